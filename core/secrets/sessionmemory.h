// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <optional>

namespace purveyor
{
// Secrets of this run. What is dropped is overwritten first, as far as that can be done: copies that others
// took and what the system has swapped out are out of reach.
class SessionMemory final
{
    Q_DISABLE_COPY_MOVE(SessionMemory)

public:
    SessionMemory() = default;
    ~SessionMemory();

    void keep(const SecretRef &ref, const QByteArray &secret);
    bool forget(const SecretRef &ref);                           // false when there was none
    std::optional<QByteArray> value(const SecretRef &ref) const; // a copy of its own
    QList<SecretRef> names() const;                              // sorted

private:
    QHash<QString, QByteArray> m_secrets;
};

// Overwrites the bytes unless they are shared with another QByteArray, and clears.
void wipe(QByteArray &secret);
} // namespace purveyor
