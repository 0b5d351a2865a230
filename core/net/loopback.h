// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace purveyor
{
// "localhost", 127.0.0.0/8 or ::1: what is sent there does not leave this machine.
bool isLoopbackHost(const QString &host);
} // namespace purveyor
