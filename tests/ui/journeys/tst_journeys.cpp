// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writegate.h"
#include "core/storage/connectionstore.h"
#include "tests/support/await.h"
#include "tests/support/journey.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QApplication>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

// The real window, a real profile, a sandbox process over real sockets; hands and eyes by WindowDriver. What
// was really done is asked of the vendor's ledger.
class TestJourneys final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;

private Q_SLOTS:
    void init()
    {
        j = std::make_unique<Journey>();
        QVERIFY(j->folder.isValid());
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole());
    }
    void cleanup() { j.reset(); }

    void listsShowWhatTheVendorHas()
    {
        STEP(j, j->clerk->goTo(Clerk::Page::Customers));
        STEP(j, j->clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s));
        STEP(j, j->driver->waitUntil([this] { return j->driver->rowCount(u"customersTable"_s) == 40; },
                                     u"40 customers"_s));
        STEP(j, j->driver->type(u"customersFilterField"_s, u"1st aps"_s));
        STEP(j, j->driver->waitUntil([this] { return j->driver->rowCount(u"customersTable"_s) == 1; },
                                     u"one row"_s));
        STEP(j, j->clerk->goTo(Clerk::Page::Orders));
        STEP(j, j->clerk->waitForRow(u"ordersTable"_s, u"SO000001"_s));
        QVERIFY(j->sandbox.executedWrites().isEmpty());
    }

    void createsACustomerAndItsAdminUser()
    {
        j->hold(1);
        STEP(j, j->clerk->fillCustomer(u"Änderung GmbH"_s, u"info@aenderung.test"_s));
        STEP(j, j->clerk->commit(u"operationDialog"_s));
        STEP(j, j->clerk->openCustomer(u"Änderung GmbH"_s));
        STEP(j, j->clerk->fillUser(u"ann@aenderung.test"_s, u"ann@aenderung.test"_s));
        STEP(j, j->clerk->commit(u"operationDialog"_s));
        STEP(j, j->driver->waitUntil([this] { return j->sandbox.executedWrites().size() == 3; },
                                     u"three writes"_s));
        const QList<QJsonObject> writes = j->sandbox.executedWrites();
        QCOMPARE(writes.at(0).value("path"_L1).toString(), u"/aps/2/resources/"_s);
        QVERIFY(writes.at(1).value("path"_L1).toString().endsWith(u"/users"_s));
        QVERIFY(writes.at(2).value("path"_L1).toString().endsWith(u"/resetPassword"_s));
    }

    void badInputIsSaidBesideTheFieldAndNothingIsSent()
    {
        STEP(j, j->clerk->fillCustomer(u"Änderung GmbH"_s, u"no address"_s));
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->waitFor(u"admin.emailProblem"_s));
        QVERIFY(j->driver->isThere(u"operationDialog"_s));
        QCOMPARE(j->driver->textOf(u"companyNameField"_s), u"Änderung GmbH"_s);
        QVERIFY(j->sandbox.executedWrites().isEmpty());
    }

    void ordersUntilTheSubscriptionExists()
    {
        j->hold(1);
        STEP(j, j->openFilledOrder());
        STEP(j, j->driver->waitForText(u"quote_total_price"_s, u"USD 7.31"_s));
        STEP(j, j->driver->waitForText(u"quote_total_cost"_s, u"USD 6.26"_s));
        STEP(j, j->driver->waitForText(u"quote_net_margin"_s, u"1.08"_s));
        STEP(j, j->clerk->commit(u"orderDialog"_s));
        STEP(j, j->driver->waitForText(u"orderBanner"_s, u"Completed"_s));
        QCOMPARE(j->orders().size(), 1);
    }

    void undoInTheHoldSendsNothing()
    {
        j->hold(20);
        STEP(j, j->openFilledOrder());
        STEP(j, j->clerk->commit(u"orderDialog"_s));
        STEP(j, j->driver->waitFor(u"orderBanner"_s));
        STEP(j, j->driver->click(u"undoButton"_s));
        STEP(j, j->driver->waitUntil([this] { return j->console->services().gate.heldCount() == 0; },
                                     u"nothing held"_s));
        QVERIFY(j->orders().isEmpty());
    }

    void aPriceThatMovedStopsTheOrder()
    {
        j->hold(1);
        STEP(j, j->openFilledOrder());
        QVERIFY(!j->sandbox.post(u"settings"_s, {{u"priceDriftCents"_s, 1}}).isEmpty());
        STEP(j, j->clerk->commit(u"orderDialog"_s));
        STEP(j, j->driver->waitFor(u"stoppedDialog"_s));
        QVERIFY(j->orders().isEmpty());
    }

    void aLostAnswerIsUnknownThenFoundAndSettled()
    {
        j->hold(0);
        STEP(j, j->openFilledOrder());
        QVERIFY(j->sandbox.arm({{u"kind"_s, u"cut"_s},
                                {u"at"_s, u"before-answer"_s},
                                {u"method"_s, u"POST"_s},
                                {u"path"_s, u"/aps/2/services/order-manager/orders"_s}}));
        STEP(j, j->clerk->commit(u"orderDialog"_s));
        STEP(j, j->driver->waitForText(u"orderBanner"_s, u"do not know"_s));
        QCOMPARE(j->orders().size(), 1); // it was done, and only once
        STEP(j, j->driver->click(u"checkButton"_s));
        STEP(j, j->driver->waitUntil(
                    [this] {
                        const auto rows = await(j->console->services().journal.newest(1));
                        return rows && !rows->isEmpty() && rows->constFirst().state == WriteState::Settled;
                    },
                    u"the order is settled"_s));
        const auto rows = await(j->console->services().journal.newest(1));
        QCOMPARE(rows->constFirst().settlement, Settlement::Done);
        QCOMPARE(j->orders().size(), 1);
    }

    void aRefusedEstimateIsShownWithTheVendorsWords()
    {
        STEP(j, j->openFilledOrder());
        STEP(j, j->driver->type(u"resource:%1Field"_s.arg(DemoResource), u"999999"_s));
        STEP(j, j->driver->waitUntil(
                    [this] {
                        const QWidget *button = j->driver->find(u"commitButton"_s);
                        return j->driver->isThere(u"quoteError"_s) ||
                               (button && j->driver->isThere(u"quoteHint"_s));
                    },
                    u"no price for that"_s));
        QVERIFY(j->orders().isEmpty());
    }

    void aHeldOrderSurvivesTheEndOfTheProgramAndIsNotSentByItself()
    {
        j->hold(20);
        STEP(j, j->openFilledOrder());
        STEP(j, j->clerk->commit(u"orderDialog"_s));
        STEP(j, j->driver->waitFor(u"orderBanner"_s));
        j->stopConsole(); // as a crash would: nobody asks
        QVERIFY(j->startConsole());
        const auto open = await(j->console->services().journal.open());
        QVERIFY(open.has_value());
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->constFirst().state, WriteState::Held);
        STEP(j, j->clerk->goTo(Clerk::Page::Customers));
        STEP(j, j->clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s));
        QVERIFY(j->orders().isEmpty());
        STEP(j, j->clerk->goTo(Clerk::Page::Activity));
        STEP(j, j->driver->waitUntil([this] { return j->driver->rowCount(u"activityTable"_s) >= 1; },
                                     u"the held order"_s));
        STEP(j, j->driver->clickRow(u"activityTable"_s, open->constFirst().customerName));
        STEP(j, j->driver->click(u"sendNowButton"_s));
        STEP(j,
             j->driver->waitUntil([this] { return j->orders().size() == 1; }, u"one order at the vendor"_s));
    }

    void readOnlyGreysEveryAction()
    {
        STEP(j, j->clerk->openCustomer(u"1st APS inc"_s));
        STEP(j, j->driver->click(u"lockButton"_s));
        STEP(j, j->driver->waitUntil([this] { return j->console->services().gate.isReadOnly(); },
                                     u"read-only"_s));
        STEP(j, j->driver->waitUntil(
                    [this] {
                        const QWidget *order = j->driver->find(u"cloudblue.order.placeButton"_s);
                        return order && !order->isEnabled() && !order->toolTip().isEmpty();
                    },
                    u"a greyed order button with a reason"_s));
    }

    void theKeyboardAloneIsEnough()
    {
        j->hold(1);
        STEP(j, j->driver->openPage(1));
        STEP(j, j->clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s));
        STEP(j, j->driver->key(Qt::Key_F, Qt::ControlModifier));
        STEP(j, j->driver->keys(u"1st aps inc"_s));
        STEP(j, j->driver->waitUntil([this] { return j->driver->rowCount(u"customersTable"_s) == 1; },
                                     u"one row"_s));
        STEP(j, j->driver->key(Qt::Key_N, Qt::ControlModifier));
        STEP(j, j->driver->waitFor(u"operationDialog"_s));
        STEP(j, j->driver->key(Qt::Key_Escape));
        STEP(j, j->driver->waitGone(u"operationDialog"_s));
        STEP(j, j->driver->key(Qt::Key_Comma, Qt::ControlModifier));
        STEP(j, j->driver->waitFor(u"settingsDialog"_s));
        STEP(j, j->driver->key(Qt::Key_Escape));
        STEP(j, j->driver->waitGone(u"settingsDialog"_s));
        STEP(j, j->driver->key(Qt::Key_K, Qt::ControlModifier));
        STEP(j, j->driver->keys(u"1st aps"_s));
        STEP(j, j->driver->waitFor(u"searchPopup"_s));
        STEP(j, j->driver->key(Qt::Key_Return));
        STEP(j, j->driver->waitForText(u"detailsTitle"_s, u"1st APS inc"_s));
    }

    // The real keyring of the session: the secret is there again after the next start, and in no file.
    void aConnectionIsAddedTestedAndRemembered()
    {
        j->stopConsole();
        j->profileName = u"own"_s;
        QVERIFY(j->startConsole(false));
        const QJsonObject sandbox = j->sandbox.announcement();
        const QString secret = sandbox.value("consumerSecret"_L1).toString();
        STEP(j, j->clerk->goTo(Clerk::Page::Connections));
        STEP(j, j->driver->click(u"addConnectionButton"_s));
        STEP(j, j->driver->type(u"nameField"_s, u"CloudBlue here"_s));
        STEP(j, j->driver->type(u"baseUrlField"_s, sandbox.value("cloudblue"_L1).toString()));
        STEP(j, j->driver->type(u"consumerKeyField"_s, sandbox.value("consumerKey"_L1).toString()));
        STEP(j, j->driver->type(u"consumerSecretField"_s, secret));
        STEP(j, j->driver->type(u"resellerEmailField"_s, u"mw@aps.test"_s));
        STEP(j, j->driver->click(u"testButton"_s));
        STEP(j, j->driver->waitForText(u"probeSummary"_s, u"passed"_s));
        STEP(j, j->clerk->commit(u"connectionDialog"_s));
        STEP(j, j->clerk->goTo(Clerk::Page::Customers));
        STEP(j, j->clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s));
        j->stopConsole();
        QVERIFY(j->startConsole(false));
        STEP(j, j->clerk->openCustomer(u"1st APS inc"_s));
        STEP(j, j->driver->key(Qt::Key_F5));
        STEP(j, j->driver->waitUntil(
                    [this] { return j->sandbox.get(u"ledger"_s).value("entries"_L1).toArray().size() > 0; },
                    u"a read"_s));
        QDirIterator files(j->profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(file.fileName()));
        }
    }
};

QTEST_MAIN(TestJourneys)
#include "tst_journeys.moc"
