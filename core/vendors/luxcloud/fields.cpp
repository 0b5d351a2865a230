// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/fields.h"

#include "core/vendors/luxcloud/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
constexpr int LongestText = 255;
constexpr QLatin1StringView IdsMark("ids:"); // an empty list is something else than none

void addText(Attributes &attributes, const QString &key, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        attributes.append({key, label, text, true});
}
} // namespace

QString key(QLatin1StringView prefix, QLatin1StringView name)
{
    return QString(prefix) + name;
}

std::optional<Decimal> numberIn(const Values &values, const QString &key)
{
    const Value value = values.value(key);
    if (const auto *quantity = std::get_if<Quantity>(&value))
        return quantity->amount;
    return Decimal::parse(textOf(value));
}

Field makeField(const QString &key, const QString &label, FieldKind kind, bool required, const Value &initial)
{
    Field field;
    field.key = key;
    field.label = label;
    field.kind = kind;
    field.required = required;
    field.initial = initial;
    if (kind == FieldKind::Text || kind == FieldKind::Email)
        field.maxLength = LongestText;
    return field;
}

Field makeField(QLatin1StringView key, const QString &label, FieldKind kind, bool required,
                const Value &initial)
{
    return makeField(QString(key), label, kind, required, initial);
}

Field hiddenField(const QString &key, const QString &text)
{
    return makeField(key, {}, FieldKind::Hidden, false, text);
}

QList<Field> personFields(QLatin1StringView prefix, const Person &person)
{
    Field country = makeField(key(prefix, field::PhoneCountry), Words::tr("Country code of the phone number"),
                              FieldKind::Text, true, person.phone.country);
    country.help = Words::tr("Digits alone, without + and leading zeros: 352");
    Field area = makeField(key(prefix, field::PhoneArea), Words::tr("Area code"), FieldKind::Text, false,
                           person.phone.area);
    area.expandable = person.phone.area.isEmpty();
    Field extension = makeField(key(prefix, field::PhoneExtension), Words::tr("Extension"), FieldKind::Text,
                                false, person.phone.extension);
    extension.expandable = person.phone.extension.isEmpty();
    return {makeField(key(prefix, field::FirstName), Words::tr("First name"), FieldKind::Text, true,
                      person.firstName),
            makeField(key(prefix, field::LastName), Words::tr("Last name"), FieldKind::Text, true,
                      person.lastName),
            makeField(key(prefix, field::Email), Words::tr("E-mail"), FieldKind::Email, true, person.email),
            country,
            area,
            makeField(key(prefix, field::PhoneNumber), Words::tr("Phone number"), FieldKind::Text, true,
                      person.phone.number),
            extension};
}

QList<Field> addressFields(const PostalAddress &address)
{
    Field line2 = makeField(field::AddressLine2, Words::tr("Second address line"), FieldKind::Text, false,
                            address.street2);
    line2.expandable = address.street2.isEmpty();
    Field state =
        makeField(field::State, Words::tr("State or region"), FieldKind::Text, false, address.region);
    state.expandable = address.region.isEmpty();
    return {
        makeField(field::AddressLine1, Words::tr("Street and number"), FieldKind::Text, true, address.street),
        line2,
        makeField(field::PostalCode, Words::tr("Postal code"), FieldKind::Text, true, address.postalCode),
        makeField(field::City, Words::tr("Town"), FieldKind::Text, true, address.locality),
        state,
        makeField(field::CountryCode, Words::tr("Country"), FieldKind::Country, true, address.country)};
}

QString phoneParts(const Phone &phone)
{
    if (phone.digits().isEmpty())
        return {};
    return u"%1#%2#%3#%4"_s.arg(phone.country, phone.area, phone.number, phone.extension);
}

Contact contactOf(const Person &person)
{
    return {person.firstName, person.lastName, person.email, phoneParts(person.phone)};
}

Person personIn(const Values &values, QLatin1StringView prefix)
{
    const auto text = [&values, prefix](QLatin1StringView name) { return textIn(values, key(prefix, name)); };
    return {text(field::FirstName),
            text(field::LastName),
            text(field::Email),
            {text(field::PhoneCountry), text(field::PhoneArea), text(field::PhoneNumber),
             text(field::PhoneExtension)}};
}

PostalAddress addressIn(const Values &values)
{
    PostalAddress address;
    address.street = textIn(values, field::AddressLine1);
    address.street2 = textIn(values, field::AddressLine2);
    address.postalCode = textIn(values, field::PostalCode);
    address.locality = textIn(values, field::City);
    address.region = textIn(values, field::State);
    address.country = textIn(values, field::CountryCode).toUpper();
    return address;
}

QString knownText(const Attributes &attributes, const QString &key)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&key](const Attribute &attribute) { return attribute.key == key; });
    return found == attributes.end() ? QString() : found->value;
}

Person knownPerson(const Attributes &attributes, QLatin1StringView prefix)
{
    const auto text = [&attributes, prefix](QLatin1StringView name) {
        return knownText(attributes, key(prefix, name));
    };
    return {text(field::FirstName),
            text(field::LastName),
            text(field::Email),
            {text(field::PhoneCountry), text(field::PhoneArea), text(field::PhoneNumber),
             text(field::PhoneExtension)}};
}

PostalAddress knownAddress(const Attributes &attributes)
{
    PostalAddress address;
    address.street = knownText(attributes, QString(field::AddressLine1));
    address.street2 = knownText(attributes, QString(field::AddressLine2));
    address.postalCode = knownText(attributes, QString(field::PostalCode));
    address.locality = knownText(attributes, QString(field::City));
    address.region = knownText(attributes, QString(field::State));
    address.country = knownText(attributes, QString(field::CountryCode));
    return address;
}

void addPerson(Attributes &attributes, QLatin1StringView prefix, const QString &title, const Person &person)
{
    const auto add = [&attributes, prefix, &title](QLatin1StringView name, const QString &label,
                                                   const QString &text) {
        addText(attributes, key(prefix, name), title.isEmpty() ? label : u"%1: %2"_s.arg(title, label), text);
    };
    add(field::FirstName, Words::tr("First name"), person.firstName);
    add(field::LastName, Words::tr("Last name"), person.lastName);
    add(field::Email, Words::tr("E-mail"), person.email);
    add(field::PhoneCountry, Words::tr("Country code of the phone number"), person.phone.country);
    add(field::PhoneArea, Words::tr("Area code"), person.phone.area);
    add(field::PhoneNumber, Words::tr("Phone number"), person.phone.number);
    add(field::PhoneExtension, Words::tr("Extension"), person.phone.extension);
}

void addAddress(Attributes &attributes, const PostalAddress &address)
{
    const auto add = [&attributes](QLatin1StringView name, const QString &label, const QString &text) {
        addText(attributes, QString(name), label, text);
    };
    add(field::AddressLine1, Words::tr("Street and number"), address.street);
    add(field::AddressLine2, Words::tr("Second address line"), address.street2);
    add(field::PostalCode, Words::tr("Postal code"), address.postalCode);
    add(field::City, Words::tr("Town"), address.locality);
    add(field::State, Words::tr("State or region"), address.region);
    add(field::CountryCode, Words::tr("Country"), address.country);
}

QString idsText(const QStringList &ids)
{
    return QString(IdsMark) + ids.join(u' '); // percent-encoded: no blanks in them
}

std::optional<QStringList> idsIn(const Values &values, QLatin1StringView key)
{
    const QString text = textIn(values, key);
    if (!text.startsWith(IdsMark))
        return std::nullopt;
    return text.sliced(IdsMark.size()).split(u' ', Qt::SkipEmptyParts);
}
} // namespace purveyor::luxcloud
