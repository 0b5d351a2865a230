// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal.h"
#include "tests/core/storage/storagetesting.h"
#include "tests/support/fakeclock.h"

#include <QSqlRecord>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace purveyor
{
class JournalChainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyJournalHolds();
    void namesTheFirstBrokenEvent();
    void findsAFlippedByteInAnyColumn_data();
    void findsAFlippedByteInAnyColumn();
    void findsWhatIsMissing_data();
    void findsWhatIsMissing();
    void eachWriterHasAChainOfItsOwn();
    void textsThatSqliteRewrites_data();
    void textsThatSqliteRewrites();

private:
    qint64 verify() { return await(m_journal->verify()).value_or(-1); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    FakeClock m_clock;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Journal> m_journal;
};

// Three rows: sequence 1–3 confirmed, 4 held, 5–6 withdrawn with a note.
void JournalChainTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"journal.db"_s);
    m_thread = std::make_unique<DatabaseThread>(u"journal"_s);
    openJournal(*m_thread, m_file);
    m_journal = std::make_unique<Journal>(*m_thread, m_clock, u"clerk"_s, u"instance-1"_s);
    if (QTest::currentTestFunction() == QByteArray("emptyJournalHolds"))
        return;
    const JournalRow first = await(m_journal->add(sampleRow(u"a"_s))).value();
    QVERIFY(await(m_journal->startSending(first.id, "print")));
    Outcome outcome;
    outcome.kind = Outcome::Kind::Confirmed;
    outcome.made = {{first.connection, EntityKind::Order, {u"1"_s}}};
    QVERIFY(await(m_journal->conclude(first.id, outcome)));
    QVERIFY(await(m_journal->add(sampleRow(u"b"_s))));
    const JournalRow third = await(m_journal->add(sampleRow(u"c"_s))).value();
    QVERIFY(await(m_journal->withdraw(third.id, u"a mistake"_s)));
}

void JournalChainTest::cleanup()
{
    m_journal.reset();
    m_thread.reset();
    m_folder.reset();
}

void JournalChainTest::emptyJournalHolds()
{
    QCOMPARE(verify(), 0);
}

void JournalChainTest::namesTheFirstBrokenEvent()
{
    QCOMPARE(verify(), 0);
    RawDatabase raw(m_file);
    QVERIFY(raw.exec(u"UPDATE event SET actor = 'nobody' WHERE sequence = 5"_s));
    QCOMPARE(verify(), 5);
    QVERIFY(raw.exec(u"UPDATE event SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 2"_s));
    QCOMPARE(verify(), 2);
    // A change of a row is blamed on its last event.
    QVERIFY(raw.exec(u"UPDATE event SET actor = 'clerk' WHERE sequence = 5"_s));
    QVERIFY(raw.exec(u"UPDATE event SET at = '2026-03-01T12:00:00.000Z' WHERE sequence = 2"_s));
    QCOMPARE(verify(), 0);
    QVERIFY(raw.exec(u"UPDATE payload SET summary = 'another plan' WHERE row = 1"_s));
    QCOMPARE(verify(), 3);
}

void JournalChainTest::findsAFlippedByteInAnyColumn_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    const QList<std::pair<QString, QString>> columns{
        {u"journal_row"_s, u"id connection operation state created changed held_until sent duration_ms actor "
                           u"instance erased intent "
                           "intent_key target_connection target_kind target_id customer"_s},
        {u"payload"_s, u"row salt connection_name verb target_name customer_name form_values changes quote "
                       u"summary reference note "
                       "method url content_type accept request_headers request_body has_secret http_status "
                       "answer vendor_code "
                       "message request_id made "
                       "made_name settlement"_s},
        {u"event"_s,
         u"sequence row at actor instance operation state head_digest payload_digest note note_digest previous hash"_s},
    };
    for (const auto &[table, names] : columns) {
        const QStringList list = names.split(u' ');
        for (const QString &name : list)
            QTest::addRow("%s.%s", qPrintable(table), qPrintable(name)) << table << name;
    }
}

void JournalChainTest::findsAFlippedByteInAnyColumn()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QCOMPARE(verify(), 0);
    RawDatabase raw(m_file);
    // The list above names every column there is.
    QSqlQuery all(raw.database());
    QVERIFY(all.exec(u"SELECT * FROM %1"_s.arg(table)));
    QCOMPARE(all.record().count(), table == u"journal_row" ? 18 : table == u"payload" ? 27 : 13);
    QVERIFY(all.record().contains(column));
    all.clear();

    QVERIFY(raw.exec(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(raw.exec(u"PRAGMA ignore_check_constraints = ON"_s));
    QSqlQuery read(raw.database());
    QVERIFY(
        read.exec(u"SELECT rowid, %1, typeof(%1) FROM %2 ORDER BY rowid DESC LIMIT 1"_s.arg(column, table)));
    QVERIFY(read.next());
    const qint64 rowid = read.value(0).toLongLong();
    QVariant value = read.value(1);
    const QString type = read.value(2).toString();
    read.clear();
    if (type == u"integer") {
        value = value.toLongLong() ^ 1024;
    } else if (type == u"blob") {
        QByteArray bytes = value.toByteArray();
        if (bytes.isEmpty())
            bytes = "x";
        else
            bytes[0] = static_cast<char>(bytes.at(0) ^ 1);
        value = bytes;
    } else {
        QString text = value.toString();
        if (text.isEmpty())
            text = u"x"_s;
        else
            text[0] = QChar(text.at(0).unicode() ^ 1);
        value = text;
    }
    QSqlQuery write(raw.database());
    QVERIFY(write.prepare(u"UPDATE %1 SET %2 = :value WHERE rowid = :rowid"_s.arg(table, column)));
    write.bindValue(u":value"_s, value);
    write.bindValue(u":rowid"_s, rowid);
    QVERIFY2(write.exec(), qPrintable(write.lastError().text()));
    QCOMPARE(write.numRowsAffected(), 1);
    write.clear();
    QVERIFY(verify() > 0);
}

void JournalChainTest::findsWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<qint64>("broken");
    QTest::addRow("an event in the middle")
        << QStringList{u"DELETE FROM event WHERE sequence = 2"_s} << qint64(2);
    QTest::addRow("the last event") << QStringList{u"DELETE FROM event WHERE sequence = 6"_s} << qint64(5);
    QTest::addRow("the last row with its events")
        << QStringList{u"DELETE FROM event WHERE row = 3"_s, u"DELETE FROM payload WHERE row = 3"_s,
                       u"DELETE FROM journal_row WHERE id = 3"_s}
        << qint64(5);
    QTest::addRow("a row") << QStringList{u"DELETE FROM payload WHERE row = 2"_s,
                                          u"DELETE FROM journal_row WHERE id = 2"_s}
                           << qint64(4);
    QTest::addRow("a payload") << QStringList{u"DELETE FROM payload WHERE row = 2"_s} << qint64(4);
    QTest::addRow("a row without an event")
        << QStringList{u"INSERT INTO journal_row SELECT 9, connection, operation, 'Confirmed', created, "
                       u"changed, "
                       "held_until, sent, duration_ms, actor, instance, erased, intent, intent_key, "
                       "target_connection, target_kind, target_id, customer FROM journal_row WHERE id = 2"_s}
        << qint64(7);
    QTest::addRow("a payload said to be erased")
        << QStringList{u"DELETE FROM payload WHERE row = 2"_s,
                       u"UPDATE journal_row SET erased = 1 WHERE id = 2"_s}
        << qint64(4);
}

void JournalChainTest::findsWhatIsMissing()
{
    QFETCH(QStringList, statements);
    QFETCH(qint64, broken);
    RawDatabase raw(m_file);
    QVERIFY(raw.exec(u"PRAGMA foreign_keys = OFF"_s));
    for (const QString &statement : std::as_const(statements))
        QVERIFY2(raw.exec(statement), qPrintable(statement));
    QCOMPARE(verify(), broken);
}

void JournalChainTest::eachWriterHasAChainOfItsOwn()
{
    Journal other(*m_thread, m_clock, u"colleague"_s, u"instance-2"_s);
    QVERIFY(await(other.add(sampleRow(u"d"_s))));
    QVERIFY(await(m_journal->add(sampleRow(u"e"_s))));
    QVERIFY(await(other.add(sampleRow(u"f"_s))));
    QCOMPARE(verify(), 0);
    RawDatabase raw(m_file);
    const auto hashOf = [&raw](qint64 sequence, const QString &column) {
        return raw.value(u"SELECT %1 FROM event WHERE sequence = %2"_s.arg(column).arg(sequence))
            .toByteArray();
    };
    QVERIFY(hashOf(7, u"previous"_s).isEmpty());
    QCOMPARE(hashOf(8, u"previous"_s), hashOf(6, u"hash"_s));
    QCOMPARE(hashOf(9, u"previous"_s), hashOf(7, u"hash"_s));
}

// SQLite drops a byte order mark and rewrites halves of surrogate pairs; a vendor's text must not make the
// chain look broken for ever.
void JournalChainTest::textsThatSqliteRewrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("byte order mark") << QString(QChar(0xfeff) + u"A"_s);
    QTest::newRow("the other one") << QString(QChar(0xfffe) + u"A"_s);
    QTest::newRow("first half") << QString(QChar(0xd83d) + u"B"_s);
    QTest::newRow("second half") << QString(u"B"_s + QChar(0xde00));
    QTest::newRow("cut at the end") << u"an emoji 😀"_s.chopped(1);
    QTest::newRow("whole") << u"an emoji 😀"_s;
}

void JournalChainTest::textsThatSqliteRewrites()
{
    QFETCH(QString, text);
    const JournalRow row = await(m_journal->add(sampleRow(text))).value();
    QVERIFY(await(m_journal->startSending(row.id, "print")));
    Outcome outcome;
    outcome.kind = Outcome::Kind::Refused;
    outcome.message = text;
    outcome.vendorCode = text;
    QVERIFY(await(m_journal->conclude(row.id, outcome)));
    const JournalRow other = await(m_journal->add(sampleRow(u"d"_s))).value();
    QVERIFY(await(m_journal->withdraw(other.id, text)));
    QCOMPARE(verify(), 0);
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::JournalChainTest)
#include "tst_journalchain.moc"
