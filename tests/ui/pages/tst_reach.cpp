// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// clazy:excludeall=non-pod-global-static (constants of a test)
#include "app/console/allvendors.h"
#include "tests/support/await.h"
#include "tests/support/toydesk.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/pages/customerdetails.h"
#include "ui/pages/memberlist.h"
#include "ui/pages/orderdetails.h"
#include "ui/pages/subscriptiondetails.h"
#include "ui/pages/workspace.h"
#include "ui/searchpopup.h"
#include "ui/widgets/statetableview.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
// A way to an operation as a person sees it.
struct Way {
    bool enabled = false;
    QString reason;
};

QHash<QString, Way> waysIn(const QWidget *pane, const QList<Operation> &operations)
{
    QHash<QString, Way> ways;
    for (const Operation &operation : operations) {
        const QList<QPushButton *> buttons =
            pane->findChildren<QPushButton *>(operation.id.value + u"Button"_s);
        for (const QPushButton *button : buttons) {
            if (!button->isHidden())
                ways.insert(operation.id.value, {button->isEnabled(), button->toolTip()});
        }
        if (const auto *action = pane->findChild<QAction *>(operation.id.value + u"Action"_s))
            ways.insert(operation.id.value, {action->isEnabled(), action->toolTip()});
    }
    return ways;
}

// One record of each kind that an operation can start from, as their vendors tell them.
QList<Entity> samples(const ConnectionId &connection)
{
    const auto key = [&connection](EntityKind kind, const QString &id) {
        return EntityKey{connection, kind, EntityId{id}};
    };
    const Status active{Mark::Good, u"Active"_s, u"active"_s};
    Customer customer;
    customer.key = key(EntityKind::Customer, u"1000001"_s);
    customer.name = u"Ann Peterson"_s;
    customer.number = u"1000001"_s;
    customer.contact.email = u"ann@example.test"_s;
    customer.status = active;
    User user;
    user.key = key(EntityKind::User, u"1000001/ann"_s);
    user.customer = customer.key.id;
    user.login = u"ann"_s;
    user.contact.email = customer.contact.email;
    user.status = active;
    Subscription subscription;
    subscription.key = key(EntityKind::Subscription, u"1000001/7"_s);
    subscription.customer = customer.key.id;
    subscription.name = u"Mail"_s;
    subscription.status = active;
    ServiceUser serviceUser;
    serviceUser.key = key(EntityKind::ServiceUser, u"1000001/7/ann"_s);
    serviceUser.subscription = subscription.key.id;
    serviceUser.login = u"ann"_s;
    serviceUser.status = active;
    Order order;
    order.key = key(EntityKind::Order, u"1000001/5"_s);
    order.customer = customer.key.id;
    order.number = u"5"_s;
    order.status = active;
    return {customer, user, subscription, serviceUser, order};
}
} // namespace

// Every operation of every vendor can be reached from the page of what it starts from, and from no other, as
// its vendor offers it there.
class TestReach final : public QObject
{
    Q_OBJECT

    std::unique_ptr<toy::ToyDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Workspace> m_workspace;
    int m_connections = 0;

    // Nothing listens there: what is shown is what is known here.
    VendorClient *connect(const VendorId &vendor, const Values &settings)
    {
        Connection connection;
        connection.id =
            ConnectionId{u"99999999-2222-4333-8444-%1"_s.arg(++m_connections, 12, 10, QLatin1Char('0'))};
        connection.vendor = vendor;
        connection.name = vendor.value;
        connection.environment = Environment::Test;
        connection.baseUrl = u"http://127.0.0.1:9"_s;
        connection.settings = settings;
        if (!await(m_desk->services.connections.save(connection)))
            return nullptr;
        return m_desk->services.clients.client(connection.id);
    }
    // The pane that is about such a thing, showing this one; null: there is none.
    std::unique_ptr<QWidget> pane(const Entity &entity)
    {
        std::unique_ptr<QWidget> shown;
        const auto show = [&]<class Details>(std::type_identity<Details>) {
            auto details = std::make_unique<Details>(*m_workspace, nullptr);
            details->resize(352, 700);
            details->show();
            if (!await(m_desk->cache.putOne(entity)))
                return;
            details->showEntity(keyOf(entity), nameOf(entity));
            if (QTest::qWaitFor([&] { return kindOf(details->entity()) == kindOf(entity); }))
                shown = std::move(details);
        };
        const auto list = [&](const Entity &owner) {
            auto members = std::make_unique<MemberList>(*m_workspace, kindOf(entity), u"members"_s,
                                                        u"Members"_s, nullptr);
            members->show();
            members->setOwner(owner);
            members->setMembers({entity});
            auto *table = members->findChild<StateTableView *>();
            table->selectId(keyOf(entity).id.value);
            shown = std::move(members);
        };
        switch (kindOf(entity)) {
        case EntityKind::Customer:
            show(std::type_identity<CustomerDetails>());
            break;
        case EntityKind::Subscription:
            show(std::type_identity<SubscriptionDetails>());
            break;
        case EntityKind::Order:
            show(std::type_identity<OrderDetails>());
            break;
        case EntityKind::User:
        case EntityKind::ServiceUser:
            list({});
            break;
        case EntityKind::Connection:
        case EntityKind::Product:
            break;
        }
        return shown;
    }

    // By the search over everything, as typed.
    bool isFound(const QString &verb, const QString &connection)
    {
        QLineEdit field(m_window.get());
        SearchPopup popup(*m_workspace, &field, m_window.get());
        QTest::keyClicks(&field, QString(verb + u' ' + connection).remove(u'…')); // no key has that
        QTest::keyClick(&field, Qt::Key_Down);                                    // at once
        const auto *list = popup.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            const QListWidgetItem *item = list->item(row);
            if (item->text().startsWith(verb) && item->text().endsWith(connection))
                return item->flags().testFlag(Qt::ItemIsEnabled);
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<toy::ToyDesk>();
        QVERIFY(m_desk->house.isReady());
        addAllVendors(m_desk->house.registry);
        m_window = std::make_unique<QWidget>();
        m_workspace = std::make_unique<Workspace>(m_desk->services, m_window.get());
    }
    void cleanup()
    {
        m_workspace.reset();
        m_window.reset();
        m_desk.reset();
    }

    void everyOperationIsWhereItBelongs_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<QString>("role");
        QTest::newRow("toy") << u"toy"_s << QString();
        VendorRegistry registry;
        addAllVendors(registry);
        const QList<VendorDescription> vendors = registry.vendors();
        for (const VendorDescription &vendor : vendors) {
            const Field *role = vendor.connectionForm.field(u"role"_s);
            if (!role)
                QTest::newRow(qPrintable(vendor.id.value)) << vendor.id.value << QString();
            const QList<Choice> roles = role ? role->choices : QList<Choice>();
            for (const Choice &choice : roles)
                QTest::addRow("%s, %s", qPrintable(vendor.id.value), qPrintable(textOf(choice.value)))
                    << vendor.id.value << textOf(choice.value);
        }
    }
    void everyOperationIsWhereItBelongs()
    {
        QFETCH(const QString, vendor);
        QFETCH(const QString, role);
        Values settings;
        if (!role.isEmpty())
            settings.insert(u"role"_s, role);
        const VendorClient *client = connect(VendorId{vendor}, settings);
        QVERIFY(client);
        const QList<Operation> operations = client->operations();
        QSet<QString> reached;
        QList<Entity> entities = samples(client->connection().id);
        for (const Entity &entity : std::as_const(entities)) {
            const std::unique_ptr<QWidget> shown = pane(entity);
            QVERIFY(shown);
            const QHash<QString, Way> ways = waysIn(shown.get(), operations);
            for (const Operation &operation : operations) {
                const Offer offer = client->offer(operation.id, entity);
                const QByteArray where =
                    operation.id.value.toUtf8() + " at kind " + QByteArray::number(int(kindOf(entity)));
                const bool isThere = ways.contains(operation.id.value);
                // Elsewhere only where the vendor takes it from there too.
                const bool isOffered = offer.state != Offer::State::Absent;
                if (operation.subject == kindOf(entity))
                    QVERIFY2(isThere == isOffered, where.constData());
                else
                    QVERIFY2(!isThere || isOffered, where.constData());
                if (!isThere)
                    continue;
                reached.insert(operation.id.value);
                const Way way = ways.value(operation.id.value);
                QVERIFY2(way.enabled == (offer.state == Offer::State::Offered), where.constData());
                QVERIFY2(way.enabled || way.reason.contains(offer.reason.left(10)), where.constData());
            }
        }
        // What starts from the account itself is found by its name (Ctrl+K).
        for (const Operation &operation : operations) {
            const Offer offer = client->offer(operation.id, {});
            if (operation.subject != EntityKind::Connection || offer.state == Offer::State::Absent)
                continue;
            QVERIFY2(isFound(operation.verb, client->connection().name), qPrintable(operation.id.value));
            reached.insert(operation.id.value);
        }
        // What is left out is offered nowhere: it only follows from something else, or not in this role, or
        // not before the vendor has refused the documented way.
        entities.prepend({});
        for (const Operation &operation : operations) {
            if (operation.subject == EntityKind::Product) {
                QEXPECT_FAIL("", "no page shows a product", Continue);
                QVERIFY(reached.contains(operation.id.value));
                continue;
            }
            const bool offeredAnywhere =
                std::any_of(entities.cbegin(), entities.cend(), [&](const Entity &entity) {
                    return operation.subject == kindOf(entity) &&
                           client->offer(operation.id, entity).state != Offer::State::Absent;
                });
            QVERIFY2(reached.contains(operation.id.value) == offeredAnywhere, qPrintable(operation.id.value));
        }
    }

    void readOnlyModeGreysAllButQuestions()
    {
        m_desk->gate.setReadOnly(true);
        const VendorClient *client = connect(VendorId{u"luxcloud"_s}, {{u"role"_s, u"reseller"_s}});
        QVERIFY(client);
        const QList<Operation> operations = client->operations();
        const QList<Entity> entities = samples(client->connection().id);
        for (const Entity &entity : entities) {
            const std::unique_ptr<QWidget> shown = pane(entity);
            QVERIFY(shown);
            const QHash<QString, Way> ways = waysIn(shown.get(), operations);
            QVERIFY(!ways.isEmpty());
            for (const Operation &operation : operations) {
                if (!ways.contains(operation.id.value))
                    continue;
                const Way way = ways.value(operation.id.value);
                QCOMPARE(way.enabled, operation.effect == Effect::Read);
                QVERIFY(way.enabled || way.reason.contains(u"Read-only"_s));
            }
        }
    }
};

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
