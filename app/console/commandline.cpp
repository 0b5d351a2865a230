// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>
#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purveyor::CommandLine)
};

struct Options {
    QCommandLineOption profile{u"profile"_s, Words::tr("Folder of the profile."), u"FOLDER"_s,
                               QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
    QCommandLineOption sessionSecrets{u"session-secrets"_s,
                                      Words::tr("Keep secrets in memory only, not in the keychain.")};
    QCommandLineOption demo{
        u"demo"_s, Words::tr("Add the simulated vendor whose addresses are in this file."), u"FILE"_s};
    QCommandLineOption coreDumps{
        u"allow-core-dumps"_s,
        Words::tr("Let a crash leave a picture of the memory, secrets included: for developers.")};

    [[nodiscard]] QList<QCommandLineOption> all() const { return {profile, sessionSecrets, demo, coreDumps}; }
};
} // namespace

bool allowsCoreDumps(std::span<char *const> arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const char *argument) {
        return std::string_view(argument) == "--allow-core-dumps";
    });
}

QString profileAskedFor(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.addOptions(options.all());
    parser.parse(arguments);
    return parser.value(options.profile);
}

StartOptions readCommandLine(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("One console for cloud and hosting resellers."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(options.all());
    parser.process(arguments);
    return {parser.value(options.profile), parser.isSet(options.sessionSecrets), parser.value(options.demo)};
}

} // namespace purveyor
