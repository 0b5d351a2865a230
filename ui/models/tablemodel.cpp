// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/tablemodel.h"

#include <algorithm>

namespace purveyor
{

TableModel::TableModel(int sortColumn, Qt::SortOrder order, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sortColumn(sortColumn)
    , m_sortOrder(order)
{
    m_counts.setSingleShot(true);
    connect(&m_counts, &QTimer::timeout, this, &TableModel::countsChanged);
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

bool TableModel::before(int a, int b) const
{
    return before(m_keys[static_cast<size_t>(a)], a, m_keys[static_cast<size_t>(b)], b);
}

bool TableModel::before(const SortKey &left, int a, const SortKey &right, int b) const
{
    if (left == right) {
        if (left.saysAll())
            return a < b;
        const int difference = sortText(a, m_sortColumn).compare(sortText(b, m_sortColumn));
        return difference == 0 ? a < b : (difference < 0) == (m_sortOrder == Qt::AscendingOrder);
    }
    constexpr SortKey absent = SortKey::absent();
    if (left == absent || right == absent)
        return right == absent; // what is not told stands last in either direction
    return (left < right) == (m_sortOrder == Qt::AscendingOrder);
}

bool TableModel::isShown(int slot) const
{
    return passes(slot, m_filter) && (m_filter.words.isEmpty() || m_filter.words.matches(haystack(slot)));
}

int TableModel::rowOfSlot(int slot) const
{
    const auto at = std::lower_bound(m_visible.begin(), m_visible.end(), slot,
                                     [this](int a, int b) { return before(a, b); });
    return at != m_visible.end() && *at == slot ? static_cast<int>(at - m_visible.begin()) : -1;
}

std::vector<int> TableModel::matching(const std::vector<int> &among) const
{
    // In the order of memory, not in that of the table: looking rows up here and there is most of the time.
    std::vector<char> shown(static_cast<size_t>(slotCount()), 0);
    for (const int slot : among)
        shown[static_cast<size_t>(slot)] = 1;
    for (int slot = 0; slot < slotCount(); ++slot) {
        char &isOne = shown[static_cast<size_t>(slot)];
        isOne = isOne != 0 && isShown(slot) ? 1 : 0;
    }
    std::vector<int> result;
    result.reserve(among.size());
    std::copy_if(among.begin(), among.end(), std::back_inserter(result),
                 [&shown](int slot) { return shown[static_cast<size_t>(slot)] != 0; });
    return result;
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_sortOrder = order;
    if (column != m_sortColumn) {
        m_sortColumn = column;
        makeKeys(m_sorted);
    }
    sortAll();
    permute(m_visible.size() == m_sorted.size() ? m_sorted : matching(m_sorted));
}

void TableModel::makeKeys(const std::vector<int> &slots)
{
    for (const int slot : slots)
        m_keys[static_cast<size_t>(slot)] = sortKey(slot, m_sortColumn);
}

// The keys lie beside the slots while they are sorted: looking each up by its slot is most of the time.
void TableModel::sortAll()
{
    struct Place {
        SortKey key;
        int slot;
    };
    std::vector<Place> places;
    places.reserve(m_sorted.size());
    for (const int slot : m_sorted)
        places.push_back({m_keys[static_cast<size_t>(slot)], slot});
    std::sort(places.begin(), places.end(),
              [this](const Place &a, const Place &b) { return before(a.key, a.slot, b.key, b.slot); });
    std::transform(places.cbegin(), places.cend(), m_sorted.begin(),
                   [](const Place &place) { return place.slot; });
}

void TableModel::setFilter(const RowFilter &filter)
{
    if (filter == m_filter)
        return;
    RowFilter wider = m_filter;
    wider.words = filter.words;
    const bool narrowed = wider == filter && filter.words.narrows(m_filter.words);
    m_filter = filter;
    relayout(matching(narrowed ? m_visible : m_sorted));
}

// Puts the shown rows into another order; the same slots as before.
void TableModel::permute(std::vector<int> order)
{
    Q_ASSERT(order.size() == m_visible.size());
    if (order == m_visible)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    if (from.isEmpty()) {
        m_visible = std::move(order);
    } else {
        std::vector<int> rowBySlot(static_cast<size_t>(slotCount()), -1);
        for (size_t row = 0; row < order.size(); ++row)
            rowBySlot[static_cast<size_t>(order[row])] = static_cast<int>(row);
        QModelIndexList to;
        to.reserve(from.size());
        for (const QModelIndex &index : from)
            to.append(createIndex(rowBySlot[static_cast<size_t>(slotAt(index.row()))], index.column()));
        m_visible = std::move(order);
        changePersistentIndexList(from, to);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// Goes to the target in at most three signals: new rows at the end, one permutation, gone rows from the end.
// Views must not see another row count in layoutChanged.
void TableModel::relayout(std::vector<int> target)
{
    std::vector<char> wanted(static_cast<size_t>(slotCount()), 0);
    for (const int slot : target)
        wanted[static_cast<size_t>(slot)] = 1;
    std::vector<int> gone;
    for (const int slot : m_visible) {
        if (wanted[static_cast<size_t>(slot)] == 0)
            gone.push_back(slot);
        else
            wanted[static_cast<size_t>(slot)] = 2;
    }
    std::vector<int> arriving;
    for (const int slot : target) {
        if (wanted[static_cast<size_t>(slot)] == 1)
            arriving.push_back(slot);
    }
    if (!arriving.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(arriving.size()) - 1);
        m_visible.insert(m_visible.end(), arriving.begin(), arriving.end());
        endInsertRows();
    }
    const size_t kept = target.size();
    target.insert(target.end(), gone.begin(), gone.end());
    permute(std::move(target));
    if (!gone.empty()) {
        beginRemoveRows({}, static_cast<int>(kept), rowCount() - 1);
        m_visible.resize(kept);
        endRemoveRows();
    }
    noteCounts();
}

// Both lists of m_sorted: leaving ones out, arriving ones in. One pass, whatever the number.
void TableModel::mergeIntoOrder(const std::vector<int> &leaving, std::vector<int> arriving)
{
    if (!leaving.empty()) {
        std::vector<char> gone(static_cast<size_t>(slotCount()), 0);
        for (const int slot : leaving)
            gone[static_cast<size_t>(slot)] = 1;
        std::erase_if(m_sorted, [&gone](int slot) { return gone[static_cast<size_t>(slot)] != 0; });
    }
    if (arriving.empty())
        return;
    const auto less = [this](int a, int b) { return before(a, b); };
    std::sort(arriving.begin(), arriving.end(), less);
    const auto middle = static_cast<std::ptrdiff_t>(m_sorted.size());
    m_sorted.insert(m_sorted.end(), arriving.begin(), arriving.end());
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + middle, m_sorted.end(), less);
}

void TableModel::slotsPut(const std::vector<int> &changed, const std::vector<int> &added)
{
    m_keys.resize(static_cast<size_t>(slotCount()));

    std::vector<int> same;    // shown before and now, at the same place
    std::vector<int> moved;   // shown before and now, elsewhere
    std::vector<int> leaving; // shown before, hidden now
    std::vector<int> arriving;
    std::vector<int> reordered;
    if (!changed.empty()) {
        // The order was made with the old keys: look the rows up before the keys change.
        std::vector<int> rows;
        rows.reserve(changed.size());
        if (changed.size() > BulkLimit) {
            std::vector<int> rowBySlot(static_cast<size_t>(slotCount()), -1);
            for (size_t row = 0; row < m_visible.size(); ++row)
                rowBySlot[static_cast<size_t>(m_visible[row])] = static_cast<int>(row);
            for (const int slot : changed)
                rows.push_back(rowBySlot[static_cast<size_t>(slot)]);
        } else {
            for (const int slot : changed) {
                const auto at = std::find(m_visible.begin(), m_visible.end(), slot);
                rows.push_back(at == m_visible.end() ? -1 : static_cast<int>(at - m_visible.begin()));
            }
        }
        for (size_t i = 0; i < changed.size(); ++i) {
            const int slot = changed[i];
            const bool stays =
                !isSortTextNew(slot) && sortKey(slot, m_sortColumn) == m_keys[static_cast<size_t>(slot)];
            const bool shown = isShown(slot);
            if (!stays)
                reordered.push_back(slot);
            if (rows[i] >= 0 && !shown)
                leaving.push_back(slot);
            else if (rows[i] < 0 && shown)
                arriving.push_back(slot);
            else if (shown && stays)
                same.push_back(rows[i]);
            else if (shown)
                moved.push_back(slot);
        }
    }
    tellChanged(std::move(same)); // while the rows are where they were

    for (const int slot : added) {
        if (isShown(slot))
            arriving.push_back(slot);
    }
    const bool bulk = leaving.size() + moved.size() + arriving.size() > BulkLimit;
    if (!bulk)
        removeOneByOne(leaving); // by place, before the keys change
    makeKeys(reordered);
    makeKeys(added);
    std::vector<int> entering = reordered;
    entering.insert(entering.end(), added.begin(), added.end());
    mergeIntoOrder(reordered, std::move(entering));

    if (bulk) {
        relayout(matching(m_sorted));
        if (!changed.empty() && rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        move(moved);
        insertOneByOne(arriving);
    }
    noteCounts();
}

// A row that has another place now is the same row: what is selected stays so.
void TableModel::move(const std::vector<int> &moved)
{
    if (moved.empty())
        return;
    std::vector<int> order = m_visible;
    std::erase_if(
        order, [&moved](int slot) { return std::find(moved.cbegin(), moved.cend(), slot) != moved.cend(); });
    for (const int slot : moved)
        order.insert(
            std::lower_bound(order.begin(), order.end(), slot, [this](int a, int b) { return before(a, b); }),
            slot);
    const auto rowOf = [this](int slot) {
        return static_cast<int>(std::find(m_visible.cbegin(), m_visible.cend(), slot) - m_visible.cbegin());
    };
    std::vector<int> rows;
    for (size_t at = 0; at < order.size(); ++at) {
        const int slot = order[at];
        if (std::find(moved.cbegin(), moved.cend(), slot) == moved.cend())
            continue;
        // Behind the row that comes before it, which is in its place by now.
        const int from = rowOf(slot);
        const int to = at == 0 ? 0 : rowOf(order[at - 1]) + 1;
        if (beginMoveRows({}, from, from, {}, to)) { // not when it is there already
            m_visible.erase(m_visible.begin() + from);
            m_visible.insert(m_visible.begin() + (to > from ? to - 1 : to), slot);
            endMoveRows();
        }
    }
    for (const int slot : moved)
        rows.push_back(rowOf(slot));
    tellChanged(std::move(rows));
}

void TableModel::slotsReworded()
{
    makeKeys(m_sorted);
    sortAll();
    relayout(matching(m_sorted));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::slotsLeaving(const std::vector<int> &leaving)
{
    std::vector<int> shown;
    for (const int slot : leaving) {
        if (isShown(slot))
            shown.push_back(slot);
    }
    if (shown.size() <= BulkLimit) {
        removeOneByOne(shown);
        mergeIntoOrder(leaving, {});
    } else {
        mergeIntoOrder(leaving, {});
        relayout(matching(m_sorted));
    }
    noteCounts();
}

void TableModel::removeOneByOne(const std::vector<int> &leaving)
{
    for (const int slot : leaving) {
        const auto at = std::find(m_visible.begin(), m_visible.end(), slot);
        if (at == m_visible.end())
            continue;
        const auto row = static_cast<int>(at - m_visible.begin());
        beginRemoveRows({}, row, row);
        m_visible.erase(at);
        endRemoveRows();
    }
}

void TableModel::insertOneByOne(const std::vector<int> &arriving)
{
    for (const int slot : arriving) {
        const auto at = std::lower_bound(m_visible.begin(), m_visible.end(), slot,
                                         [this](int a, int b) { return before(a, b); });
        const auto row = static_cast<int>(at - m_visible.begin());
        beginInsertRows({}, row, row);
        m_visible.insert(at, slot);
        endInsertRows();
    }
}

// Runs of rows in one signal each; one for all when more than half changed.
void TableModel::tellChanged(std::vector<int> rows)
{
    if (rows.empty())
        return;
    const int last = columnCount() - 1;
    if (rows.size() > m_visible.size() / 2) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, last));
        return;
    }
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[i], 0), index(rows[end - 1], last));
        i = end;
    }
}

void TableModel::noteCounts()
{
    if (!m_counts.isActive())
        m_counts.start(0);
}

} // namespace purveyor
