// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journaltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr std::array AllKinds{
    EntityKind::Connection,  EntityKind::Customer, EntityKind::User,    EntityKind::Subscription,
    EntityKind::ServiceUser, EntityKind::Order,    EntityKind::Product,
};
} // namespace

QString kindName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Connection:
        return u"Connection"_s;
    case EntityKind::Customer:
        return u"Customer"_s;
    case EntityKind::User:
        return u"User"_s;
    case EntityKind::Subscription:
        return u"Subscription"_s;
    case EntityKind::ServiceUser:
        return u"ServiceUser"_s;
    case EntityKind::Order:
        return u"Order"_s;
    case EntityKind::Product:
        return u"Product"_s;
    }
    Q_UNREACHABLE();
}

std::optional<EntityKind> kindFromName(QStringView name)
{
    for (const EntityKind kind : AllKinds) {
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QByteArray entityKeysToJson(const QList<EntityKey> &keys)
{
    QJsonArray array;
    for (const EntityKey &key : keys) {
        array.append(QJsonObject{{u"connection"_s, key.connection.value},
                                 {u"kind"_s, kindName(key.kind)},
                                 {u"id"_s, key.id.value}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<EntityKey> entityKeysFromJson(const QByteArray &json)
{
    QList<EntityKey> keys;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        const std::optional<EntityKind> kind = kindFromName(object.value(u"kind"_s).toString());
        if (kind)
            keys.append(
                {{object.value(u"connection"_s).toString()}, *kind, {object.value(u"id"_s).toString()}});
    }
    return keys;
}

QByteArray requestHeadersToJson(const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QJsonArray array;
    for (const auto &[name, value] : headers)
        array.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<std::pair<QByteArray, QByteArray>> requestHeadersFromJson(const QByteArray &json)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue header : array)
        headers.append({header[0].toString().toLatin1(), header[1].toString().toLatin1()});
    return headers;
}

QString settlementName(const std::optional<Settlement> &settlement)
{
    if (!settlement)
        return u""_s;
    return *settlement == Settlement::Done ? u"Done"_s : u"NotDone"_s;
}

std::optional<Settlement> settlementFromName(const QString &name)
{
    if (name == u"Done")
        return Settlement::Done;
    if (name == u"NotDone")
        return Settlement::NotDone;
    return std::nullopt;
}
} // namespace purveyor
