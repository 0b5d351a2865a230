// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/retrypolicy.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QDateTime httpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}
} // namespace

bool RetryPolicy::isWorthRetrying(QNetworkReply::NetworkError error)
{
    // Not one of ours: a foreign enum, so a list of the few that mean "it was there and broke off".
    return error == QNetworkReply::RemoteHostClosedError ||
           error == QNetworkReply::TemporaryNetworkFailureError ||
           error == QNetworkReply::NetworkSessionFailedError || error == QNetworkReply::UnknownNetworkError ||
           error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProxyConnectionClosedError;
}

bool RetryPolicy::isWorthRetrying(int httpStatus)
{
    return httpStatus == 429 || httpStatus == 502 || httpStatus == 503 || httpStatus == 504;
}

std::optional<std::chrono::milliseconds>
RetryPolicy::delayAfter(int tries, std::optional<std::chrono::seconds> retryAfter, double random)
{
    if (tries < 1 || tries >= MaxTries)
        return std::nullopt;
    if (retryAfter && *retryAfter > MaxRetryAfter)
        return std::nullopt;
    const std::chrono::milliseconds step = std::min(BaseDelay * (1 << (tries - 1)), MaxDelay);
    const double share = 0.5 + 0.5 * std::clamp(random, 0.0, 1.0);
    const std::chrono::milliseconds wait(static_cast<qint64>(static_cast<double>(step.count()) * share));
    return retryAfter ? std::max<std::chrono::milliseconds>(wait, *retryAfter) : wait;
}

std::optional<std::chrono::seconds> RetryPolicy::retryAfter(const Headers &headers, const QDateTime &nowUtc)
{
    const QByteArray value = headerValue(headers, "retry-after").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    const bool digits =
        std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool ok = false;
        const int seconds = value.toInt(&ok);
        return std::chrono::seconds(ok ? seconds
                                       : std::numeric_limits<int>::max()); // too large is still large
    }
    const QDateTime until = httpDate(value);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime sent = httpDate(headerValue(headers, "date"));
    const QDateTime from = sent.isValid() ? sent : nowUtc;
    return std::chrono::seconds(std::max<qint64>(0, from.secsTo(until)));
}
} // namespace purveyor
