// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/oauth1.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <algorithm>
#include <utility>

namespace purveyor::cloudblue
{
namespace
{
using Parameter = std::pair<QByteArray, QByteArray>; // both encoded

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toPercentEncoding();
}

QByteArray decoded(QByteArray bytes)
{
    bytes.replace('+', ' ');
    return QByteArray::fromPercentEncoding(bytes);
}

QByteArray baseUri(const QUrl &url)
{
    const QByteArray scheme = url.scheme().toLower().toLatin1();
    const int defaultPort = scheme == "http" ? 80 : 443;
    QByteArray uri = scheme + "://" + url.host(QUrl::FullyEncoded).toLower().toLatin1();
    if (url.port() >= 0 && url.port() != defaultPort)
        uri += ':' + QByteArray::number(url.port());
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return uri + (path.isEmpty() ? QByteArray("/") : path);
}

QList<Parameter> protocolParameters(const QByteArray &consumerKey, const OAuth1Stamp &stamp)
{
    return {{"oauth_consumer_key", encoded(consumerKey)},
            {"oauth_signature_method", "HMAC-SHA1"},
            {"oauth_timestamp", QByteArray::number(qint64{stamp.timestamp.count()})},
            {"oauth_nonce", encoded(stamp.nonce)},
            {"oauth_version", "1.0"}};
}
} // namespace

QByteArray oauth1Nonce()
{
    static constexpr QByteArrayView Letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QByteArray nonce(32, Qt::Uninitialized);
    for (char &letter : nonce)
        letter = Letters[QRandomGenerator::system()->bounded(static_cast<int>(Letters.size()))];
    return nonce;
}

QByteArray oauth1BaseString(const QByteArray &method, const QUrl &url, const QByteArray &consumerKey,
                            const OAuth1Stamp &stamp)
{
    QList<Parameter> parameters = protocolParameters(consumerKey, stamp);
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArrayList parts = query.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.first(equals);
        const QByteArray value = equals < 0 ? QByteArray() : part.sliced(equals + 1);
        parameters.append({encoded(decoded(name)), encoded(decoded(value))});
    }
    std::sort(parameters.begin(), parameters.end());
    QByteArrayList pairs;
    for (const Parameter &parameter : std::as_const(parameters))
        pairs.append(parameter.first + '=' + parameter.second);
    return method.toUpper() + '&' + encoded(baseUri(url)) + '&' + encoded(pairs.join('&'));
}

QByteArray oauth1Signature(const QByteArray &baseString, const QByteArray &consumerSecret)
{
    const QByteArray key = encoded(consumerSecret) + '&';
    return QMessageAuthenticationCode::hash(baseString, key, QCryptographicHash::Sha1).toBase64();
}

QByteArray oauth1Header(const QByteArray &method, const QUrl &url, const QByteArray &consumerKey,
                        const QByteArray &consumerSecret, const OAuth1Stamp &stamp)
{
    QByteArray header = "OAuth ";
    const QList<Parameter> parameters = protocolParameters(consumerKey, stamp);
    for (const Parameter &parameter : parameters)
        header += parameter.first + "=\"" + parameter.second + "\",";
    const QByteArray signature =
        oauth1Signature(oauth1BaseString(method, url, consumerKey, stamp), consumerSecret);
    return header + "oauth_signature=\"" + encoded(signature) + '"';
}
} // namespace purveyor::cloudblue
