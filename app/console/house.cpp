// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/house.h"

#include "core/secrets/secretstore.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QDir>

namespace purveyor
{
namespace
{

// Who is sitting here, for the journal.
QString actorName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

} // namespace

House::House(Profile &profile, const VendorRegistry &registry, SecretStore &secretStore, Clock &clock,
             Theme &theme, Settings &settings)
    : m_profile(profile)
    , m_registry(registry)
    , m_secrets(secretStore)
    , m_clock(clock)
    , m_theme(theme)
    , m_settings(settings)
    , m_connections(profile.journalThread())
    , m_clients(registry, m_connections, secretStore, clock)
    , m_cache(profile.cacheThread())
    , m_ledger(profile.journalThread())
    , m_annotations(profile.journalThread(), clock, actorName())
    , m_priceLists(profile.journalThread())
    , m_bulkRuns(profile.journalThread())
    , m_retention(profile.journalThread(), clock, actorName(), profile.instanceId())
    , m_pricing(m_priceLists, clock)
    , m_book(m_cache, m_ledger, m_clients, m_connections)
{
    auto journal =
        std::make_unique<Journal>(profile.journalThread(), clock, actorName(), profile.instanceId());
    // First in the line of the journal's thread: whoever reads it later reads what was made of the last run.
    m_recovery = journal->recover();
    m_annotations.load();
    QObject::connect(&m_connections, &ConnectionStore::removed, &m_annotations, &Annotations::forget);
    m_gate = std::make_unique<WriteGate>(std::move(journal), m_clients, secretStore, clock);
    m_orders = std::make_unique<OrderWatch>(m_book, *m_gate, m_clients, clock);
    m_echo = std::make_unique<WriteEcho>(m_book, *m_gate);
    m_staleHandOvers = std::make_unique<StaleHandOvers>(*m_gate, m_clients, secretStore);
}

House::~House() = default;

Services House::services()
{
    return {m_theme,       m_settings,        m_clock,   m_registry, m_connections, m_clients,
            m_secrets,     m_gate->journal(), *m_gate,   m_book,     *m_orders,     m_profile,
            m_annotations, m_priceLists,      m_pricing, m_bulkRuns, m_retention};
}

} // namespace purveyor
