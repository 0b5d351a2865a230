// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <span>

namespace purveyor
{

/// What the program was asked for when it was started.
struct StartOptions {
    QString profile;             ///< folder
    bool sessionSecrets = false; ///< nothing goes into the keychain
    QString demoFile;            ///< addresses and key of a running purveyor-sandbox
};

/// Whether a crash may leave a picture of the memory. Asked before there is an application.
[[nodiscard]] bool allowsCoreDumps(std::span<char *const> arguments);

/// Whether the answer is a text (--help, --version), for which no display is needed. Asked before there is an
/// application.
[[nodiscard]] bool isAnsweredInText(std::span<char *const> arguments);

/// The folder of the profile alone, and nothing said about what is wrong: the profile knows the language in
/// which the rest is answered.
[[nodiscard]] QString profileAskedFor(const QStringList &arguments);

/// Answers --help, --version and wrong options by itself and ends the program then. The application must
/// exist.
[[nodiscard]] StartOptions readCommandLine(const QStringList &arguments);

} // namespace purveyor
