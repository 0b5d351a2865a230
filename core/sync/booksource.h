// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/bookledger.h"
#include "core/vendors/vendorclient.h"

namespace purveyor
{
// Where the book reads from: the vendor, and the ledger of this workstation for kinds that the vendor does
// not list. What the vendor tells of a thing of such a kind is kept in the ledger on the way.
class BookSource final
{
    Q_DISABLE_COPY_MOVE(BookSource)

public:
    explicit BookSource(BookLedger &ledger); // hears of each failure to keep something

    // Offered or Absent; of a list that is Disabled nothing should be asked.
    template <class Item>
    PagedJob<Item> *list(VendorClient &client, EntityKind kind, PagedJob<Item> *(VendorClient::*read)());

    TypedJob<Customer> *customer(VendorClient &client, const EntityId &id);
    TypedJob<Subscription> *subscription(VendorClient &client, const EntityId &id);
    TypedJob<Order> *order(VendorClient &client, const EntityId &id);
    TypedJob<QList<User>> *users(VendorClient &client, const EntityId &customer);
    TypedJob<QList<Subscription>> *subscriptionsOf(VendorClient &client, const EntityId &customer);
    TypedJob<QList<ServiceUser>> *serviceUsers(VendorClient &client, const EntityId &subscription);

    // This vendor does not list them; or their list may tell less than was known when they were made.
    static bool isKept(const VendorClient &client, EntityKind kind);

private:
    template <class T>
    TypedJob<QList<T>> *kept(const VendorClient &client, EntityKind kind, const EntityId &parent,
                             QObject *owner);
    template <class T>
    TypedJob<T> *keeping(VendorClient &client, EntityKind kind, TypedJob<T> *job);
    template <class T>
    TypedJob<QList<T>> *keepingAll(VendorClient &client, EntityKind kind, TypedJob<QList<T>> *job);

    BookLedger &m_ledger;
};

// Why a connection without a client is neither read nor kept: Refused, NotSent.
ApiError noClientError();

template <class T>
TypedJob<QList<T>> *BookSource::kept(const VendorClient &client, EntityKind kind, const EntityId &parent,
                                     QObject *owner)
{
    return mapJob<QList<T>>(
        m_ledger.ledger().list(client.connection().id, kind, parent),
        [](const Result<QList<Entity>> &entities) -> Result<QList<T>> {
            if (!entities)
                return Failure(entities.error());
            QList<T> list;
            for (const Entity &entity : *entities) {
                if (const T *thing = std::get_if<T>(&entity))
                    list.append(*thing);
            }
            return list;
        },
        owner);
}

template <class Item>
PagedJob<Item> *BookSource::list(VendorClient &client, EntityKind kind,
                                 PagedJob<Item> *(VendorClient::*read)())
{
    if (!isKept(client, kind))
        return (client.*read)();
    const auto fetch = [this, &client, kind](const PageStart &) -> TypedJob<Page<Item>> * {
        return mapJob<Page<Item>>(kept<Item>(client, kind, {}, nullptr),
                                  [](const Result<QList<Item>> &items) -> Result<Page<Item>> {
                                      if (!items)
                                          return Failure(items.error());
                                      return Page<Item>{*items, items->size(), std::nullopt};
                                  });
    };
    return new PagedJob<Item>(fetch, PagedJob<Item>::DefaultMaxItems, &client);
}
} // namespace purveyor
