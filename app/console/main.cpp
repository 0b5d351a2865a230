// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/coredumps.h"
#include "app/common/terminationsignals.h"
#include "app/console/application.h"
#include "app/console/commandline.h"
#include "translations/translations.h"
#include "ui/programicon.h"
#include "ui/settings.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    // Before anything else: what follows may crash.
    if (!purveyor::allowsCoreDumps({argv, static_cast<size_t>(argc)}))
        purveyor::forbidCoreDumps();

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"purveyor"_s);
    QApplication::setApplicationDisplayName(u"Purveyor"_s);
    QApplication::setApplicationVersion(QStringLiteral(PURVEYOR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(PURVEYOR_APP_ID));
    QApplication::setWindowIcon(purveyor::programIcon());

    // The translations first: the command line may be answered with text.
    const QStringList arguments = QApplication::arguments();
    const QString profile = purveyor::profileAskedFor(arguments);
    purveyor::installTranslations(application, purveyor::Settings(profile).language());
    const purveyor::StartOptions options = purveyor::readCommandLine(arguments);
    purveyor::Application console(application, options);
    QObject::connect(&console, &purveyor::Application::ended, &application,
                     [](int code) { QApplication::exit(code); });
    const purveyor::TerminationSignals termination(nullptr);
    console.start();
    return QApplication::exec();
}
