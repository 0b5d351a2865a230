// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <chrono>

namespace purveyor
{
// Why something asynchronous did not work. Used for vendors, storage and the keychain alike.
struct ApiError {
    enum class Kind {
        Cancelled,
        Timeout,
        Network, // host not found, refused, broken connection
        Tls,
        Proxy,
        Redirected,   // a 3xx; the message names the target host
        Unauthorized, // 401
        Forbidden,    // 403, missing grant
        NotFound,
        Conflict,    // 409, changed meanwhile, or the same intent is open
        RateLimited, // 429 or 503 with Retry-After
        Vendor,      // the vendor refused with a reason of its own
        BadResponse, // not what the document promises: HTML, truncated, malformed, too large
        Keychain,    // locked, missing, denied, slow
        Storage,     // disk, database
        Refused,     // by this console: read-only, drift, duplicate, invalid ticket
    };
    // For writes without a complete answer: could the request have reached the vendor?
    enum class Delivery { NotSent, Unknown };

    Kind kind = Kind::Network;
    int httpStatus = 0; // 0: no status line was read
    QString vendorCode; // verbatim: "APS::Hosting::Exception"
    QString message; // a translated sentence for people, or the vendor's own message; plain text, no secrets
    QString details; // more, for "copy details"; redacted
    QString requestId; // what we sent as X-Request-ID, or what the vendor answered with
    std::chrono::seconds retryAfter{0};
    Delivery delivery = Delivery::Unknown;

    bool operator==(const ApiError &) const = default; // needed for use in signals
};
} // namespace purveyor
