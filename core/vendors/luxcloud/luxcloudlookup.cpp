// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/luxcloudlookup.h"

#include "core/net/clock.h"
#include "core/vendors/luxcloud/operations.h"
#include "core/vendors/luxcloud/orderforms.h"
#include "core/vendors/luxcloud/subscriptionmessages.h"
#include "core/vendors/luxcloud/words.h"
#include "core/vendors/settling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
using Verdict = Evidence::Verdict;

bool isOneOf(const OperationId &operation, std::initializer_list<OperationId> all)
{
    return std::find(all.begin(), all.end(), operation) != all.end();
}

std::optional<Decimal> quantityOf(const Subscription &subscription, const QString &resource)
{
    const auto found =
        std::find_if(subscription.resources.begin(), subscription.resources.end(),
                     [&resource](const SubscriptionResource &each) { return each.id == resource; });
    return found == subscription.resources.end() ? std::nullopt : found->limit;
}
} // namespace

LookUpFlow::LookUpFlow(LuxCloudCalls &calls, JournalRow row, QList<EntityKey> taken, QObject *parent)
    : FlowJob(parent)
    , m_calls(calls)
    , m_row(std::move(row))
    , m_taken(std::move(taken))
{
}

void LookUpFlow::doStart()
{
    const OperationId &operation = m_row.operation;
    if (isOneOf(operation, {op::Order, op::OrderWithDomain}))
        lookForOrder();
    else if (isOneOf(operation, {op::SwitchProduct, op::ChangeQuantity, op::DisableSubscription,
                                 op::EnableSubscription, op::DeleteSubscription}))
        lookAtSubscription();
    else if (isOneOf(operation, {op::DisableServiceUser, op::EnableServiceUser, op::EnableServiceUserPlural}))
        lookForServiceUser();
    else if (operation == op::CreateServiceUser)
        lookForNewServiceUser();
    else if (operation == op::CreateUser)
        lookAtName();
    else
        finishInvisible();
}

void LookUpFlow::finishAs(Verdict verdict, const QString &text)
{
    m_evidence.verdict = verdict;
    m_evidence.text = text;
    finishWith(m_evidence);
}

void LookUpFlow::notThere(const QString &what)
{
    finishWith(purveyor::notThere(m_evidence, what, u"LuxCloud"_s, m_row.sent, m_calls.clock().nowUtc(),
                                  m_calls.settings().settleTime));
}

void LookUpFlow::line(const QString &text, const QString &detail)
{
    m_evidence.lines.append({text, detail});
}

// --- orders

void LookUpFlow::lookForOrder()
{
    run(m_calls.subscriptionsOf(m_row.customer), [this](const Result<QList<Subscription>> &now) {
        if (now)
            subscriptionsRead(*now);
        else if (now.error().httpStatus == 404 || now.error().httpStatus == 405)
            finishAs(
                Verdict::Ambiguous,
                Words::tr(
                    "LuxCloud lists neither orders nor, here, the subscriptions of a customer: ask it."));
        else
            finishWith(Failure(now.error()));
    });
}

void LookUpFlow::subscriptionsRead(const QList<Subscription> &now)
{
    const std::optional<QStringList> before = idsIn(m_row.values, field::Before);
    if (!before) {
        for (const Subscription &subscription : now)
            line(subscription.name.isEmpty() ? subscription.number : subscription.name,
                 subscription.status.text());
        finishAs(Verdict::Ambiguous, Words::tr("What there was before the order is not known. Compare the "
                                               "subscriptions with what you ordered."));
        return;
    }
    QList<Subscription> candidates;
    for (const Subscription &subscription : now) {
        if (before->contains(subscription.key.id.value))
            continue;
        if (m_taken.contains(subscription.key))
            line(subscription.name.isEmpty() ? subscription.number : subscription.name,
                 Words::tr("Another entry of the journal made it"));
        else
            candidates.append(subscription);
    }
    readCandidates(candidates);
}

void LookUpFlow::readCandidates(const QList<Subscription> &candidates)
{
    m_open = static_cast<int>(candidates.size());
    if (m_open == 0) {
        finishOrder();
        return;
    }
    // A list may tell ids alone; the details name product, period and domain.
    for (const Subscription &candidate : candidates) {
        run(m_calls.subscription(candidate.key.id), [this, candidate](const Result<Subscription> &details) {
            const Subscription &known = details ? *details : candidate;
            const QString name = known.name.isEmpty() ? known.number : known.name;
            if (known.productId.isEmpty()) {
                m_doubtful.append(known);
                line(name, Words::tr("Its product is not told"));
            } else if (fits(known)) {
                m_fitting.append(known);
                line(name, known.status.text());
            } else {
                line(name, Words::tr("Another product, period or domain"));
            }
            if (--m_open == 0)
                finishOrder();
        });
    }
}

bool LookUpFlow::fits(const Subscription &subscription) const
{
    const auto same = [](const QString &told, const QString &wanted) {
        return told.isEmpty() || wanted.isEmpty() || told.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const QString domain = knownText(subscription.attributes, u"parameter:"_s + QString(DomainParameter));
    return same(subscription.productId, productIn(m_row.values)) &&
           same(attributeText(subscription.attributes, fact::PeriodId), periodIn(m_row.values)) &&
           same(domain, domainText(textIn(m_row.values, field::Domain)));
}

void LookUpFlow::finishOrder()
{
    for (const Subscription &subscription : std::as_const(m_fitting))
        m_evidence.found.append(subscription.key);
    for (const Subscription &subscription : std::as_const(m_doubtful))
        m_evidence.found.append(subscription.key);
    if (!m_doubtful.isEmpty()) {
        finishAs(
            Verdict::Ambiguous,
            Words::tr("%n new subscription(s) may be the one, but LuxCloud does not tell everything about "
                      "them. Check again, or compare and decide.",
                      nullptr, static_cast<int>(m_fitting.size() + m_doubtful.size())));
    } else if (m_fitting.size() == 1) {
        m_evidence.foundName = m_fitting.first().number;
        finishAs(Verdict::Done, Words::tr("The subscription is there: %1.").arg(m_fitting.first().number));
    } else if (m_fitting.isEmpty()) {
        finishAs(
            Verdict::Ambiguous,
            Words::tr(
                "The customer has no new subscription that fits. LuxCloud may have accepted the order all "
                "the same: a subscription can come later. Check again, or ask LuxCloud."));
    } else {
        finishAs(Verdict::Ambiguous,
                 Words::tr("%n new subscriptions fit. Compare them and decide whether one is yours.", nullptr,
                           static_cast<int>(m_fitting.size())));
    }
}

// --- subscriptions

void LookUpFlow::lookAtSubscription()
{
    run(m_calls.subscription(m_row.target.id), [this](const Result<Subscription> &now) {
        const bool deletes = m_row.operation == op::DeleteSubscription;
        if (!now && deletes && (now.error().httpStatus == 404 || now.error().httpStatus == 410)) {
            finishAs(Verdict::Done, Words::tr("LuxCloud does not know the subscription any more."));
            return;
        }
        if (!now) {
            finishWith(Failure(now.error()));
            return;
        }
        if (m_row.operation == op::SwitchProduct)
            finishSwitch(*now);
        else if (m_row.operation == op::ChangeQuantity)
            finishQuantities(*now);
        else if (deletes)
            finishDeletion(now->status);
        else
            finishState(now->status, m_row.operation == op::DisableSubscription);
    });
}

void LookUpFlow::finishSwitch(const Subscription &now)
{
    const QString product = productIn(m_row.values);
    const QString period = periodIn(m_row.values);
    const QString periodNow = attributeText(now.attributes, fact::PeriodId);
    line(Words::tr("Product now: %1").arg(now.productId), Words::tr("Period now: %1").arg(periodNow));
    const bool asOrdered = now.productId == product && periodNow == period;
    const bool wasSo = textIn(m_row.values, field::ProductBefore) == product &&
                       textIn(m_row.values, field::PeriodBefore) == period;
    if (asOrdered && !wasSo)
        finishAs(Verdict::Done, Words::tr("The subscription has the product and period that were ordered."));
    else
        finishAs(Verdict::Ambiguous,
                 Words::tr("The subscription does not have the product and period that were "
                           "ordered. LuxCloud may have accepted the order all the same: check "
                           "again later, or ask it."));
}

void LookUpFlow::finishQuantities(const Subscription &now)
{
    int all = 0;
    int asOrdered = 0;
    QStringList keys = m_row.values.keys();
    keys.sort();
    for (const QString &each : std::as_const(keys)) {
        const std::optional<Decimal> delta = numberIn(m_row.values, each);
        if (!each.startsWith(field::DeltaPrefix) || !delta || delta->isZero())
            continue;
        ++all;
        const QString id = each.sliced(field::DeltaPrefix.size());
        const std::optional<Decimal> before = numberIn(m_row.values, QString(field::CurrentPrefix) + id);
        const std::optional<Decimal> wanted = before ? Decimal::add(*before, *delta) : std::nullopt;
        const std::optional<Decimal> found = quantityOf(now, id);
        line(Words::tr("%1: %2 now").arg(id, found ? found->normalized() : Words::tr("not told")),
             wanted ? Words::tr("%1 before, %2 ordered").arg(before->normalized(), wanted->normalized())
                    : Words::tr("Before: not known"));
        if (wanted && found && *wanted == *found)
            ++asOrdered;
    }
    if (all > 0 && asOrdered == all)
        finishAs(Verdict::Done, Words::tr("The subscription has the quantities that were ordered."));
    else
        finishAs(Verdict::Ambiguous,
                 Words::tr("The subscription does not have the quantities that were ordered. "
                           "LuxCloud may have accepted the order all the same: check again later, "
                           "or ask it."));
}

// A subscription that is only stopped can be started again, and its data are still there.
void LookUpFlow::finishDeletion(const Status &now)
{
    line(Words::tr("State now: %1").arg(now.text()));
    for (const QLatin1StringView gone : {"DELETED"_L1, "TERMINATED"_L1}) {
        if (now.vendorWord.compare(gone, Qt::CaseInsensitive) == 0) {
            finishAs(Verdict::Done, Words::tr("LuxCloud has the subscription as %1.").arg(now.text()));
            return;
        }
    }
    finishAs(Verdict::Ambiguous,
             Words::tr("LuxCloud still has the subscription. It may have accepted the deletion all the same: "
                       "check again later, or ask it."));
}

void LookUpFlow::finishState(const Status &now, bool wantsStopped)
{
    const QString before = textIn(m_row.values, field::StatusBefore);
    const bool same = now.vendorWord.compare(before, Qt::CaseInsensitive) == 0;
    const bool looksDone = now.mark == (wantsStopped ? Mark::Stopped : Mark::Good);
    line(Words::tr("State now: %1").arg(now.text()),
         before.isEmpty() ? Words::tr("Before: not known") : Words::tr("Before: %1").arg(before));
    if (!before.isEmpty() && !same && looksDone)
        finishAs(Verdict::Done, Words::tr("The state has changed as was asked for."));
    else if (!before.isEmpty() && same && !looksDone)
        notThere(Words::tr("The state is the one before."));
    else
        finishAs(
            Verdict::Ambiguous,
            Words::tr(
                "LuxCloud's document does not explain its states: judge by the word. Doing it again does no "
                "harm."));
}

// --- users

void LookUpFlow::lookForServiceUser()
{
    run(m_calls.serviceUsers(parentOf(m_row.target.id)), [this](const Result<QList<ServiceUser>> &users) {
        if (!users) {
            finishWith(Failure(users.error()));
            return;
        }
        const auto found = std::find_if(users->cbegin(), users->cend(), [this](const ServiceUser &user) {
            return user.key.id == m_row.target.id;
        });
        if (found == users->cend())
            finishAs(Verdict::Ambiguous, Words::tr("LuxCloud does not list this service user any more."));
        else
            finishState(found->status, m_row.operation == op::DisableServiceUser);
    });
}

void LookUpFlow::lookForNewServiceUser()
{
    const std::optional<QStringList> before = idsIn(m_row.values, field::Before);
    if (!before) {
        lookAtName();
        return;
    }
    run(m_calls.serviceUsers(m_row.target.id), [this, before](const Result<QList<ServiceUser>> &users) {
        if (!users) {
            finishWith(Failure(users.error()));
            return;
        }
        const QString login = textIn(m_row.values, field::Username);
        QList<ServiceUser> fresh;
        for (const ServiceUser &user : *users) {
            const bool another = !user.login.isEmpty() && user.login.compare(login, Qt::CaseInsensitive) != 0;
            if (!before->contains(user.key.id.value) && !another && !m_taken.contains(user.key))
                fresh.append(user);
        }
        for (const ServiceUser &user : std::as_const(fresh)) {
            line(user.displayName, user.status.text());
            m_evidence.found.append(user.key);
        }
        if (fresh.size() == 1) {
            m_evidence.foundName = lastPart(fresh.first().key.id);
            finishAs(Verdict::Done,
                     Words::tr("The service user is there: %1.").arg(fresh.first().displayName));
        } else if (fresh.isEmpty()) {
            lookAtName();
        } else {
            finishAs(Verdict::Ambiguous, Words::tr("%n service users are new. Decide whether one is yours.",
                                                   nullptr, static_cast<int>(fresh.size())));
        }
    });
}

void LookUpFlow::lookAtName()
{
    const QString name = textIn(m_row.values, field::Username);
    const bool ofService = m_row.operation == op::CreateServiceUser;
    run(ofService ? m_calls.checkServiceUser(m_row.target.id, name) : m_calls.checkUser(name),
        [this, name](const Result<NameCheck> &now) {
            if (!now) {
                finishWith(Failure(now.error()));
                return;
            }
            const std::optional<NameCheck> before = checkIn(m_row.values, name);
            const bool wasFree = before && availabilityOf(before->answer) == Availability::Available;
            switch (availabilityOf(now->answer)) {
            case Availability::Available:
                notThere(Words::tr("The user name %1 is still free.").arg(name));
                return;
            case Availability::Taken:
                if (wasFree)
                    finishAs(
                        Verdict::Done,
                        Words::tr(
                            "The user name %1 was free and is taken now: the user is there. LuxCloud tells "
                            "its id to nobody who asks; ask its support for it and add the user by id.")
                            .arg(name));
                else
                    finishAs(Verdict::Ambiguous,
                             Words::tr("The user name %1 is taken, but perhaps it was before.").arg(name));
                return;
            case Availability::NotKnown:
                break;
            }
            finishAs(Verdict::Ambiguous, checkText(*now));
        });
}

void LookUpFlow::finishInvisible()
{
    if (m_row.operation == op::CreateCustomer)
        finishAs(
            Verdict::Ambiguous,
            Words::tr(
                "LuxCloud has no list of customers that could be looked through. Ask it whether %1 is there, "
                "and add the customer by its id. Creating it again may make a second one.")
                .arg(m_row.targetName));
    else if (isOneOf(m_row.operation, {op::UserPassword, op::ServiceUserPassword}))
        finishAs(Verdict::Ambiguous,
                 Words::tr("LuxCloud does not tell which password counts. Try to sign in as %1.")
                     .arg(m_row.targetName));
    else
        finishAs(Verdict::Ambiguous,
                 Words::tr("LuxCloud cannot be asked for this. Doing the same again does no harm."));
}
} // namespace purveyor::luxcloud
