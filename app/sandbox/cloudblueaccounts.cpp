// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/cloudblueaccounts.h"

#include "app/sandbox/book.h"
#include "app/sandbox/cloudbluepayments.h"
#include "app/sandbox/cloudblueusers.h"
#include "app/sandbox/fieldchecks.h"
#include "app/sandbox/orderrecords.h"
#include "app/sandbox/rawtarget.h"
#include "app/sandbox/rql.h"
#include "app/sandbox/settings.h"
#include "app/sandbox/virtualclock.h"
#include "app/sandbox/wire.h"

#include <QJsonArray>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr QLatin1StringView bssInfoType("http://parallels.com/pa/bss-account-info");
constexpr QLatin1StringView accountType("http://parallels.com/aps/types/pa/account");

QString apsTypeOf(const QJsonValue &value)
{
    return value.toObject().value("aps"_L1).toObject().value("type"_L1).toString();
}

QString linkedId(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toObject().value("aps"_L1).toObject().value("id"_L1).toString();
}

QString bssInfoProblem(const QJsonObject &bss)
{
    const QString where = u"BssAccountInformation"_s;
    if (const QString problem = missingTexts(bss, {u"taxStatus"_s, u"localeId"_s}, where); !problem.isEmpty())
        return problem;
    if (!isUuid(bss.value("aps"_L1).toObject().value("id"_L1).toString()))
        return u"BssAccountInformation needs an aps.id that the client made."_s;
    return unknownMembers(bss,
                          {u"aps"_s, u"taxStatus"_s, u"localeId"_s, u"taxRegId"_s, u"taxZoneId"_s,
                           u"customerClass"_s, u"externalARManagement"_s},
                          where);
}

} // namespace

CloudBlueAccounts::CloudBlueAccounts(const World &world, CloudBlueUsers &users)
    : m_world(world)
    , m_users(users)
{
}

QString CloudBlueAccounts::accountProblem(const QJsonObject &account, const QString &bssId)
{
    const QString where = u"PAAccount"_s;
    if (account.value("type"_L1).toString() != "CLIENT"_L1)
        return u"PAAccount: type must be CLIENT."_s;
    if (!account.value("personal"_L1).isBool())
        return u"PAAccount: personal must be true or false."_s;
    if (const QString problem = missingTexts(account, {u"companyName"_s}, where); !problem.isEmpty())
        return problem;
    if (linkedId(account, "bssAccountInfo"_L1) != bssId)
        return u"PAAccount: bssAccountInfo must name the BssAccountInformation of the same request."_s;
    if (const QString problem = addressProblem(account.value("addressPostal"_L1)); !problem.isEmpty())
        return problem;
    for (const QString &contact : {u"adminContact"_s, u"billingContact"_s, u"techContact"_s}) {
        if (const QString problem = contactProblem(account.value(contact), contact); !problem.isEmpty())
            return problem;
    }
    return unknownMembers(account,
                          {u"aps"_s, u"type"_s, u"personal"_s, u"companyName"_s, u"bssAccountInfo"_s,
                           u"parent"_s, u"addressPostal"_s, u"adminContact"_s, u"billingContact"_s,
                           u"techContact"_s},
                          where);
}

Answer CloudBlueAccounts::create(Call &call)
{
    call.operation = u"createCustomer"_s;
    QJsonObject bss;
    QJsonObject account;
    QJsonObject user;
    const QJsonArray items = call.body.toArray();
    for (const QJsonValue &item : items) {
        const QString type = apsTypeOf(item);
        QJsonObject *place = rql::implements(type, bssInfoType)                     ? &bss
                             : rql::implements(type, accountType)                   ? &account
                             : rql::implements(type, CloudBlueUsers::adminUserType) ? &user
                                                                                    : nullptr;
        if (!place)
            return badRequest(u"aps.type '%1' cannot be created here."_s.arg(type));
        if (!place->isEmpty())
            return badRequest(u"aps.type '%1' is there twice."_s.arg(type));
        *place = item.toObject();
    }
    if (bss.isEmpty() || account.isEmpty())
        return badRequest(u"An account is created by an array of BssAccountInformation and PAAccount."_s);

    if (const QString problem = bssInfoProblem(bss); !problem.isEmpty())
        return badRequest(problem);
    const QString bssId = bss.value("aps"_L1).toObject().value("id"_L1).toString();
    if (const QString problem = accountProblem(account, bssId); !problem.isEmpty())
        return badRequest(problem);
    // Without a parent the platform tries to create the account under the provider, which a reseller may not.
    const QString parent = linkedId(account, "parent"_L1);
    if (parent != resellerId)
        return accessViolation(parent.isEmpty() ? u"provider"_s : parent);
    if (m_world.book.find(bssId))
        return conflict(u"A resource with the id '%1' exists already."_s.arg(bssId));
    if (!user.isEmpty()) {
        if (const QString problem = CloudBlueUsers::problemOf(user); !problem.isEmpty())
            return badRequest(problem);
        if (m_world.book.hasLogin(user.value("login"_L1).toString()))
            return conflict(u"Login '%1' is already in use."_s.arg(user.value("login"_L1).toString()));
    }

    const QDateTime now = m_world.clock.now();
    Record accountRecord;
    accountRecord.kind = Kind::Account;
    accountRecord.id = m_world.book.newUuid();
    accountRecord.otherId = bssId;
    accountRecord.ownerId = parent;
    accountRecord.number = m_world.book.next(Book::Counter::Account);
    accountRecord.modified = now;
    accountRecord.changed = true;
    accountRecord.fields = {
        {u"addressPostal"_s, account.value("addressPostal"_L1)},
        {u"companyName"_s, account.value("companyName"_L1)},
        {u"locked"_s, false},
        {u"personal"_s, account.value("personal"_L1)},
        {u"type"_s, u"CLIENT"_s},
    };
    for (const QString &contact : {u"adminContact"_s, u"billingContact"_s, u"techContact"_s})
        accountRecord.fields.insert(contact, normalisedContact(account.value(contact).toObject()));

    Record bssRecord;
    bssRecord.kind = Kind::BssInfo;
    bssRecord.id = bssId;
    bssRecord.ownerId = accountRecord.id;
    bssRecord.number = accountRecord.number;
    bssRecord.modified = now;
    bssRecord.changed = true;
    bssRecord.fields = bss;
    bssRecord.fields.remove("aps"_L1);
    bssRecord.fields.insert("accountCurrencyCode"_L1, u"USD"_s);
    bssRecord.fields.insert("externalARManagement"_L1, false);
    bssRecord.fields.insert("fullyRegistered"_L1, false);

    const Record &addedBss = m_world.book.add(std::move(bssRecord));
    const Record &addedAccount = m_world.book.add(std::move(accountRecord));
    QJsonArray answer{rowToJson({&addedBss}), rowToJson({&addedAccount})};
    call.created = {addedBss.id, addedAccount.id};
    if (!user.isEmpty()) {
        const Record &addedUser = m_users.add(user, addedAccount.id);
        call.created.append(addedUser.id);
        answer.append(rowToJson({&addedUser}));
    }
    if (m_world.settings.swapCreateOrder)
        answer = reversed(answer);
    return {200, answer};
}

Answer CloudBlueAccounts::update(Call &call, Record &record)
{
    call.operation = record.kind == Kind::User ? u"updateUser"_s : u"updateAccount"_s;
    if (!call.body.isObject())
        return badRequest(u"The body must be one JSON object."_s);
    const QJsonObject sent = call.body.toObject();
    const QJsonObject aps = sent.value("aps"_L1).toObject();
    if (aps.contains("id"_L1) && aps.value("id"_L1).toString() != record.id)
        return badRequest(u"aps.id differs from the path."_s);
    if (aps.contains("revision"_L1) && aps.value("revision"_L1).toInt() != record.revision) {
        return conflict(u"The resource '%1' has revision %2, not %3."_s.arg(record.id)
                            .arg(record.revision)
                            .arg(aps.value("revision"_L1).toInt()));
    }
    if (sent.contains("addressPostal"_L1)) {
        if (const QString problem = addressProblem(sent.value("addressPostal"_L1)); !problem.isEmpty())
            return badRequest(problem);
    }
    if (sent.contains("companyName"_L1)) {
        if (const QString problem = missingTexts(sent, {u"companyName"_s}, u"PAAccount"_s);
            !problem.isEmpty())
            return badRequest(problem);
    }
    QJsonObject next = record.fields;
    static const QStringList contacts{u"adminContact"_s, u"billingContact"_s, u"techContact"_s};
    // Final and read-only members may come back as they were read; they change nothing.
    static const QStringList fixed{
        u"aps"_s,     u"id"_s,       u"type"_s,      u"accounts"_s,       u"brands"_s,
        u"domains"_s, u"parent"_s,   u"templates"_s, u"bssAccountInfo"_s, u"subscriptions"_s,
        u"users"_s,   u"userId"_s,   u"memberId"_s,  u"organization"_s,   u"services"_s,
        u"locked"_s,  u"password"_s, u"login"_s};
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        if (fixed.contains(it.key()) || it.key().startsWith(u'_'))
            continue;
        if (record.kind == Kind::Account && contacts.contains(it.key())) {
            if (const QString problem = contactProblem(it.value(), it.key()); !problem.isEmpty())
                return badRequest(problem);
            next.insert(it.key(), normalisedContact(it.value().toObject()));
        } else {
            next.insert(it.key(), it.value());
        }
    }
    record.fields = next;
    m_world.book.touch(record, m_world.clock.now());
    return {200, rowToJson({&record})};
}

const Record *CloudBlueAccounts::customer(const QString &id, Answer &refusal) const
{
    const Record *record = m_world.book.find(id);
    if (!record || record->kind != Kind::Account) {
        refusal = notFound(id);
        return nullptr;
    }
    if (record->ownerId != resellerId && record->id != resellerId) {
        refusal = accessViolation(id);
        return nullptr;
    }
    return record;
}

Answer CloudBlueAccounts::paymentMethods(const Call &call) const
{
    QString accountId;
    const QList<QueryItem> items = queryItems(call.request.rawQuery());
    for (const QueryItem &item : items) {
        if (item.name == "accountId")
            accountId = QString::fromUtf8(item.value);
    }
    if (!isUuid(accountId))
        return badRequest(u"accountId must be the APS id of an account."_s);
    Answer refusal;
    const Record *account = customer(accountId, refusal);
    return account ? Answer{200, paymentMethodsOf(*account)} : refusal;
}

} // namespace purveyor::sandbox
