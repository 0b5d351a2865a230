// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"

#include <QObject>

namespace purveyor
{
class ClientDirectory;
class SecretStore;
class WriteGate;

// Forgets a password that waits to be handed over once its vendor has confirmed that the thing it belongs to
// is deleted: it opens nothing any more. What a person settled as done leaves it alone, and so does the
// deletion of something else that it hangs below.
class StaleHandOvers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaleHandOvers)

public:
    StaleHandOvers(WriteGate &gate, ClientDirectory &clients, SecretStore &secrets,
                   QObject *parent = nullptr);
    ~StaleHandOvers() override;

private:
    void rowChanged(const JournalRow &row);
    void forgetIfOf(const EntityKey &deleted, qint64 row);

    WriteGate &m_gate;
    ClientDirectory &m_clients;
    SecretStore &m_secrets;
};
} // namespace purveyor
