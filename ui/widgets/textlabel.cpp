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

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateLook();
    QLabel::changeEvent(event);
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
