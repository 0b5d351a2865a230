// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/vendors/cloudblue/clientworld.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>

namespace purveyor::cloudblue
{
// The simulated vendor as a process and a client of it. For tests to derive from.
class SandboxWorld
{
protected:
    void startSandbox(); // once
    void stopSandbox();
    void connectAnew(); // to books as at the start, before each test

    QJsonObject control(const QByteArray &method, const QString &path, const QJsonValue &body = {});
    int written(); // writes that the vendor executed, by its own count
    // Operations of the writes it executed, in order: "placeOrder:CHANGE".
    QStringList executed();
    Form formOf(const OperationId &operation, const Entity &entity, const Values &values = {});
    WriteDraft draftOf(const OperationId &operation, const Entity &entity, const Form &form,
                       const Values &values);
    Outcome send(const WriteDraft &draft);
    // What the journal would keep of it.
    JournalRow rowOf(const WriteDraft &draft) const;

    std::unique_ptr<ClientWorld> m_world;
    QJsonObject m_info;

private:
    QProcess m_sandbox;
    QNetworkAccessManager m_network;
};
} // namespace purveyor::cloudblue
