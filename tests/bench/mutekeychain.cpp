// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/mutekeychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace purveyor::bench
{
namespace
{
class Mute final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; } // taken
};

QByteArray firstLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(10'000)) {
    }
    return process.readLine().trimmed();
}
} // namespace

MuteKeychain::MuteKeychain(const QString &program)
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    m_address = firstLine(m_bus);
    if (m_address.isEmpty())
        return;
    m_service.setProcessEnvironment(environment());
    m_service.start(program, {u"--child"_s, u"mute-keychain"_s});
    m_ready = firstLine(m_service) == "mute";
}

MuteKeychain::~MuteKeychain()
{
    for (QProcess *process : {&m_service, &m_bus}) {
        process->terminate();
        process->waitForFinished(5'000);
    }
}

QProcessEnvironment MuteKeychain::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromLatin1(m_address));
    return environment;
}

int muteServiceChild(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Mute mute;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(u"/"_s, &mute, QDBusConnection::SubPath) ||
        !bus.registerService(u"org.freedesktop.secrets"_s))
        return 1;
    std::printf("mute\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
} // namespace purveyor::bench

#include "mutekeychain.moc"
