// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/redaction.h"
#include "core/vendors/vendorclient.h"
#include "tests/support/toyworld.h"

#include <memory>

namespace purveyor::toy
{
// A vendor like none of the real ones, in memory: lists no orders, orders by a form of its own, changes seats
// by a signed delta. Proves that nothing above core/vendors knows a vendor. Its writes redeem their ticket
// like real ones.
class ToyClient final : public VendorClient
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToyClient)

public:
    ToyClient(std::shared_ptr<ToyWorld> world, const Connection &connection,
              const TransportSettings &settings, const SecretStore &secrets, Clock &clock);
    ~ToyClient() override;

    const Connection &connection() const override { return m_connection; }
    Transport &transport() override { return *m_transport; }
    const HttpTrace &trace() const override { return m_trace; }
    QString vendorName() const override;

    QList<Operation> operations() const override;
    Offer offer(const OperationId &operation, const Entity &entity) const override;
    Offer listing(EntityKind kind) const override;
    TypedJob<Form> *form(const OperationId &operation, const Entity &entity, const Values &values) override;
    QList<Problem> check(const OperationId &operation, const Form &form, const Values &values) const override;
    [[nodiscard]] Result<QList<WriteDraft>> draft(const OperationId &operation, const Entity &entity,
                                                  const Form &form, const Values &values) const override;
    QList<WriteDraft> followUps(const WriteDraft &draft, const Outcome &outcome) const override;
    TypedJob<Quote> *quote(const WriteDraft &draft) override;
    TypedJob<Preflight> *preflight(const WriteDraft &draft) override;
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
    std::optional<OperationId> connectionChoices() const override;
    bool tells(EntityKind kind) const override;
    QList<Entity> learnt(const JournalRow &row) const override;
    EntityId addressed(EntityKind kind, const EntityId &parent, const QString &id) const override;

private:
    template <class Item>
    PagedJob<Item> *pages(QList<Item> ToyWorld::*list);
    template <class Item>
    TypedJob<Item> *record(const QList<Item> ToyWorld::*list, const EntityId &id);
    template <class Item>
    Item owned(Item item) const;

    std::shared_ptr<ToyWorld> m_world;
    Connection m_connection;
    const SecretStore &m_secrets;
    Clock &m_clock;
    Redaction m_redaction;
    HttpTrace m_trace;
    std::unique_ptr<Transport> m_transport;
};

class ToyFactory final : public VendorFactory
{
public:
    explicit ToyFactory(std::shared_ptr<ToyWorld> world);

    static VendorId id();
    VendorDescription describe() const override;
    std::unique_ptr<VendorClient> create(const Connection &connection, const TransportSettings &settings,
                                         SecretStore &secrets, Clock &clock) const override;

private:
    std::shared_ptr<ToyWorld> m_world;
};
} // namespace purveyor::toy
