// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace purveyor
{

/// A QLabel that is always plain text, in one of the theme's types and a palette colour; wraps if told so.
class TextLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    explicit TextLabel(const Theme &theme, Theme::Type type = Theme::Type::Body, QWidget *parent = nullptr);

    /// Token::Text unless set; follows the theme.
    void setToken(Token token);
    void setType(Theme::Type type);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();
    void updateAlignment();

    const Theme &m_theme;
    Theme::Type m_type;
    Token m_token = Token::Text;
};

} // namespace purveyor
