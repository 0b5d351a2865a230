// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/usermessages.h"

#include "core/vendors/cloudblue/accountmessages.h"
#include "core/vendors/cloudblue/words.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
Status statusOf(const QJsonObject &user)
{
    if (json::flag(user.value("disabled"_L1)).value_or(false))
        return {Mark::Stopped, Words::tr("Disabled"), u"disabled"_s};
    if (json::flag(user.value("locked"_L1)).value_or(false))
        return {Mark::Stopped, Words::tr("Locked"), u"locked"_s};
    if (json::time(user.value("invitationDate"_L1)))
        return {Mark::Waiting, Words::tr("Invited"), {}};
    // Not that the person can sign in: no field tells that (C16).
    const bool isToldNot = json::flag(user.value("disabled"_L1)).has_value();
    return {Mark::Unknown, isToldNot ? Words::tr("Not disabled") : Words::tr("Not told"), {}};
}

User userFrom(const QJsonObject &object, const ReadContext &context, const EntityId &customer)
{
    User user;
    user.key = {context.connection, EntityKind::User, apsId(object)};
    const EntityId organization = linkedId(object, "organization"_L1);
    user.customer = organization.isEmpty() ? customer : organization;
    user.login = json::text(object, "login"_L1);
    user.contact = readContact(object);
    user.displayName = json::text(object, "displayName"_L1);
    if (user.displayName.isEmpty())
        user.displayName = json::text(object, "fullName"_L1);
    if (user.displayName.isEmpty())
        user.displayName = user.contact.fullName();
    user.isAdmin = json::flag(object.value("isAccountAdmin"_L1)).value_or(false);
    user.status = statusOf(object);
    const auto note = [&](const QString &key, const QString &label, const QString &value) {
        if (!value.isEmpty())
            user.attributes.append({key, label, value, true});
    };
    note(u"apsId"_s, Words::tr("APS id"), user.key.id.value);
    note(u"memberId"_s, Words::tr("Member number"), json::text(object, "memberId"_L1));
    note(u"userId"_s, Words::tr("User number"), json::text(object, "userId"_L1));
    note(u"invitationDate"_s, Words::tr("Invited on"), json::text(object, "invitationDate"_L1));
    // Its own fact, because the status of a disabled user does not say it.
    if (json::flag(object.value("locked"_L1)).value_or(false))
        note(u"locked"_s, Words::tr("Locked"), Words::tr("yes"));
    note(u"modified"_s, Words::tr("Changed"), json::text(object.value("aps"_L1).toObject(), "modified"_L1));
    return user;
}
} // namespace

JsonNode createUserBody(const NewAdminUser &user, const CloudBlueSettings &settings)
{
    JsonNode node = JsonNode::object({{u"aps"_s, JsonNode::object({{u"type"_s, settings.types.adminUser}})},
                                      {u"isAccountAdmin"_s, true},
                                      {u"login"_s, user.login},
                                      {u"password"_s, user.password},
                                      {u"email"_s, user.contact.email},
                                      {u"givenName"_s, user.contact.givenName},
                                      {u"familyName"_s, user.contact.familyName},
                                      {u"fullName"_s, user.contact.fullName()}});
    if (!user.contact.phone.isEmpty())
        node.add(u"telVoice"_s, settings.wirePhone(user.contact.phone));
    const PostalAddress &address = user.address;
    // Another order of keys than in an account, as in the document.
    JsonNode postal = JsonNode::object({{u"streetAddress"_s, address.street},
                                        {u"locality"_s, address.locality},
                                        {u"region"_s, address.region},
                                        {u"countryName"_s, address.country.toLower()},
                                        {u"postalCode"_s, address.postalCode}});
    if (!address.street2.isEmpty())
        postal.add(u"extendedAddress"_s, address.street2);
    node.add(u"addressPostal"_s, std::move(postal));
    return node;
}

QString generatedPassword()
{
    static constexpr qsizetype Length = 24;
    // Without signs that some form or mail would have to escape, and without look-alikes.
    static constexpr std::array<QLatin1StringView, 4> Classes{
        "ABCDEFGHJKLMNPQRSTUVWXYZ"_L1, "abcdefghijkmnopqrstuvwxyz"_L1, "23456789"_L1, "!#$%*+-=?@_"_L1};
    QRandomGenerator *random = QRandomGenerator::system();
    const auto pick = [random](QLatin1StringView from) {
        return QChar(from.at(random->bounded(static_cast<int>(from.size()))));
    };
    QString password;
    for (const QLatin1StringView letters : Classes)
        password += pick(letters);
    while (password.size() < Length)
        password += pick(Classes[random->bounded(static_cast<quint32>(Classes.size()))]);
    for (qsizetype i = Length - 1; i > 0; --i) { // Fisher-Yates: the classes do not stand in front
        const qsizetype other = random->bounded(static_cast<int>(i + 1));
        std::swap(password[i], password[other]);
    }
    return password;
}

bool isDisabledUser(const User &user)
{
    return user.status.vendorWord == "disabled"_L1;
}

bool isLockedUser(const User &user)
{
    return std::any_of(user.attributes.cbegin(), user.attributes.cend(),
                       [](const Attribute &attribute) { return attribute.key == "locked"_L1; });
}

Result<QList<User>> readUsers(const QByteArray &body, const ReadContext &context, const EntityId &customer)
{
    const Result<QJsonArray> array = json::parseList(body);
    if (!array)
        return Failure(array.error());
    json::Missing missing;
    QList<User> users;
    for (qsizetype i = 0; i < array->size(); ++i) {
        User user = userFrom(array->at(i).toObject(), context, customer);
        if (user.key.id.isEmpty())
            missing.note(u"[%1].aps.id"_s.arg(i));
        else
            users.append(std::move(user));
    }
    if (!missing.isEmpty())
        return Failure(missing.error(Words::tr("list of users")));
    return users;
}

Result<User> readUser(const QByteArray &body, const ReadContext &context, const EntityId &customer)
{
    const Result<QJsonObject> object = json::parseObject(body);
    if (!object)
        return Failure(object.error());
    User user = userFrom(*object, context, customer);
    if (user.key.id.isEmpty()) {
        json::Missing missing;
        missing.note(u"aps.id"_s);
        return Failure(missing.error(Words::tr("user")));
    }
    return user;
}
} // namespace purveyor::cloudblue
