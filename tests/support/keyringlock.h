// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace purveyor
{
// The real login keyring of the session a test runs in (with-desktop): locked and unlocked without the dialog
// of the desktop. True when it is so then.
[[nodiscard]] bool lockKeyring();
[[nodiscard]] bool unlockKeyring();
// Its daemon ends as in a crash, and one takes its place that knows the same secrets, unlocked. True when so.
[[nodiscard]] bool killKeyring();
[[nodiscard]] bool startKeyring();
} // namespace purveyor
