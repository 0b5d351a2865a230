// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/handover.h"

#include "core/secrets/secretstore.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
SecretRef handOverRef(const ConnectionId &connection, qint64 row)
{
    return secretRef(connection, u"handover/%1"_s.arg(row));
}

bool isHandOver(const SecretRef &ref)
{
    return ref.id.section(u'/', 2, 2) == "handover"_L1;
}

QList<WaitingHandOver> waitingHandOvers(const SecretStore &secrets)
{
    QList<WaitingHandOver> waiting;
    const QList<SecretRef> known = secrets.known();
    for (const SecretRef &ref : known) {
        if (isHandOver(ref))
            waiting.append({ConnectionId{ref.id.section(u'/', 1, 1)}, ref.id.section(u'/', 3).toLongLong()});
    }
    return waiting;
}

HandOver handOverOf(const SecretStore &secrets, const ConnectionId &connection, qint64 row)
{
    const SecretRef ref = handOverRef(connection, row);
    if (secrets.keptForSession(ref))
        return HandOver::ForThisSession;
    return secrets.known().contains(ref) ? HandOver::Kept : HandOver::None;
}
} // namespace purveyor
