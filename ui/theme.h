// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status.h"
#include "ui/themeicon.h"
#include "ui/themetokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

class QAbstractButton;
class QApplication;
class QWidget;

namespace purveyor
{

class FocusRing;

/// How a button looks. One Primary at most on a surface.
enum class ButtonRole {
    Plain,           ///< edge, no fill
    Primary,         ///< filled, semibold: what this surface is for
    Destructive,     ///< red edge and word: leads to something that destroys
    DestructiveFill, ///< filled red: destroys now
    Link,            ///< a semibold word, no edge
    Flat,            ///< icon or word without edge until the pointer is on it
};

/// Sets the dynamic property "role" that the style reads; may be called again at any time.
void setButtonRole(QAbstractButton *button, ButtonRole role);
/// Marks a field as holding something wrong: its edge turns red. Say what is wrong beside it.
void setFieldInvalid(QWidget *field, bool invalid);

/// Colours, fonts, measures and icons, for both palettes. One instance made by the composition root, passed
/// by reference and outliving every widget; colours are asked for while painting, so that a change of mode
/// needs a repaint only.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    enum class Mode {
        System,
        Light,
        Dark,
    };
    Q_ENUM(Mode)

    /// Type sizes are relative to the application font.
    enum class Type {
        Body,
        Strong,           ///< 1 ×, semibold: group titles, links, states
        PageTitle,        ///< 1.4 ×, semibold
        StateLine,        ///< 1.25 ×, semibold
        PlaceholderTitle, ///< 1.15 ×, semibold
        Small,            ///< 0.92 ×: help, status bar
        ColumnHead,       ///< 0.92 ×, semibold
        Badge,            ///< 0.85 ×
        Fixed,            ///< 0.9 × fixed pitch: ids, requests
    };
    Q_ENUM(Type)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Installs style and palette. Once, before the first window; later changes of mode follow by themselves.
    void apply(QApplication &application);

    [[nodiscard]] Mode mode() const;
    /// Emits changed() if the palette differs afterwards.
    void setMode(Mode mode);
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] QColor color(Token token) const;
    [[nodiscard]] QColor disabledText() const;
    /// Mark::None has the text colour and no ground of its own (base).
    [[nodiscard]] QColor markColor(Mark mark) const;
    [[nodiscard]] QColor markGround(Mark mark) const;

    [[nodiscard]] QFont font(Type type) const;
    /// An icon that follows the theme by itself.
    [[nodiscard]] QIcon icon(Icon icon, Token token = Token::Text) const;

    /// Height of buttons and fields: font height + 12.
    [[nodiscard]] int controlHeight() const;
    /// Height of rows, group rows and column heads: 1.8 × font height, at least 28.
    [[nodiscard]] int rowHeight() const;
    /// A measure of the drawings (which are for a font 16 high) for the font in use; never smaller than
    /// drawn.
    [[nodiscard]] int scaled(int measure) const;

Q_SIGNALS:
    /// After the palette of the application has changed.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    QApplication *m_application = nullptr;
    FocusRing *m_focusRing = nullptr;
    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_refreshing = false;
};

} // namespace purveyor
