// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/operationtitles.h"

#include "core/vendors/clientdirectory.h"
#include "core/vendors/vendorclient.h"

namespace purveyor
{
OperationTitles::OperationTitles(ClientDirectory &clients, QObject *parent)
    : QObject(parent)
    , m_clients(clients)
{
    // Their titles stay: a connection that is switched off is still called by them.
    connect(&clients, &ClientDirectory::clientMade, this,
            [this](const VendorClient *client) { m_known.remove(client->connection().id); });
}

QString OperationTitles::of(const JournalRow &row) const
{
    if (row.verb.isEmpty())
        return {};
    auto known = m_known.find(row.connection);
    if (known == m_known.end()) {
        const VendorClient *client = m_clients.client(row.connection);
        if (!client)
            return row.verb;
        Titles titles;
        const QList<Operation> operations = client->operations();
        for (const Operation &operation : operations)
            titles.insert(operation.id, operation.title);
        known = m_known.insert(row.connection, titles);
    }
    return known->value(row.operation, row.verb);
}
} // namespace purveyor
