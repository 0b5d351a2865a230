// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customer.h"
#include "core/vendors/flowjob.h"
#include "core/vendors/luxcloud/luxcloudcalls.h"
#include "core/vendors/luxcloud/orderforms.h"

namespace purveyor::luxcloud
{
// Forms that need reading first. With a typed text they begin when nobody has typed for a moment: the form is
// asked for anew at every key, and each new request ends the one before.
inline constexpr std::chrono::milliseconds TypingPause{400};

// 4.2 and 7.2: whether the typed user name is free, and for 7.2 which service users there are.
class UserFormFlow final : public FlowJob<Form>
{
public:
    UserFormFlow(LuxCloudCalls &calls, Customer customer, Values values, QObject *parent);
    UserFormFlow(LuxCloudCalls &calls, Subscription subscription, Values values, QObject *parent);

private:
    void doStart() override;
    void begin();
    void readServiceUsers();
    void checkName();
    void finish();

    LuxCloudCalls &m_calls;
    std::optional<Customer> m_customer;
    Subscription m_subscription;
    Values m_values;
    NameCheck m_check;
    std::optional<QStringList> m_before;
};

// 5.1, 5.3 and 5.4: products, periods of the chosen one, and what there is before the order.
class OrderFormFlow final : public FlowJob<Form>
{
public:
    // account: for 5.1 and 5.3; subscription: for 5.4.
    OrderFormFlow(LuxCloudCalls &calls, OperationId operation, EntityId account, EntityId subscription,
                  Values values, QObject *parent);

private:
    void doStart() override;
    void begin();
    void readBefore();
    void readSubscription();
    void readProducts();
    void readChosen();
    void checkDomain();
    void finish();

    LuxCloudCalls &m_calls;
    OperationId m_operation;
    EntityId m_account;
    EntityId m_subscription;
    Values m_values;
    OrderFacts m_facts;
    Subscription m_now;
};

// The products there are, to ask about one.
TypedJob<Form> *productFormJob(LuxCloudCalls &calls, const Values &values, QObject *parent);

// 5.5: the quantities there are.
TypedJob<Form> *quantityFormJob(LuxCloudCalls &calls, const EntityId &subscription, const Values &values,
                                QObject *parent);
} // namespace purveyor::luxcloud
