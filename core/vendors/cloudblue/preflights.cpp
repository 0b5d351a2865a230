// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/preflights.h"

#include "core/domain/localtext.h"
#include "core/net/refusal.h"
#include "core/vendors/cloudblue/accountedit.h"
#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/changeforms.h"
#include "core/vendors/cloudblue/cloudblueflows.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/subscriptionmessages.h"
#include "core/vendors/cloudblue/words.h"
#include "core/vendors/drafting.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
QString dayOr(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? dayText(day, QLocale()) : iso;
}

QString periodText(const QString &key)
{
    const std::optional<Period> period = periodFromKey(key);
    return period ? period->display() : key;
}

QString nowPeriod(const Subscription &now)
{
    return now.period ? periodKey(*now.period) : QString();
}

const SubscriptionResource *resourceOf(const Subscription &now, const QString &id)
{
    const auto found = std::find_if(now.resources.cbegin(), now.resources.cend(),
                                    [&id](const SubscriptionResource &each) { return each.id == id; });
    return found == now.resources.cend() ? nullptr : &*found;
}

QString yoursOf(const WriteDraft &draft, const QString &label)
{
    for (const Change &change : draft.changes) {
        if (change.label == label)
            return change.after;
    }
    return {};
}

void compareTotals(Preflight &preflight, const WriteDraft &draft, const Subscription &now)
{
    QStringList keys = draft.values.keys();
    keys.sort(); // a hash has no order, and a person reads this
    for (const QString &each : std::as_const(keys)) {
        if (!each.startsWith(field::TotalPrefix))
            continue;
        const QString id = each.sliced(field::TotalPrefix.size());
        const QString before = textIn(draft.values, each);
        const SubscriptionResource *resource = resourceOf(now, id);
        const QString current = resource ? totalText(*resource) : QString();
        const QString label = resource ? resource->name : id;
        if (before != current)
            preflight.conflicts.append({label, before, current, yoursOf(draft, label)});
    }
}

Preflight stateOfContract(const WriteDraft &draft, const Subscription &now)
{
    const QString state = now.status.text();
    if (isOver(now.status))
        return stopBecause(
            Words::tr("The subscription has ended at CloudBlue: %1. Nothing was sent.").arg(state));
    if (draft.operation == op::HoldSubscription && isOnHold(now.status))
        return stopBecause(
            Words::tr("The subscription is on hold already: %1. Nothing was sent.").arg(state));
    if (draft.operation == op::ReleaseSubscription && now.status.mark != Mark::Unknown &&
        !isOnHold(now.status))
        return stopBecause(
            Words::tr("The subscription is not on hold any more: %1. Nothing was sent.").arg(state));
    return {};
}

Preflight stateOfUser(const WriteDraft &draft, const QJsonObject &user)
{
    const std::optional<bool> disabled = json::flag(user.value("disabled"_L1));
    const std::optional<bool> locked = json::flag(user.value("locked"_L1));
    if (draft.operation == op::DisableUser && disabled.value_or(false))
        return stopBecause(Words::tr("The user is disabled already. Nothing was sent."));
    if (draft.operation == op::EnableUser && !disabled.value_or(true))
        return stopBecause(Words::tr("The user is not disabled any more. Nothing was sent."));
    if (draft.operation == op::UnlockUser && !locked.value_or(true))
        return stopBecause(Words::tr("The user is not locked any more. Nothing was sent."));
    return {};
}

TypedJob<Preflight> *editJob(CloudBlueCalls &calls, const WriteDraft &draft, QObject *parent)
{
    const std::optional<AccountEdit> edit = AccountEdit::from(draft.values, calls.settings());
    if (!edit) {
        return new ReadyJob<Preflight>(
            Failure(refusal(Words::tr("The form has lost the account it was made from. Open it again."))),
            parent);
    }
    return mapJob<Preflight>(
        calls.object(draft.target.id, u"APS-4 read account before the change"_s),
        [edit = *edit](const Result<QJsonObject> &account) {
            return account.map([&edit](const QJsonObject &now) { return edit.compare(now); });
        },
        parent);
}

// Gone means stopped; any other failure leaves the write waiting for a person.
template <class T, class F>
TypedJob<Preflight> *judgedJob(TypedJob<T> *read, const QString &gone, F judge, QObject *parent)
{
    return mapJob<Preflight>(
        read,
        [gone, judge](const Result<T> &now) -> Result<Preflight> {
            if (now)
                return judge(*now);
            if (now.error().kind == ApiError::Kind::NotFound)
                return stopBecause(gone);
            return Failure(now.error());
        },
        parent);
}
} // namespace

Preflight compareWithForm(const WriteDraft &draft, const Subscription &now)
{
    Preflight preflight = stateOfContract(draft, now);
    if (!preflight.proceed)
        return preflight;
    const auto compare = [&preflight](const QString &label, const QString &before, const QString &current,
                                      const QString &yours) {
        if (before != current)
            preflight.conflicts.append({label, before, current, yours});
    };
    if (draft.operation == op::ChangeSubscription || draft.operation == op::SwitchSubscription) {
        compare(Words::tr("Plan"), textIn(draft.values, field::PlanBefore), now.productId, {});
        compare(Words::tr("Period"), periodText(textIn(draft.values, field::PeriodBefore)),
                periodText(nowPeriod(now)), {});
        compareTotals(preflight, draft, now);
    } else if (draft.operation == op::RenewSubscription) {
        const QString renews = now.renews ? now.renews->toString(Qt::ISODate) : QString();
        compare(Words::tr("End of the period"), dayOr(textIn(draft.values, field::RenewsBefore)),
                dayOr(renews), {});
    }
    if (!preflight.conflicts.isEmpty()) {
        preflight.proceed = false;
        preflight.reason = Words::tr(
            "The subscription was changed at CloudBlue since the form was opened. Nothing was sent.");
    }
    return preflight;
}

TypedJob<Preflight> *preflightJob(CloudBlueCalls &calls, const WriteDraft &draft, QObject *parent)
{
    const OperationId &operation = draft.operation;
    if (operation == op::EditCustomer)
        return editJob(calls, draft, parent);
    const QString gone =
        Words::tr("CloudBlue does not know %1 any more. Nothing was sent.").arg(draft.targetName);
    if (operation == op::ChangeSubscription || operation == op::SwitchSubscription) {
        return judgedJob<Subscription>(
            new SubscriptionFlow(calls, draft.target.id, SubscriptionFlow::Resources::Needed, nullptr), gone,
            [draft](const Subscription &now) { return compareWithForm(draft, now); }, parent);
    }
    if (operation == op::RenewSubscription || operation == op::CancelSubscription ||
        operation == op::HoldSubscription || operation == op::ReleaseSubscription) {
        return judgedJob<Subscription>(
            calls.contract(draft.target.id), gone,
            [draft](const Subscription &now) { return compareWithForm(draft, now); }, parent);
    }
    if (operation == op::DisableUser || operation == op::EnableUser || operation == op::UnlockUser) {
        return judgedJob<QJsonObject>(
            calls.object(draft.target.id, u"APS-10 read user before the change"_s), gone,
            [draft](const QJsonObject &user) { return stateOfUser(draft, user); }, parent);
    }
    return new ReadyJob<Preflight>(Preflight{}, parent);
}
} // namespace purveyor::cloudblue
