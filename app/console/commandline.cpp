// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/commandline.h"

#include "core/secrets/platformkeychain.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSslSocket>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
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
        u"demo"_s, Words::tr("Add the simulated vendors whose addresses are in this file."), u"FILE"_s};
    QCommandLineOption coreDumps{
        u"allow-core-dumps"_s,
        Words::tr("Let a crash leave a picture of the memory, secrets included: for developers.")};

    [[nodiscard]] QList<QCommandLineOption> all() const { return {profile, sessionSecrets, demo, coreDumps}; }
};

bool isAmong(std::span<char *const> arguments, std::initializer_list<std::string_view> words)
{
    return std::any_of(arguments.begin(), arguments.end(), [&words](const char *argument) {
        return std::find(words.begin(), words.end(), argument) != words.end();
    });
}

// As About says it.
void printVersion()
{
    const QString tls = QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"none"_s;
    std::printf("Purveyor %s\nQt %s\nTLS %s\nKeychain %s\n", PURVEYOR_VERSION, qVersion(), qPrintable(tls),
                qPrintable(platformKeychainName()));
}
} // namespace

bool allowsCoreDumps(std::span<char *const> arguments)
{
    return isAmong(arguments, {"--allow-core-dumps"});
}

bool isAnsweredInText(std::span<char *const> arguments)
{
    return isAmong(arguments, {"-h", "--help", "--help-all", "-v", "--version"});
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
    const QCommandLineOption version({u"v"_s, u"version"_s},
                                     Words::tr("Say which version this is, and of what."));
    parser.addOption(version);
    parser.addOptions(options.all());
    parser.process(arguments);
    if (parser.isSet(version)) {
        printVersion();
        std::exit(EXIT_SUCCESS); // NOLINT(concurrency-mt-unsafe): there is one thread yet
    }
    return {parser.value(options.profile), parser.isSet(options.sessionSecrets), parser.value(options.demo)};
}

} // namespace purveyor
