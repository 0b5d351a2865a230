// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/net/clock.h"
#include "core/net/request.h"
#include "core/net/transportsettings.h"
#include "core/net/writeticket.h"

#include <QObject>
#include <QSslCertificate>
#include <memory>

namespace purveyor
{
class Authorizer;
class HttpTrace;
class Redaction;

// What a TLS failure showed, for the certificate dialog.
struct TlsFailure {
    QString host;
    QList<QSslCertificate> chain;
    QStringList errors;      // translated, plain text
    bool pinChanged = false; // a pin is set and another certificate came
};

// The way to one vendor account: an access manager of its own, nothing shared with other connections.
//
// Reads: at most 3 tries (500 ms × 2ⁿ capped at 5 s, jitter, Retry-After up to 60 s) on broken connections,
// 429, 502, 503, 504; one replay after a 401 when the authorizer says so. Writes: leave exactly once, on a
// fresh connection, and are never repeated by Qt (single-send body) or by us. Both: go to the origin of
// settings.base alone; redirects are not followed and are errors of kind Redirected; TLS errors are fatal but
// for the pinned certificate; plain http only to loopback; bodies are capped; 429/503 with Retry-After closes
// the gate for later requests of this connection; at most maxConcurrent are under way, the rest waits in
// order, writes first.
//
// A complete answer of any status but 3xx is a value. Errors mean that there is no complete answer; for
// writes ApiError::delivery then tells NotSent (host not found, connection refused, TLS or proxy refusal on
// the fresh connection, or ended before the start) from Unknown (everything else). An authorizer is asked
// before the request queues; its headers are made when it leaves. Signals come from the event loop. Jobs
// belong to whoever asked for them, without a parent until they get one. Deleting the transport ends its live
// jobs with Cancelled first.
class Transport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Transport)

public:
    // References must outlive the transport; the authorizer may be null (nothing is added).
    Transport(TransportSettings settings, Authorizer *authorizer, const Redaction &redaction,
              HttpTrace &trace, Clock &clock, QObject *parent = nullptr);
    ~Transport() override;

    TypedJob<HttpReply> *read(const ReadRequest &request);
    // Spends the ticket. One that was used, or that was made for other bytes, ends the job with Refused,
    // NotSent.
    TypedJob<HttpReply> *write(const WriteRequest &request, WriteTicket &&ticket);

    const TransportSettings &settings() const { return m_settings; }
    // base with a path appended as it stands (percent-encoded by the caller) and, when not empty, ?query.
    QUrl url(QByteArrayView encodedPath, QByteArrayView encodedQuery = {}) const;

Q_SIGNALS:
    void tlsFailed(const purveyor::TlsFailure &failure);
    // The gate closed (seconds to wait) or opened (0).
    void throttled(std::chrono::seconds wait);
    // First success after failures, and first network failure after successes: offline banners hang on it.
    void reachabilityChanged(bool reachable);

private:
    class Private;
    TransportSettings m_settings;
    std::unique_ptr<Private> d;
};
} // namespace purveyor
