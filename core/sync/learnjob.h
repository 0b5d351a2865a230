// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"
#include "core/vendors/clientdirectory.h"

#include <QSet>

namespace purveyor
{
// Teaches the ledger what the done writes of one connection tell of things that its vendor does not list:
// read what is not learnt yet → ask the client what it tells → keep, until nothing is left. The value is the
// kinds of which something was told. Without a client (switched off) it ends with nothing, and what was done
// waits. Two at once do no harm.
class LearnJob final : public TypedJob<QSet<EntityKind>>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LearnJob)

public:
    static constexpr int AtOnce = 200; // rows hold bodies and answers

    LearnJob(Ledger &ledger, ClientDirectory &clients, ConnectionId connection, QObject *parent,
             int atOnce = AtOnce);
    ~LearnJob() override;

private:
    void doStart() override;
    void doAbort() override {} // what is being written is whole
    void learnFrom(const Result<Unlearnt> &unlearnt);

    Ledger &m_ledger;
    ClientDirectory &m_clients;
    const ConnectionId m_connection;
    const int m_atOnce;
    QSet<EntityKind> m_kinds;
};
} // namespace purveyor
