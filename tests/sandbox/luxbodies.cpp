// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/luxbodies.h"

#include <QStringBuilder>

namespace purveyor::sandbox::luxbodies
{

namespace
{

constexpr QByteArrayView declaration("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
constexpr QByteArrayView address(R"(<address>
    <addressLine1>1, rue du Fort</addressLine1>
    <addressLine2/>
    <city>Esch</city>
    <state />
    <postalCode>L-4001</postalCode>
    <countryCode>LU</countryCode>
  </address>)");
constexpr QByteArrayView phone(R"(<phone>
      <countryCode>352</countryCode>
      <areaCode />
      <number>5550100</number>
      <extension />
    </phone>)");

QByteArray names()
{
    return "<firstName>Zoë</firstName><lastName>O'Neill &amp; Co</lastName><email>zoe@example.org</email>";
}

QByteArray contacts()
{
    return "<contacts><contact>" + names() + "<type>ADMIN</type>" + phone.toByteArray() +
           "</contact></contacts>";
}

QByteArray person(const QByteArray &root, const QByteArray &head)
{
    return declaration.toByteArray() + '<' + root + '>' + head + address.toByteArray() + "<contact>" +
           names() + phone.toByteArray() + "</contact></" + root + '>';
}

QByteArray order(const QByteArray &item)
{
    return declaration.toByteArray() + "<order><items><item>" + item + "</item></items></order>";
}

QByteArray withId(const QByteArray &element, const QByteArray &id)
{
    return '<' + element + "><id>" + id + "</id></" + element + '>';
}

} // namespace

QByteArray newAccount(const QByteArray &name)
{
    return declaration.toByteArray() + "<account><name>" + name + "</name><type>COMPANY</type>" +
           address.toByteArray() + contacts() + "</account>";
}

QByteArray account()
{
    return declaration.toByteArray() + "<account><name>Renamed</name>" + address.toByteArray() + contacts() +
           "</account>";
}

QByteArray newUser(const QByteArray &root, const QByteArray &username)
{
    return person(root, "<username>" + username + "</username><password>Secret-1</password>");
}

QByteArray user(const QByteArray &root, const QByteArray &username)
{
    return person(root, "<username>" + username + "</username>");
}

QByteArray password(const QByteArray &root, const QByteArray &id, const QByteArray &old,
                    const QByteArray &next)
{
    return declaration.toByteArray() + '<' + root + "><id>" + id + "</id><oldPassword>" + old +
           "</oldPassword><newPassword>" + next + "</newPassword></" + root + '>';
}

QByteArray create(const QByteArray &product, const QByteArray &period, const QByteArray &domain)
{
    const QByteArray parameters =
        "<parameters><parameter><name>DOMAIN_ID</name><value>" + domain + "</value></parameter></parameters>";
    return order("<type>CREATE</type>" + withId("product", product) + withId("period", period) +
                 (domain.isEmpty() ? QByteArray() : parameters));
}

QByteArray switchProduct(const QByteArray &subscription, const QByteArray &product, const QByteArray &period)
{
    return order("<type>SWITCH</type>" + withId("subscription", subscription) + withId("product", product) +
                 withId("period", period));
}

QByteArray upgrade(const QByteArray &subscription, const QByteArray &resource, const QByteArray &quantity)
{
    return order("<type>UPGRADE</type>" + withId("subscription", subscription) + "<resources><resource><id>" +
                 resource + "</id><quantity>" + quantity + "</quantity></resource></resources>");
}

} // namespace purveyor::sandbox::luxbodies
