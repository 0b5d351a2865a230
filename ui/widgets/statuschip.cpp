// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statuschip.h"

#include "ui/theme.h"
#include "ui/widgets/statusmark.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace purveyor
{

namespace
{

constexpr int chipPadding = 8;
constexpr int gap = 6;
constexpr int chipMarkSize = 12;

} // namespace

StatusChip::StatusChip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StatusChip::setStatus(const Status &status)
{
    m_mark = status.mark;
    m_word = status.word;
    m_filled = false;
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

void StatusChip::setLabel(Mark mark, const QString &word)
{
    m_mark = mark;
    m_word = word;
    m_filled = true;
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QString StatusChip::word() const
{
    return m_word;
}

Mark StatusChip::mark() const
{
    return m_mark;
}

QSize StatusChip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Theme::Type::ColumnHead));
    const int mark = m_filled || m_mark == Mark::None ? 0 : m_theme.scaled(chipMarkSize) + gap;
    // horizontalAdvance() rounds, elidedText() does not: without the 1 px a word that fits would be
    // shortened.
    return {metrics.horizontalAdvance(m_word) + 1 + mark + 2 * chipPadding, m_theme.scaled(24)};
}

QSize StatusChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), m_theme.scaled(64)), sizeHint().height()};
}

void StatusChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_theme.markColor(m_mark);
    painter.setPen(m_filled ? color : m_theme.color(Token::Line));
    painter.setBrush(m_filled ? m_theme.markGround(m_mark) : m_theme.color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    QRect room = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    const QRect whole = room;
    if (!m_filled && m_mark != Mark::None) {
        const int edge = m_theme.scaled(chipMarkSize);
        QRect box(room.left(), room.top() + (room.height() - edge) / 2, edge, edge);
        room.setLeft(room.left() + edge + gap);
        box = QStyle::visualRect(layoutDirection(), whole, box);
        room = QStyle::visualRect(layoutDirection(), whole, room);
        StatusMark::paint(painter, box, m_mark, color);
    }
    painter.setFont(m_theme.font(Theme::Type::ColumnHead));
    // On a ground a coloured word would not reach 4.5 : 1.
    painter.setPen(m_filled ? m_theme.color(Token::Text) : color);
    painter.drawText(
        room, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        painter.fontMetrics().elidedText(m_word, Qt::ElideRight, room.width()));
}

void StatusChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace purveyor
