// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/recordtable.h"

#include "ui/models/itemroles.h"
#include "ui/theme.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/textlabel.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

RecordModel::RecordModel(const QStringList &heads, QObject *parent)
    : QAbstractTableModel(parent)
    , m_heads(heads)
{
}

void RecordModel::setRecords(const QList<Record> &records)
{
    QSet<QString> wanted;
    for (const Record &record : records)
        wanted.insert(record.id);
    for (qsizetype row = m_records.size() - 1; row >= 0; --row) {
        if (!wanted.contains(m_records.at(row).id))
            dropRow(row);
    }
    for (qsizetype row = 0; row < records.size(); ++row)
        place(row, records.at(row));
    while (m_records.size() > records.size()) // an id that came twice before
        dropRow(m_records.size() - 1);
}

void RecordModel::dropRow(qsizetype row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_records.removeAt(row);
    endRemoveRows();
}

// The rows above are done; the record may stand further down from before.
void RecordModel::place(qsizetype row, const Record &record)
{
    const auto found = std::find_if(m_records.cbegin() + row, m_records.cend(),
                                    [&record](const Record &known) { return known.id == record.id; });
    const int target = static_cast<int>(row);
    if (found == m_records.cend()) {
        beginInsertRows({}, target, target);
        m_records.insert(row, record);
        endInsertRows();
        return;
    }
    const qsizetype from = found - m_records.cbegin();
    if (from != row) {
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, target);
        m_records.move(from, row);
        endMoveRows();
    }
    if (m_records.at(row) != record) {
        m_records[row] = record;
        Q_EMIT dataChanged(index(target, 0), index(target, columnCount() - 1));
    }
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Record &record = m_records.at(index.row());
    const RecordCell cell = record.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.text.isEmpty() ? u"–"_s : cell.text;
    case IdRole:
        return record.id;
    case MarkRole:
        return cell.mark ? QVariant(static_cast<int>(*cell.mark)) : QVariant();
    case SecondaryTextRole:
        return cell.secondary.isEmpty() ? QVariant() : QVariant(cell.secondary);
    case QuietRole:
        return cell.quiet;
    case Qt::TextAlignmentRole:
        return cell.right ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: // roles are an open set of ints
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_heads.value(section))
                                                                    : QVariant();
}

RecordTable::RecordTable(const Theme &theme, const QString &name, const QStringList &heads,
                         const QList<ColumnSpec> &columns, QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordModel(heads, this))
    , m_view(new StateTableView(theme, this))
    , m_empty(new TextLabel(theme, Theme::Type::Body, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_view->setModel(m_model);
    m_view->setColumns(columns);
    m_view->setAccessibleName(name);
    m_view->setSortingEnabled(false);
    layout->addWidget(m_view, 1);
    m_empty->setWordWrap(true);
    m_empty->setToken(Token::SecondText);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_empty->setContentsMargins(theme.scaled(16), theme.scaled(12), theme.scaled(16), 0);
    layout->addWidget(m_empty, 1);
    m_view->hide();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_setting)
            Q_EMIT currentChanged(currentId());
    });
    connect(m_view, &StateTableView::rowActivated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(index.data(IdRole).toString()); });
    connect(m_view, &StateTableView::menuRequested, this,
            [this](const QPoint &position, const QModelIndex &index) {
                Q_EMIT menuRequested(position, index.data(IdRole).toString());
            });
}

void RecordTable::setRecords(const QList<Record> &records, const QString &emptyText)
{
    const QString kept = currentId();
    QScrollBar *bar = m_view->verticalScrollBar();
    const QPersistentModelIndex top = bar->value() > 0 ? m_view->indexAt({0, 0}) : QModelIndex();
    const int before = top.isValid() ? m_view->rowViewportPosition(top.row()) : 0;
    {
        const QScopedValueRollback setting(m_setting, true);
        m_model->setRecords(records);
        // Qt would choose a neighbour for what is gone; nobody chose that one.
        if (currentId() != kept)
            m_view->selectionModel()->clear();
    }
    if (top.isValid()) {
        m_view->doItemsLayout(); // the scroll bar's new range
        bar->setValue(bar->value() + m_view->rowViewportPosition(top.row()) - before);
    }
    m_view->setVisible(!records.isEmpty());
    m_empty->setVisible(records.isEmpty());
    m_empty->setText(emptyText);
    if (currentId() != kept)
        Q_EMIT currentChanged(currentId());
}

QString RecordTable::currentId() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().data(IdRole).toString() : QString();
}

} // namespace purveyor
