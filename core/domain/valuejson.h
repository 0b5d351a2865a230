// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/domain/quote.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

// Values as the journal stores them. Every type survives the way to JSON and back unchanged, decimals with
// the number of places they were written with; numbers stand as text, never as a double. A secret is stored
// as its reference. Reading gives nullopt for anything that was not written by these functions.
namespace purveyor
{
QJsonObject valueToJson(const Value &value);
[[nodiscard]] std::optional<Value> valueFromJson(const QJsonObject &json);

QJsonObject valuesToJson(const Values &values);
[[nodiscard]] std::optional<Values> valuesFromJson(const QJsonObject &json);

QJsonObject quoteToJson(const Quote &quote);
[[nodiscard]] std::optional<Quote> quoteFromJson(const QJsonObject &json);

QJsonArray changesToJson(const QList<Change> &changes);
[[nodiscard]] std::optional<QList<Change>> changesFromJson(const QJsonArray &json);
} // namespace purveyor
