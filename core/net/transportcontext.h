// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/net/exchange.h"
#include "core/net/requestgate.h"
#include "core/net/transportsettings.h"

#include <QObject>

class QNetworkAccessManager;

namespace purveyor
{
class Authorizer;
class HttpTrace;
class Redaction;

// What the jobs of one transport share. Outlives their work: the transport aborts them first.
class TransportContext final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransportContext)

public:
    TransportContext(const TransportSettings &settings, Authorizer *authorizer, const Redaction &redaction,
                     HttpTrace &trace, Clock &clock);
    ~TransportContext() override;

    // The manager of the reads, kept with its connections.
    QNetworkAccessManager &readManager();
    // A manager for one write, so that it leaves on a fresh connection. clearConnectionCache() would do that
    // too, but ends Qt's network thread and with it whatever else is under way. Belongs to the context; the
    // caller deletes it earlier with deleteLater().
    QNetworkAccessManager *newWriteManager();

    // Why this request must not leave; nothing when it may.
    std::optional<ApiError> objection(const QUrl &url, const QByteArray &method,
                                      const Headers &headers) const;
    // All headers of one sending, the authorizer's included.
    template <class Request>
    ExchangeRequest exchangeRequest(const Request &request) const
    {
        return complete({request.method, request.url, request.headers, request.body, {}, false, {}},
                        request.accept, request.contentType);
    }
    // Every exchange ends here: trace, reachability, the gate, TLS failures.
    void record(const Exchange &exchange, const QString &operation, qint64 journalRow);
    // Jobs to abort when the transport goes.
    void watch(ApiJob *job);
    void shutDown();

    const TransportSettings &settings() const { return m_settings; }
    Authorizer *authorizer() const { return m_authorizer; }
    Clock &clock() const { return m_clock; }
    RequestGate &gate() { return m_gate; }

Q_SIGNALS:
    void tlsFailed(const purveyor::TlsFailure &failure);
    void reachabilityChanged(bool reachable);

private:
    ExchangeRequest complete(ExchangeRequest request, const QByteArray &accept,
                             const QByteArray &contentType) const;
    void trace(const Exchange &exchange, const QString &operation, qint64 journalRow);
    void noteReachability(const Result<HttpReply> &result);
    QNetworkAccessManager *newManager();

    const TransportSettings &m_settings;
    Authorizer *const m_authorizer;
    const Redaction &m_redaction;
    HttpTrace &m_trace;
    Clock &m_clock;
    RequestGate m_gate;
    QNetworkAccessManager *m_readManager = nullptr;
    QList<QPointer<ApiJob>> m_live;
    bool m_reachable = true;
};

} // namespace purveyor
