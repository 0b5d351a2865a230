// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/subscriptiondetails.h"

#include "core/domain/localtext.h"
#include "core/operations/writegate.h"
#include "core/sync/book.h"
#include "core/sync/orderwatch.h"
#include "core/vendors/clientdirectory.h"
#include "ui/dialogs/tableexport.h"
#include "ui/models/celltext.h"
#include "ui/pages/memberlist.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/noteblock.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/surfaceaction.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{

QString amountText(const std::optional<Decimal> &amount)
{
    if (!amount)
        return notTold();
    // Some vendors say "unlimited" by a negative number.
    return amount->isNegative() ? SubscriptionDetails::tr("unlimited") : numberText(*amount, QLocale());
}

} // namespace

SubscriptionDetails::SubscriptionDetails(Workspace &workspace, QWidget *parent)
    : EntityDetails(workspace, parent)
    , m_grid(new DetailsGrid(theme(), this))
    , m_resources(new RecordTable(
          theme(), tr("Resources of the subscription"), {tr("Resource"), tr("Used"), tr("Limit")},
          {{u"name"_s, 0, true, true, true}, {u"used"_s, 80}, {u"limit"_s, 96}}, this))
{
    QVBoxLayout *content = nullptr;
    QScrollArea *area = makeScrolling(content);
    body()->addWidget(area, 1);
    m_grid->setObjectName(u"subscriptionGrid"_s);
    content->addWidget(m_grid);
    content->addWidget(noteBlock());
    content->addWidget(makeLine());
    content->addWidget(makeGroupTitle(tr("Resources")));
    m_resources->view()->setObjectName(u"subscriptionResourcesTable"_s);
    offerTableExport(workspace.services(), m_resources->view(), [this] { return nameOf(entity()); });
    m_resources->fitRows(8);
    content->addWidget(m_resources);
    m_membersTitle = makeGroupTitle(tr("Service users"));
    content->addWidget(m_membersTitle);
    m_members = new MemberList(workspace, EntityKind::ServiceUser, u"serviceUsers"_s,
                               tr("Service users of the subscription"), this);
    m_members->setMinimumHeight(theme().rowHeight() * 6);
    content->addWidget(m_members, 1);
    connect(&workspace.services().gate, &WriteGate::readOnlyChanged, m_members, &MemberList::updateActions);
    connect(&workspace.services().orders, &OrderWatch::orderChanged, this, [this](const Order &order) {
        if (looksDone(order) && isConcerned(order))
            readNow();
    });
    content->addWidget(readLine());
    content->addStretch();
    m_content = content;
}

// Some vendors do not tell what an order was about: then any order of the customer may be.
bool SubscriptionDetails::isConcerned(const Order &order) const
{
    if (order.key.connection != key().connection || key().id.isEmpty())
        return false;
    return order.subscriptions.isEmpty() ? !order.customer.isEmpty() && order.customer == customerId()
                                         : order.subscriptions.contains(key().id);
}

EntityId SubscriptionDetails::customerId() const
{
    return subscription() ? subscription()->customer : EntityId();
}

void SubscriptionDetails::reset()
{
    m_grid->clear();
    m_resources->setRecords({}, tr("Reading…"));
    m_members->clear(tr("Reading…"));
}

// By now it is known whose subscription it is; no list of service users is cached.
void SubscriptionDetails::readCache()
{
    m_membersTitle->setVisible(hasServiceUsers());
    m_members->setVisible(hasServiceUsers());
    // Spare height goes to the service users, or below everything.
    m_content->setStretch(m_content->count() - 1, hasServiceUsers() ? 0 : 1);
}

bool SubscriptionDetails::hasServiceUsers() const
{
    const VendorClient *client = workspace().services().clients.client(key().connection);
    return client && client->listing(EntityKind::ServiceUser).state == Offer::State::Offered;
}

void SubscriptionDetails::readServiceUsers()
{
    if (!hasServiceUsers())
        return;
    whenRead(workspace().services().book.serviceUsers(key()), [this](const Result<QList<ServiceUser>> &read) {
        if (read)
            m_members->setMembers(QList<Entity>(read->cbegin(), read->cend()));
        else
            m_members->setProblem(tr("The service users could not be read: %1").arg(read.error().message));
    });
}

void SubscriptionDetails::readVendor()
{
    whenRead(workspace().services().book.refreshSubscription(key()),
             [this](const Result<Subscription> &read) {
                 if (read) {
                     setRead(*read);
                 } else {
                     readingFailed(read.error());
                     if (m_resources->count() == 0)
                         m_resources->setRecords({}, notTold());
                 }
             });
    readServiceUsers();
}

void SubscriptionDetails::render()
{
    const Subscription *shown = subscription();
    if (!shown)
        return;
    setHeading(shown->name.isEmpty() ? shown->number : shown->name);
    setState(shown->status);
    m_members->setOwner(*shown);
    m_grid->clear();
    using Kind = DetailsGrid::Kind;
    const auto row = [this](const QString &name, const QString &value, Kind kind = Kind::Text) {
        if (!value.isEmpty())
            m_grid->addRow(name, value, kind);
    };
    if (!shown->customer.isEmpty()) {
        QString name = shown->customerName;
        const EntityKey customer{key().connection, EntityKind::Customer, shown->customer};
        if (const CustomerSummary *known = workspace().customers().find(customer); known && name.isEmpty())
            name = known->name;
        QPushButton *link =
            makeActionButton({u"openCustomer"_s,
                              name.isEmpty() ? tr("Show the customer") : QString(name).replace(u'&', u"&&"_s),
                              ButtonRole::Link},
                             m_grid);
        link->setAccessibleName(tr("Customer: %1").arg(name));
        connect(link, &QPushButton::clicked, this, [this, customer] { workspace().open(customer); });
        m_grid->addRow(tr("Customer"), link);
    }
    row(tr("Number"), shown->number, Kind::Copyable);
    if (shown->status.text() != shown->status.word)
        row(tr("Status at the vendor"), shown->status.vendorWord);
    if (shown->period)
        row(tr("Period"), shown->period->display());
    if (shown->renews) {
        row(tr("Renews"),
            u"%1 · %2"_s.arg(relativeDay(*shown->renews, localToday(workspace().services().clock)),
                             dayText(*shown->renews, QLocale())));
    } else if (shown->status.mark != Mark::Stopped && shown->status.mark != Mark::Ended &&
               shown->status.mark != Mark::Bad) {
        row(tr("Renews"), notTold(), Kind::Quiet);
    }
    if (shown->trial)
        row(tr("Trial"), *shown->trial ? tr("yes") : tr("no"));
    QStringList shownIds; // by the vendor's own names for them
    for (const Attribute &attribute : shown->attributes) {
        row(attribute.label, attribute.value, attribute.copyable ? Kind::Id : Kind::Text);
        shownIds += attribute.value;
    }
    const auto id = [&row, &shownIds](const QString &name, const QString &value) {
        if (!shownIds.contains(value))
            row(name, value, Kind::Id);
        shownIds += value;
    };
    id(tr("Plan or product id"), shown->productId);
    id(tr("Id"), shown->key.id.value);
    id(tr("Technical id"), shown->technicalId.value);

    QList<Record> records;
    for (const SubscriptionResource &resource : shown->resources) {
        QString limit = amountText(resource.limit);
        if (resource.limit && !resource.limit->isNegative() && !resource.unit.isEmpty())
            limit += u' ' + resource.unit;
        records.append({resource.id,
                        {{resource.name},
                         {amountText(resource.usage), {}, {}, !resource.usage, true},
                         {limit, {}, {}, !resource.limit, true}}});
    }
    m_resources->setRecords(records, tr("No resources are told."));
}

} // namespace purveyor
