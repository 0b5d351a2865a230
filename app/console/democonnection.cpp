// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/democonnection.h"

#include "core/net/loopback.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
ConnectionId demoId(const QString &vendor)
{
    static const QUuid sandboxes(u"5a4d8f0e-7d1b-4c58-9a36-0d0c5a4d8f0e"_s);
    return {QUuid::createUuidV5(sandboxes, vendor).toString(QUuid::WithoutBraces)};
}

Value valueFrom(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toInteger();
    return value.toString();
}

DemoConnection demoConnection(const QJsonObject &announced)
{
    DemoConnection demo;
    Connection &connection = demo.connection;
    connection.vendor = {announced.value("vendor"_L1).toString()};
    connection.id = demoId(connection.vendor.value);
    connection.name = announced.value("name"_L1).toString();
    connection.environment = Environment::Sandbox;
    connection.baseUrl = announced.value("baseUrl"_L1).toString();
    const QJsonObject settings = announced.value("settings"_L1).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        connection.settings.insert(it.key(), valueFrom(it.value()));
    const QJsonObject secrets = announced.value("secrets"_L1).toObject();
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        demo.secrets.append({it.key(), it.value().toString().toUtf8()});
    return demo;
}
} // namespace

Result<QList<DemoConnection>> readDemoConnections(const QString &fileName)
{
    QFile file(fileName);
    QJsonObject line;
    if (file.open(QIODevice::ReadOnly))
        line = QJsonDocument::fromJson(file.readAll()).object();
    QList<DemoConnection> all;
    const QJsonArray announced = line.value("connections"_L1).toArray();
    for (const QJsonValue &one : announced) {
        const DemoConnection demo = demoConnection(one.toObject());
        // Only this computer: a file from somebody else must not dress a real portal up as a sandbox.
        if (isLoopbackHost(QUrl(demo.connection.baseUrl).host()))
            all.append(demo);
    }
    if (!all.isEmpty())
        return all;
    ApiError error;
    error.kind = ApiError::Kind::BadResponse;
    error.message = QCoreApplication::translate("purveyor::DemoConnection",
                                                "%1 does not name a sandbox on this computer.")
                        .arg(fileName);
    return Failure(error);
}

} // namespace purveyor
