// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/exchange.h"

#include "core/net/loopback.h"
#include "core/net/networkerrortext.h"
#include "core/net/redaction.h"
#include "core/net/retrypolicy.h"
#include "core/net/secretecho.h"
#include "core/net/singlesendbody.h"
#include "core/net/tlspolicy.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr qint64 ReadBuffer = 256 * 1024; // what Qt may hold for us before it stops reading from the socket

bool isHttps(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}
} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, ExchangeRequest request, const TransportSettings &settings,
                   Clock &clock, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_request(std::move(request))
    , m_settings(settings)
    , m_clock(clock)
{
}

Exchange::~Exchange()
{
    release();
}

void Exchange::start()
{
    m_startedAt = m_clock.monotonic();
    m_clock.callLater(m_request.timeout, this, [this] {
        fail(ApiError::Kind::Timeout, textOfNetworkError(QNetworkReply::TimeoutError, m_request.url.host()));
    });

    QNetworkRequest request = networkRequest();
    if (!m_request.write && m_request.method == "GET" && m_request.body.isEmpty()) {
        // Qt repeats a GET by itself when a kept-alive connection turns out to be dead; that counts as one
        // try.
        m_reply = m_manager.get(request);
    } else {
        auto *body = new SingleSendBody(m_request.body);
        request.setRawHeader("Content-Length", QByteArray::number(m_request.body.size()));
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_reply = m_manager.sendCustomRequest(request, m_request.method, body);
        body->setParent(m_reply); // read from until the reply is gone
    }
    m_reply->setReadBufferSize(ReadBuffer);
    connectReply();
    // A write's connection is a fresh one, so its connecting starts here (host lookup included). For a read
    // only Qt knows whether there will be any.
    if (m_request.write)
        startConnectTimer();
}

QNetworkRequest Exchange::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    for (const Header &header : m_request.headers)
        request.setRawHeader(header.name, header.value);
    // Single sending is proved on HTTP/1.1 only, and h2 is offered by default.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Qt follows to other hosts by default and takes every credential header along.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QSslConfiguration tls = request.sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    request.setSslConfiguration(tls);
    return request;
}

void Exchange::connectReply()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &Exchange::startConnectTimer);
    const auto connected = [this] { m_connecting = false; };
    connect(m_reply, &QNetworkReply::requestSent, this, connected);
    connect(m_reply, &QNetworkReply::uploadProgress, this, connected);
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::encrypted);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::sslErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::headersArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
    connect(m_reply, &QObject::destroyed, this, &Exchange::managerGone);
}

void Exchange::startConnectTimer()
{
    // Plain http is loopback: connecting takes no time there, and Qt has no signal for its end (requestSent()
    // is not emitted for empty bodies).
    if (m_connecting || m_encrypted || !isHttps(m_request.url))
        return;
    m_connecting = true;
    m_clock.callLater(m_settings.timeouts.connect, this, [this] {
        if (m_connecting) {
            fail(ApiError::Kind::Timeout,
                 transportText(
                     QT_TRANSLATE_NOOP("purveyor::Transport", "No connection to %1 could be made in time."))
                     .arg(m_request.url.host()));
        }
    });
}

// Called while Qt's network thread waits for us: no byte of the request has left yet.
void Exchange::encrypted()
{
    m_connecting = false;
    const QSslCertificate peer = m_reply->sslConfiguration().peerCertificate();
    // A trusted certificate raises no error, and still is another one than the pinned.
    if (TlsPolicy::decide({}, peer, m_settings.pinnedCertificate) == TlsPolicy::Decision::PinChanged) {
        m_tlsFailure = describeTls({}, true);
        failNetwork(QNetworkReply::SslHandshakeFailedError);
        return;
    }
    m_encrypted = true;
}

void Exchange::sslErrors(const QList<QSslError> &errors)
{
    const QSslCertificate peer = m_reply->sslConfiguration().peerCertificate();
    switch (TlsPolicy::decide(errors, peer, m_settings.pinnedCertificate)) {
    case TlsPolicy::Decision::Trusted:
    case TlsPolicy::Decision::Pinned:
        m_reply->ignoreSslErrors(errors);
        break;
    case TlsPolicy::Decision::Refused:
        m_tlsFailure = describeTls(errors, false);
        break; // Qt ends the handshake by itself
    case TlsPolicy::Decision::PinChanged:
        m_tlsFailure = describeTls(errors, true);
        break;
    }
}

TlsFailure Exchange::describeTls(const QList<QSslError> &errors, bool pinChanged) const
{
    TlsFailure failure;
    failure.host = m_request.url.host();
    failure.chain = m_reply->sslConfiguration().peerCertificateChain();
    failure.pinChanged = pinChanged;
    for (const QSslError &error : errors)
        failure.errors.append(error.errorString());
    return failure;
}

void Exchange::headersArrived()
{
    m_connecting = false;
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() > m_settings.maxBody)
        failTooLarge();
}

void Exchange::readAvailable()
{
    m_connecting = false;
    if (!m_reply)
        return;
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > m_settings.maxBody)
        failTooLarge();
}

void Exchange::replyFinished()
{
    readAvailable();
    if (m_result) // too large
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt rewinds the body on 307 and 308 even where it must not follow, and fails on ours. What it has read
    // by then is enough to tell that it was a redirection.
    const bool redirected = error == QNetworkReply::ContentReSendError && (status == 307 || status == 308);
    const bool complete =
        status > 0 && (error == QNetworkReply::NoError || (status >= 400 && isStatusError(error)));
    if (!complete && !redirected) {
        failNetwork(error);
        return;
    }
    if (const std::optional<QString> reason = incompleteReason(); reason && !redirected) {
        fail(ApiError::Kind::BadResponse, *reason);
        return;
    }
    HttpReply answer;
    answer.status = status;
    const QList<QNetworkReply::RawHeaderPair> &pairs = m_reply->rawHeaderPairs();
    for (const QNetworkReply::RawHeaderPair &pair : pairs)
        answer.headers.append({pair.first, pair.second});
    answer.body = withoutWhatWasTold(std::exchange(m_bytes, {}), status);
    answer.requestId = m_request.requestId;
    answer.duration = m_clock.monotonic() - m_startedAt;
    finish(std::move(answer));
}

// A vendor that explains why it does not like something quotes it, in whatever spelling. That is looked for
// in answers of the size of an explanation; in a list of records it would only take time.
QByteArray Exchange::withoutWhatWasTold(const QByteArray &body, int status) const
{
    constexpr qsizetype LongestExplanation = qsizetype{64} * 1024;
    const QList<QByteArray> told = status >= 400 ? m_request.secrets + m_request.words : m_request.secrets;
    if (body.size() > LongestExplanation)
        return withoutSecrets(body, told);
    return withoutEchoes(withoutSecrets(body, m_request.secrets), told);
}

// Why an answer that Qt takes for a complete one is none.
std::optional<QString> Exchange::incompleteReason() const
{
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity") {
        return transportText(QT_TRANSLATE_NOOP("purveyor::Transport",
                                               "%1 compressed its answer although it was asked not to."))
            .arg(m_request.url.host());
    }
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && m_request.method != "HEAD" && !m_reply->hasRawHeader("Transfer-Encoding") &&
        length.toLongLong() != m_bytes.size())
        return textOfNetworkError(QNetworkReply::RemoteHostClosedError, m_request.url.host());
    return std::nullopt;
}

void Exchange::managerGone()
{
    failNetwork(QNetworkReply::OperationCanceledError);
}

bool Exchange::isWorthRetrying() const
{
    return RetryPolicy::isWorthRetrying(m_error);
}

void Exchange::failTooLarge()
{
    fail(ApiError::Kind::BadResponse,
         transportText(QT_TRANSLATE_NOOP("purveyor::Transport", "The answer of %1 is larger than %2 MiB."))
             .arg(m_request.url.host())
             .arg(m_settings.maxBody / (1024 * 1024)));
}

void Exchange::fail(ApiError::Kind kind, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    error.requestId = m_request.requestId;
    if (m_reply)
        error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    finish(Failure(std::move(error)));
}

void Exchange::failNetwork(QNetworkReply::NetworkError networkError)
{
    // Qt's name for a proxy that is not there or refuses the tunnel.
    const bool proxied =
        m_settings.proxy.mode == ProxySettings::Mode::Manual && !isLoopbackHost(m_request.url.host());
    if (networkError == QNetworkReply::UnknownNetworkError && proxied && !m_encrypted)
        networkError = QNetworkReply::UnknownProxyError;
    m_error = networkError;
    ApiError error;
    error.kind = kindOfNetworkError(networkError);
    error.message = textOfNetworkError(networkError, m_request.url.host());
    error.requestId = m_request.requestId;
    error.details =
        QLatin1StringView(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(networkError));
    if (m_tlsFailure) {
        error.kind = ApiError::Kind::Tls;
        if (m_tlsFailure->pinChanged) {
            error.message =
                transportText(
                    QT_TRANSLATE_NOOP("purveyor::Transport",
                                      "%1 showed another certificate than the one that was accepted."))
                    .arg(m_request.url.host());
        } else if (!m_tlsFailure->errors.isEmpty()) {
            error.message =
                transportText(QT_TRANSLATE_NOOP("purveyor::Transport",
                                                "The certificate of %1 was refused: %2. Test the connection "
                                                "to look at it, or ask the vendor for a valid one."))
                    .arg(m_request.url.host(), m_tlsFailure->errors.join(u"; "_s));
        }
        error.details = m_tlsFailure->errors.join(u'\n');
    }
    if (m_reply)
        error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (provablyNotSent(networkError))
        error.delivery = ApiError::Delivery::NotSent;
    finish(Failure(std::move(error)));
}

// Over https nothing leaves before encrypted(), for which Qt's network thread waits; so whoever never got
// there sent nothing. "Connection refused" is the first connecting's: before a second one Qt rewinds the
// body, which a single-send body answers with ContentReSendError (with a rewindable one it is what the second
// connecting met, after the first took the request along: measured on Qt 6.4.2). requestSent() and the bytes
// pulled from the body prove nothing: both are 0 for an empty-body write that did arrive.
bool Exchange::provablyNotSent(QNetworkReply::NetworkError error) const
{
    if (!m_request.write || m_encrypted)
        return false;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
        return true;
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::RemoteHostClosedError:       // in the handshake
    case QNetworkReply::ProxyConnectionRefusedError: // the tunnel did not come up
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::UnknownNetworkError: // no way to the host, or to a proxy that the system names
        return isHttps(m_request.url);
    default:
        return false;
    }
}

void Exchange::finish(Result<HttpReply> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    m_duration = m_clock.monotonic() - m_startedAt;
    m_connecting = false;
    release();
    // Queued: we may be inside encrypted(), where Qt's network thread waits for us and nobody must delete its
    // manager.
    QMetaObject::invokeMethod(this, &Exchange::finished, Qt::QueuedConnection);
}

void Exchange::release()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}
} // namespace purveyor
