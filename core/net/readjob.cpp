// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/readjob.h"

#include "core/net/authorizer.h"
#include "core/net/retrypolicy.h"

#include <QRandomGenerator>
#include <utility>

namespace purveyor
{
ReadJob::ReadJob(TransportContext &context, ReadRequest request)
    : WireJob(context, RequestGate::Lane::Read)
    , m_request(std::move(request))
{
}

Exchange *ReadJob::newExchange()
{
    ExchangeRequest request = context().exchangeRequest(m_request);
    request.timeout = context().settings().timeouts.read;
    return new Exchange(context().readManager(), std::move(request), context().settings(), context().clock(),
                        this);
}

void ReadJob::exchanged(const Exchange &exchange)
{
    const QPointer<ReadJob> self(this);
    context().record(exchange, m_request.operation, 0);
    if (!self || isFinishing()) // somebody who follows the trace ended this job
        return;
    const Result<HttpReply> &result = exchange.result();
    if (result && context().authorizer()) {
        const bool worthReplaying = context().authorizer()->rejected(*result);
        if (result->status == 401 && worthReplaying && !m_replayed) {
            m_replayed = true;
            prepare();
            return;
        }
    }
    retryOrFinish(exchange);
}

void ReadJob::retryOrFinish(const Exchange &exchange)
{
    ++m_tries;
    const Result<HttpReply> &result = exchange.result();
    const bool again = result ? RetryPolicy::isWorthRetrying(result->status) : exchange.isWorthRetrying();
    if (again) {
        std::optional<std::chrono::seconds> retryAfter;
        if (result)
            retryAfter = RetryPolicy::retryAfter(result->headers, context().clock().nowUtc());
        const auto delay =
            RetryPolicy::delayAfter(m_tries, retryAfter, QRandomGenerator::global()->generateDouble());
        if (delay) {
            context().clock().callLater(*delay, this, [this] {
                if (!isFinishing())
                    prepare();
            });
            return;
        }
    }
    finishWith(refuseRedirect(exchange));
}
} // namespace purveyor
