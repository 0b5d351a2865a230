// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/transportsettings.h"
#include "ui/theme.h"

#include <QObject>
#include <chrono>
#include <memory>

class QSettings;

namespace purveyor
{

/// What a person chose, in <profile>/settings.ini. Each value has one name, one type and one default, here.
/// No secrets: the proxy password is in the SecretStore under proxyPasswordRef().
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    explicit Settings(const QString &profileFolder, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] Theme::Mode appearance() const; ///< System
    void setAppearance(Theme::Mode mode);
    /// "de", "en"; empty: the system's. Takes effect at the next start.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] std::chrono::seconds holdTime() const; ///< 10 s; 0 to 30
    void setHoldTime(std::chrono::seconds time);
    [[nodiscard]] bool startsReadOnly() const; ///< how the switch stood when the program ended
    void setStartsReadOnly(bool readOnly);
    [[nodiscard]] ProxySettings proxy() const;
    void setProxy(const ProxySettings &proxy);
    /// After how many years closed entries of the journal forget what they say: one of retentionChoices().
    [[nodiscard]] int retentionYears() const; ///< 0: never
    void setRetentionYears(int years);
    [[nodiscard]] static QList<int> retentionChoices();
    /// Without input for so long, the window asks for a passphrase: one of lockChoices().
    [[nodiscard]] std::chrono::minutes lockAfter() const; ///< 0: never
    void setLockAfter(std::chrono::minutes time);
    [[nodiscard]] static QList<int> lockChoices(); ///< in minutes

    // --- where the window was left
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray layout(const QString &name) const; ///< tables and splitters by name
    void setLayout(const QString &name, const QByteArray &layout);
    [[nodiscard]] QString page() const;
    void setPage(const QString &id);
    [[nodiscard]] QString scope() const; ///< connection id; empty: all
    void setScope(const QString &connection);

Q_SIGNALS:
    /// appearance, holdTime, proxy, retentionYears or lockAfter changed.
    void changed();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace purveyor
