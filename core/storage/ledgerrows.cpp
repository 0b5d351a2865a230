// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ledgerrows.h"

#include "core/domain/entitymerge.h"
#include "core/storage/entitycodec.h"
#include "core/storage/journaltext.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QString sourceName(Ledger::Source source)
{
    switch (source) {
    case Ledger::Source::Made:
        return u"Made"_s;
    case Ledger::Source::Read:
        return u"Read"_s;
    case Ledger::Source::Imported:
        return u"Imported"_s;
    case Ledger::Source::Entered:
        return u"Entered"_s;
    }
    Q_UNREACHABLE();
}

Ledger::Source sourceFrom(const QString &name)
{
    for (const auto source : {Ledger::Source::Read, Ledger::Source::Imported, Ledger::Source::Entered}) {
        if (name == sourceName(source))
            return source;
    }
    return Ledger::Source::Made;
}

// The record, or what the columns say when its bytes cannot be read any more.
Entity entityFrom(const QSqlQuery &query, const EntityKey &key)
{
    const std::optional<Entity> stored = decodeEntity(query.value(3).toByteArray());
    if (stored && keyOf(*stored) == key)
        return *stored;
    return bareEntity(key, {query.value(1).toString()}, query.value(2).toString());
}

// In the language of today, whichever the word was written in: the state that no vendor has told.
void nameState(Entity &entity, Ledger::Source source, bool isSeen)
{
    const auto name = [source, isSeen](Status &status) {
        if (status.mark != Mark::Unknown)
            return;
        if (source == Ledger::Source::Imported && !isSeen)
            //: a state: nobody but the imported file has told of this thing
            status.word = Ledger::tr("Imported");
        else if (source == Ledger::Source::Entered && !isSeen)
            //: a state: nobody but the person who typed it has told of this thing
            status.word = Ledger::tr("Entered here");
        else if (status.text().isEmpty())
            //: a state: nobody has told it
            status.word = Ledger::tr("Not told");
    };
    std::visit(
        [&name](auto &thing) {
            if constexpr (requires { thing.status; })
                name(thing.status);
        },
        entity);
}
} // namespace

struct LedgerKeeper::Known {
    Entity entity;
    QDateTime seen;
};

LedgerKeeper::LedgerKeeper(QSqlDatabase &database)
    : m_find(database, u"SELECT id, parent, name, state, seen FROM ledger WHERE connection = :connection "
                       "AND kind = :kind AND id = :id"_s)
    , m_put(database, u"INSERT INTO ledger (connection, kind, id, parent, name, source, added, seen, state) "
                      "VALUES (:connection, :kind, :id, :parent, :name, :source, :added, :seen, :state) "
                      "ON CONFLICT (connection, kind, id) DO UPDATE SET parent = excluded.parent, "
                      "name = excluded.name, state = excluded.state, "
                      "seen = max(ledger.seen, excluded.seen)"_s)
{
}

LedgerKeeper::~LedgerKeeper() = default;

Result<std::optional<LedgerKeeper::Known>> LedgerKeeper::known(const EntityKey &key)
{
    const Result<QSqlQuery *> query = m_find.run({{u":connection"_s, sqlText(key.connection.value)},
                                                  {u":kind"_s, kindName(key.kind)},
                                                  {u":id"_s, sqlText(key.id.value)}});
    if (!query)
        return Failure(query.error());
    std::optional<Known> found;
    if ((*query)->next())
        found = Known{entityFrom(**query, key), timeFromSql((*query)->value(4))};
    (*query)->finish(); // its read lock
    return found;
}

Result<Entity> LedgerKeeper::keep(const Entity &entity, Ledger::Source source, const QDateTime &now,
                                  const QDateTime &seen)
{
    const EntityKey key = keyOf(entity);
    if (key.id.isEmpty())
        return entity;
    const Result<std::optional<Known>> before = known(key);
    if (!before)
        return Failure(before.error());
    // What was done a while ago says nothing against what was seen since.
    const bool late = *before && seen.isValid() && (*before)->seen.isValid() && seen < (*before)->seen;
    Entity merged = mergeKnown(bareEntity(key, {}, {}), entity);
    if (*before)
        merged = late ? mergeKnown(merged, (*before)->entity) : mergeKnown((*before)->entity, entity);
    const Result<QSqlQuery *> put = m_put.run({{u":connection"_s, sqlText(key.connection.value)},
                                               {u":kind"_s, kindName(key.kind)},
                                               {u":id"_s, sqlText(key.id.value)},
                                               {u":parent"_s, sqlText(parentOf(merged).value)},
                                               {u":name"_s, sqlText(nameOf(merged))},
                                               {u":source"_s, sourceName(source)},
                                               {u":added"_s, sqlTime(now)},
                                               {u":seen"_s, sqlTime(seen)},
                                               {u":state"_s, sqlBlob(encodeEntity(merged))}});
    if (!put)
        return Failure(put.error());
    return merged;
}

Result<QList<Entity>> readLedger(QSqlDatabase &database, const ConnectionId &connection, EntityKind kind,
                                 const EntityId &parent, const EntityId &id)
{
    Result<QSqlQuery> query =
        runSql(database,
               u"SELECT id, parent, name, state, source, seen FROM ledger WHERE connection = :connection "
               "AND kind = :kind AND (:parent = '' OR parent = :parent) AND (:id = '' OR id = :id) "
               "ORDER BY added, id"_s,
               {{u":connection"_s, sqlText(connection.value)},
                {u":kind"_s, kindName(kind)},
                {u":parent"_s, sqlText(parent.value)},
                {u":id"_s, sqlText(id.value)}});
    if (!query)
        return Failure(query.error());
    QList<Entity> entities;
    while (query->next()) {
        Entity entity = entityFrom(*query, {connection, kind, {query->value(0).toString()}});
        nameState(entity, sourceFrom(query->value(4).toString()), timeFromSql(query->value(5)).isValid());
        entities.append(entity);
    }
    if (query->lastError().isValid())
        return storageFailure(query->lastError());
    return entities;
}

Result<std::optional<LedgerFacts>> readLedgerFacts(QSqlDatabase &database, const EntityKey &key)
{
    Result<QSqlQuery> query = runSql(database,
                                     u"SELECT source, added, seen FROM ledger WHERE connection = :connection "
                                     "AND kind = :kind AND id = :id"_s,
                                     {{u":connection"_s, sqlText(key.connection.value)},
                                      {u":kind"_s, kindName(key.kind)},
                                      {u":id"_s, sqlText(key.id.value)}});
    if (!query)
        return Failure(query.error());
    if (!query->next())
        return std::nullopt;
    return LedgerFacts{sourceFrom(query->value(0).toString()), timeFromSql(query->value(1)),
                       timeFromSql(query->value(2))};
}

Result<QHash<EntityKind, int>> countLedger(QSqlDatabase &database, const ConnectionId &connection)
{
    Result<QSqlQuery> query =
        runSql(database, u"SELECT kind, count(*) FROM ledger WHERE connection = :connection GROUP BY kind"_s,
               {{u":connection"_s, sqlText(connection.value)}});
    if (!query)
        return Failure(query.error());
    QHash<EntityKind, int> counts;
    while (query->next()) {
        if (const std::optional<EntityKind> kind = kindFromName(query->value(0).toString()))
            counts.insert(*kind, query->value(1).toInt());
    }
    if (query->lastError().isValid())
        return storageFailure(query->lastError());
    return counts;
}

Result<Done> dropFromLedger(QSqlDatabase &database, const EntityKey &key)
{
    const auto gone = runSql(database,
                             u"DELETE FROM ledger WHERE connection = :connection AND "
                             "((kind = :kind AND id = :id) OR (:kind = 'Customer' AND parent = :id AND "
                             "kind <> 'ServiceUser') OR (:kind = 'Subscription' AND parent = :id AND "
                             "kind = 'ServiceUser'))"_s,
                             {{u":connection"_s, sqlText(key.connection.value)},
                              {u":kind"_s, kindName(key.kind)},
                              {u":id"_s, sqlText(key.id.value)}});
    if (!gone)
        return Failure(gone.error());
    return Done{};
}
} // namespace purveyor
