// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/net/request.h"

namespace purveyor
{
// Adds what a vendor wants to see of us. One instance per connection, owned by its vendor client.
class Authorizer
{
public:
    virtual ~Authorizer() = default;

    // Fetches whatever is needed (a secret from the keychain, a token) unless it is in memory. Called before
    // every request; a job that is done already costs one event-loop turn. Its failure ends the request:
    // a write as NotSent.
    virtual TypedJob<Done> *prepare(QObject *parent) = 0;
    // Pure, after prepare() succeeded: the headers to add to exactly this request.
    virtual Headers headersFor(const QByteArray &method, const QUrl &url, const QByteArray &body) const = 0;
    // What of the headers is secret, as it is in memory after prepare(): taken out of an answer that quotes
    // it.
    virtual QList<QByteArray> secrets() const = 0;
    // Told of every answer's status and headers; a 401 may forget a token so that the next prepare() asks
    // again. Returns true when a read is worth replaying once.
    virtual bool rejected(const HttpReply &reply) = 0;
};
} // namespace purveyor
