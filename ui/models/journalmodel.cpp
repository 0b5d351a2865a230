// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/journalmodel.h"

#include "core/domain/localtext.h"
#include "core/domain/writewarning.h"
#include "core/net/clock.h"
#include "ui/models/celltext.h"
#include "ui/models/itemroles.h"

#include <QLocale>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{

// Bodies may be 64 KiB each; the details read them from the journal.
JournalRow lightened(JournalRow row)
{
    row.values.clear();
    row.changes.clear();
    row.quote.reset();
    row.requestBody.clear();
    row.requestHeaders.clear();
    row.answer.clear();
    return row;
}

QString remarkOf(const JournalRow &row)
{
    switch (row.state) {
    case WriteState::Confirmed:
        return hasWarning(row) ? row.message : row.madeName;
    case WriteState::Refused:
    case WriteState::NotSent:
        return row.vendorCode.isEmpty() && row.httpStatus > 0 ? QString::number(row.httpStatus)
                                                              : row.vendorCode;
    case WriteState::Settled:
        return row.settlement == Settlement::NotDone ? JournalModel::tr("not done")
                                                     : JournalModel::tr("done");
    case WriteState::Withdrawn:
        return JournalModel::tr("by Undo");
    case WriteState::Draft:
    case WriteState::Held:
    case WriteState::Sending:
    case WriteState::Unknown:
    case WriteState::Stopped:
        break;
    }
    return {};
}

} // namespace

JournalModel::JournalModel(Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
    arrangeAtMidnight();
}

bool JournalModel::needsPerson(WriteState state)
{
    switch (state) {
    case WriteState::Draft:
    case WriteState::Held:
    case WriteState::Unknown:
        return true;
    case WriteState::Sending:
    case WriteState::Confirmed:
    case WriteState::Refused:
    case WriteState::NotSent:
    case WriteState::Settled:
    case WriteState::Withdrawn:
    case WriteState::Stopped:
        break;
    }
    return false;
}

void JournalModel::put(const QList<JournalRow> &rows)
{
    bool attention = false;
    std::vector<qint64> changed;
    for (const JournalRow &row : rows) {
        const auto known = m_rows.find(row.id);
        JournalRow kept = lightened(row);
        if (known == m_rows.end()) {
            attention = attention || needsPerson(row.state);
            m_rows.emplace(row.id, std::move(kept));
        } else if (!(known->second == kept)) {
            attention = attention || needsPerson(row.state) || needsPerson(known->second.state);
            known->second = std::move(kept);
            changed.push_back(row.id);
        }
    }
    arrange();
    for (int at = 0; at < static_cast<int>(m_entries.size()) && !changed.empty(); ++at) {
        const qint64 id = m_entries[static_cast<size_t>(at)].id;
        if (id != 0 && std::find(changed.cbegin(), changed.cend(), id) != changed.cend())
            Q_EMIT dataChanged(index(at, 0), index(at, static_cast<int>(Column::Count) - 1));
    }
    Q_EMIT countsChanged();
    if (attention)
        Q_EMIT attentionChanged();
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange();
    Q_EMIT countsChanged();
}

// --- order

bool JournalModel::passes(const JournalRow &row) const
{
    if (m_filter.connection && row.connection != *m_filter.connection)
        return false;
    const Status status = statusOf(row);
    if (!m_filter.outcomes.isEmpty() && !m_filter.outcomes.contains(status.word))
        return false;
    if (m_filter.words.isEmpty())
        return true;
    const QString text = titleOf(row) + u'\n' + row.targetName + u'\n' + row.customerName + u'\n' +
                         row.connectionName + u'\n' + status.word + u'\n' + row.madeName + u'\n' +
                         row.summary + u'\n' + row.reference + u'\n' + row.actor + u'\n' + row.vendorCode +
                         u'\n' + row.requestId;
    return m_filter.words.matches(searchFolded(text));
}

QString JournalModel::groupOf(const JournalRow &row) const
{
    if (needsPerson(row.state))
        return tr("Needs you");
    const QDate day = row.created.toLocalTime().date();
    if (day == m_today)
        return tr("Today");
    if (day == m_today.addDays(-1))
        return tr("Yesterday");
    return dayText(day, QLocale());
}

std::vector<JournalModel::Entry> JournalModel::arranged() const
{
    std::vector<Entry> entries;
    const auto add = [this, &entries](bool attention) {
        QString group;
        for (const auto &[id, row] : m_rows) {
            if (needsPerson(row.state) != attention || !passes(row))
                continue;
            if (const QString own = groupOf(row); own != group) {
                group = own;
                entries.push_back({0, group});
            }
            entries.push_back({id, {}});
        }
    };
    add(true);
    add(false);
    return entries;
}

// From what is shown to what is to be shown, by single steps: removals first, then moves and insertions from
// the top down. Runs of new rows (a page of older ones) are one insertion.
void JournalModel::arrange()
{
    m_today = localToday(m_clock);
    const std::vector<Entry> target = arranged();
    if (target == m_entries)
        return;
    const auto nameOf = [](const Entry &entry) {
        return entry.id != 0 ? QString::number(entry.id) : QString(u'/' + entry.group);
    };
    const auto namesOf = [&nameOf](const std::vector<Entry> &entries) {
        QSet<QString> names;
        for (const Entry &entry : entries)
            names.insert(nameOf(entry));
        return names;
    };
    const QSet<QString> wanted = namesOf(target);
    const QSet<QString> shown = namesOf(m_entries);
    for (int at = static_cast<int>(m_entries.size()) - 1; at >= 0; --at) {
        if (!wanted.contains(nameOf(m_entries[static_cast<size_t>(at)]))) {
            beginRemoveRows({}, at, at);
            m_entries.erase(m_entries.begin() + at);
            endRemoveRows();
        }
    }
    for (size_t at = 0; at < target.size(); ++at) {
        if (at < m_entries.size() && m_entries[at] == target[at])
            continue;
        const auto later =
            std::find(m_entries.begin() + static_cast<std::ptrdiff_t>(std::min(at, m_entries.size())),
                      m_entries.end(), target[at]);
        const int row = static_cast<int>(at);
        if (later != m_entries.end()) {
            const int from = static_cast<int>(later - m_entries.begin());
            beginMoveRows({}, from, from, {}, row);
            const Entry moved = *later;
            m_entries.erase(later);
            m_entries.insert(m_entries.begin() + row, moved);
            endMoveRows();
            continue;
        }
        size_t end = at + 1;
        while (end < target.size() && !shown.contains(nameOf(target[end])))
            ++end;
        beginInsertRows({}, row, static_cast<int>(end) - 1);
        m_entries.insert(m_entries.begin() + row, target.begin() + row,
                         target.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        at = end - 1;
    }
}

void JournalModel::arrangeAtMidnight()
{
    const QDateTime midnight = localToday(m_clock).addDays(1).startOfDay();
    m_clock.callLater(std::chrono::milliseconds(m_clock.nowUtc().msecsTo(midnight)), this, [this] {
        arrange();
        arrangeAtMidnight();
    });
}

// --- answers

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

const JournalRow *JournalModel::rowAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_entries.size()))
        return nullptr;
    return find(m_entries[static_cast<size_t>(row)].id);
}

const JournalRow *JournalModel::find(qint64 id) const
{
    const auto known = m_rows.find(id);
    return known == m_rows.end() ? nullptr : &known->second;
}

QList<JournalRow> JournalModel::attention() const
{
    QList<JournalRow> rows;
    for (const auto &[id, row] : m_rows) {
        if (needsPerson(row.state))
            rows.append(row);
    }
    return rows;
}

int JournalModel::shownCount() const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(),
                                          [](const Entry &entry) { return entry.id != 0; }));
}

Qt::ItemFlags JournalModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return rowAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QString JournalModel::titleOf(const JournalRow &row) const
{
    return m_titleOf ? m_titleOf(row) : row.verb;
}

QString JournalModel::display(const JournalRow &row, Column column) const
{
    switch (column) {
    case Column::Time: {
        const QDateTime local = row.created.toLocalTime();
        const bool ownDay = !needsPerson(row.state) || local.date() == m_today;
        return ownDay ? local.toString(u"HH:mm"_s) : shortDay(local.date(), m_today, QLocale());
    }
    case Column::Action:
        //: an entry of the journal whose contents a person had erased
        return row.verb.isEmpty() ? tr("(erased)") : titleOf(row);
    case Column::Customer:
        return row.customerName.isEmpty() ? row.targetName : row.customerName;
    case Column::Connection:
        return row.connectionName;
    case Column::Outcome:
        return statusOf(row).word;
    case Column::Count:
        break;
    }
    return {};
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    const JournalRow *row = rowAt(index.row());
    if (!row) {
        if (role == GroupRole || role == Qt::AccessibleTextRole ||
            (role == Qt::DisplayRole && index.column() == 0))
            return entry.group;
        return role == IdRole ? QVariant(u"group/"_s + entry.group) : QVariant();
    }
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(*row, column);
    case Qt::AccessibleTextRole: {
        const QString text = display(*row, column);
        return text.isEmpty() ? u"–"_s : text;
    }
    case Qt::ToolTipRole:
        if (column == Column::Time)
            return isoMoment(row->created);
        return column == Column::Action && !row->summary.isEmpty()
                   ? QVariant(titleOf(*row) + u": "_s + row->summary)
                   : QVariant();
    case IdRole:
        return QString::number(row->id);
    case MarkRole:
        return column == Column::Outcome ? QVariant(static_cast<int>(statusOf(*row).mark)) : QVariant();
    case SecondaryTextRole:
        return column == Column::Outcome ? QVariant(remarkOf(*row)) : QVariant();
    case QuietRole:
        return column == Column::Time;
    case MachineTextRole:
        return column == Column::Time;
    case CopyRole:
        return column == Column::Time ? QVariant(isoMoment(row->created)) : QVariant(display(*row, column));
    default: // roles are an open set of ints
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Action:
        return tr("Action");
    case Column::Customer:
        return tr("Customer");
    case Column::Connection:
        return tr("Connection");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace purveyor
