// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/quotemessages.h"

#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/words.h"

#include <QHash>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
// "User Management Demo Setup" → "User Management Demo"
QString withoutKind(const QString &description)
{
    for (const QLatin1StringView kind : {" Setup"_L1, " Recurring"_L1}) {
        if (description.endsWith(kind, Qt::CaseInsensitive))
            return description.chopped(kind.size());
    }
    return description;
}

// What the descriptions of a plan's own lines call it; resource lines repeat it in front.
QHash<QString, QString> planNames(const QJsonArray &details)
{
    QHash<QString, QString> names;
    for (const QJsonValue &detail : details) {
        const QJsonObject line = detail.toObject();
        if (json::text(line, "type"_L1).startsWith("PLAN_"_L1))
            names.insert(json::text(line, "planId"_L1), withoutKind(json::text(line, "description"_L1)));
    }
    return names;
}

QString resourceName(const QJsonObject &line, const QString &planName)
{
    QString name = withoutKind(json::text(line, "description"_L1));
    const QString prefix = planName + u" - "_s;
    if (!planName.isEmpty() && name.startsWith(prefix))
        name = name.sliced(prefix.size());
    return name.isEmpty() ? json::text(line, "resourceId"_L1) : name;
}

QString lineText(const QJsonObject &line, const QHash<QString, QString> &names, bool severalPlans)
{
    const QString type = json::text(line, "type"_L1);
    const QString plan = names.value(json::text(line, "planId"_L1));
    const std::optional<Period> period = readPeriod(line.value("period"_L1));
    const std::optional<Decimal> quantity = json::decimal(line.value("quantity"_L1));
    QString text;
    if (type == "PLAN_SETUP"_L1) {
        text = Words::tr("Setup");
    } else if (type == "PLAN_RECURRING"_L1) {
        text = period ? Words::tr("Recurring, %1").arg(period->display()) : Words::tr("Recurring");
    } else if (type.startsWith("RESOURCE_"_L1)) {
        const QString name = resourceName(line, plan);
        const QString amount = quantity ? quantity->normalized() : u"?"_s;
        return type == "RESOURCE_SETUP"_L1 ? Words::tr("%1 × %2, setup").arg(name, amount)
                                           : Words::tr("%1 × %2").arg(name, amount);
    } else {
        text = json::text(line, "description"_L1);
        return text.isEmpty() ? type : text;
    }
    return severalPlans ? Words::tr("%1: %2").arg(plan, text) : text;
}

QString lineKey(const QJsonObject &line)
{
    const std::optional<Period> period = readPeriod(line.value("period"_L1));
    const QStringList parts{json::text(line, "type"_L1), json::text(line, "planId"_L1),
                            json::text(line, "resourceId"_L1), period ? periodKey(*period) : QString()};
    return parts.join(u'|');
}
} // namespace

std::optional<QuoteTotals> readTotals(const QJsonObject &object)
{
    QuoteTotals totals;
    totals.net = readMoney(object.value("subTotal"_L1));
    totals.tax = readMoney(object.value("taxTotal"_L1));
    totals.exclusiveTax = readMoney(object.value("exclusiveTaxTotal"_L1));
    totals.total = readMoney(object.value("total"_L1));
    return totals.total ? std::optional(totals) : std::nullopt;
}

QList<Estimate::Line> readLines(const QJsonArray &details)
{
    const QHash<QString, QString> names = planNames(details);
    QHash<QString, int> seen;
    QList<Estimate::Line> lines;
    for (const QJsonValue &detail : details) {
        const QJsonObject object = detail.toObject();
        Estimate::Line line;
        line.key = lineKey(object);
        if (const int times = ++seen[line.key]; times > 1)
            line.key += u'#' + QString::number(times);
        line.text = lineText(object, names, names.size() > 1);
        if (const std::optional<Decimal> quantity = json::decimal(object.value("quantity"_L1)))
            line.quantity = Quantity{*quantity, json::text(object, "unitOfMeasure"_L1)};
        line.net = readMoney(object.value("extendedPrice"_L1));
        lines.append(line);
    }
    return lines;
}

Result<Estimate> readEstimate(const QByteArray &body)
{
    const Result<QJsonObject> object = json::parseObject(body);
    if (!object)
        return Failure(object.error());
    const std::optional<QuoteTotals> totals = readTotals(*object);
    json::Missing missing;
    if (!totals)
        missing.note(u"total.value"_s);
    else if (totals->total->currency.isEmpty())
        missing.note(u"total.code"_s);
    if (!missing.isEmpty())
        return Failure(missing.error(Words::tr("estimate")));
    return Estimate{*totals, readLines(json::list(*object, "details"_L1))};
}

Quote mergeQuote(const Estimate &price, const std::optional<Estimate> &cost, const QDateTime &at)
{
    Quote quote;
    quote.at = at;
    quote.price = price.totals;
    if (cost)
        quote.cost = cost->totals;
    QHash<QString, qsizetype> places; // the first of each key
    for (const Estimate::Line &line : price.lines) {
        if (!places.contains(line.key))
            places.insert(line.key, quote.lines.size());
        quote.lines.append({line.key, line.text, line.quantity, line.net, std::nullopt});
    }
    const QList<Estimate::Line> costLines = cost ? cost->lines : QList<Estimate::Line>();
    for (const Estimate::Line &line : costLines) {
        const auto match = places.constFind(line.key);
        if (match != places.constEnd()) {
            quote.lines[*match].cost = line.net;
        } else {
            places.insert(line.key, quote.lines.size());
            quote.lines.append({line.key, line.text, line.quantity, std::nullopt, line.net});
        }
    }
    return quote;
}
} // namespace purveyor::cloudblue
