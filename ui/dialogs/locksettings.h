// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/net/apijob.h"

#include <chrono>

namespace purveyor
{

class SecretStore;
class Settings;

/// The part of the settings about the lock: when, and the passphrase that ends it.
class LockSettings final
{
    Q_DISABLE_COPY_MOVE(LockSettings)

public:
    LockSettings(Settings &settings, SecretStore &secrets);

    [[nodiscard]] Section section() const;
    /// What is wrong with what was typed into both fields.
    [[nodiscard]] QList<Problem> problems(const Values &values, const QByteArray &passphrase,
                                          const QByteArray &again) const;
    [[nodiscard]] static std::chrono::minutes chosen(const Values &values);
    /// Keeps the new passphrase, if one was typed, and then switches the lock on; or switches it off and
    /// takes the passphrase away. With an error about the passphrase the lock is not on.
    TypedJob<Done> *store(std::chrono::minutes after, const QByteArray &passphrase, QObject *parent);

private:
    Settings &m_settings;
    SecretStore &m_secrets;
};

} // namespace purveyor
