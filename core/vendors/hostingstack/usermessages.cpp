// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/usermessages.h"

#include "core/vendors/hostingstack/words.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
namespace
{
const UserRecord *findIf(const QList<UserRecord> &users, const auto &fits)
{
    const auto found = std::find_if(users.cbegin(), users.cend(), fits);
    return found == users.cend() ? nullptr : &*found;
}
} // namespace

Customer customerFrom(const UserRecord &user, const ConnectionId &connection)
{
    Customer customer;
    customer.key = {connection, EntityKind::Customer, {user.id}};
    customer.name = user.name.isEmpty() ? user.email : user.name; // names may be empty, and are not unique
    customer.number = user.id;
    customer.contact.email = user.email;
    customer.status = statusOf(user.state);
    customer.subscriptionCount = customer.status.mark == Mark::Ended ? 0 : 1;
    customer.attributes = {{u"plan"_s, Words::tr("Plan"), user.plan, true}};
    return customer;
}

Subscription subscriptionFrom(const UserRecord &user, const ConnectionId &connection)
{
    Subscription subscription;
    subscription.key = {connection, EntityKind::Subscription, {user.id}};
    subscription.customer = {user.id};
    subscription.customerName = user.name.isEmpty() ? user.email : user.name;
    subscription.number = user.id;
    subscription.name = planName(user.plan);
    subscription.productId = user.plan;
    subscription.status = statusOf(user.state);
    return subscription;
}

Status statusOf(const QString &state)
{
    if (state == "active"_L1)
        return {Mark::Good, Words::tr("Active"), state};
    if (state == "suspended"_L1)
        return {Mark::Stopped, Words::tr("Suspended"), state};
    if (state == "deleted"_L1)
        return {Mark::Ended, Words::tr("Deleted"), state};
    return {Mark::Unknown, Words::tr("Unknown"), state};
}

QString planName(const QString &plan)
{
    return plan.isEmpty() ? Words::tr("No plan") : Words::tr("Plan %1").arg(plan);
}

const UserRecord *findById(const QList<UserRecord> &users, const QString &id)
{
    return findIf(users, [&id](const UserRecord &user) { return user.id == id; });
}

const UserRecord *findByEmail(const QList<UserRecord> &users, const QString &email)
{
    const QString wanted = email.trimmed();
    return findIf(users, [&wanted](const UserRecord &user) {
        return user.email.compare(wanted, Qt::CaseInsensitive) == 0;
    });
}

QStringList plansIn(const QList<UserRecord> &users)
{
    QSet<QString> found;
    for (const UserRecord &user : users) {
        if (!user.plan.isEmpty())
            found.insert(user.plan);
    }
    QStringList plans = found.values();
    std::sort(plans.begin(), plans.end(), [](const QString &a, const QString &b) {
        return a.size() == b.size() ? a < b : a.size() < b.size();
    });
    return plans;
}
} // namespace purveyor::hostingstack
