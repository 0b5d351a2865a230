// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/booksource.h"

#include "core/domain/entitymerge.h"
#include "core/net/refusal.h"
#include "core/sync/book.h"
#include "core/vendors/flowjob.h"

#include <QHash>
#include <memory>

namespace purveyor
{
namespace
{
// What the vendor tells, joined with what is known here: it need not repeat the customer or the day of an
// order. Without what a person took off the list. A ledger that cannot keep it is no reason to withhold it.
template <class T>
class KeepingJob final : public FlowJob<QList<T>>
{
public:
    KeepingJob(BookLedger &ledger, ConnectionId connection, TypedJob<QList<T>> *read, QObject *parent)
        : FlowJob<QList<T>>(parent)
        , m_ledger(ledger)
        , m_connection(std::move(connection))
    {
        this->run(read, [this](const Result<QList<T>> &things) {
            if (things && !things->isEmpty())
                keep(*things);
            else
                this->finishWith(things);
        });
    }

private:
    void doStart() override {}
    void keep(const QList<T> &things)
    {
        this->run(m_ledger.ledger().merge(QList<Entity>(things.cbegin(), things.cend())),
                  [this, things](const Result<QList<Entity>> &known) {
                      if (!known) {
                          m_ledger.note(m_connection, Failure(known.error()));
                          this->finishWith(things);
                          return;
                      }
                      QList<T> merged;
                      for (const Entity &entity : *known)
                          merged.append(std::get<T>(entity));
                      this->finishWith(merged);
                  });
    }

    BookLedger &m_ledger;
    const ConnectionId m_connection;
};
} // namespace

BookSource::BookSource(BookLedger &ledger)
    : m_ledger(ledger)
{
}

bool BookSource::isKept(const VendorClient &client, EntityKind kind)
{
    return kind == EntityKind::ServiceUser || client.listing(kind).state == Offer::State::Absent;
}

template <class T>
TypedJob<T> *BookSource::keeping(VendorClient &client, EntityKind kind, TypedJob<T> *job)
{
    if (!isKept(client, kind))
        return job;
    const auto asRead = std::make_shared<T>(); // also shown when it was taken off the list
    TypedJob<QList<T>> *one = mapJob<QList<T>>(
        job,
        [asRead](const Result<T> &thing) {
            return thing.map([&asRead](const T &read) {
                *asRead = read;
                return QList<T>{read};
            });
        },
        &client);
    return mapJob<T>(
        new KeepingJob<T>(m_ledger, client.connection().id, one, &client),
        [asRead](const Result<QList<T>> &things) {
            return things.map([&asRead](const QList<T> &kept) { return kept.value(0, *asRead); });
        },
        &client);
}

template <class T>
TypedJob<QList<T>> *BookSource::keepingAll(VendorClient &client, EntityKind kind, TypedJob<QList<T>> *job)
{
    if (!isKept(client, kind))
        return job;
    return new KeepingJob<T>(m_ledger, client.connection().id, job, &client);
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
    if (client.listing(EntityKind::ServiceUser).state == Offer::State::Absent)
        return kept<ServiceUser>(client, EntityKind::ServiceUser, subscription, &client);
    return keepingAll(client, EntityKind::ServiceUser, client.serviceUsers(subscription));
}

ApiError noClientError()
{
    return refusal(Book::tr("The connection is switched off or cannot be used."));
}
} // namespace purveyor
