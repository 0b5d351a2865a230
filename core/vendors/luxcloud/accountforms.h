// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/attribute.h"
#include "core/domain/customer.h"
#include "core/domain/subscription.h"
#include "core/domain/user.h"
#include "core/vendors/luxcloud/answermessages.h"
#include "core/vendors/luxcloud/fields.h"
#include "core/vendors/luxcloud/luxcloudids.h"

// Forms of chapters 3, 4 and 7.
namespace purveyor::luxcloud
{
// What asking for a name has found; empty when nothing was asked.
struct NameCheck {
    QString name;
    QString answer; // the server's word; empty: could not be checked
};
// The check as it travels in a form, and back. none: nothing asked, or another name stands there now.
QList<Field> checkFields(const NameCheck &check);
std::optional<NameCheck> checkIn(const Values &values, const QString &name);
QString checkText(const NameCheck &check); // for the line below the field; empty when nothing was asked

// What the vendor calls the account, as far as it is known: the name that the own account has in the lists is
// the console's own and must never be sent.
QString knownName(const Customer &customer);
// Company or private person, in words beside the document's; an edit finds it again.
Attribute typeAttribute(const QString &type);

Form createCustomerForm(const Values &values);
// Filled from what is known here: LuxCloud cannot be asked (L27).
Form editCustomerForm(const Customer &customer, const Values &values);
Form createUserForm(const Customer &customer, const NameCheck &check, const Values &values);
Form editUserForm(const User &user, const Values &values);
// before: ids of the service users there are; absent when they could not be read.
Form createServiceUserForm(const Subscription &subscription, const NameCheck &check,
                           const std::optional<QStringList> &before, const Values &values);
Form editServiceUserForm(const ServiceUser &user, const Values &values);
Form passwordForm(const QString &id, const QString &who);

// The account that a form describes, contacts in the order ADMIN, BILLING, TECHNICAL (L25).
Account accountIn(const Values &values);
UserData userIn(const Values &values);

// Beside what every form checks: dialling codes, control characters, names that are taken.
QList<Problem> checkAccountForm(const Form &form, const Values &values);
} // namespace purveyor::luxcloud
