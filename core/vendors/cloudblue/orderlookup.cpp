// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/orderlookup.h"

#include "core/domain/localtext.h"
#include "core/vendors/cloudblue/cloudblueflows.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/orderforms.h"
#include "core/vendors/cloudblue/ordermessages.h"
#include "core/vendors/cloudblue/orderstatusmessages.h"
#include "core/vendors/cloudblue/serverclock.h"
#include "core/vendors/cloudblue/statelookup.h"
#include "core/vendors/cloudblue/words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
// Older by the vendor's clock than this, and an order cannot be the one that was sent: a signature made by a
// clock so wrong would not have been accepted. Between this and TolerableSkew nobody can tell.
constexpr std::chrono::seconds ClockDoubt{3600};

// What the request calls CHANGE, the vendor's orders call CH, and so on. Not by the words for people: a code
// that nobody here knows may be any kind.
QStringList codesOf(const OperationId &operation)
{
    if (operation == op::PlaceOrder)
        return {u"SO"_s, u"SALES"_s};
    if (operation == op::RenewSubscription)
        return {u"RN"_s, u"RENEWAL"_s};
    if (operation == op::CancelSubscription)
        return {u"CL"_s, u"CF"_s, u"CANCELLATION"_s};
    return {u"CH"_s, u"CHANGE"_s};
}

bool isKnownKind(const QString &vendorType)
{
    const QString code = vendorType.toUpper();
    return orderKind(code).name != code;
}

bool isOtherKind(const OperationId &operation, const QString &vendorType)
{
    return isKnownKind(vendorType) && !codesOf(operation).contains(vendorType, Qt::CaseInsensitive);
}

bool sameId(const EntityId &a, const EntityId &b)
{
    return a.value.compare(b.value, Qt::CaseInsensitive) == 0;
}

// Neither has to tell everything.
Order together(const Order &details, const Order &listed)
{
    Order order = details;
    if (order.vendorType.isEmpty())
        order.vendorType = listed.vendorType;
    if (order.customer.isEmpty())
        order.customer = listed.customer;
    if (!order.created)
        order.created = listed.created;
    if (!order.total)
        order.total = listed.total;
    return order;
}
} // namespace

OrderLookUpFlow::OrderLookUpFlow(CloudBlueCalls &calls, JournalRow row, QList<EntityKey> taken,
                                 QObject *parent)
    : LookUpFlow(calls, std::move(row), parent)
    , m_taken(std::move(taken))
{
}

void OrderLookUpFlow::doStart()
{
    if (row().customer.isEmpty()) { // a subscription that does not tell whose it is
        readAll();
        return;
    }
    run(static_cast<TypedJob<QList<Order>> *>(new CollectJob<Order>(calls().ordersOfBuyer(row().customer))),
        [this](const Result<QList<Order>> &orders) {
            if (orders)
                lookThrough(*orders);
            else if (orders.error().kind == ApiError::Kind::Vendor)
                readAll(); // an order manager that does not know the filter
            else
                finishWith(Failure(orders.error()));
        });
}

void OrderLookUpFlow::readAll()
{
    run(static_cast<TypedJob<QList<Order>> *>(new CollectJob<Order>(calls().orders())),
        [this](const Result<QList<Order>> &all) {
            if (all)
                lookThrough(*all);
            else
                finishWith(Failure(all.error()));
        });
}

void OrderLookUpFlow::lookThrough(const QList<Order> &orders)
{
    for (const Order &order : orders) {
        if (order.supplementary || !whyAnother(order).isEmpty())
            continue;
        if (m_taken.contains(order.key)) {
            addLine(order, Words::tr("another entry of the journal made it"));
            continue;
        }
        // Another page may have repeated it.
        const bool known = std::any_of(m_candidates.cbegin(), m_candidates.cend(),
                                       [&order](const Order &other) { return other.key == order.key; });
        if (!known)
            m_candidates.append(order);
    }
    // A list does not tell the plan; the details do.
    m_open = static_cast<int>(m_candidates.size());
    if (m_open == 0) {
        conclude();
        return;
    }
    const QList<Order> candidates = m_candidates;
    for (const Order &candidate : candidates)
        readCandidate(candidate);
}

void OrderLookUpFlow::readCandidate(const Order &candidate)
{
    run(calls().order(candidate.key.id), [this, candidate](const Result<Order> &details) {
        const Order order = details ? together(*details, candidate) : candidate;
        if (const QString another = whyAnother(order); !another.isEmpty()) {
            addLine(order, another);
        } else if (const QString doubt =
                       details ? whyDoubtful(order) : Words::tr("details could not be read");
                   !doubt.isEmpty()) {
            addLine(order, doubt);
            m_doubtful.append(order);
        } else if (isOtherTotal(order)) {
            addLine(order, Words::tr("another total"));
            m_otherTotal.append(order);
        } else {
            addLine(order, {});
            m_fitting.append(order);
        }
        if (--m_open == 0)
            conclude();
    });
}

void OrderLookUpFlow::addLine(const Order &order, const QString &remark)
{
    const QString total = order.total ? formatMoney(*order.total, QLocale()) : QString();
    QStringList detail;
    for (const QString &part : {order.key.id.value, total,
                                order.created ? momentText(*order.created, QLocale()) : QString(), remark}) {
        if (!part.isEmpty())
            detail.append(part);
    }
    evidence().lines.append(
        {order.number.isEmpty() ? order.key.id.value : order.number, detail.join(u" · "_s)});
}

// Only what is told can say so.
QString OrderLookUpFlow::whyAnother(const Order &order) const
{
    if (isOtherKind(row().operation, order.vendorType))
        return Words::tr("another kind of order");
    if (!row().customer.isEmpty() && !order.customer.isEmpty() && !sameId(order.customer, row().customer))
        return Words::tr("another customer");
    if (order.created && isOlder(*order.created, ClockDoubt))
        return Words::tr("placed long before this one was sent");
    if (isOtherQuantity(order))
        return Words::tr("another quantity");
    if (row().operation == op::PlaceOrder) {
        const QString plan = planIn(row().values).value;
        const QStringList plans = plansOf(order);
        const bool fits = plan.isEmpty() || plans.isEmpty() || plans.contains(plan, Qt::CaseInsensitive);
        return fits ? QString() : Words::tr("another plan");
    }
    const bool fits = order.subscriptions.isEmpty() ||
                      std::any_of(order.subscriptions.cbegin(), order.subscriptions.cend(),
                                  [this](const EntityId &id) { return sameId(id, row().target.id); });
    return fits ? QString() : Words::tr("another subscription");
}

// What is not told may be anything, and what does not fit in time or price can still be the one: the clocks
// differ, and a price can change between the estimate and the order. Calling it "not there" would invite a
// second order, and calling it the one might give somebody else's for it.
QString OrderLookUpFlow::whyDoubtful(const Order &order) const
{
    if (!isKnownKind(order.vendorType))
        return Words::tr("a kind of order that is not known here: %1").arg(order.vendorType);
    if (!row().customer.isEmpty() && order.customer.isEmpty())
        return Words::tr("does not tell whose it is");
    if (row().operation != op::PlaceOrder && order.subscriptions.isEmpty())
        return Words::tr("does not tell its subscription yet");
    if (row().operation == op::PlaceOrder && (planIn(row().values).isEmpty() || plansOf(order).isEmpty()))
        return Words::tr("does not tell its plan");
    if (!order.created || !row().sent.isValid())
        return Words::tr("does not tell when it was placed");
    if (isOlder(*order.created, TolerableSkew))
        return Words::tr("placed before this one was sent, if the clocks agree");
    return {};
}

bool OrderLookUpFlow::isOtherTotal(const Order &order) const
{
    const std::optional<Money> total =
        row().quote && row().quote->price ? row().quote->price->total : std::nullopt;
    return total && order.total && *order.total != *total;
}

// No price list changes how many were ordered.
bool OrderLookUpFlow::isOtherQuantity(const Order &order) const
{
    if (!row().quote || !order.figures)
        return false;
    const QList<QuoteLine> &quoted = row().quote->lines;
    const QList<QuoteLine> &told = order.figures->lines;
    return std::any_of(quoted.cbegin(), quoted.cend(), [&told](const QuoteLine &line) {
        const auto same = std::find_if(told.cbegin(), told.cend(),
                                       [&line](const QuoteLine &other) { return other.key == line.key; });
        return same != told.cend() && line.quantity && same->quantity &&
               line.quantity->amount != same->quantity->amount;
    });
}

void OrderLookUpFlow::conclude()
{
    // One that fits in everything leaves no place for one of another price.
    if (m_fitting.isEmpty())
        m_doubtful += m_otherTotal;
    const QList<Order> possible = m_fitting + m_doubtful;
    for (const Order &order : possible)
        evidence().found.append(order.key);
    if (!m_doubtful.isEmpty() && possible.size() == 1) {
        finishAs(Evidence::Verdict::Ambiguous,
                 Words::tr("One order alone may be the one: %1. Check again when it is completed, or look at "
                           "it and decide.")
                     .arg(possible.first().number.isEmpty() ? possible.first().key.id.value
                                                            : possible.first().number));
    } else if (!m_doubtful.isEmpty()) {
        finishAs(Evidence::Verdict::Ambiguous,
                 Words::tr("%n order(s) may be the one. Check again when they are completed, or compare and "
                           "decide.",
                           nullptr, static_cast<int>(possible.size())));
    } else if (m_fitting.size() == 1) {
        evidence().foundName = m_fitting.first().number;
        finishAs(Evidence::Verdict::Done, Words::tr("The order is there: %1.").arg(m_fitting.first().number));
    } else if (!m_fitting.isEmpty()) {
        finishAs(Evidence::Verdict::Ambiguous,
                 Words::tr("%n orders fit. Compare them and decide which one is yours.", nullptr,
                           static_cast<int>(m_fitting.size())));
    } else if (row().operation == op::PlaceOrder) {
        finishNotThere(
            Words::tr("CloudBlue has no such order of %1 since it was sent.").arg(row().customerName));
    } else {
        finishChange();
    }
}

// No order anywhere; the subscription itself has the last word.
void OrderLookUpFlow::finishChange()
{
    run(static_cast<TypedJob<Subscription> *>(
            new SubscriptionFlow(calls(), row().target.id, SubscriptionFlow::Resources::IfTold, this)),
        [this](const Result<Subscription> &now) {
            const QString none =
                Words::tr("CloudBlue has no such order for %1 since it was sent.").arg(row().targetName);
            if (!now && now.error().kind != ApiError::Kind::NotFound) {
                finishWith(Failure(now.error()));
                return;
            }
            if (!now) {
                finishAs(Evidence::Verdict::Ambiguous,
                         none + u' ' + Words::tr("But CloudBlue does not know the subscription any more."));
                return;
            }
            const std::optional<bool> done = looksDone(row(), *now);
            if (done && !*done) {
                finishNotThere(none);
                return;
            }
            finishAs(Evidence::Verdict::Ambiguous,
                     none + u' ' +
                         (done ? Words::tr("But the subscription is as the order would leave it.")
                               : Words::tr("But CloudBlue does not tell enough of the subscription to say "
                                           "that nothing was changed.")));
        });
}
} // namespace purveyor::cloudblue
