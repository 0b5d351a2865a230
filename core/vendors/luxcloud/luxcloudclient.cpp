// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/luxcloudclient.h"

#include "core/net/refusal.h"
#include "core/secrets/secretstore.h"
#include "core/vendors/luxcloud/classify.h"
#include "core/vendors/luxcloud/learnt.h"
#include "core/vendors/luxcloud/luxcloudflows.h"
#include "core/vendors/luxcloud/luxcloudlookup.h"
#include "core/vendors/luxcloud/luxcloudprobe.h"
#include "core/vendors/luxcloud/luxcloudredaction.h"
#include "core/vendors/luxcloud/operations.h"
#include "core/vendors/luxcloud/preflights.h"
#include "core/vendors/luxcloud/queries.h"
#include "core/vendors/luxcloud/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
QString whoFor(const Connection &connection, const LuxCloudSettings &settings)
{
    return Words::tr("“%1” (user name %2)").arg(connection.name, settings.username);
}

QString shownName(const QString &login, const EntityId &id)
{
    return login.isEmpty() ? lastPart(id) : login;
}
} // namespace

LuxCloudClient::LuxCloudClient(const Connection &connection, const TransportSettings &settings,
                               SecretStore &secrets, Clock &clock, QObject *parent)
    : VendorClient(parent)
    , m_connection(connection)
    , m_settings(LuxCloudSettings::from(connection.settings))
    , m_redaction(luxCloudRedaction())
    , m_authorizer(connection.id, m_settings, secrets)
    , m_transport(std::make_unique<Transport>(settings, &m_authorizer, m_redaction, m_trace, clock))
    , m_calls(std::make_unique<LuxCloudCalls>(connection.id, m_settings, whoFor(connection, m_settings),
                                              *m_transport, clock, *this))
    , m_drafts(std::make_unique<Drafts>(
          connection.id, m_settings, [this](const QByteArray &path) { return m_calls->url(path); },
          [&secrets](const SecretRef &ref) { return secrets.keptForSession(ref); }))
    , m_pluralWorks(m_settings.pluralEnablePath)
{
}

LuxCloudClient::~LuxCloudClient()
{
    // Live jobs end while everything they may call is still here.
    m_transport.reset();
}

QString LuxCloudClient::vendorName() const
{
    return u"LuxCloud"_s;
}

QList<Operation> LuxCloudClient::operations() const
{
    return operationsFor(m_settings.role);
}

Offer LuxCloudClient::offer(const OperationId &operation, const Entity &entity) const
{
    const bool plural = !m_pluralWorks && m_pathRefused.contains(keyOf(entity).id);
    return offerFor(operation, entity, m_settings.role, plural);
}

Offer LuxCloudClient::listing(EntityKind kind) const
{
    return listingFor(kind, m_settings.role);
}

template <class T>
TypedJob<T> *LuxCloudClient::failed(const QString &message)
{
    return new ReadyJob<T>(Failure(refusal(message)), this);
}

TypedJob<Form> *LuxCloudClient::form(const OperationId &operation, const Entity &entity, const Values &values)
{
    const QList<Operation> all = luxcloud::operations();
    const Operation *description = findOperation(all, operation);
    if (!description || offer(operation, entity).state != Offer::State::Offered)
        return failed<Form>(Words::tr("LuxCloud does not offer this here."));
    const auto ready = [this](const Form &form) { return new ReadyJob<Form>(form, this); };
    if (operation == op::ProductDetails)
        return productFormJob(*m_calls, values, this);
    if (description->effect == Effect::Read)
        return ready(questionForm(operation, values));
    if (operation == op::CreateCustomer)
        return ready(createCustomerForm(values));
    if (const auto *customer = std::get_if<Customer>(&entity)) {
        if (operation == op::EditCustomer)
            return ready(editCustomerForm(*customer, values));
        if (operation == op::CreateUser)
            return new UserFormFlow(*m_calls, *customer, values, this);
        if (operation == op::Order || operation == op::OrderWithDomain)
            return new OrderFormFlow(*m_calls, operation, customer->key.id, {}, values, this);
    } else if (const auto *user = std::get_if<User>(&entity)) {
        if (operation == op::EditUser)
            return ready(editUserForm(*user, values));
        if (operation == op::UserPassword)
            return ready(passwordForm(operation.value, shownName(user->login, user->key.id)));
    } else if (const auto *subscription = std::get_if<Subscription>(&entity)) {
        if (operation == op::SwitchProduct)
            return new OrderFormFlow(*m_calls, operation, {}, subscription->key.id, values, this);
        if (operation == op::ChangeQuantity)
            return quantityFormJob(*m_calls, subscription->key.id, values, this);
        if (operation == op::CreateServiceUser)
            return new UserFormFlow(*m_calls, *subscription, values, this);
    } else if (const auto *serviceUser = std::get_if<ServiceUser>(&entity)) {
        if (operation == op::EditServiceUser)
            return ready(editServiceUserForm(*serviceUser, values));
        if (operation == op::ServiceUserPassword)
            return ready(passwordForm(operation.value, shownName(serviceUser->login, serviceUser->key.id)));
    }
    // "No payload is needed": nothing to fill in either.
    Form form;
    form.id = operation.value;
    if (operation == op::DeleteSubscription)
        form.notice = Words::tr("LuxCloud deletes the subscription with everything in it.");
    return ready(form);
}

QList<Problem> LuxCloudClient::check(const OperationId &operation, const Form &form,
                                     const Values &values) const
{
    const QList<Operation> all = luxcloud::operations();
    const Operation *description = findOperation(all, operation);
    if (description && description->effect == Effect::Read)
        return checkQuestion(form, values);
    if (description && description->makes == EntityKind::Order)
        return checkOrderForm(operation, form, values);
    return checkAccountForm(form, values);
}

Result<QList<WriteDraft>> LuxCloudClient::draft(const OperationId &operation, const Entity &entity,
                                                const Form &form, const Values &values) const
{
    return m_drafts->draft(operation, entity, form, values, m_pluralWorks).map([](const WriteDraft &draft) {
        return QList<WriteDraft>{draft};
    });
}

QList<WriteDraft> LuxCloudClient::followUps(const WriteDraft &draft, const Outcome &outcome) const
{
    Q_UNUSED(draft)
    Q_UNUSED(outcome)
    return {}; // every write of this vendor stands alone
}

TypedJob<Quote> *LuxCloudClient::quote(const WriteDraft &draft)
{
    Q_UNUSED(draft)
    return failed<Quote>(Words::tr("LuxCloud does not tell prices."));
}

TypedJob<Preflight> *LuxCloudClient::preflight(const WriteDraft &draft)
{
    return preflightJob(*m_calls, draft, this);
}

TypedJob<ResultTree> *LuxCloudClient::query(const OperationId &operation, const Entity &entity,
                                            const Form &form, const Values &values)
{
    Q_UNUSED(form)
    TypedJob<ResultTree> *job = offer(operation, entity).state == Offer::State::Offered
                                    ? queryJob(*m_calls, operation, entity, values, this)
                                    : nullptr;
    return job ? job : failed<ResultTree>(Words::tr("LuxCloud does not offer this here."));
}

TypedJob<Outcome> *LuxCloudClient::send(const WriteDraft &draft, WriteTicket &&ticket)
{
    WriteRequest request = draft.request;
    if (request.accept.isEmpty()) // made anew from a journal row
        request.accept = "application/xml";
    return mapJob<Outcome>(
        m_transport->write(request, std::move(ticket)),
        [this, draft](const Result<HttpReply> &reply) -> Result<Outcome> {
            return outcomeOfReply(draft, reply);
        },
        this);
}

Outcome LuxCloudClient::outcomeOfReply(const WriteDraft &draft, const Result<HttpReply> &reply)
{
    if (!reply)
        return outcomeOf(reply.error());
    Outcome outcome = classify(draft, *reply, m_calls->who());
    outcome.answer = m_redaction.body(reply->contentType(), reply->body, true);
    notePath(draft, outcome);
    return outcome;
}

void LuxCloudClient::notePath(const WriteDraft &draft, Outcome &outcome)
{
    if (draft.operation == op::EnableServiceUserPlural && outcome.kind == Outcome::Kind::Confirmed) {
        m_pluralWorks = true;
        return;
    }
    const bool documented =
        draft.operation == op::EnableServiceUser &&
        draft.request.url == m_calls->url(m_calls->paths().serviceUserEnable(draft.target.id, false));
    if (!documented || (outcome.httpStatus != 404 && outcome.httpStatus != 405))
        return;
    m_pathRefused.insert(draft.target.id);
    outcome.message +=
        u' ' +
        Words::tr("The document spells this path with “serviceUser” and its neighbours with “serviceUsers”: "
                  "“Enable by the other path” is offered for this service user now.");
}

TypedJob<Evidence> *LuxCloudClient::lookUp(const JournalRow &row, const QList<EntityKey> &taken)
{
    return new LookUpFlow(*m_calls, row, taken, this);
}

QString LuxCloudClient::curl(const JournalRow &row) const
{
    const Headers headers{{"Accept", "application/xml"},
                          {"X-AUTH-USERNAME", "-"},
                          {"X-AUTH-PASSWORD", "-"},
                          {"X-AUTH-TOKEN", "-"}};
    return m_redaction.curl(row.method, QUrl::fromEncoded(row.url.toUtf8(), QUrl::StrictMode), headers,
                            row.contentType, row.requestBody);
}

template <class T>
PagedJob<T> *LuxCloudClient::onePage(std::function<TypedJob<QList<T>> *()> read)
{
    const auto fetch = [this, read = std::move(read)](const PageStart &) -> TypedJob<Page<T>> * {
        return mapJob<Page<T>>(
            read(),
            [](const Result<QList<T>> &list) {
                return list.map([](const QList<T> &items) {
                    return Page<T>{items, items.size(), std::nullopt}; // the vendor knows no pages
                });
            },
            this);
    };
    return new PagedJob<T>(fetch, PagedJob<T>::DefaultMaxItems, this);
}

template <class T>
PagedJob<T> *LuxCloudClient::notListed(EntityKind kind)
{
    return onePage<T>([this, kind] { return failed<QList<T>>(listing(kind).reason); });
}

Customer LuxCloudClient::ownAccount() const
{
    Customer account;
    account.key = {m_connection.id, EntityKind::Customer, {QString(OwnAccount)}};
    account.name = Words::tr("My account (%1)").arg(m_settings.username);
    account.status = statusOf({});
    return account;
}

PagedJob<Customer> *LuxCloudClient::customers()
{
    if (m_settings.role == Role::Reseller)
        return notListed<Customer>(EntityKind::Customer);
    return onePage<Customer>(
        [this] { return new ReadyJob<QList<Customer>>(QList<Customer>{ownAccount()}, this); });
}

PagedJob<Subscription> *LuxCloudClient::subscriptions()
{
    if (m_settings.role == Role::Reseller)
        return notListed<Subscription>(EntityKind::Subscription);
    return onePage<Subscription>([this] { return subscriptionsOf({QString(OwnAccount)}); });
}

PagedJob<Order> *LuxCloudClient::orders()
{
    return notListed<Order>(EntityKind::Order);
}

PagedJob<Product> *LuxCloudClient::products()
{
    return onePage<Product>([this] {
        return mapJob<QList<Product>>(
            m_calls->products(),
            [connection = m_connection.id](const Result<QList<ProductAnswer>> &answers) {
                return answers.map([&connection](const QList<ProductAnswer> &list) {
                    QList<Product> products;
                    for (const ProductAnswer &answer : list)
                        products.append(productFrom(answer, connection));
                    return products;
                });
            },
            this);
    });
}

TypedJob<Customer> *LuxCloudClient::customer(const EntityId &id)
{
    if (m_settings.role == Role::Customer && id.value == OwnAccount)
        return new ReadyJob<Customer>(ownAccount(), this);
    return failed<Customer>(
        Words::tr("LuxCloud does not tell anything about an account. Shown is what is known here."));
}

TypedJob<Subscription> *LuxCloudClient::subscription(const EntityId &id)
{
    return m_calls->subscription(id);
}

TypedJob<Order> *LuxCloudClient::order(const EntityId &id)
{
    return m_calls->order(id);
}

TypedJob<QList<User>> *LuxCloudClient::users(const EntityId &customer)
{
    Q_UNUSED(customer)
    return failed<QList<User>>(listing(EntityKind::User).reason);
}

TypedJob<QList<Subscription>> *LuxCloudClient::subscriptionsOf(const EntityId &customer)
{
    return m_calls->subscriptionsOf(customer);
}

TypedJob<QList<ServiceUser>> *LuxCloudClient::serviceUsers(const EntityId &subscription)
{
    return m_calls->serviceUsers(subscription);
}

ProbeJob *LuxCloudClient::probe()
{
    return new LuxCloudProbe(*m_calls, this);
}

EntityId LuxCloudClient::addressed(EntityKind kind, const EntityId &parent, const QString &id) const
{
    const bool top = kind == EntityKind::Customer || kind == EntityKind::Product;
    if (!top && parent.isEmpty())
        return {};
    return idBelow(top ? EntityId() : parent, id);
}

QList<Entity> LuxCloudClient::learnt(const JournalRow &row) const
{
    return learntFrom(row, m_settings);
}
} // namespace purveyor::luxcloud
