// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/statelookup.h"

#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/changeforms.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/subscriptionmessages.h"
#include "core/vendors/cloudblue/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
QString yesOrNo(std::optional<bool> flag)
{
    if (!flag)
        return Words::tr("not told");
    return *flag ? Words::tr("yes") : Words::tr("no");
}

// The new totals that were ordered, from what the form said. A resource that is not named says nothing: it
// may be gone, or could not be read.
std::optional<bool> hasOrderedTotals(const JournalRow &row, const Subscription &now)
{
    const bool deltas = row.operation == op::ChangeSubscription;
    const QLatin1StringView prefix = deltas ? field::DeltaPrefix : field::ResourcePrefix;
    std::optional<bool> all;
    for (auto it = row.values.begin(); it != row.values.end(); ++it) {
        const auto *typed = std::get_if<Quantity>(&it.value());
        if (!typed || !it.key().startsWith(prefix))
            continue;
        const QString id = it.key().sliced(prefix.size());
        std::optional<Decimal> wanted = typed->amount;
        if (deltas) {
            const auto before = Decimal::parse(textIn(row.values, QString(field::TotalPrefix) + id));
            wanted = before ? Decimal::add(*before, typed->amount) : std::nullopt;
        }
        const auto found = std::find_if(now.resources.cbegin(), now.resources.cend(),
                                        [&id](const SubscriptionResource &each) { return each.id == id; });
        const std::optional<Decimal> total = found == now.resources.cend() ? std::nullopt : totalOf(*found);
        if (!wanted || !total)
            return std::nullopt;
        all = all.value_or(true) && *wanted == *total;
    }
    return all;
}
} // namespace

std::optional<bool> looksDone(const JournalRow &row, const Subscription &now)
{
    if (row.operation == op::CancelSubscription) {
        if (now.status.mark == Mark::Unknown)
            return std::nullopt;
        return isOver(now.status);
    }
    if (row.operation == op::RenewSubscription) {
        const QDate before = QDate::fromString(textIn(row.values, field::RenewsBefore), Qt::ISODate);
        if (!before.isValid() || !now.renews)
            return std::nullopt;
        return *now.renews > before;
    }
    if (row.operation == op::SwitchSubscription) {
        if (!now.period || now.productId.isEmpty())
            return std::nullopt;
        return textIn(row.values, field::Target) == now.productId + u'|' + periodKey(*now.period);
    }
    return hasOrderedTotals(row, now);
}

StateLookUpFlow::StateLookUpFlow(CloudBlueCalls &calls, JournalRow row, QObject *parent)
    : LookUpFlow(calls, std::move(row), parent)
{
}

void StateLookUpFlow::doStart()
{
    if (row().operation == op::HoldSubscription || row().operation == op::ReleaseSubscription) {
        run(calls().contract(row().target.id), [this](const Result<Subscription> &now) {
            if (now)
                judgeContract(*now);
            else
                finishWith(Failure(now.error()));
        });
        return;
    }
    run(calls().object(row().target.id, u"APS-10 look at a user"_s), [this](const Result<QJsonObject> &user) {
        if (user)
            judgeUser(*user);
        else
            finishWith(Failure(user.error()));
    });
}

void StateLookUpFlow::judgeContract(const Subscription &now)
{
    const bool holds = row().operation == op::HoldSubscription;
    const QString before = textIn(row().values, field::StatusBefore);
    evidence().lines.append(
        {Words::tr("State now: %1").arg(now.status.text()),
         before.isEmpty() ? Words::tr("Before: not known") : Words::tr("Before: %1").arg(before)});
    if (now.status.mark == Mark::Unknown || isOver(now.status))
        finishAs(Evidence::Verdict::Ambiguous,
                 Words::tr("The state of the subscription does not say whether it was done."));
    else if (isOnHold(now.status) == holds)
        finishAs(Evidence::Verdict::Done, holds ? Words::tr("The subscription is on hold.")
                                                : Words::tr("The subscription is not on hold any more."));
    else
        finishNotThere(holds ? Words::tr("The subscription is not on hold.")
                             : Words::tr("The subscription is still on hold."));
}

void StateLookUpFlow::judgeUser(const QJsonObject &user)
{
    const std::optional<bool> disabled = json::flag(user.value("disabled"_L1));
    const std::optional<bool> locked = json::flag(user.value("locked"_L1));
    evidence().lines.append(
        {Words::tr("Disabled: %1").arg(yesOrNo(disabled)), Words::tr("Locked: %1").arg(yesOrNo(locked))});
    const std::optional<bool> flag = row().operation == op::UnlockUser ? locked : disabled;
    const bool wanted = row().operation == op::DisableUser;
    if (!flag)
        finishAs(Evidence::Verdict::Ambiguous, Words::tr("CloudBlue does not tell the state of this user."));
    else if (*flag == wanted)
        finishAs(Evidence::Verdict::Done, Words::tr("The user is as was asked for."));
    else
        finishNotThere(Words::tr("The user is as before."));
}
} // namespace purveyor::cloudblue
