// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/themetokens.h"

#include <QIconEngine>
#include <QPointer>
#include <QString>

namespace purveyor
{

class Theme;

/// The line icons of resources/icons. Those that point somewhere are mirrored in a right-to-left window.
enum class Icon {
    Activity,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Close,
    Columns,
    Connections,
    Copy,
    Customers,
    Export,
    Eye,
    EyeOff,
    Filter,
    Import,
    Info,
    Key,
    Lock,
    Menu,
    Money,
    More,
    New,
    Offline,
    Orders,
    Refresh,
    Search,
    Subscriptions,
    Unlock,
    Warning,
};

/// The resource name of an icon without folder and suffix.
[[nodiscard]] QString iconName(Icon icon);

/// Renders a line icon in the theme's present colours, at any size and pixel ratio.
/// Disabled takes the disabled text colour; all other modes take the token it was made with.
class ThemeIcon final : public QIconEngine
{
public:
    ThemeIcon(const Theme &theme, Icon icon, Token token);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                       qreal scale) override;
    [[nodiscard]] QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] bool isNull() override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const;
    [[nodiscard]] QPixmap render(const QSize &pixels, const QColor &color) const;

    QPointer<const Theme> m_theme;
    Icon m_icon;
    Token m_token;
};

} // namespace purveyor
