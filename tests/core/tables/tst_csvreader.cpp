// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csvreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

using Kind = CsvProblem::Kind;
using Cells = QList<QStringList>;

namespace
{
Cells cellsOf(const CsvTable &table)
{
    Cells cells;
    for (const CsvRow &row : table.rows)
        cells.append(row.cells);
    return cells;
}

QList<qint64> linesOf(const CsvTable &table)
{
    QList<qint64> lines;
    for (const CsvRow &row : table.rows)
        lines.append(row.line);
    return lines;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    const QString marked = QChar(0xFEFF) + text;
    for (const QChar c : marked) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}
} // namespace

class TestCsvReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void takesTheGivenDelimiter();
    void knowsWhereRowsBegin();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void cutsNothingShort();
    void readsManyRows();
};

void TestCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Cells>("cells");
    const Cells two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << two;
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << two;
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << two;
    QTest::newRow("mixed line ends") << QByteArray("a,b\r1,2\r\n3,4\n5,6")
                                     << Cells{{u"a"_s, u"b"_s},
                                              {u"1"_s, u"2"_s},
                                              {u"3"_s, u"4"_s},
                                              {u"5"_s, u"6"_s}};
    QTest::newRow("no line end") << QByteArray("a,b\n1,2") << two;
    QTest::newRow("blank lines") << QByteArray("\n\na,b\r\n\r\n  \n1,2\n\n") << two;
    QTest::newRow("empty cells") << QByteArray("a,b\n,\n1,")
                                 << Cells{{u"a"_s, u"b"_s}, {{}, {}}, {u"1"_s, {}}};
    QTest::newRow("one empty quoted cell is a row")
        << QByteArray("a,b\n\"\"\n") << Cells{{u"a"_s, u"b"_s}, {{}}};
    QTest::newRow("quoted delimiter")
        << QByteArray("a,b\n\"1,5\",2") << Cells{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
    QTest::newRow("doubled quotes") << QByteArray("a,b\n\"say \"\"hi\"\"\",\"\"\"\"")
                                    << Cells{{u"a"_s, u"b"_s}, {u"say \"hi\""_s, u"\""_s}};
    QTest::newRow("line break in a cell")
        << QByteArray("a,b\n\"x\r\ny\",2") << Cells{{u"a"_s, u"b"_s}, {u"x\r\ny"_s, u"2"_s}};
    QTest::newRow("quote inside") << QByteArray("a,b\n19\" rack,2")
                                  << Cells{{u"a"_s, u"b"_s}, {u"19\" rack"_s, u"2"_s}};
    QTest::newRow("blank behind a quote") << QByteArray("a,b\n\"1\" ,\"2\"  ") << two;
    QTest::newRow("blanks stay") << QByteArray("a,b\n 1 ,2") << Cells{{u"a"_s, u"b"_s}, {u" 1 "_s, u"2"_s}};
    QTest::newRow("rows of other lengths")
        << QByteArray("a,b\n1\n1,2,3") << Cells{{u"a"_s, u"b"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}};
    QTest::newRow("head alone") << QByteArray("a,b") << Cells{{u"a"_s, u"b"_s}};
    QTest::newRow("one column") << QByteArray("a\n1\n2") << Cells{{u"a"_s}, {u"1"_s}, {u"2"_s}};
    QTest::newRow("right to left") << QByteArray("name,id\nخليج\xE2\x80\xAE"
                                                 "abc,7")
                                   << Cells{{u"name"_s, u"id"_s}, {u"خليج\u202Eabc"_s, u"7"_s}};
}

void TestCsvReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Cells, cells);
    const CsvTable table = readCsv(bytes);
    QVERIFY2(!table.problem, table.problem ? qPrintable(table.problem->text) : "");
    QCOMPARE(cellsOf(table), cells);
}

void TestCsvReader::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<int>("columns");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3") << QChar(u',') << 3;
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1;2;3") << QChar(u';') << 3;
    QTest::newRow("tab") << QByteArray("a\tb\tc\n1\t2\t3") << QChar(u'\t') << 3;
    QTest::newRow("decimal commas") << QByteArray("name;price\nA;1,50\nB;2,75\n") << QChar(u';') << 2;
    QTest::newRow("commas in names") << QByteArray("name;id\nMiller, Ann;1\nSmith, Bob;2\n") << QChar(u';')
                                     << 2;
    QTest::newRow("semicolons in quotes") << QByteArray("\"a;x\",b\n\"1;2\",3\n") << QChar(u',') << 2;
    QTest::newRow("tab with commas") << QByteArray("a\tb, c\n1\t2, 3\n4\t5\n") << QChar(u'\t') << 2;
    QTest::newRow("none") << QByteArray("a\n1") << QChar(u',') << 1;
    QTest::newRow("said by the file") << QByteArray("sep=;\r\na,b;c\r\n1;2\r\n") << QChar(u';') << 2;
    QTest::newRow("said, and another one") << QByteArray("SEP=|\na|b\n1|2\n") << QChar(u'|') << 2;
}

void TestCsvReader::findsTheDelimiter()
{
    QFETCH(QByteArray, bytes);
    const CsvTable table = readCsv(bytes);
    QVERIFY(!table.problem);
    QTEST(table.delimiter, "delimiter");
    QFETCH(int, columns);
    QCOMPARE(table.rows.constFirst().cells.size(), columns);
}

void TestCsvReader::takesTheGivenDelimiter()
{
    const CsvTable table = readCsv("a,b;c\n1,2;3\n", u';');
    QCOMPARE(table.delimiter, QChar(u';'));
    QCOMPARE(cellsOf(table), (Cells{{u"a,b"_s, u"c"_s}, {u"1,2"_s, u"3"_s}}));
}

void TestCsvReader::knowsWhereRowsBegin()
{
    QCOMPARE(linesOf(readCsv("a,b\n\n\"x\ny\",2\r\n3,4\r5,6")), (QList<qint64>{1, 3, 5, 6}));
    QCOMPARE(linesOf(readCsv("sep=,\r\na,b\r\n1,2\r\n")), (QList<qint64>{2, 3}));
}

void TestCsvReader::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("wide");
    const QString text = u"name;id\r\nÄrzte 🧸;7\r\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << false;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << false;
    QTest::newRow("UTF-16 LE") << utf16(text, false) << true;
    QTest::newRow("UTF-16 BE") << utf16(text, true) << true;
}

void TestCsvReader::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, wide);
    const CsvTable table = readCsv(bytes);
    QVERIFY(!table.problem);
    QCOMPARE(table.encoding == CsvText::Encoding::Utf16, wide);
    QCOMPARE(cellsOf(table), (Cells{{u"name"_s, u"id"_s}, {u"Ärzte 🧸"_s, u"7"_s}}));
}

void TestCsvReader::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("line");
    QTest::newRow("nothing") << QByteArray() << Kind::Empty << qint64(0);
    QTest::newRow("blank lines alone") << QByteArray("\r\n \n") << Kind::Empty << qint64(0);
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << Kind::Empty << qint64(0);
    QTest::newRow("Latin-1") << QByteArray("a,b\r\n1,2\r\n\xC4rzte,3\r\n") << Kind::NotUtf8 << qint64(3);
    QTest::newRow("Latin-1, CR") << QByteArray("a,b\r1,2\r\xC4rzte,3\r") << Kind::NotUtf8 << qint64(1);
    QTest::newRow("cut in a character") << QByteArray("a,b\n1,\xE2\x82") << Kind::NotUtf8 << qint64(2);
    QTest::newRow("overlong") << QByteArray("a,b\n\xC0\xAF,2") << Kind::NotUtf8 << qint64(2);
    QTest::newRow("surrogate in UTF-8") << QByteArray("a\n\xED\xA0\x80") << Kind::NotUtf8 << qint64(2);
    QTest::newRow("NUL") << QByteArray("a,b\n1,2\n3,\0"
                                       "4\n",
                                       12)
                         << Kind::Nul << qint64(3);
    QTest::newRow("UTF-16 without mark") << utf16(u"a,b\n"_s, false).mid(2) << Kind::Nul << qint64(1);
    QTest::newRow("half a character of UTF-16")
        << utf16(u"a,b\n1,2"_s, false).chopped(1) << Kind::NotUtf16 << qint64(2);
    QTest::newRow("lone surrogate") << utf16(u"a\nb\n"_s + QChar(0xD83E) + u'c', true) << Kind::NotUtf16
                                    << qint64(3);
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n3,4\n") << Kind::OpenQuote << qint64(2);
    QTest::newRow("odd quotes") << QByteArray("a,b\n\"1\"\",2\n") << Kind::OpenQuote << qint64(2);
    QTest::newRow("behind a quote") << QByteArray("a,b\n1,2\n\"3\"x,4\n") << Kind::BehindQuote << qint64(3);
    QTest::newRow("far behind a quote") << QByteArray("a,b\n\"3\" x,4\n") << Kind::BehindQuote << qint64(2);
}

void TestCsvReader::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, bytes);
    const CsvTable table = readCsv(bytes);
    QVERIFY(table.problem);
    QVERIFY(table.rows.isEmpty());
    QTEST(table.problem->kind, "kind");
    QTEST(table.problem->line, "line");
    QFETCH(qint64, line);
    if (line > 0)
        QVERIFY2(table.problem->text.contains(QString::number(line)), qPrintable(table.problem->text));
    QVERIFY(!table.problem->text.isEmpty());
}

void TestCsvReader::cutsNothingShort()
{
    CsvLimits limits;
    limits.bytes = 1024 * 1024;
    limits.rows = 3;
    limits.columns = 4;
    QVERIFY(!readCsv("a,b\n1,2\n3,4\n\n", {}, limits).problem);
    const CsvTable rows = readCsv("a,b\n1,2\n3,4\n\n5,6\n7,8\n", {}, limits);
    QCOMPARE(rows.problem->kind, Kind::TooManyRows);
    QCOMPARE(rows.problem->line, 5);
    const CsvTable columns = readCsv("a,b\n1,2,3,4\n1,2,3,4,5\n", {}, limits);
    QCOMPARE(columns.problem->kind, Kind::TooManyColumns);
    QCOMPARE(columns.problem->line, 3);
    const CsvTable large = readCsv(QByteArray(1024 * 1024 + 1, 'a'), {}, limits);
    QCOMPARE(large.problem->kind, Kind::TooLarge);
    QVERIFY2(large.problem->text.contains(u"2 MiB"), qPrintable(large.problem->text));
}

void TestCsvReader::readsManyRows()
{
    QByteArray bytes("id,name\n");
    constexpr int Rows = 100'000;
    for (int i = 0; i < Rows; ++i)
        bytes += QByteArray::number(i) + ",\"Shop, " + QByteArray::number(i) + "\"\n";
    const CsvTable table = readCsv(bytes);
    QVERIFY(!table.problem);
    QCOMPARE(table.rows.size(), Rows + 1);
    QCOMPARE(table.rows.constLast().cells, (QStringList{u"99999"_s, u"Shop, 99999"_s}));
    QCOMPARE(table.rows.constLast().line, Rows + 1);
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
