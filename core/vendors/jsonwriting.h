// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decimal.h"

#include <QByteArray>
#include <QString>
#include <utility>
#include <variant>
#include <vector>

namespace purveyor
{
// JSON to be sent, with its keys in the order they were added: QJsonObject sorts them, and a clerk who
// compares a preview with the vendor's document should find the same lines in the same places. Decimals are
// written as digits and never pass through a double.
class JsonNode final
{
public:
    using Member = std::pair<QString, JsonNode>;
    using Members = std::vector<Member>;
    using Items = std::vector<JsonNode>;

    JsonNode(const QString &text);
    JsonNode(bool on);
    JsonNode(qint64 number);
    JsonNode(const Decimal &number); // an integer where it is one: 2, not 2.0
    JsonNode(const char *) = delete; // would become a bool
    static JsonNode object(Members members = {});
    static JsonNode array(Items items = {});

    void add(const QString &key, JsonNode value); // objects only
    void append(JsonNode value);                  // arrays only
    // The member of that name, or null; objects only.
    JsonNode *member(const QString &key);

    QByteArray compact() const;  // UTF-8, no blanks: what is sent
    QByteArray indented() const; // UTF-8, four blanks a level: what is shown

private:
    JsonNode() = default;
    void write(QByteArray &out, int indent) const;

    struct Digits {
        QByteArray text;
    };
    std::variant<QString, bool, Digits, Members, Items> m_value;
};
} // namespace purveyor
