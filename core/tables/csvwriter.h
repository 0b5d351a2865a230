// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace purveyor
{
struct CsvFormat {
    QChar delimiter = u',';
    bool byteOrderMark = true; // spreadsheets take UTF-8 without it for something else
    // Cells that a spreadsheet would run as a formula get an apostrophe in front.
    bool neutraliseFormulas = true;

    friend bool operator==(const CsvFormat &, const CsvFormat &) = default;
};

// What stands before the first row: the byte order mark, or nothing.
QByteArray csvStart(const CsvFormat &format);
// One record in UTF-8 with its CRLF; cells are quoted where they must be.
QByteArray csvRecord(const QStringList &cells, const CsvFormat &format);

// "=1+1" → "'=1+1": for =, +, -, @ (and their full-width forms), TAB, CR and LF at the beginning. A plain
// number ("-5", "+1,234.50") stays one. "x;=1+1" → "x;'=1+1" as well: a spreadsheet that cuts at another
// separator than the file's sees quotes only where a cell begins for it, so quoting does not help. What
// begins with an apostrophe before a formula gets one more, so that withFormula() gives back every text as it
// was.
QString withoutFormula(const QString &cell, QChar delimiter = u',');
// The way back, for a file that was written so: "'=1+1" → "=1+1". Other texts are left as they are.
QString withFormula(const QString &cell, QChar delimiter = u',');
} // namespace purveyor
