// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/httpmessage.h"

#include <QByteArray>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace purveyor::sandbox
{

/// The inner server on loopback. This file and its .cpp are the only ones that know Qt HttpServer: it was a
/// technology preview in 6.4 and changed in later releases.
///
/// It takes two kinds of requests: `/__sandbox…`, for the control handler, and `POST /__relay` with the
/// token, whose body is a whole client request as the proxy received it (message/http), for the vendor
/// handler. Wire orders travel back to the proxy in the header `X-Sandbox-Wire`.
class HttpServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)

public:
    using Handler = std::function<Reply(const Request &)>;

    HttpServer(Handler vendor, Handler control, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Listens on a free loopback port and returns it; nullopt when that is not possible.
    [[nodiscard]] std::optional<quint16> listen();
    /// The secret without which `/__relay` is refused: nobody gets around the proxy by mistake.
    [[nodiscard]] QByteArray token() const { return m_token; }

private:
    class Private;

    [[nodiscard]] Reply dispatch(const Request &outer) const;

    Handler m_vendor;
    Handler m_control;
    QByteArray m_token;
    std::unique_ptr<Private> d;
};

} // namespace purveyor::sandbox
