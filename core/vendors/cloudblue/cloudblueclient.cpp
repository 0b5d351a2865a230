// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/cloudblueclient.h"

#include "core/vendors/cloudblue/accountlookup.h"
#include "core/vendors/cloudblue/changeflows.h"
#include "core/vendors/cloudblue/changeforms.h"
#include "core/vendors/cloudblue/classify.h"
#include "core/vendors/cloudblue/cloudblueflows.h"
#include "core/vendors/cloudblue/cloudblueprobe.h"
#include "core/vendors/cloudblue/cloudblueredaction.h"
#include "core/vendors/cloudblue/connectionforms.h"
#include "core/vendors/cloudblue/contractforms.h"
#include "core/vendors/cloudblue/customerforms.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/orderforms.h"
#include "core/vendors/cloudblue/orderlookup.h"
#include "core/vendors/cloudblue/preflights.h"
#include "core/vendors/cloudblue/statelookup.h"
#include "core/vendors/cloudblue/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
CloudBlueClient::CloudBlueClient(const Connection &connection, const TransportSettings &settings,
                                 SecretStore &secrets, Clock &clock, QObject *parent)
    : VendorClient(parent)
    , m_connection(connection)
    , m_settings(CloudBlueSettings::from(connection.settings))
    , m_clock(clock)
    , m_redaction(cloudBlueRedaction())
    , m_authorizer(connection.id, m_settings, secrets, clock)
    , m_transport(std::make_unique<Transport>(settings, &m_authorizer, m_redaction, m_trace, clock))
    , m_calls(std::make_unique<CloudBlueCalls>(connection.id, m_settings, *m_transport, clock, *this))
    , m_drafts(std::make_unique<Drafts>(connection.id, m_settings,
                                        [this](const Target &target) { return m_calls->url(target); }))
{
}

CloudBlueClient::~CloudBlueClient()
{
    // Live jobs end while everything they may call is still here.
    m_transport.reset();
}

QString CloudBlueClient::vendorName() const
{
    return u"CloudBlue"_s;
}

QList<Operation> CloudBlueClient::operations() const
{
    return cloudblue::operations();
}

Offer CloudBlueClient::offer(const OperationId &operation, const Entity &entity) const
{
    return offerFor(operation, entity);
}

Offer CloudBlueClient::listing(EntityKind kind) const
{
    return listingFor(kind);
}

template <class T>
TypedJob<T> *CloudBlueClient::failed(ApiError::Kind kind, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    error.delivery = ApiError::Delivery::NotSent;
    return new ReadyJob<T>(Failure(error), this);
}

TypedJob<Form> *CloudBlueClient::form(const OperationId &operation, const Entity &entity,
                                      const Values &values)
{
    const auto *customer = std::get_if<Customer>(&entity);
    const auto *user = std::get_if<User>(&entity);
    if (operation == op::CreateCustomer) {
        if (m_settings.resellerId.isEmpty()) {
            return failed<Form>(
                ApiError::Kind::Refused,
                Words::tr("It is not known yet under which account new customers belong. Test the "
                          "connection (Connections > Test) and choose your reseller account there."));
        }
        return new ReadyJob<Form>(createCustomerForm(values), this);
    }
    if (operation == op::EditCustomer && customer) {
        return mapJob<Form>(
            m_calls->object(customer->key.id, u"APS-4 read account to edit"_s),
            [values](const Result<QJsonObject> &account) {
                return account.map(
                    [&values](const QJsonObject &object) { return editCustomerForm(object, values); });
            },
            this);
    }
    if (operation == op::CreateUser && customer)
        return new ReadyJob<Form>(createUserForm(*customer, values), this);
    if (operation == op::PlaceOrder && customer)
        return new OrderFormFlow(*m_calls, customer->key.id, values, this);
    if ((operation == op::ResetPassword || operation == op::Invite || operation == op::Activate) && user)
        return new ReadyJob<Form>(userActionForm(operation, *user), this);
    if ((operation == op::DisableUser || operation == op::EnableUser || operation == op::UnlockUser) && user)
        return new ReadyJob<Form>(userStateForm(operation), this);
    if (const auto *subscription = std::get_if<Subscription>(&entity))
        return subscriptionForm(operation, *subscription, values);
    if (operation == op::ConnectionSettings) {
        return mapJob<Form>(
            m_calls->resellerHits(),
            [settings = m_settings](const Result<QList<AccountHit>> &hits) {
                return hits.map([&settings](const QList<AccountHit> &found) {
                    return connectionSettingsForm(found, settings);
                });
            },
            this);
    }
    return failed<Form>(ApiError::Kind::Refused, Words::tr("CloudBlue does not offer this here."));
}

TypedJob<Form> *CloudBlueClient::subscriptionForm(const OperationId &operation,
                                                  const Subscription &subscription, const Values &values)
{
    if (operation == op::HoldSubscription || operation == op::ReleaseSubscription)
        return holdFormJob(*m_calls, operation, subscription, this);
    // The reason of a cancellation is being typed: it goes into the request, and nothing need be read again.
    if (operation == op::CancelSubscription && !textIn(values, field::Body).isEmpty())
        return new ReadyJob<Form>(cancellationForm(subscription, values), this);
    return new ContractFormFlow(*m_calls, operation, subscription.key.id, values, this);
}

QList<Problem> CloudBlueClient::check(const OperationId &operation, const Form &form,
                                      const Values &values) const
{
    if (operation == op::PlaceOrder)
        return checkOrder(form, values);
    if (operation == op::ChangeSubscription || operation == op::SwitchSubscription)
        return checkChange(operation, form, values);
    if (operation == op::RenewSubscription || operation == op::CancelSubscription)
        return checkContractOrder(operation, form, values);
    if (operation == op::CreateCustomer || operation == op::EditCustomer || operation == op::CreateUser)
        return checkContacts(form, values);
    return checkForm(form, values);
}

Result<QList<WriteDraft>> CloudBlueClient::draft(const OperationId &operation, const Entity &entity,
                                                 const Form &form, const Values &values) const
{
    return m_drafts->draft(operation, entity, form, values);
}

QList<WriteDraft> CloudBlueClient::followUps(const WriteDraft &draft, const Outcome &outcome) const
{
    return m_drafts->followUps(draft, outcome);
}

TypedJob<Quote> *CloudBlueClient::quote(const WriteDraft &draft)
{
    if (!placesOrder(draft.operation))
        return failed<Quote>(ApiError::Kind::Refused, Words::tr("This has no price."));
    if (isOn(draft.values, field::WithoutPrice, false))
        return quoteIfToldJob(*m_calls, draft.request.body, this);
    return new QuoteFlow(*m_calls, draft.request.body, this);
}

TypedJob<Preflight> *CloudBlueClient::preflight(const WriteDraft &draft)
{
    return preflightJob(*m_calls, draft, this);
}

TypedJob<Outcome> *CloudBlueClient::send(const WriteDraft &draft, WriteTicket &&ticket)
{
    WriteRequest request = draft.request;
    if (request.accept.isEmpty()) // made anew from a journal row; without it the answer would be XML
        request.accept = "application/json";
    return mapJob<Outcome>(
        m_transport->write(request, std::move(ticket)),
        [this, draft](const Result<HttpReply> &reply) -> Result<Outcome> {
            return outcomeOfReply(draft, reply);
        },
        this);
}

Outcome CloudBlueClient::outcomeOfReply(const WriteDraft &draft, const Result<HttpReply> &reply) const
{
    if (!reply)
        return outcomeOf(reply.error());
    Outcome outcome = classify(draft, *reply);
    outcome.answer = m_redaction.body(reply->contentType(), reply->body, true);
    if (reply->status == 401)
        outcome.message = m_calls->errorOf(*reply).message;
    return outcome;
}

TypedJob<Evidence> *CloudBlueClient::lookUp(const JournalRow &row, const QList<EntityKey> &taken)
{
    const OperationId &operation = row.operation;
    if (operation == op::HoldSubscription || operation == op::ReleaseSubscription ||
        operation == op::DisableUser || operation == op::EnableUser || operation == op::UnlockUser)
        return new StateLookUpFlow(*m_calls, row, this);
    if (placesOrder(operation))
        return new OrderLookUpFlow(*m_calls, row, taken, this);
    return new AccountLookUpFlow(*m_calls, row, this);
}

QString CloudBlueClient::curl(const JournalRow &row) const
{
    const Headers headers{{"Accept", "application/json"}, {"Authorization", "OAuth"}};
    return m_redaction.curl(row.method, QUrl::fromEncoded(row.url.toUtf8(), QUrl::StrictMode), headers,
                            row.contentType, row.requestBody);
}

PagedJob<Customer> *CloudBlueClient::customers()
{
    return m_calls->customers();
}

PagedJob<Subscription> *CloudBlueClient::subscriptions()
{
    return m_calls->subscriptions();
}

PagedJob<Order> *CloudBlueClient::orders()
{
    return m_calls->orders();
}

PagedJob<Product> *CloudBlueClient::products()
{
    return m_calls->products();
}

TypedJob<Customer> *CloudBlueClient::customer(const EntityId &id)
{
    return new CustomerFlow(*m_calls, id, this);
}

TypedJob<Subscription> *CloudBlueClient::subscription(const EntityId &id)
{
    return new SubscriptionFlow(*m_calls, id, SubscriptionFlow::Resources::IfTold, this);
}

TypedJob<Order> *CloudBlueClient::order(const EntityId &id)
{
    return m_calls->order(id);
}

TypedJob<QList<User>> *CloudBlueClient::users(const EntityId &customer)
{
    return new CollectJob<User>(m_calls->users(customer), this);
}

TypedJob<QList<Subscription>> *CloudBlueClient::subscriptionsOf(const EntityId &customer)
{
    const auto onlyTheirs = [customer](const Result<QList<Subscription>> &all) {
        return all.map([&customer](QList<Subscription> list) {
            // In case the vendor does not know this filter; a subscription without an account is believed.
            list.removeIf([&customer](const Subscription &subscription) {
                return !subscription.customer.isEmpty() && subscription.customer != customer;
            });
            for (Subscription &subscription : list)
                subscription.customer = customer;
            return list;
        });
    };
    return mapJob<QList<Subscription>>(
        static_cast<TypedJob<QList<Subscription>> *>(
            new CollectJob<Subscription>(m_calls->subscriptionsOf(customer), this)),
        onlyTheirs, this);
}

std::optional<OperationId> CloudBlueClient::connectionChoices() const
{
    return op::ConnectionSettings;
}

ProbeJob *CloudBlueClient::probe()
{
    return new CloudBlueProbe(*m_calls, this);
}
} // namespace purveyor::cloudblue
