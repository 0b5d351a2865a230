// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/cloudblueresources.h"

#include "app/sandbox/book.h"
#include "app/sandbox/cloudblueaccounts.h"
#include "app/sandbox/cloudbluecatalogue.h"
#include "app/sandbox/cloudblueusers.h"
#include "app/sandbox/lists.h"
#include "app/sandbox/orderrecords.h"
#include "app/sandbox/seeddata.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

Answer methodNotAllowed(const Call &call)
{
    return errorAnswer(405, u"APS::Util::MethodNotAllowed"_s,
                       u"%1 is not offered here."_s.arg(QString::fromLatin1(call.request.method)));
}

/// The caller may read this resource by its id: its own, or one of its customers'.
bool isForeign(const Book &book, const Record &record)
{
    const Record *account = &record;
    if (record.kind != Kind::Account)
        account = book.find(record.ownerId);
    return account && account->id != resellerId && account->ownerId != resellerId;
}

} // namespace

CloudBlueResources::CloudBlueResources(const World &world, CloudBlueAccounts &accounts, CloudBlueUsers &users,
                                       Lists &lists)
    : m_world(world)
    , m_accounts(accounts)
    , m_users(users)
    , m_changes(world)
    , m_lists(lists)
{
}

bool CloudBlueResources::isVisible(const Record &record, bool fullScope) const
{
    if (record.id == twinAccountId) // both accounts of two resellers are the caller's own
        return true;
    if (!fullScope) {
        return record.kind == Kind::Account ? record.id == resellerId : record.ownerId == resellerId;
    }
    return !isForeign(m_world.book, record);
}

std::vector<Row> CloudBlueResources::visible(Kind kind, bool fullScope, bool oss) const
{
    std::vector<Row> rows;
    for (const Record &record : m_world.book.all(kind)) {
        if (isVisible(record, fullScope))
            rows.push_back({&record, oss});
    }
    return rows;
}

Answer CloudBlueResources::collection(Call &call)
{
    if (call.request.method != "GET")
        return methodNotAllowed(call);
    const QString name = call.segments.at(1);
    const bool full = call.fullScope;
    if (name == "accounts"_L1) {
        call.operation = u"listAccounts"_s;
        return m_lists.answer(call, name, [this, full] { return visible(Kind::Account, full); });
    }
    if (name == "bss-subscriptions"_L1 || name == "subscriptions"_L1) {
        call.operation = u"listSubscriptions"_s;
        const bool oss = name == "subscriptions"_L1;
        return m_lists.answer(call, name,
                              [this, full, oss] { return visible(Kind::Subscription, full, oss); });
    }
    if (name == "admin-users"_L1) {
        call.operation = u"listUsers"_s;
        return m_lists.answer(call, name, [this, full] { return visible(Kind::User, full); });
    }
    if (name == "service-plans"_L1) {
        call.operation = u"listServicePlans"_s;
        return m_lists.answer(call, name, [] {
            std::vector<Row> rows;
            const QList<Plan> &plans = catalogue();
            for (const Plan &plan : plans)
                rows.push_back({nullptr, false, &plan});
            return rows;
        });
    }
    return notFound(u"collections/"_s + name);
}

Answer CloudBlueResources::listAll(Call &call)
{
    call.operation = u"listResources"_s;
    const bool full = call.fullScope;
    return m_lists.answer(call, u"resources"_s, [this, full] {
        std::vector<Row> rows;
        const auto append = [&rows](const std::vector<Row> &more) {
            rows.insert(rows.end(), more.begin(), more.end());
        };
        append(visible(Kind::Account, full));
        append(visible(Kind::BssInfo, full));
        append(visible(Kind::User, full));
        append(visible(Kind::Subscription, full));
        append(visible(Kind::Subscription, full, true));
        for (const Plan &plan : catalogue())
            rows.push_back({nullptr, false, &plan});
        return rows;
    });
}

Answer CloudBlueResources::handle(Call &call)
{
    const QByteArray &method = call.request.method;
    if (call.segments.size() == 1) {
        if (method == "GET")
            return listAll(call);
        return errorAnswer(404, u"APS::Util::ObjectNotFound"_s,
                           u"Resources are created at /aps/2/resources/ (with a slash)."_s);
    }
    const QString id = call.segments.at(1);
    if (id.isEmpty())
        return method == "POST" && call.segments.size() == 2 ? m_accounts.create(call)
                                                             : methodNotAllowed(call);

    if (const Plan *plan = findPlan(id)) {
        if (call.segments.size() == 3 && method == "POST" && call.segments.at(2) == "planPeriodSwitches"_L1)
            return m_changes.switches(call, *plan);
        if (call.segments.size() != 2 || method != "GET")
            return notSimulated(u"This on a service plan"_s);
        call.operation = u"readServicePlan"_s;
        return {200, planToJson(*plan)};
    }
    Record *record = m_world.book.find(id);
    if (!record || record->kind == Kind::Order)
        return notFound(id);
    if (isForeign(m_world.book, *record) && record->id != twinAccountId)
        return accessViolation(id);

    const Row row{record, record->kind == Kind::Subscription && id == record->otherId};
    if (call.segments.size() == 2)
        return one(call, *record, row);
    if (call.segments.size() > 3 || call.segments.at(2).isEmpty())
        return notFound(call.segments.mid(1).join(u'/'));
    if (method == "GET")
        return relation(call, *record, row, call.segments.at(2));
    return method == "POST" ? post(call, *record, row, call.segments.at(2)) : methodNotAllowed(call);
}

Answer CloudBlueResources::one(Call &call, Record &record, const Row &row)
{
    const QByteArray &method = call.request.method;
    if (method == "GET") {
        call.operation = u"readResource"_s;
        QString problem;
        const std::optional<rql::Query> query = rql::parse(call.request.rawQuery(), problem);
        if (!query)
            return badRequest(problem);
        const QJsonObject json = rowToJson(row);
        return {200, query->select.isEmpty() ? json : selected(json, query->select)};
    }
    if (method == "PUT" && (record.kind == Kind::Account || record.kind == Kind::User))
        return m_accounts.update(call, record);
    if (method == "PUT" || method == "DELETE")
        return notSimulated(u"%1 of this resource"_s.arg(QString::fromLatin1(method)));
    return methodNotAllowed(call);
}

Answer CloudBlueResources::relation(Call &call, const Record &record, const Row &row, const QString &name)
{
    call.operation = u"list:"_s + name;
    const QString key = (row.oss ? record.otherId : record.id) + u'/' + name;
    const auto owned = [this, &record](Kind kind, bool oss) {
        std::vector<Row> rows;
        const QList<const Record *> records = m_world.book.ownedBy(kind, record.id);
        for (const Record *item : records)
            rows.push_back({item, oss});
        return rows;
    };
    const auto single = [this, &call, &key](const QString &id) {
        return m_lists.answer(call, key, [this, &id]() -> std::vector<Row> {
            if (const Plan *plan = findPlan(id))
                return {{nullptr, false, plan}};
            if (const Record *found = m_world.book.find(id))
                return {{found, found->kind == Kind::Subscription && id == found->otherId}};
            return {};
        });
    };

    if (record.kind == Kind::Account) {
        if (name == "users"_L1)
            return m_lists.answer(call, key, [&owned] { return owned(Kind::User, false); });
        if (name == "subscriptions"_L1)
            return m_lists.answer(call, key, [&owned] { return owned(Kind::Subscription, true); });
        if (name == "accounts"_L1)
            return m_lists.answer(call, key, [&owned] { return owned(Kind::Account, false); });
        if (name == "domains"_L1 || name == "brands"_L1 || name == "templates"_L1)
            return m_lists.answer(call, key, [] { return std::vector<Row>(); });
        if (name == "bssAccountInfo"_L1)
            return single(record.otherId);
        if (name == "parent"_L1)
            return single(record.ownerId);
    }
    if (record.kind == Kind::BssInfo && name == "paAccount"_L1)
        return single(record.ownerId);
    if (record.kind == Kind::User && name == "organization"_L1)
        return single(record.ownerId);
    if (record.kind == Kind::User && name == "services"_L1)
        return m_lists.answer(call, key, [] { return std::vector<Row>(); });
    if (record.kind == Kind::Subscription) {
        if (name == "resources"_L1)
            return {200, row.oss ? technicalResources(record) : commercialResources(record)};
        if (name == "account"_L1)
            return single(record.ownerId);
        if (name == "paSubscription"_L1 && !row.oss)
            return single(record.otherId);
        if (name == "servicePlan"_L1 && !row.oss)
            return single(record.fields.value("_planId"_L1).toString());
        if (name == "provisioningState"_L1 && row.oss)
            return {200, QJsonObject{{u"state"_s, u"READY"_s}, {u"message"_s, QString()}}};
    }
    return notFound(key);
}

Answer CloudBlueResources::post(Call &call, Record &record, const Row &row, const QString &name)
{
    if (record.kind == Kind::Account && name == "users"_L1)
        return m_users.create(call, record);
    if (record.kind == Kind::User)
        return m_users.operate(call, record, name);
    if (record.kind == Kind::Subscription)
        return m_changes.operate(call, record, row.oss, name);
    return notFound(record.id + u'/' + name);
}

} // namespace purveyor::sandbox
