// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/vendorbench.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

namespace
{

const QRegularExpression &userElement()
{
    static const QRegularExpression element(u"<user [^>]*?(?=/?>)"_s);
    return element;
}

/// The <user …> elements of a body, attributes as they were written.
QStringList usersIn(const QByteArray &body)
{
    QStringList users;
    QRegularExpressionMatchIterator matches = userElement().globalMatch(QString::fromUtf8(body));
    while (matches.hasNext())
        users.append(matches.next().captured());
    return users;
}

QByteArray title(const QByteArray &page)
{
    return VendorBench::leaf(page, "title");
}

/// What stands in the recording as text; its one body in ISO-8859-1 lost its "ë" there.
QByteArray bodyOf(const QJsonObject &request)
{
    const QString text = request.value("body"_L1).toString();
    if (text.contains("ISO-8859-1"_L1))
        return QString(text).replace(QChar(QChar::ReplacementCharacter), u'ë').toLatin1();
    return text.toUtf8();
}

} // namespace

/// The simulated HostingStack: first what was recorded from the vendor's own server, request by request, then
/// what its notes tell beside.
class TestSandboxHostingStack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void replay_data();
    void replay();
    void recordedBookIsTheSame();

    void listNamesEverybody();
    void notModified();
    void withoutAcceptItIsDoneAllTheSame();
    void welcomeMail();
    void modifyIsNotAtomic();
    void deletedUsers();
    void switchesOfAnswers_data();
    void switchesOfAnswers();
    void warnings();
    void ledgerTellsWhatWasDone();
    void truncatedAnswer();

private:
    [[nodiscard]] RawAnswer send(const QByteArray &action, const QByteArray &body = {},
                                 const QByteArray &accept = "application/xml") const;
    [[nodiscard]] static QByteArray code(const RawAnswer &answer)
    {
        return VendorBench::leaf(answer.body, "success");
    }

    QJsonArray m_recorded;
    QList<RawAnswer> m_answers;
    QJsonArray m_rowsAfterReplay;
    std::unique_ptr<VendorBench> m_bench;
};

void TestSandboxHostingStack::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/hostingstack/recorded.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_recorded = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(m_recorded.size(), 102);

    // Each exchange depends on those before it: all are played once, in their order.
    const VendorBench bench(u"hostingstack"_s, 0);
    QCOMPARE(bench.problem(), QString());
    bench.set(u"username"_s, u"user"_s);
    bench.set(u"password"_s, u"pass"_s);
    for (const auto &value : std::as_const(m_recorded)) {
        const QJsonObject request = value["request"_L1].toObject();
        const QJsonObject named = request.value("headers"_L1).toObject();
        QList<HeaderField> headers;
        for (auto it = named.begin(); it != named.end(); ++it)
            headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
        m_answers.append(bench.send(request.value("method"_L1).toString().toLatin1(),
                                    request.value("path"_L1).toString().toLatin1(), headers,
                                    bodyOf(request)));
    }
    m_rowsAfterReplay = bench.rows(u"users"_s);
}

void TestSandboxHostingStack::init()
{
    m_bench = std::make_unique<VendorBench>(u"hostingstack"_s, 12);
    QCOMPARE(m_bench->problem(), QString());
}

void TestSandboxHostingStack::replay_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_recorded.size(); ++i) {
        const QString name =
            QString::number(m_recorded.at(i)["n"_L1].toInt()) + u' ' + m_recorded.at(i)["name"_L1].toString();
        QTest::newRow(name.toUtf8().constData()) << i;
    }
}

void TestSandboxHostingStack::replay()
{
    QFETCH(const qsizetype, index);
    const QJsonObject recorded = m_recorded.at(index)["response"_L1].toObject();
    const QByteArray body = recorded.value("body"_L1).toString().toUtf8();
    const RawAnswer &answer = m_answers.at(index);
    QCOMPARE(answer.status, recorded.value("status"_L1).toInt());
    const QJsonArray headers = recorded.value("headers"_L1).toArray();
    for (const auto &header : headers) {
        const QByteArray name = header[0].toString().toLatin1();
        if (name == "Content-Type" || name == "WWW-Authenticate")
            QCOMPARE(answer.header(name), header[1].toString().toLatin1());
    }
    QCOMPARE(title(answer.body), title(body));
    QCOMPARE(code(answer), VendorBench::leaf(body, "success"));
    QCOMPARE(VendorBench::leaf(answer.body, "warning"), VendorBench::leaf(body, "warning"));
    QCOMPARE(usersIn(answer.body), usersIn(body));
    QCOMPARE(answer.body.contains("<debug>"), body.contains("<debug>"));
    // A generated password is another one, but of the same making.
    QCOMPARE(VendorBench::leaf(answer.body, "password").isEmpty(),
             VendorBench::leaf(body, "password").isEmpty());
    if (!body.contains("<debug>") && !body.contains("<password>") && !body.contains("<!DOCTYPE"))
        QCOMPARE(answer.body, body); // to the byte
}

void TestSandboxHostingStack::recordedBookIsTheSame()
{
    QCOMPARE(m_rowsAfterReplay.size(), 25);
    // White space around a password is a part of it, and the mail of the 406 case was stored.
    QCOMPARE(m_rowsAfterReplay.at(16)["email"_L1].toString(), u"noaccept@example.org"_s);
    QCOMPARE(m_rowsAfterReplay.at(0)["state"_L1].toString(), u"deleted"_s);
    QCOMPARE(m_rowsAfterReplay.at(0)["name"_L1].toString(), u"Ghost"_s);
}

RawAnswer TestSandboxHostingStack::send(const QByteArray &action, const QByteArray &body,
                                        const QByteArray &accept) const
{
    const QJsonObject known = m_bench->credentials();
    const QString pair = known.value("username"_L1).toString() + u':' + known.value("password"_L1).toString();
    QList<HeaderField> headers{{"Authorization", "Basic " + pair.toLatin1().toBase64()},
                               {"Content-Type", "application/xml; charset=utf-8"}};
    if (!accept.isEmpty())
        headers.append({"Accept", accept});
    const QByteArray request = body.isEmpty() ? QByteArray() : "<request>" + body + "</request>";
    return m_bench->send(action == "list" ? "GET" : "POST", "/api/billing/v1/user/" + action, headers,
                         request);
}

void TestSandboxHostingStack::listNamesEverybody()
{
    const RawAnswer answer = send("list");
    QCOMPARE(usersIn(answer.body).size(), 11); // the tenth is deleted
    QVERIFY(answer.body.contains("Gr&#246;&#223;enwahn &amp; S&#246;hne GmbH"));
    QVERIFY(answer.body.contains("&lt;b&gt;markup"));
    QVERIFY(answer.body.contains("state=\"suspended\""));
    QVERIFY(answer.body.contains("<success>\nOK    </success>"));
}

void TestSandboxHostingStack::notModified()
{
    const QByteArray tag = send("list").header("ETag");
    QVERIFY(!tag.isEmpty());
    const QJsonObject known = m_bench->credentials();
    const QByteArray pair = known.value("username"_L1).toString().toLatin1() + ':' +
                            known.value("password"_L1).toString().toLatin1();
    const RawAnswer answer = m_bench->send("GET", "/api/billing/v1/user/list",
                                           {{"Authorization", "Basic " + pair.toBase64()},
                                            {"Accept", "application/xml"},
                                            {"If-None-Match", tag}});
    QCOMPARE(answer.status, 304);
    QVERIFY(answer.body.isEmpty());
}

void TestSandboxHostingStack::withoutAcceptItIsDoneAllTheSame()
{
    QCOMPARE(send("modify", "<user userid=\"2\" name=\"Done\"/>", {}).status, 406);
    QCOMPARE(m_bench->rows(u"users"_s).at(1)["name"_L1].toString(), u"Done"_s);
    QVERIFY(m_bench->lastEntry().value("executed"_L1).toBool());
    m_bench->set(u"acceptRequired"_s, false);
    QCOMPARE(send("modify", "<user userid=\"2\" name=\"Again\"/>", {}).status, 200);
}

void TestSandboxHostingStack::welcomeMail()
{
    const auto user = [](const QByteArray &email) -> QByteArray {
        return "<user name=\"W\" plan=\"1\" email=\"" + email +
               "\"><password autogenerate=\"true\"/><welcome/></user>";
    };
    QCOMPARE(code(send("create", user("w1@x.example"))), QByteArray("OK"));
    QCOMPARE(m_bench->counters().value("mails"_L1).toInt(), 1);
    m_bench->set(u"mailServerDown"_s, true);
    const RawAnswer failed = send("create", user("w2@x.example"));
    QCOMPARE(failed.status, 422);
    QCOMPARE(code(failed), QByteArray("ERROR_UNKNOWN"));
    QVERIFY(m_bench->lastEntry().value("executed"_L1).toBool());
    QCOMPARE(m_bench->rows(u"users"_s).last()["email"_L1].toString(), u"w2@x.example"_s);
    QCOMPARE(code(send("create", user("w2@x.example"))), QByteArray("ERROR_UNIQUE_EMAIL"));
}

void TestSandboxHostingStack::modifyIsNotAtomic()
{
    QCOMPARE(code(send("modify", "<user userid=\"2\" name=\"N\" state=\"paused\"/>")),
             QByteArray("ERROR_UNKNOWN"));
    const QJsonValue stored = m_bench->rows(u"users"_s).at(1);
    QCOMPARE(stored["name"_L1].toString(), u"N"_s);
    QCOMPARE(stored["state"_L1].toString(), u"paused"_s);
    QVERIFY(m_bench->lastEntry().value("executed"_L1).toBool());
    // Until the state is good again, everything else is refused, and stored.
    QCOMPARE(code(send("modify", "<user userid=\"2\" plan=\"9\"/>")), QByteArray("ERROR_UNKNOWN"));
    QCOMPARE(code(send("modify", "<user userid=\"2\" state=\"active\"/>")), QByteArray("OK"));
    QCOMPARE(m_bench->rows(u"users"_s).at(1)["plan"_L1].toString(), u"9"_s);
}

void TestSandboxHostingStack::deletedUsers()
{
    QCOMPARE(code(send("delete", "<user userid=\"2 \"/>")), QByteArray("OK"));
    QVERIFY(!send("list").body.contains("userid=\"2\""));
    QCOMPARE(code(send("delete", "<user userid=\"2\"/>")), QByteArray("OK"));
    QCOMPARE(code(send("modify", "<user userid=\"2\" state=\"active\"/>")), QByteArray("OK"));
    QVERIFY(send("list").body.contains("userid=\"2\""));
    const QByteArray again = "<user name=\"A\" email=\"USER2@customer2.example\" plan=\"1\">"
                             "<password>secret1</password></user>";
    QCOMPARE(code(send("delete", "<user userid=\"2\"/>")), QByteArray("OK"));
    QCOMPARE(code(send("create", again)), QByteArray("ERROR_UNIQUE_EMAIL"));
    m_bench->set(u"deletedEmailReusable"_s, true);
    QCOMPARE(code(send("create", again)), QByteArray("OK"));
    m_bench->set(u"deleteTwice"_s, u"notFound"_s);
    QCOMPARE(code(send("delete", "<user userid=\"2\"/>")), QByteArray("ERROR_USER_NOT_FOUND"));
}

void TestSandboxHostingStack::switchesOfAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("value");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("text not padded") << u"paddedText"_s << false << QByteArray("<success>OK</success>");
    QTest::newRow("as documented") << u"usersWrapper"_s << false << QByteArray("<data>\n    <user ");
    QTest::newRow("no state") << u"stateInCreate"_s << false << QByteArray("email=\"new@x.example\">\n");
    QTest::newRow("status as text") << u"statusAsText"_s << true << QByteArray("<status>\nOK  </status>");
}

void TestSandboxHostingStack::switchesOfAnswers()
{
    QFETCH(const QString, name);
    QFETCH(const bool, value);
    QFETCH(const QByteArray, told);
    m_bench->set(name, value);
    const RawAnswer answer = send("create", "<user name=\"New\" plan=\"3\" email=\"New@x.example\">"
                                            "<password autogenerate=\"1\"/></user>");
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.body.contains(told), answer.body.constData());
    QVERIFY(!VendorBench::leaf(answer.body, "password").isEmpty());
}

void TestSandboxHostingStack::warnings()
{
    const auto warning = [this](const QByteArray &user) {
        return VendorBench::leaf(send("modify", user).body, "warning");
    };
    QCOMPARE(warning("<user userid=\"3\"/>"), QByteArray("NO_CHANGE"));
    m_bench->set(u"warningPrefix"_s, true);
    QCOMPARE(warning("<user userid=\"3\"/>"), QByteArray("WARN_NO_CHANGE"));
    QCOMPARE(warning("<user userid=\"3\" plan=\"5\"/>"), QByteArray());
    m_bench->set(u"planTooSmall"_s, true);
    QCOMPARE(warning("<user userid=\"3\" plan=\"1\"/>"), QByteArray("WARN_PLAN_TOO_SMALL"));
    // Failures tell what must not be shown, unless the server keeps it to itself.
    const QByteArray nameless = "<user email=\"n@x.example\"><password>secret1</password></user>";
    QVERIFY(send("create", nameless).body.contains("$2a$10$Canary"));
    m_bench->set(u"debug"_s, false);
    QVERIFY(!send("create", nameless).body.contains("debug"));
}

void TestSandboxHostingStack::ledgerTellsWhatWasDone()
{
    QCOMPARE(send("create", "<user name=\"L\" plan=\"1\" email=\"l@x.example\"><password>Canary-pw-1"
                            "</password></user>")
                 .status,
             200);
    const QJsonObject entry = m_bench->lastEntry();
    QCOMPARE(entry.value("vendor"_L1).toString(), u"hostingstack"_s);
    QCOMPARE(entry.value("operation"_L1).toString(), u"createUser"_s);
    QCOMPARE(entry.value("created"_L1).toArray(), QJsonArray{u"13"_s});
    const QJsonValue user = entry.value("body"_L1)["request"_L1]["user"_L1];
    QCOMPARE(user["email"_L1].toString(), u"l@x.example"_s);
    QCOMPARE(user["password"_L1].toString(), u"***"_s);
    QCOMPARE(send("modify", "<user userid=\"999\" name=\"x\"/>").status, 422);
    QVERIFY(!m_bench->lastEntry().value("executed"_L1).toBool());
}

void TestSandboxHostingStack::truncatedAnswer()
{
    m_bench->client().arm({{u"kind"_s, u"truncated"_s}, {u"method"_s, u"POST"_s}});
    const RawAnswer answer = send("delete", "<user userid=\"5\"/>");
    QVERIFY(!answer.complete);
    QCOMPARE(m_bench->rows(u"users"_s).at(4)["state"_L1].toString(), u"deleted"_s);
    m_bench->client().arm({{u"kind"_s, u"cut"_s}, {u"at"_s, u"after-read"_s}, {u"method"_s, u"POST"_s}});
    QVERIFY(send("delete", "<user userid=\"6\"/>").raw.isEmpty());
    QCOMPARE(m_bench->rows(u"users"_s).at(5)["state"_L1].toString(), u"active"_s);
    m_bench->client().arm({{u"kind"_s, u"swap-order"_s}});
    QVERIFY(usersIn(send("list").body).constLast().contains("userid=\"1\""_L1));
}

QTEST_GUILESS_MAIN(TestSandboxHostingStack)
#include "tst_sandboxhostingstack.moc"
