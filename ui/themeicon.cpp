// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themeicon.h"

#include "ui/theme.h"
#include "ui/themedrawing.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace purveyor
{

namespace
{

// Icons that show a way to go.
bool isDirectional(Icon icon)
{
    return icon == Icon::ChevronLeft || icon == Icon::ChevronRight;
}

} // namespace

QString iconName(Icon icon)
{
    switch (icon) {
    case Icon::Activity:
        return u"activity"_s;
    case Icon::Check:
        return u"check"_s;
    case Icon::ChevronDown:
        return u"chevron-down"_s;
    case Icon::ChevronLeft:
        return u"chevron-left"_s;
    case Icon::ChevronRight:
        return u"chevron-right"_s;
    case Icon::ChevronUp:
        return u"chevron-up"_s;
    case Icon::Close:
        return u"close"_s;
    case Icon::Columns:
        return u"columns"_s;
    case Icon::Connections:
        return u"connections"_s;
    case Icon::Copy:
        return u"copy"_s;
    case Icon::Customers:
        return u"customers"_s;
    case Icon::Export:
        return u"export"_s;
    case Icon::Eye:
        return u"eye"_s;
    case Icon::EyeOff:
        return u"eye-off"_s;
    case Icon::Filter:
        return u"filter"_s;
    case Icon::Import:
        return u"import"_s;
    case Icon::Info:
        return u"info"_s;
    case Icon::Key:
        return u"key"_s;
    case Icon::Lock:
        return u"lock"_s;
    case Icon::Menu:
        return u"menu"_s;
    case Icon::Money:
        return u"money"_s;
    case Icon::More:
        return u"more"_s;
    case Icon::New:
        return u"new"_s;
    case Icon::Offline:
        return u"offline"_s;
    case Icon::Orders:
        return u"orders"_s;
    case Icon::Refresh:
        return u"refresh"_s;
    case Icon::Search:
        return u"search"_s;
    case Icon::Subscriptions:
        return u"subscriptions"_s;
    case Icon::Unlock:
        return u"unlock"_s;
    case Icon::Warning:
        return u"warning"_s;
    }
    return {};
}

ThemeIcon::ThemeIcon(const Theme &theme, Icon icon, Token token)
    : m_theme(&theme)
    , m_icon(icon)
    , m_token(token)
{
}

void ThemeIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    const qreal scale = painter->device()->devicePixelRatioF();
    QPixmap pixmap = render(rect.size() * scale, color(mode));
    pixmap.setDevicePixelRatio(scale);
    painter->drawPixmap(rect, pixmap);
}

QPixmap ThemeIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    return render(size, color(mode));
}

QPixmap ThemeIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    Q_UNUSED(state)
    Q_UNUSED(scale) // the size is in device pixels already
    return render(size, color(mode));
}

QSize ThemeIcon::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(mode)
    Q_UNUSED(state)
    const int edge = qMin(size.width(), size.height());
    return {edge, edge};
}

bool ThemeIcon::isNull()
{
    return false;
}

QString ThemeIcon::key() const
{
    return u"purveyor-line-icon"_s;
}

QIconEngine *ThemeIcon::clone() const
{
    return new ThemeIcon(*this);
}

QColor ThemeIcon::color(QIcon::Mode mode) const
{
    if (!m_theme)
        return Qt::gray;
    return mode == QIcon::Disabled ? m_theme->disabledText() : m_theme->color(m_token);
}

QPixmap ThemeIcon::render(const QSize &pixels, const QColor &color) const
{
    const bool mirrored = isDirectional(m_icon) && QGuiApplication::isRightToLeft();
    const QString name = purveyor::iconName(m_icon);
    const QString cacheKey = u"purveyor/%1/%2/%3x%4/%5"_s.arg(name, color.name(QColor::HexArgb))
                                 .arg(pixels.width())
                                 .arg(pixels.height())
                                 .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (pixels.isEmpty())
        return pixmap;
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    paintDrawing(painter, QRectF({0, 0}, QSizeF(pixels)), name, color);
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

} // namespace purveyor
