// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "ui/themestyle.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace purveyor
{

namespace
{

constexpr qreal fieldRadius = 4;

} // namespace

void ThemeStyle::drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = option.state & State_Enabled;
    bool focused = enabled && (option.state & State_HasFocus);
    // A scroll area's frame is painted without the focus of its viewport.
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
        focused = enabled && area->hasFocus();
    const bool invalid = widget && widget->property("invalid").toBool();
    const QColor edge = invalid   ? m_theme.color(Token::Bad)
                        : focused ? m_theme.color(Token::Link)
                        : enabled ? m_theme.color(Token::ControlEdge)
                                  : m_theme.color(Token::Line);
    const qreal strength = focused ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, strength));
    painter.setBrush(enabled ? option.palette.brush(QPalette::Base) : QBrush(m_theme.color(Token::Window)));
    const qreal half = strength / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), fieldRadius, fieldRadius);
    painter.restore();
}

void ThemeStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter,
                              const QWidget *widget) const
{
    if (option.subControls & SC_ComboBoxFrame)
        drawField(option, painter, widget);
    if (option.subControls & SC_ComboBoxArrow) {
        QStyleOption arrow(option);
        arrow.rect = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
        drawArrow(PE_IndicatorArrowDown, arrow, painter);
    }
}

QRect ThemeStyle::spinBoxRect(const QStyleOptionSpinBox &option, SubControl part) const
{
    const QRect rect = option.rect;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : m_theme.scaled(24);
    const int middle = rect.height() / 2;
    QRect piece = rect;
    switch (part) {
    case SC_SpinBoxUp:
        piece = QRect(rect.right() - buttons + 1, rect.top(), buttons, middle);
        break;
    case SC_SpinBoxDown:
        piece = QRect(rect.right() - buttons + 1, rect.top() + middle, buttons, rect.height() - middle);
        break;
    case SC_SpinBoxEditField:
        piece = rect.adjusted(7, 2, -buttons - 2, -2);
        break;
    default:
        break;
    }
    return visualRect(option.direction, rect, piece);
}

void ThemeStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter,
                             const QWidget *widget) const
{
    QStyleOption field(option);
    if (widget && widget->hasFocus())
        field.state |= State_HasFocus;
    drawField(field, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRect up = spinBoxRect(option, SC_SpinBoxUp);
    const QRect down = spinBoxRect(option, SC_SpinBoxDown);
    const int edgeX = option.direction == Qt::LeftToRight ? up.left() : up.right();
    painter.save();
    painter.fillRect(QRect(edgeX, option.rect.top() + 2, 1, option.rect.height() - 4),
                     m_theme.color(Token::Line));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto triangle = [&](const QRect &box, bool upwards, bool enabled) {
        const qreal half = m_theme.scaled(4);
        const QPointF center = QRectF(box).center() + QPointF(0, upwards ? 1 : -1);
        const qreal tip = upwards ? -half * 0.7 : half * 0.7;
        painter.setBrush(enabled ? m_theme.color(Token::Text) : m_theme.disabledText());
        painter.drawPolygon(QPolygonF(
            {center + QPointF(-half, -tip), center + QPointF(half, -tip), center + QPointF(0, tip)}));
    };
    const bool enabled = option.state & State_Enabled;
    triangle(up, true, enabled && (option.stepEnabled & QAbstractSpinBox::StepUpEnabled));
    triangle(down, false, enabled && (option.stepEnabled & QAbstractSpinBox::StepDownEnabled));
    painter.restore();
}

} // namespace purveyor
