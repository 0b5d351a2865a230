// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bytestream.h"
#include "core/storage/entitycodec.h"
#include "core/storage/stringpool.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QString hardText()
{
    return u"Ünïcödé \u202e\u05d0\u05d1 <b>'=1+1'</b> \U0001F600 \0 end"_s;
}

EntityKey key(EntityKind kind, const QString &id)
{
    return {{u"c0ffee00-0000-4000-8000-000000000001"_s}, kind, {id}};
}

Attributes attributes()
{
    return {{u"k1"_s, u"Label"_s, hardText(), true}, {u"k2"_s, {}, {}, false}};
}

Customer fullCustomer()
{
    Customer c;
    c.key = key(EntityKind::Customer, u"1000001"_s);
    c.name = hardText();
    c.number = u"1000001"_s;
    c.contact = {u"Zoë"_s, u"O'Brien"_s, u"zoe@example.test"_s, u"1#888#1234567#"_s};
    c.address = {u"Street 1"_s, u"Floor 2"_s, u"12345"_s, u"Köln"_s, u"NW"_s, u"DE"_s};
    c.status = {Mark::Good, u"Aktiv"_s, u"ACTIVE"_s};
    c.subscriptionCount = 3;
    c.renews = QDate(2026, 12, 31);
    c.currency = u"EUR"_s;
    c.revision = u"17"_s;
    c.attributes = attributes();
    return c;
}

User fullUser()
{
    return {key(EntityKind::User, u"u1"_s),
            {u"1000001"_s},
            u"login"_s,
            u"Zoë"_s,
            {u"Zoë"_s, u"O"_s, u"z@e"_s, u"1"_s},
            true,
            {Mark::Waiting, u"Invited"_s, u"I"_s},
            attributes()};
}

Subscription fullSubscription()
{
    Subscription s;
    s.key = key(EntityKind::Subscription, u"s1"_s);
    s.technicalId.value = u"oss-1"_s;
    s.customer.value = u"1000001"_s;
    s.customerName = hardText();
    s.number = u"1000042"_s;
    s.name = u"Plan"_s;
    s.productId = u"9"_s;
    s.period = Period{Period::Unit::Years, 2, u"YEARS"_s};
    s.status = {Mark::Stopped, u"Suspended"_s, u"40"_s};
    s.trial = false;
    s.renews = QDate(2027, 1, 1);
    s.resources = {
        {u"r"_s, u"Seats"_s, Decimal(100, 2), Decimal(-5, 1), Decimal(), Decimal(-1, 0), u"unit"_s},
        {u"q"_s, {}, {}, {}, {}, {}, {}}};
    s.attributes = attributes();
    return s;
}

ServiceUser fullServiceUser()
{
    return {key(EntityKind::ServiceUser, u"m1"_s), {u"s1"_s},   u"box@example.test"_s, u"Box"_s,
            {Mark::Bad, u"Failed"_s, u"F"_s},      attributes()};
}

Order fullOrder()
{
    const Money price{Decimal(731, 2), u"USD"_s};
    const QuoteTotals totals{price, Money{Decimal(79, 2), u"USD"_s}, std::nullopt, price};
    Order o;
    o.key = key(EntityKind::Order, u"101"_s);
    o.number = u"SO000001"_s;
    o.customer.value = u"1000001"_s;
    o.customerName = hardText();
    o.type = u"New subscription"_s;
    o.vendorType = u"SO"_s;
    o.supplementary = true;
    o.status = {Mark::Waiting, u"Waiting for payment"_s, u"WP"_s};
    o.final = true;
    o.explanation = u"why"_s;
    o.total = price;
    o.totals = totals;
    o.inconsistentTotals = true;
    o.figures = Quote{{{u"k"_s, u"Setup"_s, Quantity{Decimal(1, 0), u"unit"_s}, price, std::nullopt}},
                      totals,
                      std::nullopt,
                      QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 123), Qt::UTC),
                      std::nullopt};
    o.created = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    o.orderDate = QDate(2026, 2, 28);
    o.expires = QDate(2026, 4, 1);
    o.steps = {{u"Payment"_s, OrderStep::State::Failed, u"PROBLEM"_s, OrderStep::Kind::Own},
               {u"End"_s, OrderStep::State::Todo, {}, OrderStep::Kind::Completed}};
    o.subscriptions = {{u"s1"_s}, {u"s2"_s}};
    o.attributes = attributes();
    return o;
}

Product fullProduct()
{
    return {key(EntityKind::Product, u"9"_s),
            u"Plan"_s,
            hardText(),
            {{Period::Unit::Months, 1, u"MONTHS"_s}},
            {{u"r"_s, u"Seats"_s, Decimal(1, 0), Decimal(10, 0), u"unit"_s}},
            attributes()};
}

QList<Entity> fullEntities()
{
    return {fullCustomer(), fullUser(), fullSubscription(), fullServiceUser(), fullOrder(), fullProduct()};
}
} // namespace

class EntityCodecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersComeBack();
    void everyEntityComesBack();
    void emptyEntitiesComeBack();
    void decimalsKeepTheirPlaces();
    void otherVersionIsMissing();
    void damagedBytesAreMissing();
    void summariesComeBack();
    void damagedSummariesAreMissing();
    void poolSharesTexts();
};

void EntityCodecTest::numbersComeBack()
{
    const QList<qint64> numbers{0,
                                1,
                                -1,
                                63,
                                64,
                                -64,
                                -65,
                                127,
                                128,
                                1LL << 32,
                                -(1LL << 40),
                                std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()};
    ByteWriter out;
    for (const qint64 number : numbers)
        out.signedNumber(number);
    out.number(std::numeric_limits<quint64>::max());
    ByteReader in(out.result());
    for (const qint64 number : numbers)
        QCOMPARE(in.signedNumber(), number);
    QCOMPARE(in.number(), std::numeric_limits<quint64>::max());
    QVERIFY(in.isGood() && in.atEnd());
    QCOMPARE(in.number(), quint64(0));
    QVERIFY(!in.isGood());
    ByteReader endless(QByteArray(20, '\xff'));
    QCOMPARE(endless.number(), quint64(0));
    QVERIFY(!endless.isGood());
}

void EntityCodecTest::everyEntityComesBack()
{
    const QList<Entity> entities = fullEntities();
    for (const Entity &entity : entities) {
        const std::optional<Entity> decoded = decodeEntity(encodeEntity(entity));
        QVERIFY(decoded.has_value());
        QVERIFY2(*decoded == entity, qPrintable(nameOf(entity)));
    }
}

void EntityCodecTest::emptyEntitiesComeBack()
{
    const QList<Entity> entities{Customer{}, User{}, Subscription{}, ServiceUser{}, Order{}, Product{}};
    for (const Entity &entity : entities) {
        const std::optional<Entity> decoded = decodeEntity(encodeEntity(entity));
        QVERIFY(decoded.has_value());
        QVERIFY(*decoded == entity);
    }
    QVERIFY(!decodeEntity(encodeEntity(Entity{})));
    QVERIFY(!decodeEntity({}));
}

void EntityCodecTest::decimalsKeepTheirPlaces()
{
    const auto entity = decodeEntity(encodeEntity(fullSubscription()));
    QCOMPARE(std::get<Subscription>(*entity).resources.first().included->toString(), u"1.00"_s);
}

void EntityCodecTest::otherVersionIsMissing()
{
    QByteArray bytes = encodeEntity(fullCustomer());
    QVERIFY(decodeEntity(bytes));
    bytes[0] = static_cast<char>(bytes.at(0) + 1);
    QVERIFY(!decodeEntity(bytes));
}

void EntityCodecTest::damagedBytesAreMissing()
{
    QRandomGenerator random(42);
    const QList<Entity> entities = fullEntities();
    for (const Entity &entity : entities) {
        const QByteArray bytes = encodeEntity(entity);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!decodeEntity(bytes.left(size)));
        QVERIFY(!decodeEntity(bytes + 'x'));
        for (int i = 0; i < 3000; ++i) { // anything may come out, but nothing may crash or ask for gigabytes
            QByteArray damaged = bytes;
            for (int n = 0; n < 1 + i % 3; ++n)
                damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
            const std::optional<Entity> decoded = decodeEntity(damaged);
            if (decoded)
                QVERIFY(encodeEntity(*decoded).size() < 10 * bytes.size());
        }
    }
}

void EntityCodecTest::summariesComeBack()
{
    StringPool pool;
    CustomerSummary customer = summaryOf(fullCustomer());
    CustomerSummary customerRead;
    customerRead.connection = customer.connection;
    QVERIFY(decodeSummary(encodeSummary(customer), pool, customerRead));
    QVERIFY(customerRead == customer);
    customer.subscriptionCount.reset();
    customer.renews.reset();
    customerRead = {};
    customerRead.connection = customer.connection;
    QVERIFY(decodeSummary(encodeSummary(customer), pool, customerRead));
    QVERIFY(customerRead == customer);

    const SubscriptionSummary subscription = summaryOf(fullSubscription());
    SubscriptionSummary subscriptionRead;
    subscriptionRead.connection = subscription.connection;
    QVERIFY(decodeSummary(encodeSummary(subscription), pool, subscriptionRead));
    QVERIFY(subscriptionRead == subscription);

    for (const Order &given : {fullOrder(), Order{}}) {
        const OrderSummary order = summaryOf(given);
        OrderSummary orderRead;
        orderRead.connection = order.connection;
        QVERIFY(decodeSummary(encodeSummary(order), pool, orderRead));
        QVERIFY(orderRead == order);
    }
}

void EntityCodecTest::damagedSummariesAreMissing()
{
    StringPool pool;
    const QByteArray bytes = encodeSummary(summaryOf(fullOrder()));
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        OrderSummary summary;
        QVERIFY(!decodeSummary(bytes.left(size), pool, summary));
    }
    QByteArray other = bytes;
    other[0] = static_cast<char>(other.at(0) + 1);
    OrderSummary summary;
    QVERIFY(!decodeSummary(other, pool, summary));
}

void EntityCodecTest::poolSharesTexts()
{
    StringPool pool;
    const QString first = pool.text("Aktiv \xc3\xbc");
    const QString second = pool.text(std::string("Aktiv ") + "\xc3\xbc");
    QCOMPARE(first, u"Aktiv ü"_s);
    QCOMPARE(first.constData(), second.constData());
    QVERIFY(pool.text("other").constData() != first.constData());
    QCOMPARE(pool.size(), std::size_t(2));
    QCOMPARE(pool.text({}), QString());
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::EntityCodecTest)
#include "tst_entitycodec.moc"
