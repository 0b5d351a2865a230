// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/annotations.h"
#include "core/storage/connectionstore.h"
#include "core/storage/journal.h"
#include "core/storage/pricelists.h"
#include "core/sync/book.h"
#include "core/tables/priceplan.h"
#include "tests/support/await.h"
#include "tests/support/toyprogram.h"
#include "tests/support/windowdriver.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/widgets/flowtabs.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

#define DO(step) QVERIFY2(step, qPrintable(person.failure()))

// What clerks write themselves, in the whole program: notes, labels and price lists.
class OwnNotesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void writesANoteThatStays();
    void aNoteBeingWrittenComesBack();
    void labelsFindAndFilter();
    void anOrdersPageHasThem();
    void importsAPriceListAndOrdersByIt();
    void removingTheConnectionSaysAndTakesAll();

private:
    bool start(int customers = 6);
    [[nodiscard]] QString name(int customer) const { return m_world->customers.at(customer).name; }
    [[nodiscard]] EntityKey key(int customer) const
    {
        EntityKey key = m_world->customers.at(customer).key;
        key.connection = m_program->app.services().connections.connections().constFirst().id;
        return key;
    }
    [[nodiscard]] QString write(const QByteArray &csv) const;
    // What a person chooses in the file dialog of that name.
    bool chooseFile(const QString &dialogName, const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<toy::ToyWorld> m_world;
    std::unique_ptr<toy::ToyProgram> m_program;
};

void OwnNotesTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void OwnNotesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_world = std::make_shared<toy::ToyWorld>();
}

void OwnNotesTest::cleanup()
{
    m_program.reset();
    m_world.reset();
    m_folder.reset();
}

bool OwnNotesTest::start(int customers)
{
    m_world->fill(customers, 1);
    m_program = std::make_unique<toy::ToyProgram>(m_folder->filePath(u"profile"_s), m_world);
    return m_program->ready && m_program->addToy();
}

QString OwnNotesTest::write(const QByteArray &csv) const
{
    QFile file(m_folder->filePath(u"prices.csv"_s));
    return file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() ? file.fileName() : QString();
}

bool OwnNotesTest::chooseFile(const QString &dialogName, const QString &path) const
{
    QFileDialog *dialog = nullptr;
    const auto open = [this, &dialog, dialogName] {
        dialog = m_program->app.window()->findChild<QFileDialog *>(dialogName);
        return dialog != nullptr;
    };
    if (!QTest::qWaitFor(open))
        return false;
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    return true;
}

void OwnNotesTest::writesANoteThatStays()
{
    QVERIFY(start());
    WindowDriver person(m_program->app.window());
    DO(person.clickRow(u"customersTable"_s, name(0)));
    DO(person.click(u"editNoteButton"_s));
    DO(person.type(u"noteEditor"_s, u"Pays late. <b>Ask</b> Tom"_s));
    DO(person.click(u"saveNoteButton"_s));
    DO(person.waitForText(u"noteText"_s, u"Pays late. <b>Ask</b> Tom"_s));
    QCOMPARE(person.window()->focusWidget(), person.find(u"editNoteButton"_s));
    QVERIFY(!person.textOf(u"noteAbout"_s).isEmpty());
    // Another record has none; a refresh from the vendor changes nothing.
    DO(person.clickRow(u"customersTable"_s, name(1)));
    DO(person.waitUntil([&person] { return !person.isThere(u"noteText"_s); }, u"no note"_s));
    m_program->app.services().book.refreshAll(EntityKind::Customer);
    DO(person.clickRow(u"customersTable"_s, name(0)));
    DO(person.waitForText(u"noteText"_s, u"Ask"_s));
    // It is found by it.
    DO(person.type(u"customersFilterField"_s, u"pays tom"_s));
    DO(person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 1; }, u"one row"_s));
    DO(person.type(u"customersFilterField"_s, u""_s));

    m_program.reset();
    m_program = std::make_unique<toy::ToyProgram>(m_folder->filePath(u"profile"_s), m_world);
    QVERIFY(m_program->ready);
    WindowDriver later(m_program->app.window());
    QVERIFY2(later.clickRow(u"customersTable"_s, name(0)), qPrintable(later.failure()));
    QVERIFY2(later.waitForText(u"noteText"_s, u"Pays late"_s), qPrintable(later.failure()));
}

void OwnNotesTest::aNoteBeingWrittenComesBack()
{
    QVERIFY(start());
    WindowDriver person(m_program->app.window());
    DO(person.clickRow(u"customersTable"_s, name(0)));
    DO(person.click(u"editNoteButton"_s));
    DO(person.type(u"noteEditor"_s, u"half a"_s));
    DO(person.clickRow(u"customersTable"_s, name(1)));
    DO(person.waitUntil([&person] { return !person.isThere(u"noteEditor"_s); }, u"no editor"_s));
    DO(person.clickRow(u"customersTable"_s, name(0)));
    DO(person.waitForText(u"noteEditor"_s, u"half a"_s));
    QVERIFY(m_program->app.services().annotations.about(key(0)).isEmpty()); // not kept behind anybody's back
}

void OwnNotesTest::labelsFindAndFilter()
{
    QVERIFY(start());
    WindowDriver person(m_program->app.window());
    const auto label = [&person](const QString &text) {
        return person.click(u"addLabelButton"_s) && person.keys(text) && person.key(Qt::Key_Return);
    };
    DO(person.clickRow(u"customersTable"_s, name(2)));
    QVERIFY(!person.isThere(u"customersLabelFilter"_s)); // nothing to filter by yet
    DO(label(u"Zzkey account"_s));
    DO(person.waitFor(u"labelChip"_s) != nullptr);
    DO(person.clickRow(u"customersTable"_s, name(4)));
    DO(label(u"zzkey ACCOUNT"_s));
    const Annotations &annotations = m_program->app.services().annotations;
    DO(person.waitUntil([&] { return annotations.labels(key(4)).size() == 1; }, u"the label"_s));
    QCOMPARE(annotations.labels(key(4)), QStringList{u"Zzkey account"_s});

    DO(person.type(u"customersFilterField"_s, u"zzkey"_s));
    DO(person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 2; }, u"two rows"_s));
    m_program->app.services().book.refreshAll(EntityKind::Customer);
    DO(person.type(u"customersFilterField"_s, u""_s));
    DO(person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 6; }, u"all rows"_s));

    DO(person.choose(u"customersLabelFilter"_s, u"filterAction.Zzkey account"_s));
    DO(person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 2; }, u"two rows"_s));
    DO(person.clickRow(u"customersTable"_s, name(2)));
    QWidget *chip = person.waitFor(u"labelChip"_s);
    DO(chip != nullptr);
    chip->setFocus();
    DO(person.key(Qt::Key_Delete)); // takes the row out of what is shown
    DO(person.waitUntil([&person] { return person.rowCount(u"customersTable"_s) == 1; }, u"one row"_s));
    QVERIFY(annotations.labels(key(2)).isEmpty());
}

void OwnNotesTest::anOrdersPageHasThem()
{
    QVERIFY(start());
    m_program->app.services().settings.setHoldTime(std::chrono::seconds(0));
    WindowDriver person(m_program->app.window());
    DO(person.clickRow(u"customersTable"_s, name(0)));
    DO(person.click(u"toy.order.newButton"_s));
    DO(person.type(u"labelField"_s, u"Ball"_s));
    DO(person.waitForText(u"orderDialog"_s, u"12.50"_s));
    DO(person.click(u"commitButton"_s) && person.waitGone(u"orderDialog"_s));
    DO(person.waitFor(u"orderPage"_s));
    DO(person.click(u"addLabelButton"_s) && person.type(u"newLabelField"_s, u"Urgent"_s));
    QTest::keyClick(person.find(u"newLabelField"_s), Qt::Key_Return);
    DO(person.waitFor(u"labelChip"_s));
    DO(person.click(u"editNoteButton"_s) && person.type(u"noteEditor"_s, u"For the fair"_s));
    DO(person.click(u"saveNoteButton"_s));
    DO(person.waitForText(u"noteText"_s, u"For the fair"_s));
    EntityKey order = m_world->orders.constFirst().key;
    order.connection = key(0).connection;
    const Annotation kept = m_program->app.services().annotations.about(order);
    QCOMPARE(kept.labels, QStringList{u"Urgent"_s});
    QCOMPARE(kept.note.text, u"For the fair"_s);
    // Of this order alone.
    DO(person.openPage(1));
    DO(person.clickRow(u"customersTable"_s, name(1)));
    DO(person.waitUntil([&person] { return !person.isThere(u"labelChip"_s); }, u"no label"_s));
}

void OwnNotesTest::importsAPriceListAndOrdersByIt()
{
    m_world->tellsPrices = false;
    QVERIFY(start());
    Services &services = m_program->app.services();
    services.settings.setHoldTime(std::chrono::seconds(0));
    const QString file = write("product;name;period;price;cost;currency;valid_from\n"
                               "small;Small box;;20,00;11,50;EUR;2026-01-01\n"
                               "team;Team box;;30;;EUR;\n"
                               ";nothing;;1;1;EUR;\n"
                               "small;;;1,234;;EUR;2026-02-01\n");
    QVERIFY(!file.isEmpty());
    WindowDriver person(m_program->app.window());
    DO(person.openPage(5));
    DO(person.clickRow(u"connectionsTable"_s, u"Toy shop"_s));
    auto *tabs = m_program->app.window()->findChild<QWidget *>(u"connectionTabs"_s);
    QVERIFY(tabs);
    QVERIFY(QMetaObject::invokeMethod(tabs,
                                      [tabs] { qobject_cast<FlowTabs *>(tabs)->setCurrentId(u"prices"_s); }));
    DO(person.waitForText(u"placeholderTitle"_s, u"No price list"_s));
    DO(person.click(u"importPricesButton"_s));
    DO(person.click(u"savePriceTemplateButton"_s));
    const QString filledIn = m_folder->filePath(u"template.csv"_s);
    QVERIFY(chooseFile(u"templateFileDialog"_s, filledIn));
    DO(person.waitForText(u"dialogBanner"_s, u"template.csv"_s));
    QCOMPARE(PricePlan(readCsv(contentOf(filledIn))).entries().size(), 1);
    DO(person.type(u"priceFileField"_s, file));
    DO(person.click(u"commitButton"_s));
    DO(person.waitForText(u"priceCounts"_s, u"2 "_s));
    QCOMPARE(person.rowCount(u"priceRowsTable"_s), 4); // each bad one is named
    QVERIFY(person.cell(u"priceRowsTable"_s, u"4"_s, 6).contains(u"product"_s));
    QVERIFY(person.cell(u"priceRowsTable"_s, u"5"_s, 6).contains(u"1,234"_s));
    DO(person.clickRow(u"priceRowsTable"_s, u"5"_s)); // the whole of it, where the cell cuts it
    DO(person.waitForText(u"priceReason"_s, u"three decimals"_s));
    DO(person.click(u"saveBadPricesButton"_s));
    const QString bad = m_folder->filePath(u"bad.csv"_s);
    QVERIFY(chooseFile(u"badRowsFileDialog"_s, bad));
    DO(person.waitForText(u"dialogBanner"_s, u"bad.csv"_s));
    const CsvTable leftOut = readCsv(contentOf(bad));
    QCOMPARE(leftOut.delimiter, u';');
    QCOMPARE(leftOut.rows.size(), 3);
    QCOMPARE(leftOut.rows.at(1).cells.constFirst(), u"4"_s);
    QVERIFY(leftOut.rows.at(2).cells.at(1).contains(u"1,234"_s));
    QVERIFY(!*await(services.priceLists.facts(key(0).connection))); // nothing is written before the click
    DO(person.click(u"commitButton"_s));
    DO(person.waitGone(u"priceListDialog"_s));
    DO(person.waitForText(u"priceListSummary"_s, u"prices.csv"_s));
    QTRY_VERIFY(person.find(u"importPricesButton"_s)->hasFocus()); // the one that was clicked is gone
    QCOMPARE(person.rowCount(u"priceListTable"_s), 2);
    QCOMPARE(person.cell(u"priceListTable"_s, u"team"_s, 3), u"unknown"_s);

    // Another one takes the place of this one, and says so before.
    DO(person.click(u"importPricesButton"_s));
    DO(person.type(u"priceFileField"_s, file));
    DO(person.click(u"commitButton"_s));
    DO(person.waitForText(u"priceReplaces"_s, u"the list of 2 price"_s));
    DO(person.waitForText(u"priceReplaces"_s, u"prices.csv"_s));
    QVERIFY(person.textOf(u"commitButton"_s).startsWith(u"Replace"_s));
    DO(person.click(u"cancelButton"_s));
    DO(person.waitGone(u"priceListDialog"_s));

    DO(person.openPage(1));
    DO(person.clickRow(u"customersTable"_s, name(0)));
    DO(person.click(u"toy.order.newButton"_s));
    DO(person.type(u"labelField"_s, u"Ball"_s));
    DO(person.waitForText(u"quote_net_margin"_s, u"8.50"_s));
    QVERIFY(person.textOf(u"quote_net_cost"_s).contains(u"11.50"_s));
    QVERIFY(person.textOf(u"quoteListRemark"_s).contains(u"ocal price list"_s));
    DO(person.key(Qt::Key_Return, Qt::ControlModifier));
    DO(person.waitGone(u"orderDialog"_s));
    DO(person.waitUntil([this] { return m_world->sends() == 1; }, u"the order"_s));
    const QList<JournalRow> rows =
        await(services.journal.aboutCustomer(key(0).connection, key(0).id, 10)).value_or(QList<JournalRow>());
    QVERIFY(!rows.isEmpty());
    QVERIFY(rows.constFirst().quote && rows.constFirst().quote->listed);
    QCOMPARE(rows.constFirst().quote->cost->net->amount, Decimal(1150, 2));
    QCOMPARE(m_world->quotes, 0);
}

void OwnNotesTest::removingTheConnectionSaysAndTakesAll()
{
    QVERIFY(start());
    Services &services = m_program->app.services();
    QVERIFY(await(services.annotations.setNote(key(0), u"note"_s)));
    QVERIFY(await(services.annotations.addLabel(key(1), u"label"_s)));
    PriceEntry entry;
    entry.product = u"small"_s;
    entry.cost = Money{Decimal(1, 0), u"EUR"_s};
    QVERIFY(await(services.priceLists.replace(key(0).connection, {u"a.csv"_s, {}, {entry}})));
    WindowDriver person(m_program->app.window());
    DO(person.openPage(5));
    DO(person.clickRow(u"connectionsTable"_s, u"Toy shop"_s));
    DO(person.click(u"removeConnectionButton"_s));
    DO(person.waitForText(u"writtenHereText"_s, u"1 note"_s));
    QVERIFY(person.textOf(u"writtenHereText"_s).contains(u"price list of 1 line"_s));
    DO(person.type(u"confirmNameField"_s, u"Toy shop"_s));
    DO(person.click(u"commitButton"_s));
    DO(person.waitGone(u"removeConnectionDialog"_s));
    QTRY_VERIFY(services.connections.connections().isEmpty());
    QVERIFY(services.annotations.labelsInUse().isEmpty());
}

QTEST_MAIN(OwnNotesTest)
#include "tst_ownnotes.moc"
