// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/redaction.h"

#include "core/net/jsonredaction.h"
#include "core/net/xmlredaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// A parsed document takes many times its size, and nobody reads more.
constexpr qsizetype MaxShownBody = 128 * 1024;

// Where a value is hidden in a cURL command until it is quoted for the shell. Both are private-use
// characters.
constexpr QChar VariableBegin(u'\uE000');
constexpr QChar VariableEnd(u'\uE001');

bool isHarmlessHeader(const QByteArray &lowerName)
{
    static constexpr std::array<QByteArrayView, 20> names{"accept",
                                                          "accept-encoding",
                                                          "accept-language",
                                                          "accept-ranges",
                                                          "age",
                                                          "allow",
                                                          "cache-control",
                                                          "connection",
                                                          "content-encoding",
                                                          "content-language",
                                                          "content-length",
                                                          "content-range",
                                                          "content-type",
                                                          "date",
                                                          "retry-after",
                                                          "server",
                                                          "transfer-encoding",
                                                          "user-agent",
                                                          "vary",
                                                          "x-request-id"};
    return std::any_of(names.cbegin(), names.cend(), [&](QByteArrayView name) { return name == lowerName; });
}

QString withoutVariables(QString text)
{
    return text.remove(VariableBegin).remove(VariableEnd);
}

QString variable(const QString &name)
{
    QString shell = name.toUpper();
    for (QChar &c : shell) {
        if (c.unicode() > 127 || !c.isLetterOrNumber())
            c = u'_';
    }
    if (shell.isEmpty() || shell.at(0).isDigit())
        shell.prepend(u"V_"_s);
    return QString(VariableBegin) + shell.left(64) + VariableEnd;
}

// In single quotes, but for the variables.
QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', u"'\\''"_s);
    quoted.replace(VariableBegin, u"'\"$"_s);
    quoted.replace(VariableEnd, u"\"'"_s);
    return u'\'' + quoted + u'\'';
}

QString redactPairs(const QString &pairs, const FieldPolicy &policy)
{
    QStringList shown;
    const QStringList parts = pairs.split(u'&');
    for (const QString &part : parts) {
        const qsizetype split = part.indexOf(u'=');
        const QString rawName = split < 0 ? part : part.first(split);
        const QString name = QUrl::fromPercentEncoding(rawName.toUtf8());
        // An RQL term has no "=": eq(name,value). It is shown or hidden as a whole, by the name of its
        // function.
        const QString function = name.section(u'(', 0, 0);
        const bool term = split < 0;
        if (!term && looksLikeName(name))
            shown += rawName + u'=' +
                     (policy.allowed(name) ? policy.shown(part.mid(split + 1)) : policy.hidden(name));
        else if (term && !looksSecret(part) && policy.allowed(function))
            shown += policy.shown(part);
        else
            shown += part.isEmpty() ? QString() : policy.hidden(u"query"_s);
    }
    return shown.join(u'&');
}

QString sizeAndType(const QByteArray &contentType, const QByteArray &body)
{
    return QCoreApplication::translate("purveyor::Redaction", "[%1 bytes of %2]")
        .arg(body.size())
        .arg(contentType.isEmpty() ? QCoreApplication::translate("purveyor::Redaction", "unknown type")
                                   : QString::fromLatin1(contentType.left(100)));
}
} // namespace

void Redaction::allowHeaders(const QList<QByteArray> &names)
{
    for (const QByteArray &name : names)
        m_headers.insert(name.toLower());
}

void Redaction::allowFields(const QStringList &names)
{
    for (const QString &name : names)
        m_fields.insert(name.toCaseFolded());
}

QString Redaction::hidden()
{
    return u"•••"_s;
}

bool Redaction::allowedHeader(const QByteArray &name) const
{
    const QByteArray lower = name.toLower();
    return (isHarmlessHeader(lower) || m_headers.contains(lower)) && !looksSecret(QString::fromLatin1(lower));
}

bool Redaction::allowedField(QStringView name) const
{
    return m_fields.contains(name.toString().toCaseFolded()) && !looksSecret(name);
}

FieldPolicy Redaction::policy(const std::function<QString(const QString &)> &hiddenName) const
{
    FieldPolicy policy;
    policy.allowed = [this](QStringView name) { return allowedField(name); };
    policy.hidden = hiddenName;
    // Also what is allowed may quote an address with a token in it.
    policy.shown = [this](const QString &value) {
        static const QRegularExpression address(u"[A-Za-z][A-Za-z0-9+.-]*://\\S+"_s);
        QString text = withoutVariables(value);
        if (text.contains("://"_L1)) {
            QString result;
            qsizetype from = 0;
            for (auto it = address.globalMatch(text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                result += QStringView(text).mid(from, match.capturedStart() - from);
                result += url(QUrl(match.captured()));
                from = match.capturedEnd();
            }
            text = result + QStringView(text).mid(from);
        }
        return looksSecret(text) ? withoutSecretAssignments(text, hidden()) : text;
    };
    return policy;
}

Headers Redaction::headers(const Headers &headers) const
{
    Headers shown;
    shown.reserve(headers.size());
    for (const Header &header : headers)
        shown.append({header.name, allowedHeader(header.name) ? header.value : hidden().toUtf8()});
    return shown;
}

QString Redaction::url(const QUrl &url) const
{
    return this->url(url, policy([](const QString &) { return hidden(); }));
}

QString Redaction::url(const QUrl &url, const FieldPolicy &policy) const
{
    if (!url.isValid())
        return hidden();
    QString shown = withoutVariables(
        QString::fromUtf8(url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)));
    if (url.hasQuery())
        shown += u'?' + redactPairs(url.query(QUrl::FullyEncoded), policy);
    return shown;
}

QString Redaction::body(const QByteArray &contentType, const QByteArray &body, bool pretty) const
{
    return this->body(contentType, body, policy([](const QString &) { return hidden(); }), pretty);
}

QString Redaction::body(const QByteArray &contentType, const QByteArray &body, const FieldPolicy &policy,
                        bool pretty) const
{
    if (body.isEmpty())
        return {};
    if (body.size() > MaxShownBody)
        return sizeAndType(contentType, body);
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    const QByteArray start = body.first(std::min<qsizetype>(body.size(), 256)).trimmed();
    const bool vague = type.isEmpty() || type == "text/plain" || type == "application/octet-stream";
    std::optional<QString> shown;
    if (type.contains("json") || (vague && (start.startsWith('{') || start.startsWith('['))))
        shown = redactJson(body, policy, pretty);
    else if ((type.contains("xml") && !type.contains("html")) || (vague && start.startsWith('<')))
        shown = redactXml(body, policy, pretty);
    else if (type == "application/x-www-form-urlencoded")
        shown = redactPairs(QString::fromUtf8(body), policy);
    return shown.value_or(sizeAndType(type, body));
}

QString Redaction::curl(const QByteArray &method, const QUrl &url, const Headers &headers,
                        const QByteArray &contentType, const QByteArray &body) const
{
    const FieldPolicy policy = this->policy(&variable);
    QStringList parts{u"curl -X "_s + shellQuoted(QString::fromLatin1(method)),
                      shellQuoted(this->url(url, policy))};
    for (const Header &header : headers) {
        const QByteArray lower = header.name.toLower();
        if (lower == "content-length" || lower == "host" || lower == "content-type")
            continue;
        const QString name = QString::fromLatin1(header.name);
        const QString value =
            allowedHeader(header.name) ? withoutVariables(QString::fromUtf8(header.value)) : variable(name);
        parts += u"-H "_s + shellQuoted(name + u": "_s + value);
    }
    if (!contentType.isEmpty())
        parts += u"-H "_s + shellQuoted(u"Content-Type: "_s + QString::fromLatin1(contentType));
    if (!body.isEmpty()) {
        const QString shown = this->body(contentType, body, policy, false);
        const bool readable =
            shown != sizeAndType(contentType.split(';').constFirst().trimmed().toLower(), body);
        parts += u"--data-raw "_s + shellQuoted(readable ? shown : variable(u"BODY"_s));
    }
    return parts.join(u" \\\n  "_s);
}

QByteArray withoutSecrets(QByteArray text, const QList<QByteArray> &secrets)
{
    constexpr qsizetype ShortestSecret = 6;
    for (const QByteArray &secret : secrets) {
        if (secret.size() < ShortestSecret)
            continue;
        const QByteArray json =
            QJsonDocument(QJsonArray{QString::fromUtf8(secret)}).toJson(QJsonDocument::Compact);
        const QByteArray inJson = json.sliced(2, json.size() - 4); // [" … "]
        const QByteArray inXml = QString::fromUtf8(secret).toHtmlEscaped().toUtf8();
        for (const QByteArray &written : {secret, inJson, inXml, secret.toPercentEncoding()})
            text.replace(written, Redaction::hidden().toUtf8());
    }
    return text;
}

QList<QByteArray> unmistakable(const QList<QByteArray> &secrets)
{
    constexpr qsizetype LongerThanWords = 24;
    const auto isWordLike = [](char byte) {
        return byte == '_' || byte == '-' || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    };
    QList<QByteArray> sure = secrets;
    sure.removeIf([&isWordLike](const QByteArray &secret) {
        return secret.size() < LongerThanWords && std::all_of(secret.cbegin(), secret.cend(), isWordLike);
    });
    return sure;
}
} // namespace purveyor
