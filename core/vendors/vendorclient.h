// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/domain/entity.h"
#include "core/domain/outcome.h"
#include "core/domain/resulttree.h"
#include "core/net/apijob.h"
#include "core/net/httptrace.h"
#include "core/net/pagedjob.h"
#include "core/net/transport.h"
#include "core/net/writeticket.h"
#include "core/vendors/operation.h"

#include <QObject>
#include <optional>

namespace purveyor
{
class Clock;
class SecretStore;

// The test of a connection. Only reads. finished() carries all steps; stepChanged() fills the list meanwhile.
class ProbeJob : public TypedJob<QList<ProbeStep>>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeJob)

public:
    virtual const QList<ProbeStep> &steps() const = 0;

Q_SIGNALS:
    void stepChanged(int index);

protected:
    using TypedJob<QList<ProbeStep>>::TypedJob;
};

// One vendor account: what it offers, as data, and its calls, as jobs. Jobs are children of the client unless
// somebody reparents them; deleting the client ends them. Everything marked pure neither reads nor waits.
class VendorClient : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VendorClient)

public:
    ~VendorClient() override;

    virtual const Connection &connection() const = 0;
    virtual Transport &transport() = 0;
    virtual const HttpTrace &trace() const = 0;
    virtual QString vendorName() const = 0; // "CloudBlue"

    // --- what can be done (pure)
    virtual QList<Operation> operations() const = 0;
    virtual Offer offer(const OperationId &operation, const Entity &entity) const = 0;
    // Whether this vendor can be asked for all things of this kind; for users those of a customer, for
    // service users those of a subscription. Absent: it cannot; the console keeps a ledger of them, and
    // reason says what is shown instead.
    virtual Offer listing(EntityKind kind) const = 0;
    // --- forms
    virtual TypedJob<Form> *form(const OperationId &operation, const Entity &entity,
                                 const Values &values) = 0;
    virtual QList<Problem> check(const OperationId &operation, const Form &form,
                                 const Values &values) const = 0; // pure
    // Pure. The exact bytes of the first write, and of the others that do not depend on its answer.
    [[nodiscard]] virtual Result<QList<WriteDraft>> draft(const OperationId &operation, const Entity &entity,
                                                          const Form &form, const Values &values) const = 0;
    // Pure. Writes of the same intent that need the first one's answer (create user → reset password).
    virtual QList<WriteDraft> followUps(const WriteDraft &draft, const Outcome &outcome) const = 0;
    virtual TypedJob<Quote> *quote(const WriteDraft &draft) = 0; // only if quotable
    virtual TypedJob<Preflight> *preflight(const WriteDraft &draft) = 0;
    // --- asking: for operations whose effect is Read, with the form they have (perhaps without fields). An
    // answer that is none is an error. The default refuses.
    virtual TypedJob<ResultTree> *query(const OperationId &operation, const Entity &entity, const Form &form,
                                        const Values &values);
    // --- writing, for the WriteGate alone. Always a value: errors are outcomes.
    virtual TypedJob<Outcome> *send(const WriteDraft &draft, WriteTicket &&ticket) = 0;
    // taken: what other writes are known to have made, and this one therefore has not.
    virtual TypedJob<Evidence> *lookUp(const JournalRow &row, const QList<EntityKey> &taken) = 0;
    virtual QString curl(const JournalRow &row) const = 0; // redacted, pure
    // --- reading
    virtual PagedJob<Customer> *customers() = 0;
    virtual PagedJob<Subscription> *subscriptions() = 0;
    virtual PagedJob<Order> *orders() = 0;
    virtual PagedJob<Product> *products() = 0;
    virtual TypedJob<Customer> *customer(const EntityId &id) = 0;
    virtual TypedJob<Subscription> *subscription(const EntityId &id) = 0; // with resources
    virtual TypedJob<Order> *order(const EntityId &id) = 0;               // with figures
    virtual TypedJob<QList<User>> *users(const EntityId &customer) = 0;
    virtual TypedJob<QList<Subscription>> *subscriptionsOf(const EntityId &customer) = 0;
    virtual TypedJob<QList<ServiceUser>> *serviceUsers(const EntityId &subscription); // default: refuses
    virtual ProbeJob *probe() = 0;
    // The operation whose form() offers the choices of a connection that only its vendor can give, such as
    // which of several accounts is one's own. Default: none (pure).
    virtual std::optional<OperationId> connectionChoices() const;
    // --- what cannot be read (pure)
    // How this vendor addresses what a person knows by this id and enters by hand or imports: below its
    // customer, or, for a service user, below its subscription. Empty: nothing of this kind has this id
    // there, or none is reached without a parent. Default: the id itself, trimmed.
    virtual EntityId addressed(EntityKind kind, const EntityId &parent, const QString &id) const;
    // Whether one thing of this kind can be read by its id. Default: all but users.
    virtual bool tells(EntityKind kind) const;
    // What a write that was done tells of the things it made or changed, for vendors that do not list them. A
    // field that is not known stays empty. Default: nothing.
    virtual QList<Entity> learnt(const JournalRow &row) const;

protected:
    explicit VendorClient(QObject *parent = nullptr);
};

// What the program must know to make clients of one vendor.
struct VendorDescription {
    VendorId id;
    QString name;
    QString blurb;       // one line for the chooser
    Form connectionForm; // fields beside name, environment and address
    QString addressHelp; // what to type as address
    Timeouts timeouts;
};

class VendorFactory
{
public:
    virtual ~VendorFactory() = default;
    virtual VendorDescription describe() const = 0;
    // settings carries base, pin, proxy and timeouts, made from the connection by the directory. References
    // must outlive the client.
    virtual std::unique_ptr<VendorClient> create(const Connection &connection,
                                                 const TransportSettings &settings, SecretStore &secrets,
                                                 Clock &clock) const = 0;
};
} // namespace purveyor
