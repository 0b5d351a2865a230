// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace purveyor
{

/// Text from outside for places where an imitation matters (names in tables and confirmations, ids,
/// evidence): direction overrides and isolates (U+202A–202E, U+2066–2069), invisible separators and control
/// characters are replaced by visible marks ("⟨U+202E⟩"; C0 controls by their control pictures). Joiners and
/// direction marks, which names need, are left as they are.
[[nodiscard]] QString visibleText(QStringView text, bool keepLineBreaks = false);
/// True if visibleText() would change the text.
[[nodiscard]] bool hasHiddenCharacters(QStringView text);
/// For setToolTip() and QToolTip: shown exactly as given, wrapped. A tooltip guesses whether its text is
/// markup, and would load files named in it; escaped inside a paragraph it cannot guess wrong. Empty stays
/// empty.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace purveyor
