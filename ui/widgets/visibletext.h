// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace purveyor
{

/// Text from outside for places where an imitation matters (names in confirmations, ids, evidence): direction
/// overrides and isolates (U+202A–202E, U+2066–2069, U+200E, U+200F, U+061C), zero-width characters and
/// control characters are replaced by visible marks ("⟨U+202E⟩"; C0 controls by their control pictures).
/// Everything else is left as it is.
[[nodiscard]] QString visibleText(QStringView text, bool keepLineBreaks = false);
/// True if visibleText() would change the text.
[[nodiscard]] bool hasHiddenCharacters(QStringView text);

} // namespace purveyor
