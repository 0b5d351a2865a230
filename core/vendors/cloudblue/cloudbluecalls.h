// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/order.h"
#include "core/domain/product.h"
#include "core/domain/subscription.h"
#include "core/domain/user.h"
#include "core/net/pagedjob.h"
#include "core/net/transport.h"
#include "core/vendors/cloudblue/accountmessages.h"
#include "core/vendors/cloudblue/changerequestmessages.h"
#include "core/vendors/cloudblue/quotemessages.h"
#include "core/vendors/cloudblue/requests.h"

#include <QPointer>

namespace purveyor::cloudblue
{
// Every read of the vendor as a job. Jobs are children of the parent given here. An answer that is no success
// ends a job as error in the vendor's words; after a 401 with the clock correction that may help.
class CloudBlueCalls final
{
    Q_DISABLE_COPY_MOVE(CloudBlueCalls)

public:
    // References must outlive this.
    CloudBlueCalls(ConnectionId connection, CloudBlueSettings settings, Transport &transport, Clock &clock,
                   QObject &parent);
    ~CloudBlueCalls();

    const CloudBlueSettings &settings() const { return m_settings; }
    Clock &clock() const { return m_clock; }
    ReadContext context() const { return {m_connection}; }
    QUrl url(const Target &target) const;

    TypedJob<HttpReply> *getAny(const Target &target, const QString &name); // any status
    TypedJob<HttpReply> *get(const Target &target, const QString &name);    // 2xx
    TypedJob<HttpReply> *post(const Target &target, const QByteArray &body,
                              const QString &name); // a read, 2xx
    ApiError errorOf(const HttpReply &reply) const; // of an answer that is no success

    PagedJob<Customer> *customers();
    PagedJob<Subscription> *subscriptions();
    PagedJob<Subscription> *subscriptionsOf(const EntityId &customer);
    PagedJob<Order> *orders();
    PagedJob<Order> *ordersOfBuyer(const EntityId &buyer);
    PagedJob<Product> *products();
    PagedJob<User> *users(const EntityId &customer);

    TypedJob<QJsonObject> *object(const EntityId &id, const QString &name); // any one resource
    TypedJob<Order> *order(const EntityId &id);
    TypedJob<Product> *plan(const EntityId &id);
    TypedJob<QList<Product>> *plans(); // all; from memory when read within PlanMemory
    TypedJob<QList<PaymentMethod>> *paymentMethods(const EntityId &customer);
    TypedJob<QList<AccountHit>> *resellerHits();
    TypedJob<Estimate> *estimate(const QByteArray &orderBody);
    TypedJob<Estimate> *estimateCosts(const QByteArray &orderBody);
    TypedJob<Subscription> *contract(const EntityId &id);      // without its resources
    TypedJob<EntityId> *technicalId(const EntityId &contract); // of the coupled services
    TypedJob<QList<PlanSwitch>> *planSwitches(const EntityId &plan, const Period &now);

    // An order form asks for the plans again at every change of the plan.
    static constexpr std::chrono::minutes PlanMemory{5};

private:
    template <class T>
    using ReadList = std::function<Result<QList<T>>(const QByteArray &)>;
    template <class T>
    PagedJob<T> *paged(std::function<Target(qint64 start)> target, ReadList<T> read, const QString &name);
    template <class T>
    TypedJob<T> *parsed(TypedJob<HttpReply> *reply, std::function<Result<T>(const QByteArray &)> read);
    TypedJob<HttpReply> *checked(TypedJob<HttpReply> *reply);

    ConnectionId m_connection;
    CloudBlueSettings m_settings;
    Transport &m_transport;
    Clock &m_clock;
    QObject &m_parent;
    struct Plans {
        QList<Product> list;
        std::chrono::milliseconds readAt{0};
    };
    std::optional<Plans> m_plans;
};
} // namespace purveyor::cloudblue
