// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/sessionmemory.h"

#include <algorithm>

namespace purveyor
{
SessionMemory::~SessionMemory()
{
    for (QByteArray &secret : m_secrets)
        wipe(secret);
}

void SessionMemory::keep(const SecretRef &ref, const QByteArray &secret)
{
    QByteArray &kept = m_secrets[ref.id];
    wipe(kept);
    // Bytes of our own: shared ones could not be wiped later.
    kept = QByteArray(secret.constData(), secret.size());
}

bool SessionMemory::forget(const SecretRef &ref)
{
    if (!m_secrets.contains(ref.id))
        return false;
    wipe(m_secrets[ref.id]);
    return m_secrets.remove(ref.id);
}

std::optional<QByteArray> SessionMemory::value(const SecretRef &ref) const
{
    const auto found = m_secrets.constFind(ref.id);
    if (found == m_secrets.constEnd())
        return std::nullopt;
    return QByteArray(found->constData(), found->size());
}

QList<SecretRef> SessionMemory::names() const
{
    QList<SecretRef> names;
    names.reserve(m_secrets.size());
    for (auto it = m_secrets.keyBegin(); it != m_secrets.keyEnd(); ++it)
        names.append({*it});
    std::sort(names.begin(), names.end(), [](const SecretRef &a, const SecretRef &b) { return a.id < b.id; });
    return names;
}

void wipe(QByteArray &secret)
{
    if (secret.isDetached()) {
        // Volatile, or the compiler drops a store that nobody reads again.
        volatile char *bytes = secret.data();
        for (qsizetype i = 0; i < secret.size(); ++i)
            bytes[i] = 0;
    }
    secret.clear();
}
} // namespace purveyor
