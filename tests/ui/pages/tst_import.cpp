// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/book.h"
#include "core/tables/csvreader.h"
#include "tests/support/await.h"
#include "tests/support/toytest.h"
#include "ui/mainwindow.h"
#include "ui/models/itemroles.h"
#include "ui/pages/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// A file into the ledger: judged before anything is written, and gone back from at every step.
class TestImport final : public ToyTest
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_files;

    bool startEmpty()
    {
        return start() && m_person->waitFor(u"importButton"_s); // in the empty list
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_files->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool openAndRead(const QString &path)
    {
        return m_person->key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier) &&
               m_person->waitFor(u"importDialog"_s) && m_person->type(u"importFileField"_s, path) &&
               m_person->click(u"commitButton"_s);
    }
    // What a person chooses in the file dialog of that name.
    bool chooseFile(const QString &dialogName, const QString &path)
    {
        QFileDialog *dialog = nullptr;
        const auto open = [this, &dialog, dialogName] {
            dialog = m_program->app.window()->findChild<QFileDialog *>(dialogName);
            return dialog != nullptr;
        };
        if (!m_person->waitUntil(open, dialogName))
            return false;
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        return true;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        ToyTest::init();
        m_world = std::make_shared<ToyWorld>(); // nothing there
        m_files = std::make_unique<QTemporaryDir>();
        QVERIFY(m_files->isValid());
        m_world->unlisted = {EntityKind::Customer, EntityKind::Subscription};
        m_world->unspoken = {EntityKind::Customer, EntityKind::Subscription};
    }

    void goodRowsAreKeptAndBadOnesNamed()
    {
        QVERIFY(startEmpty());
        const QString file =
            write(u"in.csv"_s, "Customer id;Name;E-mail;Status\r\nk1;Ärzte GmbH;a@toys.example;ACTIVE\r\n"
                               ";No id;b@toys.example;\r\nk2;خليج Toys;;\r\nk3;Bad mail;nonsense;\r\n"
                               "k1;Twice;;\r\n");
        DO(openAndRead(file));
        DO(m_person->waitForText(u"importCounts"_s, u"2 new · 0 known and updated · 3 line(s) left out"_s));
        QCOMPARE(m_person->rowCount(u"importTable"_s), 5);
        // The bad ones first, with line and reason.
        QCOMPARE(m_person->cell(u"importTable"_s, u"3"_s, 1), u"Left out"_s);
        QVERIFY(m_person->cell(u"importTable"_s, u"3"_s, 3).startsWith(u"Customer id: "));
        QVERIFY(m_person->cell(u"importTable"_s, u"5"_s, 3).startsWith(u"E-mail: "));
        QCOMPARE(m_person->cell(u"importTable"_s, u"6"_s, 3), u"The same id stands in line 2 already."_s);
        QCOMPARE(m_person->cell(u"importTable"_s, u"خليج Toys"_s, 1), u"New"_s);
        QVERIFY(!facts(EntityKind::Customer, u"k1"_s)); // nothing yet
        DO(m_person->waitForText(u"commitButton"_s, u"Import 2 row(s)"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"2 row(s) imported"_s));
        const auto known = facts(EntityKind::Customer, u"k1"_s);
        QVERIFY(known);
        QCOMPARE(known->source, Ledger::Source::Imported);
        QVERIFY(!known->seen.isValid());
        QVERIFY(facts(EntityKind::Customer, u"k2"_s));
        QVERIFY(!facts(EntityKind::Customer, u"k3"_s));
        // What was left out, to be mended.
        DO(m_person->click(u"saveBadRowsButton"_s));
        const QString bad = m_files->filePath(u"bad.csv"_s);
        DO(chooseFile(u"badRowsFileDialog"_s, bad));
        DO(m_person->waitForText(u"dialogBanner"_s, u"bad.csv"_s));
        const CsvTable table = readCsv(contentOf(bad));
        QCOMPARE(table.rows.size(), 4);
        QCOMPARE(table.rows.at(0).cells.mid(2),
                 (QStringList{u"Customer id"_s, u"Name"_s, u"E-mail"_s, u"Status"_s}));
        QCOMPARE(table.rows.at(2).cells.constFirst(), u"5"_s);
        QCOMPARE(table.rows.at(2).cells.at(3), u"Bad mail"_s);
        DO(m_person->click(u"cancelButton"_s));
        DO(m_person->waitGone(u"importDialog"_s));
        // In the list, and marked.
        QTRY_COMPARE(m_person->rowCount(u"customersTable"_s), 2);
        QCOMPARE(m_person->cell(u"customersTable"_s, u"Ärzte GmbH"_s, 2), u"Imported"_s);
        DO(m_person->clickRow(u"customersTable"_s, u"Ärzte GmbH"_s));
        DO(m_person->waitForText(u"readAtLabel"_s, u"Imported from a file just now"_s));
    }

    void knownOnesAreUpdated()
    {
        QVERIFY(startEmpty());
        DO(openAndRead(write(u"a.csv"_s, "id,name\nk1,Old name\n")));
        DO(m_person->waitForText(u"commitButton"_s, u"Import 1"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"imported"_s));
        DO(m_person->click(u"cancelButton"_s));
        DO(m_person->waitUntil([this] { return m_person->rowCount(u"customersTable"_s) == 1; }, u"a row"_s));
        DO(openAndRead(write(u"b.csv"_s, "id,name\nk1,New name\nk2,Another\n")));
        DO(m_person->waitForText(u"importCounts"_s, u"1 new · 1 known and updated · 0 line(s) left out"_s));
        QVERIFY(!m_person->isThere(u"saveBadRowsButton"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"2 row(s) imported"_s));
        DO(m_person->key(Qt::Key_Escape));
        DO(m_person->waitUntil([this] { return m_person->rowCount(u"customersTable"_s) == 2; },
                               u"two rows"_s));
        QTRY_VERIFY(!m_person->cell(u"customersTable"_s, u"New name"_s, 0).isNull());
    }

    void columnsAreChosenWhenTheirHeadsAreUnknown()
    {
        QVERIFY(startEmpty());
        DO(openAndRead(write(u"x.csv"_s, "ref,who\nk1,Anna\nk2,Ben\n")));
        DO(m_person->waitFor(u"idField"_s));
        DO(m_person->click(u"commitButton"_s));
        QVERIFY(m_person->textOf(u"idProblem"_s).contains(u"Choose the column"));
        DO(m_person->pick(u"idField"_s, u"ref"_s));
        DO(m_person->pick(u"nameField"_s, u"ref"_s));
        DO(m_person->click(u"commitButton"_s));
        QVERIFY(m_person->textOf(u"nameProblem"_s).contains(u"already"));
        DO(m_person->pick(u"nameField"_s, u"who"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"importCounts"_s, u"2 new"_s));
        QVERIFY(!m_person->cell(u"importTable"_s, u"Anna"_s, 0).isNull());
        // And changed once more, from the rows.
        DO(m_person->click(u"importBackButton"_s));
        DO(m_person->pick(u"nameField"_s, u"Not in the file"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"importCounts"_s, u"2 new"_s));
        QVERIFY(m_person->cell(u"importTable"_s, u"Anna"_s, 0).isNull());
    }

    void subscriptionsHangBelowTheirCustomers()
    {
        m_world->idsHangBelowShop = true;
        QVERIFY(startEmpty());
        DO(m_person->openPage(2));
        DO(openAndRead(write(u"s.csv"_s,
                             "customer_id,service_id,name,renews,plan,status\nk1,5,Box,2026-12-31,172,Paused"
                             "\n,6,No shop,,,\n")));
        DO(m_person->waitForText(u"importCounts"_s, u"1 new · 0 known and updated · 1 line(s) left out"_s));
        const auto *table = qobject_cast<const QAbstractItemView *>(m_person->find(u"importTable"_s));
        QVERIFY(table);
        const QString rest = table->model()->index(1, 2).data(SecondaryTextRole).toString();
        QVERIFY2(rest.contains(u"k1/5"_s) && rest.contains(u"172"_s) && rest.contains(u"Paused"_s),
                 qPrintable(rest));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"1 row(s) imported"_s));
        QVERIFY(facts(EntityKind::Subscription, u"k1/5"_s));
        DO(m_person->key(Qt::Key_Escape));
        DO(m_person->waitUntil([this] { return m_person->rowCount(u"subscriptionsTable"_s) == 1; },
                               u"a row"_s));
        // What the file said of it is shown, as the file's.
        DO(m_person->clickFirstRow(u"subscriptionsTable"_s));
        DO(m_person->waitForText(u"subscriptionGrid"_s, u"Paused"_s));
        DO(m_person->waitForText(u"subscriptionGrid"_s, u"Plan or product id"_s));
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("Latin-1") << QByteArray("id,name\n1,\xC4rzte\n") << u"Line 2 is not UTF-8"_s;
        QTest::newRow("open quote") << QByteArray("id,name\n1,\"x\n") << u"line 2 is never closed"_s;
        QTest::newRow("heads alone") << QByteArray("id,name\n") << u"There is no row"_s;
        QTest::newRow("empty") << QByteArray() << u"The file is empty"_s;
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        QVERIFY(startEmpty());
        DO(openAndRead(write(u"x.csv"_s, bytes)));
        DO(m_person->waitForText(u"dialogBanner"_s, said));
        // Another file, and it goes on.
        DO(m_person->type(u"importFileField"_s, write(u"y.csv"_s, "id\n1\n")));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"importCounts"_s, u"1 new"_s));
    }

    void everyStepCanBeCancelled()
    {
        QVERIFY(startEmpty());
        const QString unknown = write(u"x.csv"_s, "ref,who\nk1,Anna\n");
        const QString known = write(u"y.csv"_s, "id,name\nk1,Anna\n");
        DO(m_person->click(u"importButton"_s)); // of the empty list
        DO(m_person->waitFor(u"importDialog"_s));
        DO(m_person->key(Qt::Key_Escape));
        DO(m_person->waitGone(u"importDialog"_s));
        DO(openAndRead(u"/nowhere.csv"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"no such file"_s));
        DO(m_person->click(u"cancelButton"_s));
        DO(m_person->waitGone(u"importDialog"_s));
        DO(openAndRead(unknown));
        DO(m_person->waitFor(u"idField"_s));
        DO(m_person->click(u"cancelButton"_s));
        DO(m_person->waitGone(u"importDialog"_s));
        DO(openAndRead(known));
        DO(m_person->waitForText(u"commitButton"_s, u"Import 1"_s));
        DO(m_person->click(u"cancelButton"_s));
        DO(m_person->waitGone(u"importDialog"_s));
        QVERIFY(!facts(EntityKind::Customer, u"k1"_s));
    }

    void theTemplateFits()
    {
        QVERIFY(startEmpty());
        DO(m_person->choose(u"customersMoreButton"_s, u"importRowsAction"_s));
        DO(m_person->click(u"saveTemplateButton"_s));
        const QString file = m_files->filePath(u"template.csv"_s);
        DO(chooseFile(u"templateFileDialog"_s, file));
        DO(m_person->waitForText(u"dialogBanner"_s, u"template.csv"_s));
        QFile filled(file);
        QVERIFY(filled.open(QIODevice::Append) && filled.write("k1,Anna\r\n") > 0);
        filled.close();
        DO(m_person->type(u"importFileField"_s, file));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"importCounts"_s, u"1 new"_s));
    }

    void ordersToo()
    {
        QVERIFY(startEmpty());
        DO(m_person->openPage(3));
        DO(m_person->click(u"importButton"_s));
        DO(m_person->waitFor(u"importDialog"_s));
        const QString file = write(u"o.csv"_s, "Order id;Customer id;Status\r\no-1;k1;DONE\r\n;k1;DONE\r\n");
        DO(m_person->type(u"importFileField"_s, file));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"importCounts"_s, u"1 new · 0 known and updated · 1 line(s) left out"_s));
        QVERIFY(!facts(EntityKind::Order, u"o-1"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"1 row(s) imported"_s));
        QVERIFY(facts(EntityKind::Order, u"o-1"_s));
        DO(m_person->key(Qt::Key_Escape));
        QTRY_COMPARE(m_person->rowCount(u"ordersTable"_s), 1);
        QVERIFY(!m_person->cell(u"ordersTable"_s, u"o-1"_s, 0).isNull());
    }

    void manyRowsInOneCommit()
    {
        QVERIFY(startEmpty());
        QByteArray bytes("id,name\n");
        for (int i = 0; i < 20'000; ++i)
            bytes += "k" + QByteArray::number(i) + ",Shop " + QByteArray::number(i) + '\n';
        DO(openAndRead(write(u"many.csv"_s, bytes)));
        DO(m_person->waitForText(u"commitButton"_s, u"Import 20,000"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"20,000 row(s) imported"_s));
        DO(m_person->key(Qt::Key_Escape));
        DO(m_person->waitUntil([this] { return m_person->rowCount(u"customersTable"_s) == 20'000; },
                               u"all rows"_s));
    }
};

QTEST_MAIN(TestImport)
#include "tst_import.moc"
