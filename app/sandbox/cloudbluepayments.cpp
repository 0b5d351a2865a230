// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/cloudbluepayments.h"

#include "app/sandbox/record.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

QJsonArray paymentMethodsOf(const Record &account)
{
    QJsonArray methods;
    const QJsonObject card = account.fields.value("_card"_L1).toObject();
    if (!card.isEmpty()) {
        const bool active = card.value("status"_L1).toString() == "ACTIVE"_L1;
        methods.append(QJsonObject{{u"id"_s, card.value("id"_L1)},
                                   {u"paymentSystemId"_s, u"Visa"_s},
                                   {u"paymentSystem"_s, u"Visa"_s},
                                   {u"ownerAccountId"_s, account.id},
                                   {u"number"_s, u"****1111"_s},
                                   {u"name"_s, u"Visa ****1111"_s},
                                   {u"type"_s, u"CREDIT_CARD"_s},
                                   {u"perCustomer"_s, true},
                                   {u"status"_s, card.value("status"_L1)},
                                   {u"ratified"_s, u"NOT_REQUIRED"_s},
                                   {u"defaultMethod"_s, active}});
    }
    const auto common = [](int id, const QString &systemId, const QString &name, const QString &type) {
        return QJsonObject{{u"id"_s, id},
                           {u"paymentSystemId"_s, systemId},
                           {u"paymentSystem"_s, name},
                           {u"ownerAccountId"_s, QJsonValue::Null},
                           {u"number"_s, QJsonValue::Null},
                           {u"name"_s, name},
                           {u"type"_s, type},
                           {u"perCustomer"_s, false},
                           {u"status"_s, u"ACTIVE"_s},
                           {u"ratified"_s, u"NOT_REQUIRED"_s},
                           {u"defaultMethod"_s, false}};
    };
    methods.append(common(0, u"Check/Cash"_s, u"Check/Cash"_s, u"MANUAL"_s));
    methods.append(common(3, u"Demo.Redirect"_s, u"Demo Payment Gateway"_s, u"EXTERNAL"_s));
    return methods;
}

} // namespace purveyor::sandbox
