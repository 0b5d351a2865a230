// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace purveyor
{

/// From now on a crash of this process leaves no picture of its memory, which holds secrets. On Linux the
/// kernel writes none and starts no handler (systemd-coredump, apport): it looks at this mark of the process
/// before it reads kernel.core_pattern, which a limit of the size alone would not stop. Other programs of the
/// same person, a debugger among them, cannot look into the process either; root still can. Elsewhere on Unix
/// the limit is all there is, and on Windows nothing is done. Programs started from here are not concerned
/// but for the limit.
///
/// Under a sanitizer nothing is done: it looks into its own process when that ends.
void forbidCoreDumps();

} // namespace purveyor
