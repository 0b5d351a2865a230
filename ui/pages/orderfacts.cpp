// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/orderfacts.h"

#include "core/domain/localtext.h"
#include "core/domain/order.h"
#include "core/net/clock.h"
#include "ui/models/celltext.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/surfaceaction.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::OrderFacts)
};
} // namespace

void fillOrderFacts(DetailsGrid &grid, const Order &order, Workspace &workspace)
{
    using Kind = DetailsGrid::Kind;
    const auto row = [&grid](const QString &name, const QString &value, Kind kind = Kind::Text) {
        if (!value.isEmpty())
            grid.addRow(name, value, kind);
    };
    const auto link = [&grid, &workspace](const QString &id, const QString &name, const QString &text,
                                          const EntityKey &key) {
        QPushButton *button =
            makeActionButton({id, QString(text).replace(u'&', u"&&"_s), ButtonRole::Link}, &grid);
        button->setAccessibleName(u"%1: %2"_s.arg(name, text));
        QObject::connect(button, &QPushButton::clicked, &workspace,
                         [&workspace, key] { workspace.open(key); });
        grid.addRow(name, button);
    };
    row(FactWords::tr("Order"), order.number, Kind::Copyable);
    if (!order.customer.isEmpty()) {
        const EntityKey customer{order.key.connection, EntityKind::Customer, order.customer};
        const CustomerSummary *known = workspace.customers().find(customer);
        const QString name = known ? known->name : order.customerName;
        link(u"openCustomer"_s, FactWords::tr("Customer"),
             name.isEmpty() ? FactWords::tr("Show the customer") : name, customer);
    }
    row(FactWords::tr("Kind"), order.type);
    if (order.created)
        row(FactWords::tr("Placed"),
            shortMoment(*order.created, workspace.services().clock.nowUtc(), QLocale()));
    if (order.expires)
        row(FactWords::tr("Expires"), dayText(*order.expires, QLocale()));
    for (const EntityId &id : order.subscriptions) {
        const EntityKey subscription{order.key.connection, EntityKind::Subscription, id};
        const SubscriptionSummary *known = workspace.subscriptions().find(subscription);
        link(u"openSubscription"_s, FactWords::tr("Subscription"),
             known ? (known->number.isEmpty() ? known->name : known->number)
                   : FactWords::tr("Show the subscription"),
             subscription);
    }
    // Where ids hold the way down, the vendor's own is the last part.
    const QString id = order.key.id.value.section(u'/', -1);
    bool idShown = order.number == id;
    for (const Attribute &attribute : order.attributes) {
        row(attribute.label, attribute.value, attribute.copyable ? Kind::Id : Kind::Text);
        idShown = idShown || attribute.value == id;
    }
    if (!idShown)
        row(FactWords::tr("Order id"), order.key.id.value, Kind::Id);
}

} // namespace purveyor
