// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"

#include <QSet>
#include <QString>
#include <QThreadPool>

namespace purveyor
{
// Which secrets the keychain should hold: names, never values, in a small JSON file (0600). A keychain
// answers "not found" both for what was never saved and, when it is locked, for what was; only this list
// tells them apart.
class SecretIndex final
{
    Q_DISABLE_COPY_MOVE(SecretIndex)

public:
    // Reads the file; a missing or unreadable one is an empty index.
    explicit SecretIndex(QString fileName);
    ~SecretIndex(); // waits for the last write

    bool contains(const SecretRef &ref) const;
    QList<SecretRef> names() const; // sorted
    // Take effect at once; the file is replaced as a whole, in the background and in order.
    void add(const SecretRef &ref);
    void remove(const SecretRef &ref);

private:
    void save();

    const QString m_fileName;
    QSet<QString> m_names;
    QThreadPool m_writer;
};
} // namespace purveyor
