// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/proof/notebook.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::proof;

// What tst_vendorproof asks for is missed when it is not there.
class TestNotebook final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    bool note(const QString &kind, const QString &program, const QByteArray &lines)
    {
        QFile file(u"%1/%2/%3.jsonl"_s.arg(m_folder->path(), kind, program));
        return QDir().mkpath(m_folder->filePath(kind)) && file.open(QIODevice::WriteOnly) &&
               file.write(lines) == lines.size();
    }
    static Vendor vendor()
    {
        Vendor vendor;
        vendor.messagePrograms = {u"tst_messages"_s};
        vendor.socketPrograms = {u"tst_client"_s};
        vendor.journeyPrograms = {u"tst_journeys"_s};
        Call call;
        call.method = "GET";
        call.paths = {u"/things/THING_ID"_s};
        call.messages = {u"things"_s};
        vendor.calls = {call};
        return vendor;
    }
    static QByteArray request(const QString &target, const QString &test)
    {
        return line({{u"method"_s, u"GET"_s}, {u"target"_s, target}, {u"test"_s, test}});
    }
    static QByteArray ended(const QString &test, bool passed)
    {
        return line({{u"test"_s, test}, {u"passed"_s, passed}});
    }
    static QByteArray line(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    QStringList missingNow(const Vendor &vendor) const
    {
        return missing(vendor.calls.constFirst(), vendor, Notebook(m_folder->path()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(note(u"test"_s, u"tst_messages"_s,
                     ended(u"things"_s, true) + ended(u"rows(one)"_s, true) + ended(u"rows(two)"_s, false)));
        QVERIFY(note(u"socket"_s, u"tst_client"_s, request(u"/things/7"_s, u"asks"_s)));
        QVERIFY(note(u"journey"_s, u"tst_journeys"_s, request(u"/things/8?limit=1"_s, u"aThing"_s)));
    }

    void allThreeAreThere() { QCOMPARE(missingNow(vendor()), QStringList()); }

    void testsThatDidNotRunOrFailed()
    {
        const Notebook notebook(m_folder->path());
        const QStringList programs{u"tst_messages"_s};
        QVERIFY(notebook.passed(programs, u"rows(one)"_s));
        QVERIFY(!notebook.passed(programs, u"rows(two)"_s));
        QVERIFY(!notebook.passed(programs, u"rows"_s)); // one of them failed
        QVERIFY(!notebook.passed(programs, u"row"_s));
        QVERIFY(!notebook.passed({u"tst_other"_s}, u"things"_s));
        Vendor vendor = TestNotebook::vendor();
        vendor.calls[0].messages = {u"things"_s, u"rows"_s};
        QCOMPARE(missingNow(vendor), QStringList(u"message test rows"_s));
        const Row row{u"X1"_s, {}, {}, {u"tst_messages things"_s, u"tst_messages rows"_s}};
        QCOMPARE(missing(row, notebook), QStringList(u"tst_messages rows"_s));
    }

    void eachPathIsWanted()
    {
        Vendor vendor = TestNotebook::vendor();
        vendor.calls[0].paths += u"/my/things/THING_ID"_s;
        QCOMPARE(missingNow(vendor), QStringList({u"socket test of /my/things/THING_ID"_s,
                                                  u"journey with /my/things/THING_ID"_s}));
    }

    void noSocketAndNoJourney()
    {
        QVERIFY(QFile::remove(m_folder->filePath(u"socket/tst_client.jsonl"_s)));
        QCOMPARE(missingNow(vendor()), QStringList(u"socket test of /things/THING_ID"_s));
        QVERIFY(QFile::remove(m_folder->filePath(u"journey/tst_journeys.jsonl"_s)));
        QCOMPARE(missingNow(vendor()).size(), 2);
    }

    // The same request for another reason, or for another thing.
    void notForThisReason()
    {
        Vendor vendor = TestNotebook::vendor();
        vendor.calls[0].journeyTests = {u"theConnectionIsTested"_s};
        QCOMPARE(missingNow(vendor), QStringList(u"journey with /things/THING_ID"_s));
        vendor.calls[0].journeyTests = {u"aThing"_s};
        QCOMPARE(missingNow(vendor), QStringList());
        vendor.calls[0].known.insert(u"THING_ID"_s, u"8"_s);
        QCOMPARE(missingNow(vendor), QStringList(u"socket test of /things/THING_ID"_s));
    }

    void requestsThatNobodyDescribed()
    {
        const Notebook notebook(m_folder->path());
        Vendor vendor = TestNotebook::vendor();
        QCOMPARE(untold(vendor, notebook), QStringList());
        vendor.calls[0].lacks = {u"limit"_s};
        QCOMPARE(untold(vendor, notebook), QStringList(u"GET /things/8?limit=1 (aThing)"_s));
    }
};

QTEST_GUILESS_MAIN(TestNotebook)
#include "tst_notebook.moc"
