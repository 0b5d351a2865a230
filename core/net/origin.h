// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QUrl;

namespace purveyor
{
// Scheme, host and port; the port as the scheme has it when none is written. Bytes and credentials that were
// meant for one origin go to no other.
bool isSameOrigin(const QUrl &a, const QUrl &b);
} // namespace purveyor
