// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/cloudbluecatalogue.h"
#include "app/sandbox/cloudbluepricing.h"
#include "app/sandbox/fieldchecks.h"
#include "app/sandbox/oauthcheck.h"
#include "app/sandbox/rawtarget.h"
#include "app/sandbox/rql.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

namespace
{

/// "GET https://host/target" of the vectors' file.
Request requestOf(const QByteArray &line)
{
    Request request;
    const qsizetype blank = line.indexOf(' ');
    request.method = line.left(blank);
    const QByteArray url = line.mid(blank + 1);
    request.secure = url.startsWith("https://");
    const QByteArray rest = url.mid(request.secure ? 8 : 7);
    request.target = rest.mid(rest.indexOf('/'));
    request.headers = {{"Host", rest.left(rest.indexOf('/'))}};
    return request;
}

OrderProduct demoProduct(int amount)
{
    const Plan &plan = catalogue().first();
    return {&plan, &plan.periods.first(), {{plan.rates.first().id, amount}}};
}

} // namespace

/// The parts of the sandbox that need no socket.
class TestSandboxParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oauthVectors_data();
    void oauthVectors();
    void oauthRefusals();
    void rawTargets_data();
    void rawTargets();
    void rqlIsRead();
    void rqlMistakes_data();
    void rqlMistakes();
    void rqlMatches_data();
    void rqlMatches();
    void documentsPriceAndCost();
    void pricesOfOtherPlans();
    void driftMovesTheTotalByExactlyThat_data();
    void driftMovesTheTotalByExactlyThat();
    void moneyTexts_data();
    void moneyTexts();
    void phones_data();
    void phones();
};

void TestSandboxParts::oauthVectors_data()
{
    QTest::addColumn<QByteArray>("requestLine");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("authorization");
    QFile file(QStringLiteral(SANDBOX_DATA_DIR) + u"/oauth1-vectors.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray requestLine;
    QByteArray base;
    int rows = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith("GET ") || line.startsWith("POST ")) {
            requestLine = line;
        } else if (line.startsWith("BASE: ")) {
            base = line.mid(6);
        } else if (line.startsWith("AUTH: ")) {
            QTest::addRow("%d", ++rows) << requestLine << base << line.mid(6);
        }
    }
    QCOMPARE(rows, 10);
}

void TestSandboxParts::oauthVectors()
{
    QFETCH(const QByteArray, requestLine);
    QFETCH(const QByteArray, base);
    QFETCH(const QByteArray, authorization);
    Request request = requestOf(requestLine);
    request.headers.append(HeaderField{"Authorization", authorization});
    const std::optional<OAuthCheck::Parameters> oauth = OAuthCheck::parseHeader(authorization);
    QVERIFY(oauth);
    QCOMPARE(OAuthCheck::baseString(request, *oauth), base);
    QCOMPARE(OAuthCheck::signature(base, "cs_test_secret"), oauth->value("oauth_signature"));

    OAuthCheck check("ck_test", "cs_test_secret");
    QVERIFY(!check.check(request, 1552664372));
    const std::optional<OAuthRefusal> replay = check.check(request, 1552664372);
    QVERIFY(replay);
    QCOMPARE(replay->reason, u"nonce"_s);
}

void TestSandboxParts::oauthRefusals()
{
    Request request = requestOf("GET https://portal.example.com/aps/2/collections/service-plans");
    const QByteArray good =
        "OAuth oauth_nonce=\"n0nce123\", oauth_timestamp=\"1552664372\", oauth_version=\"1.0\", "
        "oauth_signature_method=\"HMAC-SHA1\", oauth_consumer_key=\"ck_test\", "
        "oauth_signature=\"ECPf6cV%2BJ4cTxluU0yOEihie9qc%3D\"";
    const auto reason = [&request](const QByteArray &authorization, qint64 now) {
        request.headers = {request.headers.constFirst(), {"Authorization", authorization}};
        OAuthCheck check("ck_test", "cs_test_secret");
        const std::optional<OAuthRefusal> refusal = check.check(request, now);
        return refusal ? refusal->reason : u"passed"_s;
    };
    QCOMPARE(reason(good, 1552664372 + 300), u"passed"_s);
    QCOMPARE(reason(good, 1552664372 + 301), u"timestamp"_s);
    QCOMPARE(reason(good, 1552664372 - 301), u"timestamp"_s);
    QCOMPARE(reason({}, 1552664372), u"header"_s);
    QCOMPARE(reason("Basic Zm9v", 1552664372), u"header"_s);
    QCOMPARE(reason(good + ", oauth_nonce=\"again\"", 1552664372), u"header"_s);
    QCOMPARE(reason(QByteArray(good).replace("ck_test", "other"), 1552664372), u"consumer"_s);
    QCOMPARE(reason(QByteArray(good).replace("HMAC-SHA1", "PLAINTEXT"), 1552664372), u"method"_s);
    QCOMPARE(reason(QByteArray(good).replace("ECPf6", "ECPf7"), 1552664372), u"signature"_s);
    request.target += "?limit(0,1)";
    QCOMPARE(reason(good, 1552664372), u"signature"_s);
}

void TestSandboxParts::rawTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("document's own") << QByteArray("/a?eq(techContact.email,mw@aps.test),select(aps.id)")
                                    << true;
    QTest::newRow("encoded") << QByteArray("/a?eq(name,A%20B%2C%28c%29)") << true;
    QTest::newRow("encoded plus") << QByteArray("/a?sort(%2Bname,-x),limit(0,25)") << true;
    QTest::newRow("type") << QByteArray("/a?implementing(http://www.odin.com/billing/Subscription)") << true;
    QTest::newRow("blank") << QByteArray("/a?eq(name,A B)") << false;
    QTest::newRow("apostrophe") << QByteArray("/a?eq(name,O'Brien)") << false;
    QTest::newRow("bracket") << QByteArray("/a?eq(name,[x])") << false;
    QTest::newRow("semicolon") << QByteArray("/a?eq(name,a;b)") << false;
    QTest::newRow("exclamation mark") << QByteArray("/a?eq(name,a!)") << false;
    QTest::newRow("umlaut") << QByteArray("/a?eq(name,\xc3\xb6)") << false;
    QTest::newRow("stray percent") << QByteArray("/a?eq(name,100%)") << false;
    QTest::newRow("half an escape") << QByteArray("/a?eq(name,%4") << false;
    QTest::newRow("absolute") << QByteArray("http://h/a") << false;
}

void TestSandboxParts::rawTargets()
{
    QFETCH(const QByteArray, target);
    QFETCH(const bool, accepted);
    QCOMPARE(rawTargetProblem(target).isEmpty(), accepted);
}

void TestSandboxParts::rqlIsRead()
{
    QString problem;
    const auto query = rql::parse("and(eq(a.b,x%2Cy),ne(c,1)),like(n,*CL%2A),in(s,(A,B)),select(aps.id,name),"
                                  "sort(%2Bx,-y.z),limit(20,25)",
                                  problem);
    QVERIFY2(query, qPrintable(problem));
    QCOMPARE(query->conditions.size(), std::size_t(3));
    QCOMPARE(query->conditions.at(0).operands.size(), std::size_t(2));
    QCOMPARE(query->conditions.at(0).operands.at(0).values, QStringList{u"x,y"_s});
    QCOMPARE(query->select, (QStringList{u"aps.id"_s, u"name"_s}));
    QCOMPARE(query->sort.size(), 2);
    QVERIFY(!query->sort.at(0).descending);
    QVERIFY(query->sort.at(1).descending);
    QCOMPARE(query->start, 20);
    QCOMPARE(query->count, 25);
    // A limit changes neither rows nor order: pages of one list must share what was found for the first.
    const auto next = rql::parse("sort(-a),limit(25,25)", problem);
    const auto first = rql::parse("sort(-a),limit(0,25)", problem);
    QVERIFY(next && first);
    QCOMPARE(next->filterText, first->filterText);
    QCOMPARE(rql::parse("", problem)->count, 1000);
    QCOMPARE(rql::parse("limit(5)", problem)->count, 1000);
    QCOMPARE(rql::parse("limit(0,5000)", problem)->count, 1000);
}

void TestSandboxParts::rqlMistakes_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("unknown function") << QByteArray("between(a,1,2)");
    QTest::newRow("parentheses") << QByteArray("eq(a,b");
    QTest::newRow("too many closed") << QByteArray("eq(a,b))");
    QTest::newRow("raw comma in a value") << QByteArray("eq(a,b,c)");
    QTest::newRow("no value") << QByteArray("eq(a)");
    QTest::newRow("limit of words") << QByteArray("limit(a,b)");
    QTest::newRow("negative start") << QByteArray("limit(-1,5)");
    QTest::newRow("list without parentheses") << QByteArray("in(a,b)");
    QTest::newRow("bare word") << QByteArray("name");
    QTest::newRow("empty item") << QByteArray("eq(a,b),,eq(c,d)");
}

void TestSandboxParts::rqlMistakes()
{
    QFETCH(const QByteArray, query);
    QString problem;
    QVERIFY(!rql::parse(query, problem));
    QVERIFY(!problem.isEmpty());
}

void TestSandboxParts::rqlMatches_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("matching");
    QTest::newRow("eq text") << QByteArray("eq(name,Gr%C3%B6%C3%9Fe)") << true;
    QTest::newRow("eq number") << QByteArray("eq(number,1000006)") << true;
    QTest::newRow("eq bool") << QByteArray("eq(locked,false)") << true;
    QTest::newRow("eq is exact") << QByteArray("eq(name,gr%C3%B6%C3%9Fe)") << false;
    QTest::newRow("infix") << QByteArray("number=1000006") << true;
    QTest::newRow("long infix") << QByteArray("number=eq=1000006") << true;
    QTest::newRow("infix ne") << QByteArray("number=ne=1000006") << false;
    QTest::newRow("ne") << QByteArray("ne(name,x)") << true;
    QTest::newRow("like star") << QByteArray("like(name,Gr*)") << true;
    QTest::newRow("like question mark") << QByteArray("like(name,Gr%C3%B6%C3%9F?)") << true;
    QTest::newRow("encoded star is a star") << QByteArray("like(name,Gr%2A)") << false;
    QTest::newRow("in") << QByteArray("in(name,(a,Gr%C3%B6%C3%9Fe))") << true;
    QTest::newRow("out") << QByteArray("out(name,(a,Gr%C3%B6%C3%9Fe))") << false;
    QTest::newRow("and") << QByteArray("and(eq(locked,false),eq(number,7))") << false;
    QTest::newRow("implementing") << QByteArray("implementing(http://x/account)") << true;
    QTest::newRow("implementing its version") << QByteArray("implementing(http://x/account/1.2)") << true;
    QTest::newRow("implementing another") << QByteArray("implementing(http://x/accoun)") << false;
    QTest::newRow("both must hold") << QByteArray("eq(locked,false)&eq(name,x)") << false;
}

void TestSandboxParts::rqlMatches()
{
    QFETCH(const QByteArray, query);
    QFETCH(const bool, matching);
    const QJsonObject row{{u"name"_s, u"Größe"_s},
                          {u"number"_s, 1000006},
                          {u"locked"_s, false},
                          {u"aps.type"_s, u"http://x/account/1.2"_s}};
    QString problem;
    const auto parsed = rql::parse(query, problem);
    QVERIFY2(parsed, qPrintable(problem));
    QCOMPARE(rql::matches(parsed->conditions, [&row](const QString &name) { return row.value(name); }),
             matching);
}

void TestSandboxParts::documentsPriceAndCost()
{
    const PriceEstimate price = priceOf({demoProduct(2)}, Side::Customer);
    QCOMPARE(price.total(), 731);
    QCOMPARE(price.subTotal(), 652);
    QCOMPARE(price.taxTotal(), 79);
    QCOMPARE(price.lines.size(), 3);
    QCOMPARE(price.lines.at(0).type, u"PLAN_SETUP"_s);
    QCOMPARE(price.lines.at(0).extendedPrice, 180);
    QCOMPARE(price.lines.at(0).tax, 22);
    QCOMPARE(price.lines.at(1).discount, 43); // 42.5, half up
    QCOMPARE(price.lines.at(1).extendedPrice, 382);
    QCOMPARE(price.lines.at(1).tax, 46);
    QCOMPARE(price.lines.at(2).extendedPrice, 90);
    QCOMPARE(price.lines.at(2).tax, 11);

    const PriceEstimate cost = priceOf({demoProduct(2)}, Side::Reseller);
    QCOMPARE(cost.total(), 626);
    QCOMPARE(cost.subTotal(), 544);
    QCOMPARE(cost.taxTotal(), 82);
    QCOMPARE(cost.lines.at(1).discount, 106);
    QCOMPARE(cost.lines.at(1).extendedPrice, 319);
    QCOMPARE(cost.lines.at(1).tax, 48);

    const QJsonArray details = orderDetailsToJson(price, cost);
    QCOMPARE(details.size(), 3);
    const auto resellerCost = [&details](int line) {
        return details.at(line).toObject().value("resellerCost"_L1).toObject().value("value"_L1).toString();
    };
    QCOMPARE(details.at(0).toObject().value("type"_L1).toString(), u"RESOURCE_RECURRING"_s);
    QCOMPARE(resellerCost(0), u"0.86"_s);
    QCOMPARE(resellerCost(1), u"3.67"_s);
    QCOMPARE(resellerCost(2), u"1.73"_s);
}

void TestSandboxParts::pricesOfOtherPlans()
{
    // Only what is included: no line for the resource.
    QCOMPARE(priceOf({demoProduct(1)}, Side::Customer).lines.size(), 2);
    QCOMPARE(priceOf({demoProduct(2)}, Side::Customer, false).total(), 652);

    int underCost = 0;
    int withoutResources = 0;
    for (const Plan &plan : catalogue()) {
        OrderProduct product{&plan, &plan.periods.first(), {}};
        for (const ResourceRate &rate : plan.rates)
            product.amounts.insert(rate.id, rate.included + 3);
        const PriceEstimate price = priceOf({product}, Side::Customer);
        QVERIFY2(price.total() > 0, qPrintable(plan.title));
        if (price.subTotal() < priceOf({product}, Side::Reseller).subTotal())
            ++underCost;
        if (plan.rates.isEmpty())
            ++withoutResources;
        for (const PlanPeriod &period : plan.periods)
            QCOMPARE(period.resourceCents.size(), plan.rates.size());
    }
    QCOMPARE(underCost, 1);
    QCOMPARE(withoutResources, 1);
}

void TestSandboxParts::driftMovesTheTotalByExactlyThat_data()
{
    QTest::addColumn<int>("cents");
    QTest::newRow("a cent up") << 1;
    QTest::newRow("a cent down") << -1;
    QTest::newRow("more") << 250;
}

void TestSandboxParts::driftMovesTheTotalByExactlyThat()
{
    QFETCH(const int, cents);
    for (const Plan &plan : catalogue()) {
        OrderProduct product{&plan, &plan.periods.first(), {}};
        for (const ResourceRate &rate : plan.rates)
            product.amounts.insert(rate.id, rate.included + 3);
        QCOMPARE(priceOf({product}, Side::Customer, true, cents).total(),
                 priceOf({product}, Side::Customer).total() + cents);
    }
}

void TestSandboxParts::moneyTexts_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"0.0"_s;
    QTest::newRow("one decimal") << qint64(180) << u"1.8"_s;
    QTest::newRow("two decimals") << qint64(731) << u"7.31"_s;
    QTest::newRow("small") << qint64(5) << u"0.05"_s;
    QTest::newRow("negative") << qint64(-320) << u"-3.2"_s;
    QTest::newRow("negative and small") << qint64(-38) << u"-0.38"_s;
}

void TestSandboxParts::moneyTexts()
{
    QFETCH(const qint64, cents);
    QTEST(moneyText(cents), "text");
}

void TestSandboxParts::phones_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("kept");
    QTest::newRow("document") << u"1(888)1234567"_s << u"1#888#1234567#"_s;
    QTest::newRow("extension") << u"49(221)5550101x12"_s << u"49#221#5550101#12"_s;
    QTest::newRow("hashes") << u"1#888#1234567#"_s << u"1#888#1234567#"_s;
    QTest::newRow("no area") << u"81##18881234567#"_s << u"81##18881234567#"_s;
    QTest::newRow("plus") << u"+18881234567"_s << QString();
    QTest::newRow("words") << u"call me"_s << QString();
}

void TestSandboxParts::phones()
{
    QFETCH(const QString, sent);
    QTEST(normalisedPhone(sent), "kept");
}

QTEST_GUILESS_MAIN(TestSandboxParts)
#include "tst_sandboxparts.moc"
