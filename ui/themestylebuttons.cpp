// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "ui/themestyle.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace purveyor
{

namespace
{

constexpr qreal radius = 4;

struct Look {
    QColor fill;
    QColor edge;
    QColor text;
};

Look lookOf(const Theme &theme, const QStyleOption &option, const QWidget *widget)
{
    const QString role = widget ? widget->property("role").toString() : QString();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & QStyle::State_Sunken;
    const bool checked = option.state & QStyle::State_On;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const QColor text = theme.color(Token::Text);

    if (role == "link"_L1) {
        // On the toast's ground links have another colour.
        const QVariant token = widget->property("linkToken");
        const QColor link = theme.color(token.isValid() ? static_cast<Token>(token.toInt()) : Token::Link);
        return {Qt::transparent, Qt::transparent, enabled ? link : theme.disabledText()};
    }
    if (!enabled) {
        const bool flat = role == "flat"_L1;
        return {Qt::transparent, flat ? QColor(Qt::transparent) : theme.color(Token::Line),
                theme.disabledText()};
    }
    if (role == "primary"_L1 || role == "destructive-fill"_L1) {
        const bool primary = role == "primary"_L1;
        QColor fill = theme.color(primary ? Token::PrimaryFill : Token::DestructiveFill);
        // Darker only: lighter would take contrast from the white word.
        if (down)
            fill = fill.darker(125);
        else if (hovered)
            fill = fill.darker(112);
        return {fill, fill, theme.color(primary ? Token::OnPrimary : Token::OnDestructive)};
    }
    if (role == "flat"_L1)
        return {down || checked ? theme.color(Token::RowSelectedInactive)
                : hovered       ? theme.color(Token::RowHover)
                                : QColor(Qt::transparent),
                Qt::transparent, text};
    if (checked)
        return {theme.color(Token::RowSelected), theme.color(Token::Link), text};
    const QColor fill = down      ? theme.color(Token::RowSelectedInactive)
                        : hovered ? theme.color(Token::RowHover)
                                  : theme.color(Token::Base);
    if (role == "destructive"_L1)
        return {fill, theme.color(Token::Bad), theme.color(Token::Bad)};
    return {fill, theme.color(Token::ControlEdge), text};
}

// The word and, quiet behind it, the shortcut a page wrote after a tab: "Place order\tCtrl+↵".
std::pair<QString, QString> splitShortcut(const QString &text)
{
    const qsizetype tab = text.indexOf(u'\t');
    return tab < 0 ? std::pair(text, QString()) : std::pair(text.left(tab), text.mid(tab + 1));
}

} // namespace

QSize ThemeStyle::buttonSize(const QStyleOptionButton &option, const QWidget *widget) const
{
    const int height = m_theme.controlHeight();
    const auto [word, shortcut] = splitShortcut(option.text);
    if (word.isEmpty())
        return {height, height};
    int width = option.fontMetrics.size(Qt::TextShowMnemonic, word).width() + 1;
    if (!shortcut.isEmpty())
        width += QFontMetrics(m_theme.font(Theme::Type::Small)).horizontalAdvance(shortcut) + 10;
    if (!option.icon.isNull())
        width += option.iconSize.width() + 8;
    if (option.features & QStyleOptionButton::HasMenu)
        width += m_theme.scaled(12) + 8;
    if (widget && widget->property("role").toString() == "link"_L1)
        return {width, qMax(24, height - 4)};
    return {width + 2 * 12, height};
}

void ThemeStyle::drawButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Look look = lookOf(m_theme, option, widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(look.edge, 1));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void ThemeStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                                 const QWidget *widget) const
{
    const Look look = lookOf(m_theme, option, widget);
    const bool enabled = option.state & State_Enabled;
    const auto [word, shortcut] = splitShortcut(option.text);
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const bool isLink = widget && widget->property("role").toString() == "link"_L1;

    const QFontMetrics metrics = option.fontMetrics;
    const int wordWidth = metrics.size(Qt::TextShowMnemonic, word).width();
    const QFont small = m_theme.font(Theme::Type::Small);
    const int shortcutWidth = shortcut.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(shortcut) + 10;
    const int edge = option.icon.isNull() ? 0 : option.iconSize.height();
    const int iconWidth = edge == 0 ? 0 : edge + (word.isEmpty() ? 0 : 8);
    const int arrow = m_theme.scaled(12);
    const int arrowWidth = hasMenu && !word.isEmpty() ? arrow + 8 : 0;
    const int total = iconWidth + wordWidth + shortcutWidth + arrowWidth;

    const QRect rect = option.rect;
    const int least = isLink ? 0 : 4;
    int x = isLink ? rect.left() : rect.left() + qMax(least, (rect.width() - total) / 2);
    const auto piece = [&](int width) {
        const QRect box(x, rect.top(), width, rect.height());
        x += width;
        return visualRect(option.direction, rect, box);
    };

    painter.save();
    if (edge > 0) {
        const QRect box = piece(iconWidth);
        QRect iconBox(0, 0, edge, edge);
        iconBox.moveCenter(box.center());
        if (!word.isEmpty()) {
            if (option.direction == Qt::LeftToRight)
                iconBox.moveLeft(box.left());
            else
                iconBox.moveRight(box.right());
        }
        option.icon.paint(&painter, iconBox, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                          (option.state & State_On) ? QIcon::On : QIcon::Off);
    }
    painter.setPen(look.text);
    const int flags = Qt::AlignVCenter |
                      (styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                 : Qt::TextHideMnemonic) |
                      Qt::TextSingleLine;
    const int room = qMin(wordWidth, rect.width() - 2 * least - iconWidth - shortcutWidth - arrowWidth);
    painter.drawText(piece(qMax(0, room)), flags | Qt::AlignHCenter,
                     room < wordWidth ? metrics.elidedText(word, Qt::ElideRight, room, Qt::TextShowMnemonic)
                                      : word);
    if (shortcutWidth > 0) {
        painter.setFont(small);
        x += 10;
        painter.drawText(piece(shortcutWidth - 10), Qt::AlignVCenter | Qt::AlignHCenter, shortcut);
    }
    if (arrowWidth > 0) {
        x += 8;
        QRect box(0, 0, arrow, arrow);
        box.moveCenter(piece(arrow).center());
        m_theme.icon(Icon::ChevronDown)
            .paint(&painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.restore();
}

void ThemeStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter,
                                const QWidget *widget) const
{
    QStyleOption flat(option);
    const QString role = widget ? widget->property("role").toString() : QString();
    const bool enabled = option.state & State_Enabled;
    const bool hovered = enabled && (option.state & State_MouseOver);
    const bool down = option.state & (State_Sunken | State_On);
    if (role == "plain"_L1) {
        drawButtonPanel(option, painter, widget);
    } else if (hovered || down) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(down ? Token::RowSelectedInactive : Token::NavigationSelected));
        painter.drawRoundedRect(option.rect, radius, radius);
        painter.restore();
    }

    const bool iconShown = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const bool wordShown = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const int edge = iconShown ? qMin(option.iconSize.height(), option.rect.height()) : 0;
    const int arrow =
        (option.features & QStyleOptionToolButton::HasMenu) && wordShown ? m_theme.scaled(12) : 0;
    const int wordWidth = wordShown ? option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() : 0;
    const int gap = 6;
    int total = edge + wordWidth + arrow;
    total += (edge > 0 && wordShown ? gap : 0) + (arrow > 0 ? gap : 0);
    int x = option.rect.left() + qMax(0, (option.rect.width() - total) / 2);
    const auto piece = [&](int width) {
        const QRect box(x, option.rect.top(), width, option.rect.height());
        x += width + gap;
        return visualRect(option.direction, option.rect, box);
    };
    const QIcon::Mode mode = enabled ? QIcon::Normal : QIcon::Disabled;
    if (iconShown) {
        QRect box(0, 0, edge, edge);
        box.moveCenter(piece(edge).center());
        option.icon.paint(&painter, box, Qt::AlignCenter, mode,
                          (option.state & State_On) ? QIcon::On : QIcon::Off);
    }
    if (wordShown) {
        painter.save();
        painter.setFont(option.font);
        painter.setPen(enabled ? option.palette.color(QPalette::ButtonText) : m_theme.disabledText());
        painter.drawText(piece(wordWidth), Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
        painter.restore();
    }
    if (arrow > 0) {
        QRect box(0, 0, arrow, arrow);
        box.moveCenter(piece(arrow).center());
        m_theme.icon(Icon::ChevronDown, Token::SecondText).paint(&painter, box, Qt::AlignCenter, mode);
    }
}

void ThemeStyle::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & (State_On | State_NoChange);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = m_theme.color(Token::PrimaryFill);
    painter.setPen(QPen(!enabled ? m_theme.color(Token::Line)
                        : on     ? fill
                                 : m_theme.color(Token::ControlEdge),
                        1));
    painter.setBrush(on ? (enabled ? fill : m_theme.color(Token::ControlEdge)) : m_theme.color(Token::Base));
    painter.drawRoundedRect(box, 3, 3);
    if (on) {
        painter.setPen(QPen(m_theme.color(Token::OnPrimary), box.width() / 8, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        if (option.state & State_NoChange)
            painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
        else
            painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.42, 0.71), at(0.76, 0.32)}));
    }
    painter.restore();
}

void ThemeStyle::drawRadioButton(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QColor color = !enabled ? m_theme.color(Token::ControlEdge)
                         : on     ? m_theme.color(Token::Link)
                                  : m_theme.color(Token::ControlEdge);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(m_theme.color(Token::Base));
    painter.drawEllipse(circle);
    if (on) {
        const qreal inset = circle.width() * 0.25;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

} // namespace purveyor
