// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"
#include "core/operations/pricing.h"
#include "core/operations/stalehandovers.h"
#include "core/operations/writegate.h"
#include "core/storage/annotations.h"
#include "core/storage/bulkruns.h"
#include "core/storage/cache.h"
#include "core/storage/connectionstore.h"
#include "core/storage/journalretention.h"
#include "core/storage/pricelists.h"
#include "core/storage/profile.h"
#include "core/sync/book.h"
#include "core/sync/orderwatch.h"
#include "core/sync/writeecho.h"
#include "core/vendors/clientdirectory.h"
#include "ui/services.h"

#include <QPointer>
#include <memory>

namespace purveyor
{

/// Everything that stands on an open profile, in the order of building. References must outlive it.
class House final
{
    Q_DISABLE_COPY_MOVE(House)

public:
    House(Profile &profile, const VendorRegistry &registry, SecretStore &secretStore, Clock &clock,
          Theme &theme, Settings &settings);
    ~House();

    [[nodiscard]] Services services();
    /// What puts the rows of the last run in order; begun by the constructor, and gone once it has ended: to
    /// be listened to at once.
    [[nodiscard]] TypedJob<QList<JournalRow>> *recovery() { return m_recovery; }
    [[nodiscard]] ConnectionStore &connections() { return m_connections; }
    [[nodiscard]] ClientDirectory &clients() { return m_clients; }
    [[nodiscard]] WriteGate &gate() { return *m_gate; }
    [[nodiscard]] Book &book() { return m_book; }
    [[nodiscard]] OrderWatch &orders() { return *m_orders; }
    [[nodiscard]] JournalRetention &retention() { return m_retention; }

private:
    Profile &m_profile;
    const VendorRegistry &m_registry;
    SecretStore &m_secrets;
    Clock &m_clock;
    Theme &m_theme;
    Settings &m_settings;
    ConnectionStore m_connections;
    ClientDirectory m_clients;
    std::unique_ptr<WriteGate> m_gate;
    Cache m_cache;
    Ledger m_ledger;
    Annotations m_annotations;
    PriceLists m_priceLists;
    BulkRuns m_bulkRuns;
    JournalRetention m_retention;
    Pricing m_pricing;
    Book m_book;
    std::unique_ptr<OrderWatch> m_orders;
    std::unique_ptr<WriteEcho> m_echo;
    std::unique_ptr<StaleHandOvers> m_staleHandOvers;
    QPointer<TypedJob<QList<JournalRow>>> m_recovery;
};

} // namespace purveyor
