// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/luxcloudauthorizer.h"

#include "core/net/refusal.h"
#include "core/secrets/secretstore.h"
#include "core/vendors/flowjob.h"
#include "core/vendors/luxcloud/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
struct LuxCloudAuthorizer::Memory {
    QByteArray password; // kept while new ones are fetched: a request that was prepared leaves with them
    QByteArray token;
    bool fresh = false;
    int changes = 0;
};

namespace
{
bool fitsHeader(const QByteArray &value)
{
    return !value.isEmpty() && std::none_of(value.begin(), value.end(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code < 0x20 || code == 0x7F;
    });
}

// Both secrets one after the other; what: the name of one for the message.
class SecretsJob final : public FlowJob<QList<QByteArray>>
{
public:
    struct Wanted {
        SecretRef ref;
        QString name;
    };
    SecretsJob(SecretStore &secrets, QList<Wanted> wanted, QObject *parent)
        : FlowJob(parent)
        , m_secrets(secrets)
        , m_wanted(std::move(wanted))
    {
    }

private:
    void doStart() override { next(); }
    void next()
    {
        if (m_read.size() == m_wanted.size()) {
            finishWith(m_read);
            return;
        }
        const Wanted &wanted = m_wanted.at(m_read.size());
        run(m_secrets.read(wanted.ref), [this, name = wanted.name](const Result<QByteArray> &secret) {
            if (!secret) {
                finishWith(Failure(secret.error()));
            } else if (!fitsHeader(*secret)) {
                finishWith(Failure(unusable(name)));
            } else {
                m_read.append(*secret);
                next();
            }
        });
    }

public:
    static ApiError unusable(const QString &name)
    {
        return refusal(
            Words::tr("The %1 of this connection is empty or holds a line break or another control "
                      "character, and was not sent. Enter it again.")
                .arg(name));
    }

private:
    SecretStore &m_secrets;
    QList<Wanted> m_wanted;
    QList<QByteArray> m_read;
};
} // namespace

LuxCloudAuthorizer::LuxCloudAuthorizer(const ConnectionId &connection, const LuxCloudSettings &settings,
                                       SecretStore &secrets)
    : m_passwordRef(secretRef(connection, QString(setting::Password)))
    , m_tokenRef(secretRef(connection, QString(setting::Token)))
    , m_username(settings.username.toUtf8())
    , m_secrets(secrets)
    , m_memory(std::make_shared<Memory>())
    , m_context(std::make_unique<QObject>())
{
    QObject::connect(&secrets, &SecretStore::changed, m_context.get(), [this](const SecretRef &ref) {
        if (ref == m_passwordRef || ref == m_tokenRef) {
            m_memory->fresh = false;
            ++m_memory->changes;
        }
    });
}

LuxCloudAuthorizer::~LuxCloudAuthorizer() = default;

TypedJob<Done> *LuxCloudAuthorizer::prepare(QObject *parent)
{
    if (!fitsHeader(m_username))
        return new ReadyJob<Done>(Failure(SecretsJob::unusable(Words::tr("user name"))), parent);
    if (m_memory->fresh)
        return new ReadyJob<Done>(Done{}, parent);
    auto *both = new SecretsJob(
        m_secrets, {{m_passwordRef, Words::tr("password")}, {m_tokenRef, Words::tr("token")}}, nullptr);
    return mapJob<Done>(
        static_cast<TypedJob<QList<QByteArray>> *>(both),
        [memory = m_memory,
         changes = m_memory->changes](const Result<QList<QByteArray>> &secrets) -> Result<Done> {
            if (!secrets)
                return Failure(secrets.error());
            memory->password = secrets->at(0);
            memory->token = secrets->at(1);
            memory->fresh = memory->changes == changes;
            return Done{};
        },
        parent);
}

Headers LuxCloudAuthorizer::headersFor(const QByteArray &method, const QUrl &url,
                                       const QByteArray &body) const
{
    Q_UNUSED(method)
    Q_UNUSED(url)
    Q_UNUSED(body)
    return {{"X-AUTH-USERNAME", m_username},
            {"X-AUTH-PASSWORD", m_memory->password},
            {"X-AUTH-TOKEN", m_memory->token}};
}

QList<QByteArray> LuxCloudAuthorizer::secrets() const
{
    return {m_memory->password, m_memory->token};
}

bool LuxCloudAuthorizer::rejected(const HttpReply &reply)
{
    Q_UNUSED(reply)
    return false;
}
} // namespace purveyor::luxcloud
