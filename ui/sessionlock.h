// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <memory>

class QWidget;

namespace purveyor
{

class HiddenWindows;
class IdleWatch;
class LockScreen;
struct Services;

/// Locks the windows when nobody is there, as the settings say, and gives them back for the passphrase. What
/// the program does goes on behind it. A screen for passers-by, no encryption: nothing that is stored or in
/// memory changes, but secrets that this program put on the clipboard go from there.
///
/// Works with the record of the keychain as it was read at the start or stored since: a keychain that is
/// locked later locks nobody out. Without a record nothing is locked, ever.
class SessionLock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionLock)

public:
    /// The services outlive it.
    explicit SessionLock(Services &services, QObject *parent);
    ~SessionLock() override;

    /// The settings want it and there is a passphrase, as far as is known without asking the keychain.
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] bool canLock() const { return isWanted() && !m_record.isEmpty(); }
    [[nodiscard]] bool isLocked() const { return m_locked; }
    void lock();
    /// Shows the lock in place of this window, which comes with the passphrase.
    void lockFirst(QWidget *window);
    /// The window that asks; null while nothing is locked.
    [[nodiscard]] QWidget *screen() const;
    void bringToFront();
    /// The program ends: the screen closes and nothing comes back.
    void end();

Q_SIGNALS:
    void canLockChanged();
    void quitRequested();
    /// The lock is wanted and off, and why: for people.
    void troubled(const QString &text);

private:
    void readRecord();
    void setRecord(const QByteArray &record);
    void follow();
    void showScreen();
    void check(const QByteArray &passphrase);
    void unlock();

    Services &m_services;
    IdleWatch *m_idle;
    HiddenWindows *m_windows;
    std::unique_ptr<LockScreen> m_screen;
    QByteArray m_record;
    bool m_wanted = false; ///< as it was when the record was asked for last
    bool m_locked = false;
};

} // namespace purveyor
