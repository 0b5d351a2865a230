// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/storage/databasethread.h"

#include <QObject>

namespace purveyor
{
// Things that their vendor does not list, kept on this workstation: made here, read on the way to something
// else, imported, or entered by id. In journal.db, so that a backup holds them. What is kept stays until a
// person or the removal of its connection takes it away.
class Ledger final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Ledger)

public:
    enum class Source { Made, Read, Imported, Entered };

    explicit Ledger(DatabaseThread &thread, QObject *parent = nullptr);
    ~Ledger() override;

    // New ones are added, known ones learn what is said of them (mergeKnown); how they came here stays. One
    // commit for all.
    TypedJob<Done> *keep(const QList<Entity> &entities, Source source);
    // As last known. parent: only what hangs below it; empty: all.
    TypedJob<QList<Entity>> *list(const ConnectionId &connection, EntityKind kind,
                                  const EntityId &parent = {});
    TypedJob<Done> *forget(const EntityKey &key); // of a customer: also what hangs below it
    TypedJob<Done> *forgetConnection(const ConnectionId &connection);

private:
    DatabaseThread &m_thread;
};
} // namespace purveyor
