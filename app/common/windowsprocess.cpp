// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/windowsprocess.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>

#include <windows.h>
#endif

namespace purveyor
{

void joinParentConsole()
{
#ifdef Q_OS_WIN
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    const bool goesSomewhere =
        output && output != INVALID_HANDLE_VALUE && GetFileType(output) != FILE_TYPE_UNKNOWN;
    if (!goesSomewhere && AttachConsole(ATTACH_PARENT_PROCESS) != 0) {
        (void)std::freopen("CONOUT$", "w", stdout);
        (void)std::freopen("CONOUT$", "w", stderr);
    }
#endif
}

void endProcess(int code)
{
#ifdef Q_OS_WIN
    (void)std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
#else
    Q_UNUSED(code)
#endif
}

} // namespace purveyor
