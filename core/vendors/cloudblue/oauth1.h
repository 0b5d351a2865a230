// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>
#include <chrono>

namespace purveyor::cloudblue
{
// OAuth 1.0a (RFC 5849) with two legs: consumer key and secret, no token, HMAC-SHA1. Own code because the one
// of Qt NetworkAuth keeps an explicit default port in the base string, which the specification forbids.
// Bodies are not signed: they are JSON, not forms.
struct OAuth1Stamp {
    QByteArray nonce;
    std::chrono::seconds timestamp{0}; // since 1970, UTC
};

QByteArray oauth1Nonce(); // 32 letters and digits from the system's random source

// The query is split at "&" and then at the first "=", decoded and encoded again; an expression without "="
// is a parameter name with an empty value, which is how the vendor's query language is signed.
QByteArray oauth1BaseString(const QByteArray &method, const QUrl &url, const QByteArray &consumerKey,
                            const OAuth1Stamp &stamp);
QByteArray oauth1Signature(const QByteArray &baseString, const QByteArray &consumerSecret); // base64
// Value of the Authorization header.
QByteArray oauth1Header(const QByteArray &method, const QUrl &url, const QByteArray &consumerKey,
                        const QByteArray &consumerSecret, const OAuth1Stamp &stamp);
} // namespace purveyor::cloudblue
