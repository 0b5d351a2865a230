// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/resultlimit.h"
#include "core/vendors/racknap/answermessages.h"
#include "core/vendors/racknap/billingcycle.h"
#include "core/vendors/racknap/planfacts.h"
#include "core/vendors/racknap/resultmessages.h"
#include "core/vendors/racknap/servicemessages.h"
#include "tests/core/vendors/racknap/fixtures.h"
#include "tests/support/proof.h"

#include <QJsonDocument>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::racknap;

namespace
{
using Verdict = Answer::Verdict;

NewService documentService()
{
    NewService service;
    service.customer = 652;
    service.quantity = 1;
    service.subscriptionId = u"618e16ad6764"_s;
    service.server = 0;
    service.plan = 172;
    service.registered = QDate(2019, 7, 23);
    const Decimal price = *Decimal::parse(u"528.14");
    service.amount = price;
    service.recurringAmount = price;
    service.nextDue = QDate(2020, 7, 23);
    service.billingCycle = u"Annually"_s;
    service.firstPlanPrice = price;
    service.recurringPlanPrice = price;
    service.planBillingCycle = u"Annually"_s;
    service.firstPayment = price;
    service.partner = 0;
    return service;
}
} // namespace

// Bytes to values and back. A function that is named r<nn>_ proves that row of the vendor notes; the rows
// that are not here are in tst_racknapdrafts and tst_racknapclient.
class tst_RackNapMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { proof::noteTest(); }
    void documentsOwnAnswers_data();
    void documentsOwnAnswers();
    void r03_formOfTheDocument();
    void r03_formIsStrictlyEncoded();
    void r03_multipart();
    void r03_json();
    void r05_subscriptionIdIsText();
    void r06_misspeltNamesStay();
    void r08_amountsAsTyped_data();
    void r08_amountsAsTyped();
    void r09_datesDayFirst();
    void r10_cyclesOfTheDocument();
    void r10_cyclesAreReadLoosely_data();
    void r10_cyclesAreReadLoosely();
    void r11_dueDates_data();
    void r11_dueDates();
    void r12_eachCallHasItsOwnNames();
    void r13_idFromTheSentence_data();
    void r13_idFromTheSentence();
    void r14_wordsDecideNothing();
    void r15_verdicts_data();
    void r15_verdicts();
    void r15_messagesAndCodes_data();
    void r15_messagesAndCodes();
    void r16_resultsOfAnyShape_data();
    void r16_resultsOfAnyShape();
    void r16_endlessResults_data();
    void r16_endlessResults();
    void r16_priceNameAndCycle();
    void r16_contradictingPricesAreNone();
    void r16_pricesByCycle();
    void r17_noise();
    void malformedResults_data();
    void malformedResults();
    void settingsHaveDefaults();
    void r01_headerNameIsChecked();
};

void tst_RackNapMessages::documentsOwnAnswers_data()
{
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<QByteArray>("sent");
    for (const char *name : {"create", "suspend", "unsuspend"}) {
        QTest::newRow(name) << fixture(QByteArray(QByteArray(name) + ".document.txt").constData())
                            << fixture(QByteArray(QByteArray(name) + ".response.json").constData());
    }
}

void tst_RackNapMessages::documentsOwnAnswers()
{
    QFETCH(const QByteArray, printed);
    QFETCH(const QByteArray, sent);
    const Answer answer = readAnswer(sent);
    QCOMPARE(answer.verdict, Verdict::Success);
    QCOMPARE(("Array ( [status] => Success [message] => " + answer.message.toUtf8() + " )"), printed);
    // What PHP prints is no answer: nobody may take it for a success.
    QCOMPARE(readAnswer(printed).verdict, Verdict::Unclear);
}

void tst_RackNapMessages::r03_formOfTheDocument()
{
    const Body body = encoded(createParameters(documentService()), BodyEncoding::Form);
    QCOMPARE(body.contentType, QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(body.bytes,
             QByteArray("customer_id=652&quantity=1&slserverid=618e16ad6764&serverid=0&planid=172"
                        "&regdate=23%2F07%2F2019&amount=528.14&recuring_amount=528.14"
                        "&nextduedate=23%2F07%2F2020&billingcycle=Annually&first_plan_price=528.14"
                        "&recuring_plan_price=528.14&plan_billing_cycle=Annually&firstpayment=528.14&pid=0"));
}

void tst_RackNapMessages::r03_formIsStrictlyEncoded()
{
    const Parameters parameters{{wire::Platform, u"a+b c&d=e/ü%"_s}, {wire::BillingCycle, u"Free Trial"_s}};
    QCOMPARE(encoded(parameters, BodyEncoding::Form).bytes,
             QByteArray("platform=a%2Bb%20c%26d%3De%2F%C3%BC%25&billingcycle=Free%20Trial"));
}

void tst_RackNapMessages::r03_multipart()
{
    const Parameters parameters{{wire::PlanId, qint64{24}}, {wire::Platform, u"Linux"_s}};
    const Body body = encoded(parameters, BodyEncoding::Multipart);
    const QByteArray type = "multipart/form-data; boundary=";
    QVERIFY(body.contentType.startsWith(type));
    const QByteArray boundary = body.contentType.mid(type.size());
    QVERIFY(boundary.size() > 20);
    QCOMPARE(body.bytes,
             "--" + boundary + "\r\nContent-Disposition: form-data; name=\"planid\"\r\n\r\n24\r\n--" +
                 boundary + "\r\nContent-Disposition: form-data; name=\"platform\"\r\n\r\nLinux\r\n--" +
                 boundary + "--\r\n");
    QCOMPARE(encoded(parameters, BodyEncoding::Multipart).bytes, body.bytes); // a draft is drafted often
}

void tst_RackNapMessages::r03_json()
{
    const Body body = encoded(createParameters(documentService()), BodyEncoding::Json);
    QCOMPARE(body.contentType, QByteArray("application/json"));
    QCOMPARE(body.bytes,
             QByteArray(R"({"customer_id":652,"quantity":1,"slserverid":"618e16ad6764","serverid":0,)"
                        R"("planid":172,"regdate":"23/07/2019","amount":528.14,"recuring_amount":528.14,)"
                        R"("nextduedate":"23/07/2020","billingcycle":"Annually","first_plan_price":528.14,)"
                        R"("recuring_plan_price":528.14,"plan_billing_cycle":"Annually",)"
                        R"("firstpayment":528.14,"pid":0})"));
}

void tst_RackNapMessages::r05_subscriptionIdIsText()
{
    QVERIFY(isSubscriptionId(u"618e16ad6764"_s));
    QVERIFY(isSubscriptionId(u"A-b_9"_s));
    QVERIFY(!isSubscriptionId({}));
    QVERIFY(!isSubscriptionId(u"618e 16"_s));
    QVERIFY(!isSubscriptionId(u"618e\n"_s));
    QVERIFY(!isSubscriptionId(QString(65, u'a')));
    NewService service = documentService();
    service.subscriptionId.clear();
    service.server.reset();
    service.partner.reset();
    const QByteArray body = encoded(createParameters(service), BodyEncoding::Form).bytes;
    QVERIFY(!body.contains("slserverid"));
    QVERIFY(!body.contains("&serverid"));
    QVERIFY(!body.contains("pid="));
}

void tst_RackNapMessages::r06_misspeltNamesStay()
{
    NewService service = documentService();
    service.amount = *Decimal::parse(u"1");
    service.recurringAmount = *Decimal::parse(u"2");
    service.firstPlanPrice = *Decimal::parse(u"3");
    service.recurringPlanPrice = *Decimal::parse(u"4");
    service.firstPayment = *Decimal::parse(u"5");
    const QByteArray body = encoded(createParameters(service), BodyEncoding::Form).bytes;
    QVERIFY(body.contains("&amount=1.00&recuring_amount=2.00&"));
    QVERIFY(body.contains("&first_plan_price=3.00&recuring_plan_price=4.00&"));
    QVERIFY(body.contains("&firstpayment=5.00&"));
    QVERIFY(!body.contains("recurring"));
}

void tst_RackNapMessages::r08_amountsAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("whole") << u"528"_s << u"528.00"_s;
    QTest::newRow("one decimal") << u"528.1"_s << u"528.10"_s;
    QTest::newRow("two") << u"528.14"_s << u"528.14"_s;
    QTest::newRow("three stay") << u"0.125"_s << u"0.125"_s;
    QTest::newRow("nothing") << u"0"_s << u"0.00"_s;
    QTest::newRow("large") << u"1234567890.5"_s << u"1234567890.50"_s;
    QTest::newRow("never an exponent") << u"1e6"_s << u"1000000.00"_s;
    QTest::newRow("small") << u"0.00000001"_s << u"0.00000001"_s;
}

void tst_RackNapMessages::r08_amountsAsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, sent);
    QCOMPARE(wireAmount(*Decimal::parse(typed)), sent);
}

// Reading dates has no test: no documented answer carries one, so none is read.
void tst_RackNapMessages::r09_datesDayFirst()
{
    QCOMPARE(wireDate(QDate(2019, 7, 3)), u"03/07/2019"_s);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(wireDate(QDate(2024, 2, 29)), u"29/02/2024"_s);
    QCOMPARE(wireAmount(*Decimal::parse(u"1234.5")), u"1234.50"_s);
    QLocale::setDefault(QLocale::c());
}

void tst_RackNapMessages::r10_cyclesOfTheDocument()
{
    QCOMPARE(billingCycles(),
             (QStringList{u"Free"_s, u"Free Trial"_s, u"One Time"_s, u"Hourly"_s, u"Monthly"_s,
                          u"Quarterly"_s, u"Semi-Annually"_s, u"Annually"_s, u"Biennially"_s,
                          u"Triennially"_s, u"Quadrennial"_s, u"Quinquennial"_s, u"Decennial"_s}));
}

void tst_RackNapMessages::r10_cyclesAreReadLoosely_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cycle");
    QTest::newRow("as it is") << u"Semi-Annually"_s << u"Semi-Annually"_s;
    QTest::newRow("bare") << u"semiannually"_s << u"Semi-Annually"_s;
    QTest::newRow("blank") << u" Semi annually "_s << u"Semi-Annually"_s;
    QTest::newRow("trial") << u"FREE-TRIAL"_s << u"Free Trial"_s;
    QTest::newRow("unknown") << u"Fortnightly"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_RackNapMessages::r10_cyclesAreReadLoosely()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cycle);
    QCOMPARE(cycleFrom(text), cycle);
}

void tst_RackNapMessages::r11_dueDates_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("cycle");
    QTest::addColumn<QDate>("due");
    const QDate day(2019, 7, 23);
    QTest::newRow("the document's") << day << u"Annually"_s << QDate(2020, 7, 23);
    QTest::newRow("free") << day << u"Free"_s << day;
    QTest::newRow("free trial") << day << u"Free Trial"_s << day;
    QTest::newRow("once") << day << u"One Time"_s << day;
    QTest::newRow("hourly") << day << u"Hourly"_s << day;
    QTest::newRow("end of February") << QDate(2023, 1, 31) << u"Monthly"_s << QDate(2023, 2, 28);
    QTest::newRow("leap year") << QDate(2024, 1, 31) << u"Monthly"_s << QDate(2024, 2, 29);
    QTest::newRow("a short month") << QDate(2024, 8, 31) << u"Quarterly"_s << QDate(2024, 11, 30);
    QTest::newRow("half a year") << QDate(2024, 8, 31) << u"Semi-Annually"_s << QDate(2025, 2, 28);
    QTest::newRow("leap day, a year") << QDate(2024, 2, 29) << u"Annually"_s << QDate(2025, 2, 28);
    QTest::newRow("leap day, four years") << QDate(2024, 2, 29) << u"Quadrennial"_s << QDate(2028, 2, 29);
    QTest::newRow("two") << day << u"Biennially"_s << QDate(2021, 7, 23);
    QTest::newRow("three") << day << u"Triennially"_s << QDate(2022, 7, 23);
    QTest::newRow("five") << day << u"Quinquennial"_s << QDate(2024, 7, 23);
    QTest::newRow("ten") << day << u"Decennial"_s << QDate(2029, 7, 23);
    QTest::newRow("over the year's end") << QDate(2023, 12, 31) << u"Monthly"_s << QDate(2024, 1, 31);
}

void tst_RackNapMessages::r11_dueDates()
{
    QFETCH(const QDate, from);
    QFETCH(const QString, cycle);
    QFETCH(const QDate, due);
    QVERIFY(billingCycles().contains(cycle));
    QCOMPARE(dueDate(from, cycle), due);
}

void tst_RackNapMessages::r12_eachCallHasItsOwnNames()
{
    const auto form = [](const Parameters &parameters) {
        return encoded(parameters, BodyEncoding::Form).bytes;
    };
    QCOMPARE(form(serviceParameters(1287)), QByteArray("serviceid=1287"));
    QCOMPARE(form(planDetailParameters(24, 1, 0)), QByteArray("planid=24&currency=1&pid=0"));
    QCOMPARE(form(planDetailParameters(24, 1, {})), QByteArray("planid=24&currency=1"));
    QCOMPARE(form(vpsDetailsParameters(24, u"Windows"_s, 1, 0)),
             QByteArray("planid=24&platform=Windows&currency_id=1&partner_id=0"));
}

void tst_RackNapMessages::r13_idFromTheSentence_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("the document's") << fixture("create.response.json") << u"1334"_s
                                    << u"Office 365 ( Essential Suite )"_s;
    const auto sentence = [](const char *words) -> QByteArray {
        return QByteArray(R"({"status":"Success","message":")") + words + "\"}";
    };
    QTest::newRow("spelt otherwise") << sentence("service id #77 created") << u"77"_s << QString();
    QTest::newRow("no blank") << sentence("ServiceID:12") << u"12"_s << QString();
    QTest::newRow("no id") << sentence("Created 5 services") << QString() << QString();
    QTest::newRow("not digits") << sentence("Service ID: abc") << QString() << QString();
    QTest::newRow("its own key") << QByteArray(R"({"status":"Success","service_id":"88","message":"done"})")
                                 << u"88"_s << QString();
    QTest::newRow("its own key first")
        << QByteArray(R"({"status":"Success","serviceid":88,"message":"Service ID: 89"})") << u"88"_s
        << QString();
    QTest::newRow("in data") << QByteArray(R"({"status":1,"data":{"id":"90"}})") << u"90"_s << QString();
    QTest::newRow("in a list") << QByteArray(R"({"status":true,"data":[{"serviceid":91}]})") << u"91"_s
                               << QString();
    QTest::newRow("id of something else comes last")
        << QByteArray(R"({"status":"ok","id":5,"message":"Service ID: 92"})") << u"92"_s << QString();
}

void tst_RackNapMessages::r13_idFromTheSentence()
{
    QFETCH(const QByteArray, body);
    const Answer answer = readAnswer(body);
    QCOMPARE(answer.verdict, Verdict::Success);
    QTEST(answer.serviceId, "id");
    QTEST(answer.serviceName, "name");
}

void tst_RackNapMessages::r14_wordsDecideNothing()
{
    QCOMPARE(readAnswer(R"({"status":"Success","message":"Error: failed, not done"})").verdict,
             Verdict::Success);
    QCOMPARE(readAnswer(R"({"status":"Error","message":"Service has been suspended successfully."})").verdict,
             Verdict::Failure);
    QCOMPARE(readAnswer(R"({"message":"Service has been suspended successfully."})").verdict,
             Verdict::Unclear);
}

void tst_RackNapMessages::r15_verdicts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const char *body, Verdict verdict) {
        QTest::newRow(name) << QByteArray(body) << verdict;
    };
    row("lower case", R"({"status":"success"})", Verdict::Success);
    row("ok", R"({"status":"OK"})", Verdict::Success);
    row("true", R"({"status":true})", Verdict::Success);
    row("1", R"({"status":"1"})", Verdict::Success);
    row("one as a number", R"({"status":1})", Verdict::Success);
    row("another envelope", R"({"success":true,"code":200})", Verdict::Success);
    row("another envelope fails", R"({"success":false})", Verdict::Failure);
    row("error", R"({"status":"Error"})", Verdict::Failure);
    row("failed", R"({"status":"Failed"})", Verdict::Failure);
    row("failure", R"({"status":"FAILURE"})", Verdict::Failure);
    row("false", R"({"status":false})", Verdict::Failure);
    row("0", R"({"status":"0"})", Verdict::Failure);
    row("error_code alone", R"({"error_code":"17","message":"no"})", Verdict::Failure);
    row("errorCode alone", R"({"errorCode":17})", Verdict::Failure);
    row("errors", R"({"errors":["a","b"]})", Verdict::Failure);
    row("error object", R"({"error":{"type":"x","message":"y"}})", Verdict::Failure);
    row("an empty status with an error", R"({"status":"","error":"no such plan"})", Verdict::Failure);
    // Taken for refusals, these would be ordered again: what is done may have a code, too, and a word that
    // nobody documented may be one of many for "done".
    row("code alone", R"({"code":"E_PLAN"})", Verdict::Unclear);
    row("made, with a code", R"({"message":"Service ID: 7 - X service has been created","code":"1000"})",
        Verdict::Unclear);
    row("an odd status with a code", R"({"status":"Pending","code":"P1"})", Verdict::Unclear);
    row("an odd status with an error", R"({"status":"Oops","error":"no such plan"})", Verdict::Unclear);
    row("an odd status", R"({"status":"Pending"})", Verdict::Unclear);
    row("an odd status, but success", R"({"status":"Pending","success":true})", Verdict::Unclear);
    row("success with errors", R"({"status":"Success","errors":["payment failed"]})", Verdict::Contradictory);
    row("success with an error code", R"({"success":true,"error_code":17})", Verdict::Contradictory);
    row("success that is none", R"({"status":"OK","success":false})", Verdict::Contradictory);
    row("success without errors", R"({"status":"Success","errors":[],"error":false,"error_code":0})",
        Verdict::Success);
    row("success with a code", R"({"status":"Success","code":"P1"})", Verdict::Success);
    row("no status", R"({"message":"hello"})", Verdict::Unclear);
    row("a code that is no error", R"({"code":200,"data":[]})", Verdict::Unclear);
    row("no errors", R"({"errors":[],"error":false})", Verdict::Unclear);
    row("empty object", "{}", Verdict::Unclear);
    row("empty map of PHP", "[]", Verdict::Unclear);
    row("null", "null", Verdict::Unclear);
    row("text", "\"Success\"", Verdict::Unclear);
    row("nothing", "", Verdict::Unclear);
    row("blanks", " \n", Verdict::Unclear);
    row("one in a list", R"([{"status":"Success"}])", Verdict::Success);
    row("two in a list", R"([{"status":"Success"},{"status":"Success"}])", Verdict::Unclear);
}

void tst_RackNapMessages::r15_verdicts()
{
    QFETCH(const QByteArray, body);
    QTEST(readAnswer(body).verdict, "verdict");
}

void tst_RackNapMessages::r15_messagesAndCodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *body, const QString &message, const QString &code) {
        QTest::newRow(name) << QByteArray(body) << message << code;
    };
    row("message", R"({"status":"Error","message":"m","msg":"n","error_code":"7"})", u"m"_s, u"7"_s);
    row("msg", R"({"status":"Error","msg":"n","errorcode":7})", u"n"_s, u"7"_s);
    row("error_message", R"({"status":"Error","error_message":"o","errorCode":"x"})", u"o"_s, u"x"_s);
    row("error", R"({"status":"Error","error":"p"})", u"p"_s, QString());
    row("errors", R"({"status":"Error","errors":["a","b"]})", u"a b"_s, QString());
    row("errors by field", R"({"status":"Error","errors":{"planid":["q","r"]}})", u"q r"_s, QString());
    row("message of several", R"({"status":"Error","message":["s","t"],"code":"9"})", u"s t"_s, u"9"_s);
    row("none", R"({"status":"Error"})", QString(), QString());
    const QByteArray endless = R"({"status":"Error","code":")" + QByteArray(9000, 'c') + R"(","message":")" +
                               QByteArray(9000, 'm') + "\"}";
    row("endless", endless.constData(), QString(2000, u'm'), QString(100, u'c'));
}

void tst_RackNapMessages::r15_messagesAndCodes()
{
    QFETCH(const QByteArray, body);
    const Answer answer = readAnswer(body);
    QCOMPARE(answer.verdict, Verdict::Failure);
    QTEST(answer.message, "message");
    QTEST(answer.code, "code");
}

void tst_RackNapMessages::r16_resultsOfAnyShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qsizetype>("nodes");
    QTest::newRow("nothing") << QByteArray() << qsizetype{0};
    QTest::newRow("blanks") << QByteArray("\n ") << qsizetype{0};
    QTest::newRow("null") << QByteArray("null") << qsizetype{0};
    QTest::newRow("empty list") << QByteArray("[]") << qsizetype{0};
    QTest::newRow("empty object") << QByteArray("{}") << qsizetype{0};
    QTest::newRow("an envelope") << fixture("plan.json") << qsizetype{2};
    QTest::newRow("a list") << fixture("vps.json") << qsizetype{2};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1}") << qsizetype{1};
}

void tst_RackNapMessages::r16_resultsOfAnyShape()
{
    QFETCH(const QByteArray, body);
    QFETCH(const qsizetype, nodes);
    const Result<ResultTree> tree = readResult(body, {});
    QVERIFY(tree);
    QCOMPARE(static_cast<qsizetype>(tree->nodes.size()), nodes);
    QCOMPARE(tree->headline.isEmpty(), nodes > 0); // nothing is said to be nothing
}

void tst_RackNapMessages::r16_endlessResults_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<bool>("cut");
    const auto list = [](int count) {
        return QByteArray("{\"data\":[0" + QByteArray(",0").repeated(count - 1) + "]}");
    };
    QTest::newRow("as many as are shown") << list(MostResultNodes - 1) << MostResultNodes << false;
    QTest::newRow("one more") << list(MostResultNodes) << MostResultNodes << true;
    QTest::newRow("nearly a million") << list(900'000) << MostResultNodes << true;
    QTest::newRow("in lists of their own")
        << QByteArray("[[0]" + QByteArray(",[0]").repeated(MostResultNodes) + "]") << MostResultNodes << true;
}

void tst_RackNapMessages::r16_endlessResults()
{
    QFETCH(const QByteArray, body);
    const Result<ResultTree> tree = readResult(body, {});
    QVERIFY(tree);
    const std::function<int(const std::vector<ResultNode> &)> count =
        [&count](const std::vector<ResultNode> &nodes) {
            int all = 0;
            for (const ResultNode &node : nodes)
                all += 1 + count(node.children);
            return all;
        };
    QTEST(count(tree->nodes), "nodes");
    QTEST(!tree->remarks.isEmpty(), "cut"); // and it is said
}

void tst_RackNapMessages::r16_priceNameAndCycle()
{
    const Result<ResultTree> tree = readResult(fixture("plan.json"), u"USD"_s);
    QVERIFY(tree);
    QCOMPARE(tree->highlights.size(), 3);
    QCOMPARE(tree->highlights.at(0).value, u"Office 365 Essential"_s);
    QCOMPARE(tree->highlights.at(1).value, u"USD 528.14"_s);
    QCOMPARE(tree->highlights.at(2).value, u"Annually"_s);
    const ResultNode data = tree->nodes.front();
    QCOMPARE(data.name, u"data"_s);
    const auto named = [](const ResultNode &node, const QString &name) {
        for (const ResultNode &child : node.children) {
            if (child.name == name)
                return child;
        }
        return ResultNode();
    };
    QCOMPARE(named(data, u"plan_id"_s).value, u"24"_s);
    QVERIFY(named(data, u"features"_s).children.empty());
    const ResultNode options = named(data, u"options"_s);
    QCOMPARE(named(options, u"1"_s).value, u"50 GB"_s);
    const ResultNode second = named(options, u"2"_s);
    QCOMPARE(named(named(second, u"os"_s), u"2"_s).value, u"Ubuntu 22.04"_s);
    QCOMPARE(named(second, u"addon"_s).value, QString());
}

void tst_RackNapMessages::r16_contradictingPricesAreNone()
{
    const Result<ResultTree> tree = readResult(fixture("vps.json"), u"USD"_s);
    QVERIFY(tree);
    QVERIFY(tree->highlights.isEmpty());
    QCOMPARE(tree->nodes.front().children.size(), size_t{3});
    // One price said twice is one.
    const PlanFacts facts = planFacts(contentOf(R"({"data":{"price":"5.0","plan":{"price":5}}})"));
    QCOMPARE(facts.price, Decimal::parse(u"5"));
}

void tst_RackNapMessages::r16_pricesByCycle()
{
    const QByteArray body =
        R"({"data":{"plan_name":"P","currency":"INR","prices":[{"billing_cycle":"Annually","price":"528.12"},)"
        R"({"billing_cycle":"monthly","price":44.5}]}})";
    const Result<ResultTree> tree = readResult(body, u"USD"_s);
    QVERIFY(tree);
    QCOMPARE(tree->highlights.size(), 3);
    QCOMPARE(tree->highlights.at(1).label, u"Price, Monthly"_s);
    QCOMPARE(tree->highlights.at(1).value, u"INR 44.50"_s);
    QCOMPARE(tree->highlights.at(2).value, u"INR 528.12"_s);
    const PlanFacts facts = planFacts(contentOf(body));
    QCOMPARE(facts.priceFor(u"Annually"_s), Decimal::parse(u"528.12"));
    QVERIFY(!facts.priceFor(u"Decennial"_s)); // never another cycle's
    QVERIFY(!facts.priceFor({}));
    // A key may name the cycle itself.
    const QByteArray vps = R"({"data":{"plan_name":"Cloud VPS","currency":"INR","monthly_price":"1499.00"}})";
    const Result<ResultTree> one = readResult(vps, {});
    QCOMPARE(one->highlights.size(), 3);
    QCOMPARE(one->highlights.at(1).value, u"INR 1499.00"_s);
    QCOMPARE(one->highlights.at(2).value, u"Monthly"_s);
    QVERIFY(!planFacts(contentOf(vps)).priceFor(u"Annually"_s));
    QCOMPARE(planFacts(contentOf(R"({"monthly_price":"5","annually_price":"50"})")).byCycle.size(), 2);
    QVERIFY(planFacts(contentOf(R"({"setup_price":"5"})")).isEmpty());
    // Two prices for one cycle are none.
    QVERIFY(planFacts(contentOf(R"([{"cycle":"Monthly","price":1},{"cycle":"Monthly","price":2}])"))
                .byCycle.isEmpty());
    // The number of a currency is not its name.
    QVERIFY(planFacts(contentOf(R"({"currency":"1"})")).currencyCode.isEmpty());
}

void tst_RackNapMessages::r17_noise()
{
    QCOMPARE(readAnswer("\xEF\xBB\xBF \r\n" + fixture("create.response.json")).verdict, Verdict::Success);
    const Answer warning = readAnswer(fixture("php-warning.txt"));
    QCOMPARE(warning.verdict, Verdict::Unclear);
    QVERIFY(warning.serviceId.isEmpty()); // nothing is salvaged
    QVERIFY(warning.excerpt.contains(u"Undefined index"));
    QVERIFY(!warning.excerpt.contains(u"ab12cd34"));
    QVERIFY(warning.excerpt.size() <= 201);
    QCOMPARE(readAnswer(fixture("truncated.json")).verdict, Verdict::Unclear);
    QCOMPARE(readAnswer(fixture("create.response.json") + "<br />").verdict, Verdict::Unclear);
    QCOMPARE(readAnswer(fixture("page.html")).verdict, Verdict::Unclear);
}

void tst_RackNapMessages::malformedResults_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("page") << fixture("page.html");
    QTest::newRow("warning") << fixture("php-warning.txt");
    QTest::newRow("truncated") << fixture("truncated.json");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("too deep") << QByteArray(QByteArray(100, '[') + QByteArray(100, ']'));
}

void tst_RackNapMessages::malformedResults()
{
    QFETCH(const QByteArray, body);
    const Result<ResultTree> tree = readResult(body, {});
    QVERIFY(!tree);
    QCOMPARE(tree.error().kind, ApiError::Kind::BadResponse);
}

void tst_RackNapMessages::settingsHaveDefaults()
{
    const RackNapSettings defaults = RackNapSettings::from({});
    QCOMPARE(defaults, RackNapSettings());
    QCOMPARE(defaults.headerName, QByteArray("Validate"));
    const RackNapSettings set = RackNapSettings::from({{u"headerName"_s, u"X-Token"_s},
                                                       {u"bodyEncoding"_s, u"json"_s},
                                                       {u"currencyId"_s, qint64{3}},
                                                       {u"currencyCode"_s, u" inr "_s},
                                                       {u"partnerId"_s, qint64{7}},
                                                       {u"testPlan"_s, qint64{24}}});
    QCOMPARE(set.headerName, QByteArray("X-Token"));
    QCOMPARE(set.encoding, BodyEncoding::Json);
    QCOMPARE(set.currencyId, 3);
    QCOMPARE(set.currencyCode, u"INR"_s);
    QCOMPARE(set.partnerId, 7);
    QCOMPARE(set.testPlan, 24);
    QCOMPARE(RackNapSettings::from({{u"bodyEncoding"_s, u"multipart"_s}}).encoding, BodyEncoding::Multipart);
}

void tst_RackNapMessages::r01_headerNameIsChecked()
{
    QVERIFY(isHeaderName(u"Validate"_s));
    QVERIFY(isHeaderName(u"Authorization"_s));
    for (const QString &bad : {u""_s, u"Vali date"_s, u"Validate:"_s, u"a\r\nb"_s, u"Host"_s, u"accept"_s,
                               u"Content-Length"_s, u"ü"_s})
        QVERIFY2(!isHeaderName(bad), qPrintable(bad));
    QCOMPARE(RackNapSettings::from({{u"headerName"_s, u"Host"_s}}).headerName, QByteArray("Validate"));
}

QTEST_GUILESS_MAIN(tst_RackNapMessages)
#include "tst_racknapmessages.moc"
