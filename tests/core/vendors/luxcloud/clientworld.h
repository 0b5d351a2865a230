// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"
#include "core/secrets/sessionsecretstore.h"
#include "core/vendors/luxcloud/luxcloudclient.h"
#include "tests/support/await.h"

#include <memory>

namespace purveyor::luxcloud
{
// A client of the given server with its secrets in memory.
struct ClientWorld {
    SystemClock clock;
    SessionSecretStore secrets;
    Connection connection;
    std::unique_ptr<LuxCloudClient> client;

    void connectTo(const QUrl &base, const Values &settings)
    {
        connection.id = {QStringLiteral("11111111-2222-4333-8444-555555555555")};
        connection.vendor = {QStringLiteral("luxcloud")};
        connection.name = QStringLiteral("Lux");
        connection.baseUrl = base.toString();
        connection.settings = settings;
        connection.settings.insert(QStringLiteral("username"), QStringLiteral("api user"));
        secrets.keepForSession(secretRef(connection.id, QStringLiteral("password")), "api secret");
        secrets.keepForSession(secretRef(connection.id, QStringLiteral("token")), "api token");
        TransportSettings transport;
        transport.base = base;
        transport.proxy.mode = ProxySettings::Mode::None;
        client = std::make_unique<LuxCloudClient>(connection, transport, secrets, clock);
    }
    // What a form's view does with a typed secret.
    Value typed(const QString &name, const QByteArray &secret)
    {
        const SecretRef ref{QStringLiteral("form/") + name};
        secrets.keepForSession(ref, secret);
        return ref;
    }
};

// What a person has in the form who changed nothing.
inline Values initial(const Form &form)
{
    Values values;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields)
            values.insert(field.key, field.initial);
    }
    return values;
}
} // namespace purveyor::luxcloud
