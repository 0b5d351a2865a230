// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/vendors/hostingstack/classify.h"
#include "core/vendors/hostingstack/operations.h"
#include "core/vendors/hostingstack/requestmessages.h"
#include "core/vendors/hostingstack/usermessages.h"
#include "core/vendors/xmlreading.h"
#include "tests/core/vendors/hostingstack/fixtures.h"
#include "tests/support/proof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::hostingstack;

namespace
{
using Kind = Outcome::Kind;
const ConnectionId Here{u"11111111-2222-4333-8444-555555555555"_s};
const QByteArray XmlType = "application/xml; charset=utf-8";

// What is made of the recorded answer to a write. The password is there where the server made one.
struct Expected {
    int number;
    const OperationId *operation;
    Kind kind;
    const char *code;
    const char *made;
    const char *password;
};
const QList<Expected> ExpectedWrites{
    {11, &op::CreateUser, Kind::Unknown, "", "", ""},
    {13, &op::CreateUser, Kind::Confirmed, "", "1", ""},
    {14, &op::CreateUser, Kind::Confirmed, "", "2", "schtick1]flamed"},
    {15, &op::CreateUser, Kind::Confirmed, "", "3", "mimicries40#fro"},
    {16, &op::CreateUser, Kind::Refused, "ERROR_INVALID_PASSWORD", "", ""},
    {17, &op::CreateUser, Kind::Confirmed, "", "4", ""},
    {18, &op::CreateUser, Kind::Confirmed, "", "5", "Tanisha18{epoxy"},
    {19, &op::CreateUser, Kind::Confirmed, "", "6", ""},
    {20, &op::CreateUser, Kind::Refused, "ERROR_UNIQUE_EMAIL", "", ""},
    {21, &op::CreateUser, Kind::Refused, "ERROR_UNIQUE_EMAIL", "", ""},
    {22, &op::CreateUser, Kind::Confirmed, "", "7", ""},
    {23, &op::CreateUser, Kind::Refused, "ERROR_UNIQUE_EMAIL", "", ""},
    {24, &op::CreateUser, Kind::Refused, "ERROR_UNIQUE_EMAIL", "", ""},
    {25, &op::CreateUser, Kind::Refused, "ERROR_UNIQUE_EMAIL", "", ""},
    {26, &op::CreateUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {27, &op::CreateUser, Kind::Refused, "ERROR_INVALID_PASSWORD", "", ""},
    {28, &op::CreateUser, Kind::Refused, "ERROR_INVALID_PASSWORD", "", ""},
    {29, &op::CreateUser, Kind::Confirmed, "", "8", ""},
    {30, &op::CreateUser, Kind::Refused, "ERROR_INVALID_PASSWORD", "", ""},
    {31, &op::CreateUser, Kind::Refused, "ERROR_INVALID_PASSWORD", "", ""},
    {32, &op::CreateUser, Kind::Refused, "ERROR_INVALID_PASSWORD", "", ""},
    {33, &op::CreateUser, Kind::Confirmed, "", "9", ""},
    {34, &op::CreateUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {35, &op::CreateUser, Kind::Refused, "ERROR_UNIQUE_EMAIL", "", ""},
    {36, &op::CreateUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {37, &op::CreateUser, Kind::Confirmed, "", "10", ""},
    {38, &op::CreateUser, Kind::Confirmed, "", "11", ""},
    {39, &op::CreateUser, Kind::Confirmed, "", "12", ""},
    {40, &op::CreateUser, Kind::Confirmed, "", "13", ""},
    {41, &op::CreateUser, Kind::Confirmed, "", "14", ""},
    {42, &op::CreateUser, Kind::Confirmed, "", "15", ""},
    {43, &op::CreateUser, Kind::Confirmed, "", "16", "antigen33~Kirby"},
    {44, &op::CreateUser, Kind::Unknown, "", "", ""},
    {45, &op::CreateUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {46, &op::CreateUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {47, &op::CreateUser, Kind::Unknown, "", "", ""},
    {48, &op::CreateUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {49, &op::CreateUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {50, &op::CreateUser, Kind::Confirmed, "", "18", ""},
    {51, &op::CreateUser, Kind::Confirmed, "", "19", ""},
    {52, &op::CreateUser, Kind::Confirmed, "", "20", ""},
    {53, &op::CreateUser, Kind::Confirmed, "", "21", ""},
    {54, &op::CreateUser, Kind::Confirmed, "", "22", ""},
    {55, &op::CreateUser, Kind::Confirmed, "", "23", ""},
    {56, &op::CreateUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {57, &op::CreateUser, Kind::Confirmed, "", "24", ""},
    {58, &op::CreateUser, Kind::Confirmed, "", "25", ""},
    {60, &op::ModifyUser, Kind::Confirmed, "NO_CHANGE", "", ""},
    {61, &op::ModifyUser, Kind::Confirmed, "NO_CHANGE", "", ""},
    {62, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {63, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {64, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {65, &op::SetPassword, Kind::Confirmed, "", "", ""},
    {66, &op::SetPassword, Kind::Confirmed, "", "", "paling2#berry's"},
    {67, &op::SetPassword, Kind::Confirmed, "", "", ""},
    {68, &op::ModifyUser, Kind::Unknown, "ERROR_INVALID_PASSWORD", "", ""},
    {70, &op::ModifyUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {71, &op::ModifyUser, Kind::Unknown, "ERROR_UNIQUE_EMAIL", "", ""},
    {73, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {74, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {75, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {77, &op::ModifyUser, Kind::Unknown, "ERROR_UNIQUE_EMAIL", "", ""},
    {78, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {79, &op::ModifyUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {81, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {82, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {83, &op::ModifyUser, Kind::Confirmed, "NO_CHANGE", "", ""},
    {84, &op::ModifyUser, Kind::Refused, "ERROR_USER_NOT_FOUND", "", ""},
    {85, &op::ModifyUser, Kind::Refused, "ERROR_USER_NOT_FOUND", "", ""},
    {86, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {87, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {88, &op::ModifyUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {89, &op::ModifyUser, Kind::Unknown, "", "", ""},
    {90, &op::ModifyUser, Kind::Unknown, "", "", ""},
    {91, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {93, &op::ModifyUser, Kind::Confirmed, "", "", ""},
    {94, &op::DeleteUser, Kind::Confirmed, "", "", ""},
    {95, &op::DeleteUser, Kind::Confirmed, "", "", ""},
    {96, &op::DeleteUser, Kind::Refused, "ERROR_USER_NOT_FOUND", "", ""},
    {97, &op::DeleteUser, Kind::Refused, "ERROR_USER_NOT_FOUND", "", ""},
    {98, &op::DeleteUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {99, &op::DeleteUser, Kind::Unknown, "ERROR_UNKNOWN", "", ""},
    {100, &op::CreateUser, Kind::Refused, "ERROR_UNIQUE_EMAIL", "", ""},
    {101, &op::ModifyUser, Kind::Confirmed, "", "", ""},
};

// Element and attributes as one text, attributes sorted: equal texts are equal trees.
QString tree(const xml::Element &element)
{
    QStringList attributes;
    const QList<xml::Element::Attribute> all = element.attributes();
    for (const auto &[name, value] : all)
        attributes.append(name + u'=' + value);
    attributes.sort();
    QString text = element.name() + u'[' + attributes.join(u';') + u']' + element.text();
    const QList<xml::Element> children = element.children();
    for (const xml::Element &child : children)
        text += u'{' + tree(child) + u'}';
    return text;
}

QString tree(const QByteArray &bytes)
{
    const auto answer = xml::parse(bytes);
    return answer ? tree(answer->root) : QString();
}

WriteDraft draftOf(const OperationId &operation, bool wantsPassword, const QString &email = u"a@b.org"_s)
{
    WriteDraft draft;
    draft.operation = operation;
    draft.connection = Here;
    draft.target = {Here, EntityKind::Customer, {u"1"_s}};
    draft.values = {{u"email"_s, email}, {u"passwordMode"_s, wantsPassword ? u"generate"_s : u"typed"_s}};
    return draft;
}

Outcome classified(const OperationId &operation, const HttpReply &answer, bool wantsPassword = false)
{
    return classify(draftOf(operation, wantsPassword), answer);
}
} // namespace

// Bytes to values and back, and what answers mean. A function that is named h<nn>_ or d<nn>_ proves that row
// of the vendor notes; those that are not here are in tst_hostingstackdrafts and tst_hostingstackclient.
class tst_HostingStackMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { proof::noteTest(); }
    void recordedWrites_data();
    void recordedWrites();
    void recordedLists_data();
    void recordedLists();
    void recordedListsThatAreNone_data();
    void recordedListsThatAreNone();
    void everyExchangeIsTested();
    void recordedUserOfTheList();
    void writesWhatTheServerTook_data();
    void writesWhatTheServerTook();
    void documentsOwnAnswers();
    void documentsOwnRequests();
    void h01_d06_usersInBothPlaces();
    void h02_paddedTexts();
    void h03_d11_passwordIsTrimmed_data();
    void h03_d11_passwordIsTrimmed();
    void h04_d07_warnings_data();
    void h04_d07_warnings();
    void h05_stateOfANewUser();
    void h06_d08_codesHaveWords();
    void h07_codedFailures_data();
    void h07_codedFailures();
    void h08_406MayBeDone();
    void h09_debugIsNotRead();
    void h10_usedAddressesAreExplained();
    void h11_states();
    void h12_encodings();
    void h13_attributeOrder();
    void h14_deleteAgain();
    void d01_statusAsText();
    void d02_onlyOkAnd200();
    void d03_d10_onePassword();
    void d04_planOrPlanid();
    void d09_otherStatuses_data();
    void d09_otherStatuses();
    void d12_ids();
    void d14_emails();
    void d15_welcome();
    void d16_whiteSpaceBetweenElements();
    void passwordsThatAreTaken();
    void plansAreNumbers();
    void malformed_data();
    void malformed();
    void textsThatXmlCannotCarry();
    void listWithoutAnId();
    void createdWithoutAnId();
    void generatedButNotTold();
    void answersAboutSomebodyElse();
    void endlessCodesAreCut();
};

void tst_HostingStackMessages::recordedWrites_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < ExpectedWrites.size(); ++i) {
        const int number = ExpectedWrites.at(i).number;
        QTest::addRow("%d %s", number, qPrintable(recorded(number).name)) << static_cast<int>(i);
    }
}

void tst_HostingStackMessages::recordedWrites()
{
    QFETCH(const int, index);
    const Expected &expected = ExpectedWrites.at(index);
    const Recorded exchange = recorded(expected.number);
    const bool generates = *expected.password != '\0';
    const auto sent = xml::parse(exchange.request);
    const QString email = sent ? sent->root.child(u"user").attribute(u"email") : QString();
    const Outcome outcome = classify(draftOf(*expected.operation, generates, email), exchange.reply);
    QCOMPARE(outcome.kind, expected.kind);
    QCOMPARE(outcome.httpStatus, exchange.reply.status);
    QCOMPARE(outcome.vendorCode, QString::fromLatin1(expected.code));
    QCOMPARE(outcome.handOver, QByteArray(expected.password));
    QVERIFY(!generates || !outcome.message.contains(QString::fromLatin1(expected.password)));
    const bool plain = outcome.kind == Kind::Confirmed && outcome.vendorCode.isEmpty();
    QCOMPARE(outcome.message.isEmpty(), plain);
    QCOMPARE(outcome.made.size(), *expected.made == '\0' ? 0 : 1);
    if (!outcome.made.isEmpty())
        QCOMPARE(outcome.made.first(),
                 (EntityKey{Here, EntityKind::Customer, {QString::fromLatin1(expected.made)}}));
}

void tst_HostingStackMessages::recordedLists_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<qsizetype>("count");
    for (const int number : {1, 3, 4, 6, 7})
        QTest::addRow("%d", number) << number << qsizetype{0};
    for (const int number : {59, 69, 72, 76, 80})
        QTest::addRow("%d", number) << number << qsizetype{25};
    for (const int number : {92, 102})
        QTest::addRow("%d", number) << number << qsizetype{24};
}

void tst_HostingStackMessages::recordedLists()
{
    QFETCH(const int, number);
    QFETCH(const qsizetype, count);
    const HttpReply answer = recorded(number).reply;
    QCOMPARE(answer.status, 200);
    const auto users = readUserList(answer.body, headerValue(answer.headers, "Content-Type"));
    QVERIFY(users);
    QCOMPARE(users->size(), count);
    for (const UserRecord &user : *users)
        QVERIFY(!user.id.isEmpty());
}

void tst_HostingStackMessages::recordedListsThatAreNone_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("2, no Accept") << 2 << ApiError::Kind::BadResponse;
    QTest::newRow("5, a list in Accept") << 5 << ApiError::Kind::BadResponse;
    QTest::newRow("8, wrong password") << 8 << ApiError::Kind::Unauthorized;
    QTest::newRow("9, no credentials") << 9 << ApiError::Kind::Unauthorized;
    QTest::newRow("10, another method") << 10 << ApiError::Kind::NotFound;
    QTest::newRow("12, another path") << 12 << ApiError::Kind::NotFound;
}

void tst_HostingStackMessages::recordedListsThatAreNone()
{
    QFETCH(const int, number);
    const HttpReply answer = recorded(number).reply;
    const ApiError error = errorOf(answer);
    QTEST(error.kind, "kind");
    QCOMPARE(error.httpStatus, answer.status);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!readUserList(answer.body, headerValue(answer.headers, "Content-Type")));
}

void tst_HostingStackMessages::everyExchangeIsTested()
{
    QSet<int> tested{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 59, 69, 72, 76, 80, 92, 102};
    for (const Expected &expected : ExpectedWrites)
        tested.insert(expected.number);
    QCOMPARE(tested.size(), 102);
    for (int number = 1; number <= 102; ++number)
        QVERIFY2(tested.contains(number), qPrintable(QString::number(number)));
}

void tst_HostingStackMessages::recordedUserOfTheList()
{
    const auto list = [](int number) { return *readUserList(recorded(number).reply.body, XmlType); };
    const QList<UserRecord> created = list(59);
    QCOMPARE(created.at(0),
             (UserRecord{u"1"_s, u"Alice Example"_s, u"1"_s, u"alice@example.org"_s, u"active"_s}));
    QCOMPARE(created.at(1).name, u"Jörg & Söhne <GmbH> 'x' \"y\""_s);
    // The name of a modify that was refused is there all the same, and so is a state that was refused.
    QCOMPARE(findById(list(69), u"1"_s)->name, u"Partially Applied"_s);
    QCOMPARE(findById(list(80), u"1"_s)->state, u"bogus"_s);
    QVERIFY(!findById(list(92), u"1"_s)); // deleted
}

void tst_HostingStackMessages::writesWhatTheServerTook_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("sent");
    const auto create = [](const QString &name, const QString &email, const QString &plan,
                           const NewPassword &password, bool welcome = false) {
        return createBody({name, email, plan, password, welcome})->sent;
    };
    QTest::newRow("create, a password")
        << 13 << create(u"Alice Example"_s, u"alice@example.org"_s, u"1"_s, {false, u"secret1"_s});
    QTest::newRow("create, generated")
        << 14 << create(u"Jörg & Söhne <GmbH> 'x' \"y\""_s, u"Joerg@Example.org"_s, u"2"_s, {});
    QTest::newRow("create, welcome") << 43 << create(u"Wel"_s, u"wel@example.org"_s, u"1"_s, {}, true);
    QTest::newRow("generated password") << 66 << passwordBody(u"1"_s, {})->sent;
}

void tst_HostingStackMessages::writesWhatTheServerTook()
{
    QFETCH(const int, number);
    QFETCH(const QByteArray, sent);
    const Recorded exchange = recorded(number);
    QCOMPARE(exchange.reply.status, 200);
    QVERIFY(!tree(sent).isEmpty());
    QCOMPARE(tree(sent), tree(exchange.request));
}

void tst_HostingStackMessages::documentsOwnAnswers()
{
    for (const QString &name : {u"list"_s, u"create"_s, u"modify"_s, u"delete"_s}) {
        QByteArray body = fixture(name + u".document.xml"_s);
        // As printed, the status is a placeholder: no code anybody knows.
        const auto placeholder = readResponse(body, XmlType);
        QVERIFY2(placeholder, qPrintable(name));
        QCOMPARE(placeholder->code, u"[STATUS_RESPONSE]"_s);
        QVERIFY(!placeholder->isOk());
        QByteArray status = fixture(u"status.document.txt"_s);
        status.replace("SUCCESSCODE", "OK")
            .replace("WARNINGCODE", "WARN_NO_CHANGE")
            .replace(" [optional]", "");
        body.replace("[STATUS_RESPONSE]", status);
        const auto filled = readResponse(body, XmlType);
        QVERIFY(filled);
        QVERIFY(filled->isOk());
        QVERIFY(filled->warns(code::NoChange));
        QCOMPARE(filled->users.size(), name == u"delete" ? 0 : 1);
        QCOMPARE(filled->password,
                 name == u"create" || name == u"modify" ? QByteArray("VALUE") : QByteArray());
        if (name != u"delete") {
            const UserRecord user = filled->users.first();
            QCOMPARE(user.id, u"ID"_s);
            QCOMPARE(user.plan, u"planid"_s);
        }
    }
}

void tst_HostingStackMessages::documentsOwnRequests()
{
    QCOMPARE(tree(deleteBody(u"ID"_s)->sent), tree(fixture(u"delete.request.document.xml"_s)));
    // The document shows both kinds of password at once; only one may be sent.
    QByteArray create = fixture(u"create.request.document.xml"_s);
    create.replace("  <password autogenerate=\"true|1\" />\n", "");
    QCOMPARE(tree(createBody({u"Name"_s, u"email"_s, u"planid"_s, {false, u"VALUE"_s}, true})->sent),
             tree(create));
    QByteArray modify = fixture(u"modify.request.document.xml"_s);
    modify.replace("  <password autogenerate=\"true|1\" />\n", "")
        .replace("  <password>VALUE</password>\n", "");
    modify.replace("active|suspended", "suspended");
    QCOMPARE(tree(modifyBody(u"ID"_s, {{u"name"_s, u"Name"_s},
                                       {u"email"_s, u"email"_s},
                                       {u"plan"_s, u"planid"_s},
                                       {u"state"_s, u"suspended"_s}})
                      ->sent),
             tree(modify));
}

void tst_HostingStackMessages::h01_d06_usersInBothPlaces()
{
    const QByteArray user = userXml("7", "A", "1", "a@b.org");
    for (const QByteArray &data :
         {QByteArray("<data><users>" + user + "</users></data>"), QByteArray("<data>" + user + "</data>")}) {
        const auto response = readResponse(answer("OK", data), XmlType);
        QVERIFY(response);
        QCOMPARE(response->users.size(), 1);
        QCOMPARE(classified(op::CreateUser, reply(200, answer("OK", data))).made.first().id.value, u"7"_s);
    }
}

void tst_HostingStackMessages::h02_paddedTexts()
{
    const auto response = readResponse(recorded(60).reply.body, XmlType);
    QVERIFY(recorded(60).reply.body.contains("\nOK    <"));
    QCOMPARE(response->code, u"OK"_s);
    QCOMPARE(response->warning, u"NO_CHANGE"_s);
}

void tst_HostingStackMessages::h03_d11_passwordIsTrimmed_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("padded") << QByteArray("<password>\ngirds71(cradles        </password>")
                            << QByteArray("girds71(cradles");
    QTest::newRow("as documented") << QByteArray("<password>VALUE</password>") << QByteArray("VALUE");
    QTest::newRow("escaped") << QByteArray("<password>\na&lt;b&gt;&amp;'&quot;9  </password>")
                             << QByteArray("a<b>&'\"9");
    QTest::newRow("blank inside") << QByteArray("<password> a b </password>") << QByteArray("a b");
}

void tst_HostingStackMessages::h03_d11_passwordIsTrimmed()
{
    QFETCH(const QByteArray, element);
    QFETCH(const QByteArray, password);
    const QByteArray body =
        answer("OK", "<data><users><user userid=\"1\">" + element + "</user></users></data>");
    const Outcome outcome = classified(op::SetPassword, reply(200, body), true);
    QCOMPARE(outcome.handOver, password);
    QVERIFY(!outcome.message.contains(QString::fromUtf8(password)));
    QVERIFY(outcome.answer.isEmpty());
    // Nobody asked for one: it is not kept.
    QVERIFY(classified(op::ModifyUser, reply(200, body)).handOver.isEmpty());
}

void tst_HostingStackMessages::h04_d07_warnings_data()
{
    QTest::addColumn<QByteArray>("warning");
    QTest::addColumn<QString>("words");
    QTest::newRow("no change") << QByteArray("NO_CHANGE") << u"Nothing was changed"_s;
    QTest::newRow("no change, documented") << QByteArray("WARN_NO_CHANGE") << u"Nothing was changed"_s;
    QTest::newRow("plan") << QByteArray("WARN_PLAN_TOO_SMALL") << u"more than it allows"_s;
    QTest::newRow("plan without prefix") << QByteArray("PLAN_TOO_SMALL") << u"more than it allows"_s;
    QTest::newRow("unknown") << QByteArray("WARN_FULL_MOON") << u"WARN_FULL_MOON"_s;
}

void tst_HostingStackMessages::h04_d07_warnings()
{
    QFETCH(const QByteArray, warning);
    QFETCH(const QString, words);
    const QByteArray body =
        "<response><status><success>OK</success><warning>\n" + warning + "    </warning></status></response>";
    const Outcome outcome = classified(op::ModifyUser, reply(200, body));
    QCOMPARE(outcome.kind, Kind::Confirmed); // a third state: done, with a word of warning
    QCOMPARE(outcome.vendorCode, QString::fromLatin1(warning));
    QVERIFY(outcome.message.contains(words));
}

void tst_HostingStackMessages::h05_stateOfANewUser()
{
    QCOMPARE(readResponse(recorded(13).reply.body, XmlType)->users.first().state, u"active"_s);
    QVERIFY(readResponse(fixture(u"create.document.xml"_s), XmlType)->users.first().state.isEmpty());
}

void tst_HostingStackMessages::h06_d08_codesHaveWords()
{
    QSet<QString> texts;
    for (const QLatin1StringView name :
         {code::Unknown, code::UniqueEmail, code::UserNotFound, code::InvalidPassword, code::UniqueUserName})
        texts.insert(errorText(QString(name)));
    QCOMPARE(texts.size(), 5);
    QVERIFY(errorText(u"ERROR_NEW_ONE"_s).contains(u"ERROR_NEW_ONE"));
    const Outcome outcome = classified(op::CreateUser, reply(422, answer("ERROR_NEW_ONE")));
    QCOMPARE(outcome.vendorCode, u"ERROR_NEW_ONE"_s);
    QCOMPARE(outcome.kind, Kind::Unknown);
}

void tst_HostingStackMessages::h07_codedFailures_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const OperationId &operation, const char *code, Kind kind) {
        QTest::addRow("%s %s", name, code) << operation << QByteArray(code) << kind;
    };
    for (const OperationId &operation :
         {op::CreateUser, op::ModifyUser, op::SetPassword, op::Suspend, op::Activate, op::DeleteUser}) {
        const QByteArray name = operation.value.toLatin1();
        row(name.constData(), operation, "ERROR_USER_NOT_FOUND", Kind::Refused);
        row(name.constData(), operation, "ERROR_UNKNOWN", Kind::Unknown);
    }
    row("create", op::CreateUser, "ERROR_UNIQUE_EMAIL", Kind::Refused);
    row("create", op::CreateUser, "ERROR_UNIQUE_USERNAME", Kind::Refused);
    row("create", op::CreateUser, "ERROR_INVALID_PASSWORD", Kind::Refused);
    row("password", op::SetPassword, "ERROR_INVALID_PASSWORD", Kind::Refused);
    row("modify", op::ModifyUser, "ERROR_INVALID_PASSWORD", Kind::Unknown);
    row("modify", op::ModifyUser, "ERROR_UNIQUE_EMAIL", Kind::Unknown);
    row("suspend", op::Suspend, "ERROR_UNIQUE_EMAIL", Kind::Unknown);
}

void tst_HostingStackMessages::h07_codedFailures()
{
    QFETCH(const OperationId, operation);
    QFETCH(const QByteArray, code);
    QFETCH(const Kind, kind);
    const Outcome outcome = classified(operation, reply(422, answer(code)));
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.vendorCode, QString::fromLatin1(code));
    QCOMPARE(outcome.message.contains(u'\n'), kind == Kind::Unknown); // what may be there is said
    QCOMPARE(classified(operation, reply(200, answer(code))).kind, kind);
}

void tst_HostingStackMessages::h08_406MayBeDone()
{
    for (const OperationId &operation : {op::CreateUser, op::ModifyUser, op::DeleteUser}) {
        const Outcome outcome = classified(operation, recorded(44).reply);
        QCOMPARE(outcome.httpStatus, 406);
        QCOMPARE(outcome.kind, Kind::Unknown);
    }
}

void tst_HostingStackMessages::h09_debugIsNotRead()
{
    const QByteArray debug = "<debug>\nINSERT INTO users (encrypted_password) VALUES "
                             "('$2a$10$canaryhash') <success>OK</success></debug>";
    const Outcome outcome = classified(op::CreateUser, reply(422, answer("ERROR_UNKNOWN", debug)));
    QCOMPARE(outcome.vendorCode, u"ERROR_UNKNOWN"_s);
    QVERIFY(!outcome.message.contains(u"canaryhash"));
    QVERIFY(outcome.answer.isEmpty()); // the client puts the redacted one there, see tst_hostingstackclient
}

void tst_HostingStackMessages::h10_usedAddressesAreExplained()
{
    // Not "exists already": the list does not show the deleted user who had it.
    QVERIFY(classified(op::CreateUser, recorded(100).reply).message.contains(u"deleted"));
}

void tst_HostingStackMessages::h11_states()
{
    QCOMPARE(statusOf(u"active"_s).mark, Mark::Good);
    QCOMPARE(statusOf(u"suspended"_s).mark, Mark::Stopped);
    QCOMPARE(statusOf(u"deleted"_s).word, u"Deleted"_s);
    QCOMPARE(statusOf(u"bogus"_s).mark, Mark::Unknown);
    QCOMPARE(statusOf(u"bogus"_s).vendorWord, u"bogus"_s);
    QCOMPARE(statusOf(u"Suspended"_s).mark, Mark::Unknown); // the server compares letter by letter
    QCOMPARE(readResponse(recorded(91).reply.body, XmlType)->users.first().state, u"deleted"_s);
}

void tst_HostingStackMessages::h12_encodings()
{
    QVERIFY(recorded(14).reply.body.contains("J&#246;rg"));
    QCOMPARE(readResponse(recorded(14).reply.body, XmlType)->users.first().name,
             u"Jörg & Söhne <GmbH> 'x' \"y\""_s);
    const QString odd = readResponse(recorded(57).reply.body, XmlType)->users.first().name;
    QVERIFY(odd.endsWith(u"\U0001F600 €…"));
}

void tst_HostingStackMessages::h13_attributeOrder()
{
    const auto first = readUserList(
        userList({"<user state=\"active\" email=\"a@b.org\" plan=\"2\" name=\"A\" userid=\"1\"/>"}), XmlType);
    const auto second = readUserList(userList({userXml("1", "A", "2", "a@b.org")}), XmlType);
    QCOMPARE(*first, *second);
}

void tst_HostingStackMessages::h14_deleteAgain()
{
    QCOMPARE(classified(op::DeleteUser, recorded(94).reply).kind, Kind::Confirmed);
    QCOMPARE(classified(op::DeleteUser, recorded(95).reply).kind, Kind::Confirmed);
}

void tst_HostingStackMessages::d01_statusAsText()
{
    const auto response = readResponse("<response><status> OK </status></response>", XmlType);
    QVERIFY(response);
    QVERIFY(response->isOk());
    const auto empty = readResponse("<response><status/></response>", XmlType);
    QVERIFY(empty);
    QVERIFY(!empty->isOk());
    QCOMPARE(classified(op::ModifyUser, reply(200, "<response><status/></response>")).kind, Kind::Unknown);
}

void tst_HostingStackMessages::d02_onlyOkAnd200()
{
    for (const char *word : {"ok", "Ok", "OKAY", "SUCCESS", "O K", "0"}) {
        const Outcome outcome = classified(op::DeleteUser, reply(200, answer(word)));
        QCOMPARE(outcome.kind, Kind::Unknown);
        QCOMPARE(outcome.vendorCode, QString::fromLatin1(word));
    }
    for (const int status : {201, 202, 204, 206, 203})
        QCOMPARE(classified(op::DeleteUser, reply(status, answer("OK"))).kind, Kind::Unknown);
    QCOMPARE(classified(op::DeleteUser, reply(422, answer("OK"))).kind, Kind::Unknown);
    QVERIFY(!readUserList(answer("ok", "<data><users/></data>"), XmlType));
}

void tst_HostingStackMessages::d03_d10_onePassword()
{
    const QByteArray given = createBody({u"A"_s, u"a@b.org"_s, u"1"_s, {false, u"a<b&c 9"_s}, false})->sent;
    QCOMPARE(given.count("<password"), 1);
    QVERIFY(given.contains("<password>a&lt;b&amp;c 9</password>")); // not a blank more or less
    const QByteArray made = createBody({u"A"_s, u"a@b.org"_s, u"1"_s, {true, u"ignored"_s}, false})->sent;
    QCOMPARE(made.count("<password"), 1);
    QVERIFY(made.contains("<password autogenerate=\"true\"/>")); // D10
    QVERIFY(!made.contains("ignored"));
    QVERIFY(!given.contains("autogenerate"));
    // What is kept and shown has none.
    const auto body = passwordBody(u"7"_s, {false, u"canary1"_s});
    QVERIFY(body->sent.contains("<password>canary1</password>"));
    QVERIFY(!body->kept.contains("canary1"));
    QVERIFY(!body->shown.contains("canary1"));
    QVERIFY(body->kept.contains(u"<password>•••</password>"_s.toUtf8()));
}

void tst_HostingStackMessages::d04_planOrPlanid()
{
    QCOMPARE(readUserList(userList({"<user userid=\"1\" planid=\"4\"/>"}), XmlType)->first().plan, u"4"_s);
    QCOMPARE(readUserList(userList({"<user userid=\"1\" planid=\"4\" plan=\"5\"/>"}), XmlType)->first().plan,
             u"5"_s);
    const QByteArray sent = createBody({u"A"_s, u"a@b.org"_s, u"5"_s, {}, false})->sent;
    QVERIFY(sent.contains(" plan=\"5\""));
    QVERIFY(!sent.contains("planid"));
    QCOMPARE(readResponse(recorded(40).reply.body, XmlType)->users.first().plan, u"0"_s); // what planid does
}

void tst_HostingStackMessages::d09_otherStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    for (const int status : {400, 401, 403, 404, 405, 411, 413, 414, 415, 429})
        QTest::addRow("%d", status) << status << Kind::Refused;
    for (const int status : {200, 304, 406, 408, 409, 422, 425, 499, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status << Kind::Unknown;
}

void tst_HostingStackMessages::d09_otherStatuses()
{
    QFETCH(const int, status);
    QFETCH(const Kind, kind);
    const QByteArray page = recorded(47).reply.body;
    QVERIFY(page.contains("<html>"));
    for (const QByteArray &body :
         {page, QByteArray(), QByteArray(" "), QByteArray("HTTP Basic: Access denied.\n")}) {
        const Outcome outcome = classified(op::CreateUser, reply(status, body, "text/html"));
        QCOMPARE(outcome.kind, body == page ? Kind::Unknown : kind); // a page decides nothing
        QVERIFY(!outcome.message.isEmpty());
        QVERIFY(outcome.made.isEmpty());
    }
}

void tst_HostingStackMessages::d12_ids()
{
    QVERIFY(isUserId(u"7"_s));
    QVERIFY(isUserId(u"ID"_s)); // opaque, as long as it cannot be read as the number of somebody else
    for (const QString &bad : {u""_s, u" 7 "_s, u"7 "_s, u"7abc"_s, u"7\n"_s, u"7 8"_s, u"7.0"_s, u"+7"_s}) {
        QVERIFY2(!isUserId(bad), qPrintable(bad));
        QVERIFY(!deleteBody(bad));
        QVERIFY(!modifyBody(bad, {{u"name"_s, u"A"_s}}));
        QVERIFY(!passwordBody(bad, {}));
    }
    QVERIFY(deleteBody(u"7"_s)->sent.contains("<user userid=\"7\"/>"));
    QCOMPARE(readUserList(userList({"<user userid=\" 7 \"/>"}), XmlType)->first().id, u"7"_s);
}

void tst_HostingStackMessages::d14_emails()
{
    QVERIFY(isWireEmail(u"a@b.org"_s));
    for (const QString &bad : {u""_s, u"ä@b.org"_s, u"a b@c.org"_s, u"a@b.org\n"_s, u" a@b.org"_s})
        QVERIFY2(!isWireEmail(bad), qPrintable(bad));
    const QList<UserRecord> users{{u"1"_s, u"A"_s, u"1"_s, u"Joerg@Example.ORG"_s, u"active"_s}};
    QVERIFY(findByEmail(users, u" joerg@example.org "_s));
    QVERIFY(!findByEmail(users, u"joerg@example.com"_s));
}

void tst_HostingStackMessages::d15_welcome()
{
    QVERIFY(!createBody({u"A"_s, u"a@b.org"_s, u"1"_s, {}, false})->sent.contains("welcome"));
    QVERIFY(createBody({u"A"_s, u"a@b.org"_s, u"1"_s, {}, true})->sent.contains("<welcome/>"));
}

void tst_HostingStackMessages::d16_whiteSpaceBetweenElements()
{
    QByteArray tight = recorded(59).reply.body;
    tight.replace("\n      ", "").replace("\n    ", "").replace("\n  ", "");
    QCOMPARE(*readUserList(tight, XmlType), *readUserList(recorded(59).reply.body, XmlType));
    QVERIFY(!createBody({u"A"_s, u"a@b.org"_s, u"1"_s, {}, true})->sent.contains("> "));
}

void tst_HostingStackMessages::passwordsThatAreTaken()
{
    QVERIFY(passwordProblem(u"secret"_s).isEmpty());
    QVERIFY(passwordProblem(QString(128, u'x')).isEmpty());
    QVERIFY(passwordProblem(u"a b c d"_s).isEmpty());
    for (const QString &bad : {u""_s, u"short"_s, QString(129, u'x'), u" secret1"_s, u"secret1 "_s,
                               u"secret\t1"_s, u"secret\n1"_s, u"secret\r1"_s,
                               u"secret\x01"
                               u"1"_s,
                               u"secret\u2028"_s})
        QVERIFY2(!passwordProblem(bad).isEmpty(), qPrintable(bad));
}

void tst_HostingStackMessages::plansAreNumbers()
{
    QVERIFY(isPlan(u"0"_s));
    QVERIFY(isPlan(u"17"_s));
    for (const QString &bad : {u""_s, u"-1"_s, u"gold"_s, u"1 "_s, u"1\n"_s, u"1.0"_s})
        QVERIFY2(!isPlan(bad), qPrintable(bad));
    QCOMPARE(plansIn({{u"1"_s, {}, u"10"_s, {}, {}},
                      {u"2"_s, {}, u"2"_s, {}, {}},
                      {u"3"_s, {}, u"10"_s, {}, {}},
                      {u"4"_s, {}, {}, {}, {}}}),
             (QStringList{u"2"_s, u"10"_s}));
}

void tst_HostingStackMessages::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole = recorded(59).reply.body;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one blank") << QByteArray(" ");
    QTest::newRow("page") << recorded(47).reply.body;
    QTest::newRow("text") << QByteArray("HTTP Basic: Access denied.\n");
    QTest::newRow("cut in a user") << whole.left(600);
    QTest::newRow("cut before the end") << whole.left(whole.size() - 12);
    QTest::newRow("cut in the last tag") << whole.left(whole.lastIndexOf("</response>") + 5);
    QTest::newRow("junk behind") << QByteArray(whole + "<more/>");
    QTest::newRow("another document")
        << QByteArray("<answer><status><success>OK</success></status></answer>");
    QTest::newRow("no status") << QByteArray("<response><data><users/></data></response>");
    QTest::newRow("document type") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]>" + answer("OK"));
    QTest::newRow("too deep") << QByteArray(QByteArray("<response>").repeated(100));
    QTest::newRow("JSON") << QByteArray(R"({"status":"OK"})");
}

void tst_HostingStackMessages::malformed()
{
    QFETCH(const QByteArray, body);
    const auto users = readUserList(body, XmlType);
    QVERIFY(!users);
    QCOMPARE(users.error().kind, ApiError::Kind::BadResponse);
    QVERIFY(!users.error().message.isEmpty());
    QCOMPARE(classified(op::CreateUser, reply(200, body)).kind, Kind::Unknown);
    QCOMPARE(classified(op::DeleteUser, reply(422, body)).kind, Kind::Unknown);
}

void tst_HostingStackMessages::textsThatXmlCannotCarry()
{
    for (const QString &bad : {u"a\x01"
                               u"b"_s,
                               u"a\uFFFEb"_s, QString(u"a"_s + QChar(0xD800))}) {
        const auto body = createBody({bad, u"a@b.org"_s, u"1"_s, {}, false});
        QVERIFY(!body);
        QCOMPARE(body.error().kind, ApiError::Kind::Refused);
    }
}

void tst_HostingStackMessages::listWithoutAnId()
{
    QVERIFY(!readUserList(userList({"<user name=\"A\" email=\"a@b.org\"/>"}), XmlType));
    QVERIFY(!readUserList(answer("OK"), XmlType)); // no data: not the same as nobody
    const auto refused = readUserList(answer("ERROR_UNKNOWN"), XmlType);
    QCOMPARE(refused.error().kind, ApiError::Kind::Vendor);
    QCOMPARE(refused.error().vendorCode, u"ERROR_UNKNOWN"_s);
}

void tst_HostingStackMessages::createdWithoutAnId()
{
    const Outcome outcome = classified(op::CreateUser, reply(200, answer("OK")));
    QCOMPARE(outcome.kind, Kind::Confirmed);
    QVERIFY(outcome.made.isEmpty());
    QVERIFY(!outcome.message.isEmpty());
}

void tst_HostingStackMessages::generatedButNotTold()
{
    const Outcome outcome = classified(op::SetPassword, recorded(65).reply, true);
    QCOMPARE(outcome.kind, Kind::Confirmed);
    QVERIFY(outcome.handOver.isEmpty());
    QVERIFY(!outcome.message.isEmpty());
}

void tst_HostingStackMessages::answersAboutSomebodyElse()
{
    const QByteArray alice = userList({userXml("1", "A", "1", "A@B.org")});
    const QByteArray other = userList({userXml("2", "B", "1", "b@b.org")});
    QCOMPARE(classified(op::CreateUser, reply(200, alice)).kind, Kind::Confirmed); // letter case is nothing
    QCOMPARE(classified(op::CreateUser, reply(200, other)).kind, Kind::Unknown);
    QVERIFY(classified(op::CreateUser, reply(200, other)).made.isEmpty());
    for (const OperationId &operation : {op::ModifyUser, op::SetPassword, op::Suspend, op::DeleteUser}) {
        QCOMPARE(classified(operation, reply(200, alice)).kind, Kind::Confirmed);
        QCOMPARE(classified(operation, reply(200, other), true).kind, Kind::Unknown);
        QVERIFY(classified(operation, reply(200, other), true).handOver.isEmpty());
    }
}

void tst_HostingStackMessages::endlessCodesAreCut()
{
    const Outcome outcome = classified(op::CreateUser, reply(422, answer(QByteArray(9000, 'E'))));
    QCOMPARE(outcome.vendorCode.size(), 100);
    QVERIFY(outcome.message.size() < 400);
}

QTEST_GUILESS_MAIN(tst_HostingStackMessages)
#include "tst_hostingstackmessages.moc"
