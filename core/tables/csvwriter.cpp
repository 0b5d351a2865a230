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
        QString cell = format.neutraliseFormulas ? withoutFormula(cells.at(i)) : cells.at(i);
        // A record that is one empty cell would be a blank line.
        if (needsQuotes(cell, format.delimiter) || (cell.isEmpty() && cells.size() == 1))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        record += cell;
    }
    record += u"\r\n"_s;
    return record.toUtf8();
}

QString withoutFormula(const QString &cell)
{
    return startsFormula(cell) ? QString(u'\'' + cell) : cell;
}

QString withFormula(const QString &cell)
{
    return cell.startsWith(u'\'') && startsFormula(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}
} // namespace purveyor
