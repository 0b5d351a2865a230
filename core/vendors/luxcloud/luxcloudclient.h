// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/redaction.h"
#include "core/vendors/luxcloud/drafts.h"
#include "core/vendors/luxcloud/luxcloudauthorizer.h"
#include "core/vendors/luxcloud/luxcloudcalls.h"
#include "core/vendors/vendorclient.h"

#include <QSet>

namespace purveyor::luxcloud
{
// One account at LuxCloud, through the CSL interface 1.4, in the Reseller or the Customer role. In the
// Customer role the one customer is "my".
class LuxCloudClient final : public VendorClient
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LuxCloudClient)

public:
    // References must outlive the client.
    LuxCloudClient(const Connection &connection, const TransportSettings &settings, SecretStore &secrets,
                   Clock &clock, QObject *parent = nullptr);
    ~LuxCloudClient() override;

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
    TypedJob<Quote> *quote(const WriteDraft &draft) override;
    TypedJob<Preflight> *preflight(const WriteDraft &draft) override;
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
    TypedJob<QList<ServiceUser>> *serviceUsers(const EntityId &subscription) override;
    ProbeJob *probe() override;
    EntityId addressed(EntityKind kind, const EntityId &parent, const QString &id) const override;
    QList<Entity> learnt(const JournalRow &row) const override;

private:
    template <class T>
    TypedJob<T> *failed(const QString &message);
    template <class T>
    PagedJob<T> *onePage(std::function<TypedJob<QList<T>> *()> read);
    template <class T>
    PagedJob<T> *notListed(EntityKind kind);
    Customer ownAccount() const;
    Outcome outcomeOfReply(const WriteDraft &draft, const Result<HttpReply> &reply);
    void notePath(const WriteDraft &draft, Outcome &outcome);

    Connection m_connection;
    LuxCloudSettings m_settings;
    Redaction m_redaction;
    HttpTrace m_trace;
    LuxCloudAuthorizer m_authorizer;
    std::unique_ptr<Transport> m_transport; // before what uses it
    std::unique_ptr<LuxCloudCalls> m_calls;
    std::unique_ptr<Drafts> m_drafts;
    // L4: service users whose documented path was answered with 404 or 405, and whether the other one worked.
    QSet<EntityId> m_pathRefused;
    bool m_pluralWorks = false;
};
} // namespace purveyor::luxcloud
