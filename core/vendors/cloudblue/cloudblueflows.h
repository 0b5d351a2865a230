// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/cloudblue/cloudbluecalls.h"
#include "core/vendors/flowjob.h"

namespace purveyor::cloudblue
{
// Reads and forms that take several calls.

// The account, then its billing part for status and currency. A billing part that cannot be read is left out.
class CustomerFlow final : public FlowJob<Customer>
{
public:
    CustomerFlow(CloudBlueCalls &calls, EntityId id, QObject *parent);

private:
    void doStart() override;
    void readBilling(const QJsonObject &account);

    CloudBlueCalls &m_calls;
    EntityId m_id;
    Customer m_customer;
};

// The contract with its resources, then the coupled services with usage and limits. What of that cannot be
// read is said in the attributes.
class SubscriptionFlow final : public FlowJob<Subscription>
{
public:
    // Before an order "could not be read" must not look like "there are none": then resources are needed, and
    // the flow fails with their error. Services and usage stay optional.
    enum class Resources { IfTold, Needed };

    SubscriptionFlow(CloudBlueCalls &calls, EntityId id, Resources resources, QObject *parent);

private:
    void doStart() override;
    void readParts();
    void readServices(const EntityId &technicalId);
    void partDone();
    void missing(const QString &what, const ApiError &error);

    CloudBlueCalls &m_calls;
    EntityId m_id;
    Resources m_resources;
    Subscription m_subscription;
    QList<SubscriptionResource> m_commercial;
    QList<SubscriptionResource> m_technical;
    int m_open = 0;
};

// The vendor does not do or tell this, or not for this key. A passing fault is something else: taken for "not
// told", it would look like a change right before sending.
bool isUntold(const ApiError &error);

// Price and cost of one order at the same time. A refused price is the vendor's error; a refused cost leaves
// the cost side untold, because a key may be allowed the one and not the other.
class QuoteFlow final : public FlowJob<Quote>
{
public:
    QuoteFlow(CloudBlueCalls &calls, QByteArray orderBody, QObject *parent);

private:
    void doStart() override;
    void finishWhenBoth();

    CloudBlueCalls &m_calls;
    QByteArray m_body;
    std::optional<Result<Estimate>> m_price;
    std::optional<Result<Estimate>> m_cost;
};

// The same for an order that a person wants placed also when the vendor estimates nothing for it: then both
// sides are untold. Faults that may pass are errors all the same.
TypedJob<Quote> *quoteIfToldJob(CloudBlueCalls &calls, const QByteArray &orderBody, QObject *parent);

// Plans and payment methods, then the chosen plan itself when the list did not tell its periods or resources.
class OrderFormFlow final : public FlowJob<Form>
{
public:
    OrderFormFlow(CloudBlueCalls &calls, EntityId customer, Values values, QObject *parent);

private:
    void doStart() override;
    void readChosen();
    void finishForm(const Product *chosen);

    CloudBlueCalls &m_calls;
    EntityId m_customer;
    Values m_values;
    std::optional<QList<Product>> m_plans;
    std::optional<QList<PaymentMethod>> m_methods;
};
} // namespace purveyor::cloudblue
