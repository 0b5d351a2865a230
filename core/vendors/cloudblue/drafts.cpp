// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/drafts.h"

#include "core/net/redaction.h"
#include "core/net/refusal.h"
#include "core/vendors/cloudblue/accountedit.h"
#include "core/vendors/cloudblue/accountmessages.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/formvalues.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/orderforms.h"
#include "core/vendors/cloudblue/usermessages.h"
#include "core/vendors/cloudblue/words.h"
#include "core/vendors/drafting.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
void about(WriteDraft &draft, const Customer &customer)
{
    draft.target = customer.key;
    draft.targetName = customer.name;
    draft.customer = customer.key.id;
    draft.customerName = customer.name;
}
} // namespace

Drafts::Drafts(ConnectionId connection, CloudBlueSettings settings, DraftPaper::UrlFor urlFor)
    : m_settings(std::move(settings))
    , m_paper(std::move(connection), std::move(urlFor))
    , m_contracts(m_paper, m_settings.holdTarget)
{
}

Result<QList<WriteDraft>> Drafts::draft(const OperationId &operation, const Entity &entity, const Form &form,
                                        const Values &values) const
{
    const auto single = [](const WriteDraft &draft) { return QList<WriteDraft>{draft}; };
    const auto *customer = std::get_if<Customer>(&entity);
    const auto *user = std::get_if<User>(&entity);
    if (operation == op::CreateCustomer)
        return createCustomer(values).map(single);
    if (operation == op::EditCustomer && customer)
        return editCustomer(*customer, values).map(single);
    if (operation == op::CreateUser && customer)
        return createUser(*customer, values).map(single);
    if (operation == op::PlaceOrder && customer)
        return placeOrder(*customer, form, values).map(single);
    if ((operation == op::ResetPassword || operation == op::Invite || operation == op::Activate) && user)
        return userAction(operation, *user).map(single);
    if (const auto contract = m_contracts.draft(operation, entity, form, values))
        return contract->map(single);
    return Failure(refusal(Words::tr("CloudBlue does not offer this here.")));
}

QList<WriteDraft> Drafts::followUps(const WriteDraft &draft, const Outcome &outcome) const
{
    if (draft.operation != op::CreateUser || outcome.kind != Outcome::Kind::Confirmed ||
        outcome.made.isEmpty() || !isOn(draft.values, field::SendMail, true))
        return {};
    WriteDraft reset =
        userActionDraft(op::ResetPassword, outcome.made.first(), textIn(draft.values, field::Login),
                        textIn(draft.values, key(field::AdminPrefix, field::Email)));
    reset.customer = draft.customer;
    reset.customerName = draft.customerName;
    return {reset};
}

Result<WriteDraft> Drafts::createCustomer(const Values &values) const
{
    if (m_settings.resellerId.isEmpty()) {
        return Failure(refusal(
            Words::tr("It is not known yet under which account new customers belong. Test the connection "
                      "(Connections > Test) and choose your reseller account there.")));
    }
    NewCustomer customer;
    customer.bssId.value = textIn(values, field::BssId);
    if (!isApsId(customer.bssId.value))
        return Failure(refusal(Words::tr("The form has lost the id of the new customer. Open it again.")));
    customer.resellerId = m_settings.resellerId;
    customer.companyName = textIn(values, field::CompanyName);
    customer.personal = isOn(values, field::Personal, false);
    customer.taxStatus = textIn(values, field::TaxStatus);
    customer.localeId = textIn(values, field::LocaleId);
    customer.address = addressIn(values);
    customer.admin = contactIn(values, field::AdminPrefix);
    const bool same = isOn(values, field::SameContact, true);
    customer.billing = same ? customer.admin : contactIn(values, field::BillingPrefix);
    customer.technical = same ? customer.admin : contactIn(values, field::TechPrefix);

    WriteDraft draft = m_paper.start(op::CreateCustomer, values);
    const JsonNode body = createCustomerBody(customer, m_settings);
    m_paper.setRequest(draft, "POST", createResources(), body.compact(), body.indented());
    draft.target.kind = EntityKind::Customer;
    draft.targetName = customer.companyName;
    draft.customerName = customer.companyName;
    // Not the client's UUID: a second dialog for the same company is the same intent.
    draft.key = intentKey(draft, {customer.companyName.simplified().toCaseFolded(),
                                  customer.admin.email.trimmed().toCaseFolded()});
    draft.summary =
        u"%1, %2, %3"_s.arg(customer.companyName, customer.address.locality, customer.address.country);
    return draft;
}

Result<WriteDraft> Drafts::editCustomer(const Customer &customer, const Values &values) const
{
    const std::optional<AccountEdit> edit = AccountEdit::from(values, m_settings);
    if (!edit)
        return Failure(refusal(Words::tr("The form has lost the account it was made from. Open it again.")));
    WriteDraft draft = m_paper.start(op::EditCustomer, values);
    draft.changes = edit->changes();
    if (draft.changes.isEmpty())
        return Failure(nothingChanged());
    about(draft, customer);
    const QJsonDocument body(edit->patched());
    m_paper.setRequest(draft, "PUT", resource(customer.key.id), body.toJson(QJsonDocument::Compact),
                       body.toJson(QJsonDocument::Indented));
    QStringList parts{customer.key.id.value};
    QStringList labels;
    for (const Change &change : std::as_const(draft.changes)) {
        parts.append(change.label + u'=' + change.after);
        labels.append(change.label);
    }
    draft.key = intentKey(draft, parts);
    draft.summary = labels.join(u", "_s);
    return draft;
}

Result<WriteDraft> Drafts::createUser(const Customer &customer, const Values &values) const
{
    NewAdminUser user;
    user.login = textIn(values, field::Login);
    user.contact = contactIn(values, field::AdminPrefix);
    user.address = addressIn(values);
    user.password = generatedPassword();
    WriteDraft draft = m_paper.start(op::CreateUser, values);
    about(draft, customer);
    JsonNode body = createUserBody(user, m_settings);
    const QByteArray sent = body.compact();
    *body.member(u"password"_s) = JsonNode(Redaction::hidden());
    m_paper.setRequest(draft, "POST", usersOf(customer.key.id), sent, body.indented());
    draft.redactedBody = body.compact();
    draft.hasSecret = true;
    draft.request.secrets = {user.password.toUtf8()};
    draft.key = intentKey(draft, {customer.key.id.value, user.login.toCaseFolded()});
    draft.summary = Words::tr("%1 (%2)").arg(user.contact.fullName(), user.login);
    return draft;
}

Result<WriteDraft> Drafts::userAction(const OperationId &operation, const User &user) const
{
    if (user.key.id.isEmpty())
        return Failure(refusal(Words::tr("CloudBlue gave no id for this user.")));
    WriteDraft draft = userActionDraft(operation, user.key, user.login, user.contact.email);
    draft.customer = user.customer;
    return draft;
}

Result<WriteDraft> Drafts::placeOrder(const Customer &customer, const Form &form, const Values &values) const
{
    if (planIn(values).isEmpty() || !periodFromKey(textIn(values, field::Period)))
        return Failure(refusal(Words::tr("Choose a plan and a period.")));
    if (textIn(values, field::PaymentMethod).isEmpty())
        return Failure(refusal(Words::tr("Choose how the customer pays.")));
    const SalesOrder order = salesOrderFrom(customer.key.id, values);
    WriteDraft draft = m_paper.start(op::PlaceOrder, values);
    about(draft, customer);
    const JsonNode body = salesOrderBody(order);
    m_paper.setRequest(draft, "POST", orders(), body.compact(), body.indented());
    const SalesOrder::Product &product = order.products.first();
    QStringList parts{customer.key.id.value, product.plan.value, periodKey(product.period)};
    for (const SalesOrder::Resource &resource : product.resources)
        parts.append(resource.resourceId + u'=' + resource.amount.normalized());
    // Without the payment method: the same thing ordered twice is a duplicate however it is paid.
    draft.key = intentKey(draft, parts);
    draft.summary = orderSummary(form, values);
    return draft;
}

WriteDraft Drafts::userActionDraft(const OperationId &operation, const EntityKey &user, const QString &login,
                                   const QString &email) const
{
    WriteDraft draft = m_paper.start(operation, {});
    draft.target = user;
    draft.targetName = login;
    const QByteArray call = operation == op::ResetPassword ? QByteArray("resetPassword")
                            : operation == op::Invite      ? QByteArray("invite")
                                                           : QByteArray("activate");
    m_paper.setRequest(draft, "POST", relation(user.id, call), {}, {});
    draft.key = intentKey(draft, {user.id.value});
    draft.summary =
        operation == op::Activate || email.isEmpty() ? login : Words::tr("%1, mail to %2").arg(login, email);
    return draft;
}
} // namespace purveyor::cloudblue
