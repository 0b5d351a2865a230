// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace purveyor
{

/// What the program was asked for when it was started.
struct StartOptions {
    QString profile;             ///< folder
    bool sessionSecrets = false; ///< nothing goes into the keychain
    QString demoFile;            ///< addresses and key of a running purveyor-sandbox
};

/// Answers --help, --version and wrong options by itself and ends the program then. The application must
/// exist.
[[nodiscard]] StartOptions readCommandLine(const QStringList &arguments);

} // namespace purveyor
