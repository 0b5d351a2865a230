// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <QTcpServer>
#include <optional>

namespace purveyor::sandbox
{

class Faults;
class Ledger;

/// The port that clients of one vendor talk to: passes whole requests to the inner server and bytes back, and
/// does to them what the armed proxy faults say. Counts every connection and every complete request head in
/// the ledger.
class FaultProxy final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultProxy)

public:
    struct Inner {
        QString vendor;
        quint16 port = 0;
        QByteArray token;
    };

    /// @p faults and @p ledger must outlive the proxy. With @p tls clients must speak TLS.
    FaultProxy(Faults &faults, Ledger &ledger, Inner inner, std::optional<QSslConfiguration> tls,
               QObject *parent = nullptr);

    /// Listens on loopback; port 0 takes a free one, and the same again after a `refuse` fault.
    [[nodiscard]] bool open(quint16 port);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void startConnection(QTcpSocket *client);
    void followRefusing();

    Faults &m_faults;
    Ledger &m_ledger;
    Inner m_inner;
    std::optional<QSslConfiguration> m_tls;
    quint16 m_port = 0;
};

} // namespace purveyor::sandbox
