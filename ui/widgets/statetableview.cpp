// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statetableview.h"

#include "ui/models/itemroles.h"
#include "ui/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tableheader.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>
#include <chrono>
#include <iterator>

using namespace std::chrono_literals;

namespace purveyor
{

namespace
{
constexpr auto fitDelay = 50ms; // rows come in pages
}

StateTableView::StateTableView(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_header(new TableHeader(theme, this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(new CellDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAutoScroll(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    updateMeasures();

    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &position) {
        openColumnMenu(m_header->mapToGlobal(position), m_header->logicalIndexAt(position));
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        // The stretching column follows the window, and one that is hidden or shown is not sized: that is
        // nobody's wish. The header tells of it late, when m_arranging is over.
        if (m_arranging || before == 0 || now == 0 || section >= m_columns.size() ||
            m_columns.at(section).stretch)
            return;
        m_sizedByHand.insert(section);
        noteEdit();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &StateTableView::noteEdit);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &StateTableView::noteEdit);
    m_fit.setSingleShot(true);
    m_fit.setInterval(fitDelay);
    connect(&m_fit, &QTimer::timeout, this, &StateTableView::fitColumns);
    connect(this, &QAbstractItemView::doubleClicked, this, &StateTableView::rowActivated);
}

void StateTableView::setModel(QAbstractItemModel *model)
{
    m_hoverRow = -1;
    m_arranging = true;
    m_header->setSortIndicator(0, Qt::AscendingOrder);
    if (this->model())
        disconnect(this->model(), nullptr, &m_fit, nullptr);
    QTableView::setModel(model);
    m_arranging = false;
    if (!model)
        return;
    const auto fit = [this] {
        if (!m_fit.isActive())
            m_fit.start();
    };
    connect(model, &QAbstractItemModel::rowsInserted, &m_fit, fit);
    connect(model, &QAbstractItemModel::modelReset, &m_fit, fit);
    connect(model, &QAbstractItemModel::dataChanged, &m_fit, fit);
}

bool StateTableView::isStale() const
{
    return m_stale;
}

void StateTableView::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    viewport()->update();
}

int StateTableView::hoverRow() const
{
    return m_hoverRow;
}

int StateTableView::secondaryOffset(int column) const
{
    return column < m_columns.size() ? m_theme.scaled(m_columns.at(column).secondaryAt) : 0;
}

QStringList StateTableView::selectedIds() const
{
    QStringList ids;
    const QList<int> rows = selectedRowNumbers();
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.append(model()->index(row, 0).data(IdRole).toString());
    return ids;
}

bool StateTableView::selectId(const QString &id)
{
    if (!model())
        return false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(IdRole).toString() != id)
            continue;
        // Not selectRow(): it asks the keyboard, and a refresh while Ctrl is down would toggle.
        selectionModel()->setCurrentIndex(index,
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
        return true;
    }
    return false;
}

bool StateTableView::selectSomething()
{
    if (!selectionModel() || selectionModel()->hasSelection())
        return false;
    QModelIndex index = currentIndex();
    for (int row = 0; row < model()->rowCount() && !(index.flags() & Qt::ItemIsSelectable); ++row)
        index = model()->index(row, 0);
    if (!(index.flags() & Qt::ItemIsSelectable))
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

QList<int> StateTableView::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    // By ranges: selectedRows() asks for every index of 100,000 selected rows.
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.resize(std::distance(rows.begin(), std::unique(rows.begin(), rows.end())));
    return rows;
}

QSize StateTableView::sizeHint() const
{
    return {m_theme.scaled(480), m_theme.rowHeight() * 10};
}

void StateTableView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (event->matches(QKeySequence::Copy)) {
        copySelection(false);
    } else if (control && shift && event->key() == Qt::Key_C) {
        copySelection(true);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !control && !shift) {
        selectSomething();
        if (currentIndex().isValid())
            Q_EMIT rowActivated(currentIndex());
    } else if ((event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) &&
               event->modifiers() == Qt::NoModifier && selectSomething()) {
        // The row that only had the ring is the first one to go to.
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        if (selectionModel() && selectionModel()->hasSelection())
            Q_EMIT deleteRequested();
    } else if (event->key() == Qt::Key_F2) {
        if (currentIndex().isValid())
            Q_EMIT editRequested();
    } else if (event->key() == Qt::Key_F10 && shift) {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
        contextMenuEvent(&menu);
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void StateTableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(event->globalPos(), indexAt(event->pos()));
    } else {
        const QRect cell = currentIndex().isValid() ? visualRect(currentIndex()) : QRect();
        Q_EMIT menuRequested(viewport()->mapToGlobal(cell.bottomLeft() + QPoint(8, 0)), currentIndex());
    }
    event->accept();
}

bool StateTableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        setHoverRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::Wheel:
    case QEvent::Leave:
        setHoverRow(-1);
        break;
    default: // QEvent::Type is Qt's, not ours
        break;
    }
    return QTableView::viewportEvent(event);
}

void StateTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_fit.isActive())
        m_fit.start();
}

void StateTableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMeasures();
    QTableView::changeEvent(event);
}

void StateTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void StateTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void StateTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    // With automatic scrolling off (it would chase the pointer), the keyboard's row is brought into view
    // here.
    if (current.isValid() && hasFocus())
        scrollTo(current);
}

void StateTableView::setHoverRow(int row)
{
    if (m_hoverRow == row)
        return;
    updateRow(m_hoverRow);
    m_hoverRow = row;
    updateRow(m_hoverRow);
}

void StateTableView::updateRow(int row)
{
    if (row < 0)
        return;
    viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void StateTableView::updateMeasures()
{
    verticalHeader()->setMinimumSectionSize(m_theme.rowHeight());
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    verticalScrollBar()->setSingleStep(m_theme.rowHeight());
}

} // namespace purveyor
