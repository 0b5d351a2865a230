// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/money.h"
#include "core/net/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <optional>

// Tolerant reading of JSON that somebody else wrote: absent, null and "" are one thing, numbers may come as
// text and text as numbers, an array of one may come as the thing itself, unknown keys are left alone. Of a
// key that comes twice the last one counts. Nothing here converts through a double unless the vendor sent a
// fraction as a bare number.
namespace purveyor::json
{
inline constexpr qsizetype MaximumSize = qsizetype{32} * 1024 * 1024; // bytes
inline constexpr int MaximumDepth = 64;

// An object or an array. BadResponse, with a sentence that says what came instead, for everything else. What
// is too large or nested too deep is refused by a scan over the bytes, before the parser sees it.
[[nodiscard]] Result<QJsonDocument> parse(const QByteArray &bytes);
// The members of a top level array; a single object counts as an array of one.
[[nodiscard]] Result<QJsonArray> parseList(const QByteArray &bytes);
[[nodiscard]] Result<QJsonObject>
parseObject(const QByteArray &bytes); // an array of one counts as its member
bool looksLikeHtml(QByteArrayView bytes);

// Text as it stands, a number or boolean as C-locale text, empty for everything else.
QString text(const QJsonValue &value);
QString text(const QJsonObject &object, QLatin1StringView key);
std::optional<Decimal> decimal(const QJsonValue &value);
std::optional<qint64> integer(const QJsonValue &value); // "1.0" is 1, "1.5" is not an integer
std::optional<bool> flag(const QJsonValue &value);      // true, "true", 1
std::optional<QDate> date(const QJsonValue &value); // yyyy-MM-dd, or the day of a time stamp as it is written
std::optional<QDateTime> time(const QJsonValue &value); // ISO 8601; without a zone: UTC. Always UTC
// The object itself, or the first member of an array of objects; empty otherwise.
QJsonObject object(const QJsonObject &object, QLatin1StringView key);
QJsonArray list(const QJsonObject &object, QLatin1StringView key);

// Collects what a document should have and lacks, by path, so that one error can name it. Of a document that
// lacks more than a person would read the first paths are kept and all are counted.
class Missing final
{
public:
    void note(const QString &path);
    bool isEmpty() const { return m_count == 0; }
    // BadResponse: "The answer (<what>) lacks: [0].aps.id, total.code". Long lists are cut with their count.
    ApiError error(const QString &what) const;

private:
    QStringList m_paths;
    qsizetype m_count = 0;
};

ApiError badResponse(const QString &message, const QString &details = {});
} // namespace purveyor::json
