// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace purveyor
{

/// Windows gives a program with windows no console, also where it was started from one: from now on what is
/// printed appears there, unless the output goes into a file or a pipe. Elsewhere there is nothing to do.
void joinParentConsole();

/// For the end of main(), when all that is ours has ended and is on disk. On Windows the process ends here,
/// without asking its libraries: the threads that some of them run in the background are killed first, and
/// one that then waits for its own (seen under Wine, seven times of eight) would keep an invisible program
/// that nobody can close. Elsewhere nothing is done.
void endProcess(int code);

} // namespace purveyor
