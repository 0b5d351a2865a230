// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/accountforms.h"

#include "core/vendors/luxcloud/operations.h"
#include "core/vendors/luxcloud/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
constexpr QLatin1StringView Company("COMPANY");
constexpr QLatin1StringView Private("PERSON");

QString replacesEverything()
{
    return Words::tr(
        "LuxCloud gets everything that stands in this form, in place of what it has. It cannot be asked "
        "what that is: the form shows what is known here. A field that is left empty may become empty "
        "at LuxCloud.");
}

QString typeWord(QStringView type)
{
    return type == Private ? Words::tr("Private person") : Words::tr("Company");
}

Field typeField(const Value &initial)
{
    Field field = makeField(field::Type, Words::tr("Kind"), FieldKind::Choice, true, initial);
    for (const QLatin1StringView type : {Company, Private})
        field.choices.append({Value(QString(type)), typeWord(QString(type)), {}});
    return field;
}

// Empty where nobody told it: it decides which contacts an edit sends, so a person has to say it.
Value knownType(const Attributes &attributes)
{
    const QString known = knownText(attributes, QString(field::Type));
    for (const QLatin1StringView type : {Company, Private}) {
        if (known.contains(type))
            return QString(type);
    }
    return {};
}

QList<Field> shownWhen(QList<Field> fields, QLatin1StringView other, const Value &value)
{
    for (Field &field : fields)
        field.shownWhen = Condition{QString(other), {value}};
    return fields;
}

// A billing and a technical contact of their own, for companies only (L25). The view hides the switches for a
// person; accountIn() does not look at them then.
QList<Section> otherContacts(const Person &billing, const Person &technical)
{
    const auto ownSwitch = [](QLatin1StringView key, const QString &label, bool on) {
        Field field = makeField(key, label, FieldKind::Switch, false, on);
        field.shownWhen = Condition{QString(field::Type), {Value(QString(Company))}};
        return field;
    };
    const auto section = [&ownSwitch](const QString &title, QLatin1StringView key, const QString &label,
                                      QLatin1StringView prefix, const Person &person) {
        return Section{title, QList<Field>{ownSwitch(key, label, person != Person{})} +
                                  shownWhen(personFields(prefix, person), key, Value(true))};
    };
    return {section(Words::tr("Billing contact"), field::OwnBilling, Words::tr("A contact for billing"),
                    field::BillingPrefix, billing),
            section(Words::tr("Technical contact"), field::OwnTechnical,
                    Words::tr("A contact for technical matters"), field::TechnicalPrefix, technical)};
}

Person mainPerson(const Contact &contact)
{
    return {contact.givenName, contact.familyName, contact.email,
            Phone::parse(contact.phone).value_or(Phone{})};
}

Field usernameField(const QString &initial, const NameCheck &check)
{
    Field field = makeField(field::Username, Words::tr("User name"), FieldKind::Text, true, initial);
    field.help = checkText(check);
    field.driving = true;
    return field;
}

Field passwordField(QLatin1StringView key, const QString &label)
{
    return makeField(key, label, FieldKind::Secret, true);
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar character) { return character.category() == QChar::Other_Control; });
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return character >= u'0' && character <= u'9'; });
}
} // namespace

QString knownName(const Customer &customer)
{
    return customer.key.id.value == OwnAccount ? QString() : customer.name;
}

Attribute typeAttribute(const QString &type)
{
    return {QString(field::Type), Words::tr("Kind"), u"%1 (%2)"_s.arg(typeWord(type), type), false};
}

QList<Field> checkFields(const NameCheck &check)
{
    return {hiddenField(QString(field::Checked), check.name),
            hiddenField(QString(field::CheckedAs), check.answer)};
}

std::optional<NameCheck> checkIn(const Values &values, const QString &name)
{
    const NameCheck check{textIn(values, field::Checked), textIn(values, field::CheckedAs)};
    if (name.isEmpty() || check.name != name)
        return std::nullopt;
    return check;
}

QString checkText(const NameCheck &check)
{
    if (check.name.isEmpty())
        return {};
    switch (availabilityOf(check.answer)) {
    case Availability::Available:
        return Words::tr("%1 is free.").arg(check.name);
    case Availability::Taken:
        return Words::tr("%1 is taken.").arg(check.name);
    case Availability::NotKnown:
        break;
    }
    return Words::tr("Whether %1 is free could not be checked.").arg(check.name);
}

Form createCustomerForm(const Values &values)
{
    Form form;
    form.id = op::CreateCustomer.value;
    form.sections.append(
        {Words::tr("Account"),
         {makeField(field::Name, Words::tr("Name"), FieldKind::Text, true), typeField(QString(Company))}});
    form.sections.append({Words::tr("Contact"), personFields(field::MainPrefix, {})});
    form.sections.append(otherContacts({}, {}));
    form.sections.append({Words::tr("Address"), addressFields({})});
    form.notice =
        Words::tr("LuxCloud has no list of customers: the id it gives is kept here, and nowhere else.");
    keepTyped(form, values);
    return form;
}

Form editCustomerForm(const Customer &customer, const Values &values)
{
    Form form;
    form.id = op::EditCustomer.value;
    Field type = typeField(knownType(customer.attributes));
    type.help = Words::tr("Decides which contacts there are; it is not sent");
    form.sections.append(
        {Words::tr("Account"),
         {makeField(field::Name, Words::tr("Name"), FieldKind::Text, true, knownName(customer)), type}});
    form.sections.append(
        {Words::tr("Contact"), personFields(field::MainPrefix, mainPerson(customer.contact))});
    form.sections.append(otherContacts(knownPerson(customer.attributes, field::BillingPrefix),
                                       knownPerson(customer.attributes, field::TechnicalPrefix)));
    form.sections.append({Words::tr("Address"), addressFields(customer.address)});
    form.notice = replacesEverything();
    keepTyped(form, values);
    return form;
}

Form createUserForm(const Customer &customer, const NameCheck &check, const Values &values)
{
    Form form;
    form.id = op::CreateUser.value;
    form.sections.append({Words::tr("User"),
                          {usernameField(customer.contact.email, check),
                           passwordField(field::Password, Words::tr("Password"))}});
    form.sections.append(
        {Words::tr("Person"), personFields(field::MainPrefix, mainPerson(customer.contact))});
    form.sections.append({Words::tr("Address"), addressFields(customer.address)});
    form.notice = Words::tr("LuxCloud does not mail the password: hand it over yourself.");
    keepTyped(form, values);
    form.sections.append({{}, checkFields(check)});
    return form;
}

Form editUserForm(const User &user, const Values &values)
{
    Form form;
    form.id = op::EditUser.value;
    form.sections.append(
        {Words::tr("User"),
         {makeField(field::Username, Words::tr("User name"), FieldKind::Text, true, user.login)}});
    form.sections.append({Words::tr("Person"), personFields(field::MainPrefix, mainPerson(user.contact))});
    form.sections.append({Words::tr("Address"), addressFields(knownAddress(user.attributes))});
    form.notice = replacesEverything();
    keepTyped(form, values);
    return form;
}

Form createServiceUserForm(const Subscription &subscription, const NameCheck &check,
                           const std::optional<QStringList> &before, const Values &values)
{
    Form form;
    form.id = op::CreateServiceUser.value;
    Field username = usernameField({}, check);
    if (username.help.isEmpty())
        username.help = Words::tr("With its domain: name@domain");
    form.sections.append(
        {Words::tr("Service user"), {username, passwordField(field::Password, Words::tr("Password"))}});
    form.sections.append({Words::tr("Person"), personFields(field::MainPrefix, {})});
    form.sections.append({Words::tr("Address"), addressFields({})});
    form.notice = Words::tr("In %1. LuxCloud does not mail the password: hand it over yourself.")
                      .arg(subscription.name.isEmpty() ? subscription.number : subscription.name);
    keepTyped(form, values);
    form.sections.append({{}, checkFields(check)});
    if (before)
        form.sections.last().fields.append(hiddenField(QString(field::Before), idsText(*before)));
    return form;
}

Form editServiceUserForm(const ServiceUser &user, const Values &values)
{
    Form form;
    form.id = op::EditServiceUser.value;
    form.sections.append(
        {Words::tr("Service user"),
         {makeField(field::Username, Words::tr("User name"), FieldKind::Text, true, user.login)}});
    form.sections.append({Words::tr("Person"),
                          personFields(field::MainPrefix, knownPerson(user.attributes, field::MainPrefix))});
    form.sections.append({Words::tr("Address"), addressFields(knownAddress(user.attributes))});
    form.notice = replacesEverything();
    keepTyped(form, values);
    return form;
}

Form passwordForm(const QString &id, const QString &who)
{
    Form form;
    form.id = id;
    Field old = passwordField(field::OldPassword, Words::tr("Present password"));
    old.shownWhen = Condition{QString(field::NoOldPassword), {Value(false)}};
    old.help =
        Words::tr("LuxCloud asks for it, also of resellers. There is no way to reset a password without it");
    Field none = makeField(field::NoOldPassword, Words::tr("Send an empty present password"),
                           FieldKind::Switch, false, false);
    none.expandable = true;
    form.sections.append({{}, {old, none, passwordField(field::NewPassword, Words::tr("New password"))}});
    form.notice = Words::tr("For %1. LuxCloud mails nothing: hand the new password over yourself.").arg(who);
    return form;
}

Account accountIn(const Values &values)
{
    Account account;
    account.name = textIn(values, field::Name);
    account.type = textIn(values, field::Type);
    account.address = addressIn(values);
    const bool person = account.type == Private;
    account.contacts.append({personIn(values, field::MainPrefix), person ? u"PERSONAL"_s : u"ADMIN"_s});
    if (!person && isOn(values, field::OwnBilling))
        account.contacts.append({personIn(values, field::BillingPrefix), u"BILLING"_s});
    if (!person && isOn(values, field::OwnTechnical))
        account.contacts.append({personIn(values, field::TechnicalPrefix), u"TECHNICAL"_s});
    return account;
}

UserData userIn(const Values &values)
{
    return {textIn(values, field::Username), addressIn(values), personIn(values, field::MainPrefix)};
}

QList<Problem> checkAccountForm(const Form &form, const Values &values)
{
    QList<Problem> problems = checkForm(form, values);
    const auto note = [&problems](const QString &field, const QString &text) {
        const bool known = std::any_of(problems.cbegin(), problems.cend(),
                                       [&field](const Problem &problem) { return problem.field == field; });
        if (!known)
            problems.append({field, text});
    };
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            const QString text = textIn(values, field.key);
            if (field.kind == FieldKind::Hidden || !isShown(field, values))
                continue;
            if (hasControl(text))
                note(field.key, Words::tr("Remove the line break or control character."));
            else if (field.key.endsWith(field::PhoneCountry) && !isDigits(text))
                note(field.key, Words::tr("Enter the country code in digits alone, such as 352."));
        }
    }
    const QString username = textIn(values, field::Username);
    if (const auto check = checkIn(values, username);
        check && availabilityOf(check->answer) == Availability::Taken)
        note(QString(field::Username), checkText(*check));
    if (form.id == op::CreateServiceUser.value && !username.isEmpty() && !username.contains(u'@'))
        note(QString(field::Username), Words::tr("Enter it with its domain: name@domain."));
    return problems;
}
} // namespace purveyor::luxcloud
