// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/cloudbluefactory.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/ordermessages.h"
#include "tests/core/vendors/cloudblue/clientworld.h"
#include "tests/core/vendors/cloudblue/fixtures.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultserver.h"
#include "tests/support/proof.h"
#include "tests/support/ticketmill.h"

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::cloudblue;

namespace
{
const EntityId Account{u"26ae28d2-0303-4189-8e1d-02796ee5de3b"_s};
const EntityId PlacedOrder{u"387b3acc-0cf8-475f-8a3b-21813085dc89"_s};

QByteArray accountsPage(int first, int count)
{
    QByteArrayList members;
    for (int i = first; i < first + count; ++i) {
        members.append("{\"aps\":{\"id\":\"a" + QByteArray::number(i) +
                       "\",\"revision\":1},\"companyName\":\"C" + QByteArray::number(i) +
                       "\",\"id\":" + QByteArray::number(i) + '}');
    }
    return '[' + members.join(',') + ']';
}
} // namespace

// The client over a scripted server.
class tst_CloudBlueClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsWhatTheDocumentAsksFor_C1_C46();
    void scopeCanBeSwitchedOff_C46();
    void pagesUntilTheTotal_C36_data();
    void pagesUntilTheTotal_C36();
    void pageThatRepeatsIsAnError_C36();
    void largePagesAreReadInThePool();
    void abortedWhileReading();
    void clockSkewIsNamed();
    void quoteOfTheDocument();
    void quoteWithoutCostGrant();
    void quoteRefused();
    void sendWritesOnce_data();
    void sendWritesOnce();
    void preflightStops();
    void lookUpOrder_C39_data();
    void lookUpOrder_C39();
    void lookUpOrderTooEarly_C39();
    void lookUpCustomer_data();
    void lookUpCustomer();
    void lookUpUser();
    void lookUpOfMails();
    void probeNamesMissingGrants_C44();
    void probeWithoutOrderManager();
    void probeOfSomethingElse();
    void plansAreRememberedForTheForm();
    void clientDiesWithJobs();
    void curlHasNoSecret();
    void factoryMakesClients();

private:
    JournalRow orderRow() const;

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ClientWorld> m_world;
};

void tst_CloudBlueClient::init()
{
    m_server = std::make_unique<FaultServer>();
    QVERIFY(m_server->start());
    m_world = std::make_unique<ClientWorld>();
    m_world->connectTo(m_server->url(""), u"ck"_s, "not-in-any-head",
                       {{u"resellerId"_s, u"78ee642d-3b8a-48f1-af12-90563e38bd18"_s},
                        {u"resellerEmail"_s, u"mw@aps.test"_s},
                        {u"pageSize"_s, qint64{10}},
                        {u"settleTime"_s, qint64{0}}});
}

void tst_CloudBlueClient::cleanup()
{
    proof::noteTest();
    const QList<FaultServer::Seen> requests = m_server ? m_server->requests() : QList<FaultServer::Seen>();
    for (const FaultServer::Seen &seen : requests)
        proof::noteArrival(seen.method, seen.target, seen.body);
    m_world.reset();
    m_server.reset();
}

void tst_CloudBlueClient::sendsWhatTheDocumentAsksFor_C1_C46()
{
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, accountsPage(0, 2)); });
    const auto list = collect(m_world->client->customers());
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    const FaultServer::Seen seen = m_server->requests().first();
    QCOMPARE(seen.target,
             QByteArray("/aps/2/collections/accounts?eq(type,CLIENT),eq(parent.aps.id,78ee642d-3b8a-48f1-"
                        "af12-90563e38bd18),sort(%2Baps.id),limit(0,10)"));
    QCOMPARE(headerValue(seen.headers, "APS-Actor-Scope"), QByteArray("FULL"));
    QCOMPARE(headerValue(seen.headers, "Accept"), QByteArray("application/json"));
    QVERIFY(headerValue(seen.headers, "Authorization").startsWith("OAuth oauth_consumer_key=\"ck\""));
    QVERIFY(!seen.head.contains("not-in-any-head"));
}

void tst_CloudBlueClient::scopeCanBeSwitchedOff_C46()
{
    m_world->set(u"actorScope"_s, false);
    m_server->setScript([](const FaultServer::Seen &) { return FaultServer::reply(200, "[]"); });
    QVERIFY(collect(m_world->client->orders()));
    QVERIFY(headerValue(m_server->requests().first().headers, "APS-Actor-Scope").isEmpty());
}

void tst_CloudBlueClient::pagesUntilTheTotal_C36_data()
{
    QTest::addColumn<QByteArray>("range"); // %1 first, %2 last
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("total");
    QTest::newRow("206 with total") << QByteArray("items %1-%2/25") << 206 << qint64{25};
    QTest::newRow("200 with total") << QByteArray("items */25") << 200 << qint64{25};
    QTest::newRow("no total") << QByteArray("items %1-%2/*") << 206 << qint64{-1};
    QTest::newRow("no header") << QByteArray() << 200 << qint64{-1};
}

void tst_CloudBlueClient::pagesUntilTheTotal_C36()
{
    QFETCH(const QByteArray, range);
    QFETCH(const int, status);
    QFETCH(const qint64, total);
    m_server->setScript([&](const FaultServer::Seen &seen) {
        const qsizetype at = seen.target.indexOf("limit(") + 6;
        const int first = seen.target.mid(at, seen.target.indexOf(',', at) - at).toInt();
        const int count = qMin(10, 25 - first);
        QByteArray header = range;
        header.replace("%1", QByteArray::number(first)).replace("%2", QByteArray::number(first + count - 1));
        const Headers headers = range.isEmpty() ? Headers() : Headers{{"Content-Range", header}};
        return FaultServer::reply(status, accountsPage(first, qMax(0, count)), headers);
    });
    PageSummary summary;
    const auto list = collect(m_world->client->customers(), &summary);
    QVERIFY(list);
    QCOMPARE(list->size(), 25);
    QCOMPARE(list->last().name, u"C24"_s);
    QCOMPARE(summary.fetched, 25);
    QCOMPARE(summary.total.value_or(-1), total);
    QVERIFY(!summary.capped);
}

void tst_CloudBlueClient::pageThatRepeatsIsAnError_C36()
{
    m_server->setScript([](const FaultServer::Seen &) {
        return FaultServer::reply(206, accountsPage(0, 10), {{"Content-Range", "items 0-9/25"}});
    });
    const auto list = collect(m_world->client->customers());
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ApiError::Kind::BadResponse);
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_CloudBlueClient::largePagesAreReadInThePool()
{
    m_world->set(u"pageSize"_s, qint64{1000});
    QByteArray page = accountsPage(0, 1000);
    const QByteArray filled = "\"revision\":1,\"filler\":\"" + QByteArray(300, 'x') + '"';
    page.replace("\"revision\":1", filled);
    QVERIFY(page.size() > 128 * 1024);
    m_server->setScript([&page](const FaultServer::Seen &) {
        return FaultServer::reply(206, page, {{"Content-Range", "items 0-999/1000"}});
    });
    const auto list = collect(m_world->client->customers());
    QVERIFY(list);
    QCOMPARE(list->size(), 1000);
    // Broken in the pool is as broken as here.
    page.chop(5);
    QVERIFY(!collect(m_world->client->customers()));
}

void tst_CloudBlueClient::abortedWhileReading()
{
    m_server->setScript([](const FaultServer::Seen &) {
        FaultServer::Answer answer = FaultServer::reply(200, "[]");
        answer.delay = std::chrono::seconds(30);
        return answer;
    });
    PagedJob<Customer> *job = m_world->client->customers();
    QSignalSpy finished(job, &ApiJob::finished);
    QTRY_COMPARE(m_server->requests().size(), 1);
    std::optional<ApiError> error;
    job->then(this, [&error](const Result<PageSummary> &result) { error = result.error(); });
    job->abort();
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->kind, ApiError::Kind::Cancelled);
    QCOMPARE(finished.count(), 1);
}

void tst_CloudBlueClient::clockSkewIsNamed()
{
    FakeClock clock; // how long an answer takes on a busy machine must not count
    TransportSettings settings;
    settings.base = QUrl(m_world->connection.baseUrl);
    settings.proxy.mode = ProxySettings::Mode::None;
    CloudBlueClient client(m_world->connection, settings, m_world->secrets, clock);
    m_server->setScript([&clock](const FaultServer::Seen &) {
        const QString date =
            QLocale::c().toString(clock.nowUtc().addSecs(900), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        return FaultServer::reply(401, "{}", {{"Date", date.toLatin1()}});
    });
    const auto customer = wait(client.customer(Account));
    QVERIFY(!customer);
    QCOMPARE(customer.error().kind, ApiError::Kind::Unauthorized);
    QVERIFY2(customer.error().message.contains(u"900 seconds ahead"), qPrintable(customer.error().message));
    const auto steps = wait<QList<ProbeStep>>(client.probe());
    QVERIFY(steps);
    QCOMPARE(steps->at(1).state, ProbeStep::State::Failed);  // the key
    QCOMPARE(steps->at(3).state, ProbeStep::State::Warning); // the clock
    QCOMPARE(std::get<qint64>(steps->at(3).suggested.value(u"clockOffset"_s)), 900);
    QCOMPARE(steps->last().state, ProbeStep::State::NotTested);
}

void tst_CloudBlueClient::quoteOfTheDocument()
{
    m_server->setScript([](const FaultServer::Seen &seen) {
        return FaultServer::reply(200, fixture(seen.target.endsWith("Costs") ? "estimate-costs.response.json"
                                                                             : "estimate.response.json"));
    });
    WriteDraft draft;
    draft.operation = op::PlaceOrder;
    draft.request.body = squeezed(fixture("place-order.request.json"));
    const auto quote = wait(m_world->client->quote(draft));
    QVERIFY(quote);
    QCOMPARE(quote->price->total->amount.toString(), u"7.31"_s);
    QCOMPARE(quote->cost->total->amount.toString(), u"6.26"_s);
    QCOMPARE(quote->netMargin()->amount.toString(), u"1.08"_s);
    QVERIFY(quote->at.isValid());
    QCOMPARE(m_server->requests().size(), 2);
    for (const FaultServer::Seen &seen : m_server->requests()) {
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.body, draft.request.body);
    }
    WriteDraft other;
    other.operation = op::Invite;
    QVERIFY(!wait(m_world->client->quote(other)));
}

void tst_CloudBlueClient::quoteWithoutCostGrant()
{
    m_server->setScript([](const FaultServer::Seen &seen) {
        return seen.target.endsWith("Costs") ? FaultServer::reply(403, fixture("error-access.json"))
                                             : FaultServer::reply(200, fixture("estimate.response.json"));
    });
    WriteDraft draft;
    draft.operation = op::PlaceOrder;
    const auto quote = wait(m_world->client->quote(draft));
    QVERIFY(quote);
    QCOMPARE(quote->price->total->amount.toString(), u"7.31"_s);
    QVERIFY(!quote->cost);
}

void tst_CloudBlueClient::quoteRefused()
{
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(500, fixture("error-hosting.json")); });
    WriteDraft draft;
    draft.operation = op::PlaceOrder;
    const auto quote = wait(m_world->client->quote(draft));
    QVERIFY(!quote);
    QCOMPARE(quote.error().kind, ApiError::Kind::Vendor);
    QCOMPARE(quote.error().vendorCode, u"APS::Hosting::Exception"_s);
    QVERIFY(quote.error().message.startsWith(u"Limit for resource"));
}

void tst_CloudBlueClient::sendWritesOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::newRow("confirmed") << 200 << fixture("place-order.response.json") << Outcome::Kind::Confirmed;
    QTest::newRow("refused") << 400 << fixture("error-hosting.json") << Outcome::Kind::Refused;
    QTest::newRow("401 is not repeated") << 401 << QByteArray("{}") << Outcome::Kind::Refused;
    QTest::newRow("server error") << 500 << fixture("error-hosting.json") << Outcome::Kind::Unknown;
    QTest::newRow("gateway") << 502 << fixture("error-page.html") << Outcome::Kind::Unknown;
    QTest::newRow("redirect") << 302 << QByteArray() << Outcome::Kind::Unknown;
    QTest::newRow("cut") << 0 << QByteArray() << Outcome::Kind::Unknown;
}

void tst_CloudBlueClient::sendWritesOnce()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Outcome::Kind, kind);
    if (status == 0)
        m_server->setCut(FaultServer::Cut::AfterReading);
    m_server->setScript([&](const FaultServer::Seen &) {
        return FaultServer::reply(status, body, {{"Location", "http://127.0.0.1:1/"}});
    });
    WriteDraft draft;
    draft.operation = op::PlaceOrder;
    draft.request.method = "POST";
    draft.request.url = m_server->url("/aps/2/services/order-manager/orders");
    draft.request.accept = "application/json";
    draft.request.contentType = "application/json";
    draft.request.body = squeezed(fixture("place-order.request.json"));
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QVERIFY(outcome); // errors are outcomes
    QCOMPARE(outcome->kind, kind);
    QCOMPARE(m_server->arrivals(), 1);
    if (kind == Outcome::Kind::Confirmed) {
        QCOMPARE(outcome->made.first().id, PlacedOrder);
        QVERIFY(outcome->answer.contains(PlacedOrder.value));
        QCOMPARE(m_server->requests().first().body, draft.request.body);
    } else {
        QVERIFY(!outcome->message.isEmpty());
    }
}

void tst_CloudBlueClient::preflightStops()
{
    QJsonObject account = json::parseList(fixture("create-customer.response.json"))->at(1).toObject();
    m_server->setScript([&account](const FaultServer::Seen &) {
        return FaultServer::reply(200, QJsonDocument(account).toJson(QJsonDocument::Compact));
    });
    Customer customer;
    customer.key = {m_world->connection.id, EntityKind::Customer, Account};
    customer.name = u"1st APS inc"_s;
    const auto form = wait(m_world->client->form(op::EditCustomer, customer, {}));
    QVERIFY(form);
    Values values;
    for (const Section &section : form->sections) {
        for (const Field &field : section.fields)
            values.insert(field.key, field.initial);
    }
    values[u"companyName"_s] = u"Mine"_s;
    const WriteDraft draft = m_world->client->draft(op::EditCustomer, customer, *form, values)->first();
    QVERIFY(wait(m_world->client->preflight(draft))->proceed);
    QJsonObject aps = account["aps"_L1].toObject();
    aps["revision"_L1] = 12;
    account["aps"_L1] = aps;
    account["companyName"_L1] = u"Theirs"_s;
    const auto preflight = wait(m_world->client->preflight(draft));
    QVERIFY(!preflight->proceed);
    QCOMPARE(preflight->conflicts.size(), 1);
    QCOMPARE(preflight->conflicts.first().now, u"Theirs"_s);
    QCOMPARE(preflight->conflicts.first().yours, u"Mine"_s);
    // Others need no second look.
    WriteDraft order;
    order.operation = op::PlaceOrder;
    QVERIFY(wait(m_world->client->preflight(order))->proceed);
}

JournalRow tst_CloudBlueClient::orderRow() const
{
    JournalRow row;
    row.connection = m_world->connection.id;
    row.operation = op::PlaceOrder;
    row.customer = Account;
    row.customerName = u"1st APS inc"_s;
    row.sent = QDateTime(QDate(2019, 3, 15), QTime(15, 40, 30), Qt::UTC);
    row.values.insert(u"plan"_s, u"51615892-655d-409d-a922-4423a8188b2e"_s);
    Quote quote;
    QuoteTotals totals;
    totals.total = Money{*Decimal::parse(u"7.31"), u"USD"_s};
    quote.price = totals;
    row.quote = quote;
    return row;
}

void tst_CloudBlueClient::lookUpOrder_C39_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<Evidence::Verdict>("verdict");
    QTest::addColumn<int>("found");
    using Verdict = Evidence::Verdict;
    QTest::newRow("there") << QByteArray() << Verdict::Done << 1;
    QTest::newRow("much older") << QByteArray("much older") << Verdict::NotDone << 0;
    QTest::newRow("a little older") << QByteArray("older") << Verdict::Ambiguous << 1;
    QTest::newRow("vendor's clock behind") << QByteArray("clock") << Verdict::Done << 1;
    QTest::newRow("another total") << QByteArray("total") << Verdict::Ambiguous << 1;
    QTest::newRow("another plan") << QByteArray("plan") << Verdict::NotDone << 0;
    QTest::newRow("another buyer") << QByteArray("buyer") << Verdict::NotDone << 0;
    QTest::newRow("two") << QByteArray("two") << Verdict::Ambiguous << 2;
    QTest::newRow("filter unknown") << QByteArray("filter") << Verdict::Done << 1;
    QTest::newRow("details not to be read") << QByteArray("unread") << Verdict::Ambiguous << 1;
    // What a vendor may write in another way, and what it may leave out.
    QTest::newRow("type in words") << QByteArray("SALES") << Verdict::Done << 1;
    QTest::newRow("type in small letters") << QByteArray("so") << Verdict::Done << 1;
    QTest::newRow("a type nobody knows") << QByteArray("XY") << Verdict::Ambiguous << 1;
    QTest::newRow("no type") << QByteArray("no type") << Verdict::Ambiguous << 1;
    QTest::newRow("another type") << QByteArray("CH") << Verdict::NotDone << 0;
    QTest::newRow("no buyer") << QByteArray("no buyer") << Verdict::Ambiguous << 1;
    QTest::newRow("buyer in capitals") << QByteArray("capitals") << Verdict::Done << 1;
    QTest::newRow("no plan") << QByteArray("no plan") << Verdict::Ambiguous << 1;
    QTest::newRow("plan not kept") << QByteArray("plan not kept") << Verdict::Ambiguous << 1;
    QTest::newRow("no time") << QByteArray("no time") << Verdict::Ambiguous << 1;
    QTest::newRow("time in the details alone") << QByteArray("listed without time") << Verdict::Done << 1;
    QTest::newRow("one that fits, one of another total") << QByteArray("beside") << Verdict::Done << 1;
    QTest::newRow("another quantity") << QByteArray("quantity") << Verdict::NotDone << 0;
    QTest::newRow("another entry's") << QByteArray("taken") << Verdict::NotDone << 0;
    QTest::newRow("two, one of them another entry's") << QByteArray("two, taken") << Verdict::Done << 1;
}

void tst_CloudBlueClient::lookUpOrder_C39()
{
    QFETCH(const QByteArray, what);
    QFETCH(const Evidence::Verdict, verdict);
    QFETCH(const int, found);
    JournalRow row = orderRow();
    if (what == "much older")
        row.sent = row.sent.addSecs(3700);
    if (what == "older" || what == "clock")
        row.sent = row.sent.addSecs(300);
    if (what == "clock")
        m_world->set(u"clockOffset"_s, qint64{-300});
    if (what == "total")
        row.quote->price->total = Money{*Decimal::parse(u"7.32"), u"USD"_s};
    if (what == "quantity") {
        QuoteLine line = readOrder(fixture("order.response.json"), {row.connection})->figures->lines.last();
        QVERIFY(line.quantity);
        line.quantity->amount = *Decimal::parse(u"77");
        row.quote->lines.append(line);
    }
    QList<EntityKey> taken;
    if (what == "taken")
        taken = {{row.connection, EntityKind::Order, PlacedOrder}};
    if (what == "two, taken")
        taken = {{row.connection, EntityKind::Order, EntityId{u"09570817-2584-4838-a6a8-79db5c71eb8f"_s}}};
    if (what == "plan")
        row.values.insert(u"plan"_s, u"f4c8db11-9097-4d31-8e32-528df40ae405"_s);
    if (what == "buyer")
        row.customer = {u"somebody else"_s};
    if (what == "capitals") {
        row.customer.value = row.customer.value.toUpper();
        row.values.insert(u"plan"_s, u"51615892-655D-409D-A922-4423A8188B2E"_s);
    }
    if (what == "plan not kept")
        row.values.remove(u"plan"_s);
    const QString other = u"11111111-0000-4000-8000-000000000002"_s; // of another total
    // The same in the list and in the details, but for the last.
    const auto changed = [&what, &other](QJsonObject order, bool listed) {
        const bool isType = what == "SALES" || what == "so" || what == "XY" || what == "CH";
        if (isType)
            order["type"_L1] = QString::fromLatin1(what);
        if (what == "no type")
            order.remove("type"_L1);
        if (what == "no buyer")
            order.remove("buyerId"_L1);
        if (what == "no plan")
            order.remove("details"_L1);
        if (what == "no time" || (what == "listed without time" && listed))
            order.remove("creationTime"_L1);
        if (order.value("orderId"_L1) == other)
            order["total"_L1] = QJsonObject{{u"value"_s, u"9.99"_s}, {u"code"_s, u"USD"_s}};
        return order;
    };
    m_server->setScript([&what, &changed, &other](const FaultServer::Seen &seen) {
        if (seen.target.contains("orders/")) {
            if (what == "unread")
                return FaultServer::reply(403, "{}");
            QJsonObject details = json::parseObject(fixture("order.response.json")).value();
            details["orderId"_L1] = QString::fromLatin1(seen.target.sliced(seen.target.lastIndexOf('/') + 1));
            return FaultServer::reply(200, QJsonDocument(changed(details, false)).toJson());
        }
        if (what == "filter" && seen.target.contains("buyerId"))
            return FaultServer::reply(400, R"({"error":"APS::RQL","message":"unknown property"})");
        QByteArray orders = fixture("orders.response.json");
        if (what.startsWith("two"))
            orders
                .replace(
                    "09570817-2584-4838-a6a8-79db5c71eb8f\",\n    \"internalId\": 1000016,\n    "
                    "\"orderNumber\": \"PO000001\",\n    \"type\": \"PO\"",
                    "09570817-2584-4838-a6a8-79db5c71eb8f\",\"orderNumber\": \"SO000002\",\"type\": \"SO\"")
                .replace("\"value\": \"0.0\"", "\"value\": \"7.31\"");
        QJsonArray list = json::parseList(orders).value();
        list[0] = changed(list.at(0).toObject(), true);
        if (what == "beside") {
            QJsonObject second = list.at(0).toObject();
            second["orderId"_L1] = other;
            list.append(second);
        }
        return FaultServer::reply(200, QJsonDocument(list).toJson());
    });
    const auto evidence = wait(m_world->client->lookUp(row, taken));
    QVERIFY(evidence);
    QVERIFY2(evidence->verdict == verdict, qPrintable(evidence->text));
    QCOMPARE(evidence->found.size(), found);
    QVERIFY(!evidence->text.isEmpty());
    if (verdict == Evidence::Verdict::Done) {
        QCOMPARE(evidence->foundName, u"SO000001"_s);
        QCOMPARE(evidence->found.first().id, PlacedOrder);
    }
    if (what == "total")
        QVERIFY2(evidence->text.contains(u"SO000001"_s), qPrintable(evidence->text));
    for (const FaultServer::Seen &seen : m_server->requests())
        QCOMPARE(seen.method, QByteArray("GET"));
}

void tst_CloudBlueClient::lookUpOrderTooEarly_C39()
{
    m_world->set(u"settleTime"_s, qint64{600});
    m_server->setScript([](const FaultServer::Seen &) { return FaultServer::reply(200, "[]"); });
    JournalRow row = orderRow();
    row.sent = QDateTime::currentDateTimeUtc();
    QCOMPARE(wait(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::Ambiguous);
    row.sent = row.sent.addSecs(-700);
    QCOMPARE(wait(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::NotDone);
}

void tst_CloudBlueClient::lookUpCustomer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("decided");
    QTest::addColumn<Evidence::Verdict>("verdict");
    QTest::newRow("there") << 200 << true << Evidence::Verdict::Done;
    QTest::newRow("not there") << 404 << true << Evidence::Verdict::NotDone;
    QTest::newRow("not allowed") << 403 << false << Evidence::Verdict::Ambiguous;
}

void tst_CloudBlueClient::lookUpCustomer()
{
    QFETCH(const int, status);
    QFETCH(const bool, decided);
    QFETCH(const Evidence::Verdict, verdict);
    m_server->setScript([status](const FaultServer::Seen &) {
        const QJsonObject bss = json::parseList(fixture("create-customer.response.json"))->at(0).toObject();
        return FaultServer::reply(status, status == 200 ? QJsonDocument(bss).toJson() : QByteArray("{}"));
    });
    JournalRow row;
    row.connection = m_world->connection.id;
    row.operation = op::CreateCustomer;
    row.sent = QDateTime::currentDateTimeUtc().addSecs(-1000);
    row.values.insert(u"_bssId"_s, u"424eef0c-d847-11e8-8a73-60fb42f13c76"_s);
    const auto evidence = wait(m_world->client->lookUp(row, {}));
    QCOMPARE(evidence.has_value(), decided);
    if (!decided)
        return;
    QCOMPARE(evidence->verdict, verdict);
    QVERIFY(m_server->requests().first().target.endsWith("424eef0c-d847-11e8-8a73-60fb42f13c76"));
    if (verdict == Evidence::Verdict::Done)
        QCOMPARE(evidence->found.first().id, Account);
}

void tst_CloudBlueClient::lookUpUser()
{
    m_server->setScript([](const FaultServer::Seen &) {
        return FaultServer::reply(200, '[' + fixture("create-user.response.json") + ']');
    });
    JournalRow row;
    row.operation = op::CreateUser;
    row.customer = Account;
    row.sent = QDateTime(QDate(2019, 3, 15), QTime(14, 37, 20), Qt::UTC);
    row.values.insert(u"login"_s, u"ANNP1@aps.test"_s);
    QCOMPARE(wait(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::Done);
    row.sent = row.sent.addSecs(3600); // the user is older than that
    QCOMPARE(wait(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::Ambiguous);
    row.values.insert(u"login"_s, u"somebody@else.test"_s);
    QCOMPARE(wait(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::NotDone);
    // An old user of that login, for whose sake the creation was refused, need not tell its age.
    m_server->setScript([](const FaultServer::Seen &) {
        QJsonObject user = json::parseObject(fixture("create-user.response.json")).value();
        QJsonObject aps = user["aps"_L1].toObject();
        aps.remove("modified"_L1);
        user["aps"_L1] = aps;
        return FaultServer::reply(200, QJsonDocument(QJsonArray{user}).toJson());
    });
    row.values.insert(u"login"_s, u"ANNP1@aps.test"_s);
    row.sent = row.sent.addSecs(-3600);
    QCOMPARE(wait(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::Ambiguous);
}

void tst_CloudBlueClient::lookUpOfMails()
{
    for (const OperationId &operation : {op::ResetPassword, op::Invite, op::Activate}) {
        JournalRow row;
        row.operation = operation;
        row.targetName = u"ann"_s;
        const auto evidence = wait(m_world->client->lookUp(row, {}));
        QCOMPARE(evidence->verdict, Evidence::Verdict::Ambiguous);
        QVERIFY(evidence->text.contains(u"ann"));
    }
    QCOMPARE(m_server->requests().size(), 0);
}

void tst_CloudBlueClient::probeNamesMissingGrants_C44()
{
    m_server->setScript([](const FaultServer::Seen &seen) {
        const Headers booster{{"X-APSBooster-Response", "true"}, {"Content-Range", "items 0-0/2"}};
        if (seen.target.contains("order-manager") || seen.target.contains("payment"))
            return FaultServer::reply(403, fixture("error-access.json"), booster);
        if (seen.target.contains("techContact"))
            return FaultServer::reply(200,
                                      R"([{"aps":{"id":"x1"},"companyName":"North"},{"aps":{"id":"x2"}}])");
        if (seen.target.contains("service-plans"))
            return FaultServer::reply(206, fixture("plans.response.json"), booster);
        return FaultServer::reply(206, accountsPage(0, 1), booster);
    });
    ProbeJob *job = m_world->client->probe();
    QSignalSpy changes(job, &ProbeJob::stepChanged);
    const auto steps = wait<QList<ProbeStep>>(job);
    QVERIFY(steps);
    QVERIFY(changes.count() >= int(steps->size()));
    QHash<QString, ProbeStep> by;
    for (const ProbeStep &step : *steps)
        by.insert(step.key, step);
    using State = ProbeStep::State;
    QCOMPARE(by[u"address"_s].state, State::Passed);
    QCOMPARE(by[u"signature"_s].state, State::Passed);
    QCOMPARE(by[u"booster"_s].state, State::Passed);
    QCOMPARE(by[u"reseller"_s].state, State::Warning); // two of them
    QVERIFY(by[u"reseller"_s].copyable.contains(u"x2"));
    QCOMPARE(by[u"customers"_s].state, State::Passed);
    QCOMPARE(by[u"orders"_s].state, State::Failed);
    QCOMPARE(by[u"payment"_s].state, State::Failed);
    QCOMPARE(by[u"estimates"_s].state, State::Failed);
    QCOMPARE(by[u"grants"_s].state, State::Failed);
    QVERIFY(by[u"grants"_s].copyable.contains(u"http://www.odin.com/billing/order-management"));
    // Nothing but reads: GETs and one estimate.
    for (const FaultServer::Seen &seen : m_server->requests())
        QVERIFY(seen.method == "GET" || seen.target.endsWith("/estimate"));
}

void tst_CloudBlueClient::probeWithoutOrderManager()
{
    m_world->set(u"resellerId"_s, QString());
    m_server->setScript([](const FaultServer::Seen &seen) {
        if (seen.target.contains("order-manager"))
            return FaultServer::reply(404);
        if (seen.target.contains("techContact"))
            return FaultServer::reply(200, R"([{"aps":{"id":"x1"},"companyName":"North"}])");
        return FaultServer::reply(200, "[]");
    });
    const auto steps = wait<QList<ProbeStep>>(m_world->client->probe());
    for (const ProbeStep &step : *steps) {
        if (step.key == "reseller"_L1) {
            QCOMPARE(step.state, ProbeStep::State::Passed);
            QCOMPARE(step.suggested.value(u"resellerId"_s), Value(u"x1"_s));
        }
        if (step.key == "orders"_L1) {
            QCOMPARE(step.state, ProbeStep::State::Failed);
            QVERIFY(step.finding.contains(u"order manager"));
        }
        if (step.key == "customers"_L1)
            QCOMPARE(step.state, ProbeStep::State::Warning);
        if (step.key == "booster"_L1)
            QCOMPARE(step.state, ProbeStep::State::Warning);
        if (step.key == "payment"_L1)
            QCOMPARE(step.state, ProbeStep::State::NotTested);
    }
}

void tst_CloudBlueClient::probeOfSomethingElse()
{
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, fixture("error-page.html")); });
    const auto steps = wait<QList<ProbeStep>>(m_world->client->probe());
    QCOMPARE(steps->first().state, ProbeStep::State::Failed);
    for (const ProbeStep &step : steps->mid(1))
        QCOMPARE(step.state, ProbeStep::State::NotTested);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_CloudBlueClient::plansAreRememberedForTheForm()
{
    m_server->setScript([](const FaultServer::Seen &seen) {
        if (seen.target.contains("paymentMethods"))
            return FaultServer::reply(200, fixture("payment-methods.response.json"));
        return FaultServer::reply(200, fixture("plans.response.json"));
    });
    Customer customer;
    customer.key = {m_world->connection.id, EntityKind::Customer, Account};
    const auto form = wait(m_world->client->form(op::PlaceOrder, customer, {}));
    QVERIFY(form);
    QCOMPARE(form->field(u"plan"_s)->choices.size(), 3);
    QVERIFY(!form->field(u"period"_s));
    const auto chosen = wait(m_world->client->form(op::PlaceOrder, customer,
                                                   {{u"plan"_s, u"51615892-655d-409d-a922-4423a8188b2e"_s}}));
    QVERIFY(chosen);
    QCOMPARE(chosen->field(u"period"_s)->choices.size(), 2);
    const Field *resource = chosen->field(u"resource:098a7165-8666-4f8d-8037-e34665e664e4"_s);
    QVERIFY(resource);
    QCOMPARE(resource->minimum.value(), Decimal(1, 0));
    int lists = 0;
    for (const FaultServer::Seen &seen : m_server->requests())
        lists += seen.target.contains("service-plans") ? 1 : 0;
    QCOMPARE(lists, 1);
}

void tst_CloudBlueClient::clientDiesWithJobs()
{
    m_server->setScript([](const FaultServer::Seen &) {
        FaultServer::Answer answer = FaultServer::reply(200, "[]");
        answer.delay = std::chrono::seconds(30);
        return answer;
    });
    Customer customer;
    customer.key.id = Account;
    const QList<QPointer<ApiJob>> jobs{m_world->client->customers(), m_world->client->probe(),
                                       m_world->client->form(op::PlaceOrder, customer, {}),
                                       m_world->client->subscription(Account)};
    QTRY_VERIFY(m_server->requests().size() >= 4);
    const qsizetype asked = m_server->requests().size();
    m_world->client.reset();
    for (const QPointer<ApiJob> &job : jobs)
        QVERIFY(job.isNull());
    // And none of them asked for anything more on its way out.
    QCoreApplication::processEvents();
    QCOMPARE(m_server->requests().size(), asked);
}

void tst_CloudBlueClient::curlHasNoSecret()
{
    JournalRow row;
    row.method = "POST";
    row.url = u"https://portal.example.com/aps/2/services/order-manager/orders"_s;
    row.contentType = "application/json";
    row.requestBody = squeezed(fixture("place-order.request.json"));
    const QString curl = m_world->client->curl(row);
    QVERIFY(curl.contains(row.url));
    QVERIFY(curl.contains(u"51615892-655d-409d-a922-4423a8188b2e"));
    QVERIFY(!curl.contains(u"oauth_signature"));
}

void tst_CloudBlueClient::factoryMakesClients()
{
    const CloudBlueFactory factory;
    const VendorDescription description = factory.describe();
    QCOMPARE(description.id.value, u"cloudblue"_s);
    QCOMPARE(description.timeouts.write, std::chrono::minutes(5));
    TransportSettings settings;
    settings.base = m_server->url("");
    const auto client = factory.create(m_world->connection, settings, m_world->secrets, m_world->clock);
    QCOMPARE(client->vendorName(), u"CloudBlue"_s);
    QCOMPARE(client->connection(), m_world->connection);
    QVERIFY(!client->operations().isEmpty());
}

QTEST_GUILESS_MAIN(tst_CloudBlueClient)
#include "tst_cloudblueclient.moc"
