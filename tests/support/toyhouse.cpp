// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/toyhouse.h"

#include "core/storage/sql.h"
#include "tests/support/await.h"
#include "tests/support/toyoperations.h"

using namespace Qt::StringLiterals;

namespace purveyor::toy
{
bool openDatabase(DatabaseThread &thread, const QString &file, Schema schema)
{
    const auto open = [file, schema](QSqlDatabase &database) -> Result<Done> {
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=100"_s);
        if (!database.open())
            return storageFailure(database.lastError());
        for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                      u"PRAGMA foreign_keys = ON"_s}) {
            if (const auto done = runSql(database, pragma); !done)
                return Failure(done.error());
        }
        return upgradeToLatest(database, schema);
    };
    return await(thread.run<Done>(open)).has_value();
}

ToyHouse::ToyHouse()
    : world(std::make_shared<ToyWorld>())
    , journalThread(u"journal"_s)
    , cacheThread(u"cache"_s)
    , ledger(journalThread)
    , connections(journalThread)
    , clients(registry, connections, secrets, clock)
{
    registry.add(std::make_unique<ToyFactory>(world));
    world->fill(3, 1);
    Connection toy;
    toy.id = ConnectionId{u"11111111-2222-4333-8444-555555555555"_s};
    toy.vendor = ToyFactory::id();
    toy.name = u"Toy shop"_s;
    toy.environment = Environment::Test;
    toy.baseUrl = u"http://127.0.0.1:9/toy"_s;
    m_ready = m_folder.isValid() && openJournal(journalThread) &&
              openDatabase(cacheThread, m_folder.filePath(u"cache.db"_s), Schema::Cache) &&
              await(connections.load()).has_value() && saveConnection(toy) && client();
}

ToyHouse::~ToyHouse() = default;

ToyClient *ToyHouse::client()
{
    return qobject_cast<ToyClient *>(clients.client(connection().id));
}

Connection ToyHouse::connection() const
{
    return connections.connections().isEmpty() ? Connection() : connections.connections().first();
}

bool ToyHouse::saveConnection(const Connection &connection)
{
    return await(connections.save(connection)).has_value();
}

std::unique_ptr<Journal> ToyHouse::makeJournal()
{
    return makeJournal(journalThread);
}

std::unique_ptr<Journal> ToyHouse::makeJournal(DatabaseThread &thread)
{
    return std::make_unique<Journal>(thread, clock, u"clerk"_s, u"instance-of-the-test"_s);
}

bool ToyHouse::openJournal(DatabaseThread &thread) const
{
    return openDatabase(thread, journalFile(), Schema::Journal);
}

QList<WriteDraft> ToyHouse::drafts(const OperationId &operation, const Entity &entity, const Values &values)
{
    const Form form = toyForm(operation, entity, values);
    const ToyClient *toy = client();
    if (!toy)
        return {};
    return toy->draft(operation, entity, form, values).value_or(QList<WriteDraft>());
}

Operation ToyHouse::operation(const OperationId &id)
{
    const QList<Operation> all = toyOperations();
    for (const Operation &operation : all) {
        if (operation.id == id)
            return operation;
    }
    return {};
}

Customer ToyHouse::customer() const
{
    Customer customer = world->customers.first();
    customer.key.connection = connection().id;
    return customer;
}
} // namespace purveyor::toy
