// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/drafts.h"

#include "core/net/redaction.h"
#include "core/net/refusal.h"
#include "core/secrets/secretstore.h"
#include "core/vendors/drafting.h"
#include "core/vendors/hostingstack/fields.h"
#include "core/vendors/hostingstack/operations.h"
#include "core/vendors/hostingstack/useredit.h"
#include "core/vendors/hostingstack/usermessages.h"
#include "core/vendors/hostingstack/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
namespace
{
QString modeIn(const Values &values, QLatin1StringView fallback)
{
    const QString chosen = textIn(values, field::PasswordMode);
    return chosen.isEmpty() ? QString(fallback) : chosen;
}

void setSecret(WriteDraft &draft, const NewPassword &password)
{
    draft.hasSecret = !password.generate;
    if (draft.hasSecret)
        draft.request.secrets = {password.given.toUtf8()};
}

// The hidden fields of a form: for the looks before and after the write.
Values valuesOf(const UserRecord &user)
{
    return {{QString(field::WasId), user.id},
            {QString(field::WasName), user.name},
            {QString(field::WasPlan), user.plan},
            {QString(field::WasEmail), user.email},
            {QString(field::WasState), user.state}};
}

bool isStateWanted(const QString &state)
{
    return state == "active"_L1 || state == "suspended"_L1;
}
} // namespace

UserRecord recordOf(const Customer &customer)
{
    UserRecord user;
    user.id = customer.key.id.value;
    user.name = customer.name;
    user.email = customer.contact.email;
    user.state = customer.status.vendorWord;
    for (const Attribute &attribute : customer.attributes) {
        if (attribute.key == field::Plan)
            user.plan = attribute.value;
    }
    return user;
}

bool wantsPassword(const WriteDraft &draft)
{
    return (draft.operation == op::CreateUser || draft.operation == op::SetPassword) &&
           modeIn(draft.values, mode::Generate) == mode::Generate;
}

Drafts::Drafts(ConnectionId connection, const SecretStore &secrets, UrlFor urlFor)
    : m_connection(std::move(connection))
    , m_secrets(secrets)
    , m_urlFor(std::move(urlFor))
{
}

Result<QList<WriteDraft>> Drafts::draft(const OperationId &operation, const Entity &entity,
                                        const Values &values) const
{
    const auto single = [](const WriteDraft &draft) { return QList<WriteDraft>{draft}; };
    if (operation == op::CreateUser)
        return createUser(values).map(single);
    const auto *customer = std::get_if<Customer>(&entity);
    if (!customer)
        return Failure(refusal(Words::tr("HostingStack does not offer this here.")));
    if (operation == op::ModifyUser)
        return modifyUser(*customer, values);
    if (operation == op::SetPassword)
        return setPassword(*customer, values).map(single);
    if (operation == op::Suspend || operation == op::Activate)
        return setState(operation, *customer).map(single);
    if (operation == op::DeleteUser)
        return deleteUser(*customer, values).map(single);
    return Failure(refusal(Words::tr("HostingStack does not offer this here.")));
}

std::optional<QByteArray> Drafts::typedPassword(const Values &values) const
{
    const Value value = values.value(QString(field::Password));
    const auto *ref = std::get_if<SecretRef>(&value);
    return ref ? m_secrets.keptForSession(*ref) : std::nullopt;
}

Result<NewPassword> Drafts::passwordIn(const Values &values) const
{
    if (modeIn(values, mode::Generate) != mode::Typed)
        return NewPassword{};
    const std::optional<QByteArray> typed = typedPassword(values);
    if (!typed)
        return Failure(refusal(Words::tr("Enter the password again.")));
    const QString password = QString::fromUtf8(*typed);
    if (const QString problem = passwordProblem(password); !problem.isEmpty())
        return Failure(refusal(problem));
    return NewPassword{false, password};
}

Result<WriteDraft> Drafts::createUser(const Values &values) const
{
    NewUser user;
    user.name = textIn(values, field::Name);
    user.email = textIn(values, field::Email);
    user.plan = textIn(values, field::Plan);
    user.welcome = isOn(values, field::Welcome, false);
    if (user.name.isEmpty() || !isWireEmail(user.email) || !isPlan(user.plan))
        return Failure(refusal(Words::tr("Enter a name, an e-mail address and the number of a plan.")));
    const Result<NewPassword> password = passwordIn(values);
    if (!password)
        return Failure(password.error());
    user.password = *password;
    const Result<RequestBody> body = createBody(user);
    if (!body)
        return Failure(body.error());
    WriteDraft draft = startDraft(op::CreateUser, m_connection, values);
    draft.target.kind = EntityKind::Customer;
    draft.targetName = user.name;
    draft.customerName = user.name;
    setRequest(draft, *body);
    setSecret(draft, user.password);
    // The address alone: a second user cannot have it.
    draft.key = intentKey(draft, {user.email.toLower()});
    draft.summary = u"%1, %2, %3"_s.arg(user.name, user.email, planName(user.plan));
    draft.items = {{user.plan, planName(user.plan), {}, {}}};
    return draft;
}

Result<QList<WriteDraft>> Drafts::modifyUser(const Customer &customer, const Values &values) const
{
    const std::optional<UserEdit> edit = UserEdit::from(values);
    if (!edit || edit->original().id != customer.key.id.value)
        return Failure(refusal(Words::tr("The form has lost the user it was made from. Open it again.")));
    QList<WriteDraft> drafts;
    QStringList parts{customer.key.id.value};
    const UserChanges attributes = edit->attributes();
    for (const auto &[attribute, value] : attributes) {
        const bool valid = attribute == field::Name    ? !value.isEmpty()
                           : attribute == field::Email ? isWireEmail(value)
                           : attribute == field::Plan  ? isPlan(value)
                                                       : isStateWanted(value);
        if (!valid) // the server would store it, and complain afterwards
            return Failure(refusal(Words::tr("HostingStack must not be sent this: %1").arg(value)));
        parts.append(attribute + u'=' + value);
    }
    if (parts.size() > 1) {
        const Result<RequestBody> body = modifyBody(customer.key.id.value, attributes);
        if (!body)
            return Failure(body.error());
        WriteDraft draft = startFor(op::ModifyUser, customer, values);
        draft.changes = edit->changes();
        for (const auto &[attribute, value] : attributes) {
            if (attribute == field::Plan)
                draft.items = {{value, planName(value), {}, {}}};
        }
        setRequest(draft, *body);
        draft.key = intentKey(draft, parts);
        QStringList labels;
        for (const Change &change : std::as_const(draft.changes))
            labels.append(change.label);
        draft.summary = labels.join(u", "_s);
        drafts.append(draft);
    }
    if (modeIn(values, mode::Keep) != mode::Keep) {
        const Result<WriteDraft> password = setPassword(customer, values);
        if (!password)
            return Failure(password.error());
        drafts.append(*password);
        // By then the user has the new address.
        for (const auto &[attribute, value] : attributes) {
            if (attribute == field::Email)
                drafts.last().values.insert(QString(field::WasEmail), value);
        }
    }
    if (drafts.isEmpty())
        return Failure(nothingChanged());
    return drafts;
}

Result<WriteDraft> Drafts::setPassword(const Customer &customer, const Values &values) const
{
    const Result<NewPassword> password = passwordIn(values);
    if (!password)
        return Failure(password.error());
    const Result<RequestBody> body = passwordBody(customer.key.id.value, *password);
    if (!body)
        return Failure(body.error());
    Values own = valuesOf(recordOf(customer));
    own.insert(QString(field::PasswordMode), modeIn(values, mode::Generate));
    WriteDraft draft = startFor(op::SetPassword, customer, own);
    setRequest(draft, *body);
    setSecret(draft, *password);
    draft.key = intentKey(draft, {customer.key.id.value});
    draft.summary =
        password->generate ? Words::tr("Password made by HostingStack") : Words::tr("Password entered here");
    return draft;
}

Result<WriteDraft> Drafts::setState(const OperationId &operation, const Customer &customer) const
{
    const QString state = operation == op::Suspend ? u"suspended"_s : u"active"_s;
    const Result<RequestBody> body = modifyBody(customer.key.id.value, {{QString(field::State), state}});
    if (!body)
        return Failure(body.error());
    const UserRecord user = recordOf(customer);
    Values values = valuesOf(user);
    values.insert(QString(field::State), state);
    WriteDraft draft = startFor(operation, customer, values);
    draft.changes = {{Words::tr("State"), user.state, state}};
    setRequest(draft, *body);
    draft.key = intentKey(draft, {customer.key.id.value});
    draft.summary = customer.contact.email;
    return draft;
}

Result<WriteDraft> Drafts::deleteUser(const Customer &customer, const Values &values) const
{
    const Result<RequestBody> body = deleteBody(customer.key.id.value);
    if (!body)
        return Failure(body.error());
    Values own = valuesOf(recordOf(customer));
    own.insert(withoutSecrets(values));
    WriteDraft draft = startFor(op::DeleteUser, customer, own);
    setRequest(draft, *body);
    draft.key = intentKey(draft, {customer.key.id.value});
    draft.summary = customer.contact.email;
    return draft;
}

WriteDraft Drafts::startFor(const OperationId &operation, const Customer &customer,
                            const Values &values) const
{
    WriteDraft draft = startDraft(operation, m_connection, values);
    draft.target = customer.key;
    draft.targetName = customer.name;
    draft.customer = customer.key.id;
    draft.customerName = customer.name;
    return draft;
}

void Drafts::setRequest(WriteDraft &draft, const RequestBody &body) const
{
    draft.request.method = "POST";
    draft.request.url = m_urlFor(draft.operation);
    draft.request.accept = "application/xml"; // this and nothing else, or it is done and answered with 406
    draft.request.contentType = "application/xml; charset=utf-8";
    draft.request.body = body.sent;
    draft.request.operation = draft.operation.value;
    draft.redactedBody = body.kept;
    draft.preview = u"POST %1\nAccept: %2\nContent-Type: %3\nAuthorization: Basic %4\n\n%5\n"_s.arg(
        draft.request.url.toString(QUrl::FullyEncoded), QString::fromLatin1(draft.request.accept),
        QString::fromLatin1(draft.request.contentType), Redaction::hidden(), QString::fromUtf8(body.shown));
}
} // namespace purveyor::hostingstack
