// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusmark.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace purveyor
{

StatusMark::StatusMark(const Theme &theme, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Mark StatusMark::mark() const
{
    return m_mark;
}

void StatusMark::setMark(Mark mark)
{
    m_mark = mark;
    setAccessibleName(word(mark));
    update();
}

QSize StatusMark::sizeHint() const
{
    const int edge = m_theme.scaled(m_size);
    const QMargins margins = contentsMargins();
    return {edge + margins.left() + margins.right(), edge + margins.top() + margins.bottom()};
}

void StatusMark::paint(QPainter &painter, const QRectF &box, Mark mark, const QColor &color)
{
    const qreal edge = qMin(box.width(), box.height());
    // Drawn on a grid of 12, the size in tables.
    const qreal unit = edge / 12;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.scale(unit, unit);
    QPen pen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Good:
        painter.setBrush(color);
        painter.drawEllipse(QPointF(0, 0), 4.6, 4.6);
        break;
    case Mark::Waiting:
        painter.setPen(pen);
        painter.drawEllipse(QPointF(0, 0), 5, 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(QRectF(-3.2, -3.2, 6.4, 6.4), 0, 90 * 16);
        break;
    case Mark::Stopped:
    case Mark::Ended:
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(-3.4, -4, 2.2, 8), 0.6, 0.6);
        painter.drawRoundedRect(QRectF(1.2, -4, 2.2, 8), 0.6, 0.6);
        break;
    case Mark::Bad:
        pen.setWidthF(2.1);
        painter.setPen(pen);
        painter.drawLine(QPointF(-3.4, -3.4), QPointF(3.4, 3.4));
        painter.drawLine(QPointF(3.4, -3.4), QPointF(-3.4, 3.4));
        break;
    case Mark::Unknown: {
        pen.setWidthF(1.8);
        painter.setPen(pen);
        QPainterPath hook;
        hook.moveTo(-2.7, -2.6);
        hook.cubicTo(-2.5, -5.6, 2.8, -5.7, 2.8, -2.6);
        hook.cubicTo(2.8, -0.5, 0, -0.6, 0, 1.7);
        painter.drawPath(hook);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(0, 4.8), 1.15, 1.15);
        break;
    }
    }
    painter.restore();
}

QString StatusMark::word(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Good:
        return tr("good");
    case Mark::Waiting:
        return tr("waiting");
    case Mark::Stopped:
        return tr("stopped");
    case Mark::Ended:
        return tr("ended");
    case Mark::Bad:
        return tr("bad");
    case Mark::Unknown:
        return tr("not known");
    }
    return {};
}

void StatusMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paint(painter, contentsRect(), m_mark, m_theme.markColor(m_mark));
}

} // namespace purveyor
