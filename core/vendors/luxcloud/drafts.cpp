// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/drafts.h"

#include "core/net/redaction.h"
#include "core/net/refusal.h"
#include "core/vendors/drafting.h"
#include "core/vendors/luxcloud/accountforms.h"
#include "core/vendors/luxcloud/operations.h"
#include "core/vendors/luxcloud/orderforms.h"
#include "core/vendors/luxcloud/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
ApiError notHere()
{
    return refusal(Words::tr("LuxCloud does not offer this here."));
}

QString preview(const WriteRequest &request, const QByteArray &shown)
{
    QString text =
        QString::fromLatin1(request.method) + u' ' + request.url.toString(QUrl::FullyEncoded) + u'\n';
    text += u"Accept: %1\n"_s.arg(QString::fromLatin1(request.accept));
    if (!request.contentType.isEmpty())
        text += u"Content-Type: %1\n"_s.arg(QString::fromLatin1(request.contentType));
    text += u"X-AUTH-USERNAME: %1\nX-AUTH-PASSWORD: %1\nX-AUTH-TOKEN: %1\n"_s.arg(Redaction::hidden());
    if (!shown.isEmpty())
        text += u'\n' + QString::fromUtf8(shown) + u'\n';
    return text;
}

void change(WriteDraft &draft, const QString &label, const QString &before, const QString &after)
{
    if (before != after)
        draft.changes.append({label, before, after});
}

void changePerson(WriteDraft &draft, const Contact &before, const Person &after, const QString &title = {})
{
    const auto labelled = [&title](const QString &label) {
        return title.isEmpty() ? label : u"%1: %2"_s.arg(title, label);
    };
    change(draft, labelled(Words::tr("First name")), before.givenName, after.firstName);
    change(draft, labelled(Words::tr("Last name")), before.familyName, after.lastName);
    change(draft, labelled(Words::tr("E-mail")), before.email, after.email);
    if (!samePhone(before.phone, after.phone.display()))
        change(draft, labelled(Words::tr("Phone")), before.phone, after.phone.display());
}

Person contactIn(const Account &account, QLatin1StringView type)
{
    const auto found = std::find_if(account.contacts.begin(), account.contacts.end(),
                                    [type](const AccountContact &contact) { return contact.type == type; });
    return found == account.contacts.end() ? Person() : found->person;
}

void changeAddress(WriteDraft &draft, const PostalAddress &before, const PostalAddress &after)
{
    change(draft, Words::tr("Street and number"), before.street, after.street);
    change(draft, Words::tr("Second address line"), before.street2, after.street2);
    change(draft, Words::tr("Postal code"), before.postalCode, after.postalCode);
    change(draft, Words::tr("Town"), before.locality, after.locality);
    change(draft, Words::tr("State or region"), before.region, after.region);
    change(draft, Words::tr("Country"), before.country, after.country);
}
} // namespace

Drafts::Drafts(ConnectionId connection, LuxCloudSettings settings, UrlFor urlFor, SecretFor secretFor)
    : m_connection(std::move(connection))
    , m_settings(std::move(settings))
    , m_paths(m_settings.role)
    , m_urlFor(std::move(urlFor))
    , m_secretFor(std::move(secretFor))
{
}

Result<WriteDraft> Drafts::draft(const OperationId &operation, const Entity &entity, const Form &form,
                                 const Values &values, bool plural) const
{
    const Offer offer = offerFor(operation, entity, m_settings.role, true);
    const QList<Operation> all = operations();
    const Operation *description = findOperation(all, operation);
    if (offer.state == Offer::State::Absent || !description || description->effect == Effect::Read)
        return Failure(notHere());
    if (const auto *customer = std::get_if<Customer>(&entity))
        return forCustomer(operation, *customer, form, values);
    if (const auto *user = std::get_if<User>(&entity))
        return forUser(operation, *user, values);
    if (const auto *subscription = std::get_if<Subscription>(&entity))
        return forSubscription(operation, *subscription, form, values);
    if (const auto *user = std::get_if<ServiceUser>(&entity))
        return forServiceUser(operation, *user, values, plural);
    return createCustomer(values);
}

// --- chapter 3

Result<WriteDraft> Drafts::createCustomer(const Values &values) const
{
    const Account account = accountIn(values);
    WriteDraft draft =
        start(op::CreateCustomer, {m_connection, EntityKind::Customer, {}}, account.name, values);
    const Person &person = account.contacts.first().person;
    draft.key = intentKey(draft, {account.name.toCaseFolded(), person.email.toCaseFolded()});
    draft.summary = u"%1 (%2)"_s.arg(account.name, person.email);
    return withRequest(std::move(draft), "POST", m_paths.accounts(), createAccountBody(account));
}

Result<WriteDraft> Drafts::forCustomer(const OperationId &operation, const Customer &customer,
                                       const Form &form, const Values &values) const
{
    const EntityId &id = customer.key.id;
    if (operation == op::DisableCustomer || operation == op::EnableCustomer) {
        const bool enable = operation == op::EnableCustomer;
        return withRequest(stateChange(operation, customer.key, customer.name, customer.status), "PUT",
                           m_paths.account(id, enable ? "enable" : "disable"));
    }
    WriteDraft draft = start(operation, customer.key, customer.name, values);
    draft.customerName = customer.name;
    if (operation == op::CreateUser)
        return newUser(std::move(draft), u"user"_s, m_paths.users(id), values);
    if (operation == op::Order || operation == op::OrderWithDomain)
        return order(std::move(draft), id, {}, form, values);
    const Account account = accountIn(values);
    change(draft, Words::tr("Name"), knownName(customer), account.name);
    changePerson(draft, customer.contact, account.contacts.first().person);
    changePerson(draft, contactOf(knownPerson(customer.attributes, field::BillingPrefix)),
                 contactIn(account, "BILLING"_L1), Words::tr("Billing contact"));
    changePerson(draft, contactOf(knownPerson(customer.attributes, field::TechnicalPrefix)),
                 contactIn(account, "TECHNICAL"_L1), Words::tr("Technical contact"));
    changeAddress(draft, customer.address, account.address);
    const Attribute kind = typeAttribute(account.type);
    change(draft, kind.label, knownText(customer.attributes, kind.key), kind.value);
    draft.key = intentKey(draft, {id.value});
    draft.summary = account.name;
    return editRequest(std::move(draft), m_paths.accountUpdate(id), updateAccountBody(account));
}

// --- chapter 4

Result<WriteDraft> Drafts::forUser(const OperationId &operation, const User &user, const Values &values) const
{
    const EntityId &id = user.key.id;
    const QString name = user.login.isEmpty() ? lastPart(id) : user.login;
    if (operation == op::DisableUser || operation == op::EnableUser) {
        const bool enable = operation == op::EnableUser;
        return withRequest(stateChange(operation, user.key, name, user.status), "PUT",
                           m_paths.user(id, enable ? "enable" : "disable"));
    }
    WriteDraft draft = start(operation, user.key, name, values);
    draft.key = intentKey(draft, {id.value});
    draft.summary = name;
    if (operation == op::UserPassword)
        return newPassword(std::move(draft), u"user"_s, m_paths.user(id, "password"), values);
    const UserData data = userIn(values);
    change(draft, Words::tr("User name"), user.login, data.username);
    changePerson(draft, user.contact, data.person);
    changeAddress(draft, knownAddress(user.attributes), data.address);
    return editRequest(std::move(draft), m_paths.user(id), updateUserBody(u"user"_s, data));
}

Result<WriteDraft> Drafts::newUser(WriteDraft draft, const QString &root, const QByteArray &path,
                                   const Values &values) const
{
    const UserData data = userIn(values);
    const Result<QString> password = secretIn(values, field::Password);
    if (!password)
        return Failure(password.error());
    draft.key = intentKey(draft, {draft.target.id.value, data.username.toCaseFolded()});
    draft.summary = u"%1 (%2 %3)"_s.arg(data.username, data.person.firstName, data.person.lastName);
    return withRequest(std::move(draft), "POST", path, createUserBody(root, data, *password),
                       {u"password"_s});
}

Result<WriteDraft> Drafts::newPassword(WriteDraft draft, const QString &root, const QByteArray &path,
                                       const Values &values) const
{
    // L14: an empty present password is sent only when the person chose so.
    const Result<QString> old = isOn(values, field::NoOldPassword) ? Result<QString>(QString())
                                                                   : secretIn(values, field::OldPassword);
    if (!old)
        return Failure(old.error());
    const Result<QString> fresh = secretIn(values, field::NewPassword);
    if (!fresh)
        return Failure(fresh.error());
    const QString id = lastPart(draft.target.id);
    return withRequest(std::move(draft), "PUT", path, passwordBody(root, id, *old, *fresh),
                       {u"oldPassword"_s, u"newPassword"_s});
}

Result<QString> Drafts::secretIn(const Values &values, QLatin1StringView key) const
{
    const Value value = values.value(QString(key));
    const auto *ref = std::get_if<SecretRef>(&value);
    if (!ref || ref->id.isEmpty())
        return Failure(refusal(Words::tr("Enter the password.")));
    const std::optional<QByteArray> bytes = m_secretFor(*ref);
    if (!bytes || bytes->isEmpty())
        return Failure(refusal(Words::tr("The password is not in memory any more. Enter it again.")));
    const QString text = QString::fromUtf8(*bytes);
    const bool clean = std::none_of(text.begin(), text.end(), [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
    if (text.toUtf8() != *bytes || !clean) {
        return Failure(refusal(Words::tr(
            "The password holds a line break or another character that cannot be sent. Enter another one.")));
    }
    return text;
}

// --- chapter 5 and 6

Result<WriteDraft> Drafts::forSubscription(const OperationId &operation, const Subscription &subscription,
                                           const Form &form, const Values &values) const
{
    const EntityId &id = subscription.key.id;
    const QString name = subscription.name.isEmpty() ? subscription.number : subscription.name;
    WriteDraft draft;
    if (operation == op::DisableSubscription || operation == op::EnableSubscription) {
        const bool enable = operation == op::EnableSubscription;
        draft = stateChange(operation, subscription.key, name, subscription.status);
        draft.customerName = subscription.customerName;
        return withRequest(std::move(draft), "PUT", m_paths.subscription(id, enable ? "enable" : "disable"));
    }
    if (operation == op::DeleteSubscription) {
        draft = stateChange(operation, subscription.key, name, subscription.status);
        draft.customerName = subscription.customerName;
        return withRequest(std::move(draft), "DELETE", m_paths.subscription(id));
    }
    draft = start(operation, subscription.key, name, values);
    draft.customerName = subscription.customerName;
    if (operation == op::CreateServiceUser)
        return newUser(std::move(draft), u"serviceUser"_s, m_paths.serviceUsers(id), values);
    return order(std::move(draft), parentOf(id), lastPart(id), form, values);
}

Result<WriteDraft> Drafts::order(WriteDraft draft, const EntityId &account, const QString &subscription,
                                 const Form &form, const Values &values) const
{
    const OperationId operation = draft.operation;
    const OrderItem item = orderItemFrom(operation, subscription, form, values);
    if (operation == op::ChangeQuantity ? item.resources.isEmpty()
                                        : item.product.isEmpty() || item.period.isEmpty())
        return Failure(refusal(operation == op::ChangeQuantity
                                   ? Words::tr("Enter how many to add, or with a minus how many to remove.")
                                   : Words::tr("Choose a product and a period.")));
    if (operation == op::OrderWithDomain && item.parameters.first().value.isEmpty())
        return Failure(refusal(Words::tr("A domain name looks like company.com.")));
    QStringList parts{draft.target.id.value, item.product, item.period};
    for (const OrderItem::Parameter &parameter : item.parameters)
        parts.append(parameter.name + u'=' + parameter.value);
    for (const OrderItem::Resource &resource : item.resources)
        parts.append(resource.id + u'=' + resource.quantity.normalized());
    draft.key = intentKey(draft, parts);
    draft.summary = orderSummary(form, values);
    draft.changes = orderChanges(form, values);
    draft.items = pricedItems(item, form);
    return withRequest(std::move(draft), "POST", m_paths.orders(account), orderBody(item));
}

// --- chapter 7

Result<WriteDraft> Drafts::forServiceUser(const OperationId &operation, const ServiceUser &user,
                                          const Values &values, bool plural) const
{
    const EntityId &id = user.key.id;
    const QString name = user.login.isEmpty() ? lastPart(id) : user.login;
    if (operation == op::DisableServiceUser)
        return withRequest(stateChange(operation, user.key, name, user.status), "PUT",
                           m_paths.serviceUser(id, "disable"));
    if (operation == op::EnableServiceUser || operation == op::EnableServiceUserPlural) {
        const bool other = plural || operation == op::EnableServiceUserPlural;
        return withRequest(stateChange(operation, user.key, name, user.status), "PUT",
                           m_paths.serviceUserEnable(id, other));
    }
    WriteDraft draft = start(operation, user.key, name, values);
    draft.key = intentKey(draft, {id.value});
    draft.summary = name;
    if (operation == op::ServiceUserPassword)
        return newPassword(std::move(draft), u"serviceUser"_s, m_paths.serviceUser(id, "password"), values);
    const UserData data = userIn(values);
    change(draft, Words::tr("User name"), user.login, data.username);
    changePerson(draft, contactOf(knownPerson(user.attributes, field::MainPrefix)), data.person);
    changeAddress(draft, knownAddress(user.attributes), data.address);
    return editRequest(std::move(draft), m_paths.serviceUser(id), updateUserBody(u"serviceUser"_s, data));
}

// --- what all have

WriteDraft Drafts::start(const OperationId &operation, const EntityKey &target, const QString &name,
                         const Values &values) const
{
    WriteDraft draft = startDraft(operation, m_connection, values);
    draft.target = target;
    draft.target.connection = m_connection;
    draft.targetName = name;
    // The account is the first part of every id of this vendor.
    draft.customer.value = target.id.value.section(u'/', 0, 0);
    return draft;
}

WriteDraft Drafts::stateChange(const OperationId &operation, const EntityKey &target, const QString &name,
                               const Status &before) const
{
    WriteDraft draft = start(operation, target, name, {});
    draft.values.insert(QString(field::StatusBefore), before.vendorWord);
    draft.summary = name;
    draft.key = intentKey(draft, {target.id.value});
    return draft;
}

Result<WriteDraft> Drafts::editRequest(WriteDraft draft, const QByteArray &path, const XmlNode &body) const
{
    if (draft.changes.isEmpty())
        return Failure(nothingChanged());
    return withRequest(std::move(draft), "PUT", path, body);
}

Result<WriteDraft> Drafts::withRequest(WriteDraft draft, const QByteArray &method, const QByteArray &path,
                                       const std::optional<XmlNode> &body, const QStringList &secrets) const
{
    if (path.isEmpty()) {
        return Failure(
            refusal(Words::tr("The id of this cannot be used with this connection: it is empty or was "
                              "made by a connection of the other role.")));
    }
    QByteArray sent;
    QByteArray indented;
    QList<QByteArray> typed;
    if (body) {
        const Result<QByteArray> bytes = body->compact();
        if (!bytes)
            return Failure(bytes.error());
        sent = *bytes;
        XmlNode shown = *body;
        for (const QString &secret : secrets) {
            XmlNode *element = shown.child(secret);
            if (!element)
                continue;
            if (!element->text().isEmpty()) // an old password may be none
                typed.append(element->text().toUtf8());
            element->setText(Redaction::hidden());
        }
        const Result<QByteArray> redacted = shown.compact();
        if (!redacted)
            return Failure(redacted.error());
        draft.redactedBody = *redacted;
        indented = shown.indented();
    }
    draft.hasSecret = !secrets.isEmpty();
    draft.request = writeRequest(method, m_urlFor(path), sent, draft.operation.value);
    draft.request.secrets = typed;
    draft.preview = preview(draft.request, indented);
    return draft;
}
} // namespace purveyor::luxcloud
