// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/noted.h"

#include "core/domain/entitymerge.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct NotedWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::Noted)
};

constexpr int LongestId = 255;
constexpr int LongestText = 500;

Field field(const QString &key, const QString &label, FieldKind kind = FieldKind::Text)
{
    Field made;
    made.key = key;
    made.label = label;
    made.kind = kind;
    made.maxLength = kind == FieldKind::Date ? 0 : LongestText;
    return made;
}

Field idField(const QString &key, const QString &label, bool required)
{
    Field made = field(key, label);
    made.maxLength = LongestId;
    made.required = required;
    return made;
}

QList<Field> customerFields()
{
    return {
        idField(noted::Id, NotedWords::tr("Customer id"), true),
        field(noted::Name, NotedWords::tr("Name")),
        field(u"number"_s, NotedWords::tr("Account")),
        field(u"email"_s, NotedWords::tr("E-mail"), FieldKind::Email),
        field(u"givenName"_s, NotedWords::tr("First name")),
        field(u"familyName"_s, NotedWords::tr("Last name")),
        field(u"phone"_s, NotedWords::tr("Phone")),
        field(u"street"_s, NotedWords::tr("Street")),
        field(u"postalCode"_s, NotedWords::tr("Postal code")),
        field(u"locality"_s, NotedWords::tr("City")),
        field(u"country"_s, NotedWords::tr("Country")),
        field(noted::State, NotedWords::tr("Status at the vendor")),
    };
}

QList<Field> userFields()
{
    return {
        idField(noted::Id, NotedWords::tr("User id"), true),
        field(noted::Name, NotedWords::tr("Name")),
        field(u"email"_s, NotedWords::tr("E-mail"), FieldKind::Email),
        field(noted::State, NotedWords::tr("Status at the vendor")),
    };
}

QList<Field> subscriptionFields(bool needsParent)
{
    return {
        idField(noted::Parent, NotedWords::tr("Customer id"), needsParent),
        idField(noted::Id, NotedWords::tr("Subscription id"), true),
        field(noted::Name, NotedWords::tr("Name")),
        field(u"number"_s, NotedWords::tr("Number")),
        field(u"product"_s, NotedWords::tr("Plan or product id")),
        field(u"renews"_s, NotedWords::tr("Renews"), FieldKind::Date),
        field(noted::State, NotedWords::tr("Status at the vendor")),
    };
}

QList<Field> orderFields(bool needsParent)
{
    return {
        idField(noted::Parent, NotedWords::tr("Customer id"), needsParent),
        idField(noted::Id, NotedWords::tr("Order id"), true),
        field(noted::State, NotedWords::tr("Status at the vendor")),
    };
}
} // namespace

Form notedForm(EntityKind kind, bool needsParent)
{
    Form form;
    form.id = u"noted"_s;
    switch (kind) {
    case EntityKind::Customer:
        form.sections = {{{}, customerFields()}};
        break;
    case EntityKind::Subscription:
        form.sections = {{{}, subscriptionFields(needsParent)}};
        break;
    case EntityKind::Order:
        form.sections = {{{}, orderFields(needsParent)}};
        break;
    case EntityKind::User:
        form.sections = {{{}, userFields()}};
        break;
    case EntityKind::Connection:
    case EntityKind::ServiceUser:
    case EntityKind::Product:
        break;
    }
    return form;
}

Entity notedEntity(const EntityKey &key, const EntityId &parent, const Values &values,
                   const QString &sourceWord)
{
    const auto said = [&values](const QString &name) { return textOf(values.value(name)).trimmed(); };
    const Status status{Mark::Unknown, sourceWord, said(noted::State)};
    QString name = said(noted::Name);
    // A row without a word in it is none for a person; a customer has one, customerWord().
    if (name.isEmpty() && !sourceWord.isEmpty() && key.kind != EntityKind::Customer)
        name = said(noted::Id);
    Entity entity = bareEntity(key, parent, name);
    if (auto *customer = std::get_if<Customer>(&entity)) {
        customer->number = said(u"number"_s);
        customer->contact = {said(u"givenName"_s), said(u"familyName"_s), said(u"email"_s), said(u"phone"_s)};
        customer->address = {said(u"street"_s),   {}, said(u"postalCode"_s),
                             said(u"locality"_s), {}, said(u"country"_s)};
        customer->status = status;
    } else if (auto *subscription = std::get_if<Subscription>(&entity)) {
        subscription->number = said(u"number"_s);
        subscription->productId = said(u"product"_s);
        if (const Value day = values.value(u"renews"_s); const auto *date = std::get_if<QDate>(&day))
            subscription->renews = *date;
        subscription->status = status;
    } else if (auto *user = std::get_if<User>(&entity)) {
        user->contact.email = said(u"email"_s);
        user->status = status;
    } else if (auto *order = std::get_if<Order>(&entity)) {
        order->status = status;
    }
    return entity;
}

QStringList notedAliases(EntityKind kind, const QString &field)
{
    const bool customer = kind == EntityKind::Customer;
    if (field == noted::Id)
        return customer
                   ? QStringList{u"id"_s, u"customerid"_s, u"accountid"_s, u"clientid"_s, u"kundennummer"_s}
                   : QStringList{u"id"_s, u"subscriptionid"_s, u"serviceid"_s, u"orderid"_s};
    if (field == noted::Parent)
        return {u"customerid"_s, u"customer"_s, u"accountid"_s, u"clientid"_s, u"kundennummer"_s};
    if (field == noted::Name)
        return customer ? QStringList{u"name"_s, u"company"_s, u"companyname"_s, u"customer"_s, u"firma"_s}
                        : QStringList{u"name"_s, u"subscription"_s, u"service"_s, u"servicename"_s};
    if (field == noted::State)
        return {u"status"_s, u"state"_s, u"statusatthevendor"_s};
    if (field == "number"_L1)
        return customer ? QStringList{u"number"_s, u"account"_s, u"accountnumber"_s}
                        : QStringList{u"number"_s};
    if (field == "email"_L1)
        return {u"email"_s, u"mail"_s, u"emailaddress"_s};
    if (field == "product"_L1)
        return {u"product"_s, u"productid"_s, u"plan"_s, u"planid"_s};
    if (field == "renews"_L1)
        return {u"renews"_s, u"renewal"_s, u"renewaldate"_s, u"nextduedate"_s, u"expires"_s};
    if (field == "givenName"_L1)
        return {u"givenname"_s, u"firstname"_s, u"vorname"_s};
    if (field == "familyName"_L1)
        return {u"familyname"_s, u"lastname"_s, u"surname"_s, u"nachname"_s};
    if (field == "phone"_L1)
        return {u"phone"_s, u"telephone"_s, u"phonenumber"_s, u"telefon"_s};
    if (field == "street"_L1)
        return {u"street"_s, u"address"_s, u"address1"_s, u"strasse"_s, u"straße"_s};
    if (field == "postalCode"_L1)
        return {u"postalcode"_s, u"postcode"_s, u"zip"_s, u"zipcode"_s, u"plz"_s};
    if (field == "locality"_L1)
        return {u"locality"_s, u"city"_s, u"town"_s, u"ort"_s};
    if (field == "country"_L1)
        return {u"country"_s, u"countrycode"_s, u"land"_s};
    return {};
}
} // namespace purveyor
