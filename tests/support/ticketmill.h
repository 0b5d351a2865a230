// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/request.h"
#include "core/net/writeticket.h"

namespace purveyor
{
// Tickets for tests of core/net, which must not depend on core/storage. Its source defines a Journal of its
// own, the one class that may make tickets, so it cannot be linked together with the real one.
WriteTicket ticketFor(const WriteRequest &request, qint64 row = 1);
WriteTicket ticketForFingerprint(const QByteArray &fingerprint, qint64 row = 1);
} // namespace purveyor
