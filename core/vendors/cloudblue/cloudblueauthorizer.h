// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/authorizer.h"
#include "core/vendors/cloudblue/cloudbluesettings.h"

#include <memory>
#include <optional>

namespace purveyor
{
class Clock;
class SecretStore;
} // namespace purveyor

namespace purveyor::cloudblue
{
// Signs every request of one connection. The consumer secret is read from the secret store before the first
// request and again after it was changed there; it stays in memory meanwhile.
class CloudBlueAuthorizer final : public Authorizer
{
    Q_DISABLE_COPY_MOVE(CloudBlueAuthorizer)

public:
    CloudBlueAuthorizer(const ConnectionId &connection, const CloudBlueSettings &settings,
                        SecretStore &secrets, Clock &clock);
    ~CloudBlueAuthorizer() override;

    TypedJob<Done> *prepare(QObject *parent) override;
    Headers headersFor(const QByteArray &method, const QUrl &url, const QByteArray &body) const override;
    QList<QByteArray> secrets() const override;
    bool
    rejected(const HttpReply &reply) override; // never worth a replay: the next signature would be no better

private:
    SecretRef m_ref;
    QByteArray m_consumerKey;
    std::chrono::seconds m_clockOffset;
    SecretStore &m_secrets;
    Clock &m_clock;
    // Shared with jobs that may outlive this, and the context of the connection to the store.
    struct Memory;
    std::shared_ptr<Memory> m_memory;
    std::unique_ptr<QObject> m_context;
};
} // namespace purveyor::cloudblue
