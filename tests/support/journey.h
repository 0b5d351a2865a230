// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/application.h"
#include "core/domain/journalrow.h"
#include "tests/support/clerk.h"
#include "tests/support/sandbox.h"

#include <QTemporaryDir>
#include <memory>

namespace purveyor
{
// The real window on a real profile, and a sandbox process over real sockets; hands and eyes by WindowDriver.
// What was really done is asked of the vendor's ledger.
class Journey final
{
    Q_DISABLE_COPY_MOVE(Journey)

public:
    Journey();
    ~Journey();

    // Starts the program on the profile of this journey, as often as a test likes. demo: with the sandbox as
    // a connection and nothing in a keychain.
    bool startConsole(bool demo = true) { return startConsole(demo, !demo); }
    // keychain: the real one. Field note: QtKeychain's queue lives on the thread of the first backend of a
    // process; for a program that is started again in the same process one question is answered, and no more.
    bool startConsole(bool demo, bool keychain);
    // The same without waiting for the window: something may be asked first.
    bool beginConsole(bool demo = true, bool keychain = false);
    bool takeWindow();  // waits for it, then driver and clerk are for it
    void stopConsole(); // as a crash would: nobody asks

    QString profile() const { return folder.filePath(profileName); }
    void hold(int seconds);
    bool openFilledOrder(const QString &customer = QStringLiteral("1st APS inc"));
    QList<QJsonObject> orders();            // that the vendor executed
    JournalRow newestRow();                 // a default one when there is none
    QList<JournalRow> rowsSince(qint64 id); // newer ones than this
    bool waitForState(WriteState state);    // of the newest row
    // Tab until the focus is there.
    bool tabTo(const QString &objectName);
    QString failure() const { return driver ? driver->failure() : QString(); }

    QTemporaryDir folder;
    QString profileName = QStringLiteral("profile"); // another one: a person who starts anew
    Sandbox sandbox;
    std::unique_ptr<Application> console;
    std::unique_ptr<WindowDriver> driver;
    std::unique_ptr<Clerk> clerk;

private:
    void keepPicture();
};

// A journey is a chain of steps; the first that fails says what a person could not do.
#define STEP(journey, step) QVERIFY2((step), qPrintable((journey)->failure()))
} // namespace purveyor
