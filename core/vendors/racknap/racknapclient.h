// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/redaction.h"
#include "core/vendors/racknap/drafts.h"
#include "core/vendors/racknap/racknapauthorizer.h"
#include "core/vendors/racknap/serviceforms.h"
#include "core/vendors/vendorclient.h"

namespace purveyor::racknap
{
// One account at RackNap, through its API v2. All six calls are POSTs; which of them change something stands
// in operations(). It lists nothing.
class RackNapClient final : public VendorClient
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RackNapClient)

public:
    // References must outlive the client.
    RackNapClient(const Connection &connection, const TransportSettings &settings, SecretStore &secrets,
                  Clock &clock, QObject *parent = nullptr);
    ~RackNapClient() override;

    const Connection &connection() const override { return m_connection; }
    Transport &transport() override { return *m_transport; }
    const HttpTrace &trace() const override { return m_trace; }
    QString vendorName() const override;

    QList<Operation> operations() const override;
    Offer offer(const OperationId &operation, const Entity &entity) const override;
    Offer listing(EntityKind kind) const override;
    TypedJob<Form> *form(const OperationId &operation, const Entity &entity, const Values &values) override;
    QList<Problem> check(const OperationId &operation, const Form &form, const Values &values) const override;
    Result<QList<WriteDraft>> draft(const OperationId &operation, const Entity &entity, const Form &form,
                                    const Values &values) const override;
    QList<WriteDraft> followUps(const WriteDraft &draft, const Outcome &outcome) const override;
    // The amounts as they will be sent: RackNap takes prices and gives none.
    TypedJob<Quote> *quote(const WriteDraft &draft) override;
    TypedJob<Preflight> *preflight(const WriteDraft &draft) override; // nothing can be read again
    TypedJob<ResultTree> *query(const OperationId &operation, const Entity &entity, const Form &form,
                                const Values &values) override;
    TypedJob<Outcome> *send(const WriteDraft &draft, WriteTicket &&ticket) override;
    TypedJob<Evidence> *lookUp(const JournalRow &row, const QList<EntityKey> &taken) override;
    QString curl(const JournalRow &row) const override;

    PagedJob<Customer> *customers() override;
    PagedJob<Subscription> *subscriptions() override;
    PagedJob<Order> *orders() override;
    PagedJob<Product> *products() override;
    TypedJob<Customer> *customer(const EntityId &id) override;
    TypedJob<Subscription> *subscription(const EntityId &id) override;
    TypedJob<Order> *order(const EntityId &id) override;
    TypedJob<QList<User>> *users(const EntityId &customer) override;
    TypedJob<QList<Subscription>> *subscriptionsOf(const EntityId &customer) override;
    ProbeJob *probe() override;
    EntityId addressed(EntityKind kind, const EntityId &parent, const QString &id) const override;
    bool tells(EntityKind kind) const override;
    QList<Entity> learnt(const JournalRow &row) const override;

private:
    template <class T>
    TypedJob<T> *refused(const QString &message);
    template <class T>
    TypedJob<T> *notListed(EntityKind kind);
    template <class T>
    PagedJob<T> *noPages(EntityKind kind);
    TypedJob<HttpReply> *ask(const ReadRequest &request); // 2xx that is no error
    TypedJob<Form> *serviceForm(const Entity &entity, const Values &values);
    // Of the form that was asked for last. Kept while it is to be filled in: each of its fields may ask for
    // it again.
    struct ReadPlan {
        qint64 plan;
        std::optional<qint64> partner;
        PlanHint hint;
    };

    QUrl urlOf(const OperationId &operation) const;

    Connection m_connection;
    RackNapSettings m_settings;
    Clock &m_clock;
    Redaction m_redaction;
    HttpTrace m_trace;
    RackNapAuthorizer m_authorizer;
    std::unique_ptr<Transport> m_transport; // before what uses it
    Drafts m_drafts;
    std::optional<ReadPlan> m_plan;
    Confirmation m_confirmation;
};
} // namespace purveyor::racknap
