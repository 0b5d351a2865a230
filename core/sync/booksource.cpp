// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/booksource.h"

#include "core/domain/entitymerge.h"

#include <QHash>

namespace purveyor
{
BookSource::BookSource(BookLedger &ledger)
    : m_ledger(ledger)
{
}

bool BookSource::isKept(const VendorClient &client, EntityKind kind)
{
    return client.listing(kind).state == Offer::State::Absent;
}

void BookSource::keep(const ConnectionId &connection, const QList<Entity> &things)
{
    if (things.isEmpty())
        return;
    m_ledger.ledger()
        .keep(things, Ledger::Source::Read)
        ->then(&m_ledger, [ledger = &m_ledger, connection](const Result<Done> &kept) {
            if (!kept)
                ledger->note(connection, kept);
        });
}

template <class T>
TypedJob<T> *BookSource::keeping(VendorClient &client, EntityKind kind, TypedJob<T> *job)
{
    if (!isKept(client, kind))
        return job;
    return mapJob<T>(
        job,
        [this, connection = client.connection().id](const Result<T> &thing) -> Result<T> {
            if (thing)
                keep(connection, {*thing});
            return thing;
        },
        &client);
}

template <class T>
TypedJob<QList<T>> *BookSource::keepingAll(VendorClient &client, EntityKind kind, TypedJob<QList<T>> *job)
{
    if (!isKept(client, kind))
        return job;
    return mapJob<QList<T>>(
        job,
        [this, connection = client.connection().id](const Result<QList<T>> &things) -> Result<QList<T>> {
            if (things)
                keep(connection, QList<Entity>(things->cbegin(), things->cend()));
            return things;
        },
        &client);
}

TypedJob<Customer> *BookSource::customer(VendorClient &client, const EntityId &id)
{
    return keeping(client, EntityKind::Customer, client.customer(id));
}

TypedJob<Subscription> *BookSource::subscription(VendorClient &client, const EntityId &id)
{
    return keeping(client, EntityKind::Subscription, client.subscription(id));
}

TypedJob<Order> *BookSource::order(VendorClient &client, const EntityId &id)
{
    return keeping(client, EntityKind::Order, client.order(id));
}

TypedJob<QList<User>> *BookSource::users(VendorClient &client, const EntityId &customer)
{
    if (isKept(client, EntityKind::User))
        return kept<User>(client, EntityKind::User, customer, &client);
    return client.users(customer);
}

TypedJob<QList<Subscription>> *BookSource::subscriptionsOf(VendorClient &client, const EntityId &customer)
{
    return keepingAll(client, EntityKind::Subscription, client.subscriptionsOf(customer));
}

TypedJob<QList<ServiceUser>> *BookSource::serviceUsers(VendorClient &client, const EntityId &subscription)
{
    if (isKept(client, EntityKind::ServiceUser))
        return kept<ServiceUser>(client, EntityKind::ServiceUser, subscription, &client);
    return client.serviceUsers(subscription);
}
} // namespace purveyor
