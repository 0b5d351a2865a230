// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace purveyor
{
// Why a file is no table, and where. text is a translated sentence that names the line as well.
struct CsvProblem {
    enum class Kind {
        NotUtf8,
        NotUtf16,
        Nul,
        OpenQuote,   // a quotation mark that is never closed; line is where it stands
        BehindQuote, // something stands behind a closing quotation mark
        TooLarge,
        TooManyRows,
        TooManyColumns,
        Empty,
    };
    Kind kind = Kind::Empty;
    qint64 line = 0; // of the file, from 1; 0: of the file as a whole
    QString text;

    friend bool operator==(const CsvProblem &, const CsvProblem &) = default;
};

// The characters of a text file, without the byte order mark.
struct CsvText {
    enum class Encoding { Utf8, Utf16 };
    Encoding encoding = Encoding::Utf8;
    bool hadMark = false;
    QString text;
    std::optional<CsvProblem> problem; // then text is empty
};

// UTF-8 with or without a byte order mark, UTF-16 of either order with one. Nothing is guessed: bytes that
// are neither, and NUL, are a problem of the first line that has them. Line ends are CRLF, LF and CR.
CsvText decodeCsv(const QByteArray &bytes);
// The head of a column as it is compared: "E-Mail address" and "email_address" are the same.
QString plainHead(const QString &head);
} // namespace purveyor
