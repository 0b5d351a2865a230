// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/toyvendor.h"

#include "core/secrets/secretstore.h"
#include "core/vendors/clientdirectory.h"
#include "tests/support/toyjob.h"
#include "tests/support/toyoperations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::toy
{
namespace
{
ApiError notFound()
{
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.httpStatus = 404;
    error.message = u"Toy has no such thing."_s;
    return error;
}

// Two steps, each shown before the next begins.
class ToyProbe final : public ProbeJob
{
public:
    ToyProbe(Clock &clock, QObject *parent)
        : ProbeJob(parent)
        , m_clock(clock)
        , m_steps(2)
    {
        m_steps[0].key = u"reach"_s;
        m_steps[0].name = u"Toy shop answers"_s;
        m_steps[1].key = u"key"_s;
        m_steps[1].name = u"Toy key is right"_s;
    }
    const QList<ProbeStep> &steps() const override { return m_steps; }

private:
    void doStart() override { next(); }
    void doAbort() override {}
    void next()
    {
        if (isFinishing())
            return;
        if (m_at == m_steps.size()) {
            finishWith(m_steps);
            return;
        }
        m_steps[m_at].state = ProbeStep::State::Passed;
        m_steps[m_at].finding = u"Jingle"_s;
        m_steps[m_at].duration = std::chrono::milliseconds(12);
        Q_EMIT stepChanged(static_cast<int>(m_at));
        ++m_at;
        m_clock.callLater(std::chrono::milliseconds(0), this, [this] { next(); });
    }

    Clock &m_clock;
    QList<ProbeStep> m_steps;
    qsizetype m_at = 0;
};

OperationId choicesOperation()
{
    return {u"toy.connection.choices"_s};
}

// Where Toy delivers from, which only Toy knows.
Form choicesForm()
{
    Form form = toyConnectionForm();
    form.id = choicesOperation().value;
    form.sections.first().fields.removeFirst();
    return form;
}
} // namespace

ToyClient::ToyClient(std::shared_ptr<ToyWorld> world, const Connection &connection,
                     const TransportSettings &settings, const SecretStore &secrets, Clock &clock)
    : m_world(std::move(world))
    , m_connection(connection)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_transport(std::make_unique<Transport>(settings, nullptr, m_redaction, m_trace, clock))
{
}

ToyClient::~ToyClient() = default;

QString ToyClient::vendorName() const
{
    return u"Toy"_s;
}

QList<Operation> ToyClient::operations() const
{
    QList<Operation> all = toyOperations() + m_world->moreOperations;
    for (Operation &operation : all)
        operation.quotable = operation.quotable && m_world->tellsPrices;
    return all;
}

Offer ToyClient::offer(const OperationId &operation, const Entity &entity) const
{
    return toyOffer(operation, entity);
}

Offer ToyClient::listing(EntityKind kind) const
{
    if (m_world->unlisted.contains(kind))
        return {Offer::State::Absent, u"Toy does not list these. Those known here are shown."_s};
    return toyListing(kind);
}

TypedJob<Form> *ToyClient::form(const OperationId &operation, const Entity &entity, const Values &values)
{
    if (operation == choicesOperation())
        return new ToyJob<Form>(m_clock, m_world->readDelay, &choicesForm, this);
    return new ToyJob<Form>(
        m_clock, m_world->readDelay,
        [world = m_world, operation, entity, values]() -> Result<Form> {
            if (world->formError)
                return Failure(*world->formError);
            return toyForm(operation, entity, values);
        },
        this);
}

QList<Problem> ToyClient::check(const OperationId &operation, const Form &form, const Values &values) const
{
    return toyProblems(operation, form, values);
}

Result<QList<WriteDraft>> ToyClient::draft(const OperationId &operation, const Entity &entity, const Form &,
                                           const Values &values) const
{
    std::optional<QByteArray> password;
    if (const Value typed = values.value(u"password"_s); const auto *ref = std::get_if<SecretRef>(&typed))
        password = m_secrets.keptForSession(*ref);
    return toyDrafts(operation, entity, values, password, m_connection.id, m_transport->settings().base);
}

QList<WriteDraft> ToyClient::followUps(const WriteDraft &draft, const Outcome &outcome) const
{
    return toyFollowUps(draft, outcome, m_transport->settings().base);
}

TypedJob<Quote> *ToyClient::quote(const WriteDraft &draft)
{
    const auto answer = [this, draft]() -> Result<Quote> {
        ++m_world->quotes;
        if (m_world->quoteError)
            return Failure(*m_world->quoteError);
        Quote quote = toyQuote(draft, m_world->priceShift);
        quote.at = m_clock.nowUtc();
        if (!m_world->tellsCosts) {
            quote.cost.reset();
            for (QuoteLine &line : quote.lines)
                line.cost.reset();
        }
        return quote;
    };
    return new ToyJob<Quote>(m_clock, m_world->readDelay, answer, this);
}

TypedJob<Preflight> *ToyClient::preflight(const WriteDraft &)
{
    const auto answer = [this]() -> Result<Preflight> {
        ++m_world->preflights;
        if (m_world->preflightError)
            return Failure(*m_world->preflightError);
        return m_world->preflight.value_or(Preflight());
    };
    return new ToyJob<Preflight>(m_clock, m_world->preflightDelay, answer, this);
}

TypedJob<Outcome> *ToyClient::send(const WriteDraft &draft, WriteTicket &&ticket)
{
    // The same rule as the transport's: a used ticket, or one for other bytes, sends nothing.
    const qint64 row = ticket.row();
    WriteTicket mine(std::move(ticket));
    if (!mine.redeem(draft.request.fingerprint())) {
        m_world->ticketRefused();
        Outcome outcome;
        outcome.kind = Outcome::Kind::NotSent;
        outcome.message = u"The ticket is not valid for this."_s;
        return new ReadyJob<Outcome>(outcome, this);
    }
    const bool silent = !m_world->reactions.isEmpty() && m_world->reactions.first() == Reaction::NeverAnswer;
    // It arrives now, and the answer takes its time.
    const Outcome outcome = m_world->receive(draft, row);
    return new ToyJob<Outcome>(
        m_clock, silent ? std::nullopt : m_world->sendDelay, [outcome] { return outcome; }, this);
}

TypedJob<Evidence> *ToyClient::lookUp(const JournalRow &row, const QList<EntityKey> &taken)
{
    const auto answer = [this, key = row.key, taken]() -> Result<Evidence> {
        ++m_world->lookUps;
        m_world->taken = taken;
        if (m_world->recordError)
            return Failure(*m_world->recordError);
        Evidence evidence;
        if (m_world->lookUpIsAmbiguous) {
            evidence.text = u"Two boxes look like this one."_s;
            evidence.lines = {{u"Box A"_s, u"red"_s}, {u"Box B"_s, u"blue"_s}};
            evidence.found = m_world->candidates;
        } else if (m_world->hasDone(key)) {
            evidence.verdict = Evidence::Verdict::Done;
            evidence.text = u"Toy has it."_s;
            if (const EntityKey made = m_world->madeBy(key); !made.id.isEmpty())
                evidence.found = {made};
        } else {
            evidence.verdict = Evidence::Verdict::NotDone;
            evidence.text = u"Toy does not have it."_s;
        }
        return evidence;
    };
    return new ToyJob<Evidence>(m_clock, m_world->readDelay, answer, this);
}

QString ToyClient::curl(const JournalRow &row) const
{
    return u"curl -X %1 '%2' -d '%3'"_s.arg(QString::fromLatin1(row.method), row.url,
                                            QString::fromUtf8(row.requestBody));
}

// --- reading

template <class Item>
Item ToyClient::owned(Item item) const
{
    item.key.connection = m_connection.id;
    return item;
}

template <class Item>
PagedJob<Item> *ToyClient::pages(QList<Item> ToyWorld::*list)
{
    const auto fetch = [this, list](const PageStart &start) -> TypedJob<Page<Item>> * {
        const auto answer = [this, list, offset = start.offset]() -> Result<Page<Item>> {
            if (m_world->listError && offset >= m_world->errorAtOffset)
                return Failure(*m_world->listError);
            const QList<Item> &all = (*m_world).*list;
            Page<Item> page;
            const qsizetype end = std::min(all.size(), offset + m_world->pageSize);
            for (qsizetype i = offset; i < end; ++i)
                page.items.append(owned(all.at(i)));
            page.total = all.size();
            if (end < all.size())
                page.next = PageStart{end, {}};
            return page;
        };
        return new ToyJob<Page<Item>>(m_clock, m_world->readDelay, answer, this);
    };
    return new PagedJob<Item>(fetch, m_world->maxItems, this);
}

template <class Item>
TypedJob<Item> *ToyClient::record(const QList<Item> ToyWorld::*list, const EntityId &id)
{
    if (m_world->unspoken.contains(kindOf(Entity(Item())))) {
        ApiError silent;
        silent.kind = ApiError::Kind::Refused;
        silent.delivery = ApiError::Delivery::NotSent;
        silent.message = u"Toy tells nothing about a single one."_s;
        return new ReadyJob<Item>(Failure(silent), this);
    }
    const auto answer = [this, list, id]() -> Result<Item> {
        if (m_world->recordError)
            return Failure(*m_world->recordError);
        for (const Item &item : (*m_world).*list) {
            if (item.key.id == id)
                return owned(item);
        }
        return Failure(notFound());
    };
    return new ToyJob<Item>(m_clock, m_world->readDelay, answer, this);
}

PagedJob<Customer> *ToyClient::customers()
{
    return pages(&ToyWorld::customers);
}

PagedJob<Subscription> *ToyClient::subscriptions()
{
    return pages(&ToyWorld::subscriptions);
}

PagedJob<Order> *ToyClient::orders()
{
    // Not offered: whoever asks all the same gets the answer a real vendor would give.
    return new PagedJob<Order>(
        [this](const PageStart &) -> TypedJob<Page<Order>> * {
            return new ReadyJob<Page<Order>>(Failure(notFound()), this);
        },
        1, this);
}

PagedJob<Product> *ToyClient::products()
{
    return new PagedJob<Product>(
        [this](const PageStart &) -> TypedJob<Page<Product>> * {
            return new ReadyJob<Page<Product>>(Failure(notFound()), this);
        },
        1, this);
}

TypedJob<Customer> *ToyClient::customer(const EntityId &id)
{
    return record(&ToyWorld::customers, id);
}

TypedJob<Subscription> *ToyClient::subscription(const EntityId &id)
{
    return record(&ToyWorld::subscriptions, id);
}

TypedJob<Order> *ToyClient::order(const EntityId &id)
{
    const auto answer = [this, id]() -> Result<Order> {
        if (m_world->recordError)
            return Failure(*m_world->recordError);
        const Order *order = m_world->readOrder(id);
        if (!order)
            return Failure(notFound());
        return owned(*order);
    };
    return new ToyJob<Order>(m_clock, m_world->readDelay, answer, this);
}

TypedJob<QList<User>> *ToyClient::users(const EntityId &customer)
{
    const auto answer = [this, customer]() -> Result<QList<User>> {
        QList<User> found;
        for (const User &user : std::as_const(m_world->users)) {
            if (user.customer == customer)
                found.append(owned(user));
        }
        return found;
    };
    return new ToyJob<QList<User>>(m_clock, m_world->readDelay, answer, this);
}

TypedJob<QList<Subscription>> *ToyClient::subscriptionsOf(const EntityId &customer)
{
    const auto answer = [this, customer]() -> Result<QList<Subscription>> {
        if (m_world->recordError)
            return Failure(*m_world->recordError);
        QList<Subscription> found;
        for (const Subscription &subscription : std::as_const(m_world->subscriptions)) {
            if (subscription.customer == customer)
                found.append(owned(subscription));
        }
        return found;
    };
    return new ToyJob<QList<Subscription>>(m_clock, m_world->readDelay, answer, this);
}

ProbeJob *ToyClient::probe()
{
    return new ToyProbe(m_clock, this);
}

std::optional<OperationId> ToyClient::connectionChoices() const
{
    return m_world->offersChoices ? std::optional(choicesOperation()) : std::nullopt;
}

bool ToyClient::tells(EntityKind kind) const
{
    return VendorClient::tells(kind) && !m_world->unspoken.contains(kind);
}

QList<Entity> ToyClient::learnt(const JournalRow &row) const
{
    QList<Entity> told;
    if (!m_world->tellsOfOrders)
        return told;
    for (const EntityKey &made : row.made) {
        if (made.kind != EntityKind::Order)
            continue;
        Order order;
        order.key = made;
        order.number = row.madeName;
        order.customer = row.customer;
        order.customerName = row.customerName;
        told.append(order);
    }
    return told;
}

EntityId ToyClient::addressed(EntityKind kind, const EntityId &parent, const QString &id) const
{
    if (kind == EntityKind::Product || id.contains(u'/'))
        return {};
    const bool below = m_world->idsHangBelowShop && kind != EntityKind::Customer;
    if (below && parent.isEmpty())
        return {};
    return {below ? QString(parent.value + u'/' + id.trimmed()) : id.trimmed()};
}

// --- factory

ToyFactory::ToyFactory(std::shared_ptr<ToyWorld> world)
    : m_world(std::move(world))
{
}

VendorId ToyFactory::id()
{
    return {u"toy"_s};
}

VendorDescription ToyFactory::describe() const
{
    VendorDescription description;
    description.id = id();
    description.name = u"Toy"_s;
    description.blurb = u"Boxes of toys"_s;
    description.connectionForm = toyConnectionForm();
    description.addressHelp = u"Where the toys are"_s;
    description.timeouts.read = std::chrono::seconds(5);
    description.timeouts.write = std::chrono::seconds(7);
    return description;
}

std::unique_ptr<VendorClient> ToyFactory::create(const Connection &connection,
                                                 const TransportSettings &settings, SecretStore &secrets,
                                                 Clock &clock) const
{
    return std::make_unique<ToyClient>(m_world, connection, settings, secrets, clock);
}
} // namespace purveyor::toy
