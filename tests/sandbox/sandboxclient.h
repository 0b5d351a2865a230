// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/httpmessage.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace purveyor::sandbox
{

/// What a raw socket got back, up to the end of the answer or of the connection.
struct RawAnswer {
    int status = 0; ///< 0: no whole status line came
    QList<HeaderField> headers;
    QByteArray body;
    QByteArray raw;
    bool complete = false; ///< all bytes that Content-Length promised

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QString message() const { return object().value(QLatin1String("message")).toString(); }
};

/// A client that sends exactly the bytes it is told to, over a socket of its own for each request.
class SandboxClient final
{
public:
    struct Extra {
        QByteArray accept = "application/json";
        QByteArray contentType = "application/json";
        QByteArray nonce = {};  ///< empty: a new one
        qint64 timestamp = 0;   ///< 0: now
        QByteArray secret = {}; ///< empty: the right one
        bool fullScope = true;
    };

    explicit SandboxClient(const QJsonObject &addresses);

    [[nodiscard]] RawAnswer send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                 const Extra &extra) const;
    [[nodiscard]] RawAnswer get(const QByteArray &target) const;
    [[nodiscard]] RawAnswer post(const QByteArray &target, const QByteArray &body) const;

    /// The control endpoint, past the proxy.
    [[nodiscard]] QJsonObject control(const QByteArray &method, const QByteArray &name,
                                      const QJsonObject &body = {}) const;
    /// A POST to the control endpoint that must succeed; a mistake in a test ends it loudly.
    void command(const QByteArray &name, const QJsonObject &body = {}) const;
    void arm(const QJsonObject &fault) const;
    void disarm() const;
    [[nodiscard]] int writesExecuted() const;
    [[nodiscard]] int arrived(const QString &method) const;

    /// The request head and body as send() would write them.
    [[nodiscard]] QByteArray bytes(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                   const Extra &extra) const;
    [[nodiscard]] QUrl address() const { return m_address; }

    /// Writes @p bytes to @p port of loopback and reads until the answer or the connection ends.
    [[nodiscard]] static RawAnswer exchange(quint16 port, const QByteArray &bytes);

private:
    QUrl m_address;
    QUrl m_control;
    QByteArray m_key;
    QByteArray m_secret;
};

} // namespace purveyor::sandbox
