// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace purveyor
{

StartOptions readCommandLine(const QStringList &arguments)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("purveyor::CommandLine", text);
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr(QT_TRANSLATE_NOOP("purveyor::CommandLine", "One console for cloud and hosting resellers.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(
        u"profile"_s, tr(QT_TRANSLATE_NOOP("purveyor::CommandLine", "Folder of the profile.")), u"FOLDER"_s,
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QCommandLineOption sessionSecrets(
        u"session-secrets"_s,
        tr(QT_TRANSLATE_NOOP("purveyor::CommandLine", "Keep secrets in memory only, not in the keychain.")));
    const QCommandLineOption demo(
        u"demo"_s,
        tr(QT_TRANSLATE_NOOP("purveyor::CommandLine",
                             "Add the simulated vendor whose addresses are in this file.")),
        u"FILE"_s);
    parser.addOptions({profile, sessionSecrets, demo});
    parser.process(arguments);
    return {parser.value(profile), parser.isSet(sessionSecrets), parser.value(demo)};
}

} // namespace purveyor
