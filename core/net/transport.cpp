// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/transport.h"

#include "core/net/readjob.h"
#include "core/net/refusal.h"
#include "core/net/transportcontext.h"
#include "core/net/writejob.h"

#include <QCoreApplication>
#include <utility>

namespace purveyor
{
class Transport::Private
{
public:
    Private(const TransportSettings &settings, Authorizer *authorizer, const Redaction &redaction,
            HttpTrace &trace, Clock &clock)
        : context(settings, authorizer, redaction, trace, clock)
    {
    }

    TransportContext context;
};

Transport::Transport(TransportSettings settings, Authorizer *authorizer, const Redaction &redaction,
                     HttpTrace &trace, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , d(std::make_unique<Private>(m_settings, authorizer, redaction, trace, clock))
{
    // Queued: a receiver may delete the transport, and an outcome is being recorded while these are emitted.
    connect(&d->context, &TransportContext::tlsFailed, this, &Transport::tlsFailed, Qt::QueuedConnection);
    connect(&d->context, &TransportContext::reachabilityChanged, this, &Transport::reachabilityChanged,
            Qt::QueuedConnection);
    connect(&d->context.gate(), &RequestGate::paused, this, &Transport::throttled, Qt::QueuedConnection);
}

Transport::~Transport()
{
    d->context.shutDown();
}

TypedJob<HttpReply> *Transport::read(const ReadRequest &request)
{
    if (const auto objection = d->context.objection(request.url, request.method, request.headers))
        return new ReadyJob<HttpReply>(Failure(*objection));
    return new ReadJob(d->context, request);
}

TypedJob<HttpReply> *Transport::write(const WriteRequest &request, WriteTicket &&ticket)
{
    WriteTicket own = std::move(ticket); // spent from here on, whatever happens
    if (!own.redeem(request.fingerprint())) {
        return new ReadyJob<HttpReply>(Failure(refusal(QCoreApplication::translate(
            "purveyor::Transport", "This change was not recorded for sending, so it was not sent."))));
    }
    if (const auto objection = d->context.objection(request.url, request.method, request.headers))
        return new ReadyJob<HttpReply>(Failure(*objection));
    return new WriteJob(d->context, request, own.row());
}

QUrl Transport::url(QByteArrayView encodedPath, QByteArrayView encodedQuery) const
{
    QByteArray encoded = m_settings.base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (encoded.endsWith('/'))
        encoded.chop(1);
    if (!encodedPath.isEmpty()) {
        if (!encodedPath.startsWith('/'))
            encoded += '/';
        encoded += encodedPath;
    }
    if (!encodedQuery.isEmpty()) {
        encoded += '?';
        encoded += encodedQuery;
    }
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}
} // namespace purveyor
