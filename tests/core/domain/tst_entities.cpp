// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/entity.h"
#include "core/domain/entitymerge.h"
#include "core/domain/journalrow.h"
#include "core/domain/summary.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

// The small parts: names of things, words for states, what a table keeps of an entity.
class TestEntities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatPeopleCallIt();
    void statusWithTheVendorsWord();
    void fullNames();
    void periods_data();
    void periods();
    void writeStates();
    void onlySomeStatesAreOpen();
    void summariesKeepWhatTablesShow();
    void whatIsNotToldChangesNothing();
    void flagsGoWithWhatTheyWereConcludedFrom();
    void anAdminStaysOne();
    void aNameIsNotReplacedByALogin();
};

void TestEntities::namesWhatPeopleCallIt()
{
    QCOMPARE(kindOf(Entity()), EntityKind::Connection);
    QCOMPARE(keyOf(Entity()), EntityKey());
    QCOMPARE(nameOf(Entity()), QString());

    Customer customer;
    customer.key = {{u"c"_s}, EntityKind::Customer, {u"17"_s}};
    QCOMPARE(nameOf(customer), u"Customer 17"_s);
    customer.number = u"1000006"_s;
    QCOMPARE(nameOf(customer), u"Customer 1000006"_s);
    customer.name = u"Acme"_s;
    QCOMPARE(nameOf(customer), u"Acme"_s);
    QCOMPARE(keyOf(customer), customer.key);
    QCOMPARE(kindOf(customer), EntityKind::Customer);

    User user;
    user.login = u"jane"_s;
    QCOMPARE(nameOf(user), u"jane"_s);
    QCOMPARE(kindOf(user), EntityKind::User);
    Subscription subscription;
    subscription.number = u"1000012"_s;
    QCOMPARE(nameOf(subscription), u"1000012"_s);
    QCOMPARE(kindOf(subscription), EntityKind::Subscription);
    ServiceUser mailbox;
    mailbox.displayName = u"Jane"_s;
    QCOMPARE(nameOf(mailbox), u"Jane"_s);
    QCOMPARE(kindOf(mailbox), EntityKind::ServiceUser);
    Order order;
    order.number = u"SO000001"_s;
    QCOMPARE(nameOf(order), u"SO000001"_s);
    QCOMPARE(kindOf(order), EntityKind::Order);
    Product product;
    product.name = u"VPS"_s;
    QCOMPARE(nameOf(product), u"VPS"_s);
    QCOMPARE(kindOf(product), EntityKind::Product);
}

void TestEntities::statusWithTheVendorsWord()
{
    QCOMPARE((Status{Mark::Waiting, u"Waiting for payment"_s, u"WP"_s}.text()),
             u"Waiting for payment (WP)"_s);
    QCOMPARE((Status{Mark::Good, u"Active"_s, u"ACTIVE"_s}.text()), u"Active"_s);
    QCOMPARE((Status{Mark::Good, u"Active"_s, {}}.text()), u"Active"_s);
    QCOMPARE((Status{Mark::Unknown, {}, u"XYZ"_s}.text()), u"XYZ"_s);
}

void TestEntities::fullNames()
{
    QCOMPARE((Contact{u" Jane"_s, u"Doe "_s, {}, {}}.fullName()), u"Jane Doe"_s);
    QCOMPARE((Contact{u"Jane"_s, {}, {}, {}}.fullName()), u"Jane"_s);
    QCOMPARE((Contact{{}, u"Doe"_s, {}, {}}.fullName()), u"Doe"_s);
}

void TestEntities::periods_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("text");
    QTest::newRow("month") << Period{Period::Unit::Months, 1, {}} << u"1 month"_s;
    QTest::newRow("months") << Period{Period::Unit::Months, 12, {}} << u"12 months"_s;
    QTest::newRow("year") << Period{Period::Unit::Years, 1, {}} << u"1 year"_s;
    QTest::newRow("years") << Period{Period::Unit::Years, 2, {}} << u"2 years"_s;
    QTest::newRow("day") << Period{Period::Unit::Days, 1, {}} << u"1 day"_s;
    QTest::newRow("days") << Period{Period::Unit::Days, 30, {}} << u"30 days"_s;
    QTest::newRow("vendor's own") << Period{Period::Unit::Other, 3, u"WEEKS"_s} << u"3 WEEKS"_s;
    QTest::newRow("no unit") << Period{Period::Unit::Other, 3, {}} << u"3"_s;
}

void TestEntities::periods()
{
    QFETCH(Period, period);
    QTEST(period.display(), "text");
}

void TestEntities::writeStates()
{
    QSet<QString> names;
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(WriteState::Stopped); ++i) {
        const auto state = static_cast<WriteState>(i);
        QCOMPARE(stateFromName(stateName(state)), state);
        names.insert(stateName(state));
        words.insert(statusOf(state).word);
    }
    QCOMPARE(names.size(), 10);
    QCOMPARE(words.size(), 10);
    QVERIFY(!stateFromName(u"").has_value());
    QVERIFY(!stateFromName(u"confirmed").has_value());
    QCOMPARE(statusOf(WriteState::Unknown).mark, Mark::Unknown);
    QCOMPARE(statusOf(WriteState::Confirmed).mark, Mark::Good);
    QCOMPARE(statusOf(WriteState::Refused).mark, Mark::Bad);
}

void TestEntities::onlySomeStatesAreOpen()
{
    int open = 0;
    for (int i = 0; i <= static_cast<int>(WriteState::Stopped); ++i)
        open += isOpen(static_cast<WriteState>(i)) ? 1 : 0;
    QCOMPARE(open, 3);
    QVERIFY(isOpen(WriteState::Held) && isOpen(WriteState::Sending) && isOpen(WriteState::Unknown));
}

void TestEntities::summariesKeepWhatTablesShow()
{
    Customer customer;
    customer.key = {{u"c"_s}, EntityKind::Customer, {u"17"_s}};
    customer.name = u"Acme"_s;
    customer.number = u"1000006"_s;
    customer.contact.email = u"a@b.de"_s;
    customer.address.country = u"DE"_s;
    customer.subscriptionCount = 3;
    customer.renews = QDate(2026, 4, 1);
    customer.status = {Mark::Good, u"Active"_s, {}};
    QCOMPARE(summaryOf(customer), (CustomerSummary{{u"c"_s},
                                                   {u"17"_s},
                                                   u"Acme"_s,
                                                   u"a@b.de"_s,
                                                   u"1000006"_s,
                                                   u"DE"_s,
                                                   customer.status,
                                                   3,
                                                   QDate(2026, 4, 1)}));

    Subscription subscription;
    subscription.key = {{u"c"_s}, EntityKind::Subscription, {u"5"_s}};
    subscription.customer = {u"17"_s};
    subscription.customerName = u"Acme"_s;
    subscription.name = u"VPS"_s;
    subscription.number = u"1000012"_s;
    QCOMPARE(summaryOf(subscription).period, QString());
    subscription.period = Period{Period::Unit::Months, 1, {}};
    subscription.renews = QDate(2026, 4, 1);
    QCOMPARE(summaryOf(subscription), (SubscriptionSummary{{u"c"_s},
                                                           {u"5"_s},
                                                           {u"17"_s},
                                                           u"Acme"_s,
                                                           u"VPS"_s,
                                                           u"1000012"_s,
                                                           u"1 month"_s,
                                                           subscription.status,
                                                           QDate(2026, 4, 1)}));

    Order order;
    order.key = {{u"c"_s}, EntityKind::Order, {u"9"_s}};
    order.customer = {u"17"_s};
    order.customerName = u"Acme"_s;
    order.number = u"SO000001"_s;
    order.type = u"New subscription"_s;
    order.total = Money{Decimal(731, 2), u"USD"_s};
    order.inconsistentTotals = true;
    order.supplementary = true;
    order.final = true;
    order.created = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(summaryOf(order), (OrderSummary{{u"c"_s},
                                             {u"9"_s},
                                             {u"17"_s},
                                             u"Acme"_s,
                                             u"SO000001"_s,
                                             u"New subscription"_s,
                                             order.status,
                                             order.total,
                                             true,
                                             true,
                                             true,
                                             order.created}));
}

namespace
{
// Everything of an order that a flag hangs on.
Order toldOrder()
{
    Order order;
    order.key = {{u"c"_s}, EntityKind::Order, {u"9"_s}};
    order.vendorType = u"PP"_s;
    order.supplementary = true;
    order.status = {Mark::Good, u"Completed"_s, u"CP"_s};
    order.final = true;
    order.totals = QuoteTotals{Money{Decimal(631, 2), u"USD"_s}, {}, {}, Money{Decimal(731, 2), u"USD"_s}};
    order.inconsistentTotals = true;
    return order;
}

Order merged(const Order &known, const Order &later)
{
    return std::get<Order>(mergeKnown(known, later));
}
} // namespace

void TestEntities::whatIsNotToldChangesNothing()
{
    const Order known = toldOrder();
    Order later;
    later.key = known.key;
    QCOMPARE(merged(known, later), known);
    QCOMPARE(merged(later, known), known);
    later.number = u"SO000001"_s;
    Order expected = known;
    expected.number = later.number;
    QCOMPARE(merged(known, later), expected);
    later.key.id.value = u"10"_s; // another thing
    QCOMPARE(merged(known, later), later);

    Subscription running;
    running.key = {{u"c"_s}, EntityKind::Subscription, {u"1"_s}};
    running.renews = QDate(2027, 1, 1);
    Subscription changed;
    changed.key = running.key;
    QVERIFY(std::get<Subscription>(mergeKnown(running, changed)).renews == running.renews);
    changed.renews = QDate(); // told that there is none
    QVERIFY(!std::get<Subscription>(mergeKnown(running, changed)).renews);
}

void TestEntities::flagsGoWithWhatTheyWereConcludedFrom()
{
    const Order known = toldOrder();
    Order later;
    later.key = known.key;

    later.vendorType = u"SO"_s;
    Order expected = known;
    expected.vendorType = later.vendorType;
    expected.supplementary = false;
    QCOMPARE(merged(known, later), expected);

    later.status = {Mark::Waiting, u"Open"_s, u"OP"_s};
    later.explanation = u"Waits for the payment."_s;
    expected.status = later.status;
    expected.final = false;
    expected.explanation = later.explanation;
    QCOMPARE(merged(known, later), expected);
    QVERIFY(merged(expected, known).explanation.isEmpty()); // of a status that is over

    later.totals = QuoteTotals{Money{Decimal(731, 2), u"USD"_s}, {}, {}, Money{Decimal(731, 2), u"USD"_s}};
    expected.totals = later.totals;
    expected.inconsistentTotals = false;
    QCOMPARE(merged(known, later), expected);
}

void TestEntities::aNameIsNotReplacedByALogin()
{
    User known;
    known.key = {{u"c"_s}, EntityKind::User, {u"1001/400047"_s}};
    const auto told = [&known](const QString &login, const QString &name) {
        User later;
        later.key = known.key;
        later.login = login;
        later.displayName = name;
        known = std::get<User>(mergeKnown(known, later));
        return known.displayName;
    };
    QCOMPARE(told({}, u"400047"_s), u"400047"_s);
    QCOMPARE(told(u"vanda@w.test"_s, u"vanda@w.test"_s), u"vanda@w.test"_s);
    QCOMPARE(told({}, u"400047"_s), u"vanda@w.test"_s);
    QCOMPARE(told(u"walker@w.test"_s, u"walker@w.test"_s), u"walker@w.test"_s);
    QCOMPARE(told(u"walker@w.test"_s, u"Vanda Walker"_s), u"Vanda Walker"_s);
    QCOMPARE(told(u"vw@w.test"_s, u"vw@w.test"_s), u"Vanda Walker"_s);
    QCOMPARE(known.login, u"vw@w.test"_s);
    QCOMPARE(told(u"vw@w.test"_s, u"Vanda Mill"_s), u"Vanda Mill"_s);
}

void TestEntities::anAdminStaysOne()
{
    User known;
    known.key = {{u"c"_s}, EntityKind::User, {u"7"_s}};
    User admin = known;
    admin.isAdmin = true;
    QVERIFY(std::get<User>(mergeKnown(known, admin)).isAdmin);
    QVERIFY(std::get<User>(mergeKnown(admin, known)).isAdmin); // not told is not "no"
}

QTEST_APPLESS_MAIN(TestEntities)
#include "tst_entities.moc"
