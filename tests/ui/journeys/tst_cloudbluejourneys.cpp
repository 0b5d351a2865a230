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
} // namespace

// Every operation of CloudBlue by mouse and keys; what goes wrong with them is in tst_journeys.
class TestCloudBlueJourneys final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;
    std::unique_ptr<VendorClerk> clerk;

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
};

QTEST_MAIN(TestCloudBlueJourneys)
#include "tst_cloudbluejourneys.moc"
