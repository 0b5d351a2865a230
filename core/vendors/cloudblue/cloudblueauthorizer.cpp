// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/cloudblueauthorizer.h"

#include "core/net/clock.h"
#include "core/secrets/secretstore.h"
#include "core/vendors/cloudblue/oauth1.h"

namespace purveyor::cloudblue
{
struct CloudBlueAuthorizer::Memory {
    QByteArray secret; // kept while a new one is fetched: a request that was prepared is signed with it
    bool fresh = false;
    int changes = 0;
};

CloudBlueAuthorizer::CloudBlueAuthorizer(const ConnectionId &connection, const CloudBlueSettings &settings,
                                         SecretStore &secrets, Clock &clock)
    : m_ref(secretRef(connection, QString(setting::ConsumerSecret)))
    , m_consumerKey(settings.consumerKey)
    , m_clockOffset(settings.clockOffset)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_memory(std::make_shared<Memory>())
    , m_context(std::make_unique<QObject>())
{
    QObject::connect(&secrets, &SecretStore::changed, m_context.get(), [this](const SecretRef &ref) {
        if (ref == m_ref) {
            m_memory->fresh = false;
            ++m_memory->changes;
        }
    });
}

CloudBlueAuthorizer::~CloudBlueAuthorizer() = default;

TypedJob<Done> *CloudBlueAuthorizer::prepare(QObject *parent)
{
    if (m_memory->fresh)
        return new ReadyJob<Done>(Done{}, parent);
    return mapJob<Done>(
        m_secrets.read(m_ref),
        [memory = m_memory, changes = m_memory->changes](const Result<QByteArray> &secret) -> Result<Done> {
            if (!secret)
                return Failure(secret.error());
            memory->secret = *secret;
            memory->fresh = memory->changes == changes;
            return Done{};
        },
        parent);
}

Headers CloudBlueAuthorizer::headersFor(const QByteArray &method, const QUrl &url,
                                        const QByteArray &body) const
{
    Q_UNUSED(body) // JSON bodies are not part of the signature
    const QDateTime now = m_clock.nowUtc();
    const OAuth1Stamp stamp{oauth1Nonce(), std::chrono::seconds(now.toSecsSinceEpoch()) + m_clockOffset};
    return {{"Authorization", oauth1Header(method, url, m_consumerKey, m_memory->secret, stamp)}};
}

QList<QByteArray> CloudBlueAuthorizer::secrets() const
{
    return {m_memory->secret};
}

bool CloudBlueAuthorizer::rejected(const HttpReply &reply)
{
    Q_UNUSED(reply)
    return false;
}
} // namespace purveyor::cloudblue
