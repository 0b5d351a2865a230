// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/hostingstackclient.h"

#include "core/net/clock.h"
#include "core/net/refusal.h"
#include "core/vendors/hostingstack/classify.h"
#include "core/vendors/hostingstack/fields.h"
#include "core/vendors/hostingstack/hostingstackprobe.h"
#include "core/vendors/hostingstack/hostingstackredaction.h"
#include "core/vendors/hostingstack/lookups.h"
#include "core/vendors/hostingstack/operations.h"
#include "core/vendors/hostingstack/sendflow.h"
#include "core/vendors/hostingstack/userforms.h"
#include "core/vendors/hostingstack/usermessages.h"
#include "core/vendors/hostingstack/words.h"
#include "core/vendors/parsejob.h"

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
namespace
{
constexpr int AnsweredOk = 200;

// "Responses missing the 200 OK HTTP status must be assumed to have failed."
Result<QList<UserRecord>> readList(const HttpReply &reply)
{
    if (reply.status != AnsweredOk)
        return Failure(errorOf(reply));
    return readUserList(reply.body, headerValue(reply.headers, "Content-Type"));
}

ApiError notThere()
{
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.message = Words::tr("HostingStack's list has no such user.");
    return error;
}
} // namespace

HostingStackClient::HostingStackClient(const Connection &connection, const TransportSettings &settings,
                                       SecretStore &secrets, Clock &clock, QObject *parent)
    : VendorClient(parent)
    , m_connection(connection)
    , m_settings(HostingStackSettings::from(connection.settings))
    , m_clock(clock)
    , m_redaction(hostingStackRedaction())
    , m_authorizer(connection.id, m_settings, secrets)
    , m_transport(std::make_unique<Transport>(settings, &m_authorizer, m_redaction, m_trace, clock))
    , m_drafts(connection.id, secrets,
               [this](const OperationId &operation) { return urlOf(callOf(operation)); })
{
}

HostingStackClient::~HostingStackClient()
{
    // Live jobs end while everything they may call is still here.
    m_transport.reset();
}

QString HostingStackClient::vendorName() const
{
    return u"HostingStack"_s;
}

QUrl HostingStackClient::urlOf(const QByteArray &call) const
{
    // The address may have been pasted from the document, with the part that is the same for all calls.
    QString path = m_transport->settings().base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QByteArray rest = "/api/billing/v1/user/" + call;
    if (path.endsWith("/api/billing/v1/user"_L1))
        rest = '/' + call;
    else if (path.endsWith("/api/billing/v1"_L1))
        rest = "/user/" + call;
    return m_transport->url(rest);
}

ReadRequest HostingStackClient::listRequest() const
{
    ReadRequest request;
    request.url = urlOf("list");
    request.accept = "application/xml"; // this and nothing else, or it is answered with 406
    request.operation = u"list"_s;
    return request;
}

TypedJob<QList<UserRecord>> *HostingStackClient::list()
{
    return new ParseJob<QList<UserRecord>>(m_transport->read(listRequest()), &readList, this);
}

QList<Operation> HostingStackClient::operations() const
{
    return hostingstack::operations();
}

Offer HostingStackClient::offer(const OperationId &operation, const Entity &entity) const
{
    return offerFor(operation, entity);
}

Offer HostingStackClient::listing(EntityKind kind) const
{
    return listingFor(kind);
}

template <class T>
TypedJob<T> *HostingStackClient::refused(const QString &message)
{
    return new ReadyJob<T>(Failure(refusal(message)), this);
}

TypedJob<Form> *HostingStackClient::form(const OperationId &operation, const Entity &entity,
                                         const Values &values)
{
    const auto *customer = std::get_if<Customer>(&entity);
    if (operation == op::CreateUser) {
        return mapJob<Form>(
            list(),
            [values](const Result<QList<UserRecord>> &users) {
                return users.map(
                    [&values](const QList<UserRecord> &known) { return createUserForm(known, values); });
            },
            this);
    }
    if (!customer)
        return refused<Form>(Words::tr("HostingStack does not offer this here."));
    if (operation == op::ModifyUser) {
        return mapJob<Form>(
            list(),
            [values, id = customer->key.id.value](const Result<QList<UserRecord>> &users) -> Result<Form> {
                if (!users)
                    return Failure(users.error());
                const UserRecord *user = findById(*users, id);
                if (!user)
                    return Failure(notThere());
                return modifyUserForm(*user, *users, values);
            },
            this);
    }
    if (operation == op::SetPassword)
        return new ReadyJob<Form>(passwordForm(recordOf(*customer), values), this);
    if (operation == op::Suspend || operation == op::Activate || operation == op::DeleteUser)
        return new ReadyJob<Form>(stateForm(operation, recordOf(*customer)), this);
    return refused<Form>(Words::tr("HostingStack does not offer this here."));
}

QList<Problem> HostingStackClient::check(const OperationId &operation, const Form &form,
                                         const Values &values) const
{
    Q_UNUSED(operation)
    return userProblems(form, values, m_drafts.typedPassword(values));
}

Result<QList<WriteDraft>> HostingStackClient::draft(const OperationId &operation, const Entity &entity,
                                                    const Form &form, const Values &values) const
{
    Q_UNUSED(form)
    return m_drafts.draft(operation, entity, values);
}

QList<WriteDraft> HostingStackClient::followUps(const WriteDraft &draft, const Outcome &outcome) const
{
    Q_UNUSED(draft)
    Q_UNUSED(outcome)
    return {};
}

TypedJob<Quote> *HostingStackClient::quote(const WriteDraft &draft)
{
    Q_UNUSED(draft)
    return refused<Quote>(Words::tr("HostingStack tells no prices."));
}

TypedJob<Preflight> *HostingStackClient::preflight(const WriteDraft &draft)
{
    return mapJob<Preflight>(
        list(),
        [draft](const Result<QList<UserRecord>> &users) {
            return users.map([&draft](const QList<UserRecord> &now) { return checkBefore(draft, now); });
        },
        this);
}

TypedJob<Outcome> *HostingStackClient::send(const WriteDraft &draft, WriteTicket &&ticket)
{
    WriteRequest request = draft.request;
    if (request.accept.isEmpty()) // made anew from a journal row; without it the answer would be a 406
        request.accept = "application/xml";
    auto *sent = mapJob<Outcome>(
        m_transport->write(request, std::move(ticket)),
        [this, draft](const Result<HttpReply> &reply) -> Result<Outcome> {
            if (!reply)
                return outcomeOf(reply.error());
            Outcome outcome = classify(draft, *reply);
            outcome.answer = m_redaction.body(reply->contentType(), reply->body, true);
            return outcome;
        },
        this);
    return new SendFlow(
        draft, sent, [this] { return list(); }, this);
}

TypedJob<Evidence> *HostingStackClient::lookUp(const JournalRow &row, const QList<EntityKey> & /*taken*/)
{
    return mapJob<Evidence>(
        list(),
        [this, row](const Result<QList<UserRecord>> &users) {
            return users.map([&](const QList<UserRecord> &now) {
                return checkAfter(row, now, m_clock.nowUtc(), m_settings.settleTime);
            });
        },
        this);
}

QString HostingStackClient::curl(const JournalRow &row) const
{
    const Headers headers{{"Accept", "application/xml"}, {"Authorization", "Basic"}};
    return m_redaction.curl(row.method, QUrl::fromEncoded(row.url.toUtf8(), QUrl::StrictMode), headers,
                            row.contentType, row.requestBody);
}

template <class T>
PagedJob<T> *HostingStackClient::onePage(T (*make)(const UserRecord &, const ConnectionId &))
{
    // A consumer of the page may drop the connection: then there is nobody left to ask.
    const auto fetch = [this, make,
                        alive = QPointer<QObject>(this)](const PageStart &) -> TypedJob<Page<T>> * {
        if (!alive)
            return new ReadyJob<Page<T>>(Failure(notThere()));
        return mapJob<Page<T>>(
            list(),
            [make, connection = m_connection.id](const Result<QList<UserRecord>> &users) {
                return users.map([&](const QList<UserRecord> &all) {
                    Page<T> page;
                    page.items.reserve(all.size());
                    for (const UserRecord &user : all)
                        page.items.append(make(user, connection));
                    page.total = all.size();
                    return page;
                });
            },
            this);
    };
    return new PagedJob<T>(fetch, PagedJob<T>::DefaultMaxItems, this);
}

template <class T>
TypedJob<T> *HostingStackClient::one(const EntityId &id, T (*make)(const UserRecord &, const ConnectionId &))
{
    return mapJob<T>(
        list(),
        [id, make, connection = m_connection.id](const Result<QList<UserRecord>> &users) -> Result<T> {
            if (!users)
                return Failure(users.error());
            const UserRecord *user = findById(*users, id.value);
            if (!user)
                return Failure(notThere());
            return make(*user, connection);
        },
        this);
}

template <class T>
PagedJob<T> *HostingStackClient::noPages(EntityKind kind)
{
    return new PagedJob<T>(
        [this, kind](const PageStart &) { return refused<Page<T>>(listingFor(kind).reason); },
        PagedJob<T>::DefaultMaxItems, this);
}

PagedJob<Customer> *HostingStackClient::customers()
{
    return onePage<Customer>(&customerFrom);
}

PagedJob<Subscription> *HostingStackClient::subscriptions()
{
    return onePage<Subscription>(&subscriptionFrom);
}

PagedJob<Order> *HostingStackClient::orders()
{
    return noPages<Order>(EntityKind::Order);
}

PagedJob<Product> *HostingStackClient::products()
{
    return noPages<Product>(EntityKind::Product);
}

TypedJob<Customer> *HostingStackClient::customer(const EntityId &id)
{
    return one<Customer>(id, &customerFrom);
}

TypedJob<Subscription> *HostingStackClient::subscription(const EntityId &id)
{
    return one<Subscription>(id, &subscriptionFrom);
}

TypedJob<Order> *HostingStackClient::order(const EntityId &id)
{
    Q_UNUSED(id)
    return refused<Order>(listingFor(EntityKind::Order).reason);
}

TypedJob<QList<User>> *HostingStackClient::users(const EntityId &customer)
{
    Q_UNUSED(customer)
    return refused<QList<User>>(listingFor(EntityKind::User).reason);
}

TypedJob<QList<Subscription>> *HostingStackClient::subscriptionsOf(const EntityId &customer)
{
    return mapJob<QList<Subscription>>(
        subscription(customer),
        [](const Result<Subscription> &only) {
            return only.map([](const Subscription &plan) { return QList<Subscription>{plan}; });
        },
        this);
}

ProbeJob *HostingStackClient::probe()
{
    return new HostingStackProbe(*m_transport, listRequest(), m_clock, this);
}

// What this vendor has, it lists; orders and users of a user do not exist.
EntityId HostingStackClient::addressed(EntityKind kind, const EntityId &parent, const QString &id) const
{
    const bool exists = kind == EntityKind::Customer || kind == EntityKind::Subscription;
    return exists ? VendorClient::addressed(kind, parent, id) : EntityId();
}
} // namespace purveyor::hostingstack
