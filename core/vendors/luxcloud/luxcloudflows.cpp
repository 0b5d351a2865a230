// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/luxcloudflows.h"

#include "core/net/clock.h"
#include "core/vendors/luxcloud/operations.h"
#include "core/vendors/luxcloud/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
// The server answered, and not with what was asked for: it does not offer this. Everything else is a network
// or a keychain that must be told.
bool isNotOffered(const ApiError &error)
{
    return error.httpStatus != 0 || error.kind == ApiError::Kind::BadResponse;
}

void afterPause(Clock &clock, QObject &context, std::function<void()> step)
{
    clock.callLater(TypingPause, &context, std::move(step));
}

// False: the answer is none, and ids cannot be typed instead.
bool takeProducts(OrderFacts &facts, const Result<QList<ProductAnswer>> &products)
{
    if (products) {
        facts.products = *products;
        facts.productsMissing = Words::tr("LuxCloud lists no products. Enter the id it gave you");
        return true;
    }
    facts.productsMissing = Words::tr("LuxCloud did not list its products. Enter the id it gave you");
    return isNotOffered(products.error());
}

QStringList idsOf(const QList<Subscription> &subscriptions)
{
    QStringList ids;
    for (const Subscription &subscription : subscriptions)
        ids.append(subscription.key.id.value);
    return ids;
}
} // namespace

UserFormFlow::UserFormFlow(LuxCloudCalls &calls, Customer customer, Values values, QObject *parent)
    : FlowJob(parent)
    , m_calls(calls)
    , m_customer(std::move(customer))
    , m_values(std::move(values))
{
}

UserFormFlow::UserFormFlow(LuxCloudCalls &calls, Subscription subscription, Values values, QObject *parent)
    : FlowJob(parent)
    , m_calls(calls)
    , m_subscription(std::move(subscription))
    , m_values(std::move(values))
{
}

void UserFormFlow::doStart()
{
    if (textIn(m_values, field::Username).isEmpty())
        begin();
    else
        afterPause(m_calls.clock(), *this, [this] { begin(); });
}

void UserFormFlow::begin()
{
    if (isFinishing())
        return;
    if (m_customer)
        checkName();
    else
        readServiceUsers();
}

void UserFormFlow::readServiceUsers()
{
    run(m_calls.serviceUsers(m_subscription.key.id), [this](const Result<QList<ServiceUser>> &users) {
        if (users) {
            m_before.emplace();
            for (const ServiceUser &user : *users)
                m_before->append(user.key.id.value);
        } else if (!isNotOffered(users.error())) {
            finishWith(Failure(users.error()));
            return;
        }
        checkName();
    });
}

void UserFormFlow::checkName()
{
    const QString name = textIn(m_values, field::Username);
    const bool complete = m_customer ? !name.isEmpty() : name.contains(u'@') && !name.endsWith(u'@');
    if (!complete) {
        finish();
        return;
    }
    if (const auto known = checkIn(m_values, name); known && !known->answer.isEmpty()) {
        m_check = *known;
        finish();
        return;
    }
    run(m_customer ? m_calls.checkUser(name) : m_calls.checkServiceUser(m_subscription.key.id, name),
        [this, name](const Result<NameCheck> &check) {
            // A form must not fail because a check did: it is asked again before sending.
            m_check = check ? *check : NameCheck{name, {}};
            finish();
        });
}

void UserFormFlow::finish()
{
    finishWith(m_customer ? createUserForm(*m_customer, m_check, m_values)
                          : createServiceUserForm(m_subscription, m_check, m_before, m_values));
}

OrderFormFlow::OrderFormFlow(LuxCloudCalls &calls, OperationId operation, EntityId account,
                             EntityId subscription, Values values, QObject *parent)
    : FlowJob(parent)
    , m_calls(calls)
    , m_operation(std::move(operation))
    , m_account(std::move(account))
    , m_subscription(std::move(subscription))
    , m_values(std::move(values))
{
}

void OrderFormFlow::doStart()
{
    const bool typing =
        !textIn(m_values, field::OtherProduct).isEmpty() || !textIn(m_values, field::Domain).isEmpty();
    if (typing)
        afterPause(m_calls.clock(), *this, [this] { begin(); });
    else
        begin();
}

void OrderFormFlow::begin()
{
    if (isFinishing())
        return;
    if (m_operation == op::SwitchProduct)
        readSubscription();
    else
        readBefore();
}

void OrderFormFlow::readBefore()
{
    run(m_calls.subscriptionsOf(m_account), [this](const Result<QList<Subscription>> &subscriptions) {
        if (subscriptions) {
            m_facts.before = idsOf(*subscriptions);
        } else if (!isNotOffered(subscriptions.error())) {
            finishWith(Failure(subscriptions.error()));
            return;
        }
        readProducts();
    });
}

void OrderFormFlow::readSubscription()
{
    run(m_calls.subscription(m_subscription), [this](const Result<Subscription> &subscription) {
        if (!subscription) {
            finishWith(Failure(subscription.error()));
            return;
        }
        m_now = *subscription;
        readProducts();
    });
}

void OrderFormFlow::readProducts()
{
    run(m_calls.products(), [this](const Result<QList<ProductAnswer>> &products) {
        if (takeProducts(m_facts, products))
            readChosen();
        else
            finishWith(Failure(products.error()));
    });
}

void OrderFormFlow::readChosen()
{
    QString id = productIn(m_values);
    if (id.isEmpty() && m_facts.products && m_facts.products->size() == 1)
        id = m_facts.products->first().id; // the form chooses it
    if (segment(id).isEmpty()) {
        checkDomain();
        return;
    }
    run(m_calls.product(id), [this, id](const Result<ProductAnswer> &product) {
        if (product && product->id == id) {
            m_facts.chosen = *product;
            m_facts.chosenMissing =
                Words::tr("LuxCloud names no periods of this product. Enter the id it gave you");
        } else if (product || isNotOffered(product.error())) {
            m_facts.chosenMissing =
                Words::tr("LuxCloud did not tell the periods of this product. Enter the id it gave you");
        } else {
            finishWith(Failure(product.error()));
            return;
        }
        checkDomain();
    });
}

void OrderFormFlow::checkDomain()
{
    const QString domain =
        m_operation == op::OrderWithDomain ? domainText(textIn(m_values, field::Domain)) : QString();
    if (!domain.contains(u'.')) {
        finish();
        return;
    }
    if (const auto known = checkIn(m_values, domain); known && !known->answer.isEmpty()) {
        m_facts.domain = *known;
        finish();
        return;
    }
    run(m_calls.checkDomain(m_account, domain), [this, domain](const Result<NameCheck> &check) {
        m_facts.domain = check ? *check : NameCheck{domain, {}};
        finish();
    });
}

void OrderFormFlow::finish()
{
    finishWith(m_operation == op::SwitchProduct ? switchForm(m_now, m_facts, m_values)
                                                : orderForm(m_operation, m_facts, m_values));
}

TypedJob<Form> *productFormJob(LuxCloudCalls &calls, const Values &values, QObject *parent)
{
    return mapJob<Form>(
        calls.products(),
        [values](const Result<QList<ProductAnswer>> &products) -> Result<Form> {
            OrderFacts facts;
            if (!takeProducts(facts, products))
                return Failure(products.error());
            return productForm(facts, values);
        },
        parent);
}

TypedJob<Form> *quantityFormJob(LuxCloudCalls &calls, const EntityId &subscription, const Values &values,
                                QObject *parent)
{
    return mapJob<Form>(
        calls.subscription(subscription),
        [values](const Result<Subscription> &now) {
            return now.map([&values](const Subscription &found) { return quantityForm(found, values); });
        },
        parent);
}
} // namespace purveyor::luxcloud
