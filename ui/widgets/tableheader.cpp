// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tableheader.h"

#include "ui/theme.h"

#include <QPainter>

namespace purveyor
{

namespace
{

constexpr int headerPadding = 8;
constexpr int headerOuterPadding = 16;
constexpr int arrowSize = 8;

} // namespace

TableHeader::TableHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setStretchLastSection(false);
    setMinimumSectionSize(theme.scaled(40));
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    // Cells are spoken with their column; the header itself is for the pointer.
    setFocusPolicy(Qt::NoFocus);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.rowHeight()};
}

int TableHeader::wordWidth(int logicalIndex) const
{
    return sectionSizeFromContents(logicalIndex).width();
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Type::ColumnHead));
    const QString word = model() ? model()->headerData(logicalIndex, orientation()).toString() : QString();
    return {metrics.horizontalAdvance(word) + 2 * headerOuterPadding + arrowSize, m_theme.rowHeight()};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    painter->fillRect(rect, m_theme.color(Token::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Line));

    const int visual = visualIndex(logicalIndex);
    bool first = true;
    bool last = true;
    for (int i = 0; i < count(); ++i) {
        if (isSectionHidden(this->logicalIndex(i)))
            continue;
        first = first && i >= visual;
        last = last && i <= visual;
    }
    const Qt::LayoutDirection direction = layoutDirection();
    QRect room = QStyle::visualRect(direction, rect,
                                    rect.adjusted(first ? headerOuterPadding : headerPadding, 0,
                                                  last ? -headerOuterPadding : -headerPadding, 0));

    const QVariant aligned = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    Qt::Alignment alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : defaultAlignment();
    const bool trailing = alignment & Qt::AlignRight;
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QString word = model()->headerData(logicalIndex, orientation()).toString();

    painter->save();
    painter->setFont(m_theme.font(Theme::Type::ColumnHead));
    const QFontMetrics metrics = painter->fontMetrics();
    const int arrow = sorted ? m_theme.scaled(arrowSize) + 4 : 0;
    const QString shown = metrics.elidedText(word, Qt::ElideRight, qMax(0, room.width() - arrow));
    const int width = metrics.horizontalAdvance(shown);
    // Word and arrow as one block at the column's side.
    QRect block(room.left(), room.top(), qMin(room.width(), width + arrow), room.height());
    if (trailing)
        block.moveRight(room.right());
    block = QStyle::visualRect(direction, room, block);
    QRect text =
        QStyle::visualRect(direction, block, QRect(block.left(), block.top(), width + 1, block.height()));
    painter->setPen(m_theme.color(sorted ? Token::Text : Token::SecondText));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    if (sorted) {
        const qreal half = m_theme.scaled(arrowSize) / 2.0 - 0.5;
        const QRect box = QStyle::visualRect(
            direction, block,
            QRect(block.left() + width + 4, block.top(), m_theme.scaled(arrowSize), block.height()));
        const QPointF center = QRectF(box).center() + QPointF(0, 0.5);
        const qreal tip = sortIndicatorOrder() == Qt::AscendingOrder ? -half * 0.6 : half * 0.6;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Token::Text));
        painter->drawPolygon(QPolygonF(
            {center + QPointF(-half, -tip), center + QPointF(half, -tip), center + QPointF(0, tip)}));
    }
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_theme.color(Token::Base));
        painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1),
                         m_theme.color(Token::Line));
    }
    QHeaderView::paintEvent(event);
}

} // namespace purveyor
