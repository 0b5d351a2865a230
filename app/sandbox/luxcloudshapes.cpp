// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/luxcloudshapes.h"

#include "app/sandbox/xmlbody.h"

#include <QLocale>
#include <QRegularExpression>
#include <climits>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox::luxshapes
{

namespace
{

QString anything(const QString &text)
{
    Q_UNUSED(text)
    return {};
}

QString filled(const QString &text)
{
    if (text.trimmed().isEmpty())
        return u"must not be empty"_s;
    return text != text.trimmed() ? u"has blanks around it"_s : QString();
}

QString country(const QString &text)
{
    static const QRegularExpression alpha2(u"^[A-Z]{2}$"_s);
    const bool known =
        alpha2.match(text).hasMatch() && QLocale::codeToTerritory(text) != QLocale::AnyTerritory;
    return known ? QString() : u"must be an ISO 3166-1 alpha-2 code"_s;
}

QString email(const QString &text)
{
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+$"_s);
    return address.match(text).hasMatch() ? QString() : u"is no e-mail address"_s;
}

QString digits(const QString &text)
{
    static const QRegularExpression number(u"^[0-9]+$"_s);
    return number.match(text).hasMatch() ? QString() : u"must be digits"_s;
}

QString digitsOrNothing(const QString &text)
{
    return text.isEmpty() ? QString() : digits(text);
}

QString phoneNumber(const QString &text)
{
    static const QRegularExpression number(u"^[0-9][0-9 ./-]*$"_s);
    return number.match(text).hasMatch() ? QString() : u"is no phone number"_s;
}

QString relationType(const QString &text)
{
    return text == "COMPANY"_L1 || text == "PERSON"_L1 ? QString() : u"must be COMPANY or PERSON"_s;
}

QString contactType(const QString &text)
{
    const bool known =
        text == "ADMIN"_L1 || text == "BILLING"_L1 || text == "TECHNICAL"_L1 || text == "PERSONAL"_L1;
    return known ? QString() : u"must be ADMIN, BILLING, TECHNICAL or PERSONAL"_s;
}

QString serviceUserName(const QString &text)
{
    return email(text).isEmpty() ? QString() : u"must be like user@domain"_s;
}

QString password(const QString &text)
{
    return text.isEmpty() ? u"must not be empty"_s : QString();
}

QString quantity(const QString &text)
{
    static const QRegularExpression number(u"^-?[0-9]{1,9}(?:\\.[0-9]{1,3})?$"_s);
    return number.match(text).hasMatch() ? QString() : u"must be a number like 2.0"_s;
}

QString parameterName(const QString &text)
{
    return text == "DOMAIN_ID"_L1 ? QString() : u"must be DOMAIN_ID"_s;
}

Shape address()
{
    return {"address",
            nullptr,
            {{"addressLine1", filled},
             {"addressLine2"},
             {"city", filled},
             {"state"},
             {"postalCode", filled},
             {"countryCode", country}}};
}

Shape phone()
{
    return {"phone",
            nullptr,
            {{"countryCode", digits},
             {"areaCode", digitsOrNothing},
             {"number", phoneNumber},
             {"extension", digitsOrNothing}}};
}

Shape contact(bool typed)
{
    Shape shape{"contact", nullptr, {{"firstName", filled}, {"lastName", filled}, {"email", email}, phone()}};
    if (typed)
        shape.children.insert(shape.children.end() - 1, Shape{"type", contactType});
    return shape;
}

Shape contacts()
{
    Shape one = contact(true);
    one.max = INT_MAX;
    return {"contacts", nullptr, {one}};
}

Shape person(const char *root, Shape::Check name, bool withPassword)
{
    Shape shape{root, nullptr, {{"username", name}, address(), contact(false)}};
    if (withPassword)
        shape.children.insert(shape.children.begin() + 1, Shape{"password", password});
    return shape;
}

Shape passwordChange(const char *root)
{
    return {root, nullptr, {{"id", filled}, {"oldPassword", anything}, {"newPassword", anything}}};
}

Shape withId(const char *name)
{
    return {name, nullptr, {{"id", filled}}};
}

Shape many(Shape shape)
{
    shape.max = INT_MAX;
    return shape;
}

Shape orderOf(Shape item)
{
    item.max = INT_MAX;
    return {"order", nullptr, {{"items", nullptr, {std::move(item)}}}};
}

/// The shape of one item by its type; a shape without type for an unknown one.
Shape itemOf(const QString &type)
{
    Shape parameters{"parameters",
                     nullptr,
                     {many({"parameter", nullptr, {{"name", parameterName}, {"value", filled}}})},
                     0};
    if (type == "CREATE"_L1)
        return {"item", nullptr, {{"type"}, withId("product"), withId("period"), std::move(parameters)}};
    if (type == "SWITCH"_L1)
        return {"item", nullptr, {{"type"}, withId("subscription"), withId("product"), withId("period")}};
    return {
        "item",
        nullptr,
        {{"type"},
         withId("subscription"),
         {"resources", nullptr, {many({"resource", nullptr, {{"id", filled}, {"quantity", quantity}}})}}}};
}

} // namespace

const Shape &newAccount()
{
    static const Shape shape{
        "account", nullptr, {{"name", filled}, {"type", relationType}, address(), contacts()}};
    return shape;
}

const Shape &account()
{
    static const Shape shape{"account", nullptr, {{"name", filled}, address(), contacts()}};
    return shape;
}

const Shape &newUser()
{
    static const Shape shape = person("user", filled, true);
    return shape;
}

const Shape &user()
{
    static const Shape shape = person("user", filled, false);
    return shape;
}

const Shape &userPassword()
{
    static const Shape shape = passwordChange("user");
    return shape;
}

const Shape &newServiceUser()
{
    static const Shape shape = person("serviceUser", serviceUserName, true);
    return shape;
}

const Shape &serviceUser()
{
    static const Shape shape = person("serviceUser", serviceUserName, false);
    return shape;
}

const Shape &serviceUserPassword()
{
    static const Shape shape = passwordChange("serviceUser");
    return shape;
}

QString orderProblem(pugi::xml_node root)
{
    const pugi::xml_node first = root.child("items").child("item");
    const QString type = textOf(first.child("type"));
    if (first.child("type") && type != "CREATE"_L1 && type != "SWITCH"_L1 && type != "UPGRADE"_L1)
        return u"order/items/item/type must be CREATE, SWITCH or UPGRADE"_s;
    if (const QString problem = shapeProblem(orderOf(itemOf(type)), root); !problem.isEmpty())
        return problem;
    for (const pugi::xml_node item : root.child("items").children("item")) {
        if (textOf(item.child("type")) != type)
            return u"order/items: all items must be of one type"_s;
    }
    return {};
}

} // namespace purveyor::sandbox::luxshapes
