// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/store.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

void Store::clear()
{
    m_tables.clear();
    m_counters.clear();
}

Item &Store::add(const QString &table, Item item)
{
    Table &rows = m_tables[table];
    rows.items.push_back(std::move(item));
    Item &added = rows.items.back();
    rows.byId.insert(added.id, &added);
    rows.byOwner[added.owner].append(&added);
    return added;
}

void Store::set(Item &item, const QString &name, const QJsonValue &value)
{
    item.fields.insert(name, value);
    item.changed = true;
    ++item.revision;
}

Item *Store::find(const QString &table, const QString &id)
{
    const auto found = m_tables.find(table);
    return found == m_tables.end() ? nullptr : found->second.byId.value(id);
}

std::deque<Item> &Store::all(const QString &table)
{
    return m_tables[table].items;
}

QList<Item *> Store::owned(const QString &table, const QString &owner)
{
    return m_tables[table].byOwner.value(owner);
}

qint64 Store::next(const QString &counter, qint64 first)
{
    const auto found = m_counters.find(counter);
    return (found == m_counters.end() ? *m_counters.insert(counter, first) : *found)++;
}

std::optional<int> Store::setMembers(const QString &id, const QJsonObject &values)
{
    for (auto &[name, table] : m_tables) {
        Item *item = table.byId.value(id);
        if (!item)
            continue;
        for (auto it = values.begin(); it != values.end(); ++it)
            set(*item, it.key(), it.value());
        return item->revision;
    }
    return std::nullopt;
}

QJsonObject Store::toState() const
{
    QJsonObject tables;
    for (const auto &[name, table] : m_tables) {
        QJsonArray changes;
        for (const Item &item : table.items) {
            if (!item.changed)
                continue;
            changes.append(QJsonObject{{u"id"_s, item.id},
                                       {u"owner"_s, item.owner},
                                       {u"revision"_s, item.revision},
                                       {u"fields"_s, item.fields}});
        }
        tables.insert(name, changes);
    }
    QJsonObject counters;
    for (auto it = m_counters.begin(); it != m_counters.end(); ++it)
        counters.insert(it.key(), it.value());
    return {{u"tables"_s, tables}, {u"counters"_s, counters}};
}

void Store::applyState(const QJsonObject &state)
{
    const QJsonObject tables = state.value("tables"_L1).toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const QJsonArray changes = table.value().toArray();
        for (const QJsonValue &value : changes) {
            const QJsonObject change = value.toObject();
            const QString id = change.value("id"_L1).toString();
            Item *item = find(table.key(), id);
            if (!item)
                item = &add(table.key(), {id, change.value("owner"_L1).toString()});
            item->fields = change.value("fields"_L1).toObject();
            item->revision = change.value("revision"_L1).toInt();
            item->changed = true;
        }
    }
    const QJsonObject counters = state.value("counters"_L1).toObject();
    for (auto it = counters.begin(); it != counters.end(); ++it)
        m_counters.insert(it.key(), it.value().toInteger());
}

QJsonArray Store::rows(const QString &table) const
{
    QJsonArray rows;
    const auto found = m_tables.find(table);
    if (found == m_tables.end())
        return rows;
    for (const Item &item : found->second.items) {
        QJsonObject row = item.fields;
        row.insert("id"_L1, item.id);
        row.insert("owner"_L1, item.owner);
        rows.append(row);
    }
    return rows;
}

} // namespace purveyor::sandbox
