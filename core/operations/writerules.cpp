// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writerules.h"

#include <QUrl>

namespace purveyor
{
bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1StringView("http") ? 80 : 443);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isRefusal(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Vendor:
        return error.httpStatus < 500; // a fault of the vendor's may pass
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
        return true;
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Network:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::BadResponse:
    case ApiError::Kind::Keychain:
    case ApiError::Kind::Storage:
    case ApiError::Kind::Refused:
        return false;
    }
    return false;
}

Outcome outcomeFrom(const ApiError &error)
{
    Outcome outcome;
    outcome.kind =
        error.delivery == ApiError::Delivery::NotSent ? Outcome::Kind::NotSent : Outcome::Kind::Unknown;
    outcome.httpStatus = error.httpStatus;
    outcome.vendorCode = error.vendorCode;
    outcome.message = error.message;
    outcome.answer = error.details;
    outcome.requestId = error.requestId;
    return outcome;
}
} // namespace purveyor
