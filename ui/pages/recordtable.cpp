// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/recordtable.h"

#include "ui/models/itemroles.h"
#include "ui/theme.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/textlabel.h"

#include <QItemSelectionModel>
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
    if (records == m_records)
        return;
    const bool sameIds = std::equal(records.cbegin(), records.cend(), m_records.cbegin(), m_records.cend(),
                                    [](const Record &a, const Record &b) { return a.id == b.id; });
    if (sameIds) {
        m_records = records;
        if (!records.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_records = records;
    endResetModel();
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
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentChanged(currentId()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT currentChanged(currentId()); });
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
    m_model->setRecords(records);
    m_view->setVisible(!records.isEmpty());
    m_empty->setVisible(records.isEmpty());
    m_empty->setText(emptyText);
    if (!kept.isEmpty() && kept != currentId())
        m_view->selectId(kept);
}

QString RecordTable::currentId() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().data(IdRole).toString() : QString();
}

} // namespace purveyor
