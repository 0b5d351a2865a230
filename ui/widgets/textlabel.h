// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QHash>
#include <QLabel>
#include <QMargins>

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

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();
    void updateAlignment();

    const Theme &m_theme;
    Theme::Type m_type;
    Token m_token = Token::Text;
    /// What the heights hold for.
    struct Measured {
        QString text;
        QFont font;
        QMargins margins;
        bool wraps = false;

        bool operator==(const Measured &other) const = default;
    };
    mutable Measured m_measured;
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace purveyor
