// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/journey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

// A new customer brought all the way against a sandbox over real sockets. What was really done is asked of
// the vendor's ledger.
class TestOnboardingJourney final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;

    bool next(const QString &verb)
    {
        return j->driver->waitFor(u"onboardingDialog"_s) && j->driver->waitForText(u"commitButton"_s, verb) &&
               j->driver->waitUntil(
                   [this] {
                       const QWidget *button = j->driver->find(u"commitButton"_s);
                       return button && button->isEnabled();
                   },
                   u"the next step"_s) &&
               j->driver->click(u"commitButton"_s);
    }
    bool fillCustomer(const QString &email)
    {
        WindowDriver &hands = *j->driver;
        return hands.waitFor(u"operationDialog"_s) && hands.type(u"companyNameField"_s, u"Änderung GmbH"_s) &&
               hands.type(u"admin.givenNameField"_s, u"Jürgen"_s) &&
               hands.type(u"admin.familyNameField"_s, u"O’Neil"_s) &&
               hands.type(u"admin.emailField"_s, email) &&
               hands.type(u"admin.phoneField"_s, u"49(30)1234567"_s) &&
               hands.type(u"streetField"_s, u"Am Markt 1"_s) &&
               hands.type(u"postalCodeField"_s, u"10115"_s) && hands.type(u"localityField"_s, u"Berlin"_s) &&
               hands.type(u"regionField"_s, u"BE"_s) && hands.pick(u"countryField"_s, u"Germany"_s);
    }
    bool fillUser()
    {
        WindowDriver &hands = *j->driver;
        return hands.waitFor(u"operationDialog"_s) && hands.type(u"loginField"_s, u"ann@aenderung.test"_s) &&
               hands.type(u"admin.givenNameField"_s, u"Ann"_s) &&
               hands.type(u"admin.familyNameField"_s, u"Peterson"_s) &&
               hands.type(u"admin.emailField"_s, u"ann@aenderung.test"_s);
    }

private Q_SLOTS:
    void init()
    {
        j = std::make_unique<Journey>();
        QVERIFY(j->folder.isValid());
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole());
    }
    void cleanup() { j.reset(); }

    void aCustomerWithUserAndOrder()
    {
        j->hold(0);
        STEP(j, j->clerk->goTo(Clerk::Page::Customers));
        STEP(j, j->clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s));
        STEP(j, j->driver->click(u"customersOnboardButton"_s));
        STEP(j, next(u"New customer"_s));
        STEP(j, fillCustomer(u"info@aenderung.test"_s));
        STEP(j, j->clerk->commit(u"operationDialog"_s));
        STEP(j, next(u"New admin user"_s));
        QCOMPARE(j->sandbox.executedWrites().size(), 1);
        STEP(j, fillUser());
        STEP(j, j->clerk->commit(u"operationDialog"_s));
        STEP(j, next(u"New order"_s));
        STEP(j, j->driver->waitFor(u"planField"_s));
        // A new customer has no card.
        STEP(j, j->clerk->fillOrder(DemoPlan, DemoResource, u"2"_s, u"Check/Cash"_s));
        STEP(j, j->clerk->commit(u"orderDialog"_s));
        STEP(j, next(u"Show the customer"_s));
        STEP(j, j->driver->waitForText(u"detailsTitle"_s, u"Änderung GmbH"_s));
        QCOMPARE(j->orders().size(), 1);
        QCOMPARE(j->sandbox.executedWrites().size(), 4); // with the mail for the user's password
    }
};

QTEST_MAIN(TestOnboardingJourney)
#include "tst_onboardingjourney.moc"
