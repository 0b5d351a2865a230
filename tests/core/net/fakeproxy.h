// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

class QTcpSocket;

namespace purveyor
{
// A CONNECT proxy. Whatever host is asked for, the tunnel leads to one port on this machine.
class FakeProxy final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeProxy)

public:
    enum class Manner { Tunnel, Forbid, HangUp };
    explicit FakeProxy(quint16 targetPort, QObject *parent = nullptr);

    void setManner(Manner manner) { m_manner = manner; }
    void requireBasic(const QByteArray &userAndPassword) { m_credentials = userAndPassword.toBase64(); }
    const QByteArrayList &heads() const { return m_heads; } // what was asked for, tunnels apart

protected:
    void incomingConnection(qintptr handle) override;

private:
    void asked(QTcpSocket *client, const QByteArray &head);
    void tunnel(QTcpSocket *client);

    const quint16 m_targetPort;
    Manner m_manner = Manner::Tunnel;
    QByteArray m_credentials;
    QByteArrayList m_heads;
};
} // namespace purveyor
