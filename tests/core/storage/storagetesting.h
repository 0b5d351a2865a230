// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/journal.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace purveyor
{
// A database of its own connection, for looking and for damaging; on the caller's thread.
class RawDatabase final
{
    Q_DISABLE_COPY_MOVE(RawDatabase)

public:
    explicit RawDatabase(const QString &file);
    ~RawDatabase();
    QSqlDatabase &database() { return m_database; }
    bool exec(const QString &sql);
    QVariant value(const QString &sql); // first column of the first row; invalid when there is none

private:
    QString m_name;
    QSqlDatabase m_database;
};

// Opens a new journal (newest schema) in this file on that thread.
void openJournal(DatabaseThread &thread, const QString &file);
void openCache(DatabaseThread &thread, const QString &file);

// A row as the gate would journal it, every payload field filled.
JournalRow sampleRow(const QString &key, WriteState state = WriteState::Held);
} // namespace purveyor
