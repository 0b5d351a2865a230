// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/domain/ids.h"
#include "core/vendors/hostingstack/responsemessages.h"

#include <optional>

namespace purveyor::hostingstack
{
// known: all users. Their addresses are taken, and their plans are all that can be known of plans.
Form createUserForm(const QList<UserRecord> &known, const Values &values);
Form modifyUserForm(const UserRecord &user, const QList<UserRecord> &known, const Values &values);
Form passwordForm(const UserRecord &user, const Values &values);
Form stateForm(const OperationId &operation, const UserRecord &user); // suspend, activate, delete

// Checks beyond those every form shares. password: what was typed, where a field for it is shown and the
// secret is known. What the vendor let pass once blocks no edit of something else.
QList<Problem> userProblems(const Form &form, const Values &values,
                            const std::optional<QByteArray> &password);
} // namespace purveyor::hostingstack
