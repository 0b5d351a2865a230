// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/net/apijob.h"

#include <QByteArray>

// The passphrase that unlocks the window: never kept itself, but a record by which it is known again. PBKDF2
// with HMAC-SHA512 (RFC 8018) and a random salt, so that trying costs time also with the record in hand.
namespace purveyor
{
inline constexpr int PassphraseIterations =
    210'000;                                 // OWASP, Password Storage Cheat Sheet, PBKDF2-HMAC-SHA512
inline constexpr int ShortestPassphrase = 8; // characters

// "pbkdf2-sha512$<iterations>$<salt>$<hash>", the last two in base64. Takes some tenths of a second.
[[nodiscard]] QByteArray makePassphraseRecord(const QByteArray &passphrase,
                                              int iterations = PassphraseIterations);
// False also for a record that cannot be read. Takes as long whether it fits or not.
[[nodiscard]] bool fitsPassphrase(const QByteArray &record, const QByteArray &passphrase);
[[nodiscard]] bool isPassphraseRecord(const QByteArray &record);

// The same on a thread of the pool; the window goes on meanwhile.
TypedJob<QByteArray> *makePassphraseRecordLater(const QByteArray &passphrase, QObject *parent);
TypedJob<bool> *fitsPassphraseLater(const QByteArray &record, const QByteArray &passphrase, QObject *parent);

// "purveyor/lock": the entry of the keychain that holds the record.
[[nodiscard]] SecretRef lockPassphraseRef();
} // namespace purveyor
