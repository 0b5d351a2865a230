// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/httpserver.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QTcpServer>
#include <QUuid>
#include <utility>

namespace purveyor::sandbox
{

namespace
{

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    case QHttpServerRequest::Method::Connect:
        return "CONNECT";
    case QHttpServerRequest::Method::Trace:
        return "TRACE";
    case QHttpServerRequest::Method::Unknown:
    case QHttpServerRequest::Method::AnyKnown:
        break;
    }
    return "UNKNOWN";
}

Request outerRequest(const QHttpServerRequest &source)
{
    Request request;
    request.method = methodName(source.method());
    request.target = source.url().path(QUrl::FullyEncoded).toLatin1();
    if (source.url().hasQuery())
        request.target += '?' + source.url().query(QUrl::FullyEncoded).toLatin1();
    request.headers = {{"X-Sandbox-Token", source.value("X-Sandbox-Token")},
                       {"X-Sandbox-Secure", source.value("X-Sandbox-Secure")}};
    request.body = source.body();
    return request;
}

QHttpServerResponse toResponse(const Reply &reply)
{
    QHttpServerResponse response(reply.contentType, reply.body,
                                 static_cast<QHttpServerResponse::StatusCode>(reply.status));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const HeaderField &field : reply.headers)
        headers.append(field.name, field.value);
    if (reply.wire != Wire::Whole)
        headers.append("X-Sandbox-Wire", reply.wire == Wire::Drop ? "drop" : "truncate");
    response.setHeaders(std::move(headers));
#else
    for (const HeaderField &field : reply.headers)
        response.addHeader(field.name, field.value);
    if (reply.wire != Wire::Whole)
        response.addHeader("X-Sandbox-Wire", reply.wire == Wire::Drop ? "drop" : "truncate");
#endif
    return response;
}

} // namespace

class HttpServer::Private
{
public:
    QHttpServer server;
};

HttpServer::HttpServer(Handler vendor, Handler control, QObject *parent)
    : QObject(parent)
    , m_vendor(std::move(vendor))
    , m_control(std::move(control))
    , m_token(QUuid::createUuid().toByteArray(QUuid::Id128))
    , d(std::make_unique<Private>())
{
    // No routes: one handler for everything, so that the vendor routes raw targets by itself.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    d->server.setMissingHandler(this,
                                [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                                    responder.sendResponse(toResponse(dispatch(outerRequest(request))));
                                });
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    d->server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        responder.sendResponse(toResponse(dispatch(outerRequest(request))));
    });
#else
    d->server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        toResponse(dispatch(outerRequest(request))).write(std::move(responder));
    });
#endif
}

HttpServer::~HttpServer() = default;

std::optional<quint16> HttpServer::listen()
{
    auto tcpServer = std::make_unique<QTcpServer>();
    if (!tcpServer->listen(QHostAddress::LocalHost))
        return std::nullopt;
    const quint16 port = tcpServer->serverPort();
    d->server.bind(tcpServer.release()); // becomes its child
    return port;
}

Reply HttpServer::dispatch(const Request &outer) const
{
    const QByteArray path = outer.rawPath();
    if (path == "/__sandbox" || path.startsWith("/__sandbox/"))
        return m_control(outer);

    if (path != "/__relay" || outer.header("X-Sandbox-Token") != m_token)
        return {404, "text/plain", {}, "This port serves /__sandbox only; clients use the other one.\n"};

    const qsizetype end = outer.body.indexOf("\r\n\r\n");
    std::optional<Request> inner = parseRequestHead(outer.body.left(end));
    if (end < 0 || !inner)
        return {400, "text/plain", {}, "Not an HTTP/1.x request.\n"};
    inner->body = outer.body.mid(end + 4);
    inner->secure = outer.header("X-Sandbox-Secure") == "1";

    const QByteArray innerPath = inner->rawPath();
    if (innerPath == "/__sandbox" || innerPath.startsWith("/__sandbox/"))
        return m_control(*inner);
    return m_vendor(*inner);
}

} // namespace purveyor::sandbox
