// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The layout and clipboard part of StateTableView.
#include "ui/models/itemroles.h"
#include "ui/theme.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/tableheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

namespace
{

constexpr int layoutVersion = 1;
constexpr int narrowest = 24;
constexpr int widest = 4000;

// A cell that a spreadsheet would run as a formula gets the apostrophe that makes it text; figures and phone
// numbers stay.
QString forSpreadsheet(QString text)
{
    for (const char16_t c : {u'\t', u'\n', u'\r'})
        text.replace(QChar(c), u' ');
    if (text.isEmpty())
        return text;
    const QChar first = text.front();
    const auto isFigure = [](QChar c) { return c.isDigit() || u" ().,-/"_s.contains(c); };
    const bool signedText =
        (first == u'+' || first == u'-') && !std::all_of(text.cbegin() + 1, text.cend(), isFigure);
    if (first == u'=' || first == u'@' || signedText)
        text.prepend(u'\'');
    return text;
}

QString copyText(const QModelIndex &index)
{
    const QVariant own = index.data(CopyRole);
    if (own.isValid())
        return own.toString();
    QString text = index.data(Qt::DisplayRole).toString();
    const QString secondary = index.data(SecondaryTextRole).toString();
    if (!secondary.isEmpty())
        text += u' ' + secondary;
    return text;
}

} // namespace

void StateTableView::setColumns(const QList<ColumnSpec> &columns)
{
    Q_ASSERT(model() && columns.size() == model()->columnCount());
    m_columns = columns;
    setSortingEnabled(true);
    resetLayout();
}

const QList<ColumnSpec> &StateTableView::columns() const
{
    return m_columns;
}

int StateTableView::columnOf(const QString &key) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).key == key)
            return i;
    }
    return -1;
}

void StateTableView::resetLayout()
{
    const QScopedValueRollback arranging(m_arranging, true);
    m_sizedByHand.clear();
    for (int i = 0; i < m_columns.size(); ++i) {
        const ColumnSpec &spec = m_columns.at(i);
        m_header->moveSection(m_header->visualIndex(i), i);
        m_header->setSectionResizeMode(i, spec.stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        setColumnShown(i, spec.shown);
        if (!spec.stretch)
            resizeColumn(i, initialWidth(spec));
    }
    m_fit.start();
}

void StateTableView::setColumnShown(int column, bool shown)
{
    if (const auto withheld = m_withheld.find(column); withheld != m_withheld.end())
        withheld->shown = shown;
    else
        m_header->setSectionHidden(column, !shown);
}

void StateTableView::resizeColumn(int column, int width)
{
    if (const auto withheld = m_withheld.find(column); withheld != m_withheld.end())
        withheld->width = width;
    else
        m_header->resizeSection(column, width);
}

bool StateTableView::isColumnChosen(int column) const
{
    const auto withheld = m_withheld.constFind(column);
    return withheld == m_withheld.cend() ? !m_header->isSectionHidden(column) : withheld->shown;
}

bool StateTableView::isColumnWanted(int column) const
{
    return isColumnChosen(column) && !m_withheld.value(column).isAlike;
}

void StateTableView::withhold(int column, bool Withheld::*why)
{
    if (!m_withheld.contains(column)) {
        const bool shown = !m_header->isSectionHidden(column);
        const int width = shown ? m_header->sectionSize(column) : initialWidth(m_columns.at(column));
        m_withheld.insert(column, {shown, width});
        m_header->setSectionHidden(column, true);
    }
    m_withheld[column].*why = true;
}

void StateTableView::giveBack(int column, bool Withheld::*why)
{
    const auto withheld = m_withheld.find(column);
    if (withheld == m_withheld.end())
        return;
    (*withheld).*why = false;
    if (withheld->isAlike || withheld->lacksRoom)
        return;
    const Withheld choice = m_withheld.take(column);
    m_header->setSectionHidden(column, !choice.shown);
    if (choice.shown && !m_columns.at(column).stretch)
        m_header->resizeSection(column, choice.width);
}

void StateTableView::setColumnWithheld(const QString &key, bool withheld)
{
    const int column = columnOf(key);
    if (column < 0 || m_withheld.value(column).isAlike == withheld)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    if (withheld)
        withhold(column, &Withheld::isAlike);
    else
        giveBack(column, &Withheld::isAlike);
    m_fit.start();
}

QByteArray StateTableView::saveLayout() const
{
    QJsonArray columns;
    for (int visual = 0; visual < m_columns.size(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QJsonObject entry{{u"key"_s, m_columns.at(column).key}, {u"shown"_s, isColumnChosen(column)}};
        // A hidden section has the width 0 for its header.
        if (m_sizedByHand.contains(column) && isColumnChosen(column))
            entry.insert(u"width"_s, m_withheld.contains(column) ? m_withheld.value(column).width
                                                                 : m_header->sectionSize(column));
        columns.append(entry);
    }
    QJsonObject layout{{u"version"_s, layoutVersion}, {u"columns"_s, columns}};
    const int sorted = m_header->sortIndicatorSection();
    if (sorted >= 0 && sorted < m_columns.size()) {
        layout.insert(u"sort"_s, m_columns.at(sorted).key);
        layout.insert(u"descending"_s, m_header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

bool StateTableView::restoreLayout(const QByteArray &bytes)
{
    const QJsonObject layout = QJsonDocument::fromJson(bytes).object();
    if (layout.value("version"_L1).toInt() != layoutVersion || !layout.value("columns"_L1).isArray())
        return false;
    resetLayout();
    const QScopedValueRollback arranging(m_arranging, true);
    const QJsonArray columns = layout.value("columns"_L1).toArray();
    int visual = 0;
    for (const QJsonValue &value : columns) {
        const QJsonObject entry = value.toObject();
        const int column = columnOf(entry.value("key"_L1).toString());
        if (column < 0)
            continue; // a column that is gone
        const ColumnSpec &spec = m_columns.at(column);
        if (m_header->visualIndex(column) != visual)
            m_header->moveSection(m_header->visualIndex(column), visual);
        ++visual;
        setColumnShown(column, spec.required || entry.value("shown"_L1).toBool(spec.shown));
        const int width = entry.value("width"_L1).toInt();
        if (!spec.stretch && width > 0) {
            resizeColumn(column, std::clamp(width, narrowest, widest));
            m_sizedByHand.insert(column);
        }
    }
    const int sorted = columnOf(layout.value("sort"_L1).toString());
    if (sorted >= 0)
        sortByColumn(sorted,
                     layout.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    return true;
}

void StateTableView::openColumnMenu(const QPoint &globalPosition, int column)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnMenu"_s);
    for (int i = 0; i < m_columns.size(); ++i) {
        if (!m_withheld.value(i).isAlike)
            addColumnAction(menu, i);
    }
    menu->addSeparator();
    if (column >= 0) {
        // Dragging a head does the same; not everybody can drag.
        const int visual = m_header->visualIndex(column);
        QAction *forward = menu->addAction(tr("Move column towards the beginning"));
        forward->setEnabled(visual > 0);
        connect(forward, &QAction::triggered, this,
                [this, visual] { m_header->moveSection(visual, visual - 1); });
        QAction *back = menu->addAction(tr("Move column towards the end"));
        back->setEnabled(visual < m_columns.size() - 1);
        connect(back, &QAction::triggered, this,
                [this, visual] { m_header->moveSection(visual, visual + 1); });
    }
    QAction *reset = menu->addAction(tr("Reset columns"));
    reset->setObjectName(u"resetColumnsAction"_s);
    connect(reset, &QAction::triggered, this, [this] {
        resetLayout();
        Q_EMIT layoutEdited();
    });
    menu->popup(globalPosition);
}

void StateTableView::addColumnAction(QMenu *menu, int column)
{
    const ColumnSpec &spec = m_columns.at(column);
    const QString name = model()->headerData(column, Qt::Horizontal).toString();
    const bool lacksRoom = m_withheld.value(column).lacksRoom && m_withheld.value(column).shown;
    //: a column of a table that is chosen, but not shown in so narrow a window
    QAction *action = menu->addAction(lacksRoom ? tr("%1 (no room)").arg(name) : name);
    action->setObjectName(u"column_"_s + spec.key);
    action->setCheckable(true);
    action->setChecked(!m_header->isSectionHidden(column));
    action->setEnabled(!spec.required);
    connect(action, &QAction::toggled, this, [this, column](bool shown) {
        const QScopedValueRollback arranging(m_arranging, true);
        if (m_withheld.value(column).lacksRoom) {
            m_sizedByHand.insert(column); // it was asked for by name: others may go for it
            m_withheld[column].shown = shown;
            giveBack(column, &Withheld::lacksRoom);
        } else {
            m_header->setSectionHidden(column, !shown);
        }
        if (shown && !m_columns.at(column).stretch && m_header->sectionSize(column) < narrowest)
            m_header->resizeSection(column, initialWidth(m_columns.at(column)));
        m_fit.start();
        Q_EMIT layoutEdited();
    });
}

void StateTableView::noteEdit()
{
    if (!m_arranging && !m_columns.isEmpty())
        Q_EMIT layoutEdited();
}

QString StateTableView::selectionAsTsv(bool withHeaders) const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            columns.append(column);
    }
    QString text;
    const auto appendLine = [&](const auto &cell) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += forSpreadsheet(cell(columns.at(i)));
        }
        text += u'\n';
    };
    if (withHeaders)
        appendLine([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    const QList<int> rows = selectedRowNumbers();
    for (const int row : rows)
        appendLine([this, row](int column) { return copyText(model()->index(row, column)); });
    return text;
}

void StateTableView::copySelection(bool withHeaders) const
{
    const QString text = selectionAsTsv(withHeaders);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace purveyor
