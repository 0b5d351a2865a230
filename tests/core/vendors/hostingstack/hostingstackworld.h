// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"
#include "core/secrets/sessionsecretstore.h"
#include "core/vendors/hostingstack/hostingstackclient.h"
#include "tests/support/await.h"

#include <QTest>
#include <memory>

namespace purveyor::hostingstack
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

// All items of a paged job.
template <class T>
Result<QList<T>> collect(PagedJob<T> *pages)
{
    QList<T> items;
    QObject context;
    pages->onPage(&context, [&items](const QList<T> &page) { items.append(page); });
    const Result<PageSummary> end = wait<PageSummary>(pages);
    if (!end)
        return Failure(end.error());
    return items;
}

// A client of the given server with its password in memory.
struct HostingStackWorld {
    SystemClock clock;
    SessionSecretStore secrets;
    Connection connection;
    QString userName = QStringLiteral("user");
    std::unique_ptr<HostingStackClient> client;

    SecretRef passwordRef() const { return secretRef(connection.id, QStringLiteral("password")); }
    void connectTo(const QUrl &base)
    {
        connection.id = {QStringLiteral("11111111-2222-4333-8444-555555555555")};
        connection.vendor = {QStringLiteral("hostingstack")};
        connection.baseUrl = base.toString();
        connection.settings = {{QStringLiteral("userName"), userName},
                               {QStringLiteral("settleTime"), qint64{0}}};
        TransportSettings transport;
        transport.base = base;
        transport.proxy.mode = ProxySettings::Mode::None;
        client.reset();
        client = std::make_unique<HostingStackClient>(connection, transport, secrets, clock);
    }
};
} // namespace purveyor::hostingstack
