// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/redaction.h"
#include "core/vendors/cloudblue/cloudblueauthorizer.h"
#include "core/vendors/cloudblue/cloudbluecalls.h"
#include "core/vendors/cloudblue/drafts.h"
#include "core/vendors/vendorclient.h"

namespace purveyor::cloudblue
{
// One reseller account at CloudBlue Commerce / Odin Automation, through the APS REST interface.
class CloudBlueClient final : public VendorClient
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloudBlueClient)

public:
    // References must outlive the client.
    CloudBlueClient(const Connection &connection, const TransportSettings &settings, SecretStore &secrets,
                    Clock &clock, QObject *parent = nullptr);
    ~CloudBlueClient() override;

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

private:
    template <class T>
    TypedJob<T> *failed(ApiError::Kind kind, const QString &message);
    TypedJob<Form> *subscriptionForm(const OperationId &operation, const Subscription &subscription,
                                     const Values &values);
    Outcome outcomeOfReply(const WriteDraft &draft, const Result<HttpReply> &reply) const;

    Connection m_connection;
    CloudBlueSettings m_settings;
    Clock &m_clock;
    Redaction m_redaction;
    HttpTrace m_trace;
    CloudBlueAuthorizer m_authorizer;
    std::unique_ptr<Transport> m_transport; // before what uses it
    std::unique_ptr<CloudBlueCalls> m_calls;
    std::unique_ptr<Drafts> m_drafts;
};
} // namespace purveyor::cloudblue
