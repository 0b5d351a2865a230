// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/keychainbackend.h"

#include <QObject>
#include <QThreadPool>

namespace purveyor
{
// The Windows Credential Manager through its own functions, for builds without QtKeychain: generic
// credentials
// "<service>/<key>" of this person on this computer, which do not roam. A secret has at most 2,560 bytes
// there (CRED_MAX_CREDENTIAL_BLOB_SIZE); a longer one is answered as Other. In the order of the calls, on a
// thread of its own.
class WinCredentialBackend final : public KeychainBackend
{
public:
    explicit WinCredentialBackend(QString service);
    ~WinCredentialBackend() override;
    Q_DISABLE_COPY_MOVE(WinCredentialBackend)

    void read(const QString &key, Callback callback) override;
    void write(const QString &key, const QByteArray &secret, Callback callback) override;
    void remove(const QString &key, Callback callback) override;

private:
    void start(std::function<KeychainAnswer()> call, Callback callback);
    QString targetOf(const QString &key) const;

    const QString m_service;
    QThreadPool m_pool;
    QObject m_home; // answers are invoked on it, and dropped once it is gone
};
} // namespace purveyor
