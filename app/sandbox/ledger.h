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
    QByteArray method;
    QByteArray target;
    QString operation;
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
    void countArrival(const QByteArray &method);
    void countConnection();
    void countMail();
    void clear();

    [[nodiscard]] QJsonObject toJson(bool writesOnly) const;

private:
    struct Stamped {
        LedgerEntry entry;
        QDateTime time;
    };

    QList<Stamped> m_entries;
    QMap<QString, int> m_arrived;
    int m_connections = 0;
    int m_mails = 0;
    int m_writesExecuted = 0;
};

} // namespace purveyor::sandbox
