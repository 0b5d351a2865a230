// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/paymentmessages.h"

#include "core/vendors/cloudblue/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
Status methodStatus(const QString &word)
{
    struct Row {
        QLatin1StringView word;
        Mark mark;
        QString text;
    };
    const QList<Row> rows{
        {"ACTIVE"_L1, Mark::Good, Words::tr("Active")},
        {"NOT_INSTANTIATED"_L1, Mark::Waiting, Words::tr("Not set up yet")},
        {"PENDING"_L1, Mark::Waiting, Words::tr("Pending")},
        {"EXPIRED"_L1, Mark::Bad, Words::tr("Expired")},
        {"FAILED"_L1, Mark::Bad, Words::tr("Failed")},
        {"SUSPENDED"_L1, Mark::Stopped, Words::tr("Suspended")},
        {"CANCELLED"_L1, Mark::Stopped, Words::tr("Cancelled", "a payment method")},
        {"DISABLED"_L1, Mark::Stopped, Words::tr("Disabled")},
    };
    for (const Row &row : rows) {
        if (word == row.word)
            return {row.mark, row.text, word};
    }
    return {Mark::Unknown, word, {}};
}
} // namespace

Result<QList<PaymentMethod>> readPaymentMethods(const QByteArray &body)
{
    const Result<QJsonArray> array = json::parseList(body);
    if (!array)
        return Failure(array.error());
    json::Missing missing;
    QList<PaymentMethod> methods;
    for (qsizetype i = 0; i < array->size(); ++i) {
        const QJsonObject object = array->at(i).toObject();
        PaymentMethod method;
        method.id = json::text(object, "id"_L1);
        if (method.id.isEmpty()) {
            missing.note(u"[%1].id"_s.arg(i));
            continue;
        }
        method.type = json::text(object, "type"_L1);
        const QString word = json::text(object, "status"_L1);
        method.status = methodStatus(word);
        method.isDefault = json::flag(object.value("defaultMethod"_L1)).value_or(false);
        const QString ratified = json::text(object, "ratified"_L1);
        method.usable = word == "ACTIVE"_L1 && ratified != "NO"_L1;
        for (const QLatin1StringView key :
             {"name"_L1, "paymentSystem"_L1, "paymentSystemId"_L1, "number"_L1}) {
            if (method.name.isEmpty())
                method.name = json::text(object, key);
        }
        if (method.name.isEmpty())
            method.name = Words::tr("Payment method %1").arg(method.id);
        methods.append(method);
    }
    if (!missing.isEmpty())
        return Failure(missing.error(Words::tr("payment methods")));
    return methods;
}
} // namespace purveyor::cloudblue
