// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/importplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

using Fate = ImportRow::Fate;

namespace
{
ImportTarget target(EntityKind kind, bool needsParent = false)
{
    ImportTarget made;
    made.connection = {u"c"_s};
    made.kind = kind;
    made.needsParent = needsParent;
    // As a vendor that addresses everything below its customer, and whose ids are numbers.
    made.addressed = [needsParent](EntityKind thing, const EntityId &parent, const QString &id) -> EntityId {
        bool isNumber = false;
        static_cast<void>(id.toInt(&isNumber));
        if (!isNumber || (needsParent && thing != EntityKind::Customer && parent.isEmpty()))
            return {};
        return {parent.isEmpty() ? id : QString(parent.value + u'/' + id)};
    };
    made.sourceWord = u"Imported"_s;
    return made;
}

QStringList headsOf(const QByteArray &bytes)
{
    return readCsv(bytes).rows.constFirst().cells;
}

// Judges all rows, some at a time.
std::unique_ptr<ImportPlan> planOf(const QByteArray &bytes, const ImportTarget &into)
{
    const CsvTable table = readCsv(bytes);
    const Form form = notedForm(into.kind, into.needsParent);
    auto plan = std::make_unique<ImportPlan>(table, into,
                                             guessMapping(into.kind, form, table.rows.constFirst().cells));
    while (plan->judge(2)) {
    }
    return plan;
}
} // namespace

class TestImportPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsByHeads_data();
    void mapsByHeads();
    void saysWhatIsNotMapped();
    void aTemplateNeedsNoMapping_data();
    void aTemplateNeedsNoMapping();
    void namesEachBadRow_data();
    void namesEachBadRow();
    void makesCustomers();
    void makesSubscriptionsBelowTheirCustomer();
    void leavesTheStateOfKnownOnesAlone();
    void takesBackWhatTheExportPutInFront();
    void takesNoNameFromAnExportOfOneWithout();
    void countsAndKeepsBadRows();
};

void TestImportPlan::mapsByHeads_data()
{
    using Pairs = QList<std::pair<QString, qsizetype>>;
    QTest::addColumn<EntityKind>("kind");
    QTest::addColumn<QByteArray>("heads");
    QTest::addColumn<Pairs>("pairs");
    QTest::newRow("ours") << EntityKind::Customer << QByteArray("Customer id,Name,E-mail")
                          << Pairs{{u"id"_s, 0}, {u"name"_s, 1}, {u"email"_s, 2}};
    QTest::newRow("keys") << EntityKind::Customer << QByteArray("name,ID,country")
                          << Pairs{{u"id"_s, 1}, {u"name"_s, 0}, {u"country"_s, 2}};
    QTest::newRow("theirs") << EntityKind::Customer << QByteArray("Kundennummer;Firma;PLZ")
                            << Pairs{{u"id"_s, 0}, {u"name"_s, 1}, {u"postalCode"_s, 2}};
    QTest::newRow("an export of customers")
        << EntityKind::Customer << QByteArray("Name,Status,Account,Status at the vendor,Id")
        << Pairs{{u"id"_s, 4}, {u"name"_s, 0}, {u"number"_s, 2}, {u"state"_s, 3}};
    QTest::newRow("subscriptions") << EntityKind::Subscription << QByteArray("customer_id,service_id,plan")
                                   << Pairs{{u"parent"_s, 0}, {u"id"_s, 1}, {u"product"_s, 2}};
    QTest::newRow("a column is taken once")
        << EntityKind::Subscription << QByteArray("id,name,name") << Pairs{{u"id"_s, 0}, {u"name"_s, 1}};
    QTest::newRow("nothing known") << EntityKind::Customer << QByteArray("a,b,,--") << Pairs{};
}

void TestImportPlan::mapsByHeads()
{
    using Pairs = QList<std::pair<QString, qsizetype>>;
    QFETCH(EntityKind, kind);
    QFETCH(QByteArray, heads);
    QFETCH(Pairs, pairs);
    ImportMapping expected;
    for (const auto &[key, column] : std::as_const(pairs))
        expected.insert(key, column);
    QCOMPARE(guessMapping(kind, notedForm(kind, true), headsOf(heads)), expected);
}

void TestImportPlan::saysWhatIsNotMapped()
{
    const Form form = notedForm(EntityKind::Subscription, true);
    QCOMPARE(unmapped(form, {}).size(), 2);
    QCOMPARE(unmapped(form, {{u"id"_s, 0}}).constFirst().key, u"parent"_s);
    QVERIFY(unmapped(form, {{u"id"_s, 0}, {u"parent"_s, 1}}).isEmpty());
    QCOMPARE(unmapped(notedForm(EntityKind::Subscription, false), {}).size(), 1);
}

void TestImportPlan::aTemplateNeedsNoMapping_data()
{
    QTest::addColumn<EntityKind>("kind");
    QTest::newRow("customers") << EntityKind::Customer;
    QTest::newRow("subscriptions") << EntityKind::Subscription;
}

void TestImportPlan::aTemplateNeedsNoMapping()
{
    QFETCH(EntityKind, kind);
    const Form form = notedForm(kind, true);
    const QStringList heads = templateHeads(form);
    const ImportMapping mapping = guessMapping(kind, form, heads);
    QCOMPARE(mapping.size(), heads.size());
    for (qsizetype i = 0; i < heads.size(); ++i)
        QCOMPARE(mapping.value(form.sections.constFirst().fields.at(i).key), i);
}

void TestImportPlan::namesEachBadRow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no id") << QByteArray(",7,Box,,") << u"Subscription id: "_s;
    QTest::newRow("blank id") << QByteArray("  ,7,Box,,") << u"Subscription id: "_s;
    QTest::newRow("no customer") << QByteArray("1,,Box,,") << u"Customer id: "_s;
    QTest::newRow("an id that is none") << QByteArray("1x,7,Box,,") << u"“1x” cannot be an id"_s;
    QTest::newRow("a customer that is none")
        << QByteArray("1,acme,Box,,") << u"“acme” cannot be the id of a customer"_s;
    QTest::newRow("a day that is none")
        << QByteArray("1,7,Box,2026-02-30,") << u"Renews: Dates are read as"_s;
    QTest::newRow("a day as Americans write")
        << QByteArray("1,7,Box,12/31/2026,") << u"Renews: Dates are read as"_s;
    QTest::newRow("too many cells") << QByteArray("1,7,Box,,,,more") << u"The line has 7 cells, the head 5"_s;
    QTest::newRow("too long") << QByteArray("1,7," + QByteArray(501, 'x') + ",,") << u"Name: "_s;
    QTest::newRow("the same twice") << QByteArray("99,7,Box,,") << u"The same id stands in line 2 already"_s;
    QTest::newRow("good") << QByteArray("1,7,Box,2026-02-28,") << QString();
    QTest::newRow("good, with a time") << QByteArray("1,7,Box,2026-02-28T00:00:00Z,") << QString();
    QTest::newRow("good, short") << QByteArray("1,7") << QString();
    QTest::newRow("good, with empty cells beyond") << QByteArray("1,7,Box,,,,") << QString();
}

void TestImportPlan::namesEachBadRow()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const auto plan = planOf("id,customer_id,name,renews,status\n99,7,First,,\n" + row + '\n',
                             target(EntityKind::Subscription, true));
    QCOMPARE(plan->rows().size(), 2);
    const ImportRow &judged = plan->rows().constLast();
    QCOMPARE(judged.line, 3);
    QVERIFY2(reason.isEmpty() ? judged.reason.isEmpty() : judged.reason.contains(reason),
             qPrintable(judged.reason));
    QCOMPARE(judged.fate, reason.isEmpty() ? Fate::New : Fate::Bad);
    QCOMPARE(judged.entity < 0, !reason.isEmpty());
}

void TestImportPlan::makesCustomers()
{
    const auto plan =
        planOf("id;name;email;first name;last name;plz;city;country;status\n"
               "17; Ärzte GmbH ;a@toys.example;Ann;Øre;10115;Berlin;DE;ACTIVE\n18;;no address;;;;;;\n",
               target(EntityKind::Customer));
    QCOMPARE(plan->count(Fate::New), 1);
    const auto *customer = std::get_if<Customer>(&plan->entities().constFirst());
    QVERIFY(customer);
    QCOMPARE(customer->key, (EntityKey{{u"c"_s}, EntityKind::Customer, {u"17"_s}}));
    QCOMPARE(customer->name, u"Ärzte GmbH"_s);
    QCOMPARE(customer->contact, (Contact{u"Ann"_s, u"Øre"_s, u"a@toys.example"_s, {}}));
    QCOMPARE(customer->address.locality, u"Berlin"_s);
    QCOMPARE(customer->status, (Status{Mark::Unknown, u"Imported"_s, u"ACTIVE"_s}));
    QVERIFY(plan->rows().constLast().reason.startsWith(u"E-mail: "));
}

void TestImportPlan::makesSubscriptionsBelowTheirCustomer()
{
    const auto plan = planOf("id,customer_id,name,plan,renews\n5,17,Box,42,2026-12-31\n",
                             target(EntityKind::Subscription, true));
    const auto *subscription = std::get_if<Subscription>(&plan->entities().constFirst());
    QVERIFY(subscription);
    QCOMPARE(subscription->key.id.value, u"17/5"_s);
    QCOMPARE(subscription->customer.value, u"17"_s);
    QCOMPARE(subscription->productId, u"42"_s);
    QCOMPARE(subscription->renews, QDate(2026, 12, 31));
}

void TestImportPlan::leavesTheStateOfKnownOnesAlone()
{
    ImportTarget into = target(EntityKind::Customer);
    into.known = {{u"17"_s}};
    const auto plan = planOf("id,name,status\n17,New name,ACTIVE\n18,Other,ACTIVE\n", into);
    QCOMPARE(plan->count(Fate::Known), 1);
    QCOMPARE(plan->count(Fate::New), 1);
    const auto *known = std::get_if<Customer>(&plan->entities().constFirst());
    QVERIFY(known);
    QCOMPARE(known->name, u"New name"_s);
    QCOMPARE(known->status.text(), QString());
}

void TestImportPlan::takesBackWhatTheExportPutInFront()
{
    const auto plan = planOf("id,name\n1,'=1+1 GmbH\n2,'tis\n", target(EntityKind::Customer));
    QCOMPARE(nameOf(plan->entities().at(0)), u"=1+1 GmbH"_s);
    QCOMPARE(nameOf(plan->entities().at(1)), u"'tis"_s);
}

void TestImportPlan::takesNoNameFromAnExportOfOneWithout()
{
    const auto plan = planOf("id,name\n652,Customer 652\n7,Customer 652\n", target(EntityKind::Customer));
    QCOMPARE(std::get<Customer>(plan->entities().at(0)).name, QString());
    QCOMPARE(std::get<Customer>(plan->entities().at(1)).name, u"Customer 652"_s);
}

void TestImportPlan::countsAndKeepsBadRows()
{
    const auto plan = planOf("id,name\n1,A\n,B\n,,\n\"x\ny\",C\n4,D\n", target(EntityKind::Customer));
    QCOMPARE(plan->count(Fate::New), 2);
    QCOMPARE(plan->count(Fate::Bad), 2);
    QCOMPARE(plan->emptyRows(), 1);
    QCOMPARE(plan->entities().size(), 2);
    QCOMPARE(plan->judged(), plan->total());
    const QList<QStringList> bad = plan->badRows();
    QCOMPARE(bad.size(), 2);
    QCOMPARE(bad.at(0).first(), u"3"_s);
    QCOMPARE(bad.at(1).first(), u"5"_s);
    QCOMPARE(bad.at(1).mid(2), (QStringList{u"x\ny"_s, u"C"_s}));
    QCOMPARE(plan->badHeads().mid(2), (QStringList{u"id"_s, u"name"_s}));
}

QTEST_APPLESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
