// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/authorizer.h"
#include "core/net/httptrace.h"
#include "core/net/redaction.h"
#include "core/net/transport.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultserver.h"
#include "tests/support/ticketmill.h"

#include <memory>

namespace purveyor
{
// A transport to a fault server, with a clock that stands still: no retry and no timeout happens by itself.
class NetRig
{
public:
    explicit NetRig(const QUrl &base);
    explicit NetRig(const TransportSettings &settings, Authorizer *authorizer = nullptr);

    ReadRequest get(const QByteArray &path) const;
    WriteRequest change(const QByteArray &method, const QByteArray &path, const QByteArray &body) const;
    TypedJob<HttpReply> *write(const WriteRequest &request); // with a ticket of its own

    FakeClock clock;
    Redaction redaction;
    HttpTrace trace;
    std::unique_ptr<Transport> transport;
};

QString dataFile(const char *name);
// The servers of these tests are made of this system's own TLS. Wine's Schannel cannot be one: there what
// needs a server over TLS is skipped, and nowhere else.
bool canServeTls();
inline constexpr auto NoTlsServer = "the TLS of this system cannot be a server";
TransportSettings settingsFor(const QUrl &base);
// Waits for the job, whose result it returns. A job that does not end within 10 s fails the test.
std::optional<Result<HttpReply>> outcomeOf(TypedJob<HttpReply> *job);
// The same, with the fake clock going on whenever something waits for it.
std::optional<Result<HttpReply>> outcomeOf(TypedJob<HttpReply> *job, FakeClock &clock);
} // namespace purveyor
