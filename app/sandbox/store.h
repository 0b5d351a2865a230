// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <deque>
#include <map>
#include <optional>

namespace purveyor::sandbox
{

/// One row of a table of a vendor's book. Names beginning with '_' never leave the program.
struct Item {
    QString id;
    QString owner = {}; ///< id of what it belongs to
    QJsonObject fields = {};
    int revision = 1;
    bool changed = false; ///< not as the seed made it: goes into the state file

    [[nodiscard]] QString text(QLatin1StringView name) const { return fields.value(name).toString(); }
};

/// The tables of a vendor that needs no more than rows with ids and owners. References stay valid until
/// clear(); nothing is ever erased.
class Store final
{
    Q_DISABLE_COPY_MOVE(Store)

public:
    Store() = default;

    void clear();
    Item &add(const QString &table, Item item);
    /// Sets a member and marks the row as changed.
    static void set(Item &item, const QString &name, const QJsonValue &value);

    [[nodiscard]] Item *find(const QString &table, const QString &id);
    [[nodiscard]] std::deque<Item> &all(const QString &table);
    [[nodiscard]] QList<Item *> owned(const QString &table, const QString &owner);
    /// Counts on from @p first for each name.
    [[nodiscard]] qint64 next(const QString &counter, qint64 first);

    /// Sets members of the row of that id in whatever table; its new revision.
    [[nodiscard]] std::optional<int> setMembers(const QString &id, const QJsonObject &values);

    [[nodiscard]] QJsonObject toState() const;
    void applyState(const QJsonObject &state);
    /// id, owner and fields of each row; names beginning with '_' included.
    [[nodiscard]] QJsonArray rows(const QString &table) const;

private:
    struct Table {
        std::deque<Item> items;
        QHash<QString, Item *> byId;
        QHash<QString, QList<Item *>> byOwner;
    };

    std::map<QString, Table> m_tables;
    QHash<QString, qint64> m_counters;
};

} // namespace purveyor::sandbox
