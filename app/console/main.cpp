// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/coredumps.h"
#include "app/common/terminationsignals.h"
#include "app/common/windowsprocess.h"
#include "app/console/application.h"
#include "app/console/commandline.h"
#include "translations/translations.h"
#include "ui/programicon.h"
#include "ui/settings.h"

#include <QApplication>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace
{
// The translations first: the command line may be answered with text.
purveyor::StartOptions start(QCoreApplication &application)
{
    const QStringList arguments = QCoreApplication::arguments();
    const QString profile = purveyor::profileAskedFor(arguments);
    purveyor::installTranslations(application, purveyor::Settings(profile).language());
    return purveyor::readCommandLine(arguments);
}

int run(int argc, char *argv[])
{
    // Before anything else: what follows may crash.
    if (!purveyor::allowsCoreDumps({argv, static_cast<size_t>(argc)}))
        purveyor::forbidCoreDumps();

    QCoreApplication::setApplicationName(u"purveyor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PURVEYOR_VERSION));
    if (purveyor::isAnsweredInText({argv, static_cast<size_t>(argc)})) {
        purveyor::joinParentConsole();
        QCoreApplication application(argc, argv);
        start(application);
        return EXIT_SUCCESS;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Purveyor"_s);
    QApplication::setDesktopFileName(QStringLiteral(PURVEYOR_APP_ID));
    QApplication::setWindowIcon(purveyor::programIcon());

    purveyor::Application console(application, start(application));
    QObject::connect(&console, &purveyor::Application::ended, &application,
                     [](int code) { QApplication::exit(code); });
    const purveyor::TerminationSignals termination(nullptr);
    console.start();
    return QApplication::exec();
}
} // namespace

int main(int argc, char *argv[])
{
    const int code = run(argc, argv);
    purveyor::endProcess(code);
    return code;
}
