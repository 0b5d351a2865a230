// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/customerdetails.h"

#include "core/domain/countries.h"
#include "core/domain/localtext.h"
#include "core/domain/phone.h"
#include "core/net/clock.h"
#include "core/operations/writegate.h"
#include "core/storage/cache.h"
#include "core/sync/book.h"
#include "core/sync/orderwatch.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/tableexport.h"
#include "ui/models/celltext.h"
#include "ui/pages/customerrecords.h"
#include "ui/pages/memberlist.h"
#include "ui/pages/operationbar.h"
#include "ui/pages/personcard.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/flowtabs.h"
#include "ui/widgets/noteblock.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/surfaceaction.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int ActivityRows = 50;

QString addressText(const PostalAddress &address)
{
    const QString country = countryName(address.country);
    QStringList lines{
        address.street, address.street2,
        QStringList{address.postalCode, address.locality, address.region}.join(u' ').simplified(),
        country.isEmpty() ? address.country : country};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

CustomerDetails::CustomerDetails(Workspace &workspace, QWidget *parent)
    : EntityDetails(workspace, parent)
    , m_tabs(new FlowTabs(theme(), this))
{
    m_tabs->setObjectName(u"customerTabs"_s);
    body()->addWidget(m_tabs, 1);
    m_tabs->addTab(u"overview"_s, makeOverview(), tr("Overview"));
    m_users =
        new MemberList(workspace, EntityKind::User, u"customerUsers"_s, tr("Users of the customer"), m_tabs);
    m_tabs->addTab(u"users"_s, m_users, tr("Users"));
    m_subscriptions = new RecordTable(
        theme(), tr("Subscriptions of the customer"), {tr("Name"), tr("Status"), tr("Renews")},
        {{u"name"_s, 0, true, true, true}, {u"status"_s, 96}, {u"renews"_s, 96}}, m_tabs);
    m_subscriptions->view()->setObjectName(u"customerSubscriptionsTable"_s);
    //: tab, short for subscriptions
    m_tabs->addTab(u"subscriptions"_s, m_subscriptions, tr("Subs"));
    m_tabs->addTab(u"orders"_s, makeOrders(), tr("Orders"));
    m_activity = new RecordTable(
        theme(), tr("What was done for the customer"), {tr("Time"), tr("Action"), tr("Outcome")},
        {{u"time"_s, 96}, {u"action"_s, 0, true, true, true}, {u"outcome"_s, 112}}, m_tabs);
    m_activity->view()->setObjectName(u"customerActivityTable"_s);
    m_tabs->addTab(u"activity"_s, m_activity, tr("Activity"));

    for (const RecordTable *table : {m_subscriptions, m_orders, m_activity})
        offerTableExport(workspace.services(), table->view(), [this] { return nameOf(entity()); });

    connect(m_users, &MemberList::memberKept, this, &CustomerDetails::readNow);
    connect(m_subscriptions, &RecordTable::activated, this, [this](const QString &id) {
        this->workspace().open({key().connection, EntityKind::Subscription, EntityId{id}});
    });
    connect(m_orders, &RecordTable::activated, this, [this](const QString &id) {
        this->workspace().open({key().connection, EntityKind::Order, EntityId{id}});
    });
    connect(m_activity, &RecordTable::activated, this,
            [this](const QString &id) { this->workspace().openWrite(id.toLongLong()); });
    Services &services = workspace.services();
    connect(&services.gate, &WriteGate::readOnlyChanged, this, [this] {
        m_users->updateActions();
        updateOrderMakers();
    });
    connect(&services.gate, &WriteGate::rowChanged, this, [this](const JournalRow &row) {
        if (row.connection == key().connection && row.customer == key().id)
            readActivity();
    });
    connect(&services.orders, &OrderWatch::orderChanged, this, [this](const Order &order) {
        if (order.key.connection == key().connection && order.customer == key().id)
            readOrders();
    });
    connect(&services.book, &Book::subscriptionsPut, this, [this](const QList<SubscriptionSummary> &rows) {
        const bool ours = std::any_of(rows.cbegin(), rows.cend(), [this](const SubscriptionSummary &row) {
            return row.connection == key().connection && row.customer == key().id;
        });
        if (ours)
            readCache();
    });
}

QWidget *CustomerDetails::makeOverview()
{
    QVBoxLayout *content = nullptr;
    QScrollArea *area = makeScrolling(content);
    m_grid = new DetailsGrid(theme(), area);
    m_grid->setObjectName(u"customerGrid"_s);
    content->addWidget(m_grid);
    content->addWidget(noteBlock());
    const auto section = [this, content](const QString &title, DetailsGrid *&grid) {
        auto *holder = new QWidget(this);
        auto *column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme().scaled(12));
        column->addWidget(makeLine());
        column->addWidget(makeGroupTitle(title));
        grid = new DetailsGrid(theme(), holder);
        column->addWidget(grid);
        content->addWidget(holder);
        holder->hide();
        return holder;
    };
    m_lastOrder = section(tr("Last order"), m_lastOrderGrid);
    m_renewal = section(tr("Next renewal"), m_renewalGrid);
    m_person = new PersonCard(workspace(), area);
    content->addWidget(m_person);
    m_onboard =
        makeActionButton({u"continueOnboarding"_s, tr("Continue onboarding…"), ButtonRole::Link}, area);
    m_onboard->hide();
    connect(m_onboard, &QPushButton::clicked, this, [this] { workspace().onboard(key()); });
    content->addWidget(m_onboard, 0, Qt::AlignLeading);
    content->addWidget(readLine());
    content->addStretch(1);
    return area;
}

QWidget *CustomerDetails::makeOrders()
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, theme().scaled(12), 0, 0);
    column->setSpacing(theme().scaled(8));
    m_orderMakers = new OperationBar(theme(), 1, page);
    m_orderMakers->setQuiet(true);
    m_orderMakers->setContentsMargins(theme().scaled(16), 0, theme().scaled(16), 0);
    column->addWidget(m_orderMakers);
    m_orders =
        new RecordTable(theme(), tr("Orders of the customer"), {tr("Order"), tr("Status"), tr("Total")},
                        {{u"number"_s, 96}, {u"status"_s, 0, true, true, true}, {u"total"_s, 96}}, page);
    m_orders->view()->setObjectName(u"customerOrdersTable"_s);
    column->addWidget(m_orders, 1);
    connect(m_orderMakers, &OperationBar::triggered, this, [this](const OperationId &operation) {
        workspace().actions().run(key().connection, operation, entity());
    });
    return page;
}

// --- reading

void CustomerDetails::reset()
{
    m_grid->clear();
    m_lastOrder->hide();
    m_renewal->hide();
    m_person->showCustomer({}, {});
    m_onboard->hide();
    m_usersRead = false;
    m_subscriptionsRead = false;
    const QString reading = tr("Reading…");
    m_users->clear(reading);
    for (RecordTable *table : {m_subscriptions, m_orders, m_activity})
        table->setRecords({}, reading);
    for (const QString &tab : {u"users"_s, u"subscriptions"_s, u"orders"_s})
        m_tabs->setCount(tab, -1);
}

void CustomerDetails::readCache()
{
    Cache &cache = workspace().services().book.cache();
    cache.usersOf(key())->then(this, [this, customer = key()](const Result<QList<User>> &users) {
        if (users && isShowing(customer) && !users->isEmpty())
            setUsers(*users);
    });
    cache.subscriptionsOf(key())->then(this,
                                       [this, customer = key()](const Result<QList<Subscription>> &list) {
                                           if (list && isShowing(customer))
                                               showSubscriptions(*list);
                                       });
    readOrders();
    readActivity();
}

void CustomerDetails::readOrders()
{
    workspace().services().book.cache().ordersOf(key())->then(
        this, [this, customer = key()](const Result<QList<Order>> &orders) {
            if (orders && isShowing(customer))
                showOrders(*orders);
        });
}

void CustomerDetails::readActivity()
{
    workspace()
        .services()
        .journal.aboutCustomer(key().connection, key().id, ActivityRows)
        ->then(this, [this, customer = key()](const Result<QList<JournalRow>> &rows) {
            if (rows && isShowing(customer))
                showActivity(*rows);
        });
}

void CustomerDetails::readVendor()
{
    Book &book = workspace().services().book;
    whenRead(book.refreshCustomer(key()), [this](const Result<Customer> &read) {
        if (read)
            setRead(*read);
        else
            readingFailed(read.error());
    });
    whenRead(book.refreshUsers(key()), [this](const Result<QList<User>> &read) {
        m_usersRead = read.has_value();
        if (read)
            setUsers(*read);
        else
            m_users->setProblem(tr("The users could not be read: %1").arg(read.error().message));
    });
    whenRead(book.refreshSubscriptionsOf(key()), [this](const Result<QList<Subscription>> &read) {
        m_subscriptionsRead = read.has_value();
        if (read)
            showSubscriptions(*read);
        else if (m_subscriptions->count() == 0)
            m_subscriptions->setRecords(
                {}, tr("The subscriptions could not be read: %1").arg(read.error().message));
    });
}

// --- showing

void CustomerDetails::render()
{
    const auto *customer = std::get_if<Customer>(&entity());
    if (!customer)
        return;
    setHeading(nameOf(*customer));
    setState(customer->status);
    m_grid->clear();
    using Kind = DetailsGrid::Kind;
    const auto row = [this](const QString &name, const QString &value, Kind kind = Kind::Text) {
        if (!value.isEmpty())
            m_grid->addRow(name, value, kind);
    };
    if (customer->status.text() != customer->status.word)
        row(tr("Status at the vendor"), customer->status.vendorWord);
    row(tr("Contact"), customer->contact.fullName());
    row(tr("E-mail"), customer->contact.email, Kind::Copyable);
    row(tr("Phone"), phoneText(customer->contact.phone));
    row(tr("Address"), addressText(customer->address));
    row(tr("Bills in"), customer->currency);
    row(tr("Account"), customer->number, Kind::Copyable);
    bool idShown = customer->number == customer->key.id.value;
    for (const Attribute &attribute : customer->attributes) {
        row(attribute.label, attribute.value, attribute.copyable ? Kind::Id : Kind::Text);
        idShown = idShown || attribute.value == customer->key.id.value;
    }
    if (!idShown)
        row(tr("Id"), customer->key.id.value, Kind::Id);
    m_person->showCustomer(customer->key, customer->contact.email);
    m_users->setOwner(*customer);
    updateOrderMakers();
}

void CustomerDetails::updateOrderMakers()
{
    if (std::holds_alternative<std::monostate>(entity()))
        return;
    const QList<ActionRunner::OfferedAction> makers =
        actionsMaking(EntityKind::Order, workspace().actions().actionsFor(key().connection, entity()));
    m_orderMakers->setActions(makers);
    m_orderMakers->setVisible(!makers.isEmpty());
    updateOnboarding();
}

// While nothing of a kind is known that the vendor makes for a customer, the way to it is offered.
void CustomerDetails::updateOnboarding()
{
    if (std::holds_alternative<std::monostate>(entity()))
        return;
    const QList<ActionRunner::OfferedAction> actions =
        workspace().actions().actionsFor(key().connection, entity());
    const bool userMissing =
        m_usersRead && m_users->count() == 0 && !actionsMaking(EntityKind::User, actions).isEmpty();
    const bool subscriptionMissing = m_subscriptionsRead && m_subscriptions->count() == 0 &&
                                     m_orders->count() == 0 &&
                                     !(actionsMaking(EntityKind::Order, actions).isEmpty() &&
                                       actionsMaking(EntityKind::Subscription, actions).isEmpty());
    m_onboard->setVisible(userMissing || subscriptionMissing);
}

// A vendor that lists none is not a customer that has none.
void CustomerDetails::setCount(const QString &tab, EntityKind kind, qsizetype count)
{
    const bool unknown = count == 0 && !absence(kind).isEmpty();
    m_tabs->setCount(tab, unknown ? -1 : static_cast<int>(count));
}

QString CustomerDetails::absence(EntityKind kind) const
{
    const VendorClient *client = workspace().services().clients.client(key().connection);
    const Offer offer = client ? client->listing(kind) : Offer();
    return offer.state == Offer::State::Absent ? offer.reason : QString();
}

void CustomerDetails::setUsers(const QList<User> &users)
{
    m_users->setMembers(QList<Entity>(users.cbegin(), users.cend()));
    if (const QString reason = absence(EntityKind::User); !reason.isEmpty())
        m_users->setProblem(reason);
    setCount(u"users"_s, EntityKind::User, users.size());
    updateOnboarding();
}

void CustomerDetails::showSubscriptions(const QList<Subscription> &subscriptions)
{
    const QDate today = localToday(workspace().services().clock);
    const QString reason = absence(EntityKind::Subscription);
    m_subscriptions->setRecords(subscriptionRecords(subscriptions, today),
                                reason.isEmpty() ? tr("No subscriptions yet.") : reason);
    setCount(u"subscriptions"_s, EntityKind::Subscription, subscriptions.size());
    updateOnboarding();
    const Subscription *next = nextToRenew(subscriptions, today);
    m_renewal->setVisible(next != nullptr);
    if (next) {
        m_renewalGrid->clear();
        m_renewalGrid->addRow(tr("Subscription"), next->name);
        m_renewalGrid->addRow(tr("Renews"), u"%1 · %2"_s.arg(relativeDay(*next->renews, today),
                                                             dayText(*next->renews, QLocale())));
    }
}

void CustomerDetails::showOrders(const QList<Order> &orders)
{
    const QString reason = absence(EntityKind::Order);
    m_orders->setRecords(orderRecords(orders), reason.isEmpty() ? tr("No orders are known here.") : reason);
    setCount(u"orders"_s, EntityKind::Order, m_orders->count());
    updateOnboarding();
    const Order *last = newestOrder(orders);
    m_lastOrder->setVisible(last != nullptr);
    if (last) {
        m_lastOrderGrid->clear();
        QStringList facts{last->status.text(), last->type};
        if (last->total)
            facts.prepend(formatMoney(*last->total, QLocale()));
        if (last->created)
            facts += shortMoment(*last->created, workspace().services().clock.nowUtc(), QLocale());
        facts.removeAll(QString());
        m_lastOrderGrid->addRow(last->number.isEmpty() ? tr("Order") : last->number, facts.join(u'\n'));
    }
}

void CustomerDetails::showActivity(const QList<JournalRow> &rows)
{
    QList<JournalRow> named = rows;
    for (JournalRow &row : named)
        row.verb = workspace().journal().titleOf(row);
    m_activity->setRecords(writeRecords(named, workspace().services().clock.nowUtc()),
                           tr("Nothing was done for this customer from this workstation."));
}

} // namespace purveyor
