// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/bulkfile.h"
#include "core/tables/csvreader.h"
#include "tests/core/operations/gatefixture.h"
#include "tests/support/await.h"
#include "tests/support/toyoperations.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// Lines of a file as rows of a bulk run: what they say, and that a line is one action however often it is
// read.
class TestBulkFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { f = std::make_unique<GateFixture>(); }
    void cleanup() { f.reset(); }

    void fieldsThatLinesCanSay();
    void linesAreTargets();
    void aLineIsOneAction();
    void whatCameToNothingIsANewAttempt();
    void whatMayBeDoneIsNot();

private:
    QList<BulkTarget> lines(const QByteArray &csv)
    {
        const CsvTable table = readCsv(csv);
        const Form fields = fileFields(toyForm(operationId(Toy::NewCustomer), {}, {}));
        return targetsIn(table, guessMapping(EntityKind::Customer, fields, table.rows.constFirst().cells),
                         fields, f->house.connection().id);
    }
    QList<BulkRow> rowsOf(const QByteArray &csv)
    {
        const std::unique_ptr<Journal> journal = f->house.makeJournal();
        return await(new BulkFile(*journal, operationId(Toy::NewCustomer), lines(csv), nullptr))
            .value_or(QList<BulkRow>());
    }
    JournalRow placeAs(const IntentId &id, const QString &name)
    {
        Intent intent = f->newCustomer(name);
        intent.id = id;
        return f->place(intent);
    }

    std::unique_ptr<GateFixture> f;
};

void TestBulkFile::fieldsThatLinesCanSay()
{
    Field name;
    name.key = u"name"_s;
    name.label = u"Name"_s;
    name.required = true;
    Field secret = name;
    secret.key = u"password"_s;
    secret.kind = FieldKind::Secret;
    Field carried = name;
    carried.key = u"_id"_s;
    carried.kind = FieldKind::Hidden;
    Field other = name;
    other.key = u"billing.name"_s;
    Field plan = name;
    plan.key = u"plan"_s;
    plan.label = u"Plan"_s;
    plan.initial = u"basic"_s;
    Form form;
    form.sections = {{u"Shop"_s, {name, secret, carried, plan}}, {u"Billing"_s, {other}}};
    const Form fields = fileFields(form);
    QVERIFY(!fields.field(u"password"_s));
    QVERIFY(!fields.field(u"_id"_s));
    QCOMPARE(templateHeads(fields), QStringList({u"Name"_s, u"Plan"_s, u"Billing: Name"_s}));
    QVERIFY(fields.field(u"name"_s)->required);
    QVERIFY(!fields.field(u"plan"_s)->required); // the form brings one
}

void TestBulkFile::linesAreTargets()
{
    const QList<BulkTarget> targets =
        lines("Name;Remark\r\nTeddy & Söhne;x\r\n;only a remark\r\n'=Bear;\r\n");
    QCOMPARE(targets.size(), 2); // a line that says nothing that is asked is none
    QCOMPARE(targets.at(0).name, u"Teddy & Söhne"_s);
    QCOMPARE(targets.at(0).values, Values({{u"name"_s, u"Teddy & Söhne"_s}}));
    QCOMPARE(targets.at(0).key.kind, EntityKind::Connection);
    QCOMPARE(targets.at(1).name, u"=Bear"_s); // as an export made it harmless
}

void TestBulkFile::aLineIsOneAction()
{
    const QList<BulkRow> rows = rowsOf("Name\nA\nB\nA\n");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).target.intent, rows.at(2).target.intent);
    QVERIFY(rows.at(0).target.intent != rows.at(1).target.intent);
    for (const BulkRow &row : rows)
        QCOMPARE(row.fate, BulkRow::Fate::Planning);
    QVERIFY(placeAs(rows.at(0).target.intent, u"A"_s).id > 0);
    QTRY_COMPARE(f->rows().constLast().state, WriteState::Confirmed);

    // Another file, with the columns in another order.
    const QList<BulkRow> again = rowsOf("Remark,Name\nx,B\ny,A\n");
    QCOMPARE(again.at(0).target.intent, rows.at(1).target.intent);
    QCOMPARE(again.at(0).fate, BulkRow::Fate::Planning);
    QCOMPARE(again.at(1).target.intent, rows.at(0).target.intent);
    QCOMPARE(again.at(1).fate, BulkRow::Fate::Done);
    QCOMPARE(again.at(1).written.size(), 1);
    QVERIFY(!again.at(1).told.isEmpty());
}

void TestBulkFile::whatCameToNothingIsANewAttempt()
{
    const IntentId first = rowsOf("Name\nA\n").constFirst().target.intent;
    f->world().reactions = {Reaction::Refuse};
    QVERIFY(placeAs(first, u"A"_s).id > 0);
    QTRY_COMPARE(f->rows().constLast().state, WriteState::Refused);
    const BulkRow second = rowsOf("Name\nA\n").constFirst();
    QCOMPARE(second.fate, BulkRow::Fate::Planning);
    QVERIFY(second.target.intent != first);
}

void TestBulkFile::whatMayBeDoneIsNot()
{
    const IntentId first = rowsOf("Name\nA\n").constFirst().target.intent;
    f->world().reactions = {Reaction::DoAndLoseAnswer};
    QVERIFY(placeAs(first, u"A"_s).id > 0);
    QTRY_COMPARE(f->rows().constLast().state, WriteState::Unknown);
    const BulkRow again = rowsOf("Name\nA\n").constFirst();
    QCOMPARE(again.fate, BulkRow::Fate::Unknown);
    QCOMPARE(again.target.intent, first);
}

QTEST_GUILESS_MAIN(TestBulkFile)
#include "tst_bulkfile.moc"
