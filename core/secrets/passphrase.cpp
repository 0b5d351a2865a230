// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/passphrase.h"

#include "core/net/pooljob.h"
#include "core/secrets/sessionmemory.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr char RecordKind[] = "pbkdf2-sha512";
constexpr int HashBytes = 64;
constexpr qsizetype SaltBytes = 16;
constexpr int MostIterations =
    10'000'000; // a damaged record must not stop the window's unlocking for minutes

struct PassphraseFacts {
    int iterations = 0;
    QByteArray salt;
    QByteArray hash;
};

std::optional<PassphraseFacts> readPassphraseRecord(const QByteArray &record)
{
    const QList<QByteArray> parts = record.split('$');
    if (parts.size() != 4 || parts.at(0) != RecordKind)
        return std::nullopt;
    bool isNumber = false;
    const int iterations = parts.at(1).toInt(&isNumber);
    const auto salt = QByteArray::fromBase64Encoding(parts.at(2), QByteArray::AbortOnBase64DecodingErrors);
    const auto hash = QByteArray::fromBase64Encoding(parts.at(3), QByteArray::AbortOnBase64DecodingErrors);
    if (!isNumber || iterations < 1 || iterations > MostIterations || !salt || !hash ||
        salt.decoded.size() < SaltBytes || hash.decoded.size() != HashBytes)
        return std::nullopt;
    return PassphraseFacts{iterations, salt.decoded, hash.decoded};
}

QByteArray passphraseHash(const QByteArray &passphrase, const QByteArray &salt, int iterations)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, passphrase, salt, iterations,
                                              HashBytes);
}

// Without a way out at the first byte that differs.
bool areSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a.at(i)) ^ static_cast<unsigned char>(b.at(i));
    return difference == 0;
}

// Not shared with whoever typed it: only then do wiped bytes go.
QByteArray ownCopy(const QByteArray &passphrase)
{
    return {passphrase.constData(), passphrase.size()};
}
} // namespace

QByteArray makePassphraseRecord(const QByteArray &passphrase, int iterations)
{
    std::array<quint32, SaltBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray salt(reinterpret_cast<const char *>(words.data()), SaltBytes);
    const QByteArray hash = passphraseHash(passphrase, salt, iterations);
    return QByteArray(RecordKind) + '$' + QByteArray::number(iterations) + '$' + salt.toBase64() + '$' +
           hash.toBase64();
}

bool fitsPassphrase(const QByteArray &record, const QByteArray &passphrase)
{
    const std::optional<PassphraseFacts> facts = readPassphraseRecord(record);
    return facts && areSame(passphraseHash(passphrase, facts->salt, facts->iterations), facts->hash);
}

bool isPassphraseRecord(const QByteArray &record)
{
    return readPassphraseRecord(record).has_value();
}

TypedJob<QByteArray> *makePassphraseRecordLater(const QByteArray &passphrase, QObject *parent)
{
    return new PoolJob<QByteArray>(
        [typed = ownCopy(passphrase)]() mutable {
            const QByteArray record = makePassphraseRecord(typed);
            wipe(typed);
            return record;
        },
        parent);
}

TypedJob<bool> *fitsPassphraseLater(const QByteArray &record, const QByteArray &passphrase, QObject *parent)
{
    return new PoolJob<bool>(
        [record, typed = ownCopy(passphrase)]() mutable {
            const bool fits = fitsPassphrase(record, typed);
            wipe(typed);
            return fits;
        },
        parent);
}

SecretRef lockPassphraseRef()
{
    return {u"purveyor/lock"_s};
}
} // namespace purveyor
