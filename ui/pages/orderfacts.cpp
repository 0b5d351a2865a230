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
#include "ui/widgets/visibletext.h"

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

void addLink(DetailsGrid &grid, const QString &id, const QString &name, const QString &said,
             const EntityKey &key, Workspace &workspace)
{
    const QString text = visibleText(said);
    QPushButton *button =
        makeActionButton({id, QString(text).replace(u'&', u"&&"_s), ButtonRole::Link}, &grid);
    button->setAccessibleName(u"%1: %2"_s.arg(name, text));
    QObject::connect(button, &QPushButton::clicked, &workspace, [&workspace, key] { workspace.open(key); });
    grid.addRow(name, button);
}
} // namespace

void addSubscriptionFact(DetailsGrid &grid, const EntityKey &key, const QString &name, Workspace &workspace)
{
    const SubscriptionSummary *known = workspace.subscriptions().find(key);
    QStringList parts{name, known ? known->number : QString()};
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts += known && !known->name.isEmpty() ? known->name : FactWords::tr("Show the subscription");
    addLink(grid, u"openSubscription"_s, FactWords::tr("Subscription"), parts.join(u" · "_s), key, workspace);
}

void fillOrderFacts(DetailsGrid &grid, const Order &order, Workspace &workspace)
{
    using Kind = DetailsGrid::Kind;
    const auto row = [&grid](const QString &name, const QString &value, Kind kind = Kind::Text) {
        if (!value.isEmpty())
            grid.addRow(name, value, kind);
    };
    row(FactWords::tr("Order"), order.number, Kind::Copyable);
    if (!order.customer.isEmpty()) {
        const EntityKey customer{order.key.connection, EntityKind::Customer, order.customer};
        const CustomerSummary *known = workspace.customers().find(customer);
        const QString name = known ? known->name : order.customerName;
        addLink(grid, u"openCustomer"_s, FactWords::tr("Customer"),
                name.isEmpty() ? FactWords::tr("Show the customer") : name, customer, workspace);
    }
    row(FactWords::tr("Kind"), order.type);
    if (order.created)
        row(FactWords::tr("Placed"),
            shortMoment(*order.created, workspace.services().clock.nowUtc(), QLocale()));
    if (order.expires && !order.final) // of one that is still to be paid or confirmed
        row(FactWords::tr("Expires"), dayText(*order.expires, QLocale()));
    for (const EntityId &id : order.subscriptions)
        addSubscriptionFact(grid, {order.key.connection, EntityKind::Subscription, id}, {}, workspace);
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
