// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "ui/themestyle.h"

#include <QPainter>
#include <QStyleOption>

namespace purveyor
{

QRect ThemeStyle::scrollBarRect(const QStyleOptionSlider &option, SubControl part) const
{
    // No arrow buttons: the groove is the whole bar.
    const QRect rect = option.rect;
    const bool lying = option.orientation == Qt::Horizontal;
    const int length = lying ? rect.width() : rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0) {
        slider = static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep));
        slider = qBound(qMin(length, pixelMetric(PM_ScrollBarSliderMin, &option, nullptr)), slider, length);
    }
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                              length - slider, option.upsideDown);
    const auto along = [&](int from, int to) {
        const QRect piece = lying ? QRect(rect.left() + from, rect.top(), to - from, rect.height())
                                  : QRect(rect.left(), rect.top() + from, rect.width(), to - from);
        return visualRect(option.direction, rect, piece);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return rect;
    case SC_ScrollBarSlider:
        return along(start, start + slider);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length);
    default:
        return {};
    }
}

void ThemeStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter) const
{
    painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const bool grabbed = (option.activeSubControls & SC_ScrollBarSlider) && (option.state & State_Sunken);
    const bool hovered = option.state & State_MouseOver;
    QRectF slider = scrollBarRect(option, SC_ScrollBarSlider);
    slider =
        option.orientation == Qt::Horizontal ? slider.adjusted(2, 3, -2, -3) : slider.adjusted(3, 2, -3, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(grabbed || hovered ? Token::SecondText : Token::ControlEdge));
    painter.drawRoundedRect(slider, 3, 3);
    painter.restore();
}

void ThemeStyle::drawTab(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget) const
{
    const bool selected = option.state & State_Selected;
    const bool enabled = option.state & State_Enabled;
    const bool hovered = option.state & State_MouseOver;
    const QRect word = visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -16, -2));
    painter.save();
    painter.setFont(m_theme.font(selected ? Theme::Type::Strong : Theme::Type::Body));
    painter.setPen(!enabled              ? m_theme.disabledText()
                   : selected || hovered ? m_theme.color(Token::Text)
                                         : m_theme.color(Token::SecondText));
    const int flags = static_cast<int>(visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                      Qt::TextHideMnemonic;
    painter.drawText(word, flags, option.text);
    if (selected) {
        const int width = painter.fontMetrics().size(Qt::TextHideMnemonic, option.text).width();
        const QRect line(option.rect.left(), option.rect.bottom() - 1, width, 2);
        painter.fillRect(visualRect(option.direction, option.rect, line), m_theme.color(Token::Link));
    }
    painter.restore();
    Q_UNUSED(widget)
}

void ThemeStyle::drawArrow(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    Icon icon = Icon::ChevronDown;
    if (element == PE_IndicatorArrowUp || element == PE_IndicatorSpinUp)
        icon = Icon::ChevronUp;
    else if (element == PE_IndicatorArrowLeft || element == PE_IndicatorArrowRight) {
        // The caller says left or right as seen; the icons mirror by themselves.
        const bool left = element == PE_IndicatorArrowLeft;
        icon = left == (option.direction == Qt::LeftToRight) ? Icon::ChevronLeft : Icon::ChevronRight;
    }
    const int edge = qMin(m_theme.scaled(12), qMax(8, qMin(option.rect.width(), option.rect.height())));
    QRect box(0, 0, edge, edge);
    box.moveCenter(option.rect.center());
    const bool enabled = option.state & State_Enabled;
    m_theme.icon(icon, Token::SecondText)
        .paint(&painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace purveyor
