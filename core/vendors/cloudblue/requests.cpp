// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/requests.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
constexpr QByteArrayView Json("application/json");

QByteArray segment(const EntityId &id)
{
    return QUrl::toPercentEncoding(id.value);
}

Headers scopeHeaders(const CloudBlueSettings &settings)
{
    return settings.fullScope ? Headers{{"APS-Actor-Scope", "FULL"}} : Headers();
}
} // namespace

Target resellerLookup(const CloudBlueSettings &settings)
{
    // The prose says "e-mail address", the example filters one of the three contacts: which one is a setting.
    // Names come along so that a person can choose when several match.
    const QByteArray property = settings.resellerContact.toLatin1() + ".email";
    return {"/aps/2/collections/accounts",
            Rql().eq(property, settings.resellerEmail).select({"aps.id", "companyName", "id"}).encoded()};
}

Target createResources()
{
    return {"/aps/2/resources/", {}};
}

Target resource(const EntityId &id)
{
    return {"/aps/2/resources/" + segment(id), {}};
}

Target relation(const EntityId &id, QByteArrayView name, const Rql &rql)
{
    return {"/aps/2/resources/" + segment(id) + '/' + name.toByteArray(), rql.encoded()};
}

Target accountPage(const CloudBlueSettings &settings, qint64 start)
{
    Rql rql;
    rql.eq("type", u"CLIENT");
    if (!settings.resellerId.isEmpty())
        rql.eq("parent.aps.id", settings.resellerId.value);
    rql.sort("aps.id").limit(start, settings.pageSize);
    return {"/aps/2/collections/accounts", rql.encoded()};
}

Target userPage(const EntityId &customer, qint64 start, qint64 count)
{
    return relation(customer, "users", Rql().limit(start, count));
}

Target usersOf(const EntityId &customer)
{
    return relation(customer, "users");
}

Target paymentMethods(const EntityId &customer)
{
    // "accountId" here is the APS id, not the account's number.
    return {"/aps/2/services/payment-method-manager/paymentMethods", "accountId=" + segment(customer)};
}

Target estimate()
{
    return {"/aps/2/services/order-manager/orders/estimate", {}};
}

Target estimateCosts()
{
    return {"/aps/2/services/order-manager/orders/estimateCosts", {}};
}

Target orders()
{
    return {"/aps/2/services/order-manager/orders", {}};
}

Target orderPage(const CloudBlueSettings &settings, qint64 start)
{
    // Newest first: an order that is placed meanwhile moves others to a later page, where they come twice,
    // and never to an earlier one, where they would be missed.
    return {orders().path,
            Rql().sort("creationTime", Rql::Order::Descending).limit(start, settings.pageSize).encoded()};
}

Target ordersOfBuyerPage(const CloudBlueSettings &settings, const EntityId &buyer, qint64 start)
{
    return {orders().path, Rql()
                               .eq("buyerId", buyer.value)
                               .sort("creationTime", Rql::Order::Descending)
                               .limit(start, settings.pageSize)
                               .encoded()};
}

Target order(const EntityId &id)
{
    return {orders().path + '/' + segment(id), {}};
}

Target planPage(const CloudBlueSettings &settings, qint64 start)
{
    return {"/aps/2/collections/service-plans",
            Rql().sort("aps.id").limit(start, settings.pageSize).encoded()};
}

Target subscriptionPage(const CloudBlueSettings &settings, qint64 start)
{
    Rql rql;
    if (!settings.resellerId.isEmpty())
        rql.ne("account.aps.id", settings.resellerId.value); // without the reseller's own
    return {"/aps/2/collections/bss-subscriptions",
            rql.sort("aps.id").limit(start, settings.pageSize).encoded()};
}

Target subscriptionsOfPage(const CloudBlueSettings &settings, const EntityId &customer, qint64 start)
{
    return {
        "/aps/2/collections/bss-subscriptions",
        Rql().eq("account.aps.id", customer.value).sort("aps.id").limit(start, settings.pageSize).encoded()};
}

ReadRequest readRequest(const QUrl &url, const CloudBlueSettings &settings, const QString &operation)
{
    ReadRequest request;
    request.url = url;
    request.headers = scopeHeaders(settings);
    request.accept = Json.toByteArray(); // */* would be answered in XML
    request.operation = operation;
    return request;
}

ReadRequest readByPost(const QUrl &url, const QByteArray &body, const CloudBlueSettings &settings,
                       const QString &operation)
{
    ReadRequest request = readRequest(url, settings, operation);
    request.headers.clear(); // the scope is of lists; an estimate names its customer
    request.method = "POST";
    request.contentType = Json.toByteArray();
    request.body = body;
    return request;
}

WriteRequest writeRequest(const QByteArray &method, const QUrl &url, const QByteArray &body,
                          const QString &operation)
{
    WriteRequest request;
    request.method = method;
    request.url = url;
    request.accept = Json.toByteArray();
    request.contentType = Json.toByteArray();
    request.body = body;
    request.operation = operation;
    return request;
}
} // namespace purveyor::cloudblue
