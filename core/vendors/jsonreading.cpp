// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/jsonreading.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace purveyor::json
{
namespace
{
struct JsonWords {
    Q_DECLARE_TR_FUNCTIONS(JsonReading)
};

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

QByteArrayView withoutPreamble(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    while (!bytes.isEmpty() && isBlank(bytes.front()))
        bytes = bytes.sliced(1);
    return bytes;
}

// The parser needs sixteen bytes and more for a value that is two: 32 MiB of them would be half a gigabyte.
constexpr qsizetype MaximumValues = 1'000'000;

// A page has a thousand records. Each one read takes some hundred bytes, also where the answer needs two.
constexpr qsizetype MaximumMembers = 100'000;

enum class JsonScan { Fine, TooDeep, TooMany };

// Brackets and commas outside of strings. Says nothing about whether the rest is JSON: that is the parser's
// work.
JsonScan scanned(QByteArrayView bytes)
{
    int depth = 0;
    qsizetype values = 1;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char byte = bytes[i];
        if (inString) {
            if (byte == '\\')
                ++i;
            else if (byte == '"')
                inString = false;
        } else if (byte == '"') {
            inString = true;
        } else if (byte == ',') {
            if (++values > MaximumValues)
                return JsonScan::TooMany;
        } else if (byte == '{' || byte == '[') {
            if (++depth > MaximumDepth)
                return JsonScan::TooDeep;
            if (++values > MaximumValues)
                return JsonScan::TooMany;
        } else if (byte == '}' || byte == ']') {
            --depth;
        }
    }
    return JsonScan::Fine;
}

// An integer that the parser kept as one, also beyond 2^53. The two defaults tell it from a fraction.
std::optional<qint64> exactInteger(const QJsonValue &value)
{
    const qint64 number = value.toInteger(0);
    return number == value.toInteger(1) ? std::optional(number) : std::nullopt;
}
} // namespace

Result<QJsonDocument> parse(const QByteArray &bytes)
{
    const QByteArrayView content = withoutPreamble(bytes);
    if (content.isEmpty())
        return Failure(badResponse(JsonWords::tr("The answer is empty.")));
    if (content.size() > MaximumSize) {
        return Failure(badResponse(JsonWords::tr("The answer is larger than %1 MiB and was not read.")
                                       .arg(MaximumSize / 1024 / 1024)));
    }
    if (looksLikeHtml(content)) {
        return Failure(badResponse(JsonWords::tr(
            "The answer is a web page, not data: a proxy or a sign-in page stands in between.")));
    }
    switch (scanned(content)) {
    case JsonScan::TooDeep:
        return Failure(badResponse(
            JsonWords::tr("The answer is nested deeper than %1 levels and was not read.").arg(MaximumDepth)));
    case JsonScan::TooMany:
        return Failure(badResponse(
            JsonWords::tr("The answer has more than %1 values and was not read.").arg(MaximumValues)));
    case JsonScan::Fine:
        break;
    }
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(content.data(), content.size()), &error);
    if (error.error != QJsonParseError::NoError) {
        return Failure(badResponse(JsonWords::tr("The answer is not complete JSON."),
                                   u"%1, byte %2"_s.arg(error.errorString()).arg(error.offset)));
    }
    return document;
}

Result<QJsonArray> parseList(const QByteArray &bytes)
{
    const Result<QJsonDocument> document = parse(bytes);
    if (!document)
        return Failure(document.error());
    if (document->isObject())
        return QJsonArray{document->object()};
    QJsonArray list = document->array();
    if (list.size() > MaximumMembers) {
        return Failure(badResponse(
            JsonWords::tr("The answer lists more than %1 records and was not read.").arg(MaximumMembers)));
    }
    return list;
}

Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    const Result<QJsonDocument> document = parse(bytes);
    if (!document)
        return Failure(document.error());
    if (document->isObject())
        return document->object();
    const QJsonArray array = document->array();
    if (array.size() == 1 && array.at(0).isObject())
        return array.at(0).toObject();
    return Failure(badResponse(JsonWords::tr("The answer holds %n item(s) where one was expected.", nullptr,
                                             static_cast<int>(array.size()))));
}

bool looksLikeHtml(QByteArrayView bytes)
{
    return withoutPreamble(bytes).startsWith('<');
}

QString text(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        if (const std::optional<qint64> number = exactInteger(value))
            return QString::number(*number);
        return QLocale::c().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QJsonValue::Null:
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return text(object.value(key));
}

std::optional<Decimal> decimal(const QJsonValue &value)
{
    return value.isBool() ? std::nullopt : Decimal::parse(text(value));
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isDouble()) {
        if (const std::optional<qint64> number = exactInteger(value))
            return number;
    }
    const std::optional<Decimal> number = decimal(value);
    if (!number || !number->isIntegral())
        return std::nullopt;
    bool fits = false;
    const qint64 result = number->normalized().toLongLong(&fits);
    return fits ? std::optional(result) : std::nullopt;
}

std::optional<bool> flag(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString word = text(value);
    if (word.compare("true"_L1, Qt::CaseInsensitive) == 0 || word == "1"_L1)
        return true;
    if (word.compare("false"_L1, Qt::CaseInsensitive) == 0 || word == "0"_L1)
        return false;
    return std::nullopt;
}

std::optional<QDate> date(const QJsonValue &value)
{
    const QDate day = QDate::fromString(text(value).left(10), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDateTime> time(const QJsonValue &value)
{
    QDateTime stamp = QDateTime::fromString(text(value), Qt::ISODateWithMs);
    if (!stamp.isValid())
        return std::nullopt;
    if (stamp.timeSpec() == Qt::LocalTime)
        stamp.setTimeSpec(Qt::UTC);
    return stamp.toUTC();
}

QJsonObject object(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isArray() ? value.toArray().first().toObject() : value.toObject();
}

QJsonArray list(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isArray())
        return value.toArray();
    return text(value).isEmpty() && !value.isObject() ? QJsonArray() : QJsonArray{value};
}

void Missing::note(const QString &path)
{
    constexpr qsizetype Kept = 100;
    if (m_paths.size() < Kept)
        m_paths.append(path);
    ++m_count;
}

ApiError Missing::error(const QString &what) const
{
    constexpr qsizetype Shown = 8;
    QString paths = m_paths.mid(0, Shown).join(u", "_s);
    if (m_count > Shown)
        paths += u" … (%1)"_s.arg(m_count);
    return badResponse(JsonWords::tr("The answer (%1) lacks: %2").arg(what, paths), m_paths.join(u'\n'));
}

ApiError badResponse(const QString &message, const QString &details)
{
    ApiError error;
    error.kind = ApiError::Kind::BadResponse;
    error.message = message;
    error.details = details;
    return error;
}
} // namespace purveyor::json
