// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/cloudblueflows.h"

#include "core/net/clock.h"
#include "core/vendors/cloudblue/orderforms.h"
#include "core/vendors/cloudblue/subscriptionmessages.h"
#include "core/vendors/cloudblue/words.h"
#include "core/vendors/parsejob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
CustomerFlow::CustomerFlow(CloudBlueCalls &calls, EntityId id, QObject *parent)
    : FlowJob<Customer>(parent)
    , m_calls(calls)
    , m_id(std::move(id))
{
}

void CustomerFlow::doStart()
{
    run(m_calls.object(m_id, u"APS-3 read account"_s), [this](const Result<QJsonObject> &account) {
        if (account)
            readBilling(*account);
        else
            finishWith(Failure(account.error()));
    });
}

void CustomerFlow::readBilling(const QJsonObject &account)
{
    std::optional<Customer> customer = AccountReader(m_calls.context()).customer(account);
    if (!customer) {
        json::Missing missing;
        missing.note(u"aps.id"_s);
        finishWith(Failure(missing.error(Words::tr("customer"))));
        return;
    }
    m_customer = *std::move(customer);
    const EntityId billing = bssInfoOf(account);
    if (billing.isEmpty()) {
        finishWith(m_customer);
        return;
    }
    run(m_calls.object(billing, u"APS-3 read billing account"_s), [this](const Result<QJsonObject> &bss) {
        if (bss)
            addBssAccountInfo(m_customer, *bss);
        finishWith(m_customer);
    });
}

SubscriptionFlow::SubscriptionFlow(CloudBlueCalls &calls, EntityId id, Resources resources, QObject *parent)
    : FlowJob<Subscription>(parent)
    , m_calls(calls)
    , m_id(std::move(id))
    , m_resources(resources)
{
}

void SubscriptionFlow::doStart()
{
    run(m_calls.contract(m_id), [this](const Result<Subscription> &subscription) {
        if (!subscription) {
            finishWith(Failure(subscription.error()));
            return;
        }
        m_subscription = *subscription;
        readParts();
    });
}

void SubscriptionFlow::readParts()
{
    m_open = 2;
    run(m_calls.get(relation(m_id, "resources"), u"APS-19 resources of a contract"_s),
        [this](const Result<HttpReply> &reply) {
            const Result<QList<SubscriptionResource>> resources =
                reply ? readCommercialResources(reply->body) : Failure(reply.error());
            if (!resources && m_resources == Resources::Needed) {
                finishWith(Failure(resources.error()));
                return;
            }
            if (resources)
                m_commercial = *resources;
            else
                missing(Words::tr("Resources"), resources.error());
            partDone();
        });
    run(m_calls.technicalId(m_id), [this](const Result<EntityId> &id) {
        if (id) {
            m_subscription.technicalId = *id;
            readServices(*id);
        } else {
            missing(Words::tr("Services"), id.error());
            partDone();
        }
    });
}

void SubscriptionFlow::readServices(const EntityId &technicalId)
{
    ++m_open;
    run(m_calls.get(relation(technicalId, "provisioningState"), u"APS-19 provisioning state"_s),
        [this](const Result<HttpReply> &reply) {
            // Not every version of the services tells it, and nothing depends on it.
            const QString state = reply ? readProvisioningState(reply->body) : QString();
            if (!state.isEmpty())
                m_subscription.attributes.append({u"provisioning"_s, Words::tr("Provisioning"), state, true});
            partDone();
        });
    run(m_calls.get(relation(technicalId, "resources"), u"APS-19 usage and limits"_s),
        [this](const Result<HttpReply> &reply) {
            const Result<QList<SubscriptionResource>> resources =
                reply ? readTechnicalResources(reply->body) : Failure(reply.error());
            if (resources)
                m_technical = *resources;
            else
                missing(Words::tr("Usage"), resources.error());
            partDone();
        });
}

void SubscriptionFlow::missing(const QString &what, const ApiError &error)
{
    m_subscription.attributes.append(
        {u"missing"_s, what, Words::tr("Not told: %1").arg(error.message.section(u'\n', 0, 0)), false});
}

void SubscriptionFlow::partDone()
{
    if (--m_open > 0)
        return;
    m_subscription.resources = mergeResources(m_commercial, m_technical);
    if (const QString ordered = orderedText(m_subscription.resources); !ordered.isEmpty())
        m_subscription.attributes.append({u"ordered"_s, Words::tr("Ordered"), ordered, false});
    const bool noted = std::any_of(m_subscription.attributes.cbegin(), m_subscription.attributes.cend(),
                                   [](const Attribute &attribute) { return attribute.key == "ossId"_L1; });
    if (!m_subscription.technicalId.isEmpty() && !noted) {
        m_subscription.attributes.append(
            {u"ossId"_s, Words::tr("Services (OSS id)"), m_subscription.technicalId.value, true});
    }
    finishWith(m_subscription);
}

bool isUntold(const ApiError &error)
{
    return error.httpStatus < 500 &&
           (error.kind == ApiError::Kind::Vendor || error.kind == ApiError::Kind::Forbidden ||
            error.kind == ApiError::Kind::NotFound);
}

QuoteFlow::QuoteFlow(CloudBlueCalls &calls, QByteArray orderBody, QObject *parent)
    : FlowJob<Quote>(parent)
    , m_calls(calls)
    , m_body(std::move(orderBody))
{
}

void QuoteFlow::doStart()
{
    run(m_calls.estimate(m_body), [this](const Result<Estimate> &price) {
        if (!price) {
            finishWith(Failure(price.error()));
            return;
        }
        m_price = price;
        finishWhenBoth();
    });
    run(m_calls.estimateCosts(m_body), [this](const Result<Estimate> &cost) {
        m_cost = cost;
        finishWhenBoth();
    });
}

void QuoteFlow::finishWhenBoth()
{
    if (!m_price || !m_cost)
        return;
    if (!*m_cost && !isUntold(m_cost->error())) {
        finishWith(Failure(m_cost->error()));
        return;
    }
    const std::optional<Estimate> cost = *m_cost ? std::optional(**m_cost) : std::nullopt;
    finishWith(mergeQuote(**m_price, cost, m_calls.clock().nowUtc()));
}

TypedJob<Quote> *quoteIfToldJob(CloudBlueCalls &calls, const QByteArray &orderBody, QObject *parent)
{
    return mapJob<Quote>(
        static_cast<TypedJob<Quote> *>(new QuoteFlow(calls, orderBody, nullptr)),
        [now = calls.clock().nowUtc()](const Result<Quote> &quote) -> Result<Quote> {
            if (quote || !isUntold(quote.error()))
                return quote;
            Quote untold;
            untold.at = now;
            return untold;
        },
        parent);
}

OrderFormFlow::OrderFormFlow(CloudBlueCalls &calls, EntityId customer, Values values, QObject *parent)
    : FlowJob<Form>(parent)
    , m_calls(calls)
    , m_customer(std::move(customer))
    , m_values(std::move(values))
{
}

void OrderFormFlow::doStart()
{
    run(m_calls.plans(), [this](const Result<QList<Product>> &plans) {
        if (!plans) {
            finishWith(Failure(plans.error()));
            return;
        }
        m_plans = *plans;
        if (m_methods)
            readChosen();
    });
    run(m_calls.paymentMethods(m_customer), [this](const Result<QList<PaymentMethod>> &methods) {
        if (!methods) {
            finishWith(Failure(methods.error()));
            return;
        }
        m_methods = *methods;
        if (m_plans)
            readChosen();
    });
}

void OrderFormFlow::readChosen()
{
    const EntityId id = planIn(m_values);
    if (id.isEmpty()) {
        finishForm(nullptr);
        return;
    }
    const auto listed = std::find_if(m_plans->cbegin(), m_plans->cend(),
                                     [&id](const Product &plan) { return plan.key.id == id; });
    if (listed != m_plans->cend() && !listed->periods.isEmpty() && !listed->resources.isEmpty()) {
        finishForm(&*listed);
        return;
    }
    run(m_calls.plan(id), [this](const Result<Product> &plan) {
        if (plan)
            finishForm(&*plan);
        else
            finishWith(Failure(plan.error()));
    });
}

void OrderFormFlow::finishForm(const Product *chosen)
{
    finishWith(orderForm(*m_plans, chosen, *m_methods, m_values));
}
} // namespace purveyor::cloudblue
