// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/wire.h"

#include "app/sandbox/cloudbluecatalogue.h"
#include "app/sandbox/orderrecords.h"
#include "app/sandbox/record.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr QLatin1StringView paPackage("a4487539-725d-4259-9845-ef059fafed5b");
constexpr QLatin1StringView bssPackage("92ccf5e8-fc07-4e7f-8875-5c19c8545870");

QString typeOf(const Row &row)
{
    switch (row.record->kind) {
    case Kind::Account:
        return u"http://parallels.com/aps/types/pa/account/1.2"_s;
    case Kind::BssInfo:
        return u"http://parallels.com/pa/bss-account-info/1.0"_s;
    case Kind::User:
        return u"http://parallels.com/aps/types/pa/admin-user/1.2"_s;
    case Kind::Subscription:
        return row.oss ? u"http://parallels.com/aps/types/pa/subscription/1.0"_s
                       : u"http://www.odin.com/billing/Subscription/1.0"_s;
    case Kind::Order:
        break;
    }
    return {};
}

QString idOf(const Row &row)
{
    return row.oss ? row.record->otherId : row.record->id;
}

QJsonObject link(const QString &kind, const QString &id)
{
    return {
        {u"aps"_s,
         QJsonObject{{u"link"_s, kind}, {u"href"_s, QString(u"/aps/2/resources/"_s + id)}, {u"id"_s, id}}}};
}

QJsonObject collectionLink(const QString &id, const QString &relation)
{
    return {{u"aps"_s, QJsonObject{{u"link"_s, u"collection"_s},
                                   {u"href"_s, QString(u"/aps/2/resources/"_s + id + u'/' + relation)}}}};
}

QJsonObject apsSection(const Row &row)
{
    const bool bss =
        row.record->kind == Kind::BssInfo || (row.record->kind == Kind::Subscription && !row.oss);
    const QString package = bss ? bssPackage : paPackage;
    return {
        {u"type"_s, typeOf(row)},
        {u"id"_s, idOf(row)},
        {u"status"_s, u"aps:ready"_s},
        {u"revision"_s, row.record->revision},
        {u"modified"_s, row.record->modified.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s)},
        {u"package"_s,
         QJsonObject{{u"id"_s, package}, {u"href"_s, QString(u"/aps/2/packages/"_s + package)}}},
    };
}

QJsonObject publicFields(const Record &record)
{
    QJsonObject json = record.fields;
    for (auto it = json.begin(); it != json.end();) {
        if (it.key().startsWith(u'_'))
            it = json.erase(it);
        else
            ++it;
    }
    return json;
}

void addAccountMembers(QJsonObject &json, const Record &record)
{
    json.insert("id"_L1, record.number);
    for (const QString &relation :
         {u"accounts"_s, u"brands"_s, u"domains"_s, u"subscriptions"_s, u"templates"_s, u"users"_s})
        json.insert(relation, collectionLink(record.id, relation));
    json.insert("bssAccountInfo"_L1, link(u"weak"_s, record.otherId));
    json.insert("parent"_L1, link(u"weak"_s, record.ownerId));
}

void addBssInfoMembers(QJsonObject &json, const Record &record)
{
    json.insert("accountId"_L1, record.number);
    json.insert("customerClass"_L1, link(u"weak"_s, u"f4c39772-9ad7-4be7-9b71-0bd34b28e1be"_s));
    json.insert("ownCustomerClasses"_L1, collectionLink(record.id, u"ownCustomerClasses"_s));
    json.insert("paAccount"_L1, link(u"weak"_s, record.ownerId));
}

void addUserMembers(QJsonObject &json, const Record &record)
{
    json.insert("userId"_L1, record.number);
    json.insert("organization"_L1, link(u"strong"_s, record.ownerId));
    json.insert("services"_L1, collectionLink(record.id, u"services"_s));
}

QJsonObject subscriptionJson(const Row &row)
{
    const Record &record = *row.record;
    QJsonObject json;
    if (row.oss) {
        const QString status = record.fields.value("status"_L1).toString();
        json = {{u"name"_s, record.fields.value("name"_L1)},
                {u"description"_s, QString()},
                {u"serviceTemplateId"_s, 17},
                {u"disabled"_s, status.endsWith("HOLD"_L1)},
                {u"trial"_s, record.fields.value("trial"_L1)}};
    } else {
        json = publicFields(record);
        json.insert("subscriptionPeriod"_L1,
                    QJsonObject{{u"unit"_s, record.fields.value("_unit"_L1)},
                                {u"duration"_s, record.fields.value("_duration"_L1)}});
        json.insert("servicePlan"_L1, link(u"weak"_s, record.fields.value("_planId"_L1).toString()));
        json.insert("paSubscription"_L1, collectionLink(record.id, u"paSubscription"_s));
    }
    json.insert("subscriptionId"_L1, record.number);
    json.insert("account"_L1, link(u"weak"_s, record.ownerId));
    json.insert("resources"_L1, collectionLink(idOf(row), u"resources"_s));
    return json;
}

QJsonValue walk(const QJsonObject &object, const QString &property)
{
    const qsizetype dot = property.indexOf(u'.');
    if (dot < 0)
        return object.value(property);
    return walk(object.value(QStringView(property).first(dot)).toObject(), property.mid(dot + 1));
}

} // namespace

QJsonObject rowToJson(const Row &row)
{
    if (row.plan)
        return planToJson(*row.plan);

    const Record &record = *row.record;
    QJsonObject json;
    switch (record.kind) {
    case Kind::Account:
        json = publicFields(record);
        addAccountMembers(json, record);
        break;
    case Kind::BssInfo:
        json = publicFields(record);
        addBssInfoMembers(json, record);
        break;
    case Kind::User:
        json = publicFields(record);
        addUserMembers(json, record);
        break;
    case Kind::Subscription:
        json = subscriptionJson(row);
        break;
    case Kind::Order:
        return orderToListJson(record); // orders are no APS resources: no aps section
    }
    json.insert("aps"_L1, apsSection(row));
    return json;
}

QJsonValue rowProperty(const Row &row, const QString &property)
{
    if (row.plan)
        return walk(planToJson(*row.plan), property);

    const Record &record = *row.record;
    if (property == "aps.id"_L1)
        return idOf(row);
    if (property == "aps.type"_L1)
        return typeOf(row);
    if (property == "parent.aps.id"_L1 && record.kind == Kind::Account)
        return record.ownerId;
    if (property == "account.aps.id"_L1 && record.kind == Kind::Subscription)
        return record.ownerId;
    if (property == "organization.aps.id"_L1 && record.kind == Kind::User)
        return record.ownerId;
    if (property == "subscriptionId"_L1 && record.kind == Kind::Subscription)
        return record.number;
    if (property == "buyerId"_L1 && record.kind == Kind::Order)
        return record.ownerId;
    if (!row.oss && !property.startsWith(u'_')) {
        const QJsonValue value = walk(record.fields, property);
        if (!value.isUndefined())
            return value;
    }
    return walk(rowToJson(row), property);
}

QJsonObject selected(const QJsonObject &object, const QStringList &properties)
{
    QJsonObject result;
    for (const QString &property : properties) {
        const qsizetype dot = property.indexOf(u'.');
        if (dot < 0) {
            if (object.contains(property))
                result.insert(property, object.value(property));
            continue;
        }
        const QString head = property.first(dot);
        if (!object.contains(head))
            continue;
        QJsonObject inner = result.value(head).toObject();
        const QJsonObject more = selected(object.value(head).toObject(), {property.mid(dot + 1)});
        for (auto it = more.begin(); it != more.end(); ++it)
            inner.insert(it.key(), it.value());
        result.insert(head, inner);
    }
    return result;
}

QJsonArray reversed(const QJsonArray &array)
{
    QJsonArray result;
    for (const QJsonValue &item : array)
        result.prepend(item);
    return result;
}

QJsonArray commercialResources(const Record &subscription)
{
    QJsonArray array;
    const Plan *plan = findPlan(subscription.fields.value("_planId"_L1).toString());
    if (!plan)
        return array;
    const QJsonArray additional = subscription.fields.value("_additional"_L1).toArray();
    for (qsizetype i = 0; i < plan->rates.size(); ++i) {
        const ResourceRate &rate = plan->rates.at(i);
        array.append(QJsonObject{{u"id"_s, subscription.number * 10 + i},
                                 {u"resourceId"_s, rate.id},
                                 {u"included"_s, rate.included},
                                 {u"additional"_s, additional.at(i).toInt()}});
    }
    return array;
}

QJsonArray technicalResources(const Record &subscription)
{
    QJsonArray array;
    const Plan *plan = findPlan(subscription.fields.value("_planId"_L1).toString());
    if (!plan)
        return array;
    const QJsonArray additional = subscription.fields.value("_additional"_L1).toArray();
    for (qsizetype i = 0; i < plan->rates.size(); ++i) {
        const ResourceRate &rate = plan->rates.at(i);
        const int limit = rate.included + additional.at(i).toInt();
        array.append(QJsonObject{
            {u"id"_s, subscription.number * 10 + i},
            {u"title"_s, rate.name},
            {u"apsId"_s, rate.id},
            {u"apsType"_s, u"http://parallels.com/aps/types/pa/serviceTemplate/1.2"_s},
            {u"applicationId"_s, u"1"_s},
            {u"property"_s, QString()},
            {u"usage"_s, limit / 2},
            {u"limit"_s, limit},
            {u"autoprovisioning"_s, false},
            {u"unit"_s, rate.unit},
        });
    }
    return array;
}

} // namespace purveyor::sandbox
