// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/preflights.h"

#include "core/vendors/drafting.h"
#include "core/vendors/luxcloud/operations.h"
#include "core/vendors/luxcloud/orderforms.h"
#include "core/vendors/luxcloud/subscriptionmessages.h"
#include "core/vendors/luxcloud/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
Preflight afterCheck(const NameCheck &check, bool evenUnchecked)
{
    switch (availabilityOf(check.answer)) {
    case Availability::Available:
        return {};
    case Availability::Taken:
        return stopBecause(Words::tr("%1 is taken. Nothing was sent.").arg(check.name));
    case Availability::NotKnown:
        break;
    }
    if (evenUnchecked)
        return {};
    return stopBecause(
        Words::tr("Whether %1 is free could not be checked. Nothing was sent. “Order also when the domain "
                  "cannot be checked” in the form lets it pass.")
            .arg(check.name));
}

TypedJob<Preflight> *afterCheckJob(TypedJob<NameCheck> *check, bool evenUnchecked, QObject *parent)
{
    return mapJob<Preflight>(
        check,
        [evenUnchecked](const Result<NameCheck> &answer) {
            return answer.map(
                [evenUnchecked](const NameCheck &found) { return afterCheck(found, evenUnchecked); });
        },
        parent);
}

// The text of a quantity, or of what stands in its place.
QString quantityNow(const Subscription &now, const QString &resource)
{
    const auto found =
        std::find_if(now.resources.begin(), now.resources.end(),
                     [&resource](const SubscriptionResource &each) { return each.id == resource; });
    if (found == now.resources.end())
        return {};
    return found->limit ? found->limit->toString() : knownText(now.attributes, u"resource:"_s + resource);
}

bool sameQuantity(const QString &a, const QString &b)
{
    const std::optional<Decimal> left = Decimal::parse(a);
    const std::optional<Decimal> right = Decimal::parse(b);
    return left && right ? *left == *right : a == b;
}
} // namespace

Preflight compareWithForm(const WriteDraft &draft, const Subscription &now)
{
    Preflight preflight;
    const auto compare = [&preflight](const QString &label, const QString &before, const QString &current,
                                      const QString &yours) {
        if (!sameQuantity(before, current))
            preflight.conflicts.append({label, before, current, yours});
    };
    if (draft.operation == op::SwitchProduct) {
        compare(Words::tr("Product"), textIn(draft.values, field::ProductBefore), now.productId,
                productIn(draft.values));
        compare(Words::tr("Period"), textIn(draft.values, field::PeriodBefore),
                attributeText(now.attributes, fact::PeriodId), periodIn(draft.values));
    } else {
        QStringList keys = draft.values.keys();
        keys.sort(); // a hash has no order, and a person reads this
        for (const QString &each : std::as_const(keys)) {
            const std::optional<Decimal> delta = numberIn(draft.values, each);
            if (!each.startsWith(field::DeltaPrefix) || !delta || delta->isZero())
                continue;
            const QString id = each.sliced(field::DeltaPrefix.size());
            compare(id, textIn(draft.values, QString(field::CurrentPrefix) + id), quantityNow(now, id),
                    delta->isNegative() ? delta->normalized() : u'+' + delta->normalized());
        }
    }
    if (!preflight.conflicts.isEmpty()) {
        preflight.proceed = false;
        preflight.reason = Words::tr(
            "The subscription was changed at LuxCloud since the form was opened. Nothing was sent.");
    }
    return preflight;
}

TypedJob<Preflight> *preflightJob(LuxCloudCalls &calls, const WriteDraft &draft, QObject *parent)
{
    const QString username = textIn(draft.values, field::Username);
    if (draft.operation == op::CreateUser)
        return afterCheckJob(calls.checkUser(username), true, parent);
    if (draft.operation == op::CreateServiceUser)
        return afterCheckJob(calls.checkServiceUser(draft.target.id, username), true, parent);
    if (draft.operation == op::OrderWithDomain) {
        const QString domain = domainText(textIn(draft.values, field::Domain));
        return afterCheckJob(calls.checkDomain(draft.target.id, domain),
                             isOn(draft.values, field::OrderUnchecked), parent);
    }
    const bool compares = draft.operation == op::SwitchProduct || draft.operation == op::ChangeQuantity;
    if (!compares && draft.operation != op::DeleteSubscription)
        return new ReadyJob<Preflight>(Preflight{}, parent);
    return mapJob<Preflight>(
        calls.subscription(draft.target.id),
        [draft, compares](const Result<Subscription> &now) -> Result<Preflight> {
            if (now)
                return compares ? compareWithForm(draft, *now) : Preflight{};
            if (now.error().kind == ApiError::Kind::NotFound)
                return stopBecause(
                    Words::tr("LuxCloud does not know this subscription any more. Nothing was sent."));
            return Failure(now.error());
        },
        parent);
}
} // namespace purveyor::luxcloud
