// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/customerforms.h"

#include "core/domain/phone.h"
#include "core/vendors/cloudblue/accountmessages.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/words.h"

#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
constexpr int NameLength = 255;

Field makeField(const QString &key, const QString &label, FieldKind kind, bool required,
                const Value &initial = {})
{
    Field field;
    field.key = key;
    field.label = label;
    field.kind = kind;
    field.required = required;
    field.initial = initial;
    if (kind == FieldKind::Text || kind == FieldKind::Email)
        field.maxLength = NameLength;
    return field;
}

Field hidden(QLatin1StringView key, const QString &value)
{
    return makeField(QString(key), {}, FieldKind::Hidden, false, value);
}

QList<Field> contactFields(QLatin1StringView prefix, const Contact &contact, bool required)
{
    Field phone = makeField(key(prefix, field::Phone), Words::tr("Phone"), FieldKind::Phone, required,
                            phoneText(contact.phone));
    phone.help = Words::tr("With the country's code, as +49 30 1234567 or 49(30)1234567");
    return {
        makeField(key(prefix, field::GivenName), Words::tr("Given name"), FieldKind::Text, required,
                  contact.givenName),
        makeField(key(prefix, field::FamilyName), Words::tr("Family name"), FieldKind::Text, required,
                  contact.familyName),
        makeField(key(prefix, field::Email), Words::tr("E-mail"), FieldKind::Email, required, contact.email),
        phone,
    };
}

QList<Field> addressFields(const PostalAddress &address)
{
    Field street2 = makeField(QString(field::Street2), Words::tr("Second address line"), FieldKind::Text,
                              false, address.street2);
    street2.expandable = address.street2.isEmpty();
    return {
        makeField(QString(field::Street), Words::tr("Street and number"), FieldKind::Text, true,
                  address.street),
        street2,
        makeField(QString(field::PostalCode), Words::tr("Postal code"), FieldKind::Text, true,
                  address.postalCode),
        makeField(QString(field::Locality), Words::tr("Town"), FieldKind::Text, true, address.locality),
        makeField(QString(field::Region), Words::tr("State or region"), FieldKind::Text, false,
                  address.region),
        makeField(QString(field::Country), Words::tr("Country"), FieldKind::Country, true, address.country),
    };
}

// Billing and technical contact, shown unless they are the same as the first.
QList<Section> otherContacts(const Contact &billing, const Contact &technical)
{
    QList<Section> sections{
        {Words::tr("Billing contact"), contactFields(field::BillingPrefix, billing, true)},
        {Words::tr("Technical contact"), contactFields(field::TechPrefix, technical, true)}};
    for (Section &section : sections) {
        for (Field &field : section.fields)
            field.shownWhen = Condition{QString(field::SameContact), {Value(false)}};
    }
    return sections;
}

QList<Choice> languages()
{
    QList<Choice> choices;
    for (const QString &code : {u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"es_ES"_s, u"it_IT"_s, u"nl_NL"_s,
                                u"pt_BR"_s, u"pl_PL"_s, u"ru_RU"_s, u"tr_TR"_s, u"ja_JP"_s, u"zh_CN"_s}) {
        const QLocale locale(code);
        choices.append({Value(code), u"%1 (%2)"_s.arg(locale.nativeLanguageName(), code), {}});
    }
    return choices;
}

// The clerk's own, if CloudBlue is offered it: most customers of a reseller speak it.
QString likelyLanguage()
{
    const QLocale own;
    const QList<Choice> offered = languages();
    for (const Choice &choice : offered) {
        if (QLocale(textOf(choice.value)).language() == own.language() && own != QLocale::c())
            return textOf(choice.value);
    }
    return u"en_US"_s;
}

Field companyField(const QString &name)
{
    return makeField(QString(field::CompanyName), Words::tr("Company name"), FieldKind::Text, true, name);
}

Field personalField(bool personal)
{
    Field field =
        makeField(QString(field::Personal), Words::tr("Private person"), FieldKind::Switch, false, personal);
    field.expandable = true;
    return field;
}

Field sameContactField(bool same)
{
    Field field =
        makeField(QString(field::SameContact), Words::tr("Same contact for billing and technical matters"),
                  FieldKind::Switch, false, same);
    return field;
}
} // namespace

Form createCustomerForm(const Values &values)
{
    Form form;
    form.id = op::CreateCustomer.value;
    Field taxStatus =
        makeField(QString(field::TaxStatus), Words::tr("Tax status"), FieldKind::Text, true, u"COMPANY"_s);
    taxStatus.help = Words::tr("CloudBlue's own word. Companies: COMPANY");
    taxStatus.expandable = true;
    Field language =
        makeField(QString(field::LocaleId), Words::tr("Language"), FieldKind::Choice, true, likelyLanguage());
    language.help = Words::tr("Of the vendor's mails to the customer");
    language.choices = languages();
    QList<Field> contact = contactFields(field::AdminPrefix, {}, true);
    contact.append(sameContactField(true));
    form.sections.append({Words::tr("Company"), {companyField({}), personalField(false)}});
    form.sections.append({Words::tr("Contact"), contact});
    form.sections.append(otherContacts({}, {}));
    form.sections.append({Words::tr("Address"), addressFields({})});
    form.sections.append(
        {Words::tr("Billing"),
         {language, taxStatus, hidden(field::BssId, QUuid::createUuid().toString(QUuid::WithoutBraces))}});
    form.notice = Words::tr("The new customer has no user yet: create an admin user next. No mail is sent.");
    keepTyped(form, values, HiddenFields::Carried);
    return form;
}

Form editCustomerForm(const QJsonObject &account, const Values &values)
{
    const Contact admin = readContact(account.value("adminContact"_L1).toObject());
    const Contact billing = readContact(account.value("billingContact"_L1).toObject());
    const Contact technical = readContact(account.value("techContact"_L1).toObject());
    Form form;
    form.id = op::EditCustomer.value;
    QList<Field> contact = contactFields(field::AdminPrefix, admin, false);
    // Off whenever they differ, so that opening the form never flattens them.
    contact.append(sameContactField(admin == billing && admin == technical));
    form.sections.append({Words::tr("Company"), {companyField(json::text(account, "companyName"_L1))}});
    form.sections.append({Words::tr("Contact"), contact});
    QList<Section> others = otherContacts(billing, technical);
    QList<Field> address = addressFields(readAddress(account.value("addressPostal"_L1).toObject()));
    for (Section &section : others) {
        for (Field &field : section.fields)
            field.required = false;
    }
    for (Field &field : address)
        field.required = false; // what the vendor let pass once must not block another edit
    form.sections.append(others);
    form.sections.append({Words::tr("Address"), address});
    keepTyped(form, values, HiddenFields::Carried);
    // Never from before: this is what the form was just read from.
    form.sections.append(
        {{},
         {hidden(field::Original, QString::fromUtf8(QJsonDocument(account).toJson(QJsonDocument::Compact))),
          hidden(field::Revision, apsRevision(account))}});
    return form;
}

Form createUserForm(const Customer &customer, const Values &values)
{
    Form form;
    form.id = op::CreateUser.value;
    Field login =
        makeField(QString(field::Login), Words::tr("Login"), FieldKind::Text, true, customer.contact.email);
    login.help =
        Words::tr("What the person signs in with, usually the e-mail address. Must be new at CloudBlue");
    QList<Field> person{login};
    person.append(contactFields(field::AdminPrefix, customer.contact, true));
    Field mail =
        makeField(QString(field::SendMail), Words::tr("Let the person set a password now: sends a mail"),
                  FieldKind::Switch, false, true);
    mail.help = Words::tr("With a link that works once, for 48 hours");
    person.append(mail);
    form.sections.append({Words::tr("Person"), person});
    form.sections.append({Words::tr("Address"), addressFields(customer.address)});
    form.notice = Words::tr(
        "The user is made with a random password that nobody gets to see. With the switch above, CloudBlue "
        "then mails a link to set a password to the address given here; until that is done the user "
        "cannot sign in.");
    keepTyped(form, values, HiddenFields::Carried);
    return form;
}

Form userActionForm(const OperationId &operation, const User &user)
{
    Form form;
    form.id = operation.value;
    const QString who = user.displayName.isEmpty() ? user.login : user.displayName;
    const QString address = user.contact.email;
    if (operation == op::ResetPassword) {
        form.notice =
            Words::tr("CloudBlue mails a link for a new password to %1. The link works once and expires in "
                      "48 hours; until it is used, %2 cannot sign in.")
                .arg(address, who);
    } else if (operation == op::Invite) {
        form.notice =
            Words::tr("CloudBlue mails the invitation again to %1, with a link that works once and expires "
                      "in 48 hours.")
                .arg(address);
    } else {
        form.notice = Words::tr("CloudBlue makes %1 active. It may tell %2 by mail.")
                          .arg(who, address.isEmpty() ? who : address);
    }
    return form;
}

QList<Problem> checkContacts(const Form &form, const Values &values)
{
    QList<Problem> problems = checkForm(form, values);
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            const QString typed = textIn(values, field.key);
            const bool isWrong = std::any_of(problems.cbegin(), problems.cend(),
                                             [&field](const Problem &one) { return one.field == field.key; });
            const bool wasSo = form.id == op::EditCustomer.value && samePhone(typed, textOf(field.initial));
            if (field.kind != FieldKind::Phone || typed.isEmpty() || isWrong || wasSo ||
                !isShown(field, values))
                continue;
            if (const std::optional<Phone> phone = Phone::parse(typed); phone && phone->country.isEmpty())
                problems.append(
                    {field.key, Words::tr("Begin with the country's code, as +49 30 1234567 or "
                                          "49(30)1234567: CloudBlue takes no number without it.")});
        }
    }
    return problems;
}

Form userStateForm(const OperationId &operation)
{
    Form form;
    form.id = operation.value;
    return form;
}
} // namespace purveyor::cloudblue
