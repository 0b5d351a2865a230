// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/entitymerge.h"

#include <algorithm>

namespace purveyor
{
namespace
{
void take(QString &known, const QString &later)
{
    if (!later.isEmpty())
        known = later;
}

void take(EntityId &known, const EntityId &later)
{
    take(known.value, later.value);
}

template <class T>
void take(std::optional<T> &known, const std::optional<T> &later)
{
    if (later)
        known = later;
}

void take(std::optional<QDate> &known, const std::optional<QDate> &later)
{
    if (later)
        known = later->isValid() ? later : std::nullopt;
}

template <class T>
void take(QList<T> &known, const QList<T> &later)
{
    if (!later.isEmpty())
        known = later;
}

bool isTold(const Status &status)
{
    return !status.word.isEmpty() || !status.vendorWord.isEmpty();
}

void take(Status &known, const Status &later)
{
    if (isTold(later))
        known = later;
}

void take(Contact &known, const Contact &later)
{
    take(known.givenName, later.givenName);
    take(known.familyName, later.familyName);
    take(known.email, later.email);
    take(known.phone, later.phone);
}

// A whole: half of an old and half of a new address is nobody's.
void take(PostalAddress &known, const PostalAddress &later)
{
    if (later != PostalAddress())
        known = later;
}

void take(Attributes &known, const Attributes &later)
{
    for (const Attribute &attribute : later) {
        const auto same = std::find_if(known.begin(), known.end(), [&attribute](const Attribute &other) {
            return other.key == attribute.key;
        });
        if (same == known.end())
            known.append(attribute);
        else
            *same = attribute;
    }
}

// Some vendors tell less on one way than on another, and a login or an id then stands where a name could.
template <class T>
int worthOfName(const T &user)
{
    if (user.displayName.isEmpty())
        return 0;
    if (user.displayName == user.key.id.value.section(u'/', -1))
        return 1;
    return user.displayName == user.login ? 2 : 3;
}

template <class T>
void takeName(T &known, const T &later)
{
    if (worthOfName(later) >= worthOfName(known))
        take(known.displayName, later.displayName);
}

void merge(Customer &known, const Customer &later)
{
    take(known.name, later.name);
    take(known.number, later.number);
    take(known.contact, later.contact);
    take(known.address, later.address);
    take(known.status, later.status);
    take(known.subscriptionCount, later.subscriptionCount);
    take(known.renews, later.renews);
    take(known.currency, later.currency);
    take(known.revision, later.revision);
    take(known.attributes, later.attributes);
}

void merge(User &known, const User &later)
{
    take(known.customer, later.customer);
    takeName(known, later);
    take(known.login, later.login);
    take(known.contact, later.contact);
    known.isAdmin = known.isAdmin || later.isAdmin; // false: perhaps not told
    take(known.status, later.status);
    take(known.attributes, later.attributes);
}

void merge(Subscription &known, const Subscription &later)
{
    take(known.technicalId, later.technicalId);
    take(known.customer, later.customer);
    take(known.customerName, later.customerName);
    take(known.number, later.number);
    take(known.name, later.name);
    take(known.productId, later.productId);
    take(known.period, later.period);
    take(known.status, later.status);
    take(known.trial, later.trial);
    take(known.renews, later.renews);
    take(known.resources, later.resources);
    take(known.attributes, later.attributes);
}

void merge(ServiceUser &known, const ServiceUser &later)
{
    take(known.subscription, later.subscription);
    takeName(known, later);
    take(known.login, later.login);
    take(known.status, later.status);
    take(known.attributes, later.attributes);
}

// A flag that is false may not have been told: each goes with what it was concluded from.
void merge(Order &known, const Order &later)
{
    take(known.number, later.number);
    take(known.customer, later.customer);
    take(known.customerName, later.customerName);
    take(known.type, later.type);
    if (!later.vendorType.isEmpty()) {
        known.vendorType = later.vendorType;
        known.supplementary = later.supplementary;
    }
    if (isTold(later.status)) {
        known.status = later.status;
        known.final = later.final;
        known.explanation = later.explanation; // of this status; an old one would say what is over
    }
    take(known.total, later.total);
    if (later.totals) {
        known.totals = later.totals;
        known.inconsistentTotals = later.inconsistentTotals;
    }
    take(known.figures, later.figures);
    take(known.created, later.created);
    take(known.orderDate, later.orderDate);
    take(known.expires, later.expires);
    take(known.steps, later.steps);
    take(known.subscriptions, later.subscriptions);
    take(known.attributes, later.attributes);
}
} // namespace

Entity mergeKnown(const Entity &known, const Entity &later)
{
    if (keyOf(known) != keyOf(later))
        return later;
    Entity merged = known;
    std::visit(
        [&later](auto &thing) {
            using Thing = std::decay_t<decltype(thing)>;
            if constexpr (!std::is_same_v<Thing, std::monostate> && !std::is_same_v<Thing, Product>) {
                if (const auto *same = std::get_if<Thing>(&later))
                    merge(thing, *same);
            }
        },
        merged);
    return merged;
}

Status statusBeside(const Status &known, const Status &listed)
{
    const bool isInferred = listed.vendorWord.isEmpty() && !known.vendorWord.isEmpty();
    return isInferred && (listed.mark == Mark::Good || listed.mark == known.mark) ? known : listed;
}

EntityId parentOf(const Entity &entity)
{
    if (const auto *user = std::get_if<User>(&entity))
        return user->customer;
    if (const auto *subscription = std::get_if<Subscription>(&entity))
        return subscription->customer;
    if (const auto *user = std::get_if<ServiceUser>(&entity))
        return user->subscription;
    if (const auto *order = std::get_if<Order>(&entity))
        return order->customer;
    return {};
}

Entity bareEntity(const EntityKey &key, const EntityId &parent, const QString &name)
{
    switch (key.kind) {
    case EntityKind::Customer: {
        Customer customer;
        customer.key = key;
        customer.name = name;
        return customer;
    }
    case EntityKind::User: {
        User user;
        user.key = key;
        user.customer = parent;
        user.displayName = name;
        return user;
    }
    case EntityKind::Subscription: {
        Subscription subscription;
        subscription.key = key;
        subscription.customer = parent;
        subscription.name = name;
        return subscription;
    }
    case EntityKind::ServiceUser: {
        ServiceUser user;
        user.key = key;
        user.subscription = parent;
        user.displayName = name;
        return user;
    }
    case EntityKind::Order: {
        Order order;
        order.key = key;
        order.customer = parent;
        order.number = name;
        return order;
    }
    case EntityKind::Connection:
    case EntityKind::Product:
        break;
    }
    return {};
}
} // namespace purveyor
