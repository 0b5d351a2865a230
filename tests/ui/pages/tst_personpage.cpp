// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// clazy:excludeall=non-pod-global-static (constants of a test)
#include "core/operations/writegate.h"
#include "core/storage/connectionstore.h"
#include "core/sync/book.h"
#include "core/tables/csvreader.h"
#include "tests/support/await.h"
#include "tests/support/toytest.h"
#include "tests/support/toyvendor.h"
#include "ui/mainwindow.h"
#include "ui/services.h"

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <utility>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
const ConnectionId Second{u"22222222-2222-4333-8444-555555555555"_s};

// The vendor of both connections is one: every customer is at both, with the same address.
QStringList rowsOf(const QListWidget *list)
{
    QStringList texts;
    for (int i = 0; i < list->count(); ++i)
        texts += list->item(i)->text();
    return texts;
}
} // namespace

// One person at two connections, and a new customer brought all the way, in the whole window.
class TestPersonPage final : public toy::ToyTest
{
    Q_OBJECT

    MainWindow *window() const { return m_program->app.window(); }
    bool addSecond()
    {
        Connection toy = services().connections.connections().constFirst();
        toy.id = Second;
        toy.name = u"Toy castle"_s;
        if (!await(services().connections.save(toy)))
            return false;
        services().book.refresh(Second, EntityKind::Customer);
        services().book.refresh(Second, EntityKind::Subscription);
        return m_person->waitUntil(
            [this] { return m_person->rowCount(u"customersTable"_s) == 2 * m_world->customers.size(); },
            u"the customers of both"_s);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        ToyTest::init();
        QVERIFY(start());
    }

    void showsOnePersonOfTwoConnections()
    {
        QVERIFY2(addSecond(), qPrintable(m_person->failure()));
        const QString name = m_world->customers.at(1).name;
        QVERIFY2(m_person->clickRow(u"customersTable"_s, name), qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitFor(u"elsewhereTable"_s), qPrintable(m_person->failure()));
        QCOMPARE(m_person->rowCount(u"elsewhereTable"_s), 1);
        QVERIFY2(m_person->click(u"showPersonButton"_s), qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitForText(u"personTitle"_s, name), qPrintable(m_person->failure()));
        QCOMPARE(window()->currentPageId(), u"person"_s);
        // At each: the customer and its subscription.
        QVERIFY2(m_person->waitUntil([this] { return m_person->rowCount(u"personTable"_s) == 4; },
                                     u"four records"_s),
                 qPrintable(m_person->failure()));
        QVERIFY(m_person->textOf(u"personSubtitle"_s).contains(u"shop1@toys.example"_s));
        const QString file = m_folder->filePath(u"person.csv"_s);
        QVERIFY2(m_person->click(u"exportPersonButton"_s), qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitForText(u"exportCount"_s, u"4 record"_s), qPrintable(m_person->failure()));
        QVERIFY2(m_person->type(u"exportFileField"_s, file) && m_person->click(u"commitButton"_s) &&
                     m_person->waitForText(u"dialogBanner"_s, u"person.csv"_s) &&
                     m_person->click(u"cancelButton"_s) && m_person->waitGone(u"exportDialog"_s),
                 qPrintable(m_person->failure()));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const CsvTable table = readCsv(written.readAll());
        QCOMPARE(table.rows.size(), 5);
        QCOMPARE(table.rows.at(1).cells.at(1), name);
        QVERIFY2(m_person->doubleClickRow(u"personTable"_s, u"Toy club"_s), qPrintable(m_person->failure()));
        QTRY_COMPARE(window()->currentPageId(), u"subscriptions"_s);
        m_person->key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(window()->currentPageId(), u"person"_s);
        QVERIFY2(m_person->click(u"backButton"_s), qPrintable(m_person->failure()));
        QTRY_COMPARE(window()->currentPageId(), u"customers"_s);
    }

    void leavesPeopleApartWhoShareANameOnly()
    {
        m_world->customers[1].name = m_world->customers.at(0).name;
        m_world->customers[2].contact.email.clear();
        QVERIFY2(addSecond(), qPrintable(m_person->failure()));
        // The card goes with the connection.
        const QString name = m_world->customers.at(2).name;
        QVERIFY2(m_person->clickRow(u"customersTable"_s, name), qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitForText(u"readAtLabel"_s, u"Read from"_s), qPrintable(m_person->failure()));
        QVERIFY(!m_person->isThere(u"elsewhereTable"_s)); // no address: nobody's
        QVERIFY2(m_person->clickRow(u"customersTable"_s, m_world->customers.at(0).name),
                 qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitFor(u"elsewhereTable"_s), qPrintable(m_person->failure()));
        QCOMPARE(m_person->rowCount(u"elsewhereTable"_s), 1); // not the namesake
        QVERIFY(await(services().connections.remove(Second)));
        QVERIFY2(m_person->waitGone(u"elsewhereTable"_s), qPrintable(m_person->failure()));
    }

    void cardFollowsTheAddressesOfOthers()
    {
        const QString name = m_world->customers.at(1).name;
        QVERIFY2(m_person->clickRow(u"customersTable"_s, name), qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitForText(u"readAtLabel"_s, u"Read from"_s), qPrintable(m_person->failure()));
        QVERIFY(!m_person->isThere(u"elsewhereTable"_s));
        const ConnectionId connection = services().connections.connections().constFirst().id;
        const QString own = std::exchange(m_world->customers[2].contact.email, u"Shop1@toys.example"_s);
        services().book.refresh(connection, EntityKind::Customer);
        QVERIFY2(m_person->waitFor(u"elsewhereTable"_s), qPrintable(m_person->failure()));
        QCOMPARE(m_person->rowCount(u"elsewhereTable"_s), 1);
        QTRY_VERIFY(services().book.state(connection, EntityKind::Customer).activity ==
                    ListState::Activity::Idle);
        m_world->customers[2].contact.email = own;
        services().book.refresh(connection, EntityKind::Customer);
        QVERIFY2(m_person->waitGone(u"elsewhereTable"_s), qPrintable(m_person->failure()));
    }

    // An administrator of a shop that has an address of its own.
    void findsUsersOfOtherCustomers()
    {
        User ann;
        ann.key = {{}, EntityKind::User, {u"ann"_s}};
        ann.customer = m_world->customers.at(2).key.id;
        ann.login = u"ann"_s;
        ann.displayName = u"Ann Peterson"_s;
        ann.contact.email = u"Shop1@toys.example"_s;
        User bob = ann;
        bob.key.id = {u"bob"_s};
        bob.displayName = u"Bob Berg"_s;
        bob.contact.email = u"bob@toys.example"_s;
        m_world->users = {ann, bob};
        QVERIFY2(addSecond(), qPrintable(m_person->failure()));
        const QString shop = m_world->customers.at(2).name;
        QVERIFY2(m_person->clickRow(u"customersTable"_s, shop), qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitForText(u"readAtLabel"_s, u"Read from"_s), qPrintable(m_person->failure()));
        QTRY_COMPARE(await(services().book.cache().usersWithMail(ann.contact.email)).value().size(), 1);
        QVERIFY2(m_person->clickRow(u"customersTable"_s, m_world->customers.at(1).name),
                 qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitUntil([this] { return m_person->rowCount(u"elsewhereTable"_s) == 2; },
                                     u"a customer and a user elsewhere"_s),
                 qPrintable(m_person->failure()));
        QVERIFY2(m_person->click(u"showPersonButton"_s), qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitUntil([this] { return m_person->rowCount(u"personTable"_s) == 5; },
                                     u"five records"_s),
                 qPrintable(m_person->failure()));
        QVERIFY(m_person->cell(u"personTable"_s, u"Ann Peterson"_s, 4).contains(shop));
        QVERIFY2(m_person->doubleClickRow(u"personTable"_s, u"Ann Peterson"_s),
                 qPrintable(m_person->failure()));
        QTRY_COMPARE(window()->currentPageId(), u"customers"_s);
        QVERIFY2(m_person->waitForText(u"detailsTitle"_s, shop), qPrintable(m_person->failure()));

        // By an address that no customer has.
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"searchField"_s);
        m_person->keys(u"bob@toys.example"_s);
        QVERIFY2(m_person->waitFor(u"searchPopup"_s), qPrintable(m_person->failure()));
        auto *results = window()->findChild<QListWidget *>(u"searchResults"_s);
        QTRY_VERIFY(rowsOf(results).join(u'\n').contains(u"Bob Berg"_s));
        m_person->key(Qt::Key_Return);
        QTRY_COMPARE(window()->currentPageId(), u"person"_s);
        QVERIFY2(m_person->waitForText(u"personTitle"_s, u"Bob Berg"_s), qPrintable(m_person->failure()));
    }

    void refreshBringsNewUsers()
    {
        const QString name = m_world->customers.at(1).name;
        QVERIFY2(addSecond(), qPrintable(m_person->failure()));
        QVERIFY2(m_person->clickRow(u"customersTable"_s, name), qPrintable(m_person->failure()));
        QVERIFY2(m_person->click(u"showPersonButton"_s), qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitUntil([this] { return m_person->rowCount(u"personTable"_s) == 4; },
                                     u"four records"_s),
                 qPrintable(m_person->failure()));
        User ann; // of the same customer, and nothing else changes
        ann.key = {{}, EntityKind::User, {u"ann"_s}};
        ann.customer = m_world->customers.at(1).key.id;
        ann.login = u"ann"_s;
        ann.displayName = u"Ann Peterson"_s;
        m_world->users = {ann};
        QTest::keyClick(window(), Qt::Key_F5);
        QVERIFY2(m_person->waitUntil([this] { return m_person->rowCount(u"personTable"_s) == 6; },
                                     u"a user at each"_s),
                 qPrintable(m_person->failure()));
    }

    void groupsThePersonsOfASearch()
    {
        QVERIFY2(addSecond(), qPrintable(m_person->failure()));
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"searchField"_s);
        m_person->keys(u"shop2@toys"_s);
        QVERIFY2(m_person->waitFor(u"searchPopup"_s), qPrintable(m_person->failure()));
        auto *results = window()->findChild<QListWidget *>(u"searchResults"_s);
        QTRY_VERIFY(results->count() >= 4);
        const QStringList rows = rowsOf(results);
        QVERIFY2(rows.at(1).contains(u"2 records"_s) || rows.at(1).contains(u"2 record(s)"_s),
                 qPrintable(rows.join(u'\n')));
        QVERIFY(rows.at(2).contains(u"Toy castle"_s));
        QVERIFY(rows.at(3).contains(u"Toy shop"_s));
        m_person->key(Qt::Key_Return);
        QTRY_COMPARE(window()->currentPageId(), u"person"_s);
    }

    // Begun, closed after the first step, and continued from the record.
    void onboardsACustomer()
    {
        QVERIFY2(m_person->click(u"customersOnboardButton"_s), qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitFor(u"onboardingDialog"_s), qPrintable(m_person->failure()));
        QVERIFY2(m_person->click(u"commitButton"_s) && m_person->type(u"nameField"_s, u"Bears & Co"_s) &&
                     m_person->click(u"commitButton"_s) && m_person->waitGone(u"operationDialog"_s),
                 qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitForText(u"commitButton"_s, u"New player…"_s), qPrintable(m_person->failure()));
        QVERIFY2(m_person->click(u"cancelButton"_s) && m_person->waitGone(u"onboardingDialog"_s),
                 qPrintable(m_person->failure()));
        QVERIFY2(m_person->clickRow(u"customersTable"_s, u"Bears & Co"_s), qPrintable(m_person->failure()));
        QVERIFY2(m_person->click(u"continueOnboardingButton"_s), qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitForText(u"commitButton"_s, u"New player…"_s), qPrintable(m_person->failure()));
        QVERIFY2(m_person->click(u"commitButton"_s) &&
                     m_person->type(u"loginField"_s, u"bear@toys.example"_s) &&
                     m_person->click(u"commitButton"_s) && m_person->waitGone(u"operationDialog"_s),
                 qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitForText(u"commitButton"_s, u"New box…"_s), qPrintable(m_person->failure()));
        QVERIFY2(m_person->click(u"commitButton"_s) && m_person->type(u"labelField"_s, u"Ball"_s) &&
                     m_person->waitForText(u"orderDialog"_s, u"12.50"_s) &&
                     m_person->click(u"commitButton"_s) && m_person->waitGone(u"orderDialog"_s),
                 qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitForText(u"commitButton"_s, u"Show the customer"_s),
                 qPrintable(m_person->failure()));
        QVERIFY2(m_person->click(u"commitButton"_s) && m_person->waitGone(u"onboardingDialog"_s),
                 qPrintable(m_person->failure()));
        QVERIFY2(m_person->waitForText(u"detailsTitle"_s, u"Bears & Co"_s), qPrintable(m_person->failure()));
        QCOMPARE(m_world->orders.size(), 1);
        QCOMPARE(m_world->users.size(), 1);
    }
};

QTEST_MAIN(TestPersonPage)
#include "tst_personpage.moc"
