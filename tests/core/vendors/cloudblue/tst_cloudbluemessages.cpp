// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/phone.h"
#include "core/vendors/cloudblue/accountmessages.h"
#include "core/vendors/cloudblue/contentrange.h"
#include "core/vendors/cloudblue/errormessages.h"
#include "core/vendors/cloudblue/ordermessages.h"
#include "core/vendors/cloudblue/orderrequestmessages.h"
#include "core/vendors/cloudblue/orderstatusmessages.h"
#include "core/vendors/cloudblue/paymentmessages.h"
#include "core/vendors/cloudblue/planmessages.h"
#include "core/vendors/cloudblue/quotemessages.h"
#include "core/vendors/cloudblue/subscriptionmessages.h"
#include "core/vendors/cloudblue/usermessages.h"
#include "tests/core/vendors/cloudblue/fixtures.h"
#include "tests/support/proof.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::cloudblue;

namespace
{
const ReadContext Context{{u"11111111-2222-4333-8444-555555555555"_s}};
constexpr QLatin1StringView Account("26ae28d2-0303-4189-8e1d-02796ee5de3b");
constexpr QLatin1StringView Bss("424eef0c-d847-11e8-8a73-60fb42f13c76");
constexpr QLatin1StringView Reseller("78ee642d-3b8a-48f1-af12-90563e38bd18");

QString money(const std::optional<Money> &value)
{
    return value ? QString(value->amount.toString() + u' ' + value->currency) : u"not told"_s;
}

QString attribute(const Attributes &attributes, QLatin1StringView key)
{
    for (const Attribute &one : attributes) {
        if (one.key == key)
            return one.value;
    }
    return {};
}

Quote documentsQuote()
{
    const Result<Estimate> price = readEstimate(fixture("estimate.response.json"));
    const Result<Estimate> cost = readEstimate(fixture("estimate-costs.response.json"));
    return mergeQuote(*price, *cost, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
}
} // namespace

class tst_CloudBlueMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { proof::noteTest(); }
    // requests
    void createCustomerIsTheDocuments_C4_C9_C11();
    void createUserIsTheDocuments_C14();
    void orderIsTheDocuments_C18_C21_C23();
    void severalPlansNestTheirResources_C22();
    void passwordsAreStrong_C14();
    void phonesAreWrittenBothWays_C10();
    // answers
    void createdCustomer_C5_C7();
    void createdCustomerInAnyOrder_C5();
    void createdCustomerAlone_C5();
    void accountReadsTolerantly_C12();
    void accountListNamesWhatIsMissing();
    void hitsOfTheReseller_C2();
    void accountStates();
    void user_C8_C16();
    void paymentMethods_C18_C19_C20();
    void estimate_C24_C26_C27();
    void quoteHasTheDocumentsFigures_C28_C30_C31();
    void quoteWithoutCosts();
    void quoteLinesMatchByKey_C28();
    void estimateWithoutTotalIsRefused();
    void placedOrder();
    void orderList_C29_C34_C36();
    void orderDetails_C32_C37_C38();
    void orderHeadlines_C35_data();
    void orderHeadlines_C35();
    void orderKinds_C33_data();
    void orderKinds_C33();
    void moneyEqualsByValue_C24();
    void plans_C41();
    void texts_data();
    void texts();
    void subscriptions();
    void subscriptionResources();
    void contentRanges_C36_data();
    void contentRanges_C36();
    void pages_C36_data();
    void pages_C36();
    void errors_C40_data();
    void errors_C40();
    void forbiddenListsTheGrants_C44();
    void garbageIsAnError_data();
    void garbageIsAnError();
};

void tst_CloudBlueMessages::createCustomerIsTheDocuments_C4_C9_C11()
{
    NewCustomer customer;
    customer.bssId = {QString(Bss)};
    customer.resellerId = {QString(Reseller)};
    customer.companyName = u"1st APS inc"_s;
    customer.taxStatus = u"COMPANY"_s;
    customer.localeId = u"en_US"_s;
    customer.address = {u"11, APS"_s, {}, u"12345"_s, u"APS"_s, u"VA"_s, u"US"_s};
    customer.admin = {u"Peter"_s, u"Snape"_s, u"ps1@aps.test"_s, u"+1 888 1234567"_s};
    customer.admin.phone = u"1(888)1234567"_s;
    customer.billing = customer.admin;
    customer.technical = customer.admin;
    const QByteArray body = createCustomerBody(customer, {}).compact();
    QCOMPARE(body, squeezed(fixture("create-customer.request.json")));
}

void tst_CloudBlueMessages::createUserIsTheDocuments_C14()
{
    NewAdminUser user;
    user.login = u"annp1@aps.test"_s;
    user.password = u"p@$$w0rd"_s;
    user.contact = {u"Ann"_s, u"Peterson"_s, u"ann.peterson@mailinator.com"_s, u"1#888#1234567#"_s};
    user.address = {u"11, ISVone"_s, {}, u"12345"_s, u"Herndon"_s, u"VA"_s, u"US"_s};
    QCOMPARE(createUserBody(user, {}).compact(), squeezed(fixture("create-user.request.json")));
}

void tst_CloudBlueMessages::orderIsTheDocuments_C18_C21_C23()
{
    SalesOrder order;
    order.customer = {QString(Account)};
    order.paymentMethod = {u"12"_s};
    order.products.append({{u"51615892-655d-409d-a922-4423a8188b2e"_s},
                           Period{Period::Unit::Months, 1, u"MONTHS"_s},
                           {{u"098a7165-8666-4f8d-8037-e34665e664e4"_s, *Decimal::parse(u"2.0")}}});
    const QByteArray body = salesOrderBody(order).compact();
    // Estimate, cost and order have one and the same body.
    QCOMPARE(body, squeezed(fixture("estimate.request.json")));
    QCOMPARE(body, squeezed(fixture("estimate-costs.request.json")));
    QCOMPARE(body, squeezed(fixture("place-order.request.json")));
}

void tst_CloudBlueMessages::severalPlansNestTheirResources_C22()
{
    SalesOrder order;
    const Period month{Period::Unit::Months, 1, u"MONTHS"_s};
    order.products.append({{u"a"_s}, month, {{u"r"_s, Decimal(2, 0)}}});
    order.products.append({{u"b"_s}, month, {}});
    const QJsonObject body = *json::parseObject(salesOrderBody(order).compact());
    QVERIFY(!body.contains("resources"_L1));
    const QJsonArray products = body["products"_L1].toArray();
    QCOMPARE(products.at(0)["resources"_L1].toArray().size(), 1);
    QVERIFY(!products.at(1).toObject().contains("resources"_L1));
}

void tst_CloudBlueMessages::passwordsAreStrong_C14()
{
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString password = generatedPassword();
        QCOMPARE(password.size(), 24);
        const auto has = [&password](auto test) {
            return std::any_of(password.begin(), password.end(), test);
        };
        QVERIFY(has([](QChar c) { return c.isUpper(); }));
        QVERIFY(has([](QChar c) { return c.isLower(); }));
        QVERIFY(has([](QChar c) { return c.isDigit(); }));
        QVERIFY(has([](QChar c) { return !c.isLetterOrNumber(); }));
        seen.insert(password);
    }
    QCOMPARE(seen.size(), 200);
}

void tst_CloudBlueMessages::phonesAreWrittenBothWays_C10()
{
    CloudBlueSettings settings;
    QCOMPARE(settings.wirePhone(u"1#888#1234567#"_s), u"1(888)1234567"_s);
    settings.phoneFormat = PhoneFormat::Hashes;
    QCOMPARE(settings.wirePhone(u"1(888)1234567"_s), u"1#888#1234567#"_s);
    QCOMPARE(settings.wirePhone(u" call me "_s), u"call me"_s);
    settings.phoneFormat = PhoneFormat::Parenthesised;
    QCOMPARE(settings.wirePhone(u"+81 18881234567"_s), u"81##18881234567#"_s); // no area is told
    QVERIFY(samePhone(u"1(888)1234567"_s, u"1#888#1234567#"_s));
}

void tst_CloudBlueMessages::createdCustomer_C5_C7()
{
    const Result<Customer> customer = readCreatedCustomer(fixture("create-customer.response.json"), Context);
    QVERIFY(customer);
    QCOMPARE(customer->key, (EntityKey{Context.connection, EntityKind::Customer, {QString(Account)}}));
    QCOMPARE(customer->name, u"1st APS inc"_s);
    QCOMPARE(customer->number, u"1000006"_s);
    QCOMPARE(customer->currency, u"USD"_s);
    QCOMPARE(customer->revision, u"4"_s);
    QCOMPARE(customer->contact, (Contact{u"Peter"_s, u"Snape"_s, u"ps1@aps.test"_s, u"1#888#1234567#"_s}));
    QCOMPARE(customer->address.country, u"US"_s);
    QCOMPARE(customer->address.street, u"11, APS"_s);
    QCOMPARE(customer->status.mark, Mark::Good);
    QCOMPARE(attribute(customer->attributes, "bssAccountInfo"_L1), QString(Bss));
    QCOMPARE(attribute(customer->attributes, "taxStatus"_L1), u"COMPANY"_s);
    // One contact for all three is not shown three times.
    QVERIFY(attribute(customer->attributes, "billingContact"_L1).isEmpty());
}

void tst_CloudBlueMessages::createdCustomerInAnyOrder_C5()
{
    QJsonArray parts = *json::parseList(fixture("create-customer.response.json"));
    const Result<Customer> forward = readCreatedCustomer(QJsonDocument(parts).toJson(), Context);
    QJsonArray backward{QJsonObject{{u"aps"_s, QJsonObject{{u"type"_s, u"http://other/1.0"_s}}}}, parts.at(1),
                        parts.at(0)};
    QJsonObject newer = backward[1].toObject();
    QJsonObject aps = newer["aps"_L1].toObject();
    aps["type"_L1] = u"http://parallels.com/aps/types/pa/account/1.7"_s;
    newer["aps"_L1] = aps;
    newer["somethingNew"_L1] = QJsonArray{1, 2};
    backward[1] = newer;
    const Result<Customer> reversed = readCreatedCustomer(QJsonDocument(backward).toJson(), Context);
    QVERIFY(forward && reversed);
    QCOMPARE(*reversed, *forward);
}

void tst_CloudBlueMessages::createdCustomerAlone_C5()
{
    const QJsonArray parts = *json::parseList(fixture("create-customer.response.json"));
    const Result<Customer> single =
        readCreatedCustomer(QJsonDocument(parts.at(1).toObject()).toJson(), Context);
    QVERIFY(single);
    QCOMPARE(single->key.id.value, QString(Account));
    const Result<Customer> none =
        readCreatedCustomer(QJsonDocument(parts.at(0).toObject()).toJson(), Context);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ApiError::Kind::BadResponse);
}

void tst_CloudBlueMessages::accountReadsTolerantly_C12()
{
    const Result<QList<Customer>> list = readAccounts(
        R"({"aps":{"id":"x","revision":"9"},"id":"77","personal":true,"companyName":"","locked":"true",
            "adminContact":{"givenName":"Ann","familyName":"","middleName":"","email":null},
            "techContact":{"givenName":"Tom"},"unknown":{"deep":[1]}})",
        Context);
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    const Customer &customer = list->first();
    QCOMPARE(customer.name, u"Ann"_s); // a person has no company name
    QCOMPARE(customer.number, u"77"_s);
    QCOMPARE(customer.revision, u"9"_s);
    QCOMPARE(customer.status.mark, Mark::Stopped);
    QVERIFY(customer.contact.email.isEmpty());
    QCOMPARE(attribute(customer.attributes, "techContact"_L1), u"Tom"_s);
}

void tst_CloudBlueMessages::accountListNamesWhatIsMissing()
{
    const Result<QList<Customer>> list =
        readAccounts(R"([{"aps":{"id":"a"}},{"companyName":"no id"},{"aps":{"id":""}},5])", Context);
    QVERIFY(!list);
    QVERIFY(list.error().message.contains(u"[1].aps.id, [2].aps.id, [3].aps.id"));
    QCOMPARE(readAccounts("[]", Context)->size(), 0);
}

void tst_CloudBlueMessages::hitsOfTheReseller_C2()
{
    QCOMPARE(readAccountHits("[]")->size(), 0);
    const QList<AccountHit> hits = *readAccountHits(
        R"([{"aps":{"id":"a","type":"t"},"companyName":"North","id":5},{"aps":{"id":"b"}}])");
    QCOMPARE(hits, (QList<AccountHit>{{{u"a"_s}, u"North"_s, {u"5"_s}}, {{u"b"_s}, {}, {}}}));
}

void tst_CloudBlueMessages::accountStates()
{
    QCOMPARE(accountStatus(u"ACTIVE"_s).mark, Mark::Good);
    QCOMPARE(accountStatus(u"CREDIT_HOLD"_s).mark, Mark::Stopped);
    QCOMPARE(accountStatus(u"CREDIT_HOLD"_s).vendorWord, u"CREDIT_HOLD"_s);
    QCOMPARE(accountStatus(u"SOMETHING_NEW"_s), (Status{Mark::Unknown, u"SOMETHING_NEW"_s, {}}));
}

void tst_CloudBlueMessages::user_C8_C16()
{
    const Result<User> user = readUser(fixture("create-user.response.json"), Context, {});
    QVERIFY(user);
    QCOMPARE(user->key.id.value, u"cea81f53-30e3-4d60-89bf-165bcfd45a95"_s);
    QCOMPARE(user->customer.value, QString(Account)); // from the organization link
    QCOMPARE(user->login, u"annp1@aps.test"_s);
    QCOMPARE(user->displayName, u"Ann Peterson"_s);
    QVERIFY(user->isAdmin);
    QCOMPARE(user->contact.phone, u"1(888)1234567"_s);
    // "disabled": false does not mean that the person has ever signed in.
    QCOMPARE(user->status, (Status{Mark::Unknown, u"Not disabled"_s, {}}));
    QCOMPARE(attribute(user->attributes, "memberId"_L1), u"1000003"_s);
    QCOMPARE(attribute(user->attributes, "userId"_L1), u"9"_s);
    const QList<User> others = *readUsers(
        R"([{"aps":{"id":"u1"},"disabled":true},{"aps":{"id":"u2"},"invitationDate":"2019-03-15T13:39:31Z"},
            {"aps":{"id":"u3"}}])",
        Context, {u"acc"_s});
    QCOMPARE(others.at(0).status.mark, Mark::Stopped);
    QCOMPARE(others.at(1).status.mark, Mark::Waiting);
    QCOMPARE(others.at(1).customer.value, u"acc"_s);
    QCOMPARE(others.at(2).status, (Status{Mark::Unknown, u"Not told"_s, {}}));
}

void tst_CloudBlueMessages::paymentMethods_C18_C19_C20()
{
    const QList<PaymentMethod> methods = *readPaymentMethods(fixture("payment-methods.response.json"));
    QCOMPARE(methods.size(), 3);
    QCOMPARE(methods.at(0).id, u"12"_s);
    QCOMPARE(methods.at(0).name, u"Visa ****1111"_s);
    QVERIFY(methods.at(0).isDefault);
    QCOMPARE(methods.at(1).id, u"0"_s);
    QVERIFY(methods.at(1).usable);
    QVERIFY(!methods.at(1).isDefault);
    const QList<PaymentMethod> others = *readPaymentMethods(
        R"([{"id":"7","paymentSystemId":"Visa","status":"EXPIRED","ratified":"YES"},
            {"id":8,"status":"ACTIVE","ratified":"NO"},{"id":9,"status":"ACTIVE","ratified":"YES"}])");
    QCOMPARE(others.at(0).id, u"7"_s);
    QCOMPARE(others.at(0).name, u"Visa"_s);
    QVERIFY(!others.at(0).usable);
    QVERIFY(!others.at(1).usable);
    QVERIFY(others.at(2).usable);
    QVERIFY(!readPaymentMethods(R"([{"name":"no id"}])"));
}

void tst_CloudBlueMessages::estimate_C24_C26_C27()
{
    const Result<Estimate> price = readEstimate(fixture("estimate.response.json"));
    QVERIFY(price);
    QCOMPARE(money(price->totals.total), u"7.31 USD"_s);
    QCOMPARE(money(price->totals.net), u"6.52 USD"_s);
    QCOMPARE(money(price->totals.tax), u"0.79 USD"_s);
    QVERIFY(price->totals.consistent());
    QCOMPARE(price->lines.size(), 3);
    QCOMPARE(money(price->lines.at(0).net), u"1.8 USD"_s);
    QCOMPARE(money(price->lines.at(1).net), u"3.82 USD"_s); // not 3.83: the vendor rounds the discount
    QCOMPARE(price->lines.at(2).quantity->amount.normalized(), u"1"_s);
    const Result<Estimate> numbers =
        readEstimate(R"({"total":{"value":7.31,"code":"usd"},"details":{"type":"X","description":"One"}})");
    QVERIFY(numbers);
    QCOMPARE(money(numbers->totals.total), u"7.31 USD"_s);
    QCOMPARE(numbers->lines.size(), 1);
    QCOMPARE(numbers->lines.at(0).text, u"One"_s);
}

void tst_CloudBlueMessages::quoteHasTheDocumentsFigures_C28_C30_C31()
{
    const Quote quote = documentsQuote();
    QCOMPARE(money(quote.price->total), u"7.31 USD"_s);
    QCOMPARE(money(quote.cost->total), u"6.26 USD"_s);
    QCOMPARE(money(quote.netMargin()), u"1.08 USD"_s);
    QCOMPARE(quote.marginPercent()->toString(), u"16.6"_s);
    QCOMPARE(quote.lines.size(), 3);
    QCOMPARE(quote.lines.at(0).text, u"Setup"_s);
    QCOMPARE(quote.lines.at(1).text, u"Recurring, 1 month"_s);
    QCOMPARE(quote.lines.at(2).text, u"VPS Mainstream Profile × 1"_s);
    QCOMPARE(money(quote.lines.at(0).margin()), u"0.3 USD"_s);
    QCOMPARE(money(quote.lines.at(1).margin()), u"0.63 USD"_s);
    QCOMPARE(money(quote.lines.at(2).margin()), u"0.15 USD"_s);
}

void tst_CloudBlueMessages::quoteWithoutCosts()
{
    const Result<Estimate> price = readEstimate(fixture("estimate.response.json"));
    const Quote quote = mergeQuote(*price, std::nullopt, {});
    QVERIFY(!quote.cost);
    QVERIFY(!quote.netMargin());
    for (const QuoteLine &line : quote.lines)
        QVERIFY(!line.cost);
}

void tst_CloudBlueMessages::quoteLinesMatchByKey_C28()
{
    Result<Estimate> cost = readEstimate(fixture("estimate-costs.response.json"));
    std::reverse(cost->lines.begin(), cost->lines.end());
    cost->lines.append({u"HANDLING|||"_s, u"Handling"_s, {}, Money{Decimal(1, 0), u"USD"_s}});
    const Quote quote = mergeQuote(*readEstimate(fixture("estimate.response.json")), *cost, {});
    QCOMPARE(quote.lines.size(), 4);
    QCOMPARE(money(quote.lines.at(0).cost), u"1.5 USD"_s);
    QCOMPARE(money(quote.lines.at(2).cost), u"0.75 USD"_s);
    QCOMPARE(money(quote.lines.at(3).price), u"not told"_s);
    // Two lines of the same kind stay two.
    const QJsonArray twice{QJsonObject{{u"type"_s, u"X"_s}}, QJsonObject{{u"type"_s, u"X"_s}}};
    const QList<Estimate::Line> lines = readLines(twice);
    QVERIFY(lines.at(0).key != lines.at(1).key);
}

void tst_CloudBlueMessages::estimateWithoutTotalIsRefused()
{
    QVERIFY(!readEstimate("{}"));
    QVERIFY(!readEstimate(R"({"total":{"value":"","code":"USD"}})"));
    const Result<Estimate> noCurrency = readEstimate(R"({"total":{"value":"1"}})");
    QVERIFY(!noCurrency);
    QVERIFY(noCurrency.error().message.contains(u"total.code"));
}

void tst_CloudBlueMessages::placedOrder()
{
    QCOMPARE(readPlacedOrder(fixture("place-order.response.json"))->value,
             u"387b3acc-0cf8-475f-8a3b-21813085dc89"_s);
    QVERIFY(!readPlacedOrder("{}"));
    QVERIFY(!readPlacedOrder(R"({"orderId":""})"));
    QVERIFY(!readPlacedOrder(R"({"orderId":"SO000001"})"));
}

void tst_CloudBlueMessages::orderList_C29_C34_C36()
{
    const QList<Order> orders = *readOrders(fixture("orders.response.json"), Context);
    QCOMPARE(orders.size(), 2);
    const Order &sale = orders.at(0);
    QCOMPARE(sale.number, u"SO000001"_s);
    QCOMPARE(sale.customer.value, QString(Account));
    QCOMPARE(money(sale.total), u"7.31 USD"_s);
    // The list doubles the tax: shown as sent, marked, and added to nothing.
    QCOMPARE(money(sale.totals->exclusiveTax), u"1.58 USD"_s);
    QVERIFY(sale.inconsistentTotals);
    QVERIFY(!sale.supplementary);
    QVERIFY(!sale.final);
    QCOMPARE(sale.status.text(), u"Waiting for payment (WP · PROBLEM)"_s);
    QVERIFY(!sale.figures);
    QVERIFY(orders.at(1).supplementary);
    QVERIFY(!orders.at(1).inconsistentTotals);
    QVERIFY(!readOrders(R"([{"orderNumber":"SO1"}])", Context));
}

void tst_CloudBlueMessages::orderDetails_C32_C37_C38()
{
    const Result<Order> order = readOrder(fixture("order.response.json"), Context);
    QVERIFY(order);
    QVERIFY(order->final);
    QCOMPARE(order->status.mark, Mark::Good);
    QVERIFY(!order->inconsistentTotals);
    QCOMPARE(order->subscriptions, (QList<EntityId>{{u"9a907085-58a0-41c8-88b2-f9b12feaaadb"_s}}));
    QCOMPARE(attribute(order->attributes, "services"_L1), u"6b7fd35a-76db-4a9a-b162-e26991fe20b3"_s);
    QCOMPARE(order->orderDate.value(), QDate(2019, 3, 15));
    QCOMPARE(order->created.value(), QDateTime(QDate(2019, 3, 15), QTime(15, 40, 32), Qt::UTC));
    // The lines' costs include tax, their prices do not: only the total is told.
    QVERIFY(order->figures);
    QCOMPARE(money(order->figures->cost->total), u"6.26 USD"_s);
    QVERIFY(!order->figures->cost->net);
    QVERIFY(!order->figures->netMargin());
    for (const QuoteLine &line : order->figures->lines)
        QVERIFY(!line.cost);
    // Same keys as the estimate, though another order of lines and "duration": 1 instead of "1.0".
    QSet<QString> ofOrder;
    QSet<QString> ofEstimate;
    for (const QuoteLine &line : order->figures->lines)
        ofOrder.insert(line.key);
    const Quote quote = documentsQuote();
    for (const QuoteLine &line : quote.lines)
        ofEstimate.insert(line.key);
    QCOMPARE(ofOrder, ofEstimate);
    QCOMPARE(plansOf(*order), QStringList{u"51615892-655d-409d-a922-4423a8188b2e"_s});
}

void tst_CloudBlueMessages::orderHeadlines_C35_data()
{
    QTest::addColumn<OrderWords>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<bool>("final");
    const auto row = [](const char *name, const OrderWords &words, const QString &text, Mark mark,
                        bool final) { QTest::newRow(name) << words << text << mark << final; };
    row("new", {u"IN_PROGRESS"_s, u"PROBLEM"_s, u"NOT_STARTED"_s, u"WP"_s},
        u"Waiting for payment (WP · PROBLEM)"_s, Mark::Waiting, false);
    row("no method", {u"IN_PROGRESS"_s, u"PROBLEM"_s, u"NOT_STARTED"_s, u"NP"_s},
        u"No payment method (NP · PROBLEM)"_s, Mark::Bad, false);
    row("long", {u"IN_PROGRESS"_s, u"FINISHED"_s, u"IN_PROGRESS"_s, u"LO"_s},
        u"Provisioning (LO · FINISHED)"_s, Mark::Waiting, false);
    row("failed", {u"IN_PROGRESS"_s, u"FINISHED"_s, u"FAILED"_s, u"PF"_s},
        u"Provisioning failed (PF · FINISHED)"_s, Mark::Bad, false);
    row("done", {u"COMPLETED"_s, u"FINISHED"_s, u"COMPLETED"_s, u"CP"_s}, u"Completed (CP · FINISHED)"_s,
        Mark::Good, true);
    row("done, own code", {u"COMPLETED"_s, {}, {}, u"ZZ"_s}, u"Completed (ZZ)"_s, Mark::Good, true);
    row("cancelled", {u"CANCELLED"_s, {}, {}, {}}, u"Cancelled"_s, Mark::Stopped, true);
    row("own code", {u"IN_PROGRESS"_s, {}, {}, u"X7"_s}, u"In progress (X7)"_s, Mark::Waiting, false);
    row("unknown words", {u"SOMETHING"_s, {}, {}, {}}, u"SOMETHING"_s, Mark::Unknown, false);
    row("nothing", {}, u"Not told"_s, Mark::Unknown, false);
}

void tst_CloudBlueMessages::orderHeadlines_C35()
{
    QFETCH(const OrderWords, words);
    QFETCH(const QString, text);
    QFETCH(const Mark, mark);
    QFETCH(const bool, final);
    const OrderHeadline headline = headlineOf(words);
    QCOMPARE(headline.status.text(), text);
    QCOMPARE(headline.status.mark, mark);
    QCOMPARE(headline.final, final);
    QCOMPARE(headline.steps.size(), 4);
    QCOMPARE(headline.steps.last().state == OrderStep::State::Done, mark == Mark::Good);
    if (words.flow == "WP"_L1) {
        QCOMPARE(headline.steps.at(1).state, OrderStep::State::Current); // not Failed
        QVERIFY(!headline.explanation.isEmpty());
    }
    if (words.flow == "PF"_L1)
        QCOMPARE(headline.steps.at(2).state, OrderStep::State::Failed);
}

void tst_CloudBlueMessages::orderKinds_C33_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("supplementary");
    for (const char *own : {"SO", "CH", "RN", "CL", "CF", "XX"})
        QTest::newRow(own) << QString::fromLatin1(own) << false;
    for (const char *made : {"PO", "BO"})
        QTest::newRow(made) << QString::fromLatin1(made) << true;
}

void tst_CloudBlueMessages::orderKinds_C33()
{
    QFETCH(const QString, type);
    QFETCH(const bool, supplementary);
    QCOMPARE(orderKind(type).supplementary, supplementary);
    QVERIFY(!orderKind(type).name.isEmpty());
}

void tst_CloudBlueMessages::moneyEqualsByValue_C24()
{
    const auto read = [](const char *json) { return readMoney(*json::parseObject(json)); };
    QCOMPARE(read(R"({"value":"1.8","code":"USD"})").value(),
             read(R"({"value":"1.80","code":"usd"})").value());
    QCOMPARE(read(R"({"value":"-0.43","code":"EUR"})")->amount.toString(), u"-0.43"_s);
    QVERIFY(!read(R"({"value":"a lot","code":"EUR"})"));
    QVERIFY(!readMoney(QJsonValue(7.31)));
}

void tst_CloudBlueMessages::plans_C41()
{
    const QList<Product> plans = *readPlans(fixture("plans.response.json"), Context, u"de_DE"_s);
    QCOMPARE(plans.size(), 3);
    QCOMPARE(plans.at(0).name, u"Benutzerverwaltung Demo"_s);
    QCOMPARE(plans.at(0).periods.size(), 2);
    QCOMPARE(plans.at(0).periods.at(1), (Period{Period::Unit::Years, 1, u"YEARS"_s}));
    QCOMPARE(plans.at(0).resources.size(), 1);
    QCOMPARE(plans.at(0).resources.at(0).included.value(), Decimal(1, 0));
    QCOMPARE(plans.at(1).name, u"Datensicherung"_s);
    QCOMPARE(plans.at(1).resources.at(0).id, u"b5e2c408-1d3f-4e49-9c72-a1c9b201d303"_s);
    QVERIFY(!plans.at(1).resources.at(0).included); // not told is not zero
    QCOMPARE(readPlans(fixture("plans.response.json"), Context, u"fr_FR"_s)->at(1).name, u"Backup"_s);
    QCOMPARE(plans.at(2).name, u"Plain"_s);
}

void tst_CloudBlueMessages::texts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray(R"({"v":"A"})") << u"A"_s;
    QTest::newRow("by locale") << QByteArray(R"({"v":{"en_US":"A","de_DE":"B"}})") << u"B"_s;
    QTest::newRow("by language") << QByteArray(R"({"v":{"en":"A","de":"B"}})") << u"B"_s;
    QTest::newRow("with a dash") << QByteArray(R"({"v":{"en-US":"A","de-DE":"B"}})") << u"B"_s;
    QTest::newRow("english then") << QByteArray(R"({"v":{"fr_FR":"C","en_US":"A"}})") << u"A"_s;
    QTest::newRow("any then") << QByteArray(R"({"v":{"fr_FR":"C"}})") << u"C"_s;
    QTest::newRow("list") << QByteArray(R"({"v":[{"locale":"en_US","value":"A"},{"lang":"de","text":"B"}]})")
                          << u"B"_s;
    QTest::newRow("nested") << QByteArray(R"({"v":{"texts":{"en_US":"A","de_DE":"B"}}})") << u"B"_s;
    QTest::newRow("empty one") << QByteArray(R"({"v":{"de_DE":"","en_US":"A"}})") << u"A"_s;
    QTest::newRow("nothing") << QByteArray(R"({"v":null})") << QString();
}

void tst_CloudBlueMessages::texts()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, text);
    QCOMPARE(readMultiLanguage(json::parseObject(json)->value("v"_L1), u"de_DE"_s), text);
}

void tst_CloudBlueMessages::subscriptions()
{
    const QList<Subscription> list = *readSubscriptions(fixture("subscriptions.response.json"), Context);
    QCOMPARE(list.size(), 2);
    const Subscription &active = list.at(0);
    QCOMPARE(active.number, u"1000016"_s);
    QCOMPARE(active.customer.value, QString(Account));
    QCOMPARE(active.productId, u"51615892-655d-409d-a922-4423a8188b2e"_s); // from the href
    QVERIFY(active.technicalId.isEmpty());                                 // a collection link names no one
    QCOMPARE(active.renews.value(), QDate(2019, 4, 15));
    QCOMPARE(active.status.mark, Mark::Good);
    QCOMPARE(active.trial, std::optional(false));
    QCOMPARE(list.at(1).number, u"1000017"_s);
    QCOMPARE(list.at(1).status.mark, Mark::Stopped);
    QVERIFY(!list.at(1).period);
    QVERIFY(!list.at(1).trial);
    // The day it would have been renewed on is none any more.
    const QList<Subscription> over =
        *readSubscriptions(fixture("subscriptions.response.json").replace("ACTIVE", "TERMINATED"), Context);
    QVERIFY(!over.at(0).renews);
    QCOMPARE(readTechnicalId(R"([{"aps":{"id":"oss"},"name":"x"}])")->value, u"oss"_s);
    QCOMPARE(readTechnicalId(R"({"aps":{"id":"oss"}})")->value, u"oss"_s);
    QVERIFY(!readTechnicalId("[]"));
}

void tst_CloudBlueMessages::subscriptionResources()
{
    const auto commercial = *readCommercialResources(
        R"([{"id":1,"resourceId":"r1","included":1,"additional":"1.0"},{"resourceId":"r2","name":"Two","included":5}])");
    const auto technical = *readTechnicalResources(
        R"([{"id":7,"title":"One","apsId":"r1","usage":2,"limit":2,"unit":"unit"},{"id":8,"title":"Two","usage":0},
            {"id":9,"title":"Disk","usage":10,"limit":-1}])");
    const QList<SubscriptionResource> all = mergeResources(commercial, technical);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).name, u"One"_s);
    QCOMPARE(all.at(0).additional.value(), Decimal(1, 0));
    QCOMPARE(all.at(0).usage.value(), Decimal(2, 0));
    QCOMPARE(all.at(1).usage.value(), Decimal(0, 0));
    QVERIFY(!all.at(1).additional);
    QCOMPARE(all.at(2).name, u"Disk"_s);
    QVERIFY(all.at(2).limit->isNegative());
}

void tst_CloudBlueMessages::contentRanges_C36_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<ContentRange>("range");
    QTest::newRow("full") << QByteArray("items 0-24/57") << ContentRange{0, 24, 57};
    QTest::newRow("one") << QByteArray("items 0-0/1") << ContentRange{0, 0, 1};
    QTest::newRow("only total") << QByteArray("items */57") << ContentRange{{}, {}, 57};
    QTest::newRow("no total") << QByteArray("items 0-24/*") << ContentRange{0, 24, {}};
    QTest::newRow("no unit") << QByteArray("25-49/57") << ContentRange{25, 49, 57};
    QTest::newRow("absent") << QByteArray() << ContentRange{};
    QTest::newRow("nonsense") << QByteArray("many") << ContentRange{};
    QTest::newRow("negative") << QByteArray("items 0-1/-5") << ContentRange{0, 1, {}};
}

void tst_CloudBlueMessages::contentRanges_C36()
{
    QFETCH(const QByteArray, header);
    QFETCH(const ContentRange, range);
    QCOMPARE(ContentRange::parse(header), range);
}

void tst_CloudBlueMessages::pages_C36_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("received");
    QTest::addColumn<int>("status");
    QTest::addColumn<ContentRange>("range");
    QTest::addColumn<qint64>("next"); // −1: none, −2: an error
    // The limit is 25.
    QTest::newRow("first of three") << qint64{0} << qint64{25} << 206 << ContentRange{0, 24, 57}
                                    << qint64{25};
    QTest::newRow("last of three") << qint64{50} << qint64{7} << 206 << ContentRange{50, 56, 57}
                                   << qint64{-1};
    QTest::newRow("exactly full") << qint64{0} << qint64{25} << 200 << ContentRange{0, 24, 25} << qint64{-1};
    QTest::newRow("full, no total") << qint64{0} << qint64{25} << 200 << ContentRange{} << qint64{25};
    QTest::newRow("short, no total") << qint64{0} << qint64{7} << 200 << ContentRange{} << qint64{-1};
    QTest::newRow("server caps lower")
        << qint64{0} << qint64{10} << 206 << ContentRange{0, 9, 57} << qint64{10};
    QTest::newRow("206 without a total") << qint64{0} << qint64{10} << 206 << ContentRange{} << qint64{10};
    QTest::newRow("empty") << qint64{0} << qint64{0} << 200 << ContentRange{} << qint64{-1};
    QTest::newRow("empty though more")
        << qint64{25} << qint64{0} << 206 << ContentRange{{}, {}, 57} << qint64{-2};
    QTest::newRow("ignores the start")
        << qint64{25} << qint64{25} << 206 << ContentRange{0, 24, 57} << qint64{-2};
}

void tst_CloudBlueMessages::pages_C36()
{
    QFETCH(const qint64, start);
    QFETCH(const qint64, received);
    QFETCH(const int, status);
    QFETCH(const ContentRange, range);
    QFETCH(const qint64, next);
    const Result<std::optional<PageStart>> page = nextPage(start, 25, received, status, range);
    QCOMPARE(page.has_value(), next != -2);
    if (page)
        QCOMPARE(*page ? (*page)->offset : -1, next);
}

void tst_CloudBlueMessages::errors_C40_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part"); // of the message
    using Kind = ApiError::Kind;
    QTest::newRow("shape 1") << 500 << fixture("error-hosting.json") << Kind::Vendor
                             << u"APS::Hosting::Exception"_s << u"Limit for resource"_s;
    QTest::newRow("shape 2") << 403 << fixture("error-access.json") << Kind::Forbidden
                             << u"APS::Util::AccessViolation"_s << u"Association with"_s;
    QTest::newRow("shape 2, other status") << 400 << fixture("error-access.json") << Kind::Forbidden
                                           << u"APS::Util::AccessViolation"_s << u"order-management"_s;
    QTest::newRow("shape 3, page") << 502 << fixture("error-page.html") << Kind::BadResponse << QString()
                                   << u"502"_s;
    QTest::newRow("shape 3, empty") << 500 << QByteArray() << Kind::BadResponse << QString() << u"500"_s;
    QTest::newRow("shape 3, text") << 400 << QByteArray("no such plan") << Kind::Vendor << QString()
                                   << u"no such plan"_s;
    QTest::newRow("only a code") << 500 << QByteArray(R"({"code":17})") << Kind::BadResponse << u"17"_s
                                 << u"500"_s;
    QTest::newRow("wrapped") << 400 << QByteArray(R"({"error":{"code":5,"message":"deep"}})") << Kind::Vendor
                             << u"5"_s << u"deep"_s;
    QTest::newRow("broken json") << 400 << QByteArray(R"({"code":5,)") << Kind::Vendor << QString()
                                 << u"400"_s;
    QTest::newRow("401") << 401 << QByteArray(R"({"reason":"timestamp"})") << Kind::Unauthorized << QString()
                         << u"timestamp"_s;
    QTest::newRow("404") << 404 << QByteArray() << Kind::NotFound << QString() << u"gone"_s;
    QTest::newRow("409") << 409 << QByteArray() << Kind::Conflict << QString() << u"changed meanwhile"_s;
    QTest::newRow("429") << 429 << QByteArray() << Kind::RateLimited << QString() << u"fewer"_s;
}

void tst_CloudBlueMessages::errors_C40()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ApiError::Kind, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, part);
    const ApiError error = errorFromAnswer(status, body, u"req"_s);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.vendorCode, code);
    QCOMPARE(error.requestId, u"req"_s);
    QVERIFY2(error.message.contains(part), qPrintable(error.message));
}

void tst_CloudBlueMessages::forbiddenListsTheGrants_C44()
{
    const QString message = errorFromAnswer(403, {}, {}).message;
    QFile readme(QStringLiteral(PURVEYOR_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(readme.readAll());
    const QList<Grant> grants = neededGrants();
    QCOMPARE(grants.size(), 6);
    for (const Grant &grant : grants) {
        QVERIFY(message.contains(grant.type));
        QVERIFY2(manual.contains(u"| `%1` | %2 |"_s.arg(grant.type, grant.methods)), qPrintable(grant.type));
    }
}

void tst_CloudBlueMessages::garbageIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << fixture("error-page.html");
    const QByteArray orders = fixture("orders.response.json");
    for (const qsizetype part : {2, 3, 5, 7})
        QTest::addRow("truncated %d", int(part)) << orders.first(orders.size() * (part - 1) / part);
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("a list without end") << '[' + QByteArray("{},").repeated(100'000) + "{}]";
    QTest::newRow("latin-1") << QByteArray("[\"\xE4\"]").replace("[", "{\"a\":[");
}

void tst_CloudBlueMessages::garbageIsAnError()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!readAccounts(body, Context));
    QVERIFY(!readAccountHits(body));
    QVERIFY(!readCreatedCustomer(body, Context));
    QVERIFY(!readUsers(body, Context, {}));
    QVERIFY(!readUser(body, Context, {}));
    QVERIFY(!readPaymentMethods(body));
    QVERIFY(!readEstimate(body));
    QVERIFY(!readOrders(body, Context));
    QVERIFY(!readOrder(body, Context));
    QVERIFY(!readPlacedOrder(body));
    QVERIFY(!readPlans(body, Context, {}));
    QVERIFY(!readPlan(body, Context, {}));
    QVERIFY(!readSubscriptions(body, Context));
    QVERIFY(!readCommercialResources(body));
    QVERIFY(!readTechnicalResources(body));
}

QTEST_GUILESS_MAIN(tst_CloudBlueMessages)
#include "tst_cloudbluemessages.moc"
