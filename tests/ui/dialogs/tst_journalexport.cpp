// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/await.h"
#include "tests/support/toyhouse.h"
#include "ui/dialogs/journalexportjob.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// The whole journal in a file: every entry, old and new values, no secret, no formula.
class TestJournalExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        house = std::make_unique<ToyHouse>();
        QVERIFY(house->isReady());
        folder = std::make_unique<QTemporaryDir>();
        journal = house->makeJournal();
    }
    void cleanup()
    {
        journal.reset();
        house.reset();
        folder.reset();
    }

    void csvHasEveryEntry();
    void formulasAreHarmlessUnlessOneWantsThem();
    void jsonHasEventsAndChanges();
    void whatCannotBeWrittenIsLeftAsItWas();

private:
    qint64 add(const QString &name, const QString &reference = {});
    Result<qint64> write(const QString &path, JournalExportJob::Kind kind, const CsvFormat &format = {});
    static QByteArray contentOf(const QString &path);

    std::unique_ptr<ToyHouse> house;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Journal> journal;
};

qint64 TestJournalExport::add(const QString &name, const QString &reference)
{
    JournalRow row;
    row.intent.value = name;
    row.key.value = name;
    row.connection = house->connection().id;
    row.operation.value = u"toy.customer.edit"_s;
    row.verb = u"Edit toy shop"_s;
    row.customerName = name;
    row.state = WriteState::Held;
    row.changes = {{u"Name"_s, u"old"_s, name}};
    row.reference = reference;
    row.method = "POST";
    row.requestBody = R"({"password":"•••"})";
    row.hasSecret = true;
    const Result<JournalRow> added = await(journal->add(row));
    return added ? added->id : 0;
}

Result<qint64> TestJournalExport::write(const QString &path, JournalExportJob::Kind kind,
                                        const CsvFormat &format)
{
    return await(
        new JournalExportJob(house->journalThread, path, kind, format, house->clock.nowUtc(), -1, nullptr));
}

QByteArray TestJournalExport::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestJournalExport::csvHasEveryEntry()
{
    constexpr int Count = 1203; // more than two pages
    for (int i = 0; i < Count; ++i)
        QVERIFY(add(u"Shop %1"_s.arg(i)) > 0);
    const QString path = folder->filePath(u"journal.csv"_s);
    QCOMPARE(write(path, JournalExportJob::Kind::Csv).value_or(-1), Count);
    const QByteArray text = contentOf(path);
    QCOMPARE(text.count('\n'), Count + 1);
    QVERIFY(text.contains("Name: old → Shop 1202"));
    QVERIFY(text.indexOf("Shop 0,") < text.indexOf("Shop 1202,"));
#ifdef Q_OS_UNIX // elsewhere the folder says who reads it
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
#endif
}

void TestJournalExport::formulasAreHarmlessUnlessOneWantsThem()
{
    QVERIFY(add(u"=cmd|' /C calc'!A0"_s, u"-5"_s) > 0);
    const QString path = folder->filePath(u"journal.csv"_s);
    QVERIFY(write(path, JournalExportJob::Kind::Csv));
    QVERIFY2(contentOf(path).contains(",'=cmd"), contentOf(path).constData());
    QVERIFY(contentOf(path).contains(",-5,")); // a number stays one
    CsvFormat raw;
    raw.neutraliseFormulas = false;
    QVERIFY(write(path, JournalExportJob::Kind::Csv, raw));
    QVERIFY(contentOf(path).contains(",=cmd"));
}

void TestJournalExport::jsonHasEventsAndChanges()
{
    const qint64 first = add(u"Shop & Söhne"_s);
    QVERIFY(await(journal->withdraw(first, u"a mistake"_s)));
    QVERIFY(add(u"Second"_s) > 0);
    const QString path = folder->filePath(u"journal.json"_s);
    QCOMPARE(write(path, JournalExportJob::Kind::Json).value_or(-1), 2);
    QJsonParseError problem;
    const QJsonObject whole = QJsonDocument::fromJson(contentOf(path), &problem).object();
    QCOMPARE(problem.error, QJsonParseError::NoError);
    QCOMPARE(whole.value("format"_L1), "purveyor-journal"_L1);
    const QJsonArray entries = whole.value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 2);
    const QJsonObject entry = entries.at(0).toObject();
    QCOMPARE(entry.value("customerName"_L1), u"Shop & Söhne"_s);
    QCOMPARE(entry.value("state"_L1), "Withdrawn"_L1);
    QCOMPARE(entry.value("events"_L1).toArray().size(), 2);
    QCOMPARE(entry.value("events"_L1).toArray().at(1).toObject().value("note"_L1), "a mistake"_L1);
    QCOMPARE(entry.value("changes"_L1).toArray().size(), 1);
    QVERIFY(entry.value("bodyIsRedacted"_L1).toBool());
}

void TestJournalExport::whatCannotBeWrittenIsLeftAsItWas()
{
    QVERIFY(add(u"Shop"_s) > 0);
    const QString path = folder->filePath(u"nowhere/journal.csv"_s);
    const Result<qint64> written = write(path, JournalExportJob::Kind::Csv);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ApiError::Kind::Storage);
    QVERIFY(!QFile::exists(path));

    const QString there = folder->filePath(u"there.csv"_s);
    QFile before(there);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("as it was");
    before.close();
    auto *job = new JournalExportJob(house->journalThread, there, JournalExportJob::Kind::Csv, {},
                                     house->clock.nowUtc(), -1, nullptr);
    job->abort();
    QVERIFY(!await(job));
    QCOMPARE(contentOf(there), QByteArray("as it was"));
}

QTEST_MAIN(TestJournalExport)
#include "tst_journalexport.moc"
