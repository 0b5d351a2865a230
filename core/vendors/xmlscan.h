// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace purveyor::xml
{
// The first thing in a text that the parser must not see.
struct ScanFinding {
    enum class Kind { None, Doctype, LongTag, LongText, TooDeep, TooMany };
    Kind kind = Kind::None;
    qint64 line = 0;
};

// Looks at the tags and at how long the texts are, each character once; whether the rest is XML is the
// parser's business. Comments, CDATA and processing instructions count as text.
ScanFinding scan(QStringView text);
} // namespace purveyor::xml
