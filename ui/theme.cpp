// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include "ui/themefocusring.h"
#include "ui/themestyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QSettings>
#include <QStandardPaths>
#include <cmath>

using namespace Qt::StringLiterals;

// Resources of a static library are dropped by the linker unless asked for, from outside any namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace purveyor
{

namespace
{

// The drawings are for a font 16 px high.
constexpr int drawnFontHeight = 16;
constexpr int controlPadding = 12;

QString roleName(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Plain:
        return u"plain"_s;
    case ButtonRole::Primary:
        return u"primary"_s;
    case ButtonRole::Destructive:
        return u"destructive"_s;
    case ButtonRole::DestructiveFill:
        return u"destructive-fill"_s;
    case ButtonRole::Link:
        return u"link"_s;
    case ButtonRole::Flat:
        return u"flat"_s;
    }
    return {};
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

// Qt 6.4 has no QStyleHints::colorScheme(): what the platform theme put into its palette is asked first, then
// where the desktops keep the wish, for those whose platform plugin is not installed.
bool desktopPrefersDark()
{
#if defined(Q_OS_WIN)
    const QSettings personalize(
        uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
        QSettings::NativeFormat);
    return personalize.value("AppsUseLightTheme"_L1, 1).toInt() == 0;
#elif defined(Q_OS_MACOS)
    return false;
#else
    const QString gtkTheme = qEnvironmentVariable("GTK_THEME");
    if (gtkTheme.endsWith(":dark"_L1, Qt::CaseInsensitive) ||
        gtkTheme.endsWith("-dark"_L1, Qt::CaseInsensitive))
        return true;
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    for (const QString &folder : {u"gtk-4.0"_s, u"gtk-3.0"_s}) {
        const QSettings settings(config.filePath(folder + "/settings.ini"_L1), QSettings::IniFormat);
        const QVariant prefers = settings.value("Settings/gtk-application-prefer-dark-theme"_L1);
        if (prefers.isValid())
            return prefers.toBool();
    }
    return false;
#endif
}

void resize(QFont &font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty("role", roleName(role));
    // The role decides the weight; only the weight is set, so that family and size still follow the
    // application.
    QFont font;
    font.setWeight(role == ButtonRole::Plain || role == ButtonRole::Flat || role == ButtonRole::Destructive
                       ? QFont::Normal
                       : QFont::DemiBold);
    button->setFont(font);
    button->updateGeometry();
    button->update();
}

void setFieldInvalid(QWidget *field, bool invalid)
{
    field->setProperty("invalid", invalid);
    field->update();
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    initIconResources();
}

// The application's style asks this for its colours, and may be asked for something afterwards.
Theme::~Theme()
{
    if (m_application && qApp)
        QApplication::setStyle(u"fusion"_s);
}

void Theme::apply(QApplication &application)
{
    Q_ASSERT(!m_application);
    m_application = &application;
    QApplication::setStyle(new ThemeStyle(*this)); // owned by the application
    m_focusRing = new FocusRing(*this, this);
    application.installEventFilter(this);
    refresh();
}

Theme::Mode Theme::mode() const
{
    return m_mode;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    refresh();
}

bool Theme::isDark() const
{
    return m_dark;
}

void Theme::refresh()
{
    const bool before = m_dark;
    m_refreshing = true;
    switch (m_mode) {
    case Mode::Light:
        m_dark = false;
        break;
    case Mode::Dark:
        m_dark = true;
        break;
    case Mode::System:
        // A palette without own colours falls back to the platform's.
        if (m_application)
            QGuiApplication::setPalette(QPalette());
        m_dark = isDarkPalette(QGuiApplication::palette()) || desktopPrefersDark();
        break;
    }
    if (m_application)
        QApplication::setPalette(tokenPalette(m_dark));
    m_refreshing = false;
    if (m_dark != before)
        Q_EMIT changed();
}

QColor Theme::color(Token token) const
{
    return tokenColor(token, m_dark);
}

QColor Theme::disabledText() const
{
    return color(Token::ControlEdge);
}

QColor Theme::markColor(Mark mark) const
{
    switch (mark) {
    case Mark::None:
        return color(Token::Text);
    case Mark::Good:
        return color(Token::Good);
    case Mark::Waiting:
        return color(Token::Waiting);
    case Mark::Stopped:
    case Mark::Ended:
        return color(Token::Stopped);
    case Mark::Bad:
        return color(Token::Bad);
    case Mark::Unknown:
        return color(Token::Unknown);
    }
    return {};
}

QColor Theme::markGround(Mark mark) const
{
    switch (mark) {
    case Mark::None:
        return color(Token::Base);
    case Mark::Good:
        return color(Token::GoodGround);
    case Mark::Waiting:
        return color(Token::WaitingGround);
    case Mark::Stopped:
    case Mark::Ended:
        return color(Token::StoppedGround);
    case Mark::Bad:
        return color(Token::BadGround);
    case Mark::Unknown:
        return color(Token::UnknownGround);
    }
    return {};
}

QFont Theme::font(Type type) const
{
    QFont font = QApplication::font();
    // Said explicitly: what a font leaves open, a painter takes from the widget it paints on.
    font.setWeight(font.weight());
    resize(font, 1);
    switch (type) {
    case Type::Body:
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::PageTitle:
        resize(font, 1.4);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::StateLine:
        resize(font, 1.25);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::PlaceholderTitle:
        resize(font, 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Small:
        resize(font, 0.92);
        break;
    case Type::ColumnHead:
        resize(font, 0.92);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Badge:
        resize(font, 0.85);
        break;
    case Type::Fixed: {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (font.pixelSize() > 0)
            fixed.setPixelSize(font.pixelSize());
        else
            fixed.setPointSizeF(font.pointSizeF());
        resize(fixed, 0.9);
        return fixed;
    }
    }
    return font;
}

QIcon Theme::icon(Icon icon, Token token) const
{
    return QIcon(new ThemeIcon(*this, icon, token));
}

int Theme::controlHeight() const
{
    return QFontMetrics(QApplication::font()).height() + controlPadding;
}

int Theme::rowHeight() const
{
    const int height = QFontMetrics(QApplication::font()).height();
    return qMax(28, static_cast<int>(std::lround(1.8 * height)));
}

int Theme::scaled(int measure) const
{
    const int height = QFontMetrics(QApplication::font()).height();
    return height <= drawnFontHeight ? measure : measure * height / drawnFontHeight;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop has changed its mind.
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::System && !m_refreshing)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace purveyor
