// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessionlock.h"

#include "core/secrets/passphrase.h"
#include "core/secrets/secretstore.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/hiddenwindows.h"
#include "ui/idlewatch.h"
#include "ui/lockscreen.h"
#include "ui/services.h"
#include "ui/settings.h"

#include <QApplication>

namespace purveyor
{
namespace
{
// They belong to the windows that they were copied from.
void takeSecretsFromClipboard()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        // A window's children include the windows that it owns: one may be gone by its second turn.
        const QList<SecretClipboard *> lent = window->findChildren<SecretClipboard *>();
        qDeleteAll(lent);
    }
}
} // namespace

SessionLock::SessionLock(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_idle(new IdleWatch(services.clock, this))
    , m_windows(new HiddenWindows(this))
{
    connect(m_idle, &IdleWatch::idle, this, &SessionLock::lock);
    connect(&services.settings, &Settings::changed, this, [this] {
        if (isWanted() == m_wanted)
            follow();
        else
            readRecord();
    });
    connect(&services.secrets, &SecretStore::changed, this, [this](const SecretRef &ref) {
        if (ref == lockPassphraseRef())
            readRecord();
    });
    readRecord();
}

SessionLock::~SessionLock() = default;

bool SessionLock::isWanted() const
{
    return m_services.settings.lockAfter().count() > 0 &&
           m_services.secrets.known().contains(lockPassphraseRef());
}

void SessionLock::readRecord()
{
    m_wanted = isWanted();
    if (!m_wanted) {
        setRecord({});
        return;
    }
    m_services.secrets.read(lockPassphraseRef())->then(this, [this](const Result<QByteArray> &record) {
        if (!isWanted())
            return;
        if (record && isPassphraseRecord(*record)) {
            setRecord(*record);
            if (m_screen)
                m_screen->setReady();
            return;
        }
        if (!m_record.isEmpty()) // a keychain that is locked now takes nothing away
            return;
        if (m_locked)
            unlock();
        Q_EMIT troubled(record
                            ? tr("The lock is off: what the keychain holds for it cannot be read. Set the "
                                 "passphrase anew in the settings.")
                            : tr("The lock is off: the keychain does not give out its passphrase. Unlock the "
                                 "keychain and start again, or set it anew in the settings."));
    });
}

void SessionLock::setRecord(const QByteArray &record)
{
    m_record = record;
    follow();
}

void SessionLock::follow()
{
    if (!m_locked)
        m_idle->setLimit(canLock() ? m_services.settings.lockAfter() : std::chrono::minutes(0));
    Q_EMIT canLockChanged();
}

void SessionLock::lock()
{
    if (m_locked || !canLock())
        return;
    showScreen();
}

void SessionLock::lockFirst(QWidget *window)
{
    showScreen();
    m_windows->keepBack(window);
    if (m_record.isEmpty())
        m_screen->waitForKeychain();
}

void SessionLock::showScreen()
{
    m_locked = true;
    m_idle->setLimit(std::chrono::minutes(0));
    takeSecretsFromClipboard();
    m_screen = std::make_unique<LockScreen>(m_services.theme, m_services.clock);
    m_windows->setSpared(m_screen.get());
    m_windows->hideAll();
    connect(m_screen.get(), &LockScreen::entered, this, &SessionLock::check);
    connect(m_screen.get(), &LockScreen::quitRequested, this, &SessionLock::quitRequested);
    m_screen->show();
    bringToFront();
}

void SessionLock::check(const QByteArray &passphrase)
{
    fitsPassphraseLater(m_record, passphrase, m_screen.get())->then(this, [this](const Result<bool> &fits) {
        if (fits.value_or(false))
            unlock();
        else
            m_screen->refuse();
    });
}

void SessionLock::unlock()
{
    m_locked = false;
    // The others first: a program without a window on the screen may be about to end.
    m_windows->showAgain();
    m_screen->leave();
    m_screen.release()->deleteLater(); // it may be in the middle of telling
    follow();
}

QWidget *SessionLock::screen() const
{
    return m_screen.get();
}

void SessionLock::bringToFront()
{
    m_screen->raise();
    m_screen->activateWindow();
}

void SessionLock::end()
{
    if (!m_locked)
        return;
    // Done after the window that ends: as the last one it ends the program.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_screen)
                m_screen->done(QDialog::Rejected);
        },
        Qt::QueuedConnection);
}

} // namespace purveyor
