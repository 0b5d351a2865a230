// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/authorizer.h"
#include "core/vendors/racknap/racknapsettings.h"

#include <memory>

namespace purveyor
{
class SecretStore;
} // namespace purveyor

namespace purveyor::racknap
{
// "Validate: Bearer <Token>", in the one header the connection names. Where a token comes from stands in a
// document that nobody outside has: a person types it, and it is read from the secret store before the first
// request, after it was changed there, and after it was rejected.
class RackNapAuthorizer final : public Authorizer
{
    Q_DISABLE_COPY_MOVE(RackNapAuthorizer)

public:
    RackNapAuthorizer(const ConnectionId &connection, const RackNapSettings &settings, SecretStore &secrets);
    ~RackNapAuthorizer() override;

    TypedJob<Done> *prepare(QObject *parent) override;
    Headers headersFor(const QByteArray &method, const QUrl &url, const QByteArray &body) const override;
    QList<QByteArray> secrets() const override;
    bool rejected(const HttpReply &reply) override; // a 401: another program may have stored a new token

private:
    SecretRef m_ref;
    QByteArray m_headerName;
    SecretStore &m_secrets;
    // Shared with jobs that may outlive this, and the context of the connection to the store.
    struct Memory;
    std::shared_ptr<Memory> m_memory;
    std::unique_ptr<QObject> m_context;
};
} // namespace purveyor::racknap
