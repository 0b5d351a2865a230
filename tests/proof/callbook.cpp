// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/proof/callbook.h"

#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/hostingstack/operations.h"
#include "core/vendors/luxcloud/operations.h"
#include "core/vendors/racknap/operations.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::proof
{
namespace
{
QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        list += one.toString();
    return list;
}

QHash<QString, QJsonObject> described(const QString &vendor)
{
    QFile file(sourceFolder() + u"/tests/proof/calls/%1.json"_s.arg(vendor));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(error.errorString()));
    QHash<QString, QJsonObject> all;
    const QJsonArray array = document.array();
    for (const QJsonValue &one : array)
        all.insert(one["operation"_L1].toString(), one.toObject());
    return all;
}

Call callFrom(const Operation &operation, const QJsonObject &json)
{
    Call call;
    call.operation = operation;
    call.isDescribed = !json.isEmpty();
    call.method = json.value("method"_L1).toString().toLatin1();
    call.paths = listOf(json.value("paths"_L1));
    call.holds = listOf(json.value("holds"_L1));
    call.lacks = listOf(json.value("lacks"_L1));
    call.code = json.value("code"_L1).toString();
    call.messages = listOf(json.value("messages"_L1));
    call.notYet = json.value("notYet"_L1).toString();
    return call;
}

Vendor vendor(const QString &id, const QString &name, const QList<Operation> &operations)
{
    Vendor vendor{id, name, {}, {}};
    QHash<QString, QJsonObject> known = described(id);
    for (const Operation &operation : operations)
        vendor.calls.append(callFrom(operation, known.take(operation.id.value)));
    vendor.strangers = known.keys();
    vendor.strangers.sort();
    return vendor;
}

QRegularExpression patternOf(const QString &path)
{
    static const QRegularExpression place(u"[A-Z][A-Z_]+"_s);
    QString pattern = QRegularExpression::escape(path).replace(u"\\_"_s, u"_"_s);
    pattern.replace(place, u"[^/?]+"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern + u"(\\?.*)?"_s));
}
} // namespace

QString sourceFolder()
{
    return QStringLiteral(PURVEYOR_SOURCE_DIR);
}

QList<Vendor> vendors()
{
    return {vendor(u"cloudblue"_s, u"CloudBlue"_s, cloudblue::operations()),
            vendor(u"luxcloud"_s, u"LuxCloud"_s, luxcloud::operations()),
            vendor(u"hostingstack"_s, u"HostingStack"_s, hostingstack::operations()),
            vendor(u"racknap"_s, u"RackNap"_s, racknap::operations())};
}

QStringList Vendor::programs(const QString &kind) const
{
    // "kind:vendor:program", as purveyor_proves() in tests/CMakeLists.txt was told
    static const QStringList all = QStringLiteral(PURVEYOR_PROVING).split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    for (const QString &one : all) {
        const QStringList parts = one.split(u':');
        if (parts.value(0) == kind && parts.value(1) == id)
            found += parts.value(2);
    }
    return found;
}

bool isOf(const Arrival &arrival, const Call &call)
{
    if (arrival.method != call.method)
        return false;
    const auto inBody = [&arrival](const QString &word) { return arrival.body.contains(word); };
    return std::any_of(call.paths.begin(), call.paths.end(),
                       [&arrival](const QString &path) {
                           return patternOf(path).match(arrival.target).hasMatch();
                       }) &&
           std::all_of(call.holds.begin(), call.holds.end(), inBody) &&
           std::none_of(call.lacks.begin(), call.lacks.end(), inBody);
}

QString placeOf(const Operation &operation)
{
    const QString verb = u"“%1”"_s.arg(operation.verb);
    switch (operation.subject) {
    case EntityKind::Connection:
        switch (operation.makes) {
        case EntityKind::Customer:
            return u"Customers, "_s + verb;
        case EntityKind::Subscription:
            return u"Subscriptions, "_s + verb;
        case EntityKind::Order:
            return u"Orders, "_s + verb;
        case EntityKind::Connection:
        case EntityKind::User:
        case EntityKind::ServiceUser:
        case EntityKind::Product:
            break;
        }
        return u"Connections, What it offers, or Ctrl+K, "_s + verb;
    case EntityKind::Customer:
        return u"Customers, a customer, "_s + verb;
    case EntityKind::User:
        return u"Customers, a customer, Users, a user, "_s + verb;
    case EntityKind::Subscription:
        return u"Subscriptions, a subscription, "_s + verb;
    case EntityKind::ServiceUser:
        return u"Subscriptions, a subscription, a service user, "_s + verb;
    case EntityKind::Order:
        return u"Orders, an order, "_s + verb;
    case EntityKind::Product:
        break;
    }
    return {}; // nowhere
}
} // namespace purveyor::proof
