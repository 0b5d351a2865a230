// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace purveyor::leaks
{
// Looks for secrets in bytes, files and databases, however they may be spelt there: UTF-8, both UTF-16,
// Base64 at each offset and in both alphabets, hexadecimal, percent-encoded, escaped for JSON, XML or INI, or
// several of these over each other. What is not looked for: compressed and encrypted bytes.
class LeakSearch final
{
public:
    // name stands in what is found; the secret itself does not. At least 8 bytes.
    void lookFor(const QString &name, const QByteArray &secret);
    qsizetype count() const { return m_secrets.size(); }

    // Each finding as one line: what, in which spelling, where. Empty: nothing.
    QStringList in(const QByteArray &bytes, const QString &where) const;
    // Name and content; of a SQLite file also each value of each row, as a long one is not in one piece
    // there.
    QStringList inFile(const QString &path) const;
    // All files below, hidden ones as well. files: how many there were.
    QStringList inFolder(const QString &path, int *files = nullptr) const;

private:
    struct Secret {
        QString name;
        QByteArray plain;
        QList<std::pair<QString, QByteArray>> spellings; // as they stand in bytes
    };
    QStringList inRows(const QString &path) const;

    QList<Secret> m_secrets;
};
} // namespace purveyor::leaks
