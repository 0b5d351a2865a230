// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/httpmessage.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <optional>

class QTcpSocket;

namespace purveyor::sandbox
{

class Ledger;

/// One client connection of the proxy: one request at a time, an inner connection for each. Deletes itself
/// when the client has gone.
class ProxyConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyConnection)

public:
    struct Inner {
        QString vendor;
        quint16 port = 0;
        QByteArray token;
        bool secure = false;
    };

    /// Takes @p client over.
    ProxyConnection(QTcpSocket *client, Faults &faults, Ledger &ledger, Inner inner, QObject *parent);

    /// Closes the client's connection at once and drops what was not sent.
    void cut();

private:
    enum class State { Head, Body, Forwarding, Answering, Closed };

    void readClient();
    [[nodiscard]] bool takeHead();
    void refuseHead(int status, const QByteArray &reason);
    [[nodiscard]] QString cutPoint() const;
    void later(const std::function<void()> &end);
    void forward();
    void readInner();
    void answer(const QByteArray &head, const QByteArray &body);
    void play(const QByteArray &bytes, bool closeAfterwards);
    void drip(int chunk, int intervalMs);
    void finishAnswer();
    void closeSoftly();

    QTcpSocket *m_client;
    QPointer<QTcpSocket> m_innerSocket;
    Faults &m_faults;
    Ledger &m_ledger;
    const Inner m_inner;

    State m_state = State::Head;
    QByteArray m_input;
    QByteArray m_head; ///< with its empty line
    Request m_request;
    qsizetype m_bodySize = 0;
    std::optional<Fault> m_fault;
    QByteArray m_innerInput;
    QByteArray m_output;
    bool m_closeAfterwards = false;
};

} // namespace purveyor::sandbox
