// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/sandboxclient.h"

#include "app/sandbox/oauthcheck.h"
#include "tests/support/turnuntil.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr std::chrono::seconds answerTime{20};

void parse(RawAnswer &answer)
{
    const qsizetype end = answer.raw.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const qsizetype lineEnd = answer.raw.indexOf("\r\n");
    answer.status = answer.raw.mid(9, 3).toInt();
    answer.headers = parseHeaderLines(answer.raw.mid(lineEnd + 2, end - lineEnd - 2));
    answer.body = answer.raw.mid(end + 4);
    answer.complete = answer.body.size() >= answer.header("Content-Length").toLongLong();
}

} // namespace

QJsonObject RawAnswer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray RawAnswer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

SandboxClient::SandboxClient(const QJsonObject &addresses)
    : m_address(QUrl(addresses.value("cloudblue"_L1).toString()))
    , m_control(QUrl(addresses.value("control"_L1).toString()))
    , m_key(addresses.value("consumerKey"_L1).toString().toLatin1())
    , m_secret(addresses.value("consumerSecret"_L1).toString().toLatin1())
{
}

QByteArray SandboxClient::bytes(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                const Extra &extra) const
{
    Request request;
    request.method = method;
    request.target = target;
    request.headers = {{"Host", "127.0.0.1:" + QByteArray::number(m_address.port())}};
    OAuthCheck::Parameters oauth{
        {"oauth_consumer_key", m_key},
        {"oauth_signature_method", "HMAC-SHA1"},
        {"oauth_timestamp",
         QByteArray::number(extra.timestamp != 0 ? extra.timestamp : QDateTime::currentSecsSinceEpoch())},
        {"oauth_nonce", extra.nonce.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::Id128) : extra.nonce},
        {"oauth_version", "1.0"}};
    oauth.insert("oauth_signature", OAuthCheck::signature(OAuthCheck::baseString(request, oauth),
                                                          extra.secret.isEmpty() ? m_secret : extra.secret));
    QByteArrayList fields;
    for (auto it = oauth.cbegin(); it != oauth.cend(); ++it)
        fields.append(it.key() + "=\"" + it.value().toPercentEncoding() + '"');

    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: " + request.headers.constFirst().value +
                      "\r\nAuthorization: OAuth " + fields.join(',') +
                      "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!extra.accept.isEmpty())
        head += "Accept: " + extra.accept + "\r\n";
    if (!body.isEmpty())
        head += "Content-Type: " + extra.contentType + "\r\n";
    if (extra.fullScope)
        head += "APS-Actor-Scope: FULL\r\n";
    return head + "\r\n" + body;
}

RawAnswer SandboxClient::exchange(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(bytes);
    RawAnswer answer;
    const bool ended = turnUntil(
        [&] {
            answer.raw += socket.readAll();
            parse(answer);
            return answer.complete || socket.state() == QAbstractSocket::UnconnectedState;
        },
        answerTime);
    if (!ended)
        qWarning("no answer and no end of the connection");
    return answer;
}

RawAnswer SandboxClient::send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                              const Extra &extra) const
{
    return exchange(static_cast<quint16>(m_address.port()), bytes(method, target, body, extra));
}

RawAnswer SandboxClient::get(const QByteArray &target) const
{
    return send("GET", target, {}, {});
}

RawAnswer SandboxClient::post(const QByteArray &target, const QByteArray &body) const
{
    return send("POST", target, body, {});
}

QJsonObject SandboxClient::control(const QByteArray &method, const QByteArray &name,
                                   const QJsonObject &body) const
{
    const QByteArray payload =
        body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return exchange(static_cast<quint16>(m_control.port()),
                    method + " /__sandbox/" + name + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " +
                        QByteArray::number(payload.size()) + "\r\n\r\n" + payload)
        .object();
}

void SandboxClient::command(const QByteArray &name, const QJsonObject &body) const
{
    const QJsonObject answer = control("POST", name, body);
    if (answer.contains("error"_L1))
        qFatal("%s refused: %s", name.constData(), qPrintable(answer.value("error"_L1).toString()));
}

void SandboxClient::arm(const QJsonObject &fault) const
{
    command("faults", fault);
}

void SandboxClient::disarm() const
{
    if (control("DELETE", "faults").contains("error"_L1))
        qFatal("faults stay armed");
}

int SandboxClient::writesExecuted() const
{
    return control("GET", "ledger?writes=1")
        .value("counters"_L1)
        .toObject()
        .value("writesExecuted"_L1)
        .toInt(-1);
}

int SandboxClient::arrived(const QString &method) const
{
    const QJsonObject counters = control("GET", "ledger?writes=1").value("counters"_L1).toObject();
    return counters.value("arrived"_L1).toObject().value(method).toInt();
}

} // namespace purveyor::sandbox
