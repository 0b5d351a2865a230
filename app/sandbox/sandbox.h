// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/book.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/settings.h"
#include "app/sandbox/virtualclock.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QSslConfiguration>
#include <QString>
#include <memory>
#include <optional>

namespace purveyor::sandbox
{

class CloudBlueVendor;
class Control;
class FaultProxy;
class HttpServer;

/// How a sandbox is started; README.md describes each.
struct Options {
    quint16 port = 0;
    int customers = 40;
    QString stateFile;
    qint64 stepMs = 5000;
    std::optional<QDateTime> seedDate;
    std::optional<QSslConfiguration> tls;
};

/// Builds the simulated vendor with its servers and holds them together.
class Sandbox final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sandbox)

public:
    explicit Sandbox(Options options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Makes or loads the book and listens. Returns what went wrong, empty when nothing.
    [[nodiscard]] QString start();
    /// The line that clients start from: addresses, key and secret.
    [[nodiscard]] QJsonObject addresses() const;

private:
    [[nodiscard]] QString load();
    void makeBook(int customers, const QDateTime &seededAt);
    void reset(std::optional<int> customers);
    void save();

    Options m_options;
    int m_customers;
    QDateTime m_seededAt;
    Book m_book;
    Ledger m_ledger;
    Faults m_faults;
    Settings m_settings;
    VirtualClock m_clock;
    std::unique_ptr<CloudBlueVendor> m_vendor;
    std::unique_ptr<Control> m_control;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    quint16 m_controlPort = 0;
};

} // namespace purveyor::sandbox
