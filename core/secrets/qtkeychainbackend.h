// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/keychainbackend.h"

#include <memory>

class QObject;
class QThread;

namespace QKeychain // NOLINT(readability-identifier-naming): its own name
{
class Job;
}

namespace purveyor
{
// The platform's keychain through QtKeychain: Secret Service, KWallet, the Windows credential store, the
// macOS keychain. Works on a thread of its own, because looking for KWallet blocks its caller for up to 25 s
// while an unlock dialog is open (QtKeychain issue 303).
//
// One a process: QtKeychain puts all jobs into one queue, which lives on the thread that used it first.
class QtKeychainBackend final : public KeychainBackend
{
public:
    explicit QtKeychainBackend(QString service = QStringLiteral("Purveyor"));
    // Does not wait for a keychain that hangs: such a thread is left behind for the end of the process.
    ~QtKeychainBackend() override;
    Q_DISABLE_COPY_MOVE(QtKeychainBackend)

    void read(const QString &key, Callback callback) override;
    void write(const QString &key, const QByteArray &secret, Callback callback) override;
    void remove(const QString &key, Callback callback) override;

private:
    struct Room;
    using MakeJob = std::function<QKeychain::Job *()>;
    void start(MakeJob makeJob, Callback callback);

    const QString m_service;
    std::unique_ptr<Room> m_room;
};
} // namespace purveyor
