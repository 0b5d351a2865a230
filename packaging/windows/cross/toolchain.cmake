# SPDX-FileCopyrightText: 2026 The Purveyor authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Windows x86-64 by Debian's mingw-w64 with POSIX threads. PURVEYOR_WINDOWS: the folder that make-qt filled; in the
# environment, because CMake asks this file again for each of its trial programs.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_VERSION 10.0)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(mingw x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${mingw}-gcc-posix)
set(CMAKE_CXX_COMPILER ${mingw}-g++-posix)
set(CMAKE_RC_COMPILER ${mingw}-windres)
set(CMAKE_AR ${mingw}-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB ${mingw}-gcc-ranlib-posix CACHE FILEPATH "")
set(CMAKE_FIND_ROOT_PATH /usr/${mingw} $ENV{PURVEYOR_WINDOWS}/sqlite $ENV{PURVEYOR_WINDOWS}/qt
    $ENV{PURVEYOR_WINDOWS}/libraries)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
