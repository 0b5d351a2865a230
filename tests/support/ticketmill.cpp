// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ticketmill.h"

namespace purveyor
{
class Journal
{
public:
    static WriteTicket ticket(qint64 row, const QByteArray &fingerprint)
    {
        return WriteTicket(row, fingerprint);
    }
};

WriteTicket ticketFor(const WriteRequest &request, qint64 row)
{
    return Journal::ticket(row, request.fingerprint());
}

WriteTicket ticketForFingerprint(const QByteArray &fingerprint, qint64 row)
{
    return Journal::ticket(row, fingerprint);
}
} // namespace purveyor
