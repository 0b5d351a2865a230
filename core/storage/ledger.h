// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/journalrow.h"
#include "core/storage/databasethread.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <optional>

namespace purveyor
{
// Rows of the journal that are done, Confirmed or settled so, and that the ledger has not learnt from.
struct Unlearnt {
    struct Write {
        qint64 event = 0; // the one that said so
        JournalRow row;
    };
    QList<Write> writes; // in the order they were done
    qint64 from = 0;     // the event up to which all was learnt before
    qint64 upTo = 0;     // … and up to which these are all
    bool more = false;
};

// What one of them tells of things.
struct Lesson {
    qint64 event = 0;
    QDateTime at; // UTC; what is known from later is not replaced
    QList<Entity> things;
};

struct LedgerFacts;

// Things that their vendor does not list, kept on this workstation: made here, read on the way to something
// else, imported, or entered by id. In journal.db, so that a backup holds them. What is kept stays until a
// person or the removal of its connection takes it away.
//
// What was made here is learnt from the journal, and how far stands beside it in the same commit: a write
// whose end nobody saw (a crash, a connection that is switched off) is learnt from later, and no write twice.
class Ledger final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Ledger)

public:
    enum class Source { Made, Read, Imported, Entered };

    explicit Ledger(DatabaseThread &thread, QObject *parent = nullptr);
    ~Ledger() override;

    // A person wants them there: new ones are added, also when they were forgotten, known ones learn what is
    // said of them (mergeKnown); how they came here stays. One commit for all.
    TypedJob<Done> *keep(const QList<Entity> &entities, Source source);
    // What their vendor told of them on the way to something else: the same, but what was forgotten stays
    // so. The value is what is known of the others now, in the same order.
    TypedJob<QList<Entity>> *merge(const QList<Entity> &told);
    // As last known. parent: only what hangs below it; empty: all. What its vendor never spoke of says for
    // its state how it came here.
    TypedJob<QList<Entity>> *list(const ConnectionId &connection, EntityKind kind,
                                  const EntityId &parent = {});
    // One of them, as the list gives it. NotFound when it is not kept here.
    TypedJob<Entity> *entity(const EntityKey &key);
    // How it came here and when its vendor was last heard of it; absent: it is not kept here.
    TypedJob<std::optional<LedgerFacts>> *facts(const EntityKey &key);
    TypedJob<QHash<EntityKind, int>> *count(const ConnectionId &connection); // of kinds that there are
    // What was done before does not bring it back, nor does an answer of the vendor. Of a customer or a
    // subscription: also what hangs below it.
    TypedJob<Done> *forget(const EntityKey &key);

    // Cheap when there is nothing. limit: at most so many rows at once.
    TypedJob<Unlearnt> *unlearnt(const ConnectionId &connection, int limit);
    // Keeps the things as Made and notes that all is learnt up to this event: one commit. Lessons that were
    // learnt meanwhile are passed over, and so is what was forgotten after they were done.
    TypedJob<Done> *learn(const ConnectionId &connection, const QList<Lesson> &lessons, qint64 upTo);

private:
    DatabaseThread &m_thread;
};

struct LedgerFacts {
    Ledger::Source source = Ledger::Source::Made;
    QDateTime added; // UTC
    QDateTime seen;  // UTC; invalid: the vendor never spoke of it

    friend bool operator==(const LedgerFacts &, const LedgerFacts &) = default;
};

// All of one connection, inside the transaction that removes it. Should the connection come back, it starts
// without what was done before.
[[nodiscard]] Result<Done> forgetLedger(QSqlDatabase &database, const ConnectionId &connection);
} // namespace purveyor
