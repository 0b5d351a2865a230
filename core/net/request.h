// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <chrono>
#include <optional>
#include <utility>

namespace purveyor
{
struct Header {
    QByteArray name;
    QByteArray value;
    friend bool operator==(const Header &, const Header &) = default;
};
using Headers = QList<Header>;
// First value of the header, name compared without case; empty when absent.
QByteArray headerValue(const Headers &headers, QByteArrayView name);

// Asks and changes nothing. A GET, or a POST of an operation whose declared effect is Read (RackNap reads by
// POST), which is why the method is not fixed. May be repeated by the retry policy.
struct ReadRequest {
    QByteArray method = "GET";
    QUrl url;        // built with fromEncoded(…, StrictMode): what stands here is what is signed and sent
    Headers headers; // beside Accept, Content-Type, User-Agent and X-Request-ID, which the transport writes
    QByteArray accept;
    QByteArray contentType; // sent when there is a body, or when not empty
    QByteArray body;
    QString operation; // for the trace: an OperationId or a short name
};

// Changes something at a vendor. Leaves once, with a WriteTicket.
struct WriteRequest {
    QByteArray method;
    QUrl url;
    Headers headers;
    QByteArray accept;
    QByteArray contentType;
    QByteArray body;
    QString operation;
    // What in the body nobody else may see. A vendor that repeats one in its answer gets it taken out before
    // anybody reads that answer. Of less than 6 bytes it cannot be told from other text.
    QList<QByteArray> secrets;

    // SHA-256 over method, URL and body: what a ticket is valid for.
    QByteArray fingerprint() const;
    friend bool operator==(const WriteRequest &, const WriteRequest &) = default;
};

// A complete answer: status line, headers and the whole body were read. Any status.
struct HttpReply {
    int status = 0;
    Headers headers;
    QByteArray body;
    QString requestId; // ours, as sent in X-Request-ID
    std::chrono::milliseconds duration{0};

    bool isSuccess() const { return status >= 200 && status < 300; }
    QByteArray contentType() const; // lower case, without parameters
};
} // namespace purveyor
