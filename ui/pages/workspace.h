// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/journalrow.h"
#include "core/storage/connectionstore.h"
#include "core/vendors/operation.h"
#include "core/vendors/operationtitles.h"
#include "ui/models/customermodel.h"
#include "ui/models/journalmodel.h"
#include "ui/models/ordermodel.h"
#include "ui/models/subscriptionmodel.h"
#include "ui/pages/connectionhealth.h"

#include <QMultiHash>
#include <QObject>

namespace purveyor
{

class ActionRunner;
class Book;
struct ListState;
struct Services;

/// What the pages of one window share: the models, fed from the book and the journal; the actions; the way
/// from one thing to another. Pages ask it to open something and never know each other.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    /// Both outlive the workspace.
    Workspace(Services &services, QWidget *window);
    ~Workspace() override;

    [[nodiscard]] Services &services() { return m_services; }
    [[nodiscard]] CustomerModel &customers() { return m_customers; }
    [[nodiscard]] SubscriptionModel &subscriptions() { return m_subscriptions; }
    [[nodiscard]] OrderModel &orders() { return m_orders; }
    [[nodiscard]] JournalModel &journal() { return m_journal; }
    [[nodiscard]] ConnectionHealth &health() { return *m_health; }
    [[nodiscard]] ActionRunner &actions() { return *m_actions; }

    [[nodiscard]] QString nameOf(const ConnectionId &id) const;
    /// Enabled connections inside the scope, by name.
    [[nodiscard]] QList<Connection> connectionsInScope() const;
    [[nodiscard]] const std::optional<ConnectionId> &scope() const { return m_scope; }
    void setScope(const std::optional<ConnectionId> &scope);

    /// Reads the next older rows of the journal; does nothing while it reads or when all are here.
    void readOlderJournal();
    [[nodiscard]] qint64 journalCount() const { return m_journalCount; } ///< −1: not known yet
    [[nodiscard]] bool isJournalComplete() const { return m_journalComplete; }

    /// Opens the page of the thing, with the thing selected.
    void open(const EntityKey &key) { Q_EMIT entityRequested(key); }
    void openWrite(qint64 row) { Q_EMIT writeRequested(row); }     ///< in the activity
    void openOrderOf(qint64 row) { Q_EMIT orderOfRequested(row); } ///< the order's own page
    /// Everything of the person with this e-mail address, at all connections.
    void openPerson(const QString &mail) { Q_EMIT personRequested(mail); }
    /// Customer, first user, first subscription; of a customer: what is missing of that.
    void onboard(const EntityKey &customer = {}) { Q_EMIT onboardingRequested(customer); }
    void addConnection() { Q_EMIT connectionDialogRequested({}); }
    void editConnection(const ConnectionId &id) { Q_EMIT connectionDialogRequested(id); }
    void tell(const QString &text) { Q_EMIT told(text); } ///< a toast

Q_SIGNALS:
    void scopeChanged();
    void connectionsChanged();
    void labelsChanged();
    void listStateChanged(const purveyor::ListState &state);
    void journalLoaded();
    void entityRequested(const purveyor::EntityKey &key);
    void writeRequested(qint64 row);
    void orderOfRequested(qint64 row);
    void personRequested(const QString &mail);
    void onboardingRequested(const purveyor::EntityKey &customer);    ///< without an id: a new one
    void connectionDialogRequested(const purveyor::ConnectionId &id); ///< empty: a new one
    void told(const QString &text);

private:
    void feedFromBook();
    void noteAwaited(const ListState &state);
    void putCustomers(QList<CustomerSummary> rows);
    void putSubscriptions(QList<SubscriptionSummary> rows);
    void feedFromJournal();

    Services &m_services;
    OperationTitles m_titles;
    CustomerModel m_customers;
    SubscriptionModel m_subscriptions;
    /// Lists of subscriptions that name their customer by id alone: waiting for the customer to be told.
    QMultiHash<EntityKey, EntityKey> m_nameless; ///< customer → its subscriptions that want its name
    OrderModel m_orders;
    JournalModel m_journal;
    ConnectionHealth *m_health;
    ActionRunner *m_actions;
    std::optional<ConnectionId> m_scope;
    qint64 m_journalCount = -1;
    qint64 m_journalBefore = 0; ///< the oldest of the rows read in a row, newest first
    bool m_journalComplete = false;
    bool m_journalReading = false;
};

} // namespace purveyor
