// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/proof/callbook.h"

#include "app/console/allvendors.h"
#include "core/net/clock.h"
#include "core/secrets/sessionsecretstore.h"
#include "core/vendors/vendorregistry.h"

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

QHash<QString, QString> textsOf(const QJsonValue &value)
{
    QHash<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QJsonArray described(const QString &vendor)
{
    QFile file(sourceFolder() + u"/tests/proof/calls/%1.json"_s.arg(vendor));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(error.errorString()));
    return document.array();
}

Call callFrom(const QJsonObject &json)
{
    Call call;
    call.id = json.value("reading"_L1).toString();
    call.section = json.value("section"_L1).toString();
    call.place = json.value("place"_L1).toString();
    call.method = json.value("method"_L1).toString().toLatin1();
    call.paths = listOf(json.value("paths"_L1));
    call.holds = listOf(json.value("holds"_L1));
    call.lacks = listOf(json.value("lacks"_L1));
    call.code = json.value("code"_L1).toString();
    call.messages = listOf(json.value("messages"_L1));
    call.known = textsOf(json.value("known"_L1));
    call.socketTests = listOf(json.value("socketTests"_L1));
    call.journeyTests = listOf(json.value("journeyTests"_L1));
    call.notYet = json.value("notYet"_L1).toString();
    call.isDescribed = !json.isEmpty();
    return call;
}

Call callFrom(const Operation &operation, const QJsonObject &json)
{
    Call call = callFrom(json);
    call.id = operation.id.value;
    call.section = operation.section;
    call.place = placeOf(operation);
    return call;
}

QStringList programs(const QString &kind, const QString &vendor)
{
    // "kind:vendor:program", as purveyor_proves() in tests/CMakeLists.txt was told
    static const QStringList all = QStringLiteral(PURVEYOR_PROVING).split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    for (const QString &one : all) {
        const QStringList parts = one.split(u':');
        if (parts.value(0) == kind && parts.value(1) == vendor)
            found += parts.value(2);
    }
    return found;
}

Vendor vendor(const QString &id, const QString &name, const QList<Operation> &operations)
{
    Vendor vendor;
    vendor.id = id;
    vendor.name = name;
    vendor.messagePrograms = programs(u"message"_s, id);
    vendor.socketPrograms = programs(u"socket"_s, id);
    vendor.journeyPrograms = programs(u"journey"_s, id);
    QHash<QString, QJsonObject> known;
    QList<Call> readings;
    const QJsonArray entries = described(id);
    for (const QJsonValue &entry : entries) {
        if (entry["reading"_L1].isString())
            readings += callFrom(entry.toObject());
        else
            known.insert(entry["operation"_L1].toString(), entry.toObject());
    }
    for (const Operation &operation : operations)
        vendor.calls += callFrom(operation, known.take(operation.id.value));
    vendor.calls += readings;
    vendor.strangers = known.keys();
    vendor.strangers.sort();
    return vendor;
}

QRegularExpression patternOf(const QString &path, const QHash<QString, QString> &known)
{
    static const QRegularExpression place(u"[A-Z][A-Z_]+"_s);
    QString pattern = QRegularExpression::escape(path).replace(u"\\_"_s, u"_"_s);
    for (auto it = known.begin(); it != known.end(); ++it)
        pattern.replace(it.key(), QRegularExpression::escape(it.value()));
    pattern.replace(place, u"[^/?]+"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern + u"(\\?.*)?"_s));
}

bool isOf(const Arrival &arrival, const Call &call, const QString &path, const QHash<QString, QString> &known)
{
    if (arrival.method != call.method || !patternOf(path, known).match(arrival.target).hasMatch())
        return false;
    const QString rest = arrival.target.section(u'?', 1) + u'\n' + arrival.body;
    const auto isThere = [&rest](const QString &word) { return rest.contains(word); };
    return std::all_of(call.holds.begin(), call.holds.end(), isThere) &&
           std::none_of(call.lacks.begin(), call.lacks.end(), isThere);
}
} // namespace

QString sourceFolder()
{
    return QStringLiteral(PURVEYOR_SOURCE_DIR);
}

QList<Vendor> vendors()
{
    VendorRegistry registry;
    addAllVendors(registry);
    SessionSecretStore secrets;
    SystemClock clock;
    QList<Vendor> all;
    const QList<VendorDescription> descriptions = registry.vendors();
    for (const VendorDescription &description : descriptions) {
        Connection connection; // nothing is asked of it
        connection.vendor = description.id;
        TransportSettings settings;
        settings.base = QUrl(u"https://vendor.invalid"_s);
        const std::unique_ptr<VendorClient> client =
            registry.factory(description.id)->create(connection, settings, secrets, clock);
        all += vendor(description.id.value, client->vendorName(), client->operations());
    }
    return all;
}

bool isOf(const Arrival &arrival, const Call &call)
{
    return std::any_of(call.paths.begin(), call.paths.end(),
                       [&](const QString &path) { return isOf(arrival, call, path, {}); });
}

bool isOf(const Arrival &arrival, const Call &call, const QString &path)
{
    return isOf(arrival, call, path, call.known);
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
