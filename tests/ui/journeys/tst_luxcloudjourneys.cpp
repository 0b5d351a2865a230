// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/journey.h"
#include "tests/support/vendorclerk.h"
#include "ui/widgets/statuschip.h"

#include <QLabel>
#include <QTest>
#include <algorithm>

// clazy:excludeall=non-pod-global-static (constants of a test)

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
const QString Company = u"Änderung & Söhne"_s;
const QString Login = u"ann@aenderung.test"_s;
const QString Box = u"box@aenderung.test"_s;
const QString Mail = u"Hosted Exchange"_s;

QList<Entry> person(const QString &prefix, const QString &lastName)
{
    return {{prefix + u"firstName"_s, u"Ann"_s},
            {prefix + u"lastName"_s, lastName},
            {prefix + u"email"_s, Login},
            {prefix + u"phoneCountryCode"_s, u"352"_s},
            {prefix + u"phoneNumber"_s, u"1234567"_s}};
}

QList<Entry> address()
{
    return {{u"addressLine1"_s, u"1, Mill Road"_s},
            {u"postalCode"_s, u"1234"_s},
            {u"city"_s, u"Luxembourg"_s},
            {u"countryCode"_s, u"Luxembourg"_s}};
}

QList<Entry> newPassword(const QString &before, const QString &after)
{
    return {{u"oldPassword"_s, before}, {u"newPassword"_s, after}};
}
} // namespace

// Every operation of LuxCloud by mouse and keys, in both roles. As a reseller from nothing: what its
// interface does not list is made first. As a customer everything is below /my, and what that role may not do
// is not there.
class TestLuxCloudJourneys final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;
    std::unique_ptr<VendorClerk> clerk;

    bool isCustomer = false; // else a reseller

    static void addRoles()
    {
        QTest::addColumn<bool>("customer");
        QTest::newRow("reseller") << false;
        QTest::newRow("customer") << true;
    }
    // A profile of its own with the credentials of a customer; the dialog stays open.
    bool enterOwnConnection()
    {
        j->stopConsole();
        j->profileName = u"own"_s;
        if (!j->startConsole(false, false))
            return false;
        j->hold(0);
        const QJsonObject sandbox = j->sandbox.announcement();
        const QJsonObject credentials = sandbox["credentials"_L1]["luxcloud"_L1]["customer"_L1].toObject();
        return j->clerk->goTo(Clerk::Page::Connections) && j->driver->click(u"addConnectionButton"_s) &&
               clerk->fill({{u"vendor"_s, u"LuxCloud"_s},
                            {u"baseUrl"_s, sandbox["luxcloud"_L1].toString()},
                            {u"role"_s, u"A customer"_s},
                            {u"username"_s, credentials["username"_L1].toString()},
                            {u"password"_s, credentials["password"_L1].toString()},
                            {u"token"_s, credentials["token"_L1].toString()}});
    }
    bool openCustomer() { return isCustomer ? openOwnAccount() : makeCustomer(); }
    bool openOwnAccount()
    {
        return enterOwnConnection() && j->clerk->commit(u"connectionDialog"_s) &&
               j->clerk->goTo(Clerk::Page::Customers) && openFirstRow(u"customersTable"_s);
    }
    bool makeCustomer()
    {
        return j->clerk->goTo(Clerk::Page::Customers) && j->driver->click(u"customersNewButton"_s) &&
               clerk->send({u"luxcloud.customer.create"_s,
                            QList<Entry>{{u"name"_s, Company}} + person(u"contact."_s, u"Mill"_s) + address(),
                            u"createAccount"_s}) &&
               j->clerk->waitForRow(u"customersTable"_s, Company) &&
               j->driver->clickRow(u"customersTable"_s, Company) &&
               j->driver->waitForText(u"detailsTitle"_s, Company);
    }
    // Of the mail product; a customer has one from the start.
    bool openSubscription()
    {
        return (isCustomer || orderMail()) && j->clerk->goTo(Clerk::Page::Subscriptions) &&
               j->clerk->waitForRow(u"subscriptionsTable"_s, Mail) &&
               j->driver->clickRow(u"subscriptionsTable"_s, Mail);
    }
    bool orderMail()
    {
        return clerk->write({u"luxcloud.order.create"_s,
                             {{u"product"_s, Mail}, {u"period"_s, u"1 month"_s}},
                             u"placeOrder"_s}) &&
               letTimePass();
    }
    bool letTimePass() { return !j->sandbox.post(u"advance"_s, {{u"seconds"_s, 5}}).isEmpty(); }
    bool isThere(const QString &operation)
    {
        return j->driver->isThere(operation + u"Button"_s) ||
               j->driver->menuButton(u"moreButton"_s, operation + u"Action"_s);
    }
    // What a customer does is done below /my.
    bool isAllBelowMy()
    {
        const QList<QJsonObject> writes = j->sandbox.executedWrites();
        return !writes.isEmpty() && std::all_of(writes.begin(), writes.end(), [](const QJsonObject &write) {
            return write["path"_L1].toString().startsWith(u"/1.0/my/");
        });
    }
    // How often a person reads this in the window, word for word.
    qsizetype timesRead(const QString &words)
    {
        const QList<QLabel *> labels = j->driver->window()->findChildren<QLabel *>();
        return std::count_if(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    }
    // The only thing of its kind that this console knows.
    bool openFirstRow(const QString &table)
    {
        return j->driver->waitUntil([this, table] { return j->driver->rowCount(table) == 1; },
                                    u"one row in "_s + table) &&
               j->driver->clickFirstRow(table);
    }

private Q_SLOTS:
    void init()
    {
        j = std::make_unique<Journey>();
        QVERIFY(j->sandbox.start({u"--fast"_s, u"--vendors"_s, u"luxcloud"_s}));
        QVERIFY(j->startConsole());
        j->hold(0);
        clerk = std::make_unique<VendorClerk>(*j);
    }
    void cleanup()
    {
        if (isCustomer && !QTest::currentTestFailed())
            QVERIFY(isAllBelowMy());
        isCustomer = false;
        clerk.reset();
        j.reset();
    }

    void accountsAndTheirUsers_data() { addRoles(); }
    void accountsAndTheirUsers()
    {
        QFETCH(const bool, customer);
        isCustomer = customer;
        STEP(j, openCustomer());
        if (!isCustomer) { // one value under one name
            STEP(j, j->driver->waitUntil([this] { return timesRead(u"Account"_s) == 1; }, u"the account"_s));
            QCOMPARE(timesRead(u"Id"_s), 0);
        }
        // Nobody tells a customer what is known of the account: all of it is entered.
        STEP(j, clerk->write({u"luxcloud.customer.edit"_s,
                              isCustomer ? QList<Entry>{{u"name"_s, Company}, {u"type"_s, u"Company"_s}} +
                                               person(u"contact."_s, u"Mill"_s) + address()
                                         : QList<Entry>{{u"city"_s, u"Esch"_s}},
                              u"updateAccount"_s}));
        if (isCustomer) {
            const QWidget *maker = j->driver->find(u"customersNewButton"_s);
            QVERIFY(!maker || !maker->isEnabled());
            for (const QString &operation : {u"luxcloud.customer.disable"_s, u"luxcloud.customer.enable"_s})
                QVERIFY2(!isThere(operation), qPrintable(operation));
        } else {
            STEP(j, clerk->write({u"luxcloud.customer.disable"_s, {}, u"disableAccount"_s}));
            STEP(j, clerk->write({u"luxcloud.customer.enable"_s, {}, u"enableAccount"_s}));
        }

        STEP(j, j->clerk->openTab(u"customerTabs"_s, u"Users"_s));
        STEP(j, clerk->write({u"luxcloud.user.create"_s,
                              QList<Entry>{{u"username"_s, Login}, {u"password"_s, u"Start-1234"_s}} +
                                  person(u"contact."_s, u"Mill"_s) + address(),
                              u"createUser"_s}));
        STEP(j, j->driver->waitForText(u"toastLabel"_s, Login)); // who, and not only whose
        STEP(j, clerk->search(u"check user name"_s));
        STEP(j, clerk->answered({u"luxcloud.user.check"_s, {{u"username"_s, Login}}, u"userExists"_s},
                                u"is taken"_s));
        STEP(j, j->driver->clickRow(u"customerUsersTable"_s, Login));
        STEP(j, clerk->write(
                    {u"luxcloud.user.edit"_s, {{u"contact.lastName"_s, u"Miller"_s}}, u"updateUser"_s}));
        STEP(j, clerk->write({u"luxcloud.user.password"_s, newPassword(u"Start-1234"_s, u"Next-5678"_s),
                              u"changeUserPassword"_s}));
        STEP(j, clerk->write({u"luxcloud.user.disable"_s, {}, u"disableUser"_s}));
        STEP(j, clerk->write({u"luxcloud.user.enable"_s, {}, u"enableUser"_s}));
        STEP(j, j->clerk->waitForRow(u"customerUsersTable"_s, u"Ann Miller"_s)); // and not the login
    }

    // Nobody tells of an account: the next edit begins with what the one before has made of it, or it would
    // take that back.
    void anEditBeginsWithTheOneBefore()
    {
        STEP(j, makeCustomer());
        STEP(j, clerk->write(
                    {u"luxcloud.customer.edit"_s, {{u"name"_s, u"Walker Limited"_s}}, u"updateAccount"_s}));
        STEP(j, j->driver->waitForText(u"detailsTitle"_s, u"Walker Limited"_s));
        STEP(j, clerk->write({u"luxcloud.customer.edit"_s, {{u"city"_s, u"Esch"_s}}, u"updateAccount"_s}));
        const QByteArray body = j->newestRow().requestBody;
        QVERIFY2(body.contains("Walker Limited") && body.contains("Esch"), body.constData());
        STEP(j, clerk->write({u"luxcloud.customer.disable"_s, {}, u"disableAccount"_s}));
        STEP(j, j->driver->waitUntil(
                    [this] {
                        const auto *chip =
                            qobject_cast<const StatusChip *>(j->driver->find(u"detailsChip"_s));
                        return chip &&
                               chip->word() == j->driver->cell(u"customersTable"_s, u"Walker Limited"_s, 2) &&
                               chip->mark() != Mark::Good;
                    },
                    u"the customer to be disabled"_s));
    }

    // Also where the vendor cannot be asked how the account stands now.
    void whatWasDoneIsTakenBack()
    {
        STEP(j, makeCustomer());
        STEP(j, clerk->write({u"luxcloud.customer.disable"_s, {}, u"disableAccount"_s}));
        STEP(j, j->driver->waitForText(u"toastActionButton"_s, u"Enable customer"_s));
        STEP(j, j->driver->click(u"toastActionButton"_s));
        STEP(j, clerk->send({u"luxcloud.customer.enable"_s, {}, u"enableAccount"_s}));
        STEP(j, j->clerk->openTab(u"customerTabs"_s, u"Activity"_s));
        STEP(j, j->driver->waitUntil([this] { return j->driver->rowCount(u"customerActivityTable"_s) == 3; },
                                     u"what made the customer, and both changes"_s));
    }

    // Nobody tells of the account that was just made: it is known from what was done.
    void aNewCustomerIsBroughtIn()
    {
        STEP(j, j->clerk->goTo(Clerk::Page::Customers));
        STEP(j, j->driver->click(u"customersOnboardButton"_s));
        STEP(j, j->driver->waitFor(u"onboardingDialog"_s));
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->waitFor(u"operationDialog"_s));
        STEP(j,
             clerk->send({u"luxcloud.customer.create"_s,
                          QList<Entry>{{u"name"_s, Company}} + person(u"contact."_s, u"Mill"_s) + address(),
                          u"createAccount"_s}));
        STEP(j, j->driver->waitForText(u"onboardingSteps"_s, Company));
        STEP(j, j->driver->waitForText(u"commitButton"_s, u"New user"_s));
        STEP(j, j->driver->key(Qt::Key_Return));
        STEP(j, j->driver->waitFor(u"usernameField"_s));
    }

    void ordersAndWhatTheyMake_data() { addRoles(); }
    void ordersAndWhatTheyMake()
    {
        QFETCH(const bool, customer);
        isCustomer = customer;
        STEP(j, openCustomer());
        STEP(j,
             clerk->ask(
                 {u"luxcloud.domain.check"_s, {{u"domain"_s, u"aenderung.test"_s}}, u"hostedDomainExists"_s},
                 u"is free"_s));
        STEP(j, clerk->write({u"luxcloud.order.createWithDomain"_s,
                              {{u"product"_s, u"Website Starter"_s},
                               {u"period"_s, u"1 month"_s},
                               {u"domain"_s, u"aenderung.test"_s}},
                              u"placeOrderWithDomain"_s}));
        STEP(j, j->clerk->goTo(Clerk::Page::Orders));
        STEP(j, j->driver->click(u"backButton"_s));
        STEP(j, openFirstRow(u"ordersTable"_s));
        STEP(j, j->driver->waitUntil([this] { return timesRead(u"Product id"_s) == 1; }, u"the order"_s));
        QCOMPARE(timesRead(u"Order id"_s), 1);
        QVERIFY(letTimePass());
        STEP(j, clerk->ask({u"luxcloud.order.status"_s, {}, u"orderStatus"_s}, u"COMPLETED"_s));
        STEP(j, clerk->ask({u"luxcloud.order.details"_s, {}, u"orderDetails"_s}, u"CREATE"_s));
        STEP(j, j->clerk->goTo(Clerk::Page::Customers));
        STEP(j, clerk->ask({u"luxcloud.subscription.list"_s, {}, u"listSubscriptions"_s},
                           isCustomer ? u"3 found"_s : u"1 found"_s)); // two of them in the book
        STEP(j, clerk->search(u"list products"_s));
        STEP(j, clerk->answered({u"luxcloud.product.list"_s, {}, u"listProducts"_s}, u"6 found"_s));
        STEP(j, clerk->search(u"whole product"_s));
        STEP(j,
             clerk->answered(
                 {u"luxcloud.product.details"_s, {{u"otherProduct"_s, u"1001"_s}}, u"getProduct"_s}, Mail));
    }

    void subscriptionsChangeAndEnd_data() { addRoles(); }
    void subscriptionsChangeAndEnd()
    {
        QFETCH(const bool, customer);
        isCustomer = customer;
        STEP(j, openCustomer());
        STEP(j, openSubscription());
        STEP(j, clerk->ask({u"luxcloud.subscription.details"_s, {}, u"getSubscription"_s}, Mail));
        STEP(j, clerk->write({u"luxcloud.subscription.quantity"_s,
                              {{u"delta:RES-MAILBOX"_s, u"2"_s}},
                              u"changeResources"_s}));
        QVERIFY(letTimePass());
        STEP(j, j->clerk->goTo(Clerk::Page::Subscriptions));
        STEP(j, clerk->write({u"luxcloud.subscription.switch"_s,
                              {{u"product"_s, u"Größe L"_s}, {u"period"_s, u"1 year"_s}},
                              u"switchProduct"_s}));
        QVERIFY(letTimePass());
        STEP(j, j->clerk->goTo(Clerk::Page::Subscriptions));
        STEP(j, clerk->write({u"luxcloud.subscription.disable"_s, {}, u"disableSubscription"_s}));
        STEP(j, clerk->write({u"luxcloud.subscription.enable"_s, {}, u"enableSubscription"_s}));
        const QString name = j->driver->textOf(u"detailsTitle"_s);
        STEP(j,
             clerk->write(
                 {u"luxcloud.subscription.delete"_s, {{u"confirmName"_s, name}}, u"deleteSubscription"_s}));
    }

    void serviceUsersOfASubscription_data() { addRoles(); }
    void serviceUsersOfASubscription()
    {
        QFETCH(const bool, customer);
        isCustomer = customer;
        STEP(j, openCustomer());
        STEP(j, openSubscription());
        STEP(j, clerk->ask({u"luxcloud.serviceUser.check"_s, {{u"username"_s, Box}}, u"serviceUserExists"_s},
                           u"is free"_s));
        STEP(j, clerk->write({u"luxcloud.serviceUser.create"_s,
                              QList<Entry>{{u"username"_s, Box}, {u"password"_s, u"Start-1234"_s}} +
                                  person(u"contact."_s, u"Mill"_s) + address(),
                              u"addServiceUser"_s}));
        STEP(j, clerk->ask({u"luxcloud.serviceUser.list"_s, {}, u"listServiceUsers"_s},
                           isCustomer ? u"2 found"_s : u"1 found"_s)); // one of them in the book
        STEP(j, j->driver->clickRow(u"serviceUsersTable"_s, Box));     // its list does not tell the name
        STEP(j, clerk->write(
                    {u"luxcloud.serviceUser.edit"_s,
                     QList<Entry>{{u"username"_s, Box}} + person(u"contact."_s, u"Miller"_s) + address(),
                     u"updateServiceUser"_s}));
        STEP(j, clerk->write({u"luxcloud.serviceUser.password"_s,
                              newPassword(u"Start-1234"_s, u"Next-5678"_s), u"changeServiceUserPassword"_s}));
        STEP(j, clerk->write({u"luxcloud.serviceUser.disable"_s, {}, u"disableServiceUser"_s}));
        STEP(j, clerk->write({u"luxcloud.serviceUser.enable"_s, {}, u"enableServiceUser"_s}));
        if (isCustomer)
            return;
        // A server that knows the other paths only: the question is asked again, the write is offered after
        // the documented one was refused.
        STEP(j, clerk->write({u"luxcloud.serviceUser.disable"_s, {}, u"disableServiceUser"_s}));
        const QJsonObject plural{{u"enablePath"_s, u"plural"_s}, {u"existsPath"_s, u"plural"_s}};
        QVERIFY(!j->sandbox.post(u"settings"_s, {{u"luxcloud"_s, plural}}).isEmpty());
        STEP(j, clerk->ask({u"luxcloud.serviceUser.check"_s, {{u"username"_s, Box}}, u"serviceUserExists"_s},
                           u"is taken"_s));
        STEP(j, clerk->write({u"luxcloud.serviceUser.enable"_s, {}, {}, WriteState::Refused}));
        STEP(j, clerk->write({u"luxcloud.serviceUser.enablePlural"_s, {}, u"enableServiceUser"_s}));
    }

    void aCustomerOrders()
    {
        isCustomer = true;
        STEP(j, openCustomer());
        STEP(j, orderMail());
    }

    void theConnectionIsTested() { STEP(j, clerk->testConnection(u"LuxCloud sandbox"_s, u"userExists"_s)); }

    void theConnectionOfACustomerIsTested()
    {
        STEP(j, enterOwnConnection());
        STEP(j, j->driver->click(u"testButton"_s));
        STEP(j, j->driver->waitForText(u"probeSummary"_s, u"passed"_s));
        QVERIFY(!j->driver->textOf(u"probeSummary"_s).contains(u"failed"_s));
    }
};

QTEST_MAIN(TestLuxCloudJourneys)
#include "tst_luxcloudjourneys.moc"
