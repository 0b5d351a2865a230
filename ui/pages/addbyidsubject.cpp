// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/addbyidsubject.h"

#include "ui/pages/workspace.h"

#include <algorithm>

namespace purveyor
{
namespace
{
constexpr int MostCustomers = 100'000; // to choose from

QList<Choice> customersOf(const CustomerModel &model, const ConnectionId &connection)
{
    QList<Choice> choices;
    const QList<EntityKey> keys = model.matching({}, MostCustomers);
    for (const EntityKey &key : keys) {
        const CustomerSummary *customer = key.connection == connection ? model.find(key) : nullptr;
        if (customer)
            choices.append({key.id, customer->name.isEmpty() ? key.id.value : customer->name, {}});
    }
    std::sort(choices.begin(), choices.end(),
              [](const Choice &a, const Choice &b) { return a.label.localeAwareCompare(b.label) < 0; });
    return choices;
}

QString nameOfRow(const CustomerSummary &row)
{
    return row.name;
}

QString nameOfRow(const SubscriptionSummary &row)
{
    return row.name;
}

QString nameOfRow(const OrderSummary &row)
{
    return row.number;
}
} // namespace

QString nameInList(Workspace &workspace, const EntityKey &key)
{
    const auto nameIn = [&key](const auto &model) {
        const auto *row = model.find(key);
        const QString name = row ? nameOfRow(*row) : QString();
        return row && name.isEmpty() ? key.id.value : name;
    };
    switch (key.kind) {
    case EntityKind::Customer:
        return nameIn(workspace.customers());
    case EntityKind::Subscription:
        return nameIn(workspace.subscriptions());
    case EntityKind::Order:
        return nameIn(workspace.orders());
    case EntityKind::Connection:
    case EntityKind::User:
    case EntityKind::ServiceUser:
    case EntityKind::Product:
        break;
    }
    return {};
}

AddByIdSubject addByIdSubject(Workspace &workspace, EntityKind kind, const QList<Connection> &connections)
{
    AddByIdSubject subject;
    subject.kind = kind;
    subject.connections = connections;
    subject.customers = [&workspace](const ConnectionId &id) {
        return customersOf(workspace.customers(), id);
    };
    subject.nameInList = [&workspace](const EntityKey &key) { return nameInList(workspace, key); };
    return subject;
}

} // namespace purveyor
