// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/phone.h"
#include "core/vendors/xmlwriting.h"

#include <QList>

// Requests of chapters 3, 4 and 7: accounts, users and service users. Elements stand in the document's order
// and are always all there, empty where nothing is set (L23): the document shows them so.
namespace purveyor::luxcloud
{
struct Person {
    QString firstName;
    QString lastName;
    QString email;
    Phone phone; // country: dialling code, digits alone

    friend bool operator==(const Person &a, const Person &b);
};

struct AccountContact {
    Person person;
    QString type; // ADMIN, BILLING, TECHNICAL; PERSONAL for a person

    friend bool operator==(const AccountContact &, const AccountContact &) = default;
};

struct Account {
    QString name;
    QString type; // COMPANY or PERSON; sent when it is created and never again (L24)
    PostalAddress address;
    QList<AccountContact> contacts;

    friend bool operator==(const Account &, const Account &) = default;
};

struct UserData {
    QString username;
    PostalAddress address;
    Person person;

    friend bool operator==(const UserData &, const UserData &) = default;
};

XmlNode createAccountBody(const Account &account); // 3.1
XmlNode updateAccountBody(const Account &account); // 3.2
// root: "user" (4.2, 4.3) or "serviceUser" (7.2, 7.3). The contact is one, without a type (L26).
XmlNode createUserBody(const QString &root, const UserData &user, const QString &password);
XmlNode updateUserBody(const QString &root, const UserData &user);
// 4.4, 7.4. The id is the one in the address (L15).
XmlNode passwordBody(const QString &root, const QString &id, const QString &oldPassword,
                     const QString &newPassword);
} // namespace purveyor::luxcloud
