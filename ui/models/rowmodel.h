// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/annotation.h"
#include "ui/models/itemroles.h"
#include "ui/models/tablemodel.h"

#include <QHash>
#include <algorithm>
#include <functional>
#include <unordered_set>
#include <utility>

namespace purveyor
{

/// The rows of one TableModel, keyed by id. Row is a summary value with operator== and a `status`; Key is
/// what names it. Subclasses answer columns.
template <class Row>
class RowModel : public TableModel
{
public:
    /// Adds rows and replaces those whose key is known. Equal rows cost a comparison and no signal.
    void put(const QList<Row> &rows)
    {
        std::vector<int> changed;
        std::vector<int> added;
        ++m_batch;
        for (const Row &row : rows) {
            const EntityKey key = keyOfRow(row);
            const auto known = m_slots.find(key);
            if (known != m_slots.end()) {
                Slot &slot = m_rows[static_cast<size_t>(*known)];
                if (slot.row == row)
                    continue;
                countOut(slot.row);
                const QByteArray haystack = std::exchange(slot.haystack, makeHaystack(row));
                slot.row = row;
                countIn(row);
                const bool isFirst = std::exchange(slot.batch, m_batch) != m_batch;
                if (isFirst) // put twice in one batch: told once
                    changed.push_back(*known);
                const int line = lineOfColumn(sortColumn());
                slot.sortTextNew = (!isFirst && slot.sortTextNew) ||
                                   (line >= 0 && FoldedLines::line(haystack, line) !=
                                                     FoldedLines::line(slot.haystack, line));
                continue;
            }
            int slot = 0;
            if (m_free.empty()) {
                slot = static_cast<int>(m_rows.size());
                m_rows.push_back({});
            } else {
                slot = m_free.back();
                m_free.pop_back();
            }
            m_rows[static_cast<size_t>(slot)] = {row, makeHaystack(row), m_batch, true, false};
            m_slots.insert(slot);
            countIn(row);
            added.push_back(slot);
        }
        if (!changed.empty() || !added.empty())
            slotsPut(changed, added);
    }

    /// Unknown ids are ignored.
    void remove(const ConnectionId &connection, EntityKind kind, const QList<EntityId> &ids)
    {
        QList<EntityKey> keys;
        keys.reserve(ids.size());
        for (const EntityId &id : ids)
            keys.append({connection, kind, id});
        removeKeys(keys);
    }

    void removeConnection(const ConnectionId &connection)
    {
        QList<EntityKey> keys;
        for (const int slot : m_slots) {
            if (EntityKey key = keyOfSlot(slot); key.connection == connection)
                keys.append(std::move(key));
        }
        removeKeys(keys);
    }

    /// The connection has another name: its rows are found and sorted by that from now on.
    void connectionRenamed(const ConnectionId &connection)
    {
        bool reworded = false;
        for (Slot &slot : m_rows) {
            if (!slot.alive || slot.row.connection != connection)
                continue;
            QByteArray haystack = makeHaystack(slot.row);
            if (haystack == slot.haystack) {
                if (!reworded) // it was something else that changed
                    return;
                continue;
            }
            slot.haystack = std::move(haystack);
            reworded = true;
        }
        if (reworded)
            slotsReworded();
    }

    /// What a clerk wrote about a row: it is found by the note and the labels, and filtered by the labels.
    /// Asked when a row is put and when it is filtered; to be set before the first row.
    using AnnotationOf = std::function<Annotation(const EntityKey &)>;
    void setAnnotations(AnnotationOf about) { m_about = std::move(about); }
    /// Something else is written about them; keys of other kinds and of rows that are not here do not matter.
    void annotated(const QList<EntityKey> &keys)
    {
        std::vector<int> changed;
        ++m_batch;
        for (const EntityKey &key : keys) {
            const auto known = m_slots.find(key);
            if (known == m_slots.end())
                continue;
            Slot &slot = m_rows[static_cast<size_t>(*known)];
            if (std::exchange(slot.batch, m_batch) == m_batch)
                continue;
            slot.haystack = makeHaystack(slot.row);
            slot.sortTextNew = false; // what is written stands behind what is sorted by
            changed.push_back(*known);
        }
        if (!changed.empty())
            slotsPut(changed, {});
    }

    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[static_cast<size_t>(slotAt(row))].row; }
    [[nodiscard]] const Row *find(const EntityKey &key) const
    {
        const auto known = m_slots.find(key);
        return known == m_slots.end() ? nullptr : &m_rows[static_cast<size_t>(*known)].row;
    }
    [[nodiscard]] int rowOf(const EntityKey &key) const
    {
        const auto known = m_slots.find(key);
        return known == m_slots.end() ? -1 : rowOfSlot(*known);
    }
    /// Rows of one connection, shown or not.
    [[nodiscard]] int countOf(const ConnectionId &connection) const
    {
        return m_connections.value(connection);
    }
    /// Rows that hold all the words, shown or not, at most so many: for a search over everything.
    [[nodiscard]] QList<EntityKey> matching(const SearchWords &words, int limit) const
    {
        QList<EntityKey> found;
        for (const Slot &slot : m_rows) {
            if (found.size() >= limit)
                break;
            if (slot.alive && words.matches(slot.haystack))
                found.append(keyOfRow(slot.row));
        }
        return found;
    }

    [[nodiscard]] int rowOfId(const QString &id) const override { return rowOf(keyFromId(id)); }

    /// "<connection>/<id>": what IdRole answers.
    [[nodiscard]] static QString idText(const EntityKey &key)
    {
        return key.connection.value + u'/' + key.id.value;
    }
    [[nodiscard]] EntityKey keyFromId(const QString &id) const
    {
        const qsizetype slash = id.indexOf(u'/');
        return {ConnectionId{id.left(slash)}, m_kind, EntityId{id.mid(slash + 1)}};
    }

    [[nodiscard]] int totalCount() const override
    {
        return static_cast<int>(m_slots.size()) - (filter().showSupplementary ? 0 : m_supplementary);
    }
    [[nodiscard]] QSet<QString> statusWords() const override
    {
        return {m_statusWords.keyBegin(), m_statusWords.keyEnd()};
    }

protected:
    RowModel(EntityKind kind, int sortColumn, Qt::SortOrder order, QObject *parent)
        : TableModel(sortColumn, order, parent)
        , m_kind(kind)
        , m_slots(0, SlotHash{this}, SlotEqual{this})
    {
    }

    [[nodiscard]] virtual EntityKey keyOfRow(const Row &row) const = 0;
    /// All columns, and what else a row is searched by.
    virtual void addSearchable(const Row &row, FoldedLines &lines) const = 0;
    /// Which of those lines a text column is sorted by; −1 for a column that has a key of its own.
    [[nodiscard]] virtual int lineOfColumn(int column) const = 0;
    [[nodiscard]] virtual SortKey keyOfColumn(const Row &row, int column) const = 0; ///< the others
    [[nodiscard]] virtual bool isSupplementary(const Row &) const { return false; }
    /// Another number after each change: for what a subclass finds rows by.
    [[nodiscard]] quint32 version() const { return m_batch; }
    [[nodiscard]] const Row &rowInSlot(int slot) const { return m_rows[static_cast<size_t>(slot)].row; }
    /// f(slot, row) for each row, shown or not.
    template <class F>
    void forEachRow(F f) const
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].alive)
                f(static_cast<int>(i), m_rows[i].row);
        }
    }

    [[nodiscard]] const Row &row(const QModelIndex &index) const { return rowAt(index.row()); }

private:
    struct Slot {
        Row row;
        QByteArray haystack;
        quint32 batch = 0; ///< the last put() or removal that touched it
        bool alive = false;
        bool sortTextNew = false; ///< by that put()
    };

    // Finds the slot of a key. It holds numbers, not keys: the rows have those, and a second copy for each of
    // 200,000 rows would be 20 MB.
    struct SlotHash {
        using is_transparent = void;
        const RowModel *model;
        size_t operator()(const EntityKey &key) const { return qHash(key); }
        size_t operator()(int slot) const { return qHash(model->keyOfSlot(slot)); }
    };
    struct SlotEqual {
        using is_transparent = void;
        const RowModel *model;
        bool operator()(int a, int b) const { return a == b; }
        bool operator()(const EntityKey &key, int slot) const { return key == model->keyOfSlot(slot); }
        bool operator()(int slot, const EntityKey &key) const { return key == model->keyOfSlot(slot); }
    };
    using SlotSet = std::unordered_set<int, SlotHash, SlotEqual>;

    [[nodiscard]] EntityKey keyOfSlot(int slot) const
    {
        return keyOfRow(m_rows[static_cast<size_t>(slot)].row);
    }
    [[nodiscard]] int slotCount() const final { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool passes(int slot, const RowFilter &filter) const final
    {
        const Row &row = m_rows[static_cast<size_t>(slot)].row;
        return (filter.showSupplementary || !isSupplementary(row)) &&
               (!filter.connection || *filter.connection == row.connection) &&
               (filter.statusWords.isEmpty() || filter.statusWords.contains(row.status.word)) &&
               (filter.labels.isEmpty() || hasOneOf(keyOfRow(row), filter.labels));
    }
    [[nodiscard]] bool hasOneOf(const EntityKey &key, const QSet<QString> &labels) const
    {
        const QStringList own = m_about ? m_about(key).labels : QStringList();
        return std::any_of(own.cbegin(), own.cend(),
                           [&labels](const QString &label) { return labels.contains(label); });
    }
    [[nodiscard]] const QByteArray &haystack(int slot) const final
    {
        return m_rows[static_cast<size_t>(slot)].haystack;
    }
    [[nodiscard]] SortKey sortKey(int slot, int column) const final
    {
        return lineOfColumn(column) >= 0 ? SortKey::text(sortText(slot, column))
                                         : keyOfColumn(m_rows[static_cast<size_t>(slot)].row, column);
    }
    [[nodiscard]] QByteArrayView sortText(int slot, int column) const final
    {
        const int line = lineOfColumn(column);
        return line < 0 ? QByteArrayView() : FoldedLines::line(haystack(slot), line);
    }
    [[nodiscard]] bool isSortTextNew(int slot) const final
    {
        return m_rows[static_cast<size_t>(slot)].sortTextNew;
    }

    [[nodiscard]] QByteArray makeHaystack(const Row &row)
    {
        m_lines.clear();
        addSearchable(row, m_lines);
        if (m_about) {
            const Annotation about = m_about(keyOfRow(row));
            for (const QString &label : about.labels)
                m_lines.add(label);
            if (!about.note.text.isEmpty())
                m_lines.add(about.note.text);
        }
        return m_lines.text();
    }
    void countIn(const Row &row)
    {
        ++m_statusWords[row.status.word];
        ++m_connections[row.connection];
        m_supplementary += isSupplementary(row) ? 1 : 0;
    }
    void countOut(const Row &row)
    {
        m_supplementary -= isSupplementary(row) ? 1 : 0;
        --m_connections[row.connection];
        const auto word = m_statusWords.find(row.status.word);
        if (word != m_statusWords.end() && --*word == 0)
            m_statusWords.erase(word);
    }
    void removeKeys(const QList<EntityKey> &keys)
    {
        std::vector<int> leaving;
        ++m_batch;
        for (const EntityKey &key : keys) {
            const auto known = m_slots.find(key);
            if (known != m_slots.end() &&
                std::exchange(m_rows[static_cast<size_t>(*known)].batch, m_batch) != m_batch)
                leaving.push_back(*known);
        }
        if (leaving.empty())
            return;
        slotsLeaving(leaving);
        for (const int slot : leaving) {
            Slot &gone = m_rows[static_cast<size_t>(slot)];
            m_slots.erase(slot);
            countOut(gone.row);
            gone = {};
            m_free.push_back(slot);
        }
    }

    EntityKind m_kind;
    AnnotationOf m_about;
    std::vector<Slot> m_rows;
    std::vector<int> m_free;
    SlotSet m_slots;
    QHash<QString, int> m_statusWords;
    QHash<ConnectionId, int> m_connections;
    FoldedLines m_lines; ///< kept for its room
    int m_supplementary = 0;
    quint32 m_batch = 0;
};

} // namespace purveyor
