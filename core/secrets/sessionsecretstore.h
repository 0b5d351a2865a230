// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/secretstore.h"
#include "core/secrets/sessionmemory.h"

namespace purveyor
{
// Keeps secrets in memory and nowhere else: for sandboxes, tests and computers without a keychain. Writes and
// removals happen when their job starts, so one that is aborted before changes nothing.
class SessionSecretStore final : public SecretStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionSecretStore)

public:
    explicit SessionSecretStore(QObject *parent = nullptr);
    ~SessionSecretStore() override;

    TypedJob<QByteArray> *read(const SecretRef &ref) override;
    TypedJob<Done> *write(const SecretRef &ref, const QByteArray &secret) override;
    TypedJob<Done> *remove(const SecretRef &ref) override;
    void keepForSession(const SecretRef &ref, const QByteArray &secret) override;
    void forgetSession(const SecretRef &ref) override;
    std::optional<QByteArray> keptForSession(const SecretRef &ref) const override;
    bool isPersistent() const override;
    QList<SecretRef> known() const override;

private:
    SessionMemory m_memory;
};
} // namespace purveyor
