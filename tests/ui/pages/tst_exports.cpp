// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/clock.h"
#include "core/sync/book.h"
#include "core/tables/csvreader.h"
#include "tests/support/toyprogram.h"
#include "tests/support/windowdriver.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exportjob.h"
#include "ui/mainwindow.h"
#include "ui/models/customermodel.h"
#include "ui/models/ordermodel.h"
#include "ui/settings.h"
#include "ui/widgets/filefield.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// A list into a file, by the keys and clicks of a person; what is in the file is read back.
class TestExports final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_target;
    std::shared_ptr<ToyWorld> m_world;
    std::unique_ptr<ToyProgram> m_program;
    std::unique_ptr<WindowDriver> m_person;

#define DO(step) QVERIFY2((step), qPrintable(m_person->failure()))

    bool start()
    {
        m_program = std::make_unique<ToyProgram>(m_folder->path(), m_world);
        if (!m_program->ready || !m_program->addToy())
            return false;
        m_program->app.window()->resize(1280, 800);
        m_program->app.services().settings.setHoldTime(std::chrono::seconds(0));
        m_person = std::make_unique<WindowDriver>(m_program->app.window());
        return m_person->waitUntil(
            [this] { return m_person->rowCount(u"customersTable"_s) == m_world->customers.size(); },
            u"the customers"_s);
    }
    bool filter(const QString &text, int rows)
    {
        return m_person->type(u"customersFilterField"_s, text) &&
               m_person->waitUntil([this, rows] { return m_person->rowCount(u"customersTable"_s) == rows; },
                                   u"%1 rows"_s.arg(rows));
    }
    bool openExport()
    {
        return m_person->key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier) &&
               m_person->waitFor(u"exportDialog"_s);
    }
    bool exportTo(const QString &path)
    {
        return m_person->type(u"exportFileField"_s, path) && m_person->click(u"commitButton"_s);
    }
    bool openCustomersTab(const QString &word)
    {
        if (!m_person->clickRow(u"customersTable"_s, m_world->customers.constFirst().name))
            return false;
        QWidget *tabs = m_person->waitFor(u"customerTabs"_s);
        auto *bar = tabs ? tabs->findChild<QTabBar *>() : nullptr;
        for (int i = 0; bar && i < bar->count(); ++i) {
            if (bar->tabText(i).startsWith(word)) {
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
                return true;
            }
        }
        return false;
    }
    QString target(const QString &name) const
    {
        return m_target->filePath(name);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

public Q_SLOTS:
    void opened(const QUrl &url)
    {
        m_opened += url;
    }

private:
    QList<QUrl> m_opened;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_target = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid() && m_target->isValid());
        m_world = std::make_shared<ToyWorld>();
        m_world->fill(12, 1);
        m_opened.clear();
    }
    void cleanup()
    {
        m_person.reset();
        m_program.reset();
        m_world.reset();
    }

    void whatIsInViewInItsOrder()
    {
        m_world->customers[3].name = u"=HYPERLINK(\"http://x\") \"nord\", GmbH"_s;
        QVERIFY(start());
        DO(filter(u"nord"_s, 1));
        DO(m_person->waitUntil( // the vendor does not count them
            [this] { return m_person->cell(u"customersTable"_s, u"Active"_s, 3) == "1"_L1; },
            u"the count"_s));
        DO(openExport());
        QCOMPARE(m_person->textOf(u"exportCount"_s), u"Export 1 of 12 customer(s) (filter: “nord”)"_s);
        DO(exportTo(target(u"out.csv"_s)));
        DO(m_person->waitForText(u"dialogBanner"_s, u"1 row"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"out.csv"_s));
        const CsvTable table = readCsv(contentOf(target(u"out.csv"_s)));
        QVERIFY(!table.problem);
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.at(0).cells,
                 (QStringList{u"Name"_s, u"Status"_s, u"Subscriptions"_s, u"Renews"_s}));
        QCOMPARE(table.rows.at(1).cells, (QStringList{u"'=HYPERLINK(\"http://x\") \"nord\", GmbH"_s,
                                                      u"Active"_s, u"1"_s, QString()}));
        QVERIFY(contentOf(target(u"out.csv"_s)).startsWith("\xEF\xBB\xBF"));
        // The way to the folder.
        QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
        DO(m_person->click(u"openFolderButton"_s));
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(m_target->path())});
        DO(m_person->click(u"cancelButton"_s));
        DO(m_person->waitGone(u"exportDialog"_s));
    }

    void allColumnsSortedTheOtherWayWithSemicolons()
    {
        QVERIFY(start());
        auto *view = qobject_cast<QTableView *>(m_person->find(u"customersTable"_s));
        QVERIFY(view);
        view->sortByColumn(0, Qt::DescendingOrder);
        DO(m_person->choose(u"customersMoreButton"_s, u"exportRowsAction"_s));
        DO(m_person->waitFor(u"exportDialog"_s));
        QCOMPARE(m_person->textOf(u"exportCount"_s), u"Export 12 customer(s)"_s);
        DO(m_person->click(u"columnsField1"_s));   // all
        DO(m_person->click(u"delimiterField1"_s)); // semicolon
        QWidget *mark = m_person->waitFor(u"markField"_s);
        QVERIFY(mark);
        QTest::mouseClick(mark, Qt::LeftButton, {}, QPoint(8, mark->height() / 2));
        DO(exportTo(target(u"all.csv"_s)));
        DO(m_person->waitForText(u"dialogBanner"_s, u"12 row"_s));
        const QByteArray bytes = contentOf(target(u"all.csv"_s));
        QVERIFY(!bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(bytes.contains("\r\n"));
        const CsvTable table = readCsv(bytes);
        QCOMPARE(table.delimiter, QChar(u';'));
        QCOMPARE(table.rows.size(), 13);
        QCOMPARE(table.rows.at(0).cells.constLast(), u"Id"_s);
        QCOMPARE(table.rows.at(1).cells.constFirst(), u"Toy shop 000011"_s);
        QCOMPARE(table.rows.at(1).cells.constLast(), u"c000011"_s);
        QCOMPARE(table.rows.at(12).cells.constLast(), u"c000000"_s);
    }

    void asksBeforeItReplacesAndSaysWhyNot()
    {
        QVERIFY(start());
        QFile old(target(u"old.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("precious") == 8);
        old.close();
        DO(openExport());
        QVERIFY(!m_person->isThere(u"openFolderButton"_s));
        DO(exportTo(QString()));
        DO(m_person->waitForText(u"dialogBanner"_s, u"Name the file"_s));
        DO(exportTo(target(u"nowhere/x.csv"_s)));
        DO(m_person->waitForText(u"dialogBanner"_s, u"no such folder"_s));
        DO(exportTo(old.fileName()));
        DO(m_person->waitForText(u"dialogBanner"_s, u"there already"_s));
        QCOMPARE(contentOf(old.fileName()), QByteArray("precious"));
        DO(m_person->waitForText(u"commitButton"_s, u"Replace"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"12 row"_s));
        QVERIFY(contentOf(old.fileName()).contains("Toy shop"));
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        QVERIFY(start());
        DO(openExport());
        DO(exportTo(u"/proc/purveyor.csv"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"Nothing was exported"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, QDir::toNativeSeparators(u"/proc/purveyor.csv"_s)));
        // Nothing is lost: another place, and it works.
        DO(exportTo(target(u"then.csv"_s)));
        DO(m_person->waitForText(u"dialogBanner"_s, u"12 row"_s));
    }

    void aFileFromTheFileDialogNeedsNoSecondQuestion()
    {
        QVERIFY(start());
        QFile old(target(u"old.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        DO(openExport());
        DO(m_person->click(u"exportFileBrowseButton"_s));
        auto *dialog = m_program->app.window()->findChild<QFileDialog *>(u"exportFileFileDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(old.fileName()); // its own question is behind it
        dialog->close();
        DO(m_person->waitForText(u"exportFileField"_s, u"old.csv"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"12 row"_s));
    }

    void everyListCanBeExported_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("rows");
        QTest::newRow("subscriptions") << 2 << u"subscriptions"_s << u"12 row"_s;
        QTest::newRow("connections") << 5 << u"connections"_s << u"1 row"_s;
    }
    void everyListCanBeExported()
    {
        QFETCH(int, page);
        QFETCH(QString, list);
        QFETCH(QString, rows);
        QVERIFY(start());
        DO(m_person->openPage(page));
        DO(m_person->waitUntil([this, list] { return m_person->rowCount(list + u"Table"_s) > 0; }, list));
        DO(m_person->choose(list + u"MoreButton"_s, u"exportRowsAction"_s));
        DO(m_person->waitFor(u"exportDialog"_s));
        DO(m_person->waitForText(u"exportFileField"_s, list + u'-'));
        DO(exportTo(target(list)));
        DO(m_person->waitForText(u"dialogBanner"_s, rows));
        QVERIFY(!readCsv(contentOf(target(list))).problem);
    }

    // A table inside the pane: by the key while the focus is in it, else by its menu.
    void aTableOfTheDetails()
    {
        QVERIFY(start());
        const QString table = u"customerSubscriptionsTable"_s;
        DO(openCustomersTab(u"Subs"_s));
        DO(m_person->waitUntil([this, table] { return m_person->rowCount(table) == 1; }, table));
        DO(m_person->clickFirstRow(table));
        DO(openExport());
        const QString name = m_world->customers.constFirst().name;
        QCOMPARE(m_person->textOf(u"exportCount"_s), u"Export 1 row(s) (%1)"_s.arg(name));
        DO(m_person->waitForText(u"exportFileField"_s, u"customerSubscriptions-"_s));
        DO(exportTo(target(u"subs.csv"_s)));
        DO(m_person->waitForText(u"dialogBanner"_s, u"1 row"_s));
        const CsvTable file = readCsv(contentOf(target(u"subs.csv"_s)));
        QCOMPARE(file.rows.size(), 2);
        QCOMPARE(file.rows.at(0).cells, (QStringList{u"Name"_s, u"Status"_s, u"Renews"_s}));
        QCOMPARE(file.rows.at(1).cells.at(0), m_world->subscriptions.constFirst().name);
        QCOMPARE(file.rows.at(1).cells.at(0), m_person->cell(table, u"Active"_s, 0));
        DO(m_person->click(u"cancelButton"_s));
        DO(m_person->waitGone(u"exportDialog"_s));
        // The page's own list when the focus is there.
        DO(m_person->clickRow(u"customersTable"_s, name));
        DO(openExport());
        QCOMPARE(m_person->textOf(u"exportCount"_s), u"Export 12 customer(s)"_s);
    }

    void theMenuOfATableOfTheDetails_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QString>("table");
        QTest::newRow("one with nothing else") << u"Subs"_s << u"customerSubscriptionsTable"_s;
        QTest::newRow("behind what can be done") << u"Users"_s << u"customerUsersTable"_s;
    }
    void theMenuOfATableOfTheDetails()
    {
        QFETCH(const QString, tab);
        QFETCH(const QString, table);
        User user;
        user.key = {{}, EntityKind::User, {u"u1"_s}};
        user.customer = m_world->customers.constFirst().key.id;
        user.login = u"ann"_s;
        user.isAdmin = true;
        m_world->users.append(user);
        QVERIFY(start());
        DO(openCustomersTab(tab));
        DO(m_person->waitUntil([this, table] { return m_person->rowCount(table) == 1; }, table));
        DO(m_person->clickFirstRow(table));
        DO(m_person->key(Qt::Key_F10, Qt::ShiftModifier));
        const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
        DO(m_person->waitUntil([menu] { return menu() != nullptr; }, u"a menu"_s));
        QAction *last = menu()->actions().constLast();
        QVERIFY(last->isEnabled());
        QTest::mouseClick(menu(), Qt::LeftButton, {}, menu()->actionGeometry(last).center());
        DO(m_person->waitFor(u"exportDialog"_s));
        DO(m_person->click(u"columnsField1"_s)); // all
        DO(exportTo(target(u"out.csv"_s)));
        DO(m_person->waitForText(u"dialogBanner"_s, u"1 row"_s));
        const CsvTable file = readCsv(contentOf(target(u"out.csv"_s)));
        QCOMPARE(file.rows.size(), 2);
        if (tab != "Users"_L1)
            return;
        QCOMPARE(file.rows.at(0).cells, (QStringList{u"Name"_s, u"Name, remark"_s, u"Login"_s, u"Status"_s}));
        QCOMPARE(file.rows.at(1).cells.mid(0, 3), (QStringList{u"ann"_s, u"admin"_s, u"ann"_s}));
    }

    void anEmptyListSaysSo()
    {
        QVERIFY(start());
        DO(m_person->openPage(3));
        DO(m_person->key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier));
        DO(m_person->waitForText(u"toastLabel"_s, u"no row to export"_s));
        QVERIFY(!m_person->isThere(u"exportDialog"_s));
    }

    // The activity: what was written down, without the heads of its groups.
    void theActivityIsExported()
    {
        QVERIFY(start());
        DO(m_person->clickRow(u"customersTable"_s, m_world->customers.first().name));
        DO(m_person->click(u"toy.customer.editButton"_s));
        DO(m_person->type(u"nameField"_s, u"Other name"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitGone(u"operationDialog"_s));
        DO(m_person->openPage(4));
        DO(m_person->waitUntil([this] { return m_person->rowCount(u"activityTable"_s) >= 2; },
                               u"an entry"_s));
        DO(openExport());
        const int entries = m_person->textOf(u"exportCount"_s).section(u' ', 1, 1).toInt();
        QVERIFY(entries >= 1);
        DO(m_person->click(u"columnsField1"_s));
        DO(exportTo(target(u"activity.csv"_s)));
        DO(m_person->waitForText(u"dialogBanner"_s, u"%1 row"_s.arg(entries)));
        const CsvTable table = readCsv(contentOf(target(u"activity.csv"_s)));
        QCOMPARE(table.rows.size(), entries + 1);
        QVERIFY(QDateTime::fromString(table.rows.at(1).cells.constFirst(), Qt::ISODate).isValid());
    }

    void amountsAndDatesCanBeCalculatedWith()
    {
        const SystemClock clock;
        OrderModel model([](const ConnectionId &) { return u"Toy shop"_s; }, clock);
        OrderSummary order;
        order.id = {u"o1"_s};
        order.number = u"SO000001"_s;
        order.total = Money{*Decimal::parse(u"-1234.50"), u"EUR"_s};
        order.created = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        order.status = {Mark::Waiting, u"Waiting for payment"_s, u"WP"_s};
        OrderSummary untold;
        untold.id = {u"o2"_s};
        model.put({order, untold});
        model.sort(0, Qt::DescendingOrder);
        const ExportTable table = exportTable(model, [](const ConnectionId &) { return u"Toy shop"_s; });
        QCOMPARE(table.rows, 2);
        const auto cell = [&table](const QString &head, qsizetype row) {
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                if (table.columns.at(column).head == head)
                    return table.cell(row, column);
            }
            return u"no such column"_s;
        };
        QCOMPARE(cell(u"Total"_s, 0), formatMoney(*order.total, QLocale()));
        QCOMPARE(cell(u"Total (number)"_s, 0), u"-1234.50"_s);
        QCOMPARE(cell(u"Currency"_s, 0), u"EUR"_s);
        QCOMPARE(cell(u"Status at the vendor"_s, 0), u"WP"_s);
        QCOMPARE(QDateTime::fromString(cell(u"Placed"_s, 0), Qt::ISODate), *order.created);
        QCOMPARE(cell(u"Total (number)"_s, 1), QString()); // not told is not 0
        QCOMPARE(chosenColumns(table, {u"total"_s, u"number"_s}), (QList<qsizetype>{5, 6, 7, 0}));
        QCOMPARE(chosenColumns(table, {}).size(), table.columns.size());
    }

    // The window goes on while many rows are written, and a stop leaves no file.
    void manyRowsAreWrittenBesideTheWindow()
    {
        const SystemClock clock;
        CustomerModel model([](const ConnectionId &) { return u"Toy shop"_s; }, clock);
        QList<CustomerSummary> rows;
        for (int i = 0; i < 100'000; ++i) {
            CustomerSummary row;
            row.id = {QString::number(i)};
            row.name = u"Shop %1"_s.arg(i);
            row.email = u"shop%1@toys.example"_s.arg(i);
            row.status = {Mark::Good, u"Active"_s, {}};
            rows.append(row);
        }
        model.put(rows);
        Theme theme;
        ExportSubject subject;
        subject.title = u"Export customers"_s;
        subject.table = exportTable(model, [](const ConnectionId &) { return u"Toy shop"_s; });
        ExportDialog dialog(theme, subject, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.findChild<FileField *>()->setPath(target(u"many.csv"_s));
        QTimer beat;
        int beats = 0;
        connect(&beat, &QTimer::timeout, this, [&beats] { ++beats; });
        beat.start(0);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        auto *job = dialog.findChild<ExportJob *>();
        QVERIFY(job);
        QSignalSpy told(job, &ApiJob::progress);
        QSignalSpy ended(job, &ApiJob::finished);
        QVERIFY(ended.wait(60'000));
        QVERIFY2(beats >= 10, qPrintable(QString::number(beats)));
        QVERIFY(!told.isEmpty());
        const CsvTable table = readCsv(contentOf(target(u"many.csv"_s)));
        QCOMPARE(table.rows.size(), 100'001);
        QVERIFY(!dialog.findChild<QWidget *>(u"openFolderButton"_s)->isHidden());
    }

    void stoppedItLeavesNothing()
    {
        Theme theme;
        ExportSubject subject;
        subject.table.columns = {{u"n"_s, {}}};
        subject.table.rows = 50'000'000; // nobody waits for that
        subject.table.cell = [](qsizetype row, qsizetype) { return QString::number(row); };
        ExportDialog dialog(theme, subject, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.findChild<FileField *>()->setPath(target(u"never.csv"_s));
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        auto *job = dialog.findChild<ExportJob *>();
        QVERIFY(job);
        QSignalSpy told(job, &ApiJob::progress);
        QSignalSpy ended(job, &ApiJob::finished);
        QTRY_VERIFY(!told.isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(ended.wait(60'000));
        QVERIFY(dialog.isVisible());
        QVERIFY(!QFile::exists(target(u"never.csv"_s)));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestExports)
#include "tst_exports.moc"
