// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QStringList>

// The vendor addresses everything below its account (/customers/ACCOUNT_ID/subscriptions/SUBSCRIPTION_ID) and
// nowhere says that an id is unique beyond it. So an EntityId of this vendor holds the whole way down: the
// vendor's ids, percent-encoded, joined by "/". Products stand alone. In the Customer role the account, whose
// id that role never learns, is "my".
namespace purveyor::luxcloud
{
inline constexpr QLatin1StringView OwnAccount("my");

// One of the vendor's ids as a path segment; empty for one that cannot stand in an address: empty, "." or
// "..", or with control characters. An empty one would make another resource of /customers//disable.
QByteArray segment(const QString &id);
// Empty when either is not usable; parent may be empty for what stands at the top (accounts, products).
EntityId idBelow(const EntityId &parent, const QString &id);
QStringList idParts(const EntityId &id); // decoded, from the account down; empty when one is not usable
QString lastPart(const EntityId &id);    // what the vendor calls the thing
EntityId parentOf(const EntityId &id);   // empty at the top
} // namespace purveyor::luxcloud
