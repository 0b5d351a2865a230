// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>

namespace purveyor
{
// A string that cannot be mixed up with another kind of string. Four vendors use three or four ids for one
// thing, partly under the same name ("accountId" is an integer here and a UUID there), so ids are typed.
template <class Tag>
struct StrongId {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.value < b.value; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ConnectionId = StrongId<struct ConnectionTag>; // UUID without braces, made by the console
using VendorId = StrongId<struct VendorTag>;         // name of a vendor folder, e.g. "cloudblue"
using EntityId = StrongId<struct EntityTag>;         // what the vendor addresses the thing by
using OperationId = StrongId<struct OperationTag>;   // "<vendor>.<subject>.<verb>"
using IntentId = StrongId<struct IntentTag>;         // UUID: one action of a person, one or more writes
// Connection, operation, target and normalised effect of a write in one text. Two open writes never share
// one.
using IntentKey = StrongId<struct IntentKeyTag>;

enum class EntityKind {
    Connection,
    Customer,
    User,
    Subscription,
    ServiceUser,
    Order,
    Product,
};

// Addresses one thing at one vendor account.
struct EntityKey {
    ConnectionId connection;
    EntityKind kind = EntityKind::Customer;
    EntityId id;

    friend bool operator==(const EntityKey &, const EntityKey &) = default;
    friend size_t qHash(const EntityKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.connection, static_cast<int>(key.kind), key.id);
    }
};
} // namespace purveyor
