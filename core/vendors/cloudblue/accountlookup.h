// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/cloudblue/lookupflow.h"

namespace purveyor::cloudblue
{
// Looks for what was made or changed of a customer and its users:
//
// - new customer: the billing account with the UUID that the console chose is there, or not.
// - new user: one of the customer's users has this login and was changed since. One that does not tell when
//   may be an old one, for whose sake the creation was refused: a person decides.
// - edit: the account has all of the changes, or none and an unmoved revision, or something between.
// - reset, invite, activate: leave no trace that can be read; a person asks the user.
class AccountLookUpFlow final : public LookUpFlow
{
public:
    AccountLookUpFlow(CloudBlueCalls &calls, JournalRow row, QObject *parent);

private:
    void doStart() override;
    void lookForCustomer();
    void customerFound(const QJsonObject &bss);
    void lookForUser();
    void lookForEdit();
    void finishInvisible();
};
} // namespace purveyor::cloudblue
