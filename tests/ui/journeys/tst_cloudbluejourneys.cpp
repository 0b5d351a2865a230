// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/journey.h"
#include "tests/support/vendorclerk.h"

#include <QTest>

// clazy:excludeall=non-pod-global-static (constants of a test)

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
const QString Company = u"Änderung GmbH"_s;
const QString Login = u"ann@aenderung.test"_s;
// Of the book: a customer with users, and the one whose single subscription the document shows.
const QString Staffed = u"O'Brien's Café \"L'Été\""_s;
const QString Contract = u"9a907085-58a0-41c8-88b2-f9b12feaaadb"_s;
const QString Account = u"26ae28d2-0303-4189-8e1d-02796ee5de3b"_s;
} // namespace

// Every operation of CloudBlue by mouse and keys; what goes wrong with them is in tst_journeys.
class TestCloudBlueJourneys final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;
    std::unique_ptr<VendorClerk> clerk;

    bool openContract()
    {
        const QString table = u"subscriptionsTable"_s;
        return j->clerk->goTo(Clerk::Page::Subscriptions) &&
               j->driver->type(u"subscriptionsFilterField"_s, u"1st aps"_s) &&
               j->driver->waitUntil([this, table] { return j->driver->rowCount(table) == 1; },
                                    u"one row"_s) &&
               j->driver->clickFirstRow(table) && waitForLimit(u"2"_s);
    }
    // The vendor carries the order out; then the subscription that is still open in its list.
    bool completeOrder()
    {
        return !j->sandbox.post(u"advance"_s, {{u"seconds"_s, 600}}).isEmpty() &&
               j->driver->waitForText(u"orderBanner"_s, u"Completed"_s) &&
               j->clerk->goTo(Clerk::Page::Subscriptions);
    }
    bool waitForLimit(const QString &limit)
    {
        const auto shown = [this] {
            return j->driver->cell(u"subscriptionResourcesTable"_s, u"VPS Mainstream Profile"_s, 2);
        };
        return j->driver->waitUntil([shown, limit] { return shown().section(u' ', 0, 0) == limit; },
                                    u"a limit of %1 (there: “%2”)"_s.arg(limit, shown()));
    }

private Q_SLOTS:
    void init()
    {
        j = std::make_unique<Journey>();
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole());
        j->hold(0);
        clerk = std::make_unique<VendorClerk>(*j);
    }
    void cleanup()
    {
        clerk.reset();
        j.reset();
    }

    void aCustomerAndItsUsers()
    {
        STEP(j, j->clerk->fillCustomer(Company, u"info@aenderung.test"_s));
        STEP(j, clerk->send({u"cloudblue.customer.create"_s, {}, u"createCustomer"_s}));
        STEP(j, j->clerk->openCustomer(Company));
        STEP(j, clerk->write(
                    {u"cloudblue.customer.edit"_s, {{u"locality"_s, u"Potsdam"_s}}, u"updateAccount"_s}));
        STEP(j, j->clerk->fillUser(Login, Login));
        STEP(j, clerk->send({u"cloudblue.user.create"_s, {}, u"createUser"_s}));
        STEP(j, j->driver->clickRow(u"customerUsersTable"_s, Login));
        for (const QString &call : {u"resetPassword"_s, u"invite"_s, u"activate"_s})
            STEP(j, clerk->write({u"cloudblue.user."_s + call, {}, call}));
    }

    void anOrder()
    {
        STEP(j, j->openFilledOrder());
        STEP(j, clerk->send({u"cloudblue.order.place"_s, {}, u"placeOrder"_s}));
        STEP(j, j->driver->waitForText(u"orderBanner"_s, u"Completed"_s));
    }

    void aUserOnAndOff()
    {
        STEP(j, j->clerk->openCustomer(Staffed));
        STEP(j, j->clerk->openTab(u"customerTabs"_s, u"Users"_s));
        STEP(j, j->driver->clickRow(u"customerUsersTable"_s, u"user3.0@customer3.test"_s));
        for (const QString &call : {u"unlock"_s, u"disable"_s, u"enable"_s})
            STEP(j, clerk->write({u"cloudblue.user."_s + call, {}, call}));
    }

    void aSubscriptionIsChangedAndSwitched()
    {
        STEP(j, openContract());
        STEP(j, clerk->write({u"cloudblue.subscription.change"_s,
                              {{u"delta:"_s + DemoResource, u"2"_s}},
                              u"placeOrder:CHANGE"_s}));
        STEP(j, completeOrder());
        STEP(j, waitForLimit(u"4"_s)); // without being asked to read it again
        // The same kind of order; tests/proof tells it by the year.
        STEP(j, clerk->write({u"cloudblue.subscription.switch"_s,
                              {{u"target"_s, DemoPlan + u", 1 year"_s}},
                              u"placeOrder:CHANGE"_s}));
        STEP(j, completeOrder());
        STEP(j, j->driver->waitForText(u"subscriptionGrid"_s, u"1 year"_s));
    }

    void aSubscriptionIsRenewedAndEnded()
    {
        STEP(j, openContract());
        STEP(j, clerk->write(
                    {u"cloudblue.subscription.hold"_s, {{u"reason"_s, u"Unpaid"_s}}, u"holdSubscription"_s}));
        STEP(j, clerk->write({u"cloudblue.subscription.release"_s, {}, u"releaseSubscription"_s}));

        // The words of these two requests are inferred: they are shown first, and may be corrected.
        STEP(j, clerk->begin(u"cloudblue.subscription.renew"_s));
        STEP(j, j->driver->waitFor(u"moreFieldsButton"_s));
        QVERIFY(!j->driver->find(u"bodyField"_s)); // not the first thing to meet
        STEP(j, j->driver->click(u"moreFieldsButton"_s));
        STEP(j, j->driver->waitForText(u"bodyField"_s, u"\"RENEWAL\""_s));
        const QString body = u"{\"type\":\"RENEWAL\",\"subscriptionId\":\"%1\",\"accountId\":\"%2\"}"_s;
        STEP(j, clerk->send({u"cloudblue.subscription.renew"_s,
                             {{u"body"_s, body.arg(Contract, Account)}},
                             u"placeOrder:RENEWAL"_s}));
        STEP(j, completeOrder());
        QCOMPARE(j->orders().constLast()["body"_L1]["accountId"_L1].toString(), Account);

        STEP(j, clerk->write({u"cloudblue.subscription.cancel"_s,
                              {{u"reason"_s, u"The customer moves"_s}, {u"confirmName"_s, DemoPlan}},
                              u"placeOrder:CANCELLATION"_s}));
        QCOMPARE(j->orders().constLast()["body"_L1]["reason"_L1].toString(), u"The customer moves"_s);
        QVERIFY(!j->sandbox.post(u"advance"_s, {{u"seconds"_s, 600}}).isEmpty());
        STEP(j, j->driver->waitUntil(
                    [this] {
                        return j->driver->cell(u"subscriptionsTable"_s, u"1st APS inc"_s, 3) ==
                               "Terminated"_L1;
                    },
                    u"the subscription to have ended"_s));
    }
};

QTEST_MAIN(TestCloudBlueJourneys)
#include "tst_cloudbluejourneys.moc"
