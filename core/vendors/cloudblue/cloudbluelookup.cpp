// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/cloudbluelookup.h"

#include "core/domain/localtext.h"
#include "core/net/clock.h"
#include "core/vendors/cloudblue/accountedit.h"
#include "core/vendors/cloudblue/cloudblueflows.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/orderforms.h"
#include "core/vendors/cloudblue/ordermessages.h"
#include "core/vendors/cloudblue/orderstatusmessages.h"
#include "core/vendors/cloudblue/serverclock.h"
#include "core/vendors/cloudblue/statelookup.h"
#include "core/vendors/cloudblue/words.h"
#include "core/vendors/settling.h"

#include <algorithm>

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

QDateTime attributeTime(const Attributes &attributes, const QString &key)
{
    for (const Attribute &attribute : attributes) {
        if (attribute.key == key)
            return json::time(QJsonValue(attribute.value)).value_or(QDateTime());
    }
    return {};
}
} // namespace

LookUpFlow::LookUpFlow(CloudBlueCalls &calls, JournalRow row, QObject *parent)
    : FlowJob<Evidence>(parent)
    , m_calls(calls)
    , m_row(std::move(row))
{
}

void LookUpFlow::doStart()
{
    if (placesOrder(m_row.operation))
        lookForOrder();
    else if (m_row.operation == op::CreateCustomer)
        lookForCustomer();
    else if (m_row.operation == op::CreateUser)
        lookForUser();
    else if (m_row.operation == op::EditCustomer)
        lookForEdit();
    else
        finishInvisible();
}

void LookUpFlow::finishAs(Evidence::Verdict verdict, const QString &text)
{
    m_evidence.verdict = verdict;
    m_evidence.text = text;
    finishWith(m_evidence);
}

void LookUpFlow::notThere(const QString &what)
{
    finishWith(purveyor::notThere(m_evidence, what, u"CloudBlue"_s, m_row.sent, m_calls.clock().nowUtc(),
                                  m_calls.settings().settleTime));
}

void LookUpFlow::orderLine(const Order &order, const QString &remark)
{
    const QString total = order.total ? formatMoney(*order.total, QLocale()) : QString();
    QStringList detail;
    for (const QString &part : {order.key.id.value, total,
                                order.created ? momentText(*order.created, QLocale()) : QString(), remark}) {
        if (!part.isEmpty())
            detail.append(part);
    }
    m_evidence.lines.append(
        {order.number.isEmpty() ? order.key.id.value : order.number, detail.join(u" · "_s)});
}

void LookUpFlow::lookForOrder()
{
    const auto readAll = [this] {
        run(static_cast<TypedJob<QList<Order>> *>(new CollectJob<Order>(m_calls.orders())),
            [this](const Result<QList<Order>> &all) {
                if (all)
                    lookThroughOrders(*all);
                else
                    finishWith(Failure(all.error()));
            });
    };
    if (m_row.customer.isEmpty()) { // a subscription that does not tell whose it is
        readAll();
        return;
    }
    run(static_cast<TypedJob<QList<Order>> *>(new CollectJob<Order>(m_calls.ordersOfBuyer(m_row.customer))),
        [this, readAll](const Result<QList<Order>> &orders) {
            if (orders)
                lookThroughOrders(*orders);
            else if (orders.error().kind == ApiError::Kind::Vendor)
                readAll(); // an order manager that does not know the filter
            else
                finishWith(Failure(orders.error()));
        });
}

QDateTime LookUpFlow::sentByTheirClock() const
{
    return m_row.sent.addSecs(m_calls.settings().clockOffset.count());
}

bool LookUpFlow::isOlder(const QDateTime &moment, std::chrono::seconds by) const
{
    return moment.isValid() && m_row.sent.isValid() && moment < sentByTheirClock().addSecs(-by.count());
}

void LookUpFlow::lookThroughOrders(QList<Order> orders)
{
    for (const Order &order : std::as_const(orders)) {
        if (order.supplementary || !whyAnother(order).isEmpty())
            continue;
        // Another page may have repeated it.
        const bool known = std::any_of(m_candidates.cbegin(), m_candidates.cend(),
                                       [&order](const Order &other) { return other.key == order.key; });
        if (!known)
            m_candidates.append(order);
    }
    readCandidates();
}

void LookUpFlow::readCandidates()
{
    // A list does not tell the plan; the details do.
    m_open = static_cast<int>(m_candidates.size());
    if (m_open == 0) {
        finishOrder();
        return;
    }
    const QList<Order> candidates = m_candidates;
    for (const Order &candidate : candidates)
        readCandidate(candidate);
}

void LookUpFlow::readCandidate(const Order &candidate)
{
    run(m_calls.order(candidate.key.id), [this, candidate](const Result<Order> &details) {
        const Order order = details ? together(*details, candidate) : candidate;
        if (const QString another = whyAnother(order); !another.isEmpty()) {
            orderLine(order, another);
        } else {
            const QString doubt = details ? whyDoubtful(order) : Words::tr("details could not be read");
            orderLine(order, doubt);
            (doubt.isEmpty() ? m_fitting : m_doubtful).append(order);
        }
        if (--m_open == 0)
            finishOrder();
    });
}

// Only what is told can say so.
QString LookUpFlow::whyAnother(const Order &order) const
{
    if (isOtherKind(m_row.operation, order.vendorType))
        return Words::tr("another kind of order");
    if (!m_row.customer.isEmpty() && !order.customer.isEmpty() && !sameId(order.customer, m_row.customer))
        return Words::tr("another customer");
    if (order.created && isOlder(*order.created, ClockDoubt))
        return Words::tr("placed long before this one was sent");
    if (m_row.operation == op::PlaceOrder) {
        const QString plan = planIn(m_row.values).value;
        const QStringList plans = plansOf(order);
        const bool fits = plan.isEmpty() || plans.isEmpty() || plans.contains(plan, Qt::CaseInsensitive);
        return fits ? QString() : Words::tr("another plan");
    }
    const bool fits = order.subscriptions.isEmpty() ||
                      std::any_of(order.subscriptions.cbegin(), order.subscriptions.cend(),
                                  [this](const EntityId &id) { return sameId(id, m_row.target.id); });
    return fits ? QString() : Words::tr("another subscription");
}

// Of an order that may be the one. What is not told may be anything, and what does not fit in time or amount
// can still be the one: the clocks differ, and a price can change between the estimate and the order. Calling
// it "not there" would invite a second order, and calling it the one might give somebody else's for it.
QString LookUpFlow::whyDoubtful(const Order &order) const
{
    const std::optional<Money> total =
        m_row.quote && m_row.quote->price ? m_row.quote->price->total : std::nullopt;
    if (!isKnownKind(order.vendorType))
        return Words::tr("a kind of order that is not known here: %1").arg(order.vendorType);
    if (!m_row.customer.isEmpty() && order.customer.isEmpty())
        return Words::tr("does not tell whose it is");
    if (m_row.operation != op::PlaceOrder && order.subscriptions.isEmpty())
        return Words::tr("does not tell its subscription yet");
    if (m_row.operation == op::PlaceOrder && (planIn(m_row.values).isEmpty() || plansOf(order).isEmpty()))
        return Words::tr("does not tell its plan");
    if (!order.created || !m_row.sent.isValid())
        return Words::tr("does not tell when it was placed");
    if (isOlder(*order.created, TolerableSkew))
        return Words::tr("placed before this one was sent, if the clocks agree");
    if (total && order.total && *order.total != *total)
        return Words::tr("another total");
    return {};
}

void LookUpFlow::finishOrder()
{
    const QList<Order> possible = m_fitting + m_doubtful;
    for (const Order &order : possible)
        m_evidence.found.append(order.key);
    if (!m_doubtful.isEmpty()) {
        finishAs(Evidence::Verdict::Ambiguous,
                 Words::tr("%n order(s) may be the one. Check again when they are completed, or compare and "
                           "decide.",
                           nullptr, static_cast<int>(possible.size())));
    } else if (m_fitting.size() == 1) {
        m_evidence.foundName = m_fitting.first().number;
        finishAs(Evidence::Verdict::Done, Words::tr("The order is there: %1.").arg(m_fitting.first().number));
    } else if (!m_fitting.isEmpty()) {
        finishAs(Evidence::Verdict::Ambiguous,
                 Words::tr("%n orders fit. Compare them and decide which one is yours.", nullptr,
                           static_cast<int>(m_fitting.size())));
    } else if (m_row.operation == op::PlaceOrder) {
        notThere(Words::tr("CloudBlue has no such order of %1 since it was sent.").arg(m_row.customerName));
    } else {
        finishChange();
    }
}

// No order anywhere; the subscription itself has the last word.
void LookUpFlow::finishChange()
{
    run(static_cast<TypedJob<Subscription> *>(
            new SubscriptionFlow(m_calls, m_row.target.id, SubscriptionFlow::Resources::IfTold, this)),
        [this](const Result<Subscription> &now) {
            const QString none =
                Words::tr("CloudBlue has no such order for %1 since it was sent.").arg(m_row.targetName);
            if (!now && now.error().kind != ApiError::Kind::NotFound) {
                finishWith(Failure(now.error()));
                return;
            }
            if (!now) {
                finishAs(Evidence::Verdict::Ambiguous,
                         none + u' ' + Words::tr("But CloudBlue does not know the subscription any more."));
                return;
            }
            const std::optional<bool> done = looksDone(m_row, *now);
            if (done && !*done) {
                notThere(none);
                return;
            }
            finishAs(Evidence::Verdict::Ambiguous,
                     none + u' ' +
                         (done ? Words::tr("But the subscription is as the order would leave it.")
                               : Words::tr("But CloudBlue does not tell enough of the subscription to say "
                                           "that nothing was changed.")));
        });
}

void LookUpFlow::lookForCustomer()
{
    const EntityId bss{textIn(m_row.values, field::BssId)};
    if (bss.isEmpty()) {
        finishAs(Evidence::Verdict::Ambiguous,
                 Words::tr("The id of the new customer was not kept. Look for %1 among the customers.")
                     .arg(m_row.targetName));
        return;
    }
    run(m_calls.object(bss, u"APS-3 look for a new customer"_s), [this](const Result<QJsonObject> &found) {
        if (found)
            customerFound(*found);
        else if (found.error().kind == ApiError::Kind::NotFound)
            notThere(Words::tr("CloudBlue has no customer with the id that was sent."));
        else
            finishWith(Failure(found.error()));
    });
}

void LookUpFlow::customerFound(const QJsonObject &bss)
{
    const EntityId account = accountOf(bss);
    m_evidence.foundName = json::text(bss, "accountId"_L1);
    m_evidence.lines.append({m_row.targetName, account.value});
    if (!account.isEmpty()) {
        m_evidence.found.append({m_row.connection, EntityKind::Customer, account});
        finishAs(Evidence::Verdict::Done, Words::tr("The customer is there, with the id that was sent."));
        return;
    }
    finishAs(Evidence::Verdict::Ambiguous,
             Words::tr("The billing part of the customer is there, but CloudBlue names no account for it."));
}

void LookUpFlow::lookForUser()
{
    const QString login = textIn(m_row.values, field::Login);
    run(static_cast<TypedJob<QList<User>> *>(new CollectJob<User>(m_calls.users(m_row.customer))),
        [this, login](const Result<QList<User>> &users) {
            if (!users) {
                finishWith(Failure(users.error()));
                return;
            }
            for (const User &user : *users) {
                if (user.login.compare(login, Qt::CaseInsensitive) != 0)
                    continue;
                m_evidence.lines.append({user.login, user.key.id.value});
                m_evidence.found.append(user.key);
                m_evidence.foundName = user.login;
                const QDateTime changed = attributeTime(user.attributes, u"modified"_s);
                if (!changed.isValid() || !m_row.sent.isValid())
                    finishAs(
                        Evidence::Verdict::Ambiguous,
                        Words::tr("There is a user %1, but CloudBlue does not tell since when.").arg(login));
                else if (isOlder(changed, TolerableSkew))
                    finishAs(Evidence::Verdict::Ambiguous,
                             Words::tr("There is a user %1, but it is older than this request.").arg(login));
                else
                    finishAs(Evidence::Verdict::Done, Words::tr("The user %1 is there.").arg(login));
                return;
            }
            notThere(Words::tr("The customer has no user %1.").arg(login));
        });
}

void LookUpFlow::lookForEdit()
{
    const std::optional<AccountEdit> edit = AccountEdit::from(m_row.values, m_calls.settings());
    if (!edit) {
        finishAs(Evidence::Verdict::Ambiguous,
                 Words::tr("What was changed was not kept. Compare the customer with what you wanted."));
        return;
    }
    run(m_calls.object(m_row.target.id, u"APS-3 look at an edited customer"_s),
        [this, edit = *edit](const Result<QJsonObject> &account) {
            if (!account) {
                finishWith(Failure(account.error()));
                return;
            }
            const AccountEdit::Found found = edit.findIn(*account);
            const bool untouched = apsRevision(*account) == edit.revision();
            m_evidence.lines.append(
                {Words::tr("%1 of %2 changes are there").arg(found.present).arg(found.all),
                 Words::tr("Revision %1").arg(apsRevision(*account))});
            if (found.present == found.all)
                finishAs(Evidence::Verdict::Done, Words::tr("The customer has your changes."));
            else if (found.present == 0 && untouched)
                notThere(Words::tr("The customer is as it was before."));
            else
                finishAs(Evidence::Verdict::Ambiguous,
                         Words::tr("Somebody changed the customer, and not all of your changes are there."));
        });
}

void LookUpFlow::finishInvisible()
{
    QString text = Words::tr("CloudBlue does not tell whether this was done.");
    if (m_row.operation == op::Activate)
        text += u' ' + Words::tr("Ask %1 to sign in.").arg(m_row.targetName);
    else
        text +=
            u' ' +
            Words::tr("Ask %1 whether a mail came. Doing it again sends another mail and makes the link in "
                      "the first one useless.")
                .arg(m_row.targetName);
    finishAs(Evidence::Verdict::Ambiguous, text);
}
} // namespace purveyor::cloudblue
