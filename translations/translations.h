// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QCoreApplication;

namespace purveyor
{

// Installs the texts of the program, and Qt's own, in this language ("de"; empty: the system's), and makes it
// the default locale when one was chosen. English where a language is not here. Before the first text is
// shown.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace purveyor
