// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/hostingstackauthorizer.h"

#include "core/secrets/secretstore.h"

#include <optional>

namespace purveyor::hostingstack
{
struct HostingStackAuthorizer::Memory {
    std::optional<QByteArray> password;
};

HostingStackAuthorizer::HostingStackAuthorizer(const ConnectionId &connection,
                                               const HostingStackSettings &settings, SecretStore &secrets)
    : m_ref(secretRef(connection, QString(setting::Password)))
    , m_userName(settings.userName.toUtf8())
    , m_secrets(secrets)
    , m_memory(std::make_shared<Memory>())
    , m_context(std::make_unique<QObject>())
{
    QObject::connect(&secrets, &SecretStore::changed, m_context.get(), [this](const SecretRef &ref) {
        if (ref == m_ref)
            m_memory->password.reset();
    });
}

HostingStackAuthorizer::~HostingStackAuthorizer() = default;

TypedJob<Done> *HostingStackAuthorizer::prepare(QObject *parent)
{
    if (m_memory->password)
        return new ReadyJob<Done>(Done{}, parent);
    return mapJob<Done>(
        m_secrets.read(m_ref),
        [memory = m_memory](const Result<QByteArray> &password) -> Result<Done> {
            if (!password)
                return Failure(password.error());
            memory->password = *password;
            return Done{};
        },
        parent);
}

Headers HostingStackAuthorizer::headersFor(const QByteArray &method, const QUrl &url,
                                           const QByteArray &body) const
{
    Q_UNUSED(method)
    Q_UNUSED(url)
    Q_UNUSED(body)
    return {{"Authorization", "Basic " + credentials().toBase64()}};
}

QByteArray HostingStackAuthorizer::credentials() const
{
    return m_userName + ':' + m_memory->password.value_or(QByteArray());
}

QList<QByteArray> HostingStackAuthorizer::secrets() const
{
    if (!m_memory->password)
        return {};
    return {*m_memory->password, credentials().toBase64()};
}

bool HostingStackAuthorizer::rejected(const HttpReply &reply)
{
    Q_UNUSED(reply)
    return false;
}
} // namespace purveyor::hostingstack
