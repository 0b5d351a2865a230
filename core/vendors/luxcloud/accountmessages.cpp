// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/accountmessages.h"

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
XmlNode addressNode(const PostalAddress &address)
{
    return XmlNode(u"address"_s,
                   {XmlNode(u"addressLine1"_s, address.street), XmlNode(u"addressLine2"_s, address.street2),
                    XmlNode(u"city"_s, address.locality), XmlNode(u"state"_s, address.region),
                    XmlNode(u"postalCode"_s, address.postalCode),
                    XmlNode(u"countryCode"_s, address.country)});
}

XmlNode phoneNode(const Phone &phone)
{
    return XmlNode(u"phone"_s,
                   {XmlNode(u"countryCode"_s, phone.country), XmlNode(u"areaCode"_s, phone.area),
                    XmlNode(u"number"_s, phone.number), XmlNode(u"extension"_s, phone.extension)});
}

XmlNode contactNode(const Person &person, const QString &type)
{
    XmlNode contact(u"contact"_s,
                    {XmlNode(u"firstName"_s, person.firstName), XmlNode(u"lastName"_s, person.lastName),
                     XmlNode(u"email"_s, person.email)});
    if (!type.isEmpty())
        contact.add(XmlNode(u"type"_s, type));
    contact.add(phoneNode(person.phone));
    return contact;
}

XmlNode accountNode(const Account &account, bool withType)
{
    XmlNode root(u"account"_s, {XmlNode(u"name"_s, account.name)});
    if (withType)
        root.add(XmlNode(u"type"_s, account.type));
    root.add(addressNode(account.address));
    XmlNode contacts(u"contacts"_s);
    for (const AccountContact &contact : account.contacts)
        contacts.add(contactNode(contact.person, contact.type));
    root.add(std::move(contacts));
    return root;
}
} // namespace

bool operator==(const Person &a, const Person &b)
{
    return a.firstName == b.firstName && a.lastName == b.lastName && a.email == b.email &&
           a.phone.country == b.phone.country && a.phone.area == b.phone.area &&
           a.phone.number == b.phone.number && a.phone.extension == b.phone.extension;
}

XmlNode createAccountBody(const Account &account)
{
    return accountNode(account, true);
}

XmlNode updateAccountBody(const Account &account)
{
    return accountNode(account, false);
}

XmlNode createUserBody(const QString &root, const UserData &user, const QString &password)
{
    return XmlNode(root, {XmlNode(u"username"_s, user.username), XmlNode(u"password"_s, password),
                          addressNode(user.address), contactNode(user.person, {})});
}

XmlNode updateUserBody(const QString &root, const UserData &user)
{
    return XmlNode(root, {XmlNode(u"username"_s, user.username), addressNode(user.address),
                          contactNode(user.person, {})});
}

XmlNode passwordBody(const QString &root, const QString &id, const QString &oldPassword,
                     const QString &newPassword)
{
    return XmlNode(root, {XmlNode(u"id"_s, id), XmlNode(u"oldPassword"_s, oldPassword),
                          XmlNode(u"newPassword"_s, newPassword)});
}
} // namespace purveyor::luxcloud
