// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/democonnection.h"

#include "core/net/loopback.h"
#include "core/vendors/cloudblue/cloudbluesettings.h"
#include "core/vendors/hostingstack/hostingstacksettings.h"
#include "core/vendors/luxcloud/luxcloudsettings.h"
#include "core/vendors/racknap/racknapsettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
Connection demoConnection(const char *id, const char *vendor, const QString &name, const QJsonObject &line)
{
    Connection connection;
    connection.id = ConnectionId{QLatin1StringView(id).toString()};
    connection.vendor = VendorId{QLatin1StringView(vendor).toString()};
    connection.name = name;
    connection.environment = Environment::Sandbox;
    connection.baseUrl = line.value(QLatin1StringView(vendor)).toString();
    return connection;
}

DemoConnection cloudBlue(const QJsonObject &line)
{
    namespace key = cloudblue::setting;
    DemoConnection demo;
    demo.connection =
        demoConnection("5a4d8f0e-7d1b-4c58-9a36-0d0c5a4d8f0e", "cloudblue", u"CloudBlue sandbox"_s, line);
    Values &settings = demo.connection.settings;
    settings.insert(QString(key::ConsumerKey), line.value("consumerKey"_L1).toString());
    settings.insert(QString(key::ResellerEmail), line.value("resellerEmail"_L1).toString(u"mw@aps.test"_s));
    // The one account of the sandbox's book that is ours: see its README.
    settings.insert(QString(key::ResellerId),
                    line.value("resellerId"_L1).toString(u"78ee642d-3b8a-48f1-af12-90563e38bd18"_s));
    // Nothing is on its way there for longer than a moment.
    settings.insert(QString(key::SettleTime), qint64(2));
    demo.secrets = {{QString(key::ConsumerSecret), line.value("consumerSecret"_L1).toString().toUtf8()}};
    return demo;
}

DemoConnection luxCloud(const QJsonObject &line, const QJsonObject &credentials)
{
    namespace key = luxcloud::setting;
    const QJsonObject reseller = credentials.value("reseller"_L1).toObject();
    DemoConnection demo;
    demo.connection =
        demoConnection("5a4d8f0e-7d1b-4c58-9a36-0d0c5a4d8f0f", "luxcloud", u"LuxCloud sandbox"_s, line);
    demo.connection.settings.insert(QString(key::Username), reseller.value("username"_L1).toString());
    demo.secrets = {{QString(key::Password), reseller.value("password"_L1).toString().toUtf8()},
                    {QString(key::Token), reseller.value("token"_L1).toString().toUtf8()}};
    return demo;
}

DemoConnection hostingStack(const QJsonObject &line, const QJsonObject &credentials)
{
    namespace key = hostingstack::setting;
    DemoConnection demo;
    demo.connection = demoConnection("5a4d8f0e-7d1b-4c58-9a36-0d0c5a4d8f10", "hostingstack",
                                     u"HostingStack sandbox"_s, line);
    demo.connection.settings.insert(QString(key::UserName), credentials.value("username"_L1).toString());
    demo.secrets = {{QString(key::Password), credentials.value("password"_L1).toString().toUtf8()}};
    return demo;
}

DemoConnection rackNap(const QJsonObject &line, const QJsonObject &credentials)
{
    DemoConnection demo;
    demo.connection =
        demoConnection("5a4d8f0e-7d1b-4c58-9a36-0d0c5a4d8f11", "racknap", u"RackNap sandbox"_s, line);
    demo.secrets = {{QString(racknap::setting::Token), credentials.value("token"_L1).toString().toUtf8()}};
    return demo;
}
} // namespace

Result<QList<DemoConnection>> readDemoConnections(const QString &fileName)
{
    QFile file(fileName);
    QJsonObject line;
    if (file.open(QIODevice::ReadOnly))
        line = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject credentials = line.value("credentials"_L1).toObject();
    QList<DemoConnection> all{cloudBlue(line), luxCloud(line, credentials.value("luxcloud"_L1).toObject()),
                              hostingStack(line, credentials.value("hostingstack"_L1).toObject()),
                              rackNap(line, credentials.value("racknap"_L1).toObject())};
    // Only this computer: a file from somebody else must not dress a real portal up as a sandbox.
    all.removeIf(
        [](const DemoConnection &demo) { return !isLoopbackHost(QUrl(demo.connection.baseUrl).host()); });
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
