// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/redaction.h"
#include "core/vendors/hostingstack/drafts.h"
#include "core/vendors/hostingstack/hostingstackauthorizer.h"
#include "core/vendors/vendorclient.h"

namespace purveyor::hostingstack
{
// One HostingStack server, through its billing API 1.0.3. Its only read is a list of all users; a user is
// shown as a customer with one subscription.
class HostingStackClient final : public VendorClient
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostingStackClient)

public:
    // References must outlive the client.
    HostingStackClient(const Connection &connection, const TransportSettings &settings, SecretStore &secrets,
                       Clock &clock, QObject *parent = nullptr);
    ~HostingStackClient() override;

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
    TypedJob<Quote> *quote(const WriteDraft &draft) override; // nothing here has a price
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
    EntityId addressed(EntityKind kind, const EntityId &parent, const QString &id) const override;

private:
    QUrl urlOf(const QByteArray &call) const;
    ReadRequest listRequest() const;
    TypedJob<QList<UserRecord>> *list();
    template <class T>
    TypedJob<T> *refused(const QString &message);
    template <class T>
    PagedJob<T> *noPages(EntityKind kind);
    // All items of the list, made from users.
    template <class T>
    PagedJob<T> *onePage(T (*make)(const UserRecord &, const ConnectionId &));
    // One of them by the user's id; NotFound when the list does not have it.
    template <class T>
    TypedJob<T> *one(const EntityId &id, T (*make)(const UserRecord &, const ConnectionId &));

    Connection m_connection;
    HostingStackSettings m_settings;
    Clock &m_clock;
    Redaction m_redaction;
    HttpTrace m_trace;
    HostingStackAuthorizer m_authorizer;
    std::unique_ptr<Transport> m_transport; // before what uses it
    Drafts m_drafts;
};
} // namespace purveyor::hostingstack
