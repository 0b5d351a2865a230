// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/virtualclock.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace purveyor::sandbox
{

class Control;
class FaultProxy;
class HttpServer;
class Vendor;

/// How a sandbox is started; README.md describes each.
struct Options {
    quint16 port = 0;
    int customers = 40;
    QString stateFile = {};
    qint64 stepMs = 5000;
    std::optional<QDateTime> seedDate = {};
    std::optional<QSslConfiguration> tls = {};
    QStringList vendors = {}; ///< empty: all of them
};

/// Builds the simulated vendors with their servers and holds them together.
class Sandbox final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sandbox)

public:
    explicit Sandbox(Options options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Makes or loads the books and listens. Returns what went wrong, empty when nothing.
    [[nodiscard]] QString start();
    /// The line that clients start from: addresses and credentials.
    [[nodiscard]] QJsonObject addresses() const;

    /// The names that Options::vendors may hold, in the order of their ports.
    [[nodiscard]] static QStringList vendorNames();

private:
    /// One vendor with the port its clients talk to.
    struct Door {
        std::unique_ptr<Vendor> vendor;
        std::unique_ptr<HttpServer> server;
        std::unique_ptr<FaultProxy> proxy;
    };

    void addVendor(const QString &name);
    [[nodiscard]] QString load();
    void seed(int customers, const QDateTime &seededAt);
    void reset(std::optional<int> customers);
    void save();
    [[nodiscard]] Vendor *find(const QString &name) const;
    [[nodiscard]] QString applySettings(const QJsonObject &object);
    [[nodiscard]] QJsonObject settings() const;
    [[nodiscard]] std::optional<int> touch(const QString &vendor, const QString &id, const QJsonObject &set);

    Options m_options;
    int m_customers;
    QDateTime m_seededAt;
    Ledger m_ledger;
    Faults m_faults;
    VirtualClock m_clock;
    std::unique_ptr<Control> m_control;
    std::vector<Door> m_doors;
    quint16 m_controlPort = 0;
};

} // namespace purveyor::sandbox
