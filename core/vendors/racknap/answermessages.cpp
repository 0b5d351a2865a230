// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/answermessages.h"

#include "core/vendors/jsonreading.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
namespace
{
constexpr qsizetype ExcerptLength = 200;
constexpr qsizetype LongestSentence = 2000; // it goes into labels and the journal
constexpr qsizetype LongestCode = 100;

bool isOneOf(const QString &word, const QStringList &words)
{
    return words.contains(word.trimmed(), Qt::CaseInsensitive);
}

// A page or a PHP warning is shown to people as it came; a token that it might quote is not.
QString excerptOf(const QByteArray &body)
{
    static const QRegularExpression bearer(
        u"(Bearer\\s+|(?:token|password|secret|key)[\"']?\\s*[=:>]+\\s*)\\S+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = QString::fromUtf8(body.left(4 * ExcerptLength)).simplified();
    text.replace(bearer, u"\\1•••"_s);
    return text.size() > ExcerptLength ? text.left(ExcerptLength) + u'…' : text;
}

QString joined(const QJsonValue &value)
{
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            parts.append(joined(item));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts.append(joined(it.value()));
    } else {
        parts.append(json::text(value));
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QString text = json::text(object, key).trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

QString messageIn(const QJsonObject &object)
{
    const QString text = firstText(object, {"message"_L1, "msg"_L1, "error_message"_L1, "error"_L1});
    if (!text.isEmpty())
        return text;
    for (const QLatin1StringView key : {"message"_L1, "errors"_L1, "error"_L1}) {
        if (const QString text = joined(object.value(key)); !text.isEmpty())
            return text;
    }
    return {};
}

// "code" may be anything: an error, the number of a plan, a status repeated. It is shown and decides nothing.
constexpr QLatin1StringView CodeName("code");
constexpr std::array TroubleNames{"error_code"_L1, "errorcode"_L1, "errorCode"_L1,
                                  CodeName,        "error"_L1,     "errors"_L1};

// "0" and false under one of these names say that there is none.
QString troubleUnder(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    const QString text = value.isArray() || value.isObject() ? joined(value) : json::text(value).trimmed();
    return isOneOf(text, {u"0"_s, u"false"_s}) ? QString() : text;
}

QString codeIn(const QJsonObject &object)
{
    for (const QLatin1StringView name : TroubleNames) {
        const QString text = troubleUnder(object, name);
        const bool status = name == CodeName && text.size() == 3 && text.startsWith(u'2');
        if (!text.isEmpty() && !status)
            return text;
    }
    return {};
}

bool hasError(const QJsonObject &object)
{
    return std::any_of(TroubleNames.begin(), TroubleNames.end(), [&object](QLatin1StringView name) {
        return name != CodeName && !troubleUnder(object, name).isEmpty();
    });
}

Answer::Verdict verdictOf(const QJsonObject &object)
{
    static const QStringList goodWords{u"success"_s, u"ok"_s, u"true"_s, u"1"_s};
    static const QStringList badWords{u"error"_s,        u"errors"_s,       u"failed"_s,   u"failure"_s,
                                      u"fail"_s,         u"false"_s,        u"0"_s,        u"invalid"_s,
                                      u"unauthorized"_s, u"unauthorised"_s, u"rejected"_s, u"denied"_s};
    bool good = false;
    bool bad = false;
    for (const QLatin1StringView key : {"status"_L1, "success"_L1}) {
        const QString word = json::text(object, key).trimmed();
        if (word.isEmpty())
            continue;
        const bool isGood = isOneOf(word, goodWords);
        const bool isBad = isOneOf(word, badWords);
        if (!isGood && !isBad)
            return Answer::Verdict::Unclear; // "Pending"? A word nobody documented decides nothing.
        good = good || isGood;
        bad = bad || isBad;
    }
    const bool error = hasError(object);
    if (good)
        return bad || error ? Answer::Verdict::Contradictory : Answer::Verdict::Success;
    return bad || error ? Answer::Verdict::Failure : Answer::Verdict::Unclear;
}

QString digitsOnly(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]{1,18}\\z"_s);
    return digits.match(text).hasMatch() ? text : QString();
}

// The id stands in the sentence alone, as far as the document goes; a key of its own would be better.
void readService(Answer &answer)
{
    const QJsonObject data = json::object(answer.object, "data"_L1);
    for (const QJsonObject &object : {answer.object, data}) {
        answer.serviceId = digitsOnly(firstText(object, {"service_id"_L1, "serviceid"_L1, "serviceId"_L1}));
        if (!answer.serviceId.isEmpty())
            break;
    }
    static const QRegularExpression sentence(
        u"Service\\s*ID\\s*:?\\s*#?\\s*([0-9]{1,18})(?:\\s*-\\s*(.+?)\\s+service\\s+has\\b)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = sentence.match(answer.message); match.hasMatch()) {
        if (answer.serviceId.isEmpty())
            answer.serviceId = match.captured(1);
        answer.serviceName = match.captured(2).simplified();
    }
    for (const QJsonObject &object : {answer.object, data}) {
        if (answer.serviceId.isEmpty())
            answer.serviceId = digitsOnly(firstText(object, {"id"_L1}));
    }
}
} // namespace

Answer readAnswer(const QByteArray &body)
{
    Answer answer;
    const Result<QJsonObject> object = json::parseObject(body);
    if (!object) {
        answer.isPage = json::looksLikeHtml(body);
        answer.isEmpty = body.trimmed().isEmpty();
        answer.problem = object.error().message;
        answer.excerpt = excerptOf(body);
        return answer;
    }
    answer.object = *object;
    answer.verdict = verdictOf(*object);
    answer.message = messageIn(*object);
    if (answer.verdict != Answer::Verdict::Success)
        answer.code = codeIn(*object);
    if (answer.code == answer.message)
        answer.code.clear(); // "error" held the sentence itself
    answer.message.truncate(LongestSentence);
    answer.code.truncate(LongestCode);
    if (answer.verdict == Answer::Verdict::Success)
        readService(answer);
    return answer;
}

bool speaksOfToken(const QString &message)
{
    static const QRegularExpression words(u"token|unauthori[sz]ed|expired|authenticat"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(message).hasMatch();
}
} // namespace purveyor::racknap
