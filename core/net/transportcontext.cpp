// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/transportcontext.h"

#include "core/net/authorizer.h"
#include "core/net/httptrace.h"
#include "core/net/loopback.h"
#include "core/net/networkerrortext.h"
#include "core/net/origin.h"
#include "core/net/proxychoice.h"
#include "core/net/redaction.h"
#include "core/net/refusal.h"
#include "core/net/retrypolicy.h"
#include "core/net/secretecho.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QUuid>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr qsizetype MaxTracedText = 64 * 1024;

bool isToken(const QByteArray &name)
{
    static constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               marks.contains(c);
    });
}

bool isSafeValue(const QByteArray &value)
{
    return std::none_of(value.cbegin(), value.cend(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

// The transport's own: a vendor folder that sets one of them would change how bodies are framed or followed.
bool isReserved(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 8> reserved{
        "host", "content-length", "transfer-encoding", "connection",
        "te",   "upgrade",        "accept-encoding",   "expect"};
    return std::any_of(reserved.cbegin(), reserved.cend(),
                       [&name](QByteArrayView own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

QString tracedBody(const Redaction &redaction, const QByteArray &contentType, const QByteArray &body)
{
    QString shown = redaction.body(contentType, body);
    if (shown.size() > MaxTracedText) {
        shown.truncate(MaxTracedText);
        shown += u'…';
    }
    return shown;
}
} // namespace

TransportContext::TransportContext(const TransportSettings &settings, Authorizer *authorizer,
                                   const Redaction &redaction, HttpTrace &trace, Clock &clock)
    : m_settings(settings)
    , m_authorizer(authorizer)
    , m_redaction(redaction)
    , m_trace(trace)
    , m_clock(clock)
    , m_gate(settings.maxConcurrent, clock)
{
}

TransportContext::~TransportContext() = default;

QNetworkAccessManager *TransportContext::newManager()
{
    auto *manager = new QNetworkAccessManager(this);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setTransferTimeout(0); // it restarts on progress; the whole request is timed by ourselves
    applyProxy(*manager, m_settings);
    return manager;
}

QNetworkAccessManager &TransportContext::readManager()
{
    if (!m_readManager)
        m_readManager = newManager();
    return *m_readManager;
}

QNetworkAccessManager *TransportContext::newWriteManager()
{
    return newManager();
}

std::optional<ApiError> TransportContext::objection(const QUrl &url, const QByteArray &method,
                                                    const Headers &headers) const
{
    if (!url.isValid() || !isSameOrigin(url, m_settings.base)) {
        return refusal(transportText(QT_TRANSLATE_NOOP(
            "purveyor::Transport", "The request was meant for another address than this connection's.")));
    }
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopbackHost(url.host()))) {
        return refusal(transportText(QT_TRANSLATE_NOOP("purveyor::Transport",
                                                       "Only https is used: %1 would read along."))
                           .arg(url.host().isEmpty() ? url.scheme() : url.host()));
    }
    const bool headersOk = std::all_of(headers.cbegin(), headers.cend(), [](const Header &header) {
        return isToken(header.name) && isSafeValue(header.value) && !isReserved(header.name);
    });
    // Qt would turn user information into credentials of its own.
    if (!isToken(method) || !headersOk || !url.userInfo().isEmpty()) {
        return refusal(transportText(
            QT_TRANSLATE_NOOP("purveyor::Transport", "The request is malformed and was not sent.")));
    }
    return std::nullopt;
}

ExchangeRequest TransportContext::complete(ExchangeRequest request, const QByteArray &accept,
                                           const QByteArray &contentType) const
{
    request.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Headers own{{"Accept", accept.isEmpty() ? QByteArray("*/*") : accept}};
    if (!contentType.isEmpty() || !request.body.isEmpty())
        own.append(Header{"Content-Type",
                          contentType.isEmpty() ? QByteArray("application/octet-stream") : contentType});
    own.append(Header{"User-Agent", "Purveyor/" PURVEYOR_VERSION});
    own.append(Header{"X-Request-ID", request.requestId.toLatin1()});
    own.append(Header{"Accept-Encoding",
                      "identity"}); // so that maxBody bounds what is held, whatever a vendor sends
    if (headerValue(request.headers, "accept-language").isEmpty())
        own.append(Header{"Accept-Language",
                          "en"}); // or Qt sends the system's, and vendors translate their messages
    request.headers = own + request.headers;
    if (m_authorizer) {
        request.headers += m_authorizer->headersFor(request.method, request.url, request.body);
        request.words = m_authorizer->secrets();
        request.secrets += unmistakable(request.words);
    }
    return request;
}

void TransportContext::record(const Exchange &exchange, const QString &operation, qint64 journalRow)
{
    trace(exchange, operation, journalRow);
    const Result<HttpReply> &result = exchange.result();
    if (result && (result->status == 429 || result->status == 503)) {
        if (const auto wait = RetryPolicy::retryAfter(result->headers, m_clock.nowUtc()))
            m_gate.pause(*wait);
    }
    // A write whose answer was lost left this computer: the vendor could be reached. Whether it still can is
    // for the next exchange to say.
    const bool answerLost =
        exchange.request().write && !result && result.error().delivery == ApiError::Delivery::Unknown;
    if (!answerLost)
        noteReachability(result);
    if (exchange.tlsFailure())
        Q_EMIT tlsFailed(*exchange.tlsFailure());
}

void TransportContext::noteReachability(const Result<HttpReply> &result)
{
    const bool offline = !result && (result.error().kind == ApiError::Kind::Network ||
                                     result.error().kind == ApiError::Kind::Timeout ||
                                     result.error().kind == ApiError::Kind::Proxy);
    if ((!result && !offline) || m_reachable == !offline)
        return;
    m_reachable = !offline;
    Q_EMIT reachabilityChanged(m_reachable);
}

void TransportContext::trace(const Exchange &exchange, const QString &operation, qint64 journalRow)
{
    const ExchangeRequest &request = exchange.request();
    TraceEntry entry;
    entry.at = m_clock.nowUtc().addMSecs(-exchange.duration().count());
    entry.write = request.write;
    entry.journalRow = journalRow;
    entry.operation = operation;
    entry.method = request.method;
    entry.url = m_redaction.url(request.url);
    entry.requestHeaders = m_redaction.headers(request.headers);
    entry.requestBody = tracedBody(m_redaction, headerValue(request.headers, "content-type"), request.body);
    entry.requestId = request.requestId;
    entry.duration = exchange.duration();
    if (const Result<HttpReply> &result = exchange.result(); result) {
        entry.status = result->status;
        entry.responseHeaders = m_redaction.headers(result->headers);
        entry.responseBody =
            tracedBody(m_redaction, headerValue(result->headers, "content-type"), result->body);
        entry.responseBody = withoutEchoes(entry.responseBody, request.secrets + request.words);
    } else {
        entry.status = result.error().httpStatus;
        entry.error = result.error().message;
    }
    m_trace.append(std::move(entry));
}

void TransportContext::watch(ApiJob *job)
{
    m_live.append(job);
    connect(job, &QObject::destroyed, this,
            [this] { m_live.removeIf([](const auto &live) { return live.isNull(); }); });
}

void TransportContext::shutDown()
{
    m_gate.shutDown();
    const QList<QPointer<ApiJob>> live = std::exchange(m_live, {});
    for (const QPointer<ApiJob> &job : live) {
        if (job)
            job->abort();
    }
}
} // namespace purveyor
