// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csvreader.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr std::array Delimiters{u',', u';', u'\t'};
constexpr qsizetype RowsToLookAt = 50; // for the delimiter

class Parser final
{
public:
    Parser(QStringView text, QChar delimiter, qint64 line)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_line(line)
    {
    }

    // The next record that is no blank line; false at the end, or with a problem.
    bool next(CsvRow &row)
    {
        while (m_at < m_text.size() && !m_problem) {
            row.line = m_line;
            row.cells.clear();
            const bool blank = readRecord(row.cells);
            if (!blank && !m_problem)
                return true;
        }
        return false;
    }
    const std::optional<CsvProblem> &problem() const { return m_problem; }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atBreak() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    void skipBreak()
    {
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    bool readRecord(QStringList &cells)
    {
        bool blank = true;
        for (;;) {
            if (!atEnd() && m_text[m_at] == u'"') {
                blank = false;
                cells.append(readQuoted());
                if (m_problem)
                    return blank;
            } else {
                const qsizetype from = m_at;
                while (!atEnd() && m_text[m_at] != m_delimiter && !atBreak())
                    ++m_at;
                cells.append(m_text.sliced(from, m_at - from).toString());
                blank = blank && m_text.sliced(from, m_at - from).trimmed().isEmpty();
            }
            if (atEnd())
                return blank;
            if (atBreak()) {
                skipBreak();
                return blank;
            }
            ++m_at; // the delimiter
            blank = false;
        }
    }

    QString readQuoted()
    {
        const qint64 opened = m_line;
        QString cell;
        ++m_at;
        while (!atEnd()) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                if (atEnd() || m_text[m_at] != u'"') {
                    skipBlanks();
                    return cell;
                }
            } else if (atBreak()) {
                const qsizetype from = m_at;
                skipBreak();
                cell += m_text.sliced(from, m_at - from);
                continue;
            }
            cell += c;
            ++m_at;
        }
        m_problem = CsvProblem{
            CsvProblem::Kind::OpenQuote, opened,
            QCoreApplication::translate("purveyor::Csv", "The quotation mark in line %1 is never closed.")
                .arg(opened)};
        return cell;
    }

    void skipBlanks()
    {
        while (!atEnd() && m_text[m_at] == u' ' && m_delimiter != u' ')
            ++m_at;
        if (atEnd() || atBreak() || m_text[m_at] == m_delimiter)
            return;
        m_problem = CsvProblem{CsvProblem::Kind::BehindQuote, m_line,
                               QCoreApplication::translate(
                                   "purveyor::Csv",
                                   "In line %1 something stands behind a closing quotation mark. A quotation "
                                   "mark inside a quoted cell is written twice.")
                                   .arg(m_line)};
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    qint64 m_line;
    std::optional<CsvProblem> m_problem;
};

// The one that cuts the most of the first rows into as many cells as the head, and more than one.
QChar likelyDelimiter(QStringView text)
{
    QChar best = Delimiters.front();
    qsizetype bestRows = 0;
    qsizetype bestCells = 1;
    for (const char16_t candidate : Delimiters) {
        Parser parser(text, candidate, 1);
        CsvRow row;
        if (!parser.next(row) || row.cells.size() < 2)
            continue;
        const qsizetype cells = row.cells.size();
        qsizetype alike = 1;
        for (qsizetype i = 1; i < RowsToLookAt && parser.next(row); ++i)
            alike += row.cells.size() == cells ? 1 : 0;
        if (alike > bestRows || (alike == bestRows && cells > bestCells)) {
            best = candidate;
            bestRows = alike;
            bestCells = cells;
        }
    }
    return best;
}

CsvTable refused(const CsvProblem &problem)
{
    CsvTable table;
    table.problem = problem;
    return table;
}

CsvTable refused(CsvProblem::Kind kind, qint64 line, const QString &text)
{
    return refused(CsvProblem{kind, line, text});
}
} // namespace

CsvTable readCsv(const QByteArray &bytes, std::optional<QChar> delimiter, const CsvLimits &limits)
{
    if (bytes.size() > limits.bytes) {
        return refused(CsvProblem::Kind::TooLarge, 0,
                       QCoreApplication::translate("purveyor::Csv",
                                                   "The file has %1 MiB; at most %2 MiB are read. Divide it.")
                           .arg((bytes.size() + 1024 * 1024 - 1) / (1024 * 1024))
                           .arg(limits.bytes / (1024 * 1024)));
    }
    const CsvText decoded = decodeCsv(bytes);
    if (decoded.problem)
        return refused(*decoded.problem);
    QStringView text(decoded.text);
    CsvTable table;
    table.encoding = decoded.encoding;
    qint64 line = 1;
    if (text.size() >= 5 && text.startsWith("sep="_L1, Qt::CaseInsensitive) &&
        (text.size() == 5 || text[5] == u'\r' || text[5] == u'\n')) {
        if (!delimiter)
            delimiter = text[4];
        qsizetype rest = 5;
        if (rest < text.size() && text[rest] == u'\r')
            ++rest;
        if (rest < text.size() && text[rest] == u'\n')
            ++rest;
        text = text.sliced(rest);
        line = 2;
    }
    table.delimiter = delimiter.value_or(likelyDelimiter(text));

    Parser parser(text, table.delimiter, line);
    CsvRow row;
    while (parser.next(row)) {
        if (row.cells.size() > limits.columns) {
            return refused(
                CsvProblem::Kind::TooManyColumns, row.line,
                QCoreApplication::translate("purveyor::Csv", "Line %1 has %2 columns; at most %3 are read.")
                    .arg(row.line)
                    .arg(row.cells.size())
                    .arg(limits.columns));
        }
        if (table.rows.size() == limits.rows) {
            return refused(
                CsvProblem::Kind::TooManyRows, row.line,
                QCoreApplication::translate(
                    "purveyor::Csv", "The file has more than %1 rows (line %2); no more are read. Divide it.")
                    .arg(limits.rows)
                    .arg(row.line));
        }
        table.rows.append(row);
    }
    if (parser.problem())
        return refused(*parser.problem());
    if (table.rows.isEmpty())
        return refused(CsvProblem::Kind::Empty, 0,
                       QCoreApplication::translate("purveyor::Csv", "The file is empty."));
    return table;
}
} // namespace purveyor
