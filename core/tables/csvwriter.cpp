// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// Where spreadsheets begin to calculate; the full-width forms are what East Asian editions of them take too.
constexpr QStringView FormulaStarts = u"=+-@\t\r\n＝＋－＠";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// A sign, digits, points and commas: nothing of that calculates.
bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.sliced(1);
    return !text.isEmpty() && isDigit(text.front()) && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isDigit(c) || c == u'.' || c == u',';
    });
}

bool startsFormula(QStringView text)
{
    return !text.isEmpty() && FormulaStarts.contains(text.front()) && !isPlainNumber(text);
}

// A formula, or what looks like one that was made harmless: it gets an apostrophe more, or the way back would
// take its own away.
bool needsMask(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return startsFormula(text);
}

bool isMasked(QStringView text)
{
    return text.startsWith(u'\'') && needsMask(text.sliced(1));
}

// What may be a cell of its own for a reader that does not cut where we do, and where in the cell it begins.
struct HiddenCell {
    qsizetype begin;
    QStringView text;
};

QList<HiddenCell> hiddenCells(QStringView cell, QChar delimiter)
{
    const auto cuts = [cell, delimiter](qsizetype at) {
        return cell.at(at) != delimiter && u",;\t|\r\n"_s.contains(cell.at(at));
    };
    QList<HiddenCell> hidden;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (!cuts(i))
            continue;
        qsizetype begin = i + 1;
        while (begin < cell.size() && cell.at(begin) == u'"') // it would take them off
            ++begin;
        qsizetype end = begin;
        while (end < cell.size() && !cuts(end))
            ++end;
        hidden.append({begin, cell.sliced(begin, end - begin)});
    }
    return hidden;
}

bool needsQuotes(QStringView cell, QChar delimiter)
{
    // Blanks at the ends are lost on the way through some readers.
    return cell.startsWith(u' ') || cell.endsWith(u' ') ||
           std::any_of(cell.begin(), cell.end(), [delimiter](QChar c) {
               return c == delimiter || c == u'"' || c == u'\n' || c == u'\r';
           });
}
} // namespace

QByteArray csvStart(const CsvFormat &format)
{
    return format.byteOrderMark ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
}

QByteArray csvRecord(const QStringList &cells, const CsvFormat &format)
{
    QString record;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            record += format.delimiter;
        QString cell =
            format.neutraliseFormulas ? withoutFormula(cells.at(i), format.delimiter) : cells.at(i);
        // A record that is one empty cell would be a blank line.
        if (needsQuotes(cell, format.delimiter) || (cell.isEmpty() && cells.size() == 1))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        record += cell;
    }
    record += u"\r\n"_s;
    return record.toUtf8();
}

QString withoutFormula(const QString &cell, QChar delimiter)
{
    QString masked;
    if (needsMask(cell))
        masked += u'\'';
    qsizetype done = 0;
    const QList<HiddenCell> hidden = hiddenCells(cell, delimiter);
    for (const HiddenCell &each : hidden) {
        if (!needsMask(each.text))
            continue;
        masked += QStringView(cell).sliced(done, each.begin - done);
        masked += u'\'';
        done = each.begin;
    }
    return masked + QStringView(cell).sliced(done);
}

QString withFormula(const QString &cell, QChar delimiter)
{
    QString plain;
    qsizetype done = isMasked(cell) ? 1 : 0;
    const QList<HiddenCell> hidden = hiddenCells(cell, delimiter);
    for (const HiddenCell &each : hidden) {
        if (!isMasked(each.text))
            continue;
        plain += QStringView(cell).sliced(done, each.begin - done);
        done = each.begin + 1;
    }
    return plain + QStringView(cell).sliced(done);
}
} // namespace purveyor
