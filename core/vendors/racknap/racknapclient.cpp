// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/racknapclient.h"

#include "core/net/clock.h"
#include "core/net/refusal.h"
#include "core/vendors/racknap/classify.h"
#include "core/vendors/racknap/fields.h"
#include "core/vendors/racknap/guidedcheck.h"
#include "core/vendors/racknap/knownservices.h"
#include "core/vendors/racknap/operations.h"
#include "core/vendors/racknap/racknapprobe.h"
#include "core/vendors/racknap/racknapredaction.h"
#include "core/vendors/racknap/resultmessages.h"
#include "core/vendors/racknap/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
namespace
{
PlanHint planHint(qint64 plan, const HttpReply &reply)
{
    PlanHint hint;
    hint.facts = planFacts(contentOf(reply.body));
    const QString name = hint.facts.name.isEmpty() ? Words::tr("plan %1").arg(plan) : hint.facts.name;
    hint.remark = hint.facts.isEmpty()
                      ? Words::tr("RackNap's answer about the plan has nothing that looks like its name, "
                                  "price or cycle.")
                      : Words::tr("Proposed from the plan: %1. Compare it before you go on.").arg(name);
    return hint;
}

PlanHint unreadable(const ApiError &error)
{
    return {{},
            Words::tr("The plan could not be read: %1").arg(error.message.section(u'\n', 0, 0)) + u' ' +
                Words::tr("To try again, switch the filling in off and on.")};
}
} // namespace

RackNapClient::RackNapClient(const Connection &connection, const TransportSettings &settings,
                             SecretStore &secrets, Clock &clock, QObject *parent)
    : VendorClient(parent)
    , m_connection(connection)
    , m_settings(RackNapSettings::from(connection.settings))
    , m_clock(clock)
    , m_redaction(rackNapRedaction())
    , m_authorizer(connection.id, m_settings, secrets)
    , m_transport(std::make_unique<Transport>(settings, &m_authorizer, m_redaction, m_trace, clock))
    , m_drafts(connection.id, m_settings, [this](const OperationId &operation) { return urlOf(operation); })
{
}

RackNapClient::~RackNapClient()
{
    // Live jobs end while everything they may call is still here.
    m_transport.reset();
}

QString RackNapClient::vendorName() const
{
    return u"RackNap"_s;
}

QUrl RackNapClient::urlOf(const OperationId &operation) const
{
    // The address may have been pasted from the document, with the part that is the same for all calls.
    QString path = m_transport->settings().base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const bool whole = path.endsWith("/api/v2"_L1);
    const QByteArray call = (whole ? "/service/" : "/api/v2/service/") + callOf(operation);
    return m_transport->url(call);
}

QList<Operation> RackNapClient::operations() const
{
    return racknap::operations();
}

Offer RackNapClient::offer(const OperationId &operation, const Entity &entity) const
{
    return offerFor(operation, entity);
}

Offer RackNapClient::listing(EntityKind kind) const
{
    return listingFor(kind);
}

template <class T>
TypedJob<T> *RackNapClient::refused(const QString &message)
{
    return new ReadyJob<T>(Failure(refusal(message)), this);
}

template <class T>
TypedJob<T> *RackNapClient::notListed(EntityKind kind)
{
    return refused<T>(listingFor(kind).reason);
}

template <class T>
PagedJob<T> *RackNapClient::noPages(EntityKind kind)
{
    return new PagedJob<T>([this, kind](const PageStart &) { return notListed<Page<T>>(kind); },
                           PagedJob<T>::DefaultMaxItems, this);
}

TypedJob<HttpReply> *RackNapClient::ask(const ReadRequest &request)
{
    return mapJob<HttpReply>(
        m_transport->read(request),
        [](const Result<HttpReply> &reply) -> Result<HttpReply> {
            if (!reply)
                return reply;
            if (const std::optional<ApiError> error = readError(*reply))
                return Failure(*error);
            return reply;
        },
        this);
}

TypedJob<Form> *RackNapClient::form(const OperationId &operation, const Entity &entity, const Values &values)
{
    const auto *service = std::get_if<Subscription>(&entity);
    if (operation == op::CreateService && !service)
        return serviceForm(entity, values);
    if ((operation == op::Suspend || operation == op::Unsuspend || operation == op::Terminate) && service)
        return new ReadyJob<Form>(serviceActionForm(operation, *service), this);
    if (operation == op::PlanDetail)
        return new ReadyJob<Form>(planDetailForm(values, m_settings), this);
    if (operation == op::VpsDetails)
        return new ReadyJob<Form>(vpsDetailsForm(values, m_settings), this);
    return refused<Form>(Words::tr("RackNap does not offer this here."));
}

TypedJob<Form> *RackNapClient::serviceForm(const Entity &entity, const Values &values)
{
    const QDate today = m_clock.nowUtc().toLocalTime().date();
    const QString confirmed = m_confirmation.amounts(values);
    const auto ready = [&](const std::optional<PlanHint> &hint) {
        return new ReadyJob<Form>(createServiceForm(entity, values, m_settings, today, hint, confirmed),
                                  this);
    };
    if (!wantsPlan(values)) {
        m_plan.reset();
        return ready(std::nullopt);
    }
    const qint64 plan = *planIn(values);
    const std::optional<qint64> partner = integerIn(values, wire::Partner);
    if (m_plan && m_plan->plan == plan && m_plan->partner == partner)
        return ready(m_plan->hint);
    // The form comes in any case: a plan that cannot be read must not keep anybody from entering its price.
    const auto fill = [=, this](const Result<HttpReply> &reply) -> Result<Form> {
        if (!reply && reply.error().kind == ApiError::Kind::Cancelled)
            return Failure(reply.error());
        m_plan = ReadPlan{plan, partner, reply ? planHint(plan, *reply) : unreadable(reply.error())};
        return createServiceForm(entity, values, m_settings, today, m_plan->hint, confirmed);
    };
    return mapJob<Form>(ask(m_drafts.planDetail(plan, m_settings.currencyId, partner)), fill, this);
}

QList<Problem> RackNapClient::check(const OperationId &operation, const Form &form,
                                    const Values &values) const
{
    return serviceProblems(operation, form, values);
}

Result<QList<WriteDraft>> RackNapClient::draft(const OperationId &operation, const Entity &entity,
                                               const Form &form, const Values &values) const
{
    Q_UNUSED(form)
    return m_drafts.draft(operation, entity, values);
}

QList<WriteDraft> RackNapClient::followUps(const WriteDraft &draft, const Outcome &outcome) const
{
    Q_UNUSED(draft)
    Q_UNUSED(outcome)
    return {};
}

TypedJob<Quote> *RackNapClient::quote(const WriteDraft &draft)
{
    const std::optional<NewService> service =
        draft.operation == op::CreateService ? newServiceFrom(draft.values) : std::nullopt;
    if (!service)
        return refused<Quote>(Words::tr("This has no price."));
    const QString code =
        m_settings.currencyCode.isEmpty() ? currencyIn(draft.values) : m_settings.currencyCode;
    return new ReadyJob<Quote>(quoteOf(*service, code, m_clock.nowUtc()), this);
}

TypedJob<Preflight> *RackNapClient::preflight(const WriteDraft &draft)
{
    Q_UNUSED(draft)
    return new ReadyJob<Preflight>(Preflight{}, this);
}

TypedJob<ResultTree> *RackNapClient::query(const OperationId &operation, const Entity &entity,
                                           const Form &form, const Values &values)
{
    Q_UNUSED(entity)
    Q_UNUSED(form)
    const Result<ReadRequest> request = m_drafts.query(operation, values);
    if (!request)
        return new ReadyJob<ResultTree>(Failure(request.error()), this);
    return mapJob<ResultTree>(
        ask(*request),
        [code = m_settings.currencyCode](const Result<HttpReply> &reply) -> Result<ResultTree> {
            if (!reply)
                return Failure(reply.error());
            return readResult(reply->body, code);
        },
        this);
}

TypedJob<Outcome> *RackNapClient::send(const WriteDraft &draft, WriteTicket &&ticket)
{
    WriteRequest request = draft.request;
    if (request.accept.isEmpty()) // made anew from a journal row
        request.accept = "application/json";
    return mapJob<Outcome>(
        m_transport->write(request, std::move(ticket)),
        [this, operation = draft.operation](const Result<HttpReply> &reply) -> Result<Outcome> {
            if (!reply)
                return outcomeOf(reply.error());
            Outcome outcome = classify(operation, m_connection.id, *reply);
            outcome.answer = m_redaction.body(reply->contentType(), reply->body, true);
            return outcome;
        },
        this);
}

TypedJob<Evidence> *RackNapClient::lookUp(const JournalRow &row, const QList<EntityKey> & /*taken*/)
{
    return new ReadyJob<Evidence>(guidedCheck(row), this);
}

QString RackNapClient::curl(const JournalRow &row) const
{
    Headers headers{{"Accept", "application/json"}};
    headers += commonHeaders();
    headers.append(Header{m_settings.headerName, "Bearer"});
    return m_redaction.curl(row.method, QUrl::fromEncoded(row.url.toUtf8(), QUrl::StrictMode), headers,
                            row.contentType, row.requestBody);
}

PagedJob<Customer> *RackNapClient::customers()
{
    return noPages<Customer>(EntityKind::Customer);
}

PagedJob<Subscription> *RackNapClient::subscriptions()
{
    return noPages<Subscription>(EntityKind::Subscription);
}

PagedJob<Order> *RackNapClient::orders()
{
    return noPages<Order>(EntityKind::Order);
}

PagedJob<Product> *RackNapClient::products()
{
    return noPages<Product>(EntityKind::Product);
}

TypedJob<Customer> *RackNapClient::customer(const EntityId &id)
{
    Q_UNUSED(id)
    return notListed<Customer>(EntityKind::Customer);
}

TypedJob<Subscription> *RackNapClient::subscription(const EntityId &id)
{
    Q_UNUSED(id)
    return notListed<Subscription>(EntityKind::Subscription);
}

TypedJob<Order> *RackNapClient::order(const EntityId &id)
{
    Q_UNUSED(id)
    return notListed<Order>(EntityKind::Order);
}

TypedJob<QList<User>> *RackNapClient::users(const EntityId &customer)
{
    Q_UNUSED(customer)
    return notListed<QList<User>>(EntityKind::User);
}

TypedJob<QList<Subscription>> *RackNapClient::subscriptionsOf(const EntityId &customer)
{
    Q_UNUSED(customer)
    return notListed<QList<Subscription>>(EntityKind::Subscription);
}

ProbeJob *RackNapClient::probe()
{
    return new RackNapProbe(
        *m_transport, m_drafts.planDetail(m_settings.testPlan, m_settings.currencyId, m_settings.partnerId),
        m_settings, m_clock, this);
}

// Customers and services are known by whole numbers; this vendor has nothing else that has an id.
EntityId RackNapClient::addressed(EntityKind kind, const EntityId &parent, const QString &id) const
{
    Q_UNUSED(parent)
    bool isNumber = false;
    const qint64 number = id.trimmed().toLongLong(&isNumber);
    const bool exists = kind == EntityKind::Customer || kind == EntityKind::Subscription;
    return exists && isNumber && number > 0 ? EntityId{QString::number(number)} : EntityId();
}

bool RackNapClient::tells(EntityKind kind) const
{
    Q_UNUSED(kind)
    return false;
}

QList<Entity> RackNapClient::learnt(const JournalRow &row) const
{
    return learntFrom(row);
}
} // namespace purveyor::racknap
