// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writegate.h"
#include "core/secrets/sessionsecretstore.h"
#include "core/storage/profile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sandbox.h"

#include <QTemporaryDir>
#include <QTimer>
#include <functional>
#include <memory>

namespace purveyor::faults
{
// Everything below the window as the program builds it (profile on disk, journal, gate, client directory, the
// vendors' own clients, transport), one connection to a sandbox process, and a clock that only moves when it
// is told to: no outcome depends on how fast the machine is.
class FaultHouse final
{
    Q_DISABLE_COPY_MOVE(FaultHouse)

public:
    FaultHouse();
    ~FaultHouse();

    // Empty: ready. Otherwise what did not work. folder: of the profile; empty: one of its own.
    [[nodiscard]] QString open(const QString &vendor, const QString &folder = {});
    const QString &vendor() const { return m_vendor; }

    WriteGate &gate() { return *m_gate; }
    VendorClient &client();
    SessionSecretStore &secrets() { return m_secrets; }
    Sandbox &sandbox() { return m_sandbox; }
    FakeClock &clock() { return m_clock; }
    // The real time again, as vendors that look at it need it.
    void setClock();

    // Lets the clock go on by itself, as long as this lives.
    class Ticking final
    {
        Q_DISABLE_COPY_MOVE(Ticking)

    public:
        explicit Ticking(FaultHouse &house);
        ~Ticking();

    private:
        FaultHouse &m_house;
    };

    // One call of the sandbox's control endpoint without a turn of the event loop: the program stands still
    // meanwhile, also between the row that is on disk and the write that leaves.
    [[nodiscard]] QJsonObject controlNow(const QByteArray &method, const QString &path,
                                         const QJsonObject &body = {}) const;

    // Things of this kind at the vendor, as the console knows them; the first ones.
    QList<Entity> entities(EntityKind kind);

    QList<JournalRow> rowsSince(qint64 id); // oldest first
    bool turn(const std::function<bool()> &condition,
              std::chrono::milliseconds limit = std::chrono::seconds(20));

private:
    QList<Customer> customers();
    QList<Subscription> subscriptions();
    QList<QJsonObject> book(const QStringList &tables);

    QString m_vendor;
    QTemporaryDir m_folder;
    Sandbox m_sandbox;
    FakeClock m_clock;
    QTimer m_tick;
    SessionSecretStore m_secrets;
    VendorRegistry m_registry;
    ConnectionId m_connection;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<ClientDirectory> m_clients;
    std::unique_ptr<WriteGate> m_gate;
};
} // namespace purveyor::faults
