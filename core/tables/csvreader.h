// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/csvtext.h"

#include <QList>
#include <QStringList>

namespace purveyor
{
// One record and the line of the file where it begins (quoted cells may hold line breaks).
struct CsvRow {
    qint64 line = 0;
    QStringList cells;

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

struct CsvTable {
    QChar delimiter = u',';
    CsvText::Encoding encoding = CsvText::Encoding::Utf8;
    QList<CsvRow> rows;                // blank lines left out; rows may have different numbers of cells
    std::optional<CsvProblem> problem; // then there is no row: nothing is cut short in silence
};

struct CsvLimits {
    qint64 bytes = 64LL * 1024 * 1024;
    qsizetype rows = 200'000;
    qsizetype columns = 256;
};

// RFC 4180, and what people really have: comma, semicolon or tab, found by itself unless given; the line
// "sep=;" that spreadsheets write; CRLF, LF or CR; a quotation mark inside a cell that does not begin with
// one; blanks behind a closing one; no line break at the end. Pure.
CsvTable readCsv(const QByteArray &bytes, std::optional<QChar> delimiter = {}, const CsvLimits &limits = {});
} // namespace purveyor
