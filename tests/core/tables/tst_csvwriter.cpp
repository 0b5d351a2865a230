// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csvfile.h"
#include "core/tables/csvreader.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CsvSource numbers(qsizetype rows)
{
    return {{u"n"_s, u"square"_s}, rows, [](qsizetype row) {
                return QStringList{QString::number(row), QString::number(row * row)};
            }};
}
} // namespace

class TestCsvWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatMustBe_data();
    void quotesWhatMustBe();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void neutralisesWhatAnotherReaderWouldRun_data();
    void neutralisesWhatAnotherReaderWouldRun();
    void leavesFormulasWhenAsked();
    void whatIsWrittenIsReadAgain();
    void writesAFileAtOnce();
    void leavesTheOldFileWhenCancelled();
    void saysWhyItFailed();
};

void TestCsvWriter::quotesWhatMustBe_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s, {}} << QByteArray("a,b c,\r\n");
    QTest::newRow("delimiter") << QStringList{u"a,b"_s, u"c;d"_s} << QByteArray("\"a,b\",c;d\r\n");
    QTest::newRow("quote") << QStringList{u"19\" rack"_s} << QByteArray("\"19\"\" rack\"\r\n");
    QTest::newRow("line breaks") << QStringList{u"a\nb"_s, u"c\rd"_s} << QByteArray("\"a\nb\",\"c\rd\"\r\n");
    QTest::newRow("blanks at the ends") << QStringList{u" a"_s, u"b "_s} << QByteArray("\" a\",\"b \"\r\n");
    QTest::newRow("one empty cell") << QStringList{QString()} << QByteArray("\"\"\r\n");
    QTest::newRow("UTF-8") << QStringList{u"Ärzte 🧸"_s} << QByteArray("Ärzte 🧸\r\n");
}

void TestCsvWriter::quotesWhatMustBe()
{
    QFETCH(QStringList, cells);
    QTEST(csvRecord(cells, {}), "record");
}

void TestCsvWriter::neutralisesFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("dangerous");
    for (const QString &cell :
         {u"=1+1"_s, u"=HYPERLINK(\"http://x\")"_s, u"+49 30 1234"_s, u"-1+cmd|' /C calc'!A0"_s,
          u"@SUM(A1)"_s, u"\t1"_s, u"\ra"_s, u"\nb"_s, u"＝1+1"_s, u"＋1"_s, u"－1"_s, u"＠a"_s, u"-"_s,
          u"+"_s, u"="_s, u"-a"_s, u"--5"_s, u"-5%"_s, u"-.5"_s})
        QTest::newRow(qPrintable(u"runs: "_s + cell)) << cell << true;
    for (const QString &cell : {u"-5"_s, u"+5"_s, u"-5.25"_s, u"-1,234.50"_s, u"-1.234,50"_s, u"+49301234"_s,
                                u"a=b"_s, u"1-2"_s, u"o'neil"_s, QString(), u"’=1"_s, u"−5"_s, u" =1"_s})
        QTest::newRow(qPrintable(u"stays: "_s + cell)) << cell << false;
}

void TestCsvWriter::neutralisesFormulas()
{
    QFETCH(QString, cell);
    QFETCH(bool, dangerous);
    QCOMPARE(withoutFormula(cell), dangerous ? QString(u'\'' + cell) : cell);
    QCOMPARE(withFormula(withoutFormula(cell)), cell);
    QCOMPARE(withFormula(cell), cell); // nothing was added to it
}

// Cut at another separator than the file's, quotes in the middle of a line are letters like any other.
void TestCsvWriter::neutralisesWhatAnotherReaderWouldRun_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QString>("masked");
    QTest::newRow("semicolon") << u"x;=cmd"_s << QChar(u',') << u"x;'=cmd"_s;
    QTest::newRow("comma") << u"x,@a,+b"_s << QChar(u';') << u"x,'@a,'+b"_s;
    QTest::newRow("tab and bar") << u"x\t-a|=b"_s << QChar(u',') << u"x\t'-a|'=b"_s;
    QTest::newRow("line break") << u"x\r\n=1"_s << QChar(u',') << u"x\r\n'=1"_s;
    QTest::newRow("in quotes") << u"x;\"\"=1"_s << QChar(u',') << u"x;\"\"'=1"_s;
    QTest::newRow("looks harmless already") << u"'=x;'=y"_s << QChar(u',') << u"''=x;''=y"_s;
    QTest::newRow("at both places") << u"=x;=y"_s << QChar(u',') << u"'=x;'=y"_s;
    QTest::newRow("the file's own") << u"x,=cmd"_s << QChar(u',') << u"x,=cmd"_s;
    QTest::newRow("numbers") << u"a;-5;+1,234.50"_s << QChar(u',') << u"a;-5;+1,234.50"_s;
    QTest::newRow("not at once") << u"Meyer; =b; a=b"_s << QChar(u',') << u"Meyer; =b; a=b"_s;
    QTest::newRow("at the end") << u"x;\""_s << QChar(u',') << u"x;\""_s;
}

void TestCsvWriter::neutralisesWhatAnotherReaderWouldRun()
{
    QFETCH(const QString, cell);
    QFETCH(const QChar, delimiter);
    QFETCH(const QString, masked);
    QCOMPARE(withoutFormula(cell, delimiter), masked);
    QCOMPARE(withFormula(masked, delimiter), cell);
    CsvFormat format;
    format.delimiter = delimiter;
    QVERIFY(readCsv(csvRecord({u"a"_s, cell}, format), delimiter).rows.constFirst().cells.constLast() ==
            masked);
}

void TestCsvWriter::leavesFormulasWhenAsked()
{
    CsvFormat format;
    format.delimiter = u';';
    format.neutraliseFormulas = false;
    format.byteOrderMark = false;
    QCOMPARE(csvRecord({u"=1+1"_s, u"a;b"_s}, format), QByteArray("=1+1;\"a;b\"\r\n"));
    QVERIFY(csvStart(format).isEmpty());
    QCOMPARE(csvStart({}), QByteArray("\xEF\xBB\xBF"));
}

void TestCsvWriter::whatIsWrittenIsReadAgain()
{
    QRandomGenerator random(20'261'122);
    const QString letters = u"ab,;\t\"\r\n =-+'@Ä🧸٣"_s;
    for (int round = 0; round < 500; ++round) {
        CsvFormat format;
        format.delimiter = u",;\t"_s.at(random.bounded(3));
        format.byteOrderMark = random.bounded(2) == 0;
        QList<QStringList> rows{{u"x"_s, u"y"_s, u"z"_s}};
        for (int i = random.bounded(4); i > 0; --i) {
            QStringList cells;
            for (int k = 0; k < 3; ++k) {
                QString cell;
                for (int n = random.bounded(6); n > 0; --n) {
                    const qsizetype at = random.bounded(int(letters.size()));
                    if (!letters.at(at).isSurrogate())
                        cell += letters.at(at);
                }
                cells += cell;
            }
            rows += cells;
        }
        QByteArray bytes = csvStart(format);
        for (const QStringList &cells : std::as_const(rows))
            bytes += csvRecord(cells, format);
        const CsvTable table = readCsv(bytes, format.delimiter);
        QVERIFY2(!table.problem, bytes.constData());
        QCOMPARE(table.rows.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QStringList read;
            for (const QString &cell : table.rows.at(i).cells)
                read += withFormula(cell, format.delimiter);
            QCOMPARE(read, rows.at(i));
        }
    }
}

void TestCsvWriter::writesAFileAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"n.csv"_s);
    QList<qsizetype> told;
    const CsvWriteResult result =
        writeCsvFile(path, numbers(2500), {}, [&told](qsizetype row) { told += row; });
    QCOMPARE(result.state, CsvWriteResult::State::Written);
    QCOMPARE(result.rows, 2500);
    QCOMPARE(told, (QList<qsizetype>{0, 1000, 2000}));
    const CsvTable table = readCsv(contentOf(path));
    QCOMPARE(table.rows.size(), 2501);
    QCOMPARE(table.rows.constLast().cells, (QStringList{u"2499"_s, u"6245001"_s}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"n.csv"_s});
}

void TestCsvWriter::leavesTheOldFileWhenCancelled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"n.csv"_s);
    QCOMPARE(writeCsvFile(path, numbers(1), {}).state, CsvWriteResult::State::Written);
    const QByteArray before = contentOf(path);
    std::atomic_bool cancel = false;
    const CsvWriteResult result = writeCsvFile(
        path, numbers(5000), {}, [&cancel](qsizetype row) { cancel = row >= 1000; }, &cancel);
    QCOMPARE(result.state, CsvWriteResult::State::Cancelled);
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"n.csv"_s});
}

void TestCsvWriter::saysWhyItFailed()
{
    const QTemporaryDir folder;
    const CsvWriteResult result = writeCsvFile(folder.filePath(u"no/such/folder/n.csv"_s), numbers(1), {});
    QCOMPARE(result.state, CsvWriteResult::State::Failed);
    QVERIFY(!result.error.isEmpty());
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
