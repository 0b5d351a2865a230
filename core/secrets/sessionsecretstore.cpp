// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/sessionsecretstore.h"

#include "core/secrets/secreterror.h"

#include <functional>

namespace purveyor
{
namespace
{
// Runs one function when it starts.
template <class T>
class CallJob final : public TypedJob<T>
{
    Q_DISABLE_COPY_MOVE(CallJob)

public:
    CallJob(std::function<Result<T>()> call, QObject *parent)
        : TypedJob<T>(parent)
        , m_call(std::move(call))
    {
    }
    ~CallJob() override = default;

private:
    void doStart() override { this->finishWith(m_call()); }
    void doAbort() override {}

    std::function<Result<T>()> m_call;
};
} // namespace

SessionSecretStore::SessionSecretStore(QObject *parent)
    : SecretStore(parent)
{
}

SessionSecretStore::~SessionSecretStore() = default;

// The jobs are children of the store: none of them runs without it.
TypedJob<QByteArray> *SessionSecretStore::read(const SecretRef &ref)
{
    return new CallJob<QByteArray>(
        [this, ref]() -> Result<QByteArray> {
            if (std::optional<QByteArray> secret = m_memory.value(ref))
                return *std::move(secret);
            return Failure(secretError(SecretTrouble::NotSaved));
        },
        this);
}

TypedJob<Done> *SessionSecretStore::write(const SecretRef &ref, const QByteArray &secret)
{
    return new CallJob<Done>(
        [this, ref, secret]() -> Result<Done> {
            keepForSession(ref, secret);
            return Done();
        },
        this);
}

TypedJob<Done> *SessionSecretStore::remove(const SecretRef &ref)
{
    return new CallJob<Done>(
        [this, ref]() -> Result<Done> {
            forgetSession(ref);
            return Done();
        },
        this);
}

void SessionSecretStore::keepForSession(const SecretRef &ref, const QByteArray &secret)
{
    m_memory.keep(ref, secret);
    Q_EMIT changed(ref);
}

void SessionSecretStore::forgetSession(const SecretRef &ref)
{
    if (m_memory.forget(ref))
        Q_EMIT changed(ref);
}

std::optional<QByteArray> SessionSecretStore::keptForSession(const SecretRef &ref) const
{
    return m_memory.value(ref);
}

bool SessionSecretStore::isPersistent() const
{
    return false;
}

QList<SecretRef> SessionSecretStore::known() const
{
    return m_memory.names();
}
} // namespace purveyor
