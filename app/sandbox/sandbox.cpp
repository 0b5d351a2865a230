// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandbox.h"

#include "app/sandbox/cloudbluevendor.h"
#include "app/sandbox/control.h"
#include "app/sandbox/faultproxy.h"
#include "app/sandbox/httpserver.h"
#include "app/sandbox/seeddata.h"

#include <QCoreApplication>
#include <QDebug>
#include <QFile>
#include <QJsonDocument>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

Sandbox::Sandbox(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_customers(m_options.customers)
    , m_clock(m_options.seedDate.value_or(QDateTime::currentDateTimeUtc()))
{
    m_vendor = std::make_unique<CloudBlueVendor>(
        World{m_book, m_clock, m_ledger, m_settings, m_options.stepMs}, m_faults, [this] { save(); });
    Control::Hooks hooks;
    hooks.reset = [this](std::optional<int> customers) { reset(customers); };
    hooks.timeMoved = [this] { m_vendor->advance(); };
    hooks.settingsChanged = [this] {
        if (m_settings.twoResellers)
            addTwinReseller(m_book, m_clock.now());
    };
    hooks.touch = [this](const QString &id, const QJsonObject &set) {
        const std::optional<int> revision = m_book.setMembers(id, set, m_clock.now());
        save();
        return revision;
    };
    m_control = std::make_unique<Control>(m_faults, m_ledger, m_clock, m_settings, std::move(hooks));
    m_server =
        std::make_unique<HttpServer>([this](const Request &request) { return m_vendor->handle(request); },
                                     [this](const Request &request) { return m_control->handle(request); });
}

Sandbox::~Sandbox() = default;

QString Sandbox::start()
{
    if (!m_options.stateFile.isEmpty() && QFile::exists(m_options.stateFile)) {
        if (const QString problem = load(); !problem.isEmpty())
            return problem;
    } else {
        makeBook(m_customers, m_clock.now());
    }

    const std::optional<quint16> inner = m_server->listen();
    if (!inner)
        return u"no loopback port for the inner server"_s;
    m_controlPort = *inner;
    m_proxy = std::make_unique<FaultProxy>(m_faults, m_ledger, FaultProxy::Inner{*inner, m_server->token()},
                                           m_options.tls);
    if (!m_proxy->open(m_options.port))
        return u"port %1: %2"_s.arg(QString::number(m_options.port), m_proxy->errorString());
    return {};
}

QJsonObject Sandbox::addresses() const
{
    const QString scheme = m_options.tls ? u"https"_s : u"http"_s;
    return {
        {u"cloudblue"_s, u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_proxy->serverPort())},
        {u"control"_s, u"http://127.0.0.1:%1/__sandbox"_s.arg(m_controlPort)},
        {u"consumerKey"_s, QString::fromLatin1(CloudBlueVendor::consumerKey)},
        {u"consumerSecret"_s, QString::fromLatin1(CloudBlueVendor::consumerSecret)},
        {u"pid"_s, QCoreApplication::applicationPid()},
    };
}

void Sandbox::makeBook(int customers, const QDateTime &seededAt)
{
    m_customers = customers;
    m_seededAt = seededAt;
    m_book.clear();
    seedBook(m_book, customers, seededAt);
    m_vendor->bookReplaced();
}

void Sandbox::reset(std::optional<int> customers)
{
    m_faults.clear();
    m_settings = Settings();
    m_ledger.clear();
    m_clock.restart(m_options.seedDate.value_or(QDateTime::currentDateTimeUtc()));
    makeBook(customers.value_or(m_options.customers), m_clock.now());
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
    if (state.value("format"_L1).toInt() != 1 || !seededAt.isValid())
        return u"%1 is no state file of this program"_s.arg(m_options.stateFile);

    // The virtual time goes on where it would be if the program had run all the while.
    const qint64 ahead = state.value("clockAheadMs"_L1).toInteger();
    m_clock.restart(QDateTime::currentDateTimeUtc().addMSecs(ahead));
    makeBook(state.value("customers"_L1).toInt(), seededAt);
    m_book.applyState(state);
    m_vendor->bookReplaced();
    return {};
}

void Sandbox::save()
{
    if (m_options.stateFile.isEmpty())
        return;
    const QString problem = m_book.save(
        m_options.stateFile, {{u"format"_s, 1},
                              {u"customers"_s, m_customers},
                              {u"seededAt"_s, m_seededAt.toString(Qt::ISODateWithMs)},
                              {u"clockAheadMs"_s, QDateTime::currentDateTimeUtc().msecsTo(m_clock.now())}});
    if (!problem.isEmpty())
        qWarning().noquote() << "The state was not saved:" << problem;
}

} // namespace purveyor::sandbox
