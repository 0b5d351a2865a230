// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace purveyor::sandbox
{

struct LedgerEntry {
    QString vendor;
    QByteArray method;
    QByteArray target;
    QString operation;
    QString section = {}; ///< of the vendor's document, where that has numbers
    bool write = false;
    bool executed = false;
    int status = 0;
    QStringList created;
    QJsonValue body; ///< of a write, as received; kept with its passwords masked
};

/// What really happened, in order: the truth that a test compares the console's journal with.
class Ledger final
{
public:
    Ledger() = default;

    void append(LedgerEntry entry);
    void countArrival(const QString &vendor, const QByteArray &method);
    void countConnection(const QString &vendor);
    void countMail(const QString &vendor);
    void clear();

    /// Entries and counters of one vendor, or of all when @p vendor is empty.
    [[nodiscard]] QJsonObject toJson(bool writesOnly, const QString &vendor) const;

private:
    struct Stamped {
        LedgerEntry entry;
        QDateTime time;
    };

    struct Counters {
        QMap<QString, int> arrived; ///< by method
        int connections = 0;
        int mails = 0;
        int writesExecuted = 0;
    };

    QList<Stamped> m_entries;
    QMap<QString, Counters> m_counters; ///< by vendor
};

} // namespace purveyor::sandbox
