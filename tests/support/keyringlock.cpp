// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "tests/support/keyringlock.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;

namespace purveyor
{
// A secret as the Secret Service takes it: session, parameters, value, content type.
struct BusSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
static QDBusArgument &operator<<(QDBusArgument &argument, const BusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}
static const QDBusArgument &operator>>(const QDBusArgument &argument, BusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

namespace
{
const QString Service = u"org.freedesktop.secrets"_s;
const QString Root = u"/org/freedesktop/secrets"_s;
const QDBusObjectPath Login(u"/org/freedesktop/secrets/collection/login"_s);
// with-desktop makes the keyring with one newline as its password.
const QByteArray Password = "\n";

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, Root, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

bool isLocked()
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(Service, Login.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
    return reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
}
} // namespace

bool lockKeyring()
{
    call(u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
         {QVariant::fromValue(QList<QDBusObjectPath>{Login})});
    return isLocked();
}

bool unlockKeyring()
{
    qDBusRegisterMetaType<BusSecret>();
    const QDBusMessage opened = call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                                     {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const BusSecret master{
        opened.arguments().value(1).value<QDBusObjectPath>(), {}, Password, u"text/plain"_s};
    call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
         {QVariant::fromValue(Login), QVariant::fromValue(master)});
    return !isLocked();
}

bool killKeyring()
{
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    const QDBusReply<uint> pid = bus->servicePid(Service);
    if (!pid.isValid() || ::kill(static_cast<pid_t>(pid.value()), SIGKILL) != 0)
        return false;
    return QTest::qWaitFor([bus, pid] { return bus->servicePid(Service).value() != pid.value(); });
}

// Ends with the session of the tests, like all that they start.
bool startKeyring()
{
    QProcess daemon;
    daemon.setProgram(u"gnome-keyring-daemon"_s);
    daemon.setArguments({u"--replace"_s, u"--daemonize"_s, u"--unlock"_s, u"--components=secrets"_s});
    daemon.start();
    daemon.write(Password);
    daemon.closeWriteChannel();
    return daemon.waitForFinished() && daemon.exitCode() == 0 && QTest::qWaitFor([] { return !isLocked(); });
}
} // namespace purveyor

Q_DECLARE_METATYPE(purveyor::BusSecret)
