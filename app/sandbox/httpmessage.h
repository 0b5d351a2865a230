// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

namespace purveyor::sandbox
{

struct HeaderField {
    QByteArray name;
    QByteArray value;
};

/// One request with its target byte for byte as the client sent it: signatures and escape checks depend on
/// it.
struct Request {
    QByteArray method;
    QByteArray target;
    QByteArray version;
    QList<HeaderField> headers;
    QByteArray body;
    bool secure = false; ///< the client spoke TLS

    /// Value of the first header of that name, any case; null when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Target up to the first '?', still encoded.
    [[nodiscard]] QByteArray rawPath() const;
    /// Target after the first '?', still encoded.
    [[nodiscard]] QByteArray rawQuery() const;
};

/// What the proxy has to do with an answer beside passing it on.
enum class Wire {
    Whole,
    Drop,     ///< close the client's connection without a byte
    Truncate, ///< all headers, half of the body, close
};

struct Reply {
    int status = 200;
    QByteArray contentType;
    QList<HeaderField> headers;
    QByteArray body;
    Wire wire = Wire::Whole;
};

/// Reads request line and header lines (without the empty line at the end); nullopt if that is no HTTP/1.x
/// head. Everything between the first blank and the last " HTTP/" is the target, so that a raw blank in it is
/// seen.
[[nodiscard]] std::optional<Request> parseRequestHead(const QByteArray &head);

/// Reads header lines "Name: value"; lines without a colon are left out.
[[nodiscard]] QList<HeaderField> parseHeaderLines(const QByteArray &lines);

/// Value of the first header of that name, any case; null when absent.
[[nodiscard]] QByteArray headerValue(const QList<HeaderField> &headers, QByteArrayView name);

/// "Sat, 21 Nov 2026 20:31:35 GMT" of the real clock moved by that many seconds.
[[nodiscard]] QByteArray httpDate(qint64 skewSeconds);

} // namespace purveyor::sandbox
