// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"
#include "core/net/request.h"
#include "core/net/result.h"
#include "core/net/transport.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <optional>

class QNetworkAccessManager;

namespace purveyor
{
// What one exchange sends; the headers are complete but for Host, Connection and Content-Length.
struct ExchangeRequest {
    QByteArray method;
    QUrl url;
    Headers headers;
    QByteArray body;
    QString requestId;
    bool write = false; // leaves once, and says what is known of its delivery
    std::chrono::milliseconds timeout{0};
    QList<QByteArray> secrets = {}; // taken out of the answer
    QList<QByteArray> words = {};   // secrets that might be words of an answer: taken out of refusals alone
};

// One request on the wire and its answer: limits, timeouts, TLS. Knows nothing of retries. Deleting it lets
// go of the request at once.
class Exchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exchange)

public:
    // The manager must be fresh for a write: its first connection is the one that the write leaves on.
    Exchange(QNetworkAccessManager &manager, ExchangeRequest request, const TransportSettings &settings,
             Clock &clock, QObject *parent = nullptr);
    ~Exchange() override;

    void start();
    const ExchangeRequest &request() const { return m_request; }
    // Once finished. A value is a complete answer of any status, 3xx included.
    const Result<HttpReply> &result() const { return *m_result; }
    // The connection broke in a way that makes a read worth trying again.
    bool isWorthRetrying() const;
    const std::optional<TlsFailure> &tlsFailure() const { return m_tlsFailure; }
    std::chrono::milliseconds duration() const { return m_duration; }

Q_SIGNALS:
    void finished(); // once, from the event loop

private:
    QNetworkRequest networkRequest() const;
    void connectReply();
    void startConnectTimer();
    void encrypted();
    void sslErrors(const QList<QSslError> &errors);
    void headersArrived();
    void readAvailable();
    void replyFinished();
    void managerGone();

    void finish(Result<HttpReply> result);
    void fail(ApiError::Kind kind, const QString &message);
    void failTooLarge();
    void failNetwork(QNetworkReply::NetworkError error);
    QByteArray withoutWhatWasTold(const QByteArray &body, int status) const;
    std::optional<QString> incompleteReason() const;
    TlsFailure describeTls(const QList<QSslError> &errors, bool pinChanged) const;
    bool provablyNotSent(QNetworkReply::NetworkError error) const;
    void release();

    QNetworkAccessManager &m_manager;
    const ExchangeRequest m_request;
    const TransportSettings &m_settings;
    Clock &m_clock;
    QPointer<QNetworkReply> m_reply;
    std::optional<Result<HttpReply>> m_result;
    std::optional<TlsFailure> m_tlsFailure;
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QByteArray m_bytes;
    std::chrono::milliseconds m_startedAt{0};
    std::chrono::milliseconds m_duration{0};
    bool m_connecting = false;
    bool m_encrypted = false;
};
} // namespace purveyor
