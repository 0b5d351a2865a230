// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace purveyor::bench
{
// Of this process, from /proc; 0 elsewhere.
qint64 residentKiB();
qint64 peakKiB();
void resetPeak();
qint64 residentKiB(qint64 process);
} // namespace purveyor::bench
