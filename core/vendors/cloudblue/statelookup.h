// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/cloudblue/lookupflow.h"

#include <optional>

namespace purveyor::cloudblue
{
// Looks whether something is so now:
//
// - hold and release: the state of the contract
// - disable, enable and unlock: the user's own two flags
//
// The preflight saw right before that it was not so, so being so now is Done; somebody else may have done the
// same in between, which changes nothing of what is true now. As before: not done, once the vendor had time.
class StateLookUpFlow final : public LookUpFlow
{
public:
    StateLookUpFlow(CloudBlueCalls &calls, JournalRow row, QObject *parent);

private:
    void doStart() override;
    void judgeContract(const Subscription &now);
    void judgeUser(const QJsonObject &user);
};

// Whether the subscription is now as this order would leave it; none when what was read does not tell. For
// orders that no list names.
std::optional<bool> looksDone(const JournalRow &row, const Subscription &now);
} // namespace purveyor::cloudblue
