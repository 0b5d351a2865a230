// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/democonnection.h"

#include "core/net/loopback.h"
#include "core/vendors/cloudblue/cloudbluesettings.h"

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
constexpr QLatin1StringView DemoId("5a4d8f0e-7d1b-4c58-9a36-0d0c5a4d8f0e");
} // namespace

Result<DemoConnection> readDemoConnection(const QString &fileName)
{
    QFile file(fileName);
    QJsonObject line;
    if (file.open(QIODevice::ReadOnly))
        line = QJsonDocument::fromJson(file.readAll()).object();
    const QString address = line.value("cloudblue"_L1).toString();
    // Only this computer: a file from somebody else must not dress a real portal up as a sandbox.
    if (!isLoopbackHost(QUrl(address).host())) {
        ApiError error;
        error.kind = ApiError::Kind::BadResponse;
        error.message = QCoreApplication::translate("purveyor::DemoConnection",
                                                    "%1 does not name a sandbox on this computer.")
                            .arg(fileName);
        return Failure(error);
    }
    namespace key = cloudblue::setting;
    DemoConnection demo;
    demo.connection.id = ConnectionId{QString(DemoId)};
    demo.connection.vendor = VendorId{u"cloudblue"_s};
    demo.connection.name = u"CloudBlue sandbox"_s;
    demo.connection.environment = Environment::Sandbox;
    demo.connection.baseUrl = address;
    demo.connection.settings.insert(QString(key::ConsumerKey), line.value("consumerKey"_L1).toString());
    demo.connection.settings.insert(QString(key::ResellerEmail),
                                    line.value("resellerEmail"_L1).toString(u"mw@aps.test"_s));
    // The one account of the sandbox's book that is ours: see its README.
    demo.connection.settings.insert(
        QString(key::ResellerId),
        line.value("resellerId"_L1).toString(u"78ee642d-3b8a-48f1-af12-90563e38bd18"_s));
    // Nothing is on its way there for longer than a moment.
    demo.connection.settings.insert(QString(key::SettleTime), qint64(2));
    demo.secretField = QString(key::ConsumerSecret);
    demo.secret = line.value("consumerSecret"_L1).toString().toUtf8();
    return demo;
}

} // namespace purveyor
