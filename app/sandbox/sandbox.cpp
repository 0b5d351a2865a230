// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandbox.h"

#include "app/sandbox/control.h"
#include "app/sandbox/faultproxy.h"
#include "app/sandbox/httpserver.h"
#include "app/sandbox/vendormakers.h"

#include <QCoreApplication>
#include <QDebug>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

QString writeState(const QString &fileName, const QJsonObject &state)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(state).toJson());
    return file.commit() ? QString() : file.errorString();
}

} // namespace

Sandbox::Sandbox(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_customers(m_options.customers)
    , m_clock(m_options.seedDate.value_or(QDateTime::currentDateTimeUtc()))
{
    Control::Hooks hooks;
    hooks.reset = [this](std::optional<int> customers) { reset(customers); };
    hooks.timeMoved = [this] {
        for (const Door &door : m_doors)
            door.vendor->advance();
    };
    hooks.settings = [this] { return settings(); };
    hooks.applySettings = [this](const QJsonObject &object) { return applySettings(object); };
    hooks.touch = [this](const QString &vendor, const QString &id, const QJsonObject &set) {
        return touch(vendor, id, set);
    };
    hooks.rows = [this](const QString &vendor, const QString &table) {
        const Vendor *found = find(vendor);
        return found ? found->rows(table) : QJsonArray();
    };
    m_control = std::make_unique<Control>(m_faults, m_ledger, m_clock, std::move(hooks));
    const QStringList names = m_options.vendors.isEmpty() ? vendorNames() : m_options.vendors;
    for (const QString &name : names)
        addVendor(name);
}

Sandbox::~Sandbox() = default;

QStringList Sandbox::vendorNames()
{
    QStringList names;
    const QList<VendorMaker> makers = vendorMakers();
    for (const VendorMaker &maker : makers)
        names.append(maker.name);
    return names;
}

void Sandbox::addVendor(const QString &name)
{
    const QList<VendorMaker> makers = vendorMakers();
    for (const VendorMaker &maker : makers) {
        if (maker.name != name || find(name))
            continue;
        Door door;
        door.vendor = maker.make({m_clock, m_ledger, m_faults, m_options.stepMs, [this] { save(); }});
        door.server = std::make_unique<HttpServer>(
            [vendor = door.vendor.get()](const Request &request) { return vendor->handle(request); },
            [this](const Request &request) { return m_control->handle(request); });
        m_doors.push_back(std::move(door));
    }
}

QString Sandbox::start()
{
    if (!m_options.stateFile.isEmpty() && QFile::exists(m_options.stateFile)) {
        if (const QString problem = load(); !problem.isEmpty())
            return problem;
    } else {
        seed(m_customers, m_clock.now());
    }

    quint16 port = m_options.port;
    for (Door &door : m_doors) {
        const std::optional<quint16> inner = door.server->listen();
        if (!inner)
            return u"no loopback port for the inner server"_s;
        if (m_controlPort == 0)
            m_controlPort = *inner;
        door.proxy = std::make_unique<FaultProxy>(
            m_faults, m_ledger, FaultProxy::Inner{door.vendor->name(), *inner, door.server->token()},
            m_options.tls);
        if (!door.proxy->open(port))
            return u"port %1: %2"_s.arg(QString::number(port), door.proxy->errorString());
        if (port != 0)
            ++port;
    }
    return {};
}

QJsonObject Sandbox::addresses() const
{
    QJsonObject line;
    QJsonObject credentials;
    QJsonArray connections;
    for (const Door &door : m_doors) {
        const QString name = door.vendor->name();
        const QString address = u"%1://127.0.0.1:%2%3"_s.arg(m_options.tls ? u"https"_s : u"http"_s)
                                    .arg(door.proxy->serverPort())
                                    .arg(door.vendor->basePath());
        line.insert(name, address);
        credentials.insert(name, door.vendor->credentials());
        QJsonObject connection = door.vendor->connection();
        connection.insert("vendor"_L1, name);
        connection.insert("baseUrl"_L1, address);
        connections.append(connection);
    }
    line.insert("connections"_L1, connections);
    line.insert("control"_L1, u"http://127.0.0.1:%1/__sandbox"_s.arg(m_controlPort));
    line.insert("credentials"_L1, credentials);
    line.insert("pid"_L1, QCoreApplication::applicationPid());
    // CloudBlue's stand outside, where they were when it was alone.
    const QJsonObject cloudBlue = credentials.value("cloudblue"_L1).toObject();
    for (auto it = cloudBlue.begin(); it != cloudBlue.end(); ++it)
        line.insert(it.key(), it.value());
    return line;
}

void Sandbox::seed(int customers, const QDateTime &seededAt)
{
    m_customers = customers;
    m_seededAt = seededAt;
    for (const Door &door : m_doors)
        door.vendor->seed(customers, seededAt);
}

void Sandbox::reset(std::optional<int> customers)
{
    m_faults.clear();
    m_ledger.clear();
    m_clock.restart(m_options.seedDate.value_or(QDateTime::currentDateTimeUtc()));
    seed(customers.value_or(m_options.customers), m_clock.now());
    save();
}

QString Sandbox::load()
{
    QFile file(m_options.stateFile);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonObject state = document.object();
    const QDateTime seededAt =
        QDateTime::fromString(state.value("seededAt"_L1).toString(), Qt::ISODateWithMs);
    const int format = state.value("format"_L1).toInt();
    if ((format != 1 && format != 2) || !seededAt.isValid())
        return u"%1 is no state file of this program"_s.arg(m_options.stateFile);

    // The virtual time goes on where it would be if the program had run all the while.
    const qint64 ahead = state.value("clockAheadMs"_L1).toInteger();
    m_clock.restart(QDateTime::currentDateTimeUtc().addMSecs(ahead));
    seed(state.value("customers"_L1).toInt(), seededAt);
    // Format 1 is from the time when CloudBlue was alone.
    const QJsonObject vendors =
        format == 1 ? QJsonObject{{u"cloudblue"_s, state}} : state.value("vendors"_L1).toObject();
    for (const Door &door : m_doors) {
        if (vendors.contains(door.vendor->name()))
            door.vendor->restore(vendors.value(door.vendor->name()).toObject());
    }
    return {};
}

void Sandbox::save()
{
    if (m_options.stateFile.isEmpty())
        return;
    QJsonObject vendors;
    for (const Door &door : m_doors)
        vendors.insert(door.vendor->name(), door.vendor->state());
    const QString problem = writeState(
        m_options.stateFile, {{u"format"_s, 2},
                              {u"customers"_s, m_customers},
                              {u"seededAt"_s, m_seededAt.toString(Qt::ISODateWithMs)},
                              {u"clockAheadMs"_s, QDateTime::currentDateTimeUtc().msecsTo(m_clock.now())},
                              {u"vendors"_s, vendors}});
    if (!problem.isEmpty())
        qWarning().noquote() << "The state was not saved:" << problem;
}

Vendor *Sandbox::find(const QString &name) const
{
    for (const Door &door : m_doors) {
        if (door.vendor->name() == name)
            return door.vendor.get();
    }
    return nullptr;
}

QString Sandbox::applySettings(const QJsonObject &object)
{
    QJsonObject cloudBlue;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "cloudblue"_L1 || !find(it.key())) {
            cloudBlue.insert(it.key(), it.value());
            continue;
        }
        if (const QString problem = find(it.key())->applySettings(it.value().toObject()); !problem.isEmpty())
            return problem;
    }
    if (cloudBlue.isEmpty())
        return {};
    Vendor *vendor = find(u"cloudblue"_s);
    return vendor ? vendor->applySettings(cloudBlue)
                  : u"unknown setting \"%1\""_s.arg(cloudBlue.constBegin().key());
}

QJsonObject Sandbox::settings() const
{
    const Vendor *cloudBlue = find(u"cloudblue"_s);
    QJsonObject all = cloudBlue ? cloudBlue->settings() : QJsonObject();
    for (const Door &door : m_doors) {
        if (door.vendor.get() != cloudBlue)
            all.insert(door.vendor->name(), door.vendor->settings());
    }
    return all;
}

std::optional<int> Sandbox::touch(const QString &vendor, const QString &id, const QJsonObject &set)
{
    Vendor *found = find(vendor.isEmpty() ? u"cloudblue"_s : vendor);
    if (!found)
        return std::nullopt;
    const std::optional<int> revision = found->touch(id, set);
    save();
    return revision;
}

} // namespace purveyor::sandbox
