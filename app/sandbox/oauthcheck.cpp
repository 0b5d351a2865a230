// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/oauthcheck.h"

#include "app/sandbox/rawtarget.h"

#include <QMessageAuthenticationCode>
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr qint64 windowSeconds = 300;

QByteArray encoded(const QByteArray &text)
{
    return text.toPercentEncoding(); // leaves just the unreserved letters of RFC 3986, as RFC 5849 wants
}

QByteArray authority(const Request &request)
{
    QByteArray host = request.header("Host").toLower();
    const QByteArray defaultPort = request.secure ? ":443" : ":80";
    if (host.endsWith(defaultPort))
        host.chop(defaultPort.size());
    return host;
}

} // namespace

OAuthCheck::OAuthCheck(QByteArray consumerKey, QByteArray consumerSecret)
    : m_consumerKey(std::move(consumerKey))
    , m_consumerSecret(std::move(consumerSecret))
{
}

std::optional<OAuthCheck::Parameters> OAuthCheck::parseHeader(const QByteArray &authorization)
{
    const QByteArray header = authorization.trimmed();
    if (header.left(6).compare("OAuth ", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    Parameters parameters;
    const QList<QByteArray> parts = header.mid(6).split(',');
    for (const QByteArray &untrimmed : parts) {
        const QByteArray part = untrimmed.trimmed();
        const qsizetype equals = part.indexOf("=\"");
        if (equals <= 0 || !part.endsWith('"') || part.size() < equals + 3)
            return std::nullopt;
        const QByteArray name = percentDecoded(part.left(equals));
        if (name == "realm")
            continue;
        if (parameters.contains(name))
            return std::nullopt;
        parameters.insert(name, percentDecoded(part.mid(equals + 2, part.size() - equals - 3)));
    }
    return parameters;
}

QByteArray OAuthCheck::baseString(const Request &request, const Parameters &oauth)
{
    std::vector<std::pair<QByteArray, QByteArray>> pairs;
    const QList<QueryItem> items = queryItems(request.rawQuery());
    for (const QueryItem &item : items)
        pairs.emplace_back(encoded(item.name), encoded(item.value));
    for (auto it = oauth.begin(); it != oauth.end(); ++it) {
        if (it.key() != "oauth_signature")
            pairs.emplace_back(encoded(it.key()), encoded(it.value()));
    }
    std::sort(pairs.begin(), pairs.end());

    QByteArrayList joined;
    for (const auto &[name, value] : pairs)
        joined.append(name + '=' + value);
    const QByteArray url = (request.secure ? "https://" : "http://") + authority(request) + request.rawPath();
    return request.method.toUpper() + '&' + encoded(url) + '&' + encoded(joined.join('&'));
}

QByteArray OAuthCheck::signature(const QByteArray &baseString, const QByteArray &consumerSecret)
{
    return QMessageAuthenticationCode::hash(baseString, encoded(consumerSecret) + '&',
                                            QCryptographicHash::Sha1)
        .toBase64();
}

std::optional<OAuthRefusal> OAuthCheck::check(const Request &request, qint64 now)
{
    const std::optional<Parameters> oauth = parseHeader(request.header("Authorization"));
    if (!oauth)
        return OAuthRefusal{u"header"_s, u"An OAuth 1.0a Authorization header is needed."_s};

    static const std::array<QByteArray, 5> needed{"oauth_consumer_key", "oauth_signature_method",
                                                  "oauth_timestamp", "oauth_nonce", "oauth_signature"};
    for (const QByteArray &name : needed) {
        if (oauth->value(name).isEmpty())
            return OAuthRefusal{u"header"_s, u"%1 is missing."_s.arg(QString::fromLatin1(name))};
    }
    if (oauth->value("oauth_version", "1.0") != "1.0")
        return OAuthRefusal{u"header"_s, u"oauth_version must be 1.0."_s};
    if (oauth->contains("oauth_body_hash") || !oauth->value("oauth_token").isEmpty())
        return OAuthRefusal{u"header"_s, u"Two-legged OAuth has neither token nor body hash."_s};
    if (oauth->value("oauth_consumer_key") != m_consumerKey)
        return OAuthRefusal{u"consumer"_s, u"Unknown consumer key."_s};
    if (oauth->value("oauth_signature_method") != "HMAC-SHA1")
        return OAuthRefusal{u"method"_s, u"Only HMAC-SHA1 is accepted."_s};

    bool isNumber = false;
    const qint64 timestamp = oauth->value("oauth_timestamp").toLongLong(&isNumber);
    if (!isNumber || std::abs(now - timestamp) > windowSeconds) {
        return OAuthRefusal{u"timestamp"_s, u"Timestamp %1 is more than %2 s off."_s.arg(
                                                QString::fromLatin1(oauth->value("oauth_timestamp")),
                                                QString::number(windowSeconds))};
    }
    const QByteArray base = baseString(request, *oauth);
    if (signature(base, m_consumerSecret) != oauth->value("oauth_signature")) {
        return OAuthRefusal{u"signature"_s,
                            u"Invalid signature; the base string was %1"_s.arg(QString::fromLatin1(base))};
    }

    // Only a request that is good otherwise uses its nonce up.
    m_nonces.removeIf([now](const auto &entry) { return std::abs(now - entry.key()) > 2 * windowSeconds; });
    QSet<QByteArray> &used = m_nonces[timestamp];
    const QByteArray nonce = oauth->value("oauth_nonce");
    if (used.contains(nonce))
        return OAuthRefusal{u"nonce"_s, u"This nonce was used before."_s};
    used.insert(nonce);
    return std::nullopt;
}

} // namespace purveyor::sandbox
