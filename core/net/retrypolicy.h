// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/request.h"

#include <QNetworkReply>
#include <chrono>
#include <optional>

class QDateTime;

namespace purveyor
{
// When and how often a read is tried again. Pure; writes never ask it.
class RetryPolicy final
{
public:
    static constexpr int MaxTries = 3;
    static constexpr std::chrono::milliseconds BaseDelay{500};
    static constexpr std::chrono::milliseconds MaxDelay{5'000};
    static constexpr std::chrono::seconds MaxRetryAfter{60};

    // The connection broke; not: nobody is there, or it took too long.
    static bool isWorthRetrying(QNetworkReply::NetworkError error);
    static bool isWorthRetrying(int httpStatus); // 429, 502, 503, 504
    // How long to wait after that many failed tries (1 for the first); nothing when it is over: tries used
    // up, or the vendor asks for more patience than MaxRetryAfter. random is in [0, 1): the wait is 50–100 %
    // of the step.
    static std::optional<std::chrono::milliseconds>
    delayAfter(int tries, std::optional<std::chrono::seconds> retryAfter, double random);
    // The Retry-After header, as seconds or as a date; a date counts from the answer's own Date, so that a
    // wrong clock here does not matter. Never negative; absent when missing or not understood.
    static std::optional<std::chrono::seconds> retryAfter(const Headers &headers, const QDateTime &nowUtc);
};
} // namespace purveyor
