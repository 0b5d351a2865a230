// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/accountmessages.h"
#include "core/vendors/luxcloud/errormessages.h"
#include "core/vendors/luxcloud/luxcloudids.h"
#include "core/vendors/luxcloud/luxcloudsettings.h"
#include "core/vendors/luxcloud/ordermessages.h"
#include "core/vendors/luxcloud/productmessages.h"
#include "core/vendors/luxcloud/subscriptionmessages.h"
#include "core/vendors/luxcloud/treemessages.h"
#include "tests/core/vendors/luxcloud/fixtures.h"
#include "tests/support/proof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::luxcloud;

namespace
{
const ConnectionId Here{u"11111111-2222-4333-8444-555555555555"_s};
const EntityId CustomerA{u"1001"_s};

Body body(const QByteArray &bytes)
{
    return {bytes, {}};
}

PostalAddress documentAddress()
{
    PostalAddress address;
    address.street = u"ADDRESS_LINE_1"_s;
    address.street2 = u"ADDRESS_LINE_2"_s;
    address.locality = u"CITY"_s;
    address.postalCode = u"POSTAL_CODE"_s;
    address.country = u"ADDRESS_COUNTRY_CODE"_s;
    return address;
}

Person documentPerson()
{
    return {u"FIRST_NAME"_s,
            u"LAST_NAME"_s,
            u"EMAIL_ADDRESS"_s,
            {u"PHONE_COUNTRY_CODE"_s, {}, u"PHONE_NUMBER"_s, {}}};
}

luxcloud::Account documentAccount()
{
    return {
        u"ACCOUNT_NAME"_s, u"RELATION_TYPE"_s, documentAddress(), {{documentPerson(), u"CONTACT_TYPE"_s}}};
}

QByteArray sent(const XmlNode &node)
{
    return squeezed(node.compact().value());
}
} // namespace

// Bytes to values and back, with the document's own examples. Rows L1 to L35 are those of the list of
// defects in the document; what cannot be tested says so here:
//   l10  blanks inside of URIs: tst_luxclouddrafts, paths
//   l31  an account called "products" cannot be told from the list of products: nothing a client could do
//   l32  typing mistakes in headings: nothing is sent or read by them
class tst_LuxCloudMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { proof::noteTest(); }
    void requestsAreTheDocuments_data();
    void requestsAreTheDocuments();
    void answersOfTheDocument_data();
    void answersOfTheDocument();
    void readersRefuseWhatIsNoAnswer_data();
    void readersRefuseWhatIsNoAnswer();
    void l01_errorsAreFoundInAnyShape_data();
    void l01_errorsAreFoundInAnyShape();
    void l02_idsAreTrimmed();
    void l03_passwordStatusIsTrimmed();
    void l06_listWithoutItsSlash();
    void l07_dotsBetweenElementsAreIgnored();
    void l08_declarationWithoutBlank();
    void l09_declarationWithEscapedQuotes();
    void twoChangesOfAKindAreOneWord();
    void l11_dollarsAreNotSent();
    void l13_idsAreOpaque_data();
    void l13_idsAreOpaque();
    void l13_idsThatCannotStandInAPath_data();
    void l13_idsThatCannotStandInAPath();
    void l16_anyOtherWordIsNotChanged();
    void l17_quantities_data();
    void l17_quantities();
    void l18_switchAndUpgrade();
    void l19_orderWithoutSubscriptions();
    void l20_itemsAndSubscriptionsInEitherAnswer();
    void l21_whatIsMissingIsUnknown();
    void l22_onePlaceholderForOneThing();
    void l23_emptyElementsAreSent();
    void l28_loginsWhenTheyAreSent();
    void l34_namespacesOrderAndCase();
    void availability_data();
    void availability();
    void statesStayTheVendorsWords();
    void productsAsTheyMayCome();
    void listsWithAnUnknownMemberAreRefused();
    void treesHoldEverything();
    void settingsHaveDefaults();
};

void tst_LuxCloudMessages::requestsAreTheDocuments_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const XmlNode &node) {
        QByteArray document = fixture(name);
        if (document.contains("QUANTITY"))
            document.replace("QUANTITY", "2.0");
        QTest::newRow(name) << sent(node) << squeezed(document);
    };
    row("3.1.request.xml", createAccountBody(documentAccount()));
    row("3.2.request.xml", updateAccountBody(documentAccount()));
    const UserData user{u"USER_NAME"_s, documentAddress(), documentPerson()};
    // L11: the dollar sign marks a place to fill in, and is here what was filled in.
    const UserData dollar{u"$USER_NAME"_s, documentAddress(), documentPerson()};
    row("4.2.request.xml", createUserBody(u"user"_s, dollar, u"$USER_PASSWORD"_s));
    row("4.3.request.xml", updateUserBody(u"user"_s, user));
    row("4.4.request.xml",
        passwordBody(u"user"_s, u"USER_ID"_s, u"USER_OLD_PASSWORD"_s, u"USER_NEW_PASSWORD"_s));
    const QString type = u"ORDER_ITEM_TYPE"_s;
    const QString product = u"PRODUCT_ID"_s;
    const QString period = u"PERIOD_ID"_s;
    const QString subscription = u"SUBSCRIPTION_ID"_s;
    row("5.1.request.xml", orderBody({type, {}, product, period, {}, {}}));
    row("5.3.request.xml", orderBody({type, {}, product, period, {}, {{u"PARAM_NAME"_s, u"PARAM_VALUE"_s}}}));
    row("5.4.request.xml", orderBody({type, subscription, product, period, {}, {}}));
    const OrderItem::Resource two{u"RESOURCE_ID"_s, Decimal(2, 0)};
    row("5.5.request.xml", orderBody({type, subscription, {}, {}, {two, two}, {}}));
    row("7.2.request.xml", createUserBody(u"serviceUser"_s, user, u"USER_PASSWORD"_s));
    row("7.3.request.xml", updateUserBody(u"serviceUser"_s, user));
    row("7.4.request.xml", passwordBody(u"serviceUser"_s, u"SERVICEUSER_ID"_s, u"SERVICEUSER_OLD_PASSWORD"_s,
                                        u"SERVICEUSER_NEW_PASSWORD"_s));
}

void tst_LuxCloudMessages::requestsAreTheDocuments()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, expected);
    QCOMPARE(bytes, expected);
}

void tst_LuxCloudMessages::answersOfTheDocument_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *name, const QString &root, const QString &id, const QString &status) {
        QTest::newRow(name) << QByteArray(name) << root << id << status;
    };
    for (const char *name : {"3.1.response.xml", "3.2.response.xml", "3.3.response.xml"})
        row(name, u"account"_s, u"ACCOUNT_ID"_s, u"ACCOUNT_STATUS"_s);
    row("3.4.response.xml", u"account"_s, u"ACCOUNT_ID"_s, u"ACCOUNT STATUS"_s);
    for (const char *name : {"4.2.response.xml", "4.3.response.xml", "4.5.response.xml", "4.6.response.xml"})
        row(name, u"user"_s, u"USER_ID"_s, u"USER_STATUS"_s);
    for (const char *name :
         {"5.1.response.xml", "5.3.response.xml", "5.4.response.xml", "5.5.response.xml", "5.6.response.xml"})
        row(name, u"order"_s, u"ORDER_ID"_s, u"ORDERSTATUS_VALUE"_s);
    row("5.7.response.xml", u"order"_s, u"ORDER_ID"_s, u"STATUS_VALUE"_s);
    for (const char *name : {"6.1.response.xml", "6.2.response.xml", "6.3.response.xml", "6.4.response.xml"})
        row(name, u"subscription"_s, u"SUBSCRIPTION_ID"_s, u"SUBSCRIPTIONSTATUS_VALUE"_s);
    for (const char *name : {"7.2.response.xml", "7.3.response.xml"})
        row(name, u"serviceUser"_s, u"SERVICE_USER_ID"_s, u"SERVICEUSER_STATUS"_s);
    for (const char *name : {"7.5.response.xml", "7.6.response.xml"})
        row(name, u"serviceUser"_s, u"SERVICEUSER_ID"_s, u"SERVICEUSER_STATUS"_s);
    row("4.1.response.xml", u"user"_s, {}, u"USERNAME_STAUS"_s);
    row("5.2.response.xml", u"domain"_s, {}, u"DOMAIN_STATUS"_s);
    row("7.1.response.xml", u"serviceUser"_s, {}, u"SERVICEUSER_STATUS"_s);
}

void tst_LuxCloudMessages::answersOfTheDocument()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, root);
    QFETCH(const QString, id);
    QFETCH(const QString, status);
    const Result<Made> made = readMade(body(fixture(name.constData())), root);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message + made.error().details));
    QCOMPARE(made->id, id);
    QCOMPARE(made->status, status);
}

void tst_LuxCloudMessages::readersRefuseWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html><head><title>502 Bad Gateway</title></head></html>");
    QTest::newRow("html with doctype") << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("json") << QByteArray(R"({"id":"1","status":"OK"})");
    QTest::newRow("text") << QByteArray("Internal error");
    QTest::newRow("an error in 200") << QByteArray("<error><message>no</message></error>");
    QTest::newRow("another root") << QByteArray("<thing><id>1</id></thing>");
    QTest::newRow("malformed") << QByteArray("<order><id>1</order></id>");
    QTest::newRow("entities") << QByteArray(
        "<!DOCTYPE order [<!ENTITY a \"b\">]><order><id>&a;</id></order>");
    const QByteArray whole = squeezed(fixture("5.1.response.xml"));
    for (const int size : {1, 10, 40, static_cast<int>(whole.size()) - 1})
        QTest::addRow("cut after %d bytes", size) << whole.first(size);
}

void tst_LuxCloudMessages::readersRefuseWhatIsNoAnswer()
{
    QFETCH(const QByteArray, bytes);
    const Body answer = body(bytes);
    QVERIFY(!readMade(answer, u"account"_s));
    QVERIFY(!readPasswordAnswer(answer, u"user"_s));
    QVERIFY(!readAvailability(answer, u"user"_s));
    QVERIFY(!readOrderAnswer(answer));
    QVERIFY(!readOrder(answer, Here, CustomerA, {}));
    QVERIFY(!readSubscription(answer, Here, CustomerA));
    QVERIFY(!readSubscriptions(answer, Here, CustomerA));
    QVERIFY(!readServiceUsers(answer, Here, {u"1001/5"_s}));
    QVERIFY(!readProducts(answer));
    const Result<ProductAnswer> product = readProduct(answer);
    QVERIFY(!product);
    QCOMPARE(product.error().kind, ApiError::Kind::BadResponse);
    QVERIFY(!product.error().message.isEmpty());
}

void tst_LuxCloudMessages::l01_errorsAreFoundInAnyShape_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    QTest::newRow("xml") << QByteArray("<error><code>E7</code><message>No credit</message></error>")
                         << u"No credit"_s << u"E7"_s;
    QTest::newRow("nested")
        << QByteArray("<errors><item><errorCode>9</errorCode><detail>Bad</detail></item></errors>")
        << u"Bad"_s << u"9"_s;
    QTest::newRow("message before reason")
        << QByteArray("<r><reason>b</reason><message>a</message></r>") << u"a"_s << QString();
    QTest::newRow("the first in the document")
        << QByteArray("<r><a><b><message>deep</message></b></a><message>flat</message></r>") << u"deep"_s
        << QString();
    // Took hours when every name was searched for in all that is still to come.
    QTest::newRow("endless") << QByteArray("<r><code>7</code>" + QByteArray("<a/>").repeated(100'000) +
                                           "<message>too late</message></r>")
                             << QString() << u"7"_s;
    QTest::newRow("text alone") << QByteArray("<error>Just no</error>") << u"Just no"_s << QString();
    QTest::newRow("json") << QByteArray(R"({"error":{"message":"No","code":12}})") << u"No"_s << u"12"_s;
    QTest::newRow("json flat") << QByteArray(R"({"status":403,"reason":"No"})") << u"No"_s << u"403"_s;
    QTest::newRow("html") << QByteArray("<html><title>503 Busy</title></html>") << u"503 Busy"_s << QString();
    QTest::newRow("plain") << QByteArray("down for maintenance") << u"down for maintenance"_s << QString();
    QTest::newRow("truncated xml") << QByteArray("<error><message>No cre") << QString() << QString();
    QTest::newRow("empty") << QByteArray() << QString() << QString();
}

void tst_LuxCloudMessages::l01_errorsAreFoundInAnyShape()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, message);
    QFETCH(const QString, code);
    const VendorError error = readVendorError(body(bytes));
    QCOMPARE(error.message, message);
    QCOMPARE(error.code, code);
    const ApiError shown = errorFromAnswer(409, body(bytes), u"me"_s);
    QCOMPARE(shown.httpStatus, 409);
    QCOMPARE(shown.kind, ApiError::Kind::Conflict);
    QVERIFY(shown.message.contains(u"409"));
    QVERIFY(shown.message.contains(message));
    QVERIFY(errorFromAnswer(401, {}, u"my profile"_s).message.contains(u"my profile"));
}

void tst_LuxCloudMessages::l02_idsAreTrimmed()
{
    QVERIFY(fixture("3.3.response.xml").contains("<id>ACCOUNT_ID </id>"));
    QCOMPARE(readMade(body(fixture("3.3.response.xml")), u"account"_s)->id, u"ACCOUNT_ID"_s);
    QCOMPARE(readMade(body(fixture("7.2.response.xml")), u"serviceUser"_s)->id, u"SERVICE_USER_ID"_s);
    QCOMPARE(idBelow(CustomerA, u" 5 "_s).value, u"1001/5"_s);
    QVERIFY(readMade(body("<user><id> \n </id></user>"), u"user"_s)->id.isEmpty());
}

void tst_LuxCloudMessages::l03_passwordStatusIsTrimmed()
{
    QVERIFY(fixture("7.4.response.xml").contains("<passwordStatus> "));
    QCOMPARE(readPasswordAnswer(body(fixture("7.4.response.xml")), u"serviceUser"_s)->status,
             u"SERVICE_USER_PASSWORD_STATUS"_s);
    const QByteArray padded = "<user><passwordStatus>\n changed </passwordStatus></user>";
    QVERIFY(readPasswordAnswer(body(padded), u"user"_s)->isChanged());
}

void tst_LuxCloudMessages::l06_listWithoutItsSlash()
{
    const QByteArray list = fixture("7.7.response.xml");
    QVERIFY(list.trimmed().endsWith("<serviceUsers>"));
    const Result<QList<ServiceUser>> users = readServiceUsers(body(list), Here, {u"1001/5"_s});
    QVERIFY(users);
    QCOMPARE(users->size(), 2);
    // A list that was cut off is not taken for it.
    QVERIFY(
        !readServiceUsers(body("<serviceUsers><serviceUser><id>1</id></serviceUser>"), Here, {u"1001/5"_s}));
}

void tst_LuxCloudMessages::l07_dotsBetweenElementsAreIgnored()
{
    QVERIFY(fixture("5.1.response.xml").contains("..."));
    QCOMPARE(readOrderAnswer(body(fixture("5.1.response.xml")))->subscriptions.size(),
             1); // twice the same id
    const Result<Subscription> subscription =
        readSubscription(body(fixture("6.1.response.xml")), Here, CustomerA);
    QVERIFY(subscription);
    QCOMPARE(subscription->resources.size(), 2);
    QVERIFY(readServiceUsers(body("<serviceUsers>...</serviceUsers>"), Here, {u"1001/5"_s})->isEmpty());
}

void tst_LuxCloudMessages::l08_declarationWithoutBlank()
{
    QVERIFY(fixture("4.3.response.xml").startsWith(R"(<?xml version="1.0"encoding="utf-8"?>)"));
    QCOMPARE(readMade(body(fixture("4.3.response.xml")), u"user"_s)->id, u"USER_ID"_s);
    QVERIFY(readPasswordAnswer(body(fixture("4.4.response.xml")), u"user"_s));
}

void tst_LuxCloudMessages::l09_declarationWithEscapedQuotes()
{
    QVERIFY(fixture("5.7.response.xml").startsWith(R"(<?xml version=\"1.0\")"));
    const Result<Order> order = readOrder(body(fixture("5.7.response.xml")), Here, CustomerA, {});
    QVERIFY(order);
    QCOMPARE(order->key.id.value, u"1001/ORDER_ID"_s);
    QCOMPARE(order->number, u"ORDER_NUMBER"_s);
    QCOMPARE(order->status.text(), u"STATUS_VALUE"_s);
    QCOMPARE(order->vendorType, u"ITEM_TYPE"_s);
    QCOMPARE(order->subscriptions, QList<EntityId>{{u"1001/SUBSCRIPTION_ID"_s}});
    QCOMPARE(attributeText(order->attributes, "product"_L1), u"PRODUCT_ID"_s);
    QCOMPARE(attributeText(order->attributes, "parameter:PARAMETER_NAME"_L1), u"PARAMETER_VALUE"_s);
    QVERIFY(!order->final);
}

void tst_LuxCloudMessages::twoChangesOfAKindAreOneWord()
{
    const QByteArray item = "<item><type>UPGRADE</type></item>";
    const Result<Order> order =
        readOrder(body("<order><id>1</id><items>" + item + item + "</items></order>"), Here, CustomerA, {});
    QVERIFY(order);
    QCOMPARE(order->type, u"Change of quantities"_s);
}

// The sign marks a place in the document's template; nothing puts it before what a person typed.
void tst_LuxCloudMessages::l11_dollarsAreNotSent()
{
    const QByteArray body =
        sent(createUserBody(u"user"_s, {u"ann"_s, documentAddress(), documentPerson()}, u"x"_s));
    QVERIFY(body.contains("<username>ann</username>"));
    QVERIFY(!body.contains('$'));
}

void tst_LuxCloudMessages::l13_idsAreOpaque_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("number") << u"000123"_s << QByteArray("000123");
    QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
    QTest::newRow("everything") << u"a b/c@d?e#f%g+h;ü"_s
                                << QByteArray("a%20b%2Fc%40d%3Fe%23f%25g%2Bh%3B%C3%BC");
    QTest::newRow("dots in it") << u"..a"_s << QByteArray("..a");
}

void tst_LuxCloudMessages::l13_idsAreOpaque()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, encoded);
    QCOMPARE(segment(id), encoded);
    const EntityId below = idBelow(idBelow({}, u"x/y"_s), id);
    QCOMPARE(idParts(below), QStringList({u"x/y"_s, id}));
    QCOMPARE(lastPart(below), id);
    QCOMPARE(parentOf(below).value, u"x%2Fy"_s);
}

void tst_LuxCloudMessages::l13_idsThatCannotStandInAPath_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("here") << u"."_s;
    QTest::newRow("up") << u".."_s;
    QTest::newRow("line break") << u"a\r\nX-AUTH-TOKEN: b"_s;
    QTest::newRow("null") << QString(QChar(0));
    QTest::newRow("half a pair") << QString(QChar(0xD800));
}

void tst_LuxCloudMessages::l13_idsThatCannotStandInAPath()
{
    QFETCH(const QString, id);
    QVERIFY(segment(id).isEmpty());
    QVERIFY(idBelow(CustomerA, id).isEmpty());
    QVERIFY(idParts({u"1001/%2E%2E"_s}).isEmpty());
    QVERIFY(idParts({u"1001//5"_s}).isEmpty());
}

void tst_LuxCloudMessages::l16_anyOtherWordIsNotChanged()
{
    const Result<PasswordAnswer> answer =
        readPasswordAnswer(body(fixture("4.4.notchanged.response.xml")), u"user"_s);
    QVERIFY(answer);
    QVERIFY(!answer->isChanged());
    QCOMPARE(answer->reason, u"REASON_NOT_CHANGED_PASSWORD_MESSAGE"_s);
    QVERIFY(!readPasswordAnswer(body("<user><passwordStatus>NOT_CHANGED</passwordStatus></user>"), u"user"_s)
                 ->isChanged());
    QVERIFY(!readPasswordAnswer(body("<user><passwordStatus/></user>"), u"user"_s));
}

void tst_LuxCloudMessages::l17_quantities_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("as in the document") << u"2.0"_s << u"2.0"_s;
    QTest::newRow("whole") << u"2"_s << u"2.0"_s;
    QTest::newRow("negative") << u"-1"_s << u"-1.0"_s;
    QTest::newRow("fraction") << u"-0.50"_s << u"-0.5"_s;
    QTest::newRow("large") << u"1000000"_s << u"1000000.0"_s;
    QTest::newRow("exponent") << u"1e3"_s << u"1000.0"_s;
}

void tst_LuxCloudMessages::l17_quantities()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, sent);
    QCOMPARE(quantityText(*Decimal::parse(typed)), sent);
}

void tst_LuxCloudMessages::l18_switchAndUpgrade()
{
    const QByteArray change = sent(orderBody({u"SWITCH"_s, u"5"_s, u"P"_s, u"M"_s, {}, {}}));
    QCOMPARE(change,
             QByteArray("<order><items><item><type>SWITCH</type><subscription><id>5</id></subscription>"
                        "<product><id>P</id></product><period><id>M</id></period></item></items></order>"));
    const QByteArray upgrade =
        sent(orderBody({u"UPGRADE"_s, u"5"_s, {}, {}, {{u"R"_s, Decimal(-1, 0)}}, {}}));
    QCOMPARE(upgrade,
             QByteArray("<order><items><item><type>UPGRADE</type><subscription><id>5</id></subscription>"
                        "<resources><resource><id>R</id><quantity>-1.0</quantity></resource></resources>"
                        "</item></items></order>"));
}

void tst_LuxCloudMessages::l19_orderWithoutSubscriptions()
{
    for (const QByteArray &inner :
         {QByteArray(), QByteArray("<subscriptions/>"),
          QByteArray("<subscriptions><subscription><status>x</status></subscription>"
                     "</subscriptions>")}) {
        const Result<OrderAnswer> order = readOrderAnswer(body("<order><id>9</id>" + inner + "</order>"));
        QVERIFY(order);
        QCOMPARE(order->id, u"9"_s);
        QVERIFY(order->subscriptions.isEmpty());
    }
}

void tst_LuxCloudMessages::l20_itemsAndSubscriptionsInEitherAnswer()
{
    const QByteArray both =
        "<order><id>9</id><subscriptions><subscription><id>5</id></subscription><subscription>"
        "<id>6</id></subscription></subscriptions><items><item><type>CREATE</type><subscription>"
        "<id>6</id><status>NEW</status></subscription></item><item><subscription><id>7</id>"
        "</subscription></item></items></order>";
    const Result<OrderAnswer> order = readOrderAnswer(body(both));
    QVERIFY(order);
    QCOMPARE(order->subscriptions, QList<Made>({{u"5"_s, {}}, {u"6"_s, u"NEW"_s}, {u"7"_s, {}}}));
    QCOMPARE(order->types, QStringList{u"CREATE"_s});
}

void tst_LuxCloudMessages::l21_whatIsMissingIsUnknown()
{
    const QByteArray xml =
        "<subscription><id>5</id><resources><resource><id>a</id></resource><resource><id>b</id>"
        "<name/><quantity>unlimited</quantity><usedQuantity>3</usedQuantity></resource><resource>"
        "<id>c</id><quantity>0</quantity></resource></resources></subscription>";
    const Result<Subscription> subscription = readSubscription(body(xml), Here, CustomerA);
    QVERIFY(subscription);
    const QList<SubscriptionResource> &resources = subscription->resources;
    QVERIFY(!resources.at(0).limit);
    QVERIFY(!resources.at(0).usage);
    QCOMPARE(resources.at(0).name, u"a"_s);
    QVERIFY(!resources.at(1).limit);
    QCOMPARE(resources.at(1).usage.value(), Decimal(3, 0));
    QCOMPARE(attributeText(subscription->attributes, "resource:b"_L1), u"unlimited"_s);
    QCOMPARE(resources.at(2).limit.value(), Decimal());
    QVERIFY(!subscription->period);
    QCOMPARE(subscription->status.mark, Mark::Unknown);
}

void tst_LuxCloudMessages::l22_onePlaceholderForOneThing()
{
    // ORDERSTATUS_VALUE and STATUS_VALUE, SUBSCRIPTION_STATUS and SUBSCRIPTIONSTATUS_VALUE: one element each.
    QCOMPARE(readOrderAnswer(body(fixture("5.1.response.xml")))->status, u"ORDERSTATUS_VALUE"_s);
    QCOMPARE(readOrderAnswer(body(fixture("5.7.response.xml")))->status, u"STATUS_VALUE"_s);
    QCOMPARE(readOrderAnswer(body(fixture("5.1.response.xml")))->subscriptions.first().status,
             u"SUBSCRIPTION_STATUS"_s);
    QCOMPARE(readSubscription(body(fixture("6.1.response.xml")), Here, CustomerA)->status.text(),
             u"SUBSCRIPTIONSTATUS_VALUE"_s);
}

void tst_LuxCloudMessages::l23_emptyElementsAreSent()
{
    const QByteArray bytes = sent(createAccountBody({}));
    for (const char *element : {"<state/>", "<addressLine2/>", "<postalCode/>"})
        QVERIFY2(bytes.contains(element), element);
    const QByteArray user = sent(createUserBody(u"user"_s, {}, {}));
    for (const char *element : {"<state/>", "<areaCode/>", "<extension/>", "<password/>"})
        QVERIFY2(user.contains(element), element);
    luxcloud::Account filled = documentAccount();
    filled.address.region = u"R"_s;
    filled.contacts.first().person.phone.area = u"4"_s;
    QVERIFY(sent(createAccountBody(filled)).contains("<state>R</state>"));
    QVERIFY(sent(createAccountBody(filled)).contains("<areaCode>4</areaCode>"));
}

void tst_LuxCloudMessages::l28_loginsWhenTheyAreSent()
{
    const QByteArray list =
        "<serviceUsers><serviceUser><id>1</id><status>ON</status></serviceUser><serviceUser><id>2</id>"
        "<status>OFF</status><username>b@x.com</username><quota>5</quota></serviceUser></serviceUsers>";
    const Result<QList<ServiceUser>> users = readServiceUsers(body(list), Here, {u"1001/5"_s});
    QVERIFY(users);
    QCOMPARE(users->at(0).login, QString());
    QCOMPARE(users->at(0).key.id.value, u"1001/5/1"_s);
    QCOMPARE(users->at(0).displayName, u"1"_s);
    QCOMPARE(users->at(1).login, u"b@x.com"_s);
    QCOMPARE(attributeText(users->at(1).attributes, "quota"_L1), u"5"_s);
}

void tst_LuxCloudMessages::l34_namespacesOrderAndCase()
{
    const QByteArray xml =
        "<c:user xmlns:c='urn:csl' version='2'><extra/><c:status>Available</c:status><c:id> 7 </c:id>"
        "</c:user>";
    QCOMPARE(readMade(body(xml), u"user"_s)->id, u"7"_s);
    QCOMPARE(readAvailability(body(xml), u"user"_s)->availability, Availability::Available);
    QVERIFY(!createAccountBody(documentAccount()).compact().value().contains("xmlns"));
}

void tst_LuxCloudMessages::availability_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Availability>("expected");
    QTest::newRow("available") << QByteArray("AVAILABLE") << Availability::Available;
    QTest::newRow("blanks and case") << QByteArray(" available\n") << Availability::Available;
    QTest::newRow("taken") << QByteArray("TAKEN") << Availability::Taken;
    QTest::newRow("another word") << QByteArray("FREE") << Availability::NotKnown;
    QTest::newRow("not available") << QByteArray("NOT_AVAILABLE") << Availability::NotKnown;
    QTest::newRow("true") << QByteArray("true") << Availability::NotKnown;
    QTest::newRow("nothing") << QByteArray() << Availability::NotKnown;
}

void tst_LuxCloudMessages::availability()
{
    QFETCH(const QByteArray, status);
    QFETCH(const Availability, expected);
    QCOMPARE(
        readAvailability(body("<domain><status>" + status + "</status></domain>"), u"domain"_s)->availability,
        expected);
}

void tst_LuxCloudMessages::statesStayTheVendorsWords()
{
    QCOMPARE(statusOf(u"Active"_s).text(), u"Active"_s);
    QCOMPARE(statusOf(u"Active"_s).mark, Mark::Good);
    QCOMPARE(statusOf(u"suspended"_s).mark, Mark::Stopped);
    QCOMPARE(statusOf(u"XYZZY"_s).text(), u"XYZZY"_s);
    QCOMPARE(statusOf(u"XYZZY"_s).mark, Mark::None);
    QCOMPARE(statusOf({}).mark, Mark::Unknown);
    QVERIFY(!statusOf({}).text().isEmpty());
}

void tst_LuxCloudMessages::productsAsTheyMayCome()
{
    const QByteArray list = "<products><product><id>P1</id><name>Mail</name></product>...<product><id>P2</"
                            "id></product></products>";
    const Result<QList<ProductAnswer>> products = readProducts(body(list));
    QVERIFY(products);
    QCOMPARE(products->size(), 2);
    QCOMPARE(products->at(1).name, u"P2"_s);
    QVERIFY(readProducts(body("<products/>"))->isEmpty());
    for (const QByteArray &periods :
         {QByteArray("<periods><period><id>M</id><name>Monthly</name></period><period>"
                     "<id>Y</id></period></periods>"),
          QByteArray("<period><id>M</id><name>Monthly</name></period><period><id>Y</id></period>")}) {
        const Result<ProductAnswer> product =
            readProduct(body("<product><id>P1</id>" + periods + "</product>"));
        QVERIFY(product);
        QCOMPARE(product->periods, QList<NamedId>({{u"M"_s, u"Monthly"_s}, {u"Y"_s, u"Y"_s}}));
        const Product shown = productFrom(*product, Here);
        QCOMPARE(shown.periods.first().display(), u"Monthly"_s);
        QCOMPARE(shown.key.id.value, u"P1"_s);
    }
}

void tst_LuxCloudMessages::listsWithAnUnknownMemberAreRefused()
{
    QVERIFY(!readSubscriptions(
        body("<subscriptions><subscription><name>x</name></subscription></subscriptions>"), Here, CustomerA));
    QVERIFY(
        !readServiceUsers(body("<serviceUsers><serviceUser><status>x</status></serviceUser></serviceUsers>"),
                          Here, {u"1001/5"_s}));
    QVERIFY(readSubscriptions(body("<subscriptions/>"), Here, CustomerA)->isEmpty());
    const Result<QList<Subscription>> one = readSubscriptions(
        body("<subscriptions><subscription><id>5</id></subscription></subscriptions>"), Here, CustomerA);
    QVERIFY(one);
    QCOMPARE(one->first().key.id.value, u"1001/5"_s);
    QCOMPARE(one->first().customer, CustomerA);
}

void tst_LuxCloudMessages::treesHoldEverything()
{
    const Result<xml::Answer> answer = xml::parse("<a x='1'><b>2</b><c><d>3</d><d>4</d></c></a>");
    QVERIFY(answer);
    const std::vector<ResultNode> tree = treeOf(answer->root);
    const ResultNode expected{u"a"_s,
                              {},
                              {{u"x"_s, u"1"_s, {}},
                               {u"b"_s, u"2"_s, {}},
                               {u"c"_s, {}, {{u"d"_s, u"3"_s, {}}, {u"d"_s, u"4"_s, {}}}}}};
    QCOMPARE(tree.size(), size_t{1});
    QVERIFY(tree.front() == expected);
}

void tst_LuxCloudMessages::settingsHaveDefaults()
{
    const LuxCloudSettings defaults = LuxCloudSettings::from({});
    QCOMPARE(defaults.role, Role::Reseller);
    QVERIFY(!defaults.pluralEnablePath);
    QVERIFY(!defaults.isFinal(u"COMPLETED"_s)); // no fixed list of words decides
    QCOMPARE(defaults.settleTime.count(), 60);
    const LuxCloudSettings set = LuxCloudSettings::from({{u"role"_s, u"customer"_s},
                                                         {u"serviceUserEnablePath"_s, u"plural"_s},
                                                         {u"finalStates"_s, u" Completed , failed,"_s},
                                                         {u"settleTime"_s, qint64{99'999}}});
    QCOMPARE(set.role, Role::Customer);
    QVERIFY(set.pluralEnablePath);
    QVERIFY(set.isFinal(u"COMPLETED"_s));
    QVERIFY(set.isFinal(u" FAILED "_s));
    QVERIFY(!set.isFinal(u"NEW"_s));
    QVERIFY(!set.isFinal({}));
    QCOMPARE(set.settleTime.count(), 3600);
}

QTEST_GUILESS_MAIN(tst_LuxCloudMessages)
#include "tst_luxcloudmessages.moc"
