// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal.h"

#include "core/net/clock.h"
#include "core/net/refusal.h"
#include "core/storage/journalerasure.h"
#include "core/storage/journalfile.h"
#include "core/storage/journalwrites.h"

#include <QMutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
WriteState stateOf(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Confirmed:
        return WriteState::Confirmed;
    case Outcome::Kind::Refused:
        return WriteState::Refused;
    case Outcome::Kind::NotSent:
        return WriteState::NotSent;
    case Outcome::Kind::Unknown:
        return WriteState::Unknown;
    }
    Q_UNREACHABLE();
}

// Appends to what the clerk wrote, so that neither text is lost.
void addNote(JournalRow &row, const QString &note)
{
    if (note.isEmpty())
        return;
    row.note = row.note.isEmpty() ? note : row.note + u'\n' + note;
}

Transition conclusion(const Outcome &outcome)
{
    Transition transition;
    transition.from = {WriteState::Sending};
    transition.apply = [outcome](JournalRow &changed) {
        changed.state = stateOf(outcome.kind);
        changed.duration = outcome.duration;
        changed.httpStatus = outcome.httpStatus;
        changed.vendorCode = outcome.vendorCode;
        changed.message = outcome.message;
        changed.answer = outcome.answer;
        changed.requestId = outcome.requestId;
        changed.made = outcome.made;
        changed.madeName = outcome.madeName;
    };
    transition.note = outcome.message;
    return transition;
}

Transition withdrawal(const QString &note)
{
    return {{WriteState::Held, WriteState::Draft},
            [note](JournalRow &changed) {
                changed.state = WriteState::Withdrawn;
                changed.heldUntil = {};
                addNote(changed, note);
            },
            note};
}
} // namespace

class Journal::Private
{
public:
    // What the database thread knows of the journal, so that changed() is emitted also when the job that
    // asked for the change is gone by then, and not at all when the journal is.
    struct Announcer {
        QMutex mutex;
        Journal *journal = nullptr;

        void announce(const JournalRow &row)
        {
            const QMutexLocker lock(&mutex);
            if (!journal)
                return;
            QMetaObject::invokeMethod(
                journal, [target = journal, row] { Q_EMIT target->changed(row); }, Qt::QueuedConnection);
        }
    };

    Private(Journal *q, Clock &clock, QString actor, QString instance)
        : q(q)
        , clock(clock)
        , actor(std::move(actor))
        , instance(std::move(instance))
        , announcer(std::make_shared<Announcer>())
    {
        announcer->journal = q;
    }

    JournalWriter writer() const { return {clock.nowUtc(), actor, instance}; }

    TypedJob<JournalRow> *change(qint64 row, Transition transition) const
    {
        return q->m_thread.run<JournalRow>(
            [row, transition = std::move(transition), writer = writer(),
             announcer = announcer](QSqlDatabase &database) {
                Result<JournalRow> changed = changeJournalRow(database, row, transition, writer);
                if (changed)
                    announcer->announce(*changed);
                return changed;
            },
            q);
    }

    Journal *q;
    Clock &clock;
    QString actor;
    QString instance;
    std::shared_ptr<Announcer> announcer;
};

Journal::Journal(DatabaseThread &thread, Clock &clock, QString actor, QString instance, QObject *parent)
    : JournalReader(thread, parent)
    , d(std::make_unique<Private>(this, clock, std::move(actor), std::move(instance)))
{
}

Journal::~Journal()
{
    const QMutexLocker lock(&d->announcer->mutex);
    d->announcer->journal = nullptr;
}

TypedJob<JournalRow> *Journal::add(JournalRow row)
{
    if (row.state != WriteState::Draft && row.state != WriteState::Held)
        return new ReadyJob<JournalRow>(Failure(refusal(tr("A new action starts as a draft or held."))),
                                        this);
    return m_thread.run<JournalRow>(
        [row = std::move(row), writer = d->writer(), announcer = d->announcer](QSqlDatabase &database) {
            Result<JournalRow> added = addJournalRow(database, row, writer);
            if (added)
                announcer->announce(*added);
            return added;
        },
        this);
}

TypedJob<StartedWrite> *Journal::startSending(qint64 row, const QByteArray &fingerprint)
{
    const JournalWriter writer = d->writer();
    Transition transition;
    transition.from = {WriteState::Held};
    transition.apply = [now = writer.now](JournalRow &changed) {
        changed.state = WriteState::Sending;
        changed.heldUntil = {};
        changed.sent = now;
    };
    return m_thread.run<StartedWrite>(
        [row, fingerprint, writer, transition = std::move(transition),
         announcer = d->announcer](QSqlDatabase &database) -> Result<StartedWrite> {
            const Result<JournalRow> started = changeJournalRow(database, row, transition, writer);
            if (!started)
                return Failure(started.error());
            announcer->announce(*started);
            return StartedWrite{*started, WriteTicket(started->id, fingerprint)};
        },
        this);
}

TypedJob<StartedWrite> *Journal::addAndStart(JournalRow row, const QByteArray &fingerprint)
{
    const JournalWriter writer = d->writer();
    row.state = WriteState::Sending;
    row.heldUntil = {};
    row.sent = writer.now;
    return m_thread.run<StartedWrite>(
        [row = std::move(row), fingerprint, writer,
         announcer = d->announcer](QSqlDatabase &database) -> Result<StartedWrite> {
            const Result<JournalRow> started = addJournalRow(database, row, writer);
            if (!started)
                return Failure(started.error());
            announcer->announce(*started);
            return StartedWrite{*started, WriteTicket(started->id, fingerprint)};
        },
        this);
}

TypedJob<JournalRow> *Journal::conclude(qint64 row, const Outcome &outcome)
{
    return d->change(row, conclusion(outcome));
}

TypedJob<QList<JournalRow>> *Journal::concludeAndAdd(qint64 row, const Outcome &outcome,
                                                     const QList<JournalRow> &following)
{
    return m_thread.run<QList<JournalRow>>(
        [row, following, writer = d->writer(), transition = conclusion(outcome),
         announcer = d->announcer](QSqlDatabase &database) {
            Result<QList<JournalRow>> rows =
                changeAndAddJournalRows(database, row, transition, following, writer);
            if (rows) {
                for (const JournalRow &changed : std::as_const(*rows))
                    announcer->announce(changed);
            }
            return rows;
        },
        this);
}

TypedJob<JournalRow> *Journal::withdraw(qint64 row, const QString &note)
{
    return d->change(row, withdrawal(note));
}

TypedJob<JournalRow> *Journal::withdrawIntent(qint64 row, const QString &note)
{
    return m_thread.run<JournalRow>(
        [row, transition = withdrawal(note), writer = d->writer(),
         announcer = d->announcer](QSqlDatabase &database) -> Result<JournalRow> {
            const Result<QList<JournalRow>> rows = changeIntentRows(database, row, transition, writer);
            if (!rows)
                return Failure(rows.error());
            for (const JournalRow &changed : *rows)
                announcer->announce(changed);
            return rows->constFirst();
        },
        this);
}

TypedJob<JournalRow> *Journal::stop(qint64 row, const QString &why)
{
    return d->change(row, {{WriteState::Held},
                           [why](JournalRow &changed) {
                               changed.state = WriteState::Stopped;
                               changed.heldUntil = {};
                               changed.message = why;
                           },
                           why});
}

TypedJob<JournalRow> *Journal::hold(qint64 row, const QDateTime &until)
{
    return d->change(row, {{WriteState::Draft, WriteState::Held},
                           [until](JournalRow &changed) {
                               changed.state = WriteState::Held;
                               changed.heldUntil = until;
                               changed.message.clear(); // why it went back to Draft stands in the events
                           },
                           {}});
}

TypedJob<JournalRow> *Journal::settle(qint64 row, Settlement settlement, const QString &note,
                                      const QList<EntityKey> &found, const QString &foundName)
{
    return d->change(row, {{WriteState::Unknown},
                           [settlement, note, found, foundName](JournalRow &changed) {
                               changed.state = WriteState::Settled;
                               changed.settlement = settlement;
                               addNote(changed, note);
                               if (!found.isEmpty())
                                   changed.made = found;
                               if (!foundName.isEmpty())
                                   changed.madeName = foundName;
                           },
                           note});
}

TypedJob<JournalRow> *Journal::setMadeName(qint64 row, const QString &name)
{
    return d->change(row, {{WriteState::Confirmed, WriteState::Unknown, WriteState::Settled},
                           [name](JournalRow &changed) { changed.madeName = name; },
                           name});
}

TypedJob<JournalRow> *Journal::setMade(qint64 row, const EntityKey &made, const QString &name)
{
    return d->change(row, {{WriteState::Confirmed},
                           [made, name](JournalRow &changed) {
                               if (!changed.made.isEmpty())
                                   return;
                               changed.made = {made};
                               changed.madeName = name;
                           },
                           name});
}

TypedJob<Done> *Journal::forget(const ConnectionId &connection)
{
    return m_thread.run<Done>(
        [connection, writer = d->writer(), announcer = d->announcer](QSqlDatabase &database) -> Result<Done> {
            const Result<QList<JournalRow>> rows = eraseRowsOf(database, connection, writer);
            if (!rows)
                return Failure(rows.error());
            for (const JournalRow &row : *rows)
                announcer->announce(row);
            return Done{};
        },
        this);
}

TypedJob<QList<JournalRow>> *Journal::recover()
{
    const auto to = [](WriteState from, WriteState state, const QString &why) {
        return Transition{{from},
                          [state, why](JournalRow &changed) {
                              changed.state = state;
                              changed.heldUntil = {};
                              changed.message = why;
                          },
                          why};
    };
    const Transition ended =
        to(WriteState::Sending, WriteState::Unknown, tr("The program ended while it was sending."));
    const Transition secret = to(WriteState::Held, WriteState::Draft,
                                 tr("The program ended; the password typed for this is gone."));
    const Transition restored = to(
        WriteState::Held, WriteState::Unknown,
        tr("A backup was restored that was made before this was sent or undone: nobody here knows which."));
    return m_thread.run<QList<JournalRow>>(
        [ended, secret, restored, writer = d->writer(),
         announcer = d->announcer](QSqlDatabase &database) -> Result<QList<JournalRow>> {
            const bool isRestored = wasRestored(database);
            const auto applies = [isRestored](const JournalRow &row) {
                return row.state == WriteState::Sending || row.hasSecret || isRestored;
            };
            Result<QList<JournalRow>> changed =
                changeJournalRows(database, {ended, isRestored ? restored : secret}, applies, writer);
            if (!changed)
                return changed;
            if (isRestored) {
                if (const Result<Done> done = forgetRestored(database); !done)
                    return Failure(done.error());
            }
            for (const JournalRow &row : std::as_const(*changed))
                announcer->announce(row);
            return changed;
        },
        this);
}
} // namespace purveyor
