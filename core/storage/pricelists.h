// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/pricelist.h"
#include "core/storage/databasethread.h"

#include <QObject>

namespace purveyor
{
struct PriceListFacts {
    QString file;
    QDateTime imported; // UTC
    int entries = 0;
};

// One price list a connection, imported by a person, for what its vendor does not tell. In journal.db, so
// that a backup holds it.
class PriceLists final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceLists)

public:
    explicit PriceLists(DatabaseThread &thread, QObject *parent = nullptr);
    ~PriceLists() override;

    // nullopt: the connection has none.
    TypedJob<std::optional<PriceListFacts>> *facts(const ConnectionId &connection);
    TypedJob<std::optional<PriceList>> *list(const ConnectionId &connection); // in the order of its file
    // The same with the entries of these products alone, by id or name.
    TypedJob<std::optional<PriceList>> *about(const ConnectionId &connection, const QList<PricedItem> &items);
    // The whole list in the place of the one before, in one commit. Of two entries for the same product,
    // period and day the later one counts.
    TypedJob<Done> *replace(const ConnectionId &connection, const PriceList &list);
    TypedJob<Done> *remove(const ConnectionId &connection);

Q_SIGNALS:
    void changed(const purveyor::ConnectionId &connection);

private:
    TypedJob<Done> *told(TypedJob<Done> *write, const ConnectionId &connection);

    DatabaseThread &m_thread;
};

// That of one connection, inside the transaction that removes it.
[[nodiscard]] Result<Done> forgetPrices(QSqlDatabase &database, const ConnectionId &connection);
} // namespace purveyor
