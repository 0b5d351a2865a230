// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/subscription.h"
#include "core/vendors/luxcloud/answermessages.h"

namespace purveyor::luxcloud
{
// 6.1. customer: whose subscription was asked for.
[[nodiscard]] Result<Subscription> readSubscription(const Body &body, const ConnectionId &connection,
                                                    const EntityId &customer);
// The list that 5.4, 6.x and 7.x refer to and never show: expected are the fields of 6.1, or some of them.
// One without an id makes the whole list unreadable: who compares lists must not miss one.
[[nodiscard]] Result<QList<Subscription>> readSubscriptions(const Body &body, const ConnectionId &connection,
                                                            const EntityId &customer);
// 7.7. The login is known only when the server tells more than the document shows (L28).
[[nodiscard]] Result<QList<ServiceUser>> readServiceUsers(const Body &body, const ConnectionId &connection,
                                                          const EntityId &subscription);

// Attributes the readers put beside the fields of a Subscription.
namespace fact
{
inline constexpr QLatin1StringView Product("product");   // its name
inline constexpr QLatin1StringView PeriodId("periodId"); // what a SWITCH order names
} // namespace fact
QString attributeText(const Attributes &attributes, QLatin1StringView key);
} // namespace purveyor::luxcloud
