// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customer.h"
#include "core/domain/form.h"
#include "core/domain/user.h"

#include <QJsonObject>

namespace purveyor::cloudblue
{
// Forms about customers and their users. Pure; values: what was typed already.
Form createCustomerForm(const Values &values);
// account: as it was just read.
Form editCustomerForm(const QJsonObject &account, const Values &values);
Form createUserForm(const Customer &customer, const Values &values);
// Reset, invite, activate: nothing to fill in, but a mail to be known about.
Form userActionForm(const OperationId &operation, const User &user);
// What every form checks, and that CloudBlue takes the telephone numbers: it wants the country's code. A
// number that was so before is left alone.
QList<Problem> checkContacts(const Form &form, const Values &values);
// Asks for nothing: disable, enable, unlock.
Form userStateForm(const OperationId &operation);
} // namespace purveyor::cloudblue
