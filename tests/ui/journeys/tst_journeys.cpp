// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/application.h"
#include "core/operations/writegate.h"
#include "core/storage/connectionstore.h"
#include "tests/support/await.h"
#include "tests/support/clerk.h"
#include "tests/support/sandbox.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QApplication>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

// The real window, a real profile, a sandbox process over real sockets; hands and eyes by WindowDriver. What
// was really done is asked of the vendor's ledger.
class TestJourneys final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_console;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<Clerk> m_clerk;

    // Starts the program on the profile of this test, as often as a test likes.
    bool startConsole(bool demo = true)
    {
        StartOptions options;
        options.profile = m_folder->filePath(u"profile"_s);
        options.sessionSecrets = demo;
        if (demo) {
            options.demoFile = m_folder->filePath(u"demo.json"_s);
            if (!m_sandbox->writeDemoFile(options.demoFile))
                return false;
        }
        m_console = std::make_unique<Application>(*qApp, options);
        m_console->start();
        if (!QTest::qWaitFor([this] { return m_console->window() && m_console->window()->isVisible(); },
                             15'000))
            return false;
        m_console->window()->resize(1280, 800);
        if (!QTest::qWaitForWindowActive(m_console->window(), 10'000))
            return false;
        m_driver = std::make_unique<WindowDriver>(m_console->window(), std::chrono::seconds(20));
        m_clerk = std::make_unique<Clerk>(*m_driver);
        return true;
    }
    void stopConsole()
    {
        m_clerk.reset();
        m_driver.reset();
        m_console.reset();
    }
    void hold(int seconds) { m_console->services().settings.setHoldTime(std::chrono::seconds(seconds)); }
    bool openFilledOrder(const QString &customer = u"1st APS inc"_s)
    {
        return m_clerk->openCustomer(customer) && m_clerk->openOrder() &&
               m_clerk->fillOrder(DemoPlan, DemoResource, u"2"_s, u"Visa ****1111"_s);
    }
    QList<QJsonObject> orders() const
    {
        QList<QJsonObject> result;
        for (const QJsonObject &write : m_sandbox->executedWrites()) {
            if (write.value("path"_L1) == "/aps/2/services/order-manager/orders"_L1)
                result += write;
        }
        return result;
    }

// A journey is a chain of steps; the first that fails says what a person could not do.
#define STEP(step) QVERIFY2((step), qPrintable(m_driver ? m_driver->failure() : QString()))

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_folder->isValid());
        QVERIFY(m_sandbox->start());
        QVERIFY(startConsole());
    }
    void cleanup()
    {
        stopConsole();
        m_sandbox.reset();
        m_folder.reset();
    }

    void listsShowWhatTheVendorHas()
    {
        STEP(m_clerk->goTo(Clerk::Page::Customers));
        STEP(m_clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s));
        STEP(m_driver->waitUntil([this] { return m_driver->rowCount(u"customersTable"_s) == 40; },
                                 u"40 customers"_s));
        STEP(m_driver->type(u"customersFilterField"_s, u"1st aps"_s));
        STEP(m_driver->waitUntil([this] { return m_driver->rowCount(u"customersTable"_s) == 1; },
                                 u"one row"_s));
        STEP(m_clerk->goTo(Clerk::Page::Orders));
        STEP(m_clerk->waitForRow(u"ordersTable"_s, u"SO000001"_s));
        QVERIFY(m_sandbox->executedWrites().isEmpty());
    }

    void createsACustomerAndItsAdminUser()
    {
        hold(1);
        STEP(m_clerk->fillCustomer(u"Änderung GmbH"_s, u"info@aenderung.test"_s));
        STEP(m_clerk->commit(u"operationDialog"_s));
        STEP(m_clerk->openCustomer(u"Änderung GmbH"_s));
        STEP(m_clerk->fillUser(u"ann@aenderung.test"_s, u"ann@aenderung.test"_s));
        STEP(m_clerk->commit(u"operationDialog"_s));
        STEP(m_driver->waitUntil([this] { return m_sandbox->executedWrites().size() == 3; },
                                 u"three writes"_s));
        const QList<QJsonObject> writes = m_sandbox->executedWrites();
        QCOMPARE(writes.at(0).value("path"_L1).toString(), u"/aps/2/resources/"_s);
        QVERIFY(writes.at(1).value("path"_L1).toString().endsWith(u"/users"_s));
        QVERIFY(writes.at(2).value("path"_L1).toString().endsWith(u"/resetPassword"_s));
    }

    void badInputIsSaidBesideTheFieldAndNothingIsSent()
    {
        STEP(m_clerk->fillCustomer(u"Änderung GmbH"_s, u"no address"_s));
        STEP(m_driver->click(u"commitButton"_s));
        STEP(m_driver->waitFor(u"admin.emailProblem"_s));
        QVERIFY(m_driver->isThere(u"operationDialog"_s));
        QCOMPARE(m_driver->textOf(u"companyNameField"_s), u"Änderung GmbH"_s);
        QVERIFY(m_sandbox->executedWrites().isEmpty());
    }

    void ordersUntilTheSubscriptionExists()
    {
        hold(1);
        STEP(openFilledOrder());
        STEP(m_driver->waitForText(u"quote_total_price"_s, u"USD 7.31"_s));
        STEP(m_driver->waitForText(u"quote_total_cost"_s, u"USD 6.26"_s));
        STEP(m_driver->waitForText(u"quote_net_margin"_s, u"1.08"_s));
        STEP(m_clerk->commit(u"orderDialog"_s));
        STEP(m_driver->waitForText(u"orderBanner"_s, u"Completed"_s));
        QCOMPARE(orders().size(), 1);
    }

    void undoInTheHoldSendsNothing()
    {
        hold(20);
        STEP(openFilledOrder());
        STEP(m_clerk->commit(u"orderDialog"_s));
        STEP(m_driver->waitFor(u"orderBanner"_s));
        STEP(m_driver->click(u"undoButton"_s));
        STEP(m_driver->waitUntil([this] { return m_console->services().gate.heldCount() == 0; },
                                 u"nothing held"_s));
        QVERIFY(orders().isEmpty());
    }

    void aPriceThatMovedStopsTheOrder()
    {
        hold(1);
        STEP(openFilledOrder());
        QVERIFY(!m_sandbox->post(u"settings"_s, {{u"priceDriftCents"_s, 1}}).isEmpty());
        STEP(m_clerk->commit(u"orderDialog"_s));
        STEP(m_driver->waitFor(u"stoppedDialog"_s));
        QVERIFY(orders().isEmpty());
    }

    void aLostAnswerIsUnknownThenFoundAndSettled()
    {
        hold(0);
        STEP(openFilledOrder());
        QVERIFY(m_sandbox->arm({{u"kind"_s, u"cut"_s},
                                {u"at"_s, u"before-answer"_s},
                                {u"method"_s, u"POST"_s},
                                {u"path"_s, u"/aps/2/services/order-manager/orders"_s}}));
        STEP(m_clerk->commit(u"orderDialog"_s));
        STEP(m_driver->waitForText(u"orderBanner"_s, u"do not know"_s));
        QCOMPARE(orders().size(), 1); // it was done, and only once
        STEP(m_driver->click(u"checkButton"_s));
        STEP(m_driver->waitUntil(
            [this] {
                const auto rows = await(m_console->services().journal.newest(1));
                return rows && !rows->isEmpty() && rows->constFirst().state == WriteState::Settled;
            },
            u"the order is settled"_s));
        const auto rows = await(m_console->services().journal.newest(1));
        QCOMPARE(rows->constFirst().settlement, Settlement::Done);
        QCOMPARE(orders().size(), 1);
    }

    void aRefusedEstimateIsShownWithTheVendorsWords()
    {
        STEP(openFilledOrder());
        STEP(m_driver->type(u"resource:%1Field"_s.arg(DemoResource), u"999999"_s));
        STEP(m_driver->waitUntil(
            [this] {
                const QWidget *button = m_driver->find(u"commitButton"_s);
                return m_driver->isThere(u"quoteError"_s) || (button && m_driver->isThere(u"quoteHint"_s));
            },
            u"no price for that"_s));
        QVERIFY(orders().isEmpty());
    }

    void aHeldOrderSurvivesTheEndOfTheProgramAndIsNotSentByItself()
    {
        hold(20);
        STEP(openFilledOrder());
        STEP(m_clerk->commit(u"orderDialog"_s));
        STEP(m_driver->waitFor(u"orderBanner"_s));
        stopConsole(); // as a crash would: nobody asks
        QVERIFY(startConsole());
        const auto open = await(m_console->services().journal.open());
        QVERIFY(open.has_value());
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->constFirst().state, WriteState::Held);
        STEP(m_clerk->goTo(Clerk::Page::Customers));
        STEP(m_clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s));
        QVERIFY(orders().isEmpty());
        STEP(m_clerk->goTo(Clerk::Page::Activity));
        STEP(m_driver->waitUntil([this] { return m_driver->rowCount(u"activityTable"_s) >= 1; },
                                 u"the held order"_s));
        STEP(m_driver->clickRow(u"activityTable"_s, open->constFirst().customerName));
        STEP(m_driver->click(u"sendNowButton"_s));
        STEP(m_driver->waitUntil([this] { return orders().size() == 1; }, u"one order at the vendor"_s));
    }

    void readOnlyGreysEveryAction()
    {
        STEP(m_clerk->openCustomer(u"1st APS inc"_s));
        STEP(m_driver->click(u"lockButton"_s));
        STEP(m_driver->waitUntil([this] { return m_console->services().gate.isReadOnly(); }, u"read-only"_s));
        STEP(m_driver->waitUntil(
            [this] {
                const QWidget *order = m_driver->find(u"cloudblue.order.placeButton"_s);
                return order && !order->isEnabled() && !order->toolTip().isEmpty();
            },
            u"a greyed order button with a reason"_s));
    }

    void theKeyboardAloneIsEnough()
    {
        hold(1);
        STEP(m_driver->openPage(1));
        STEP(m_clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s));
        STEP(m_driver->key(Qt::Key_F, Qt::ControlModifier));
        STEP(m_driver->keys(u"1st aps inc"_s));
        STEP(m_driver->waitUntil([this] { return m_driver->rowCount(u"customersTable"_s) == 1; },
                                 u"one row"_s));
        STEP(m_driver->key(Qt::Key_N, Qt::ControlModifier));
        STEP(m_driver->waitFor(u"operationDialog"_s));
        STEP(m_driver->key(Qt::Key_Escape));
        STEP(m_driver->waitGone(u"operationDialog"_s));
        STEP(m_driver->key(Qt::Key_Comma, Qt::ControlModifier));
        STEP(m_driver->waitFor(u"settingsDialog"_s));
        STEP(m_driver->key(Qt::Key_Escape));
        STEP(m_driver->waitGone(u"settingsDialog"_s));
        STEP(m_driver->key(Qt::Key_K, Qt::ControlModifier));
        STEP(m_driver->keys(u"1st aps"_s));
        STEP(m_driver->waitFor(u"searchPopup"_s));
        STEP(m_driver->key(Qt::Key_Return));
        STEP(m_driver->waitForText(u"detailsTitle"_s, u"1st APS inc"_s));
    }

    // The real keyring of the session: the secret is there again after the next start, and in no file.
    void aConnectionIsAddedTestedAndRemembered()
    {
        stopConsole();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(startConsole(false));
        const QJsonObject sandbox = m_sandbox->announcement();
        const QString secret = sandbox.value("consumerSecret"_L1).toString();
        STEP(m_clerk->goTo(Clerk::Page::Connections));
        STEP(m_driver->click(u"addConnectionButton"_s));
        STEP(m_driver->type(u"nameField"_s, u"CloudBlue here"_s));
        STEP(m_driver->type(u"baseUrlField"_s, sandbox.value("cloudblue"_L1).toString()));
        STEP(m_driver->type(u"consumerKeyField"_s, sandbox.value("consumerKey"_L1).toString()));
        STEP(m_driver->type(u"consumerSecretField"_s, secret));
        STEP(m_driver->type(u"resellerEmailField"_s, u"mw@aps.test"_s));
        STEP(m_driver->click(u"testButton"_s));
        STEP(m_driver->waitForText(u"probeSummary"_s, u"passed"_s));
        STEP(m_clerk->commit(u"connectionDialog"_s));
        STEP(m_clerk->goTo(Clerk::Page::Customers));
        STEP(m_clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s));
        stopConsole();
        QVERIFY(startConsole(false));
        STEP(m_clerk->openCustomer(u"1st APS inc"_s));
        STEP(m_driver->key(Qt::Key_F5));
        STEP(m_driver->waitUntil(
            [this] { return m_sandbox->get(u"ledger"_s).value("entries"_L1).toArray().size() > 0; },
            u"a read"_s));
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(file.fileName()));
        }
    }
};

QTEST_MAIN(TestJourneys)
#include "tst_journeys.moc"
