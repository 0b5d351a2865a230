// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/journey.h"
#include "tests/support/vendorclerk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

// Every operation of RackNap by mouse and keys.
class TestRackNapJourneys final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;
    std::unique_ptr<VendorClerk> clerk;

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

    void aServiceFromTheFirstDayToTheLast()
    {
        STEP(j, j->clerk->goTo(Clerk::Page::Subscriptions));
        STEP(j, j->driver->click(u"subscriptionsNewButton"_s));
        STEP(j, clerk->send({u"racknap.service.create"_s,
                             {{u"customer_id"_s, u"652"_s},
                              {u"planid"_s, u"172"_s},
                              {u"billingcycle"_s, u"Annually"_s},
                              {u"amount"_s, u"528.14"_s},
                              {u"confirmAmounts"_s, u"on"_s}},
                             u"create"_s}));
        STEP(j, j->clerk->goTo(Clerk::Page::Subscriptions));
        STEP(j, j->driver->waitUntil([this] { return j->driver->rowCount(u"subscriptionsTable"_s) == 1; },
                                     u"the service"_s));
        STEP(j, j->driver->clickFirstRow(u"subscriptionsTable"_s));
        STEP(j, clerk->write({u"racknap.service.suspend"_s, {}, u"suspend"_s}));
        STEP(j, clerk->write({u"racknap.service.unsuspend"_s, {}, u"unsuspend"_s}));
        const QString name = j->driver->textOf(u"detailsTitle"_s);
        STEP(j, clerk->write({u"racknap.service.terminate"_s,
                              {{u"confirmId"_s, u"1334"_s}, {u"confirmName"_s, name}},
                              u"terminate"_s}));
    }
};

QTEST_MAIN(TestRackNapJourneys)
#include "tst_racknapjourneys.moc"
