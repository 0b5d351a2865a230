// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/planmessages.h"

#include "core/vendors/cloudblue/words.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
// The document names the members of a plan but not those of a rate: the likely names are tried in turn.
QJsonValue firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue::Undefined;
}

QList<Period> periodsOf(const QJsonObject &plan)
{
    QList<Period> periods;
    const QJsonArray array = json::list(plan, "subscriptionPeriods"_L1);
    for (const QJsonValue &member : array) {
        const QJsonObject object = member.toObject();
        std::optional<Period> period = readPeriod(object);
        if (!period)
            period = readPeriod(firstOf(object, {"period"_L1, "subscriptionPeriod"_L1}));
        if (period && !periods.contains(*period))
            periods.append(*period);
    }
    return periods;
}

std::optional<ProductResource> resourceFrom(const QJsonObject &rate, const QString &locale)
{
    ProductResource resource;
    resource.id = json::text(rate, "resourceId"_L1);
    if (resource.id.isEmpty())
        resource.id = linkedId(rate, "resource"_L1).value;
    if (resource.id.isEmpty())
        return std::nullopt;
    resource.name = readMultiLanguage(firstOf(rate, {"name"_L1, "resourceName"_L1, "title"_L1}), locale);
    if (resource.name.isEmpty())
        resource.name = resource.id;
    resource.included =
        json::decimal(firstOf(rate, {"included"_L1, "includedValue"_L1, "includedAmount"_L1}));
    resource.maximum = json::decimal(firstOf(rate, {"maximum"_L1, "maxValue"_L1, "upperLimit"_L1, "max"_L1}));
    if (resource.maximum && resource.maximum->isNegative())
        resource.maximum.reset(); // unlimited
    resource.unit = readMultiLanguage(firstOf(rate, {"unitOfMeasure"_L1, "unit"_L1}), locale);
    return resource;
}

QList<ProductResource> resourcesOf(const QJsonObject &plan, const QString &locale)
{
    QList<ProductResource> resources;
    const auto add = [&](const QJsonObject &rate) {
        std::optional<ProductResource> resource = resourceFrom(rate, locale);
        if (!resource)
            return;
        for (const ProductResource &known : std::as_const(resources)) {
            if (known.id == resource->id)
                return; // one rate a period
        }
        resources.append(*std::move(resource));
    };
    for (const QLatin1StringView key : {"resourceRates"_L1, "subscriptionPeriodResourceRates"_L1}) {
        const QJsonArray rates = json::list(plan, key);
        for (const QJsonValue &member : rates) {
            const QJsonObject rate = member.toObject();
            const QJsonArray nested = json::list(rate, "resourceRates"_L1);
            for (const QJsonValue &inner : nested)
                add(inner.toObject());
            add(rate);
        }
    }
    return resources;
}

Product productFrom(const QJsonObject &plan, const ReadContext &context, const QString &locale)
{
    Product product;
    product.key = {context.connection, EntityKind::Product, apsId(plan)};
    product.name = readMultiLanguage(plan.value("name"_L1), locale);
    if (product.name.isEmpty())
        product.name = product.key.id.value;
    product.description = readMultiLanguage(plan.value("shortDescription"_L1), locale);
    if (product.description.isEmpty())
        product.description = readMultiLanguage(plan.value("longDescription"_L1), locale);
    product.periods = periodsOf(plan);
    product.resources = resourcesOf(plan, locale);
    product.attributes.append({u"apsId"_s, Words::tr("APS id"), product.key.id.value, true});
    if (const QString number = json::text(plan, "planId"_L1); !number.isEmpty())
        product.attributes.append({u"planId"_s, Words::tr("Plan number"), number, true});
    return product;
}
} // namespace

Result<QList<Product>> readPlans(const QByteArray &body, const ReadContext &context, const QString &locale)
{
    const Result<QJsonArray> array = json::parseList(body);
    if (!array)
        return Failure(array.error());
    json::Missing missing;
    QList<Product> products;
    for (qsizetype i = 0; i < array->size(); ++i) {
        Product product = productFrom(array->at(i).toObject(), context, locale);
        if (product.key.id.isEmpty())
            missing.note(u"[%1].aps.id"_s.arg(i));
        else
            products.append(std::move(product));
    }
    if (!missing.isEmpty())
        return Failure(missing.error(Words::tr("list of plans")));
    return products;
}

Result<Product> readPlan(const QByteArray &body, const ReadContext &context, const QString &locale)
{
    const Result<QJsonObject> plan = json::parseObject(body);
    if (!plan)
        return Failure(plan.error());
    Product product = productFrom(*plan, context, locale);
    if (product.key.id.isEmpty()) {
        json::Missing missing;
        missing.note(u"aps.id"_s);
        return Failure(missing.error(Words::tr("plan")));
    }
    return product;
}
} // namespace purveyor::cloudblue
