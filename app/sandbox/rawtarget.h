// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace purveyor::sandbox
{

/// What is wrong with the escapes of a request target as received; empty when nothing is. RQL reserves blank
/// ! # % ' ; [ ] inside values: they must arrive as %XX, and so must everything that is no printable ASCII.
[[nodiscard]] QString rawTargetProblem(const QByteArray &target);

/// "%40" → "@"; a '+' stays.
[[nodiscard]] QByteArray percentDecoded(const QByteArray &raw);

struct QueryItem {
    QByteArray name;
    QByteArray value;
};

/// Splits at '&', then at the first '=', and decodes as OAuth 1.0a does ('+' is a blank). An RQL expression
/// without '=' becomes a name with an empty value.
[[nodiscard]] QList<QueryItem> queryItems(const QByteArray &rawQuery);

} // namespace purveyor::sandbox
