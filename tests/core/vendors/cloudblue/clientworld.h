// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"
#include "core/secrets/sessionsecretstore.h"
#include "core/vendors/cloudblue/cloudblueclient.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

namespace purveyor::cloudblue
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

// All items of a paged job; its summary in summary.
template <class T>
Result<QList<T>> collect(PagedJob<T> *pages, PageSummary *summary = nullptr)
{
    QList<T> items;
    QObject context;
    pages->onPage(&context, [&items](const QList<T> &page) { items.append(page); });
    const Result<PageSummary> end = wait<PageSummary>(pages);
    if (!end)
        return Failure(end.error());
    if (summary)
        *summary = *end;
    return items;
}

// A client of the given server with its secret in memory.
struct ClientWorld {
    SystemClock clock;
    SessionSecretStore secrets;
    Connection connection;
    std::unique_ptr<CloudBlueClient> client;

    void connectTo(const QUrl &base, const QString &key, const QByteArray &secret, const Values &settings)
    {
        connection.id = {QStringLiteral("11111111-2222-4333-8444-555555555555")};
        connection.vendor = {QStringLiteral("cloudblue")};
        connection.name = QStringLiteral("Test");
        connection.baseUrl = base.toString();
        connection.settings = settings;
        connection.settings.insert(QStringLiteral("consumerKey"), key);
        secrets.keepForSession(secretRef(connection.id, QStringLiteral("consumerSecret")), secret);
        TransportSettings transport;
        transport.base = base;
        transport.proxy.mode = ProxySettings::Mode::None;
        client = std::make_unique<CloudBlueClient>(connection, transport, secrets, clock);
    }
    void set(const QString &key, const Value &value)
    {
        Values settings = connection.settings;
        settings.insert(key, value);
        connectTo(QUrl(connection.baseUrl), textOf(settings.value(QStringLiteral("consumerKey"))),
                  wait(secrets.read(secretRef(connection.id, QStringLiteral("consumerSecret")))).value(),
                  settings);
    }
};
} // namespace purveyor::cloudblue
