// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/authorizer.h"
#include "core/vendors/luxcloud/luxcloudsettings.h"

#include <memory>

namespace purveyor
{
class SecretStore;
} // namespace purveyor

namespace purveyor::luxcloud
{
// The three headers of section 2, on every request: X-AUTH-USERNAME, X-AUTH-PASSWORD, X-AUTH-TOKEN. Password
// and token are read from the secret store before the first request and again after they were changed there.
// What would break out of its header (a line break from pasting) is refused before anything leaves.
class LuxCloudAuthorizer final : public Authorizer
{
    Q_DISABLE_COPY_MOVE(LuxCloudAuthorizer)

public:
    LuxCloudAuthorizer(const ConnectionId &connection, const LuxCloudSettings &settings,
                       SecretStore &secrets);
    ~LuxCloudAuthorizer() override;

    TypedJob<Done> *prepare(QObject *parent) override;
    Headers headersFor(const QByteArray &method, const QUrl &url, const QByteArray &body) const override;
    QList<QByteArray> secrets() const override;
    bool rejected(const HttpReply &reply) override; // no session, no token to renew: never worth a replay

private:
    SecretRef m_passwordRef;
    SecretRef m_tokenRef;
    QByteArray m_username;
    SecretStore &m_secrets;
    // Shared with jobs that may outlive this, and the context of the connection to the store.
    struct Memory;
    std::shared_ptr<Memory> m_memory;
    std::unique_ptr<QObject> m_context;
};
} // namespace purveyor::luxcloud
