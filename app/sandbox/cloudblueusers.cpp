// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/cloudblueusers.h"

#include "app/sandbox/book.h"
#include "app/sandbox/fieldchecks.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/virtualclock.h"
#include "app/sandbox/wire.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

CloudBlueUsers::CloudBlueUsers(const World &world)
    : m_world(world)
{
}

QString CloudBlueUsers::problemOf(const QJsonObject &user)
{
    const QString where = u"PAAdminUser"_s;
    if (const QString problem = wrongType(user, adminUserType); !problem.isEmpty())
        return problem;
    if (const QString problem = missingTexts(
            user, {u"login"_s, u"password"_s, u"email"_s, u"givenName"_s, u"familyName"_s}, where);
        !problem.isEmpty())
        return problem;
    if (!user.value("isAccountAdmin"_L1).isBool())
        return u"PAAdminUser: isAccountAdmin must be true or false."_s;
    if (user.value("password"_L1).toString().size() < 8)
        return u"PAAdminUser: the password is too weak."_s;
    if (const QString problem = emailProblem(user.value("email"_L1).toString(), where); !problem.isEmpty())
        return problem;
    if (user.contains("addressPostal"_L1)) {
        if (const QString problem = addressProblem(user.value("addressPostal"_L1)); !problem.isEmpty())
            return problem;
    }
    return unknownMembers(user,
                          {u"aps"_s, u"isAccountAdmin"_s, u"login"_s, u"password"_s, u"email"_s,
                           u"givenName"_s, u"familyName"_s, u"fullName"_s, u"displayName"_s, u"telVoice"_s,
                           u"addressPostal"_s, u"locale"_s, u"organization"_s},
                          where);
}

Record &CloudBlueUsers::add(const QJsonObject &sent, const QString &accountId)
{
    Record user;
    user.kind = Kind::User;
    user.id = m_world.book.newUuid();
    user.ownerId = accountId;
    user.number = m_world.book.next(Book::Counter::User);
    user.modified = m_world.clock.now();
    user.changed = true;
    user.fields = sent;
    user.fields.remove("aps"_L1);
    user.fields.remove("password"_L1);
    user.fields.remove("organization"_L1);
    const QString fullName =
        sent.value("givenName"_L1).toString() + u' ' + sent.value("familyName"_L1).toString();
    if (!user.fields.contains("fullName"_L1))
        user.fields.insert("fullName"_L1, fullName);
    if (!user.fields.contains("locale"_L1))
        user.fields.insert("locale"_L1, u"en_US"_s);
    user.fields.insert("displayName"_L1, user.fields.value("fullName"_L1));
    user.fields.insert("disabled"_L1, false);
    user.fields.insert("locked"_L1, false);
    user.fields.insert("memberId"_L1, m_world.book.next(Book::Counter::Member));
    user.fields.insert("servicesMode"_L1, u"NONE"_s);
    user.fields.insert("_active"_L1, true);
    return m_world.book.add(std::move(user));
}

Answer CloudBlueUsers::create(Call &call, const Record &account)
{
    call.operation = u"createUser"_s;
    if (!call.body.isObject())
        return badRequest(u"The body must be one JSON object."_s);
    const QJsonObject sent = call.body.toObject();
    if (const QString problem = problemOf(sent); !problem.isEmpty())
        return badRequest(problem);
    const QString login = sent.value("login"_L1).toString();
    if (m_world.book.hasLogin(login))
        return conflict(u"Login '%1' is already in use."_s.arg(login));
    const Record &user = add(sent, account.id);
    call.created = {user.id};
    return {200, rowToJson({&user})};
}

Answer CloudBlueUsers::operate(Call &call, Record &user, const QString &operation)
{
    call.operation = operation;
    if (!call.body.isUndefined() && !(call.body.isObject() && call.body.toObject().isEmpty()))
        return badRequest(u"%1 takes no body."_s.arg(operation));

    const QDateTime now = m_world.clock.now();
    QJsonObject &fields = user.fields;
    if (operation == "resetPassword"_L1 || operation == "invite"_L1) {
        if (operation == "invite"_L1 && fields.value("_active"_L1).toBool())
            return badRequest(u"User '%1' is active already."_s.arg(fields.value("login"_L1).toString()));
        fields.insert("_active"_L1, false);
        fields.insert("_invitedMs"_L1, now.toMSecsSinceEpoch());
        fields.insert("invitationDate"_L1, now.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s));
        m_world.ledger.countMail(u"cloudblue"_s);
    } else if (operation == "activate"_L1) {
        fields.insert("_active"_L1, true);
        fields.remove("invitationDate"_L1);
    } else if (operation == "disable"_L1 || operation == "enable"_L1) {
        fields.insert("disabled"_L1, operation == "disable"_L1);
    } else if (operation == "unlock"_L1) {
        fields.insert("locked"_L1, false);
    } else {
        return notFound(user.id + u'/' + operation);
    }
    m_world.book.touch(user, now);
    return {};
}

bool CloudBlueUsers::activateInvited()
{
    bool any = false;
    constexpr int stepsUntilActive = 10;
    const QDateTime now = m_world.clock.now();
    // Only a user that was changed can be waiting.
    for (const Record &record : m_world.book.all(Kind::User)) {
        if (!record.changed || record.fields.value("_active"_L1).toBool())
            continue;
        const qint64 invited = record.fields.value("_invitedMs"_L1).toInteger();
        if (invited + stepsUntilActive * m_world.stepMs > now.toMSecsSinceEpoch())
            continue;
        Record *user = m_world.book.find(record.id);
        user->fields.insert("_active"_L1, true);
        user->fields.remove("invitationDate"_L1);
        m_world.book.touch(*user, now);
        any = true;
    }
    return any;
}

} // namespace purveyor::sandbox
