// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace purveyor::sandbox::rql
{

struct Condition {
    enum class Op { And, Eq, Ne, Like, In, Out, Implementing };

    Op op = Op::And;
    QString property;                ///< of a comparison
    QStringList values;              ///< decoded; a like pattern stays encoded, since %2A is a literal star
    std::vector<Condition> operands; ///< of And
};

struct SortKey {
    QString property;
    bool descending = false;
};

struct Query {
    std::vector<Condition> conditions;
    QList<SortKey> sort;
    QStringList select; ///< empty: everything
    qsizetype start = 0;
    qsizetype count = defaultCount;
    QByteArray
        filterText; ///< conditions and sort as received: the same text, the same rows in the same order

    /// The platform's cap when a list says no limit, and the most that a limit gets.
    static constexpr qsizetype defaultCount = 1000;
};

/// Reads the query of a list call; on a mistake nullopt, and what is wrong in @p problem.
[[nodiscard]] std::optional<Query> parse(const QByteArray &rawQuery, QString &problem);

/// Gives the value of a dotted property of one row; Undefined when it has none.
using PropertyReader = std::function<QJsonValue(const QString &property)>;
/// True when @p row meets all @p conditions. `implementing` is compared with the property "aps.type".
[[nodiscard]] bool matches(const std::vector<Condition> &conditions, const PropertyReader &row);

/// The text by which values are compared: "12" for 12 and "12", "true" for true, null for what is missing.
[[nodiscard]] QString comparable(const QJsonValue &value);
/// True when @p type ("…/account/1.2") is @p wanted with or without its version.
[[nodiscard]] bool implements(const QString &type, const QString &wanted);

} // namespace purveyor::sandbox::rql
