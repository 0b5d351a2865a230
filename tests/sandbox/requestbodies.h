// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace purveyor::sandbox
{

// Good bodies, after the examples of the vendor's document.

/// BssAccountInformation with that id and PAAccount under that parent.
[[nodiscard]] QByteArray createBody(const QByteArray &bssId, const QByteArray &parent);
[[nodiscard]] QByteArray userBody(const QByteArray &login);
/// Two units of the demo plan for "1st APS inc", one month, by its card.
[[nodiscard]] QByteArray orderBody();

} // namespace purveyor::sandbox
