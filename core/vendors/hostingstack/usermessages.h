// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customer.h"
#include "core/domain/subscription.h"
#include "core/vendors/hostingstack/responsemessages.h"

namespace purveyor::hostingstack
{
// A user of HostingStack is both: somebody who is a customer, and the one plan that they have.
Customer customerFrom(const UserRecord &user, const ConnectionId &connection);
Subscription subscriptionFrom(const UserRecord &user, const ConnectionId &connection);
Status statusOf(const QString &state);
QString planName(const QString &plan); // "Plan 2": the interface knows numbers only

const UserRecord *findById(const QList<UserRecord> &users, const QString &id);
// Letter case does not count: the server stores and echoes e-mails in different ones.
const UserRecord *findByEmail(const QList<UserRecord> &users, const QString &email);
QStringList plansIn(const QList<UserRecord> &users); // in use, by number
} // namespace purveyor::hostingstack
