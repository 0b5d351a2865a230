// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "ui/models/searchtext.h"

#include <QAbstractTableModel>
#include <QSet>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace purveyor
{

class Clock;

/// What the activity page lets through.
struct JournalFilter {
    SearchWords words;
    std::optional<ConnectionId> connection;
    QSet<QString> outcomes; ///< words of statusOf(); empty: all

    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

/// The journal, newest first, under group rows: what needs a person on top, then day by day. Rows come from
/// outside (put()), in any order and as often as they change; changes arrive as single insertions, moves and
/// removals, so that the selection stays with its row. Keeps what a table shows; the payload of a row is read
/// again where it is looked at.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalModel)

public:
    enum class Column {
        Time,
        Action,
        Customer,
        Connection,
        Outcome,
        Count,
    };

    /// The clock outlives the model.
    explicit JournalModel(Clock &clock, QObject *parent = nullptr);

    /// What was done is called so; as the row says itself unless set. Before the first rows.
    void setTitles(std::function<QString(const JournalRow &)> titleOf) { m_titleOf = std::move(titleOf); }
    /// Empty for an erased row.
    [[nodiscard]] QString titleOf(const JournalRow &row) const;

    void put(const QList<JournalRow> &rows);
    void setFilter(const JournalFilter &filter);
    [[nodiscard]] const JournalFilter &filter() const { return m_filter; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Null for group heads.
    [[nodiscard]] const JournalRow *rowAt(int row) const;
    [[nodiscard]] const JournalRow *find(qint64 id) const;
    /// Rows that are held (for Undo), drafts left by a restart, and outcomes nobody knows; newest first.
    [[nodiscard]] QList<JournalRow> attention() const;
    [[nodiscard]] int shownCount() const; ///< without group heads
    [[nodiscard]] int knownCount() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] static bool needsPerson(WriteState state);

Q_SIGNALS:
    void countsChanged();
    /// A row that needs a person came, went or changed.
    void attentionChanged();

private:
    struct Entry {
        qint64 id = 0; ///< 0: a group head
        QString group; ///< of a head

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    [[nodiscard]] std::vector<Entry> arranged() const;
    [[nodiscard]] bool passes(const JournalRow &row) const;
    [[nodiscard]] QString groupOf(const JournalRow &row) const;
    [[nodiscard]] QString display(const JournalRow &row, Column column) const;
    void arrange();
    void arrangeAtMidnight();

    std::function<QString(const JournalRow &)> m_titleOf;
    std::map<qint64, JournalRow, std::greater<>> m_rows;
    std::vector<Entry> m_entries;
    JournalFilter m_filter;
    Clock &m_clock;
    QDate m_today; ///< when it was arranged last: group heads hang on it
};

} // namespace purveyor
