// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"
#include "core/secrets/sessionsecretstore.h"
#include "core/vendors/racknap/racknapclient.h"
#include "tests/support/await.h"

#include <QTest>
#include <memory>

namespace purveyor::racknap
{
// Waits for a job without hanging for ever; the result is the job's.
template <class T>
Result<T> wait(TypedJob<T> *job, int milliseconds = 20'000)
{
    std::optional<Result<T>> result;
    QObject context;
    job->then(&context, [&result](const Result<T> &value) { result = value; });
    if (!turnUntil([&result] { return result.has_value(); }, std::chrono::milliseconds(milliseconds)))
        qFatal("a job did not finish");
    return *result;
}

// A client of the given server with its token in memory.
struct RackNapWorld {
    SystemClock clock;
    SessionSecretStore secrets;
    Connection connection;
    std::unique_ptr<RackNapClient> client;

    SecretRef tokenRef() const { return secretRef(connection.id, QStringLiteral("token")); }
    void connectTo(const QUrl &base, const Values &settings = {})
    {
        connection.id = {QStringLiteral("11111111-2222-4333-8444-555555555555")};
        connection.vendor = {QStringLiteral("racknap")};
        connection.baseUrl = base.toString();
        connection.settings = settings;
        TransportSettings transport;
        transport.base = base;
        transport.proxy.mode = ProxySettings::Mode::None;
        client.reset();
        client = std::make_unique<RackNapClient>(connection, transport, secrets, clock);
    }
};
} // namespace purveyor::racknap
