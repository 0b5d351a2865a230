// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/order.h"
#include "core/domain/user.h"
#include "core/net/transport.h"
#include "core/vendors/luxcloud/accountforms.h"
#include "core/vendors/luxcloud/productmessages.h"
#include "core/vendors/luxcloud/requests.h"

#include <QHash>

namespace purveyor::luxcloud
{
// Every read of the vendor as a job. Jobs are children of the parent given here. An answer that is no success
// ends a job as error, with what the server said.
class LuxCloudCalls final
{
    Q_DISABLE_COPY_MOVE(LuxCloudCalls)

public:
    // who: whose credentials these are, for the message of a 401. References must outlive this.
    LuxCloudCalls(ConnectionId connection, LuxCloudSettings settings, QString who, Transport &transport,
                  Clock &clock, QObject &parent);
    ~LuxCloudCalls();

    const ConnectionId &connection() const { return m_connection; }
    const LuxCloudSettings &settings() const { return m_settings; }
    const QString &who() const { return m_who; }
    Clock &clock() const { return m_clock; }
    const Paths &paths() const { return m_paths; }
    QUrl url(const QByteArray &path) const;

    // An empty path is refused before anything leaves.
    TypedJob<HttpReply> *getAny(const QByteArray &path, const QString &name); // any status
    TypedJob<HttpReply> *get(const QByteArray &path, const QString &name);    // 2xx
    ApiError errorOf(const HttpReply &reply) const; // of an answer that is no success

    // Any complete answer is a value: "could not be checked" is one.
    TypedJob<NameCheck> *checkUser(const QString &name);                                      // 4.1
    TypedJob<NameCheck> *checkDomain(const EntityId &account, const QString &domain);         // 5.2
    TypedJob<NameCheck> *checkServiceUser(const EntityId &subscription, const QString &name); // 7.1
    // 7.1 as documented, and after a 404 or 405 once more in the spelling of its neighbours (L5).
    TypedJob<HttpReply> *serviceUserExists(const EntityId &subscription, const QString &name);

    // Of one thing: BadResponse when the answer is about another one.
    TypedJob<Order> *order(const EntityId &id);                               // 5.7
    TypedJob<Subscription> *subscription(const EntityId &id);                 // 6.1
    TypedJob<QList<ServiceUser>> *serviceUsers(const EntityId &subscription); // 7.7
    TypedJob<QList<Subscription>> *subscriptionsOf(const EntityId &account);  // look-up
    TypedJob<QList<ProductAnswer>> *products(); // look-up; from memory when read within ProductMemory
    TypedJob<ProductAnswer> *product(const QString &id); // look-up; the same

    // An order form asks again at every change of the product.
    static constexpr std::chrono::minutes ProductMemory{5};

private:
    template <class T>
    TypedJob<T> *parsed(TypedJob<HttpReply> *reply, std::function<Result<T>(const Body &)> read);
    TypedJob<NameCheck> *checked(TypedJob<HttpReply> *reply, const QString &name, const QString &root);
    bool isFresh(std::chrono::milliseconds readAt) const;

    ConnectionId m_connection;
    LuxCloudSettings m_settings;
    QString m_who;
    Transport &m_transport;
    Clock &m_clock;
    QObject &m_parent;
    Paths m_paths;
    template <class T>
    struct Remembered {
        T value;
        std::chrono::milliseconds readAt; // no {0}: with one, clang 14 cannot put it into an optional here
    };
    std::optional<Remembered<QList<ProductAnswer>>> m_products;
    QHash<QString, Remembered<ProductAnswer>> m_productDetails;
};
} // namespace purveyor::luxcloud
