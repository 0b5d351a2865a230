// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/proxyconnection.h"

#include "app/sandbox/ledger.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr qsizetype maxHeadSize = 64 * 1024;
constexpr qsizetype maxBodySize = 64 * 1024 * 1024;

} // namespace

ProxyConnection::ProxyConnection(QTcpSocket *client, Faults &faults, Ledger &ledger, Inner inner,
                                 QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_faults(faults)
    , m_ledger(ledger)
    , m_inner(std::move(inner))
{
    m_client->setParent(this);
    connect(m_client, &QTcpSocket::readyRead, this, &ProxyConnection::readClient);
    connect(m_client, &QTcpSocket::disconnected, this, [this] {
        m_state = State::Closed;
        // An answer under way is still awaited, so that the vendor's work is never half done.
        if (!m_innerSocket)
            deleteLater();
    });
    if (m_client->bytesAvailable() > 0)
        readClient();
}

void ProxyConnection::cut()
{
    m_client->abort();
    if (m_state != State::Closed) { // abort() is silent when the socket was closing already
        m_state = State::Closed;
        if (!m_innerSocket)
            deleteLater();
    }
}

void ProxyConnection::readClient()
{
    if (m_state != State::Head && m_state != State::Body)
        return; // pipelined bytes wait in the socket
    m_input += m_client->readAll();
    if (m_state == State::Head && !takeHead())
        return;
    if (m_state != State::Body || m_input.size() < m_bodySize)
        return;

    m_request.body = m_input.left(m_bodySize);
    m_input.remove(0, m_bodySize);
    if (cutPoint() == "after-read"_L1) {
        later([this] { cut(); });
        return;
    }
    m_state = State::Forwarding;
    const bool early = m_fault && m_fault->kind == FaultKind::Latency &&
                       m_fault->options.value("before"_L1).toString() == "forward"_L1;
    if (early)
        QTimer::singleShot(m_fault->options.value("ms"_L1).toInt(2000), this, &ProxyConnection::forward);
    else
        forward();
}

bool ProxyConnection::takeHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_input.size() > maxHeadSize)
            refuseHead(431, "Request Header Fields Too Large");
        return false;
    }
    m_head = m_input.left(end + 4);
    m_input.remove(0, end + 4);
    const std::optional<Request> request = parseRequestHead(m_head.left(end));
    if (!request) {
        refuseHead(400, "Bad Request");
        return false;
    }
    m_request = *request;
    m_fault.reset();

    const QByteArray path = m_request.rawPath();
    if (path != "/__sandbox" && !path.startsWith("/__sandbox/")) {
        m_ledger.countArrival(m_inner.vendor, m_request.method);
        m_fault = m_faults.takeForProxy(m_inner.vendor, m_request.method, path);
    }
    if (cutPoint() == "before-read"_L1) {
        cut();
        return false;
    }

    if (!m_request.header("Transfer-Encoding").isNull()) {
        refuseHead(501, "Transfer-Encoding is not simulated");
        return false;
    }
    bool isNumber = true;
    const QByteArray length = m_request.header("Content-Length");
    m_bodySize = length.isNull() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || m_bodySize < 0 || m_bodySize > maxBodySize) {
        refuseHead(413, "Payload Too Large");
        return false;
    }
    m_state = State::Body;
    return true;
}

void ProxyConnection::refuseHead(int status, const QByteArray &reason)
{
    m_state = State::Answering;
    play("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason +
             "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
         true);
}

QString ProxyConnection::cutPoint() const
{
    return m_fault && m_fault->kind == FaultKind::Cut ? m_fault->options.value("at"_L1).toString()
                                                      : QString();
}

// A cut that takes its time.
void ProxyConnection::later(const std::function<void()> &end)
{
    const int ms = m_fault ? m_fault->options.value("ms"_L1).toInt() : 0;
    if (ms > 0)
        QTimer::singleShot(ms, this, end);
    else
        end();
}

void ProxyConnection::forward()
{
    if (m_state != State::Forwarding)
        return; // the client has gone before the vendor saw anything
    m_innerInput.clear();
    m_innerSocket = new QTcpSocket(this);
    connect(m_innerSocket, &QTcpSocket::readyRead, this, &ProxyConnection::readInner);
    connect(m_innerSocket, &QTcpSocket::disconnected, this, [this] {
        if (m_state == State::Forwarding)
            cut();
    });
    const QByteArray payload = m_head + m_request.body;
    m_innerSocket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_inner.port);
    m_innerSocket->write(
        "POST /__relay HTTP/1.1\r\nHost: inner\r\nContent-Type: message/http\r\nX-Sandbox-Token: " +
        m_inner.token + "\r\nX-Sandbox-Secure: " + (m_inner.secure ? "1" : "0") +
        "\r\nContent-Length: " + QByteArray::number(payload.size()) + "\r\n\r\n");
    m_innerSocket->write(payload);
}

void ProxyConnection::readInner()
{
    m_innerInput += m_innerSocket->readAll();
    const qsizetype end = m_innerInput.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = m_innerInput.left(end + 2);
    const qsizetype lineEnd = head.indexOf("\r\n");
    const QList<HeaderField> fields = parseHeaderLines(head.mid(lineEnd + 2));
    const qsizetype size = headerValue(fields, "Content-Length").toLongLong();
    if (m_innerInput.size() < end + 4 + size)
        return;

    const QByteArray body = m_innerInput.mid(end + 4, size);
    m_innerInput.clear();
    QTcpSocket *done = m_innerSocket;
    m_innerSocket.clear();
    done->disconnect(this);
    done->abort();
    done->deleteLater();

    if (m_state == State::Closed) {
        deleteLater();
        return;
    }
    m_state = State::Answering;
    if (m_fault && m_fault->kind == FaultKind::Latency &&
        m_fault->options.value("before"_L1).toString() != "forward"_L1) {
        QTimer::singleShot(m_fault->options.value("ms"_L1).toInt(2000), this,
                           [this, head, body] { answer(head, body); });
        return;
    }
    answer(head, body);
}

void ProxyConnection::answer(const QByteArray &innerHead, const QByteArray &body)
{
    if (m_state != State::Answering)
        return;
    // The inner server's own lines go on, but for what is between it and us.
    QByteArray head;
    QByteArray wire;
    const QList<QByteArray> lines = innerHead.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray text = line.trimmed();
        if (text.isEmpty())
            continue;
        if (text.startsWith("X-Sandbox-Wire:"))
            wire = text.mid(15).trimmed();
        else
            head += text + "\r\n";
    }
    head += "\r\n";

    const QString point = cutPoint();
    if (wire == "drop" || point == "before-answer"_L1) {
        later([this] { closeSoftly(); });
    } else if (point == "mid-status"_L1) {
        play(head.left(7), true);
    } else if (point == "mid-headers"_L1) {
        play(head.left(head.indexOf("\r\n") + 10), true);
    } else if (point == "mid-body"_L1 || wire == "truncate") {
        play(head + body.left(body.size() / 2), true);
    } else {
        const bool clientCloses = m_request.header("Connection").compare("close", Qt::CaseInsensitive) == 0 ||
                                  m_request.version == "HTTP/1.0";
        const bool faultCloses = m_fault && m_fault->kind == FaultKind::CloseAfter;
        play(m_request.method == "HEAD" ? head : head + body, clientCloses || faultCloses);
    }
}

void ProxyConnection::play(const QByteArray &bytes, bool closeAfterwards)
{
    m_closeAfterwards = closeAfterwards;
    if (m_fault && m_fault->kind == FaultKind::Drip) {
        m_output = bytes;
        drip(std::max(1, m_fault->options.value("bytes"_L1).toInt(16)),
             std::max(1, m_fault->options.value("ms"_L1).toInt(20)));
        return;
    }
    m_client->write(bytes);
    finishAnswer();
}

void ProxyConnection::drip(int chunk, int intervalMs)
{
    if (m_state != State::Answering)
        return;
    m_client->write(m_output.left(chunk));
    m_output.remove(0, std::min<qsizetype>(chunk, m_output.size()));
    if (m_output.isEmpty()) {
        finishAnswer();
        return;
    }
    QTimer::singleShot(intervalMs, this, [this, chunk, intervalMs] { drip(chunk, intervalMs); });
}

void ProxyConnection::finishAnswer()
{
    if (m_closeAfterwards) {
        closeSoftly();
        return;
    }
    m_state = State::Head;
    m_fault.reset();
    if (!m_input.isEmpty() || m_client->bytesAvailable() > 0)
        QTimer::singleShot(0, this, &ProxyConnection::readClient);
}

void ProxyConnection::closeSoftly()
{
    // What was written still leaves before the connection closes.
    m_client->disconnectFromHost();
}

} // namespace purveyor::sandbox
