// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What one thread did before it gave something away is done for the thread that takes it: Qt's queues see to
// that. ThreadSanitizer cannot know it, since Qt's libraries are not built with it; these tell it, and
// nothing else. Both sides name the same address.

#ifndef __has_feature
#define __has_feature(feature) 0
#endif
#if defined(__SANITIZE_THREAD__) || __has_feature(thread_sanitizer)
#include <sanitizer/tsan_interface.h>

namespace purveyor
{
inline void givenAway(const void *address)
{
    __tsan_release(const_cast<void *>(address));
}
inline void taken(const void *address)
{
    __tsan_acquire(const_cast<void *>(address));
}
} // namespace purveyor
#else
namespace purveyor
{
inline void givenAway(const void *) {}
inline void taken(const void *) {}
} // namespace purveyor
#endif
