// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "core/storage/cache.h"
#include "core/storage/connectionstore.h"
#include "core/storage/journal.h"
#include "core/sync/book.h"
#include "core/sync/orderwatch.h"
#include "tests/support/await.h"
#include "tests/support/toyprogram.h"
#include "tests/support/windowdriver.h"
#include "ui/dialogs/settledialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/workspace.h"
#include "ui/settings.h"
#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/navigationlist.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace purveyor;

using Program = toy::ToyProgram;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsEmpty();
    void listsCustomers();
    void menuOfTheRowThatWasJustChosen();
    void editsAConnectionByKey();
    void goesThroughPages();
    void filtersAndClears();
    void showsTheFirstRowThatWasLookedFor();
    void showsWhatTheListHasOnlySoon();
    void saysWhatIsNotOffered();
    void showsErrorsAndTriesAgain();
    void greysEverythingInReadOnlyMode();
    void searchesEverything();
    void searchesActionsOfACustomer();
    void searchesActionsOfWhatIsOpen();
    void placesAnOrderByTheToyVendor();
    void undoesWhatIsHeld();
    void asksBeforeQuitting();
    void leadsToTheWriteThatIsInTheWay();
    void settlesWithWhatWasFound();
    void saysOnceWhyItStopped();
    void saysWhatStoppedItAndNoMore();
    void leadsFromAHeldOrderToItsSubscription();
    void readsAgainWhatAnOrderChanged();
    void comesBackWhereItWasLeft();
    void backsUpToAFile();
    void removesAConnectionThatIsNotNeeded();
    void showsIconsAloneInANarrowWindow();
    void opensDetailsAgainByAClick();
    void offersNothingForOneOfSeveral();
    void keepsTheHeadOfDetailsWholeInASmallWindow_data();
    void keepsTheHeadOfDetailsWholeInASmallWindow();
    void speaksOfAllConnectionsThatFail();
    void saysWhenAConnectionFails();

private:
    bool startWithToy(int customers = 12);
    bool addAnotherToy();
    WindowDriver driver() { return WindowDriver(m_program->app.window()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<toy::ToyWorld> m_world;
    std::unique_ptr<Program> m_program;
};

void MainWindowTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_world = std::make_shared<toy::ToyWorld>();
}

void MainWindowTest::cleanup()
{
    m_program.reset();
    m_world.reset();
    m_folder.reset();
}

bool MainWindowTest::startWithToy(int customers)
{
    m_world->fill(customers, 1);
    m_program = std::make_unique<Program>(m_folder->path(), m_world);
    return m_program->ready && m_program->addToy();
}

bool MainWindowTest::addAnotherToy()
{
    Services &services = m_program->app.services();
    Connection other = services.connections.connections().constFirst();
    other.id = ConnectionId{u"22222222-2222-4333-8444-555555555555"_s};
    other.name = u"Other shop"_s;
    if (!await(services.connections.save(other)))
        return false;
    services.book.refreshAll(EntityKind::Customer);
    return true;
}

void MainWindowTest::startsEmpty()
{
    m_program = std::make_unique<Program>(m_folder->path(), m_world);
    QVERIFY(m_program->ready);
    WindowDriver person(m_program->app.window());
    // Without a connection the way to one is what one sees.
    QVERIFY2(person.click(u"addConnectionButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitUntil([&person] { return qobject_cast<QDialog *>(person.topMost()) != nullptr; },
                              u"the dialog"_s),
             qPrintable(person.failure()));
    person.key(Qt::Key_Escape);
    QVERIFY2(person.waitUntil([&person] { return person.topMost() == person.window(); },
                              u"the dialog to be gone"_s),
             qPrintable(person.failure()));
}

void MainWindowTest::listsCustomers()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    QVERIFY2(
        person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 12; }, u"12 customers"_s),
        qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"customersFigures"_s, u"12"_s), qPrintable(person.failure()));
    const QString name = m_world->customers.first().name;
    QVERIFY2(person.clickRow(u"customersTable"_s, name), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"detailsTitle"_s, name), qPrintable(person.failure()));
    // A customer's operations come from the vendor.
    QVERIFY2(person.waitFor(u"toy.order.newButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"environmentStrip"_s, u"Test"_s), qPrintable(person.failure()));
}

// The click that asks for the menu also chooses the row, of which nothing is read yet.
void MainWindowTest::menuOfTheRowThatWasJustChosen()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    QVERIFY2(person.clickRow(u"customersTable"_s, m_world->customers.first().name),
             qPrintable(person.failure()));
    QVERIFY2(person.waitFor(u"toy.order.newButton"_s), qPrintable(person.failure()));
    auto *table = m_program->app.window()->findChild<QTableView *>(u"customersTable"_s);
    const QPoint cell = table->visualRect(table->model()->index(table->currentIndex().row() + 1, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::RightButton, {}, cell);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, cell, table->viewport()->mapToGlobal(cell));
    QApplication::sendEvent(table->viewport(), &asked);
    const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    QTRY_VERIFY(menu());
    QVERIFY(menu()->findChild<QAction *>(u"toy.customer.editAction"_s));
    menu()->close();
}

void MainWindowTest::editsAConnectionByKey()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    person.openPage(5);
    const Connection connection = m_program->app.services().connections.connections().constFirst();
    QVERIFY2(person.clickRow(u"connectionsTable"_s, connection.name), qPrintable(person.failure()));
    person.key(Qt::Key_F2);
    QVERIFY2(person.waitFor(u"connectionDialog"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"nameField"_s, connection.name), qPrintable(person.failure()));
}

void MainWindowTest::goesThroughPages()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    const QStringList ids{u"customers"_s, u"subscriptions"_s, u"orders"_s, u"activity"_s, u"connections"_s};
    for (int number = 1; number <= ids.size(); ++number) {
        person.openPage(number);
        QCOMPARE(m_program->app.window()->currentPageId(), ids.at(number - 1));
    }
    QTest::keyClick(m_program->app.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_program->app.window()->currentPageId(), u"activity"_s);
}

void MainWindowTest::filtersAndClears()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 12; }, u"12 customers"_s);
    QTest::keyClick(m_program->app.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"customersFilterField"_s);
    person.keys(u"no such shop"_s);
    QVERIFY2(person.waitFor(u"clearFilterButton"_s), qPrintable(person.failure()));
    person.key(Qt::Key_Escape);
    QVERIFY2(
        person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 12; }, u"all again"_s),
        qPrintable(person.failure()));
    person.key(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"customersTable"_s);
    QVERIFY2(person.ok(), qPrintable(person.failure()));
}

void MainWindowTest::showsTheFirstRowThatWasLookedFor()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 12; }, u"12 customers"_s);
    const auto *table = m_program->app.window()->findChild<QTableView *>(u"customersTable"_s);
    const QString last = table->model()->index(11, 0).data().toString();
    QTest::keyClick(m_program->app.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"customersFilterField"_s);
    person.keys(last);
    person.key(Qt::Key_Return);
    QVERIFY2(person.waitForText(u"detailsTitle"_s, last), qPrintable(person.failure()));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"customersTable"_s);

    // The first, also where the one that was shown is gone.
    QTest::keyClick(m_program->app.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"customersFilterField"_s);
    person.keys(u"00000"_s);
    QVERIFY2(person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) > 1; }, u"several"_s),
             qPrintable(person.failure()));
    const QString first = table->model()->index(0, 0).data().toString();
    QVERIFY(first != last);
    person.key(Qt::Key_Return);
    QVERIFY2(person.waitForText(u"detailsTitle"_s, first), qPrintable(person.failure()));
}

void MainWindowTest::showsWhatTheListHasOnlySoon()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 12; }, u"12 customers"_s);
    const Book &book = m_program->app.services().book;
    QTRY_COMPARE(book.state(Program::connection(), EntityKind::Customer).activity, ListState::Activity::Idle);
    Customer made = m_world->customers.constLast();
    made.key.id.value = u"made-just-now"_s;
    made.name = u"Made just now"_s;
    m_world->customers.append(made);
    auto *workspace = m_program->app.window()->findChild<Workspace *>();
    QVERIFY(workspace);
    workspace->open({Program::connection(), EntityKind::Customer, made.key.id});
    QVERIFY2(person.waitForText(u"detailsTitle"_s, made.name), qPrintable(person.failure()));
    QCOMPARE(person.rowCount(u"customersTable"_s), 13);
}

void MainWindowTest::saysWhatIsNotOffered()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    person.openPage(3);
    QVERIFY2(person.waitForText(u"ordersState"_s, u"Toy lists no orders."_s), qPrintable(person.failure()));
}

void MainWindowTest::showsErrorsAndTriesAgain()
{
    ApiError error;
    error.kind = ApiError::Kind::BadResponse;
    error.message = u"The toys answered in riddles."_s;
    m_world->listError = error;
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    QVERIFY2(person.waitForText(u"customersState"_s, u"The toys answered in riddles."_s),
             qPrintable(person.failure()));
    m_world->listError.reset();
    QVERIFY2(person.click(u"retryButton"_s), qPrintable(person.failure()));
    QVERIFY2(
        person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 12; }, u"12 customers"_s),
        qPrintable(person.failure()));
}

void MainWindowTest::greysEverythingInReadOnlyMode()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    QVERIFY2(person.clickRow(u"customersTable"_s, m_world->customers.first().name),
             qPrintable(person.failure()));
    QWidget *order = person.waitFor(u"toy.order.newButton"_s);
    QVERIFY2(order, qPrintable(person.failure()));
    QVERIFY(order->isEnabled());
    QVERIFY(person.find(u"customersNewButton"_s)->isEnabled());
    QVERIFY2(person.click(u"lockButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"lockButton"_s, u"Read-only"_s), qPrintable(person.failure()));
    for (const QString &name : {u"toy.order.newButton"_s, u"customersNewButton"_s}) {
        const QWidget *button = person.find(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(!button->isEnabled(), qPrintable(name));
        QVERIFY2(button->toolTip().contains(u"Read-only"_s), qPrintable(name));
    }
    QVERIFY2(person.waitForText(u"attentionText"_s, u"Read-only"_s), qPrintable(person.failure()));
    QVERIFY2(person.click(u"attentionButton"_s), qPrintable(person.failure()));
    QTRY_VERIFY(person.find(u"toy.order.newButton"_s)->isEnabled());
}

void MainWindowTest::searchesEverything()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 12; }, u"12 customers"_s);
    person.openPage(4);
    QTest::keyClick(m_program->app.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"searchField"_s);
    const QString name = m_world->customers.last().name;
    person.keys(name);
    QVERIFY2(person.waitFor(u"searchPopup"_s), qPrintable(person.failure()));
    person.key(Qt::Key_Return);
    QTRY_COMPARE(m_program->app.window()->currentPageId(), u"customers"_s);
    QVERIFY2(person.waitForText(u"detailsTitle"_s, name), qPrintable(person.failure()));
}

// "new box", of which customer, in any order: the order dialog for that one.
void MainWindowTest::searchesActionsOfACustomer()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 12; }, u"12 customers"_s);
    const QString name = m_world->customers.at(4).name;
    QTest::keyClick(m_program->app.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"searchField"_s);
    person.keys(name.section(u' ', -1) + u" box"_s);
    auto *results = m_program->app.window()->findChild<QListWidget *>(u"searchResults"_s);
    QVERIFY(results);
    QTRY_COMPARE(results->count(), 2); // the group's head, and this one of what is offered
    QVERIFY2(results->item(1)->text().startsWith(u"New box…"_s), qPrintable(results->item(1)->text()));
    person.key(Qt::Key_Return);
    QVERIFY2(person.waitFor(u"orderDialog"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"orderDialog"_s, name), qPrintable(person.failure()));
}

// "new box" alone: for the customer whose details are open, and for nobody when they are closed.
void MainWindowTest::searchesActionsOfWhatIsOpen()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    const QString name = m_world->customers.at(4).name;
    QVERIFY2(person.clickRow(u"customersTable"_s, name), qPrintable(person.failure()));
    QVERIFY2(person.waitFor(u"toy.order.newButton"_s), qPrintable(person.failure()));
    auto *results = m_program->app.window()->findChild<QListWidget *>(u"searchResults"_s);
    QVERIFY(results);
    QTest::keyClick(m_program->app.window(), Qt::Key_K, Qt::ControlModifier);
    person.keys(u"new box"_s);
    QTRY_COMPARE(results->count(), 2);
    QVERIFY2(results->item(0)->text().contains(name), qPrintable(results->item(0)->text()));
    person.key(Qt::Key_Return);
    QVERIFY2(person.waitFor(u"orderDialog"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"orderDialog"_s, name), qPrintable(person.failure()));
    person.key(Qt::Key_Escape);
    QVERIFY2(person.waitGone(u"orderDialog"_s), qPrintable(person.failure()));
    QVERIFY2(person.click(u"closeDetailsButton"_s), qPrintable(person.failure()));
    QTest::keyClick(m_program->app.window(), Qt::Key_K, Qt::ControlModifier);
    person.keys(u"new box"_s);
    QTRY_COMPARE(results->count(), 1);
    QVERIFY2(results->item(0)->text().contains(u"Nothing matches"_s), qPrintable(results->item(0)->text()));
}

void MainWindowTest::placesAnOrderByTheToyVendor()
{
    QVERIFY(startWithToy());
    m_program->app.services().settings.setHoldTime(std::chrono::seconds(0));
    WindowDriver person(m_program->app.window());
    QVERIFY2(person.clickRow(u"customersTable"_s, m_world->customers.first().name),
             qPrintable(person.failure()));
    QVERIFY2(person.click(u"toy.order.newButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.type(u"labelField"_s, u"Ball"_s), qPrintable(person.failure()));
    // Nobody orders before the price is in view; the key does nothing until then.
    QVERIFY2(person.waitForText(u"orderDialog"_s, u"12.50"_s), qPrintable(person.failure()));
    person.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(person.waitFor(u"orderPage"_s), qPrintable(person.failure()));
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sends(), 1, 15'000);
    QVERIFY2(person.waitForText(u"orderTitle"_s, m_world->customers.first().name),
             qPrintable(person.failure()));
    QCOMPARE(m_program->app.window()->currentPageId(), u"orders"_s);
    // The number that a person knows it by, once it is told.
    QVERIFY2(person.waitForText(u"toastLabel"_s, u"Accepted as order TOY-"_s), qPrintable(person.failure()));
    // Written down under Activity.
    person.openPage(4);
    QVERIFY2(person.waitUntil([&person] { return person.rowCount(u"activityTable"_s) == 2; },
                              u"one entry under its head"_s),
             qPrintable(person.failure()));
}

void MainWindowTest::undoesWhatIsHeld()
{
    QVERIFY(startWithToy());
    m_program->app.services().settings.setHoldTime(std::chrono::seconds(30));
    WindowDriver person(m_program->app.window());
    QVERIFY2(person.clickRow(u"customersTable"_s, m_world->customers.first().name),
             qPrintable(person.failure()));
    QVERIFY2(person.click(u"toy.order.newButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.type(u"labelField"_s, u"Ball"_s), qPrintable(person.failure()));
    // Nobody orders before the price is in view; the key does nothing until then.
    QVERIFY2(person.waitForText(u"orderDialog"_s, u"12.50"_s), qPrintable(person.failure()));
    person.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(person.waitForText(u"orderBanner"_s, u"Nothing has left this computer."_s),
             qPrintable(person.failure()));
    QVERIFY2(person.click(u"undoButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"orderBanner"_s, u"Undone"_s), qPrintable(person.failure()));
    QCOMPARE(m_world->sends(), 0);
}

void MainWindowTest::asksBeforeQuitting()
{
    QVERIFY(startWithToy());
    m_program->app.services().settings.setHoldTime(std::chrono::seconds(30));
    WindowDriver person(m_program->app.window());
    QVERIFY2(person.clickRow(u"customersTable"_s, m_world->customers.first().name),
             qPrintable(person.failure()));
    QVERIFY2(person.click(u"toy.order.newButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.type(u"labelField"_s, u"Ball"_s), qPrintable(person.failure()));
    // Nobody orders before the price is in view; the key does nothing until then.
    QVERIFY2(person.waitForText(u"orderDialog"_s, u"12.50"_s), qPrintable(person.failure()));
    person.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(person.waitFor(u"orderPage"_s), qPrintable(person.failure()));
    person.key(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY2(person.waitUntil([&person] { return person.topMost()->objectName() == "quitDialog"_L1; },
                              u"the question"_s),
             qPrintable(person.failure()));
    QVERIFY(m_program->app.window()->isVisible());
    // What it says holds for as long as it stands there.
    QVERIFY2(person.waitForText(u"orderBanner"_s, u"stands still"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitUntil(
                 [&person] { return person.topMost()->focusWidget() == person.find(u"cancelButton"_s); },
                 u"the focus on Stay"_s),
             qPrintable(person.failure()));
    for (const int key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Tab}) { // to Quit and back
        for (const QString &name : {u"commitButton"_s, u"cancelButton"_s}) {
            person.key(key);
            QCOMPARE(person.topMost()->focusWidget()->objectName(), name);
        }
    }
    person.key(Qt::Key_Return);
    QVERIFY2(person.waitUntil([&person] { return person.topMost() == person.window(); },
                              u"the question to be gone"_s),
             qPrintable(person.failure()));
    QVERIFY(m_program->app.window()->isVisible());
    QVERIFY2(person.waitForText(u"orderBanner"_s, u"Held for"_s), qPrintable(person.failure()));
    QCOMPARE(m_world->sends(), 0);
}

void MainWindowTest::leadsToTheWriteThatIsInTheWay()
{
    QVERIFY(startWithToy());
    m_program->app.services().settings.setHoldTime(std::chrono::seconds(0));
    m_world->reactions = {toy::Reaction::LoseRequest};
    m_world->lookUpIsAmbiguous = true;
    m_world->candidates = {{{}, EntityKind::Order, EntityId{u"box-7"_s}}};
    WindowDriver person(m_program->app.window());
    const auto order = [this, &person] {
        person.openPage(1);
        person.clickRow(u"customersTable"_s, m_world->customers.first().name);
        person.click(u"toy.order.newButton"_s);
        person.type(u"labelField"_s, u"Ball"_s);
        person.waitForText(u"orderDialog"_s, u"12.50"_s);
        person.key(Qt::Key_Return, Qt::ControlModifier);
    };
    order();
    QVERIFY2(person.waitForText(u"orderBanner"_s, u"We do not know"_s), qPrintable(person.failure()));
    order();
    QVERIFY2(person.waitForText(u"dialogBanner"_s, u"under way already"_s), qPrintable(person.failure()));
    QVERIFY(!person.isThere(u"anywayButton"_s)); // nothing would come of it
    QVERIFY2(!person.textOf(u"dialogBanner"_s).contains(u'('), qPrintable(person.textOf(u"dialogBanner"_s)));
    QVERIFY2(person.click(u"showBlockingButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"writeBanner"_s, u"We do not know"_s), qPrintable(person.failure()));
    QCOMPARE(m_program->app.window()->currentPageId(), u"activity"_s);
    QCOMPARE(person.topMost(), person.window());

    // What the line at the bottom calls a check is one.
    person.openPage(1);
    QVERIFY2(person.click(u"attentionButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"evidenceBanner"_s, u"Two boxes"_s), qPrintable(person.failure()));
    QCOMPARE(m_world->lookUps, 1);
    // And what it found needs not be typed.
    QVERIFY2(person.click(u"settleButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.pick(u"settleFoundCombo"_s, u"box-7"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"settleIdField"_s, u"box-7"_s), qPrintable(person.failure()));
    // It stands there until somebody decides, whatever else is looked at.
    person.key(Qt::Key_Escape);
    QVERIFY2(person.click(u"showSentButton"_s), qPrintable(person.failure()));
    QVERIFY(person.isThere(u"evidenceBanner"_s));
    QVERIFY2(person.click(u"settleButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.pick(u"settleFoundCombo"_s, u"box-7"_s), qPrintable(person.failure()));
    person.type(u"settleNoteField"_s, u"Seen in the panel"_s);
    QVERIFY2(person.click(u"commitButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"writeBanner"_s, u"Settled: it was done."_s), qPrintable(person.failure()));
    QVERIFY(!person.isThere(u"evidenceBanner"_s));
    const auto *facts = static_cast<const DetailsGrid *>(person.find(u"writeFacts"_s));
    QVERIFY(facts && facts->value(u"Note"_s).isEmpty()); // the banner says it
    QVERIFY2(person.waitForText(u"toastLabel"_s, u"Accepted"_s), qPrintable(person.failure()));
    QCOMPARE(person.textOf(u"toastActionButton"_s), u"Show"_s);
    QCOMPARE(m_world->sends(), 1);
}

// A check for an order may find what came of it, and that is no order.
void MainWindowTest::settlesWithWhatWasFound()
{
    QVERIFY(startWithToy());
    Services &services = m_program->app.services();
    services.settings.setHoldTime(std::chrono::seconds(0));
    m_world->reactions = {toy::Reaction::LoseRequest};
    WindowDriver person(m_program->app.window());
    person.clickRow(u"customersTable"_s, m_world->customers.first().name);
    person.click(u"toy.order.newButton"_s);
    person.type(u"labelField"_s, u"Ball"_s);
    person.waitForText(u"orderDialog"_s, u"12.50"_s);
    person.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(person.waitForText(u"orderBanner"_s, u"We do not know"_s), qPrintable(person.failure()));
    const auto newest = [&services] {
        return await(services.journal.newest(1)).value_or(QList<JournalRow>()).value(0);
    };
    const JournalRow lost = newest();
    Evidence evidence;
    evidence.found = {{lost.connection, EntityKind::Order, EntityId{u"box-6"_s}},
                      {lost.connection, EntityKind::Subscription, EntityId{u"box-7"_s}}};
    (new SettleDialog(services, lost, evidence, person.window()))->open();
    QVERIFY2(person.pick(u"settleFoundCombo"_s, u"box-7"_s), qPrintable(person.failure()));
    person.type(u"settleNoteField"_s, u"Seen in the panel"_s);
    QVERIFY2(person.click(u"commitButton"_s), qPrintable(person.failure()));
    QTRY_COMPARE(newest().state, WriteState::Settled);
    QCOMPARE(newest().made, QList<EntityKey>{evidence.found.last()});
}

void MainWindowTest::saysOnceWhyItStopped()
{
    QVERIFY(startWithToy());
    m_program->app.services().settings.setHoldTime(std::chrono::seconds(30));
    WindowDriver person(m_program->app.window());
    person.clickRow(u"customersTable"_s, m_world->customers.first().name);
    person.click(u"toy.order.newButton"_s);
    person.type(u"labelField"_s, u"Ball"_s);
    person.waitForText(u"orderDialog"_s, u"12.50"_s);
    person.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(person.waitFor(u"orderPage"_s), qPrintable(person.failure()));
    m_world->priceShift = Decimal(1, 0);
    QVERIFY2(person.click(u"sendNowButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitFor(u"stoppedDialog"_s), qPrintable(person.failure()));
    person.key(Qt::Key_Escape);
    QVERIFY2(person.waitForText(u"orderBanner"_s, u"The price changed"_s), qPrintable(person.failure()));
    QVERIFY(!person.isThere(u"orderProblem"_s));
    QCOMPARE(m_world->sends(), 0);
}

// A reason that says it all: nobody changed anything, so there is no before and now.
void MainWindowTest::saysWhatStoppedItAndNoMore()
{
    QVERIFY(startWithToy());
    m_program->app.services().settings.setHoldTime({});
    m_world->preflight = Preflight{false, u"Somebody has this label already.\nNothing was sent."_s, {}};
    WindowDriver person(m_program->app.window());
    person.clickRow(u"customersTable"_s, m_world->customers.first().name);
    person.click(u"toy.order.newButton"_s);
    person.type(u"labelField"_s, u"Ball"_s);
    person.type(u"noteField"_s, u"PO 4711, call Jane"_s);
    person.waitForText(u"orderDialog"_s, u"12.50"_s);
    person.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(person.waitFor(u"stoppedText"_s), qPrintable(person.failure()));
    QCOMPARE(person.textOf(u"stoppedText"_s), m_world->preflight->reason);
    QVERIFY(!person.textOf(u"stoppedDialog"_s).contains(u"meanwhile"_s));
    QVERIFY(!person.textOf(u"stoppedDialog"_s).contains(u"Before"_s));
}

// Many subscriptions have one name.
void MainWindowTest::leadsFromAHeldOrderToItsSubscription()
{
    QVERIFY(startWithToy());
    m_program->app.services().settings.setHoldTime(std::chrono::seconds(30));
    WindowDriver person(m_program->app.window());
    person.openPage(2);
    const QString number = m_world->subscriptions.at(1).number;
    person.clickRow(u"subscriptionsTable"_s, number);
    person.click(u"toy.seats.changeButton"_s);
    person.type(u"deltaField"_s, u"2"_s);
    person.waitUntil(
        [&person] {
            const QWidget *commit = person.find(u"commitButton"_s);
            return commit && commit->isEnabled();
        },
        u"the estimate"_s);
    person.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(person.waitForText(u"orderBanner"_s, u"Held"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"openSubscriptionButton"_s, number), qPrintable(person.failure()));
    QVERIFY2(person.click(u"openSubscriptionButton"_s), qPrintable(person.failure()));
    QCOMPARE(m_program->app.window()->currentPageId(), u"subscriptions"_s);
    QVERIFY2(person.waitForText(u"subscriptionGrid"_s, number), qPrintable(person.failure()));
}

// Of an order of which nobody knows whether that state is its last.
void MainWindowTest::readsAgainWhatAnOrderChanged()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    person.openPage(2);
    QVERIFY2(person.waitUntil([&person] { return person.rowCount(u"subscriptionsTable"_s) == 12; },
                              u"the subscriptions"_s),
             qPrintable(person.failure()));
    const auto setLimits = [this](qint64 limit) {
        for (Subscription &subscription : m_world->subscriptions) {
            for (SubscriptionResource &resource : subscription.resources)
                resource.limit = Decimal(limit, 0);
        }
    };
    const auto isShown = [&person](const QString &limit) {
        return person.waitUntil(
            [&person, limit] {
                const auto *table =
                    qobject_cast<const QAbstractItemView *>(person.find(u"subscriptionResourcesTable"_s));
                return table && table->model()->rowCount() > 0 &&
                       table->model()->index(0, 2).data().toString().contains(limit);
            },
            limit);
    };
    setLimits(555);
    QVERIFY2(person.clickFirstRow(u"subscriptionsTable"_s), qPrintable(person.failure()));
    QVERIFY2(isShown(u"555"_s), qPrintable(person.failure())); // all that opening it reads is read

    Services &services = m_program->app.services();
    Order order;
    order.key = {services.connections.connections().first().id, EntityKind::Order, {u"change-1"_s}};
    order.status = Status{Mark::Good, u"COMPLETED"_s, u"COMPLETED"_s};
    for (const Subscription &subscription : m_world->subscriptions)
        order.subscriptions.append(subscription.key.id);
    setLimits(777);
    m_world->readsUntilFinal = 1'000;
    m_world->orders.append(order);
    services.orders.checkNow(order.key);
    QVERIFY2(isShown(u"777"_s), qPrintable(person.failure()));
}

void MainWindowTest::comesBackWhereItWasLeft()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    QVERIFY2(
        person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 12; }, u"12 customers"_s),
        qPrintable(person.failure()));
    QTRY_VERIFY(m_program->app.services().book.isLoaded());
    person.openPage(2);
    m_program->app.window()->close();
    m_program.reset();
    // The vendor does not answer this time: what was known is there all the same.
    m_world->readDelay.reset();
    m_program = std::make_unique<Program>(m_folder->path(), m_world);
    QVERIFY(m_program->ready);
    QCOMPARE(m_program->app.window()->currentPageId(), u"subscriptions"_s);
    WindowDriver again(m_program->app.window());
    QVERIFY2(again.waitUntil([&again] { return again.rowCount(u"subscriptionsTable"_s) == 12; },
                             u"the rows of the cache"_s),
             qPrintable(again.failure()));
}

// Not while nobody knows what became of an order through it; then with its secrets and rows.
void MainWindowTest::removesAConnectionThatIsNotNeeded()
{
    QVERIFY(startWithToy());
    Services &services = m_program->app.services();
    const Connection toy = services.connections.connections().first();
    const SecretRef secret = secretRef(toy.id, u"key"_s);
    QVERIFY(await(services.secrets.write(secret, "s3cret")));
    services.settings.setHoldTime(std::chrono::seconds(0));
    m_world->reactions = {toy::Reaction::LoseRequest};
    WindowDriver person(m_program->app.window());
    const QString name = m_world->customers.first().name;
    QVERIFY2(person.clickRow(u"customersTable"_s, name), qPrintable(person.failure()));
    QVERIFY2(person.click(u"toy.order.newButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.type(u"labelField"_s, u"Ball"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"orderDialog"_s, u"12.50"_s), qPrintable(person.failure()));
    person.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(person.waitForText(u"orderBanner"_s, u"We do not know"_s), qPrintable(person.failure()));

    const auto beginToRemoveToy = [&person, &toy] {
        return person.openPage(5) && person.clickRow(u"connectionsTable"_s, toy.name) &&
               person.click(u"removeConnectionButton"_s) && person.type(u"confirmNameField"_s, toy.name);
    };
    QVERIFY2(beginToRemoveToy(), qPrintable(person.failure()));
    QCOMPARE(person.textOf(u"keptHereText"_s), QString()); // nothing is
    QVERIFY2(person.click(u"commitButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"removeConnectionDialog"_s, u"still needed"_s),
             qPrintable(person.failure()));
    QVERIFY(services.secrets.known().contains(secret));
    QVERIFY(services.connections.find(toy.id));
    person.key(Qt::Key_Escape);
    QVERIFY2(person.waitGone(u"removeConnectionDialog"_s), qPrintable(person.failure()));

    const QList<JournalRow> open = await(services.journal.open()).value();
    QCOMPARE(open.size(), 1);
    QVERIFY(await(services.gate.settle(open.first().id, Settlement::NotDone, u"asked them"_s, {})));
    Order order; // which Toy does not list
    order.key = {toy.id, EntityKind::Order, EntityId{u"entered"_s}};
    QVERIFY(await(services.book.keepUnlisted({order}, Ledger::Source::Entered)));
    QVERIFY2(beginToRemoveToy(), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"keptHereText"_s, u"1 order"_s), qPrintable(person.failure()));
    QVERIFY2(person.click(u"commitButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitGone(u"removeConnectionDialog"_s), qPrintable(person.failure()));
    QTRY_VERIFY(!services.connections.find(toy.id));
    QVERIFY(!services.secrets.known().contains(secret));
    QTRY_VERIFY(!await(
        services.book.cache().entity({toy.id, EntityKind::Customer, m_world->customers.first().key.id})));
    person.openPage(1);
    QTRY_COMPARE(m_program->app.window()->findChild<QTableView *>(u"customersTable"_s)->model()->rowCount(),
                 0);
}

void MainWindowTest::backsUpToAFile()
{
    QVERIFY(startWithToy());
    const QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"copy.db"_s);
    MainWindow *window = m_program->app.window();
    window->findChild<QAction *>(u"backUpToAction"_s)->trigger();
    auto *dialog = window->findChild<QFileDialog *>(u"backupFileDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u".db"_s));
    dialog->selectFile(file);
    static_cast<QDialog *>(dialog)->accept();
    WindowDriver person(window);
    QVERIFY2(person.waitForText(u"toastLabel"_s, u"copy.db"_s), qPrintable(person.failure()));
    QVERIFY(QFileInfo(file).size() > 0);
}

void MainWindowTest::showsIconsAloneInANarrowWindow()
{
    m_program = std::make_unique<Program>(m_folder->path(), m_world);
    QVERIFY(m_program->ready);
    MainWindow *window = m_program->app.window();
    const auto *navigation = window->findChild<NavigationList *>();
    QVERIFY(navigation);
    window->resize(800, 600);
    QTRY_COMPARE(window->width(), 800);
    QVERIFY(!navigation->isIconsOnly());
    window->resize(799, 600);
    QTRY_VERIFY(navigation->isIconsOnly());
}

void MainWindowTest::opensDetailsAgainByAClick()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    const QString first = m_world->customers.at(0).name;
    const QString second = m_world->customers.at(1).name;
    QVERIFY2(person.clickRow(u"customersTable"_s, first), qPrintable(person.failure()));
    QVERIFY2(person.click(u"closeDetailsButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitGone(u"customersDetails"_s), qPrintable(person.failure()));
    person.key(Qt::Key_Down); // going through the rows does not open what was closed
    QVERIFY(!person.isThere(u"customersDetails"_s));
    person.key(Qt::Key_Up);
    QVERIFY2(person.clickRow(u"customersTable"_s, first), qPrintable(person.failure())); // the current one
    QVERIFY2(person.waitForText(u"detailsTitle"_s, first), qPrintable(person.failure()));
    QVERIFY2(person.click(u"closeDetailsButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.clickRow(u"customersTable"_s, second), qPrintable(person.failure()));
    QVERIFY2(person.waitForText(u"detailsTitle"_s, second), qPrintable(person.failure()));
}

void MainWindowTest::offersNothingForOneOfSeveral()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    QVERIFY2(person.clickRow(u"customersTable"_s, m_world->customers.first().name),
             qPrintable(person.failure()));
    QVERIFY2(person.waitFor(u"toy.order.newButton"_s), qPrintable(person.failure()));
    QVERIFY(!person.isThere(u"oneOfSelectedLabel"_s));
    person.key(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY2(person.waitForText(u"oneOfSelectedLabel"_s, u"One of 2"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitGone(u"toy.order.newButton"_s), qPrintable(person.failure()));
    person.key(Qt::Key_Down);
    QVERIFY2(person.waitGone(u"oneOfSelectedLabel"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitFor(u"toy.order.newButton"_s), qPrintable(person.failure()));
}

void MainWindowTest::keepsTheHeadOfDetailsWholeInASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("800×600") << QSize(800, 600);
    QTest::newRow("1280×800 at 150 %") << QSize(853, 533);
    QTest::newRow("beside the list") << QSize(1280, 800);
}

void MainWindowTest::keepsTheHeadOfDetailsWholeInASmallWindow()
{
    QFETCH(QSize, size);
    QVERIFY(startWithToy());
    m_program->app.window()->resize(size);
    WindowDriver person(m_program->app.window());
    const QString name = m_world->customers.first().name;
    QVERIFY2(person.clickRow(u"customersTable"_s, name), qPrintable(person.failure()));
    QVERIFY2(person.waitFor(u"toy.order.newButton"_s), qPrintable(person.failure()));
    const QWidget *pane = person.find(u"customersDetails"_s);
    QVERIFY(pane);
    QRect before;
    for (const QString &part :
         {u"detailsTitle"_s, u"detailsChip"_s, u"addLabelButton"_s, u"toy.order.newButton"_s, u"tabBar"_s}) {
        const QWidget *widget = person.waitFor(part);
        QVERIFY2(widget && pane->isAncestorOf(widget), qPrintable(part));
        const auto place = [pane, widget] { return QRect(widget->mapTo(pane, QPoint()), widget->size()); };
        const int wanted = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                       : widget->minimumSizeHint().height();
        QTRY_VERIFY2(place().height() >= wanted, qPrintable(part));
        QVERIFY2(pane->rect().contains(place()), qPrintable(part));
        QVERIFY2(!place().intersects(before), qPrintable(part));
        before = place();
    }
    QVERIFY(person.rowCount(u"customersTable"_s) == 12);
    const QWidget *table = person.find(u"customersTable"_s);
    QVERIFY(table && table->height() >= 100); // something is left of the list
}

void MainWindowTest::speaksOfAllConnectionsThatFail()
{
    ApiError error;
    error.kind = ApiError::Kind::BadResponse;
    error.message = u"The toys answered in riddles."_s;
    QVERIFY(startWithToy());
    QVERIFY(addAnotherToy());
    WindowDriver person(m_program->app.window());
    Book &book = m_program->app.services().book;
    const auto isRead = [&book] {
        const QList<ListState> lists = book.states();
        return std::none_of(lists.cbegin(), lists.cend(), [](const ListState &list) {
            return list.activity == ListState::Activity::Refreshing ||
                   (list.kind == EntityKind::Customer && !list.asOf.isValid());
        });
    };
    QVERIFY2(person.waitUntil([&] { return person.rowCount(u"customersTable"_s) == 24 && isRead(); },
                              u"24 customers"_s),
             qPrintable(person.failure()));
    QVERIFY(!person.isThere(u"customersBanner"_s));
    m_world->listError = error;
    book.refreshAll(EntityKind::Customer);
    QVERIFY2(person.waitForText(u"customersBanner"_s, u"2 of 2 connections"_s), qPrintable(person.failure()));
    const QString text = person.textOf(u"customersBanner"_s);
    QVERIFY2(text.contains(u"Toy shop"_s) && text.contains(u"Other shop"_s), qPrintable(text));
    m_world->listError.reset();
    QVERIFY2(person.click(u"retryButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitGone(u"customersBanner"_s), qPrintable(person.failure()));
}

void MainWindowTest::saysWhenAConnectionFails()
{
    QVERIFY(startWithToy());
    WindowDriver person(m_program->app.window());
    person.openPage(5);
    const auto state = [&person] { return person.cell(u"connectionsTable"_s, u"Toy shop"_s, 2); };
    QVERIFY2(person.waitUntil([&state] { return state() == u"Connected"_s; }, u"it to be connected"_s),
             qPrintable(person.failure()));
    ApiError error;
    error.kind = ApiError::Kind::BadResponse;
    error.message = u"The toys answered in riddles."_s;
    m_world->listError = error;
    m_program->app.services().book.refreshAll(EntityKind::Subscription); // whichever list it is
    QVERIFY2(person.waitUntil([&state] { return state() == u"Could not be read"_s; }, u"it to say so"_s),
             qPrintable(person.failure()));
    QVERIFY2(person.clickRow(u"connectionsTable"_s, u"Toy shop"_s), qPrintable(person.failure()));
    for (const QString &part : {u"since"_s, u"riddles"_s, u"Last answer"_s})
        QVERIFY2(person.waitForText(u"connectionStateBanner"_s, part), qPrintable(person.failure()));
    m_world->listError.reset();
    QVERIFY2(person.click(u"retryButton"_s), qPrintable(person.failure()));
    QVERIFY2(person.waitGone(u"connectionStateBanner"_s), qPrintable(person.failure()));
    QCOMPARE(state(), u"Connected"_s);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
