// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include <QFile>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr auto Appearance = "appearance"_L1;
constexpr auto Language = "language"_L1;
constexpr auto HoldSeconds = "holdSeconds"_L1;
constexpr auto ReadOnly = "readOnly"_L1;
constexpr auto ProxyMode = "proxy/mode"_L1;
constexpr auto ProxyType = "proxy/type"_L1;
constexpr auto ProxyHost = "proxy/host"_L1;
constexpr auto ProxyPort = "proxy/port"_L1;
constexpr auto ProxyUser = "proxy/user"_L1;
constexpr auto RetentionYears = "retentionYears"_L1;
constexpr auto LockMinutes = "lockMinutes"_L1;
constexpr auto Geometry = "window/geometry"_L1;
constexpr auto Layouts = "layout/"_L1;
constexpr auto PageId = "window/page"_L1;
constexpr auto Scope = "window/scope"_L1;

constexpr int DefaultHold = 10;
constexpr int MaximumHold = 30;
} // namespace

Settings::Settings(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(profileFolder + "/settings.ini"_L1, QSettings::IniFormat))
{
}

Settings::~Settings()
{
    m_store->sync();
    QFile::setPermissions(m_store->fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

Theme::Mode Settings::appearance() const
{
    const QString word = m_store->value(Appearance).toString();
    if (word == "light"_L1)
        return Theme::Mode::Light;
    return word == "dark"_L1 ? Theme::Mode::Dark : Theme::Mode::System;
}

void Settings::setAppearance(Theme::Mode mode)
{
    if (mode == appearance())
        return;
    switch (mode) {
    case Theme::Mode::System:
        m_store->setValue(Appearance, u"system"_s);
        break;
    case Theme::Mode::Light:
        m_store->setValue(Appearance, u"light"_s);
        break;
    case Theme::Mode::Dark:
        m_store->setValue(Appearance, u"dark"_s);
        break;
    }
    Q_EMIT changed();
}

QString Settings::language() const
{
    return m_store->value(Language).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store->setValue(Language, language);
}

std::chrono::seconds Settings::holdTime() const
{
    return std::chrono::seconds(std::clamp(m_store->value(HoldSeconds, DefaultHold).toInt(), 0, MaximumHold));
}

void Settings::setHoldTime(std::chrono::seconds time)
{
    if (time == holdTime())
        return;
    m_store->setValue(HoldSeconds, static_cast<int>(time.count()));
    Q_EMIT changed();
}

bool Settings::startsReadOnly() const
{
    return m_store->value(ReadOnly, false).toBool();
}

void Settings::setStartsReadOnly(bool readOnly)
{
    m_store->setValue(ReadOnly, readOnly);
}

ProxySettings Settings::proxy() const
{
    ProxySettings proxy;
    const QString mode = m_store->value(ProxyMode).toString();
    if (mode == "none"_L1)
        proxy.mode = ProxySettings::Mode::None;
    else if (mode == "manual"_L1)
        proxy.mode = ProxySettings::Mode::Manual;
    proxy.type = m_store->value(ProxyType).toString() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy
                                                                     : QNetworkProxy::HttpProxy;
    proxy.host = m_store->value(ProxyHost).toString();
    proxy.port = static_cast<quint16>(std::clamp(m_store->value(ProxyPort, 8080).toInt(), 0, 65535));
    proxy.user = m_store->value(ProxyUser).toString();
    return proxy;
}

void Settings::setProxy(const ProxySettings &proxy)
{
    if (proxy == this->proxy())
        return;
    switch (proxy.mode) {
    case ProxySettings::Mode::System:
        m_store->setValue(ProxyMode, u"system"_s);
        break;
    case ProxySettings::Mode::None:
        m_store->setValue(ProxyMode, u"none"_s);
        break;
    case ProxySettings::Mode::Manual:
        m_store->setValue(ProxyMode, u"manual"_s);
        break;
    }
    m_store->setValue(ProxyType, proxy.type == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s);
    m_store->setValue(ProxyHost, proxy.host);
    m_store->setValue(ProxyPort, proxy.port);
    m_store->setValue(ProxyUser, proxy.user);
    Q_EMIT changed();
}

// What is not offered was not chosen by anybody: such a file erases nothing and locks nothing.
int Settings::retentionYears() const
{
    const int years = m_store->value(RetentionYears, 0).toInt();
    return retentionChoices().contains(years) ? years : 0;
}

void Settings::setRetentionYears(int years)
{
    if (years == retentionYears())
        return;
    m_store->setValue(RetentionYears, years);
    Q_EMIT changed();
}

QList<int> Settings::retentionChoices()
{
    return {0, 1, 2, 5, 10};
}

std::chrono::minutes Settings::lockAfter() const
{
    const int minutes = m_store->value(LockMinutes, 0).toInt();
    return std::chrono::minutes(lockChoices().contains(minutes) ? minutes : 0);
}

void Settings::setLockAfter(std::chrono::minutes time)
{
    if (time == lockAfter())
        return;
    m_store->setValue(LockMinutes, static_cast<int>(time.count()));
    Q_EMIT changed();
}

QList<int> Settings::lockChoices()
{
    return {0, 5, 15, 30, 60};
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(Geometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(Geometry, geometry);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_store->value(Layouts + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &layout)
{
    m_store->setValue(Layouts + name, layout);
}

QString Settings::page() const
{
    return m_store->value(PageId).toString();
}

void Settings::setPage(const QString &id)
{
    m_store->setValue(PageId, id);
}

QString Settings::scope() const
{
    return m_store->value(Scope).toString();
}

void Settings::setScope(const QString &connection)
{
    m_store->setValue(Scope, connection);
}

} // namespace purveyor
