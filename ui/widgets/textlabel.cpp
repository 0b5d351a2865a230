// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textlabel.h"

#include <QEvent>

namespace purveyor
{

TextLabel::TextLabel(const Theme &theme, Theme::Type type, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_type(type)
{
    setTextFormat(Qt::PlainText);
    // On a parent painted with Base the role would be Text, and the token's colour would be lost.
    setForegroundRole(QPalette::WindowText);
    updateAlignment();
    updateLook();
    connect(&theme, &Theme::changed, this, &TextLabel::updateLook);
}

void TextLabel::setToken(Token token)
{
    m_token = token;
    updateLook();
}

void TextLabel::setType(Theme::Type type)
{
    m_type = type;
    updateLook();
}

// QLabel shapes its text anew at each question, and a layout asks five times.
int TextLabel::heightForWidth(int width) const
{
    const Measured now{text(), font(), contentsMargins(), wordWrap()};
    if (m_measured != now) {
        m_measured = now;
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known == m_heights.constEnd() ? *m_heights.insert(width, QLabel::heightForWidth(width)) : *known;
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateLook();
    else if (event->type() == QEvent::LayoutDirectionChange)
        updateAlignment();
    m_heights.clear();
    QLabel::changeEvent(event);
}

void TextLabel::updateAlignment()
{
    // QLabel aligns by the direction of its text; a Latin value in a right-to-left window belongs to its
    // column all the same.
    if (!(alignment() & (Qt::AlignLeft | Qt::AlignAbsolute)))
        return;
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

void TextLabel::updateLook()
{
    if (m_type != Theme::Type::Body)
        setFont(m_theme.font(m_type));
    QPalette colors;
    if (m_token != Token::Text) {
        colors.setColor(QPalette::WindowText, m_theme.color(m_token));
        colors.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.disabledText());
    }
    setPalette(colors);
}

} // namespace purveyor
