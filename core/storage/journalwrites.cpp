// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalwrites.h"

#include "core/net/refusal.h"
#include "core/storage/journalchain.h"
#include "core/storage/journalrows.h"
#include "core/storage/sql.h"
#include "core/storage/storagewords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
ApiError conflict(const QString &message)
{
    ApiError error = refusal(message);
    error.kind = ApiError::Kind::Conflict;
    return error;
}

Result<Done> requireFreeKey(QSqlDatabase &database, const JournalRow &row)
{
    if (row.key.isEmpty()) {
        return Failure(
            refusal(StorageWords::tr("This action has no key that guards it against being sent twice.")));
    }
    const Result<qint64> other = openRowWithKey(database, row.key, row.id);
    if (!other)
        return Failure(other.error());
    if (*other == 0)
        return Done{};
    ApiError error =
        conflict(StorageWords::tr("The same action is under way already, or its outcome is not known yet."));
    error.vendorCode = QString::number(*other);
    return Failure(error);
}

Result<JournalRow> changeStoredRow(QSqlDatabase &database, qint64 id, const Transition &transition,
                                   const JournalWriter &writer)
{
    Result<JournalRow> row = readJournalRow(database, id);
    if (!row)
        return row;
    const WriteState from = row->state;
    if (!transition.from.contains(from)) {
        return Failure(conflict(StorageWords::tr("This is not possible any more: the action is “%1” now.")
                                    .arg(statusOf(from).word)));
    }
    transition.apply(*row);
    row->changed = writer.now;
    if (isOpen(row->state)) {
        if (const Result<Done> isFree = requireFreeKey(database, *row); !isFree)
            return Failure(isFree.error());
    }
    if (const Result<Done> done = updateJournalRow(database, *row, from); !done)
        return Failure(done.error());
    const auto event =
        appendEvent(database, *row, writer.now, writer.actor, writer.instance, transition.note);
    if (!event)
        return Failure(event.error());
    return row;
}

Result<JournalRow> addNewRow(QSqlDatabase &database, JournalRow row, const JournalWriter &writer)
{
    row.id = 0;
    row.created = writer.now;
    row.changed = writer.now;
    row.actor = writer.actor;
    row.instance = writer.instance;
    if (isOpen(row.state)) {
        if (const Result<Done> isFree = requireFreeKey(database, row); !isFree)
            return Failure(isFree.error());
    }
    if (const Result<Done> done = insertJournalRow(database, row); !done)
        return Failure(done.error());
    const auto event = appendEvent(database, row, writer.now, writer.actor, writer.instance, row.note);
    if (!event)
        return Failure(event.error());
    return row;
}
} // namespace

Result<JournalRow> addJournalRow(QSqlDatabase &database, JournalRow row, const JournalWriter &writer)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    Result<JournalRow> added = addNewRow(database, std::move(row), writer);
    if (!added)
        return added;
    if (const Result<Done> done = transaction.commit(); !done)
        return Failure(done.error());
    return added;
}

Result<JournalRow> changeJournalRow(QSqlDatabase &database, qint64 id, const Transition &transition,
                                    const JournalWriter &writer)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    Result<JournalRow> row = changeStoredRow(database, id, transition, writer);
    if (!row)
        return row;
    if (const Result<Done> done = transaction.commit(); !done)
        return Failure(done.error());
    return row;
}

Result<QList<JournalRow>> changeIntentRows(QSqlDatabase &database, qint64 id, const Transition &transition,
                                           const JournalWriter &writer)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    Result<JournalRow> first = changeStoredRow(database, id, transition, writer);
    if (!first)
        return Failure(first.error());
    const Result<QList<JournalRow>> open = readJournalRows(
        database,
        u"r.state IN ('Draft', 'Held', 'Sending', 'Unknown') AND r.intent = :intent ORDER BY r.id"_s,
        {{u":intent"_s, sqlText(first->intent.value)}});
    if (!open)
        return Failure(open.error());
    QList<JournalRow> rows{*std::move(first)};
    for (const JournalRow &row : *open) {
        if (row.id == id || row.intent.isEmpty() || !transition.from.contains(row.state))
            continue;
        Result<JournalRow> changed = changeStoredRow(database, row.id, transition, writer);
        if (!changed)
            return Failure(changed.error());
        rows.append(*std::move(changed));
    }
    if (const Result<Done> done = transaction.commit(); !done)
        return Failure(done.error());
    return rows;
}

Result<QList<JournalRow>> changeAndAddJournalRows(QSqlDatabase &database, qint64 id,
                                                  const Transition &transition,
                                                  const QList<JournalRow> &added, const JournalWriter &writer)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    Result<JournalRow> changed = changeStoredRow(database, id, transition, writer);
    if (!changed)
        return Failure(changed.error());
    QList<JournalRow> rows{*std::move(changed)};
    for (const JournalRow &row : added) {
        Result<JournalRow> next = addNewRow(database, row, writer);
        if (!next)
            return Failure(next.error());
        rows.append(*std::move(next));
    }
    if (const Result<Done> done = transaction.commit(); !done)
        return Failure(done.error());
    return rows;
}

Result<QList<JournalRow>> changeJournalRows(QSqlDatabase &database, const QList<Transition> &transitions,
                                            const std::function<bool(const JournalRow &)> &applies,
                                            const JournalWriter &writer)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    QList<JournalRow> changed;
    for (const Transition &transition : transitions) {
        for (const WriteState from : transition.from) {
            const Result<QList<JournalRow>> rows = readJournalRows(
                database, u"r.state = :state ORDER BY r.id"_s, {{u":state"_s, stateName(from)}});
            if (!rows)
                return Failure(rows.error());
            for (const JournalRow &row : *rows) {
                if (!applies(row))
                    continue;
                Result<JournalRow> done = changeStoredRow(database, row.id, transition, writer);
                if (!done)
                    return Failure(done.error());
                changed.append(std::move(*done));
            }
        }
    }
    if (const Result<Done> done = transaction.commit(); !done)
        return Failure(done.error());
    return changed;
}
} // namespace purveyor
