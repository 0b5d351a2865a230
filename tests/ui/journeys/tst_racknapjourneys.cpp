// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/journey.h"
#include "tests/support/vendorclerk.h"
#include "ui/models/customermodel.h"
#include "ui/models/subscriptionmodel.h"
#include "ui/widgets/statuschip.h"

#include <QAbstractButton>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

// Every operation of RackNap by mouse and keys.
class TestRackNapJourneys final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;
    std::unique_ptr<VendorClerk> clerk;

    bool orderService()
    {
        return j->clerk->goTo(Clerk::Page::Subscriptions) && j->driver->click(u"subscriptionsNewButton"_s) &&
               fillService();
    }
    bool fillService()
    {
        return clerk->send({u"racknap.service.create"_s,
                            {{u"customer_id"_s, u"652"_s},
                             {u"planid"_s, u"172"_s},
                             {u"billingcycle"_s, u"Quarterly"_s},
                             {u"amount"_s, u"528.14"_s},
                             {u"confirmAmounts"_s, u"on"_s}},
                            u"create"_s});
    }

    // By the link on the order's page, once the list has it.
    bool showOrderedService()
    {
        return j->clerk->goTo(Clerk::Page::Subscriptions) &&
               j->driver->waitUntil([this] { return j->driver->rowCount(u"subscriptionsTable"_s) == 1; },
                                    u"the service"_s) &&
               j->clerk->goTo(Clerk::Page::Orders) && j->driver->click(u"openSubscriptionButton"_s);
    }

    // In the details, not in the list.
    bool isShownAs(const QString &word)
    {
        return j->driver->waitUntil(
            [this, word] {
                const auto *chip = qobject_cast<const StatusChip *>(j->driver->find(u"detailsChip"_s));
                return chip && chip->word() == word;
            },
            u"the service to be "_s + word);
    }

private Q_SLOTS:
    void init()
    {
        j = std::make_unique<Journey>();
        QVERIFY(j->sandbox.start({u"--fast"_s, u"--vendors"_s, u"racknap"_s}));
        QVERIFY(j->startConsole());
        j->hold(0);
        clerk = std::make_unique<VendorClerk>(*j);
    }
    void cleanup()
    {
        clerk.reset();
        j.reset();
    }

    void questionsFromTheConnection()
    {
        STEP(j, j->clerk->goTo(Clerk::Page::Connections));
        STEP(j, j->driver->clickRow(u"connectionsTable"_s, u"RackNap sandbox"_s));
        STEP(j, j->clerk->openTab(u"connectionTabs"_s, u"What it offers"_s));
        STEP(j, clerk->ask({u"racknap.plan.detail"_s,
                            {{u"planid"_s, u"172"_s}, {u"currency"_s, u"1"_s}},
                            u"planDetail"_s},
                           u"Essential Suite"_s));
        for (const QString &platform : {u"Linux"_s, u"Windows"_s}) {
            STEP(j,
                 clerk->ask({u"racknap.vps.details"_s,
                             {{u"planid"_s, u"24"_s}, {u"platform"_s, platform}, {u"currency_id"_s, u"1"_s}},
                             u"cloud_linux_vps_details"_s},
                            u"Cloud VPS"_s));
        }
    }

    void anErrorIsNoAnswer()
    {
        STEP(j, j->clerk->goTo(Clerk::Page::Connections));
        STEP(j, j->driver->clickRow(u"connectionsTable"_s, u"RackNap sandbox"_s));
        STEP(j, j->clerk->openTab(u"connectionTabs"_s, u"What it offers"_s));
        STEP(j, clerk->begin(u"racknap.plan.detail"_s));
        STEP(j, clerk->fill({{u"planid"_s, u"24"_s}, {u"currency"_s, u"1"_s}}));
        QCOMPARE(j->driver->textOf(u"commitButton"_s), u"Look up"_s);
        // Nothing drifts apart where the answer is to come.
        const QWidget *row = j->driver->waitFor(u"planidRow"_s);
        QVERIFY(row->height() <= 2 * j->driver->find(u"planidField"_s)->height());
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->waitFor(u"resultTree"_s));
        QVERIFY(j->driver->find(u"copyAnswerButton"_s)->isEnabled());
        STEP(j, clerk->fill({{u"planid"_s, u"999"_s}}));
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->waitForText(u"dialogBanner"_s, u"RackNap answered with an error"_s));
        QVERIFY(!j->driver->isThere(u"resultTree"_s));
        QVERIFY(!j->driver->find(u"copyAnswerButton"_s)->isEnabled());
    }

    void theConnectionIsTested() { STEP(j, clerk->testConnection(u"RackNap sandbox"_s, u"planDetail"_s)); }

    void theFormIsFilledFromThePlan()
    {
        STEP(j, j->clerk->goTo(Clerk::Page::Subscriptions));
        STEP(j, j->driver->click(u"subscriptionsNewButton"_s));
        STEP(j, clerk->fill({{u"planid"_s, u"172"_s},
                             {u"fillFromPlan"_s, u"on"_s},
                             {u"billingcycle"_s, u"Quarterly"_s}})); // each cycle has a price of its own
        STEP(j, j->driver->waitForText(u"amountField"_s, u"132.03"_s));
    }

    void anotherPlanHasAnotherPrice()
    {
        STEP(j, j->clerk->goTo(Clerk::Page::Subscriptions));
        STEP(j, j->driver->click(u"subscriptionsNewButton"_s));
        STEP(j, clerk->fill({{u"customer_id"_s, u"652"_s},
                             {u"planid"_s, u"172"_s},
                             {u"fillFromPlan"_s, u"on"_s},
                             {u"billingcycle"_s, u"Monthly"_s}}));
        STEP(j, j->driver->waitForText(u"amountField"_s, u"44.01"_s));
        STEP(j, clerk->fill({{u"confirmAmounts"_s, u"on"_s}}));
        STEP(j, j->driver->waitForText(u"commitButton"_s, u"44.01"_s));
        const auto isConfirmed = [this] {
            return qobject_cast<const QAbstractButton *>(j->driver->find(u"confirmAmountsField"_s))
                ->isChecked();
        };
        QVERIFY(isConfirmed());
        const qsizetype reads = j->sandbox.entries().size();
        STEP(j, clerk->fill({{u"planid"_s, u"24"_s}}));
        QVERIFY(!j->driver->textOf(u"commitButton"_s).contains(u"44.01"));
        QVERIFY(!j->driver->find(u"commitButton"_s)->isEnabled());
        QVERIFY(!j->driver->textOf(u"noticeLabel"_s).contains(u"Office"));
        STEP(j, j->driver->waitForText(u"amountField"_s, u"1499"_s));
        STEP(j, j->driver->waitForText(u"noticeLabel"_s, u"Cloud VPS"_s));
        STEP(j, j->driver->waitUntil([&] { return !isConfirmed(); }, u"the tick to go"_s));
        QCOMPARE(j->sandbox.entries().size(), reads + 1); // not one for each digit
        // An amount of one's own, ticked and changed.
        STEP(j, clerk->fill({{u"amount"_s, u"1500"_s}}));
        STEP(j, clerk->fill({{u"confirmAmounts"_s, u"on"_s}}));
        STEP(j, j->driver->waitForText(u"commitButton"_s, u"1,500"_s));
        STEP(j, clerk->fill({{u"amount"_s, u"1600"_s}}));
        STEP(j, j->driver->waitUntil([&] { return !isConfirmed(); }, u"the tick to go"_s));
        QVERIFY(!j->driver->textOf(u"commitButton"_s).contains(u"500"));
        QCOMPARE(j->sandbox.entries().size(), reads + 1);
    }

    void aServiceWhoseNumberWasNotTold()
    {
        QVERIFY(!j->sandbox.post(u"settings"_s, {{u"racknap"_s, QJsonObject{{u"idIn"_s, u"nowhere"_s}}}})
                     .isEmpty());
        STEP(j, orderService());
        STEP(j, j->driver->waitForText(u"orderBanner"_s, u"did not tell its id"_s));
        STEP(j, j->driver->waitForText(u"orderBanner"_s, u"Find it in RackNap's panel"_s));
        STEP(j, j->driver->click(u"enterIdButton"_s));
        STEP(j, j->driver->waitForText(u"nameField"_s, u"172"_s)); // what is known stands there
        STEP(j, j->driver->waitForText(u"parentField"_s, u"652"_s));
        QTRY_VERIFY(j->driver->find(u"idField"_s)->hasFocus());
        STEP(j, j->driver->keys(u"1334"_s));
        QCOMPARE(j->driver->textOf(u"commitButton"_s), u"Add"_s); // RackNap tells nothing of a service
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->waitGone(u"addByIdDialog"_s));
        // The order knows now what it made, and what it made knows what was ordered.
        STEP(j, j->driver->waitForText(u"orderBanner"_s, u"1334"_s));
        QVERIFY(!j->driver->textOf(u"orderBanner"_s).contains(u"did not tell"_s));
        STEP(j, showOrderedService());
        STEP(j, isShownAs(u"Active"_s));
        STEP(j, j->driver->waitForText(u"subscriptionGrid"_s, u"3 months"_s));
        QVERIFY(j->driver->textOf(u"subscriptionGrid"_s).contains(u"Renews"_s));
        STEP(j, j->driver->waitForText(u"openCustomerButton"_s, u"652"_s));
        STEP(j, j->clerk->goTo(Clerk::Page::Customers));
        STEP(j, j->driver->waitUntil([this] { return j->driver->rowCount(u"customersTable"_s) == 1; },
                                     u"the customer"_s));
    }

    // By its number alone, and by the same words everywhere.
    void aServiceBringsItsCustomerIn()
    {
        const QString customer = u"Customer 652"_s;
        STEP(j, j->clerk->goTo(Clerk::Page::Customers));
        STEP(j, j->driver->click(u"customersOnboardButton"_s));
        STEP(j, j->driver->waitFor(u"onboardingDialog"_s));
        QVERIFY(!j->driver->textOf(u"dialogFooter"_s).contains(u"record"_s)); // of nobody
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, fillService());
        STEP(j, j->driver->waitForText(u"onboardingSteps"_s, customer));
        STEP(j, j->driver->waitForText(u"commitButton"_s, u"Show the customer"_s));
        STEP(j, j->clerk->waitForRow(u"customersTable"_s, customer));
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->waitForText(u"detailsTitle"_s, customer));
        QCOMPARE(
            j->driver->cell(u"customersTable"_s, customer, static_cast<int>(CustomerModel::Column::Status)),
            u"Not told"_s);
        STEP(j, j->driver->type(u"customersFilterField"_s, u"customer 652"_s));
        STEP(j, j->clerk->waitForRow(u"customersTable"_s, customer));
    }

    void aServiceFromTheFirstDayToTheLast()
    {
        STEP(j, orderService());
        // There is no order whose state could be asked for: what was made is the end of it.
        STEP(j, j->driver->waitForText(u"orderBanner"_s, u"with this it is done"_s));
        STEP(j, showOrderedService());
        STEP(j, j->driver->waitFor(u"subscriptionGrid"_s));
        STEP(j, j->driver->waitForText(u"detailsProblem"_s, u"Known here only."_s));
        STEP(j, j->driver->waitForText(u"readAtLabel"_s, u"Last learnt of it just now"_s));
        STEP(j, isShownAs(u"Active"_s));
        // Where there are no service users nothing else fills the pane: the facts stand together.
        j->driver->window()->resize(1280, 1400);
        const QWidget *grid = j->driver->find(u"subscriptionGrid"_s);
        QVERIFY(grid);
        QTRY_VERIFY(grid->parentWidget()->height() > 1000);
        QTRY_VERIFY2(grid->height() <= grid->heightForWidth(grid->width()) + 8,
                     qPrintable(u"%1 for %2"_s.arg(grid->height()).arg(grid->heightForWidth(grid->width()))));
        STEP(j, clerk->write({u"racknap.service.suspend"_s, {}, u"suspend"_s}));
        STEP(j, isShownAs(u"Suspended"_s));
        STEP(j, clerk->write({u"racknap.service.unsuspend"_s, {}, u"unsuspend"_s}));
        STEP(j, isShownAs(u"Active"_s));
        const QString name = j->driver->textOf(u"detailsTitle"_s);
        STEP(j, clerk->write({u"racknap.service.terminate"_s,
                              {{u"confirmId"_s, u"1334"_s}, {u"confirmName"_s, name}},
                              u"terminate"_s}));
        STEP(j, isShownAs(u"Terminated"_s));
        STEP(j, j->driver->waitUntil(
                    [this, name] {
                        return j->driver->cell(u"subscriptionsTable"_s, name,
                                               static_cast<int>(SubscriptionModel::Column::Renews)) == u"–"_s;
                    },
                    u"nothing left to renew"_s));
        QVERIFY(!j->driver->textOf(u"subscriptionGrid"_s).contains(u"Renews"_s)); // no more
    }
};

QTEST_MAIN(TestRackNapJourneys)
#include "tst_racknapjourneys.moc"
