// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"
#include "core/secrets/keychainbackend.h"
#include "core/secrets/secretindex.h"
#include "core/secrets/secretstore.h"
#include "core/secrets/sessionmemory.h"

#include <chrono>

namespace purveyor
{
// Secrets in the platform's keychain. A job ends with Slow when the keychain has not answered in time; an
// answer that comes later no longer reaches the job, but a write or removal that did succeed late is entered
// into the index and announced by changed(). Removing what the index knows and the keychain does not show
// ends with LockedOrLost and keeps the name, because the secret may still be there.
//
// Nothing is tried again by itself: a keychain that is missing or locked now may be there in a second or
// never, the person sees which and has Retry at hand, and a hidden pause would only look like a hang.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainSecretStore)

public:
    static constexpr std::chrono::milliseconds Patience{5'000};

    // The backend and the clock must outlive the store. The index file is made with the first secret; its
    // folder must exist.
    KeychainSecretStore(KeychainBackend &backend, Clock &clock, const QString &indexFile,
                        QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    TypedJob<QByteArray> *read(const SecretRef &ref) override;
    TypedJob<Done> *write(const SecretRef &ref, const QByteArray &secret) override;
    TypedJob<Done> *remove(const SecretRef &ref) override;
    void keepForSession(const SecretRef &ref, const QByteArray &secret) override;
    void forgetSession(const SecretRef &ref) override;
    std::optional<QByteArray> keptForSession(const SecretRef &ref) const override;
    bool isPersistent() const override;
    QList<SecretRef> known() const override;

private:
    Result<QByteArray> judgeRead(const SecretRef &ref, const KeychainAnswer &answer) const;
    Result<Done> judgeWrite(const SecretRef &ref, const KeychainAnswer &answer);
    Result<Done> judgeRemoval(const SecretRef &ref, const KeychainAnswer &answer);

    KeychainBackend &m_backend;
    Clock &m_clock;
    SecretIndex m_index;
    SessionMemory m_session;
};
} // namespace purveyor
