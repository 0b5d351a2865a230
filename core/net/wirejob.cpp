// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/wirejob.h"

#include "core/net/authorizer.h"

#include <QCoreApplication>
#include <utility>

namespace purveyor
{
WireJob::WireJob(TransportContext &context, RequestGate::Lane lane)
    : m_context(context)
    , m_lane(lane)
{
    context.watch(this);
}

WireJob::~WireJob()
{
    letGo();
}

void WireJob::doStart()
{
    prepare();
}

void WireJob::prepare()
{
    Authorizer *authorizer = m_context.authorizer();
    if (!authorizer) {
        prepared(Done{});
        return;
    }
    // Before the gate: the authorizer may need a request of its own to get a token.
    TypedJob<Done> *job = authorizer->prepare(this);
    m_preparing = job;
    adopt(job);
    job->then(this, [this](const Result<Done> &result) { prepared(result); });
}

void WireJob::prepared(const Result<Done> &result)
{
    if (isFinishing())
        return;
    if (!result) {
        notPrepared(result.error());
        return;
    }
    m_context.gate().enter(m_lane, this, [this](RequestGate::Pass pass) { entered(std::move(pass)); });
}

void WireJob::notPrepared(ApiError error)
{
    if (!m_sent)
        error.delivery = ApiError::Delivery::NotSent;
    finishWith(Failure(std::move(error)));
}

void WireJob::entered(RequestGate::Pass pass)
{
    if (isFinishing())
        return;
    m_pass = std::move(pass);
    m_exchange = newExchange();
    connect(m_exchange, &Exchange::finished, this, &WireJob::exchangeFinished);
    m_sent = true;
    m_exchange->start();
}

void WireJob::exchangeFinished()
{
    if (isFinishing())
        return;
    const QPointer<Exchange> exchange = std::exchange(m_exchange, nullptr);
    m_pass = RequestGate::Pass();
    exchanged(*exchange);
    if (exchange)
        exchange->deleteLater();
}

void WireJob::doAbort()
{
    letGo();
}

void WireJob::letGo()
{
    if (m_preparing)
        m_preparing->abort();
    delete m_exchange.data();
    m_pass = RequestGate::Pass();
}

Result<HttpReply> refuseRedirect(const Exchange &exchange)
{
    const Result<HttpReply> &result = exchange.result();
    if (!result || result->status < 300 || result->status > 399)
        return result;
    const QByteArray location = headerValue(result->headers, "location");
    const QUrl target = exchange.request().url.resolved(QUrl::fromEncoded(location));
    ApiError error;
    error.kind = ApiError::Kind::Redirected;
    error.httpStatus = result->status;
    error.requestId = result->requestId;
    error.message =
        location.isEmpty()
            ? QCoreApplication::translate("purveyor::Transport",
                                          "%1 answered with a redirection that was not followed.")
                  .arg(exchange.request().url.host())
            : QCoreApplication::translate("purveyor::Transport",
                                          "%1 answered with a redirection to %2, which was not followed.")
                  .arg(exchange.request().url.host(), target.host().left(255));
    return Failure(std::move(error));
}
} // namespace purveyor
