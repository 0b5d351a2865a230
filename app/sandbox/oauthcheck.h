// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/httpmessage.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <optional>

namespace purveyor::sandbox
{

struct OAuthRefusal {
    QString reason; ///< "header", "consumer", "method", "timestamp", "nonce" or "signature"
    QString message;
};

/// OAuth 1.0a, two-legged, HMAC-SHA1, verified over the request as received.
class OAuthCheck final
{
public:
    OAuthCheck(QByteArray consumerKey, QByteArray consumerSecret);

    /// nullopt when the request may pass; its nonce is then used up. @p now is the server's clock, seconds
    /// since 1970.
    [[nodiscard]] std::optional<OAuthRefusal> check(const Request &request, qint64 now);

    using Parameters = QHash<QByteArray, QByteArray>;
    /// The oauth_* parameters of an Authorization header, decoded; nullopt if it is none, or names one twice.
    [[nodiscard]] static std::optional<Parameters> parseHeader(const QByteArray &authorization);
    /// Signature base string of @p request with the oauth_* parameters of @p oauth (oauth_signature left
    /// out).
    [[nodiscard]] static QByteArray baseString(const Request &request, const Parameters &oauth);
    /// Base64 HMAC-SHA1 with an empty token secret.
    [[nodiscard]] static QByteArray signature(const QByteArray &baseString, const QByteArray &consumerSecret);

private:
    QByteArray m_consumerKey;
    QByteArray m_consumerSecret;
    QHash<qint64, QSet<QByteArray>> m_nonces; ///< by timestamp
};

} // namespace purveyor::sandbox
