// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/recordtable.h"

#include "ui/models/itemroles.h"
#include "ui/theme.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace purveyor
{

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
    fit();
    if (currentId() != kept)
        Q_EMIT currentChanged(currentId());
}

void RecordTable::fitRows(int most)
{
    m_most = most;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    fit();
}

void RecordTable::fit()
{
    if (m_most == 0)
        return;
    const int rows = static_cast<int>(std::min<qsizetype>(count(), m_most));
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth());
}

QString RecordTable::currentId() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().data(IdRole).toString() : QString();
}

} // namespace purveyor
