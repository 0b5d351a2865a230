// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/request.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <functional>

class QTcpSocket;

namespace purveyor
{
// An HTTP server that misbehaves on the byte: no HTTP library in between, so that a test sees what really
// arrived. Lives on the caller's event loop.
class FaultServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultServer)

public:
    // Where a connection is cut. Everything but None ends without a complete answer.
    enum class Cut {
        None,
        AtAccept,      // closed at once; over TLS before the handshake
        BeforeReading, // something has arrived and stays unread
        AfterReading,
        MidStatus,
        MidHeaders,
        AfterHeaderLine, // a whole header line, but no empty one
        MidBody,
        MidChunk, // the same with Transfer-Encoding: chunked
        Late      // after reading, and after the delay
    };
    Q_ENUM(Cut)

    struct Seen {
        int connection = 0; // 1 for the first
        QByteArray method;
        QByteArray target;
        Headers headers;
        QByteArray body;
        QByteArray head; // request line and headers as they came
    };
    struct Answer {
        QByteArray bytes;
        bool close = false;
        std::chrono::milliseconds delay{0};
        qsizetype drip = 0; // bytes at a time; 0: all at once
        std::chrono::milliseconds dripEvery{0};
    };
    using Script = std::function<Answer(const Seen &)>;

    explicit FaultServer(QObject *parent = nullptr);
    // Before start(): speak TLS with this certificate.
    void setTls(const QString &certificateFile, const QString &keyFile,
                QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater);
    QSslCertificate certificate() const { return m_certificate; }
    bool start(); // on 127.0.0.1, any port
    QUrl url(const QByteArray &pathAndQuery = "/", const QString &host = QString()) const;

    void setCut(Cut cut, std::chrono::milliseconds delay = std::chrono::milliseconds(0));
    void setScript(Script script); // used when the cut is None
    // Stops listening as soon as a request was read, before the connection is cut.
    void stopListeningAfterReading() { m_stopListening = true; }

    static Answer reply(int status, const QByteArray &body = "{}", const Headers &headers = {});

    const QList<Seen> &requests() const { return m_requests; } // complete ones
    int arrivals() const { return m_arrivals; }                // requests of which at least a byte arrived
    int connections() const { return m_connections; }

Q_SIGNALS:
    void clientGone();

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Peer;
    void dataArrived(QTcpSocket *socket, Peer &peer);
    bool takeRequest(Peer &peer, Seen &seen);
    void answer(QTcpSocket *socket, const Seen &seen);
    void send(QTcpSocket *socket, const Answer &answer);
    void drip(QTcpSocket *socket, const Answer &answer);
    static void cutOff(QTcpSocket *socket);

    Cut m_cut = Cut::None;
    std::chrono::milliseconds m_delay{0};
    Script m_script;
    QSslCertificate m_certificate;
    QSslKey m_key;
    QSsl::SslProtocol m_protocol = QSsl::TlsV1_2OrLater;
    bool m_stopListening = false;
    QList<Seen> m_requests;
    int m_arrivals = 0;
    int m_connections = 0;
};
} // namespace purveyor
