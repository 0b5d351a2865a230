// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/netrig.h"

#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purveyor
{
NetRig::NetRig(const QUrl &base)
    : NetRig(settingsFor(base))
{
}

NetRig::NetRig(const TransportSettings &settings, Authorizer *authorizer)
    : transport(std::make_unique<Transport>(settings, authorizer, redaction, trace, clock))
{
}

ReadRequest NetRig::get(const QByteArray &path) const
{
    ReadRequest request;
    request.url = transport->url(path);
    request.accept = "application/json";
    request.operation = u"test.read"_s;
    return request;
}

WriteRequest NetRig::change(const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    WriteRequest request;
    request.method = method;
    request.url = transport->url(path);
    request.accept = "application/json";
    request.contentType = "application/json";
    request.body = body;
    request.operation = u"test.write"_s;
    return request;
}

TypedJob<HttpReply> *NetRig::write(const WriteRequest &request)
{
    return transport->write(request, ticketFor(request));
}

QString dataFile(const char *name)
{
    return QStringLiteral(NET_TEST_DATA "/") + QLatin1StringView(name);
}

bool canServeTls()
{
    if (QSslSocket::activeBackend() != "schannel"_L1)
        return true;
    static const bool can = [] {
        FaultServer server;
        server.setTls(dataFile("server.cert.pem"), dataFile("server.key.pem"));
        if (!server.start())
            return false;
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(u"localhost"_s, server.serverPort());
        return QTest::qWaitFor([&client] { return client.isEncrypted(); });
    }();
    return can;
}

TransportSettings settingsFor(const QUrl &base)
{
    TransportSettings settings;
    settings.base = base;
    return settings;
}

std::optional<Result<HttpReply>> outcomeOf(TypedJob<HttpReply> *job)
{
    QObject context;
    std::optional<Result<HttpReply>> outcome;
    job->then(&context, [&outcome](const Result<HttpReply> &result) { outcome = result; });
    [&outcome] { QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 10'000); }();
    return outcome;
}

std::optional<Result<HttpReply>> outcomeOf(TypedJob<HttpReply> *job, FakeClock &clock)
{
    QObject context;
    std::optional<Result<HttpReply>> outcome;
    job->then(&context, [&outcome](const Result<HttpReply> &result) { outcome = result; });
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                clock.advance(std::chrono::milliseconds(50));
                return outcome.has_value();
            }(),
            10'000);
    }();
    return outcome;
}
} // namespace purveyor
