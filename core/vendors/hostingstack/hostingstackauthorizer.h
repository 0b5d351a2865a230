// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/authorizer.h"
#include "core/vendors/hostingstack/hostingstacksettings.h"

#include <memory>

namespace purveyor
{
class SecretStore;
} // namespace purveyor

namespace purveyor::hostingstack
{
// HTTP Basic, sent with every request without being asked for. The password is read from the secret store
// before the first request and again after it was changed there.
class HostingStackAuthorizer final : public Authorizer
{
    Q_DISABLE_COPY_MOVE(HostingStackAuthorizer)

public:
    HostingStackAuthorizer(const ConnectionId &connection, const HostingStackSettings &settings,
                           SecretStore &secrets);
    ~HostingStackAuthorizer() override;

    TypedJob<Done> *prepare(QObject *parent) override;
    Headers headersFor(const QByteArray &method, const QUrl &url, const QByteArray &body) const override;
    QList<QByteArray> secrets() const override;
    bool rejected(const HttpReply &reply) override; // never worth a replay: it would say the same again

private:
    QByteArray credentials() const; // "name:password"

    SecretRef m_ref;
    QByteArray m_userName;
    SecretStore &m_secrets;
    // Shared with jobs that may outlive this, and the context of the connection to the store.
    struct Memory;
    std::shared_ptr<Memory> m_memory;
    std::unique_ptr<QObject> m_context;
};
} // namespace purveyor::hostingstack
