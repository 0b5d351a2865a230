// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/domain/ids.h"
#include "core/storage/databasethread.h"

#include <QDateTime>
#include <QObject>

namespace purveyor
{
// One thing that a bulk run is about.
struct BulkTarget {
    EntityKey key;
    QString name;
    QString customerName;
    IntentId intent; // known before anything is sent: the rows of the journal that tell of it have it
    Values values;   // of its own, over those of all: texts as a line of a file has them; no secrets

    friend bool operator==(const BulkTarget &, const BulkTarget &) = default;
};

// One operation over many things of one connection, as a person started it.
struct BulkRunRecord {
    QString id; // UUID
    ConnectionId connection;
    OperationId operation;
    QString title;     // translated when it was started: "Suspend service"
    QDateTime started; // UTC
    Values values;     // what a person chose for all of them; no secrets
    QString reason;
    QList<BulkTarget> targets;

    friend bool operator==(const BulkRunRecord &, const BulkRunRecord &) = default;
};

// The bulk runs that are not closed, in journal.db. They say what was asked for; what became of it is the
// journal's to say, so that the two cannot contradict each other after a crash.
class BulkRuns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkRuns)

public:
    explicit BulkRuns(DatabaseThread &thread, QObject *parent = nullptr);
    ~BulkRuns() override;

    TypedJob<Done> *add(const BulkRunRecord &run);
    TypedJob<QList<BulkRunRecord>> *unfinished(); // oldest first
    // Nothing of it is begun any more. Its rows in the journal stay.
    TypedJob<Done> *close(const QString &id);

Q_SIGNALS:
    void changed(); // the list of unfinished ones, on disk

private:
    TypedJob<Done> *told(TypedJob<Done> *write);

    DatabaseThread &m_thread;
};

// Those of one connection, inside the transaction that removes it.
[[nodiscard]] Result<Done> forgetBulkRuns(QSqlDatabase &database, const ConnectionId &connection);
} // namespace purveyor
