// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/status.h"
#include "ui/models/searchtext.h"
#include "ui/models/sortkey.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>
#include <optional>
#include <vector>

namespace purveyor
{

/// What a table lets through.
struct RowFilter {
    SearchWords words;
    std::optional<ConnectionId> connection;
    QSet<QString> statusWords; ///< empty: all
    QSet<QString> labels;      ///< a row has one of them; empty: all
    bool showSupplementary = false;

    friend bool operator==(const RowFilter &, const RowFilter &) = default;
};

/// Sorting, filtering and keyed updates for tables of some hundred thousand rows, without a proxy: a row
/// keeps its place in memory (a slot), and what is shown is a list of slots. Rows are put by id; small
/// changes emit fine-grained signals, so that selection and scroll stay with the ids. Sorting, filtering and
/// batches that would need more than BulkLimit single insertions or moves use one layoutChanged with
/// persistent indexes.
///
/// RowModel holds the rows; this class holds their order.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableModel)

public:
    static constexpr size_t BulkLimit = 64;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setFilter(const RowFilter &filter);
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }
    /// Shown or not. Without the supplementary ones while those are hidden: they do not count.
    [[nodiscard]] virtual int totalCount() const = 0;
    [[nodiscard]] virtual QSet<QString> statusWords() const = 0; ///< that occur in any row
    /// The row where this id is shown, −1 if it is not.
    [[nodiscard]] virtual int rowOfId(const QString &id) const = 0;

Q_SIGNALS:
    /// Rows came, went, or are shown or hidden; at most once an event-loop turn.
    void countsChanged();

protected:
    TableModel(int sortColumn, Qt::SortOrder order, QObject *parent);

    [[nodiscard]] virtual int slotCount() const = 0;
    [[nodiscard]] virtual bool passes(int slot, const RowFilter &filter) const = 0; ///< all but the words
    [[nodiscard]] virtual const QByteArray &haystack(int slot) const = 0;
    [[nodiscard]] virtual SortKey sortKey(int slot, int column) const = 0;
    /// Folded text of a text column: what SortKey::text was made from. Empty for other columns. A view into
    /// the haystack, which is folded already: sorting folds nothing and keeps no second copy.
    [[nodiscard]] virtual QByteArrayView sortText(int slot, int column) const = 0;

    /// The last batch gave a known row another text in the sort column.
    [[nodiscard]] virtual bool isSortTextNew(int slot) const = 0;

    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    /// The rows are in place. changed: living before and now; keys and words may be different.
    void slotsPut(const std::vector<int> &changed, const std::vector<int> &added);
    /// The same rows, with words that may be different in any of them.
    void slotsReworded();
    /// Before the rows go: they must still answer.
    void slotsLeaving(const std::vector<int> &leaving);
    [[nodiscard]] int slotAt(int row) const { return m_visible[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOfSlot(int slot) const; ///< −1 when it is not shown

private:
    [[nodiscard]] bool before(int a, int b) const;
    [[nodiscard]] bool before(const SortKey &left, int a, const SortKey &right, int b) const;
    [[nodiscard]] bool isShown(int slot) const;
    void makeKeys(const std::vector<int> &slots);
    void sortAll();
    void mergeIntoOrder(const std::vector<int> &leaving, std::vector<int> arriving);
    [[nodiscard]] std::vector<int> matching(const std::vector<int> &among) const;
    void relayout(std::vector<int> target);
    void permute(std::vector<int> order);
    void move(const std::vector<int> &moved);
    void insertOneByOne(const std::vector<int> &arriving);
    void removeOneByOne(const std::vector<int> &leaving);
    void tellChanged(std::vector<int> rows);
    void noteCounts();

    int m_sortColumn;
    Qt::SortOrder m_sortOrder;
    RowFilter m_filter;
    std::vector<SortKey> m_keys; ///< by slot, of the sort column
    std::vector<int> m_sorted;   ///< all living slots, in order
    std::vector<int> m_visible;  ///< those that are shown, in order
    QTimer m_counts;
};

} // namespace purveyor
