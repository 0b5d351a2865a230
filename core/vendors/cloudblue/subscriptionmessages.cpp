// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/subscriptionmessages.h"

#include "core/domain/localtext.h"
#include "core/vendors/cloudblue/words.h"

#include <QHash>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
Subscription subscriptionFrom(const QJsonObject &object, const ReadContext &context)
{
    Subscription subscription;
    subscription.key = {context.connection, EntityKind::Subscription, apsId(object)};
    subscription.technicalId = linkedId(object, "paSubscription"_L1);
    subscription.customer = linkedId(object, "account"_L1);
    subscription.number = json::text(object, "subscriptionId"_L1);
    subscription.name = readMultiLanguage(object.value("name"_L1), {});
    if (subscription.name.isEmpty())
        subscription.name = subscription.number;
    subscription.productId = linkedId(object, "servicePlan"_L1).value;
    subscription.period = readPeriod(object.value("subscriptionPeriod"_L1));
    subscription.status = subscriptionStatus(json::text(object, "status"_L1));
    subscription.trial = json::flag(object.value("trial"_L1));
    for (const QLatin1StringView key : {"renewalDate"_L1, "nextRenewalDate"_L1, "expirationDate"_L1}) {
        if (!subscription.renews && !isOver(subscription.status)) // the day it would have been renewed on
            subscription.renews = json::date(object.value(key));
    }
    const auto note = [&](const QString &key, const QString &label, const QString &value) {
        if (!value.isEmpty())
            subscription.attributes.append({key, label, value, true});
    };
    note(u"bssId"_s, Words::tr("Contract (BSS id)"), subscription.key.id.value);
    note(u"ossId"_s, Words::tr("Services (OSS id)"), subscription.technicalId.value);
    note(u"serviceStatus"_s, Words::tr("Services"), json::text(object, "serviceStatus"_L1));
    return subscription;
}

Result<QList<QJsonObject>> objectsOf(const QByteArray &body)
{
    const Result<QJsonArray> array = json::parseList(body);
    if (!array)
        return Failure(array.error());
    QList<QJsonObject> objects;
    for (const auto &member : *array)
        objects.append(member.toObject());
    return objects;
}
} // namespace

Status subscriptionStatus(const QString &vendorWord)
{
    struct Row {
        QLatin1StringView word;
        Mark mark;
        QString text;
    };
    const QList<Row> rows{
        {"ACTIVE"_L1, Mark::Good, Words::tr("Active")},
        {"NEW"_L1, Mark::Waiting, Words::tr("New")},
        {"GRACE"_L1, Mark::Waiting, Words::tr("Grace period")},
        {"ADMINISTRATIVE_HOLD"_L1, Mark::Stopped, Words::tr("On hold: by an administrator")},
        {"CREDIT_HOLD"_L1, Mark::Stopped, Words::tr("On hold: credit")},
        {"FULL_HOLD"_L1, Mark::Stopped, Words::tr("On hold: credit, and by an administrator")},
        {"EXPIRED"_L1, Mark::Bad, Words::tr("Expired")},
        {"TERMINATED"_L1, Mark::Ended, Words::tr("Terminated")},
    };
    for (const Row &row : rows) {
        if (vendorWord.compare(row.word, Qt::CaseInsensitive) == 0)
            return {row.mark, row.text, vendorWord};
    }
    if (vendorWord.isEmpty())
        return {Mark::Unknown, Words::tr("Not told"), {}};
    return {Mark::Unknown, vendorWord, {}};
}

bool isOnHold(const Status &status)
{
    return status.vendorWord.compare("ADMINISTRATIVE_HOLD"_L1, Qt::CaseInsensitive) == 0 ||
           status.vendorWord.compare("FULL_HOLD"_L1, Qt::CaseInsensitive) == 0;
}

bool isOver(const Status &status)
{
    return status.vendorWord.compare("TERMINATED"_L1, Qt::CaseInsensitive) == 0 ||
           status.vendorWord.compare("EXPIRED"_L1, Qt::CaseInsensitive) == 0;
}

Result<QList<Subscription>> readSubscriptions(const QByteArray &body, const ReadContext &context)
{
    const Result<QList<QJsonObject>> objects = objectsOf(body);
    if (!objects)
        return Failure(objects.error());
    json::Missing missing;
    QList<Subscription> subscriptions;
    subscriptions.reserve(objects->size());
    for (qsizetype i = 0; i < objects->size(); ++i) {
        Subscription subscription = subscriptionFrom(objects->at(i), context);
        if (subscription.key.id.isEmpty())
            missing.note(u"[%1].aps.id"_s.arg(i));
        else
            subscriptions.append(std::move(subscription));
    }
    if (!missing.isEmpty())
        return Failure(missing.error(Words::tr("list of subscriptions")));
    return subscriptions;
}

Result<Subscription> readSubscription(const QByteArray &body, const ReadContext &context)
{
    const Result<QJsonObject> object = json::parseObject(body);
    if (!object)
        return Failure(object.error());
    Subscription subscription = subscriptionFrom(*object, context);
    if (subscription.key.id.isEmpty()) {
        json::Missing missing;
        missing.note(u"aps.id"_s);
        return Failure(missing.error(Words::tr("subscription")));
    }
    return subscription;
}

Result<EntityId> readTechnicalId(const QByteArray &body)
{
    const Result<QList<QJsonObject>> objects = objectsOf(body);
    if (!objects)
        return Failure(objects.error());
    for (const QJsonObject &object : *objects) {
        if (const EntityId id = apsId(object); !id.isEmpty())
            return id;
    }
    json::Missing missing;
    missing.note(u"[0].aps.id"_s);
    return Failure(missing.error(Words::tr("services of a subscription")));
}

Result<QList<SubscriptionResource>> readCommercialResources(const QByteArray &body)
{
    return objectsOf(body).map([](const QList<QJsonObject> &objects) {
        QList<SubscriptionResource> resources;
        for (const QJsonObject &object : objects) {
            SubscriptionResource resource;
            resource.id = json::text(object, "resourceId"_L1);
            if (resource.id.isEmpty())
                resource.id = json::text(object, "id"_L1);
            resource.name = readMultiLanguage(object.value("name"_L1), {});
            resource.included = json::decimal(object.value("included"_L1));
            resource.additional = json::decimal(object.value("additional"_L1));
            resource.unit = json::text(object, "unit"_L1);
            resources.append(resource);
        }
        return resources;
    });
}

Result<QList<SubscriptionResource>> readTechnicalResources(const QByteArray &body)
{
    return objectsOf(body).map([](const QList<QJsonObject> &objects) {
        QList<SubscriptionResource> resources;
        for (const QJsonObject &object : objects) {
            SubscriptionResource resource;
            resource.id = json::text(object, "apsId"_L1);
            if (resource.id.isEmpty())
                resource.id = json::text(object, "id"_L1);
            resource.name = readMultiLanguage(object.value("title"_L1), {});
            resource.usage = json::decimal(object.value("usage"_L1));
            resource.limit = json::decimal(object.value("limit"_L1));
            resource.unit = json::text(object, "unit"_L1);
            resources.append(resource);
        }
        return resources;
    });
}

QString readProvisioningState(const QByteArray &body)
{
    const Result<QJsonObject> object = json::parseObject(body);
    if (!object)
        return {};
    const QString state = json::text(*object, "state"_L1);
    const QString message = json::text(*object, "message"_L1);
    return message.isEmpty() || state.isEmpty() ? state : QString(state + u": "_s + message);
}

QList<SubscriptionResource> mergeResources(QList<SubscriptionResource> commercial,
                                           const QList<SubscriptionResource> &technical)
{
    // By id and by name, the first of each: a vendor may send as many as fit into an answer.
    QHash<QString, qsizetype> byId;
    QHash<QString, qsizetype> byName;
    for (qsizetype i = 0; i < commercial.size(); ++i) {
        const SubscriptionResource &resource = commercial.at(i);
        if (!resource.id.isEmpty() && !byId.contains(resource.id))
            byId.insert(resource.id, i);
        if (!resource.name.isEmpty() && !byName.contains(resource.name))
            byName.insert(resource.name, i);
    }
    for (const SubscriptionResource &service : technical) {
        const qsizetype none = commercial.size();
        const qsizetype at = std::min(byId.value(service.id, none), byName.value(service.name, none));
        if (at == none) {
            commercial.append(service);
            continue;
        }
        SubscriptionResource *match = &commercial[at];
        match->usage = service.usage;
        match->limit = service.limit;
        if (match->name.isEmpty()) {
            match->name = service.name;
            byName.insert(service.name, std::min(at, byName.value(service.name, at)));
        }
        if (match->unit.isEmpty())
            match->unit = service.unit;
    }
    for (SubscriptionResource &resource : commercial) {
        if (resource.name.isEmpty())
            resource.name = resource.id;
    }
    return commercial;
}

QString orderedText(const QList<SubscriptionResource> &resources)
{
    QStringList lines;
    for (const SubscriptionResource &resource : resources) {
        if (resource.included && resource.additional) {
            //: a resource, what the plan includes of it and what was ordered in addition
            lines.append(Words::tr("%1: %2 included + %3 additional")
                             .arg(resource.name, numberText(*resource.included, QLocale()),
                                  numberText(*resource.additional, QLocale())));
        }
    }
    return lines.join(u'\n');
}
} // namespace purveyor::cloudblue
