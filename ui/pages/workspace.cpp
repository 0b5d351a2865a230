// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/workspace.h"

#include "core/operations/writegate.h"
#include "core/storage/annotations.h"
#include "core/storage/journalretention.h"
#include "core/sync/book.h"
#include "core/sync/orderwatch.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/services.h"

#include <QHash>
#include <QWidget>

namespace purveyor
{
namespace
{
constexpr int JournalPage = 500;
} // namespace

Workspace::Workspace(Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_titles(services.clients)
    , m_customers([this](const ConnectionId &id) { return nameOf(id); }, services.clock)
    , m_subscriptions([this](const ConnectionId &id) { return nameOf(id); }, services.clock)
    , m_orders([this](const ConnectionId &id) { return nameOf(id); }, services.clock)
    , m_journal(services.clock)
    , m_health(new ConnectionHealth(services, this))
    , m_actions(new ActionRunner(services, window))
{
    const auto about = [this](const EntityKey &key) { return m_services.annotations.about(key); };
    m_customers.setAnnotations(about);
    m_subscriptions.setAnnotations(about);
    m_orders.setAnnotations(about);
    connect(&services.annotations, &Annotations::changed, this, [this](const QList<EntityKey> &keys) {
        m_customers.annotated(keys);
        m_subscriptions.annotated(keys);
        m_orders.annotated(keys);
        Q_EMIT labelsChanged();
    });
    m_journal.setTitles([this](const JournalRow &row) { return m_titles.of(row); });
    feedFromBook();
    feedFromJournal();
    const auto connectionsTouched = [this] {
        if (m_scope && !m_services.connections.find(*m_scope))
            setScope({});
        Q_EMIT connectionsChanged();
    };
    connect(&services.connections, &ConnectionStore::added, this, connectionsTouched);
    connect(&services.connections, &ConnectionStore::changed, this,
            [this, connectionsTouched](const ConnectionId &id) {
                m_customers.connectionRenamed(id);
                m_subscriptions.connectionRenamed(id);
                m_orders.connectionRenamed(id);
                connectionsTouched();
            });
    connect(&services.connections, &ConnectionStore::removed, this,
            [this, connectionsTouched](const ConnectionId &id) {
                m_customers.removeConnection(id);
                m_subscriptions.removeConnection(id);
                m_orders.removeConnection(id);
                connectionsTouched();
            });
}

Workspace::~Workspace() = default;

void Workspace::feedFromBook()
{
    Book &book = m_services.book;
    connect(&book, &Book::customersPut, this, &Workspace::putCustomers);
    connect(&book, &Book::subscriptionsPut, this, &Workspace::putSubscriptions);
    connect(&book, &Book::ordersPut, this, [this](const QList<OrderSummary> &rows) { m_orders.put(rows); });
    connect(&book, &Book::removed, this,
            [this](const ConnectionId &connection, EntityKind kind, const QList<EntityId> &ids) {
                switch (kind) {
                case EntityKind::Customer:
                    m_customers.remove(connection, kind, ids);
                    break;
                case EntityKind::Subscription:
                    m_subscriptions.remove(connection, kind, ids);
                    break;
                case EntityKind::Order:
                    m_orders.remove(connection, kind, ids);
                    break;
                case EntityKind::Connection:
                case EntityKind::User:
                case EntityKind::ServiceUser:
                case EntityKind::Product:
                    break;
                }
            });
    connect(&book, &Book::stateChanged, this, [this](const ListState &state) {
        noteAwaited(state);
        Q_EMIT listStateChanged(state);
    });
    const QList<ListState> states = book.states();
    for (const ListState &state : states)
        noteAwaited(state);
}

void Workspace::noteAwaited(const ListState &state)
{
    if (state.kind == EntityKind::Subscription)
        m_customers.setSubscriptionsAwaited(
            state.connection, state.activity == ListState::Activity::Refreshing && !state.asOf.isValid());
}

// The cache counts what it has. Where the vendor lists no subscriptions, having none here says nothing.
void Workspace::putCustomers(QList<CustomerSummary> rows)
{
    QHash<ConnectionId, bool> unlisted;
    const auto isUnlisted = [this, &unlisted](const ConnectionId &id) {
        if (!unlisted.contains(id)) {
            const ListState list = m_services.book.state(id, EntityKind::Subscription);
            unlisted.insert(id, list.offer.state == Offer::State::Absent);
        }
        return unlisted.value(id);
    };
    for (qsizetype at = 0; at < rows.size(); ++at) { // which copies the list only where one is
        const CustomerSummary &row = rows.at(at);
        if (row.subscriptionCount == 0 && isUnlisted(row.connection))
            rows[at].subscriptionCount.reset();
    }
    m_customers.put(rows);
    if (m_nameless.isEmpty())
        return;
    QList<SubscriptionSummary> named;
    for (const CustomerSummary &customer : std::as_const(rows)) {
        const EntityKey key{customer.connection, EntityKind::Customer, customer.id};
        const QList<EntityKey> waiting = m_nameless.values(key);
        for (const EntityKey &one : waiting) {
            // As it is now; it may have changed or gone since.
            const SubscriptionSummary *subscription = m_subscriptions.find(one);
            if (!subscription || subscription->customer != customer.id)
                continue;
            named.append(*subscription);
            named.last().customerName = customer.name;
        }
        m_nameless.remove(key);
    }
    m_subscriptions.put(named);
}

void Workspace::putSubscriptions(QList<SubscriptionSummary> rows)
{
    for (SubscriptionSummary &row : rows) {
        if (!row.customerName.isEmpty() || row.customer.isEmpty())
            continue;
        const EntityKey key{row.connection, EntityKind::Customer, row.customer};
        if (const CustomerSummary *customer = m_customers.find(key))
            row.customerName = customer->name;
        else if (const EntityKey own{row.connection, EntityKind::Subscription, row.id};
                 !m_nameless.contains(key, own))
            m_nameless.insert(key, own);
    }
    m_subscriptions.put(rows);
}

void Workspace::feedFromJournal()
{
    connect(&m_services.gate, &WriteGate::rowChanged, this, [this](const JournalRow &row) {
        if (m_journalCount >= 0 && !m_journal.find(row.id))
            ++m_journalCount;
        m_journal.put({row});
    });
    connect(&m_services.retention, &JournalRetention::forgotten, this, [this](QList<JournalRow> rows) {
        rows.removeIf([this](const JournalRow &row) { return !m_journal.find(row.id); });
        m_journal.put(rows); // older ones are read when they are looked at
    });
    // What needs a person may be older than the newest page.
    m_services.journal.open()->then(this, [this](const Result<QList<JournalRow>> &rows) {
        if (rows)
            m_journal.put(*rows);
    });
    m_services.journal.count()->then(this, [this](const Result<qint64> &count) {
        m_journalCount = count.value_or(-1);
        Q_EMIT journalLoaded();
    });
    readOlderJournal();
}

void Workspace::readOlderJournal()
{
    if (m_journalReading || m_journalComplete)
        return;
    m_journalReading = true;
    m_services.journal.newest(JournalPage, m_journalBefore)
        ->then(this, [this](const Result<QList<JournalRow>> &rows) {
            m_journalReading = false;
            if (!rows)
                return;
            m_journalComplete = rows->size() < JournalPage;
            if (!rows->isEmpty())
                m_journalBefore = rows->last().id;
            m_journal.put(*rows);
            Q_EMIT journalLoaded();
        });
}

QString Workspace::nameOf(const ConnectionId &id) const
{
    const Connection *connection = m_services.connections.find(id);
    return connection ? connection->name : QString();
}

QList<Connection> Workspace::connectionsInScope() const
{
    QList<Connection> inside;
    for (const Connection &connection : m_services.connections.connections()) {
        if (connection.enabled && (!m_scope || *m_scope == connection.id))
            inside.append(connection);
    }
    return inside;
}

void Workspace::setScope(const std::optional<ConnectionId> &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    Q_EMIT scopeChanged();
}

} // namespace purveyor
