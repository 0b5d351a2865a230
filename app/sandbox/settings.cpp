// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/settings.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

QString Settings::apply(const QJsonObject &object)
{
    Settings next = *this;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const QJsonValue value = it.value();
        if (key == "twoResellers"_L1 && value.isBool()) {
            next.twoResellers = value.toBool();
        } else if (key == "swapCreateOrder"_L1 && value.isBool()) {
            next.swapCreateOrder = value.toBool();
        } else if (key == "extraFields"_L1 && value.isBool()) {
            next.extraFields = value.toBool();
        } else if (key == "contentRange"_L1 && value.isBool()) {
            next.contentRange = value.toBool();
        } else if (key == "orderManager"_L1 && value.isBool()) {
            next.orderManager = value.toBool();
        } else if (key == "priceDriftCents"_L1 && value.isDouble()) {
            next.priceDriftCents = value.toInt();
        } else if (key == "clockSkewSeconds"_L1 && value.isDouble()) {
            next.clockSkewSeconds = value.toInt();
        } else if (key == "holdOn"_L1 &&
                   QStringList{u"oss"_s, u"bss"_s, u"both"_s}.contains(value.toString())) {
            next.holdOn = value.toString();
        } else if (key == "grants"_L1 && value.isArray()) {
            next.grants.clear();
            const QJsonArray array = value.toArray();
            for (const QJsonValue &grant : array) {
                if (!allGrants().contains(grant.toString()))
                    return u"unknown grant \"%1\""_s.arg(grant.toString());
                next.grants.insert(grant.toString());
            }
        } else {
            return u"unknown setting \"%1\", or not of its type"_s.arg(key);
        }
    }
    *this = next;
    return {};
}

QJsonObject Settings::toJson() const
{
    QStringList sortedGrants(grants.begin(), grants.end());
    sortedGrants.sort();
    return {
        {u"twoResellers"_s, twoResellers},
        {u"swapCreateOrder"_s, swapCreateOrder},
        {u"extraFields"_s, extraFields},
        {u"contentRange"_s, contentRange},
        {u"holdOn"_s, holdOn},
        {u"orderManager"_s, orderManager},
        {u"priceDriftCents"_s, priceDriftCents},
        {u"clockSkewSeconds"_s, clockSkewSeconds},
        {u"grants"_s, QJsonArray::fromStringList(sortedGrants)},
    };
}

QSet<QString> Settings::allGrants()
{
    return {
        u"http://www.odin.com/billing/order-management GET"_s,
        u"http://www.odin.com/billing/order-management POST"_s,
        u"http://www.odin.com/billing/payment-method-management GET"_s,
        u"http://parallels.com/aps/types/pa/admin-user POST"_s,
        u"http://parallels.com/aps/types/pa/service-user POST"_s,
        u"http://www.odin.com/billing/Subscription GET"_s,
        u"http://www.odin.com/billing/Subscription POST"_s,
    };
}

} // namespace purveyor::sandbox
