// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"

#include <QHash>
#include <QObject>

namespace purveyor
{
class ClientDirectory;

// What the operations of journalled writes are called today. A row keeps the name it was placed under, which
// may be in another language.
class OperationTitles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OperationTitles)

public:
    explicit OperationTitles(ClientDirectory &clients, QObject *parent = nullptr);

    // As kept where its connection or the operation is not known any more; empty for an erased row.
    QString of(const JournalRow &row) const;

private:
    using Titles = QHash<OperationId, QString>;
    ClientDirectory &m_clients;
    mutable QHash<ConnectionId, Titles> m_known; // asked for with each cell that is painted
};
} // namespace purveyor
