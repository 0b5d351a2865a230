// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/celldelegate.h"

#include "core/domain/status.h"
#include "ui/models/itemroles.h"
#include "ui/theme.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/statusmark.h"
#include "ui/widgets/visibletext.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace purveyor
{

namespace
{

constexpr int padding = 8;
constexpr int outerPadding = 16;
constexpr int markSize = 12;
constexpr int markColumn = 20;
constexpr int swatchColumn = 16;
constexpr int swatchSize = 8;
constexpr int barWidth = 3;
constexpr int badgeGap = 6;
constexpr double staleOpacity = 0.8;

const StateTableView *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const StateTableView *>(option.widget);
}

struct Edges {
    bool first = false;
    bool last = false;
};

Edges edgesOf(const StateTableView *table, int column)
{
    if (!table)
        return {column == 0, false};
    const QHeaderView *header = table->horizontalHeader();
    const int visual = header->visualIndex(column);
    Edges edges{true, true};
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(header->logicalIndex(i)))
            continue;
        edges.first = edges.first && i >= visual;
        edges.last = edges.last && i <= visual;
    }
    return edges;
}

QString oneLine(const QVariant &value, const CellDelegate &delegate, const QLocale &locale)
{
    QString text =
        value.userType() == QMetaType::QString ? value.toString() : delegate.displayText(value, locale);
    if (hasHiddenCharacters(text)) {
        text.replace(u'\n', u' ');
        return visibleText(text);
    }
    return text;
}

Theme::Type typeFor(const QVariant &mark)
{
    const auto meaning = static_cast<Mark>(mark.toInt());
    const bool strong = mark.isValid() && (meaning == Mark::Bad || meaning == Mark::Unknown);
    return strong ? Theme::Type::Strong : Theme::Type::Body;
}

void drawPiece(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment,
               bool machineText)
{
    // A foreign name keeps its own direction and is aligned with the column.
    painter.setLayoutDirection(!machineText && text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(
        rect, static_cast<int>(alignment) | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace

struct CellDelegate::Layout {
    QRect mark;
    QRect swatch;
    QRect text;
    QRect secondary;
    QRect badge;
    QString shownText;
    QString shownSecondary;
    QString wholeText;
    QString badgeText;
    QFont font;
    Qt::Alignment alignment;
    bool elided = false;
};

CellDelegate::CellDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int CellDelegate::badgeWidth(const QString &text) const
{
    return QFontMetrics(m_theme.font(Theme::Type::Badge)).horizontalAdvance(text) + 10;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StateTableView *table = tableOf(option);
    const Edges edges = edgesOf(table, index.column());
    const QVariant mark = index.data(MarkRole);
    int width = QFontMetrics(m_theme.font(typeFor(mark)))
                    .horizontalAdvance(oneLine(index.data(), *this, option.locale));
    const QString secondary = oneLine(index.data(SecondaryTextRole), *this, option.locale);
    if (!secondary.isEmpty()) {
        const QFontMetrics body(m_theme.font(Theme::Type::Body));
        const int offset = table ? table->secondaryOffset(index.column()) : 0;
        width =
            (offset > 0 ? offset : width + body.horizontalAdvance(u' ')) + body.horizontalAdvance(secondary);
    }
    width += (edges.first ? outerPadding : padding) + (edges.last ? outerPadding : padding) + 1;
    if (mark.isValid())
        width += m_theme.scaled(markColumn);
    if (index.data(SwatchRole).isValid())
        width += m_theme.scaled(swatchColumn);
    const QString badge = index.data(BadgeRole).toString();
    if (!badge.isEmpty())
        width += badgeWidth(badge) + badgeGap;
    return {width, m_theme.rowHeight()};
}

CellDelegate::Layout CellDelegate::layoutFor(const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    const StateTableView *table = tableOf(option);
    const Edges edges = edgesOf(table, index.column());
    const QRect cell = option.rect;
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, cell, rect); };
    QRect room =
        cell.adjusted(edges.first ? outerPadding : padding, 0, -(edges.last ? outerPadding : padding), -1);

    Layout layout;
    const QVariant mark = index.data(MarkRole);
    if (mark.isValid()) {
        const int edge = m_theme.scaled(markSize);
        layout.mark = visual(QRect(room.left(), room.top() + (room.height() - edge) / 2, edge, edge));
        room.setLeft(room.left() + m_theme.scaled(markColumn));
    }
    if (index.data(SwatchRole).isValid()) {
        const int edge = m_theme.scaled(swatchSize);
        layout.swatch = visual(QRect(room.left(), room.top() + (room.height() - edge) / 2, edge, edge));
        room.setLeft(room.left() + m_theme.scaled(swatchColumn));
    }

    layout.font = m_theme.font(typeFor(mark));
    const QFontMetrics metrics(layout.font);

    layout.wholeText = oneLine(index.data(Qt::DisplayRole), *this, option.locale);
    const int width = metrics.horizontalAdvance(layout.wholeText);
    layout.badgeText = index.data(BadgeRole).toString();
    if (const int badge = badgeWidth(layout.badgeText);
        !layout.badgeText.isEmpty() && width + badgeGap + badge <= room.width()) { // the amount comes first
        const int height = QFontMetrics(m_theme.font(Theme::Type::Badge)).height() + 2;
        layout.badge =
            visual(QRect(room.right() - badge + 1, room.top() + (room.height() - height) / 2, badge, height));
        room.setRight(room.right() - badge - badgeGap);
    }

    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment wanted =
        aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::Alignment(Qt::AlignLeft);
    layout.alignment = QStyle::visualAlignment(option.direction, wanted & Qt::AlignHorizontal_Mask);
    const QString secondary = oneLine(index.data(SecondaryTextRole), *this, option.locale);

    const int offset = table && !secondary.isEmpty() ? table->secondaryOffset(index.column()) : 0;
    const int textRoom = offset > 0 ? qMin(room.width(), offset - 4) : room.width();
    layout.shownText = metrics.elidedText(layout.wholeText, Qt::ElideRight, textRoom);
    layout.elided = width > textRoom;
    layout.text = visual(QRect(room.left(), room.top(), textRoom, room.height()));
    if (!secondary.isEmpty()) {
        const QFontMetrics body(m_theme.font(Theme::Type::Body));
        const int start = offset > 0 ? offset : qMin(width, textRoom) + body.horizontalAdvance(u' ');
        const int left = room.width() - start;
        // In a column of its own it is a day, and the beginning of one says nothing.
        if (offset > 0 ? body.horizontalAdvance(secondary) <= left : left > body.averageCharWidth() * 2) {
            layout.secondary = visual(QRect(room.left() + start, room.top(), left, room.height()));
            layout.shownSecondary = body.elidedText(secondary, Qt::ElideRight, left);
        }
        layout.elided = layout.elided || layout.shownSecondary != secondary;
        layout.wholeText += u' ' + secondary;
    }
    return layout;
}

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const StateTableView *table = tableOf(option);
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = table ? table->hasFocus() : bool(option.state & QStyle::State_Active);
    const bool hovered = table && table->hoverRow() == index.row();
    painter->fillRect(rect,
                      m_theme.color(selected  ? (focused ? Token::RowSelected : Token::RowSelectedInactive)
                                    : hovered ? Token::RowHover
                                              : Token::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::RowLine));
    if (selected && edgesOf(table, index.column()).first) {
        const QRect bar(rect.left(), rect.top(), barWidth, rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, rect, bar), m_theme.color(Token::Link));
    }
    // The current row that is not selected (Ctrl and arrows): the only place where the keyboard is, so it
    // must show.
    if (!selected && focused && table && table->currentIndex().row() == index.row()) {
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), m_theme.color(Token::Link));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Link));
    }
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const StateTableView *table = tableOf(option);
    painter->save();
    painter->setClipRect(option.rect);

    const QVariant group = index.data(GroupRole);
    if (group.isValid() && !group.toString().isEmpty()) {
        painter->fillRect(option.rect, m_theme.color(Token::Base));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          m_theme.color(Token::Line));
        // Each cell paints its part of one line of text that runs over the whole row.
        const QRect row = table
                              ? QRect(0, option.rect.top(), table->viewport()->width(), option.rect.height())
                              : option.rect;
        painter->setFont(m_theme.font(Theme::Type::ColumnHead));
        painter->setPen(m_theme.color(Token::Text));
        drawPiece(*painter, row.adjusted(outerPadding, 4, -outerPadding, 0), group.toString(),
                  QStyle::visualAlignment(option.direction, Qt::AlignLeft), false);
        painter->restore();
        return;
    }

    paintGround(painter, option, index);
    const Layout layout = layoutFor(option, index);
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool stale = table && table->isStale();
    const bool machineText = index.data(MachineTextRole).toBool();
    const QVariant markValue = index.data(MarkRole);
    const auto mark = static_cast<Mark>(markValue.toInt());

    if (stale)
        painter->setOpacity(staleOpacity);
    if (!layout.mark.isEmpty())
        StatusMark::paint(*painter, layout.mark, mark, m_theme.markColor(mark));
    if (!layout.swatch.isEmpty()) {
        const auto swatch = static_cast<Mark>(index.data(SwatchRole).toInt());
        if (swatch != Mark::None)
            painter->fillRect(layout.swatch, m_theme.markColor(swatch));
    }
    painter->setOpacity(1);

    QColor color = m_theme.color(stale || index.data(QuietRole).toBool() ? Token::SecondText : Token::Text);
    // Coloured words keep 4.5 : 1 on base and pointer rows only; on a selection the mark alone says it.
    if (markValue.isValid() && !selected && !stale && (mark == Mark::Bad || mark == Mark::Unknown))
        color = m_theme.markColor(mark);
    painter->setFont(layout.font);
    painter->setPen(enabled ? color : m_theme.disabledText());
    drawPiece(*painter, layout.text, layout.shownText, layout.alignment, machineText);
    if (!layout.shownSecondary.isEmpty()) {
        painter->setFont(m_theme.font(Theme::Type::Body));
        painter->setPen(m_theme.color(Token::SecondText));
        drawPiece(*painter, layout.secondary, layout.shownSecondary, layout.alignment, machineText);
    }
    if (!layout.badge.isEmpty()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(m_theme.color(Token::ControlEdge));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(layout.badge).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->setFont(m_theme.font(Theme::Type::Badge));
        painter->setPen(m_theme.color(selected ? Token::Text : Token::SecondText));
        painter->drawText(layout.badge, Qt::AlignCenter, layout.badgeText);
    }
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) {
        const Layout layout = layoutFor(option, index);
        if (layout.elided)
            text = layout.wholeText;
    }
    if (text.isEmpty()) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport(), view->visualRect(index));
    return true;
}

} // namespace purveyor
