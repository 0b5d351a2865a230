// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/bookparts.h"
#include "core/sync/booksource.h"

#include <QObject>

namespace purveyor
{
// The book's single records: each is read from the vendor, kept and told. A job ends with its client, as
// Cancelled; without a client it is Refused.
class BookRecords final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookRecords)

public:
    explicit BookRecords(const BookParts &parts, QObject *parent = nullptr);
    ~BookRecords() override;

    TypedJob<Customer> *customer(const EntityKey &key);
    TypedJob<Subscription> *subscription(const EntityKey &key);
    TypedJob<Order> *order(const EntityKey &key);
    TypedJob<QList<User>> *users(const EntityKey &customer);
    TypedJob<QList<Subscription>> *subscriptionsOf(const EntityKey &customer);
    TypedJob<QList<ServiceUser>> *serviceUsers(const EntityKey &subscription);
    TypedJob<Entity> *known(const EntityKey &key); // see Book::known
    // Customers whose vendor does not count their subscriptions get the count from the cache, which has both
    // lists.
    void recountAll();

private:
    template <class T>
    TypedJob<T> *noClient();
    template <class Job>
    Job *tiedTo(const ConnectionId &connection, Job *job);
    template <class T>
    TypedJob<T> *record(const EntityKey &key,
                        TypedJob<T> *(BookSource::*read)(VendorClient &, const EntityId &));
    void recount(const EntityKey &customer);

    const BookParts m_parts;
    bool m_recounting = false;
    bool m_recountAgain = false;
};
} // namespace purveyor
