// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/sessionsecretstore.h"
#include "core/storage/connectionstore.h"
#include "core/storage/journal.h"
#include "core/storage/ledger.h"
#include "core/storage/migrations.h"
#include "core/vendors/clientdirectory.h"
#include "tests/support/fakeclock.h"
#include "tests/support/toyvendor.h"

#include <QTemporaryDir>
#include <memory>

namespace purveyor::toy
{
// Everything below the gate, with real databases in a temporary folder and one toy connection.
class ToyHouse final
{
    Q_DISABLE_COPY_MOVE(ToyHouse)

public:
    ToyHouse();
    ~ToyHouse();

    bool isReady() const { return m_ready; }
    ToyClient *client();
    Connection connection() const;
    bool saveConnection(const Connection &connection);
    // Another writing side of the same file: another process, or the next start of the program.
    std::unique_ptr<Journal> makeJournal();
    std::unique_ptr<Journal> makeJournal(DatabaseThread &thread);
    bool openJournal(DatabaseThread &thread) const;
    QString journalFile() const { return m_folder.filePath(QStringLiteral("journal.db")); }
    // The drafts a person would get who filled in the form of this operation.
    QList<WriteDraft> drafts(const OperationId &operation, const Entity &entity, const Values &values);
    Operation operation(const OperationId &id);
    Customer customer() const; // the first one, as the lists give it

private:
    QTemporaryDir m_folder;
    bool m_ready = false;

public:
    FakeClock clock;
    std::shared_ptr<ToyWorld> world;
    DatabaseThread journalThread;
    DatabaseThread cacheThread;
    Ledger ledger;
    SessionSecretStore secrets;
    ConnectionStore connections;
    VendorRegistry registry;
    ClientDirectory clients;
};

// Opens a database file as the program does, with a short patience for locks.
bool openDatabase(DatabaseThread &thread, const QString &file, Schema schema);
} // namespace purveyor::toy
