// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/racknapauthorizer.h"

#include "core/secrets/secretstore.h"

#include <optional>

namespace purveyor::racknap
{
struct RackNapAuthorizer::Memory {
    std::optional<QByteArray> token;
};

RackNapAuthorizer::RackNapAuthorizer(const ConnectionId &connection, const RackNapSettings &settings,
                                     SecretStore &secrets)
    : m_ref(secretRef(connection, QString(setting::Token)))
    , m_headerName(settings.headerName)
    , m_secrets(secrets)
    , m_memory(std::make_shared<Memory>())
    , m_context(std::make_unique<QObject>())
{
    QObject::connect(&secrets, &SecretStore::changed, m_context.get(), [this](const SecretRef &ref) {
        if (ref == m_ref)
            m_memory->token.reset();
    });
}

RackNapAuthorizer::~RackNapAuthorizer() = default;

TypedJob<Done> *RackNapAuthorizer::prepare(QObject *parent)
{
    if (m_memory->token)
        return new ReadyJob<Done>(Done{}, parent);
    return mapJob<Done>(
        m_secrets.read(m_ref),
        [memory = m_memory](const Result<QByteArray> &token) -> Result<Done> {
            if (!token)
                return Failure(token.error());
            memory->token = token->trimmed(); // pasted with the line's end
            return Done{};
        },
        parent);
}

Headers RackNapAuthorizer::headersFor(const QByteArray &method, const QUrl &url, const QByteArray &body) const
{
    Q_UNUSED(method)
    Q_UNUSED(url)
    Q_UNUSED(body)
    return {{m_headerName, "Bearer " + m_memory->token.value_or(QByteArray())}};
}

QList<QByteArray> RackNapAuthorizer::secrets() const
{
    return m_memory->token ? QList<QByteArray>{*m_memory->token} : QList<QByteArray>();
}

bool RackNapAuthorizer::rejected(const HttpReply &reply)
{
    if (reply.status != 401)
        return false;
    m_memory->token.reset();
    return true;
}
} // namespace purveyor::racknap
