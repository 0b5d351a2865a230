// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/luxcloudvendor.h"

#include "app/sandbox/luxcloudseed.h"
#include "app/sandbox/luxcloudshapes.h"
#include "app/sandbox/rawtarget.h"
#include "app/sandbox/xmlbody.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr QLatin1StringView basePathOfApi("/1.0");
constexpr QLatin1StringView customersAccount("100001");

struct Credentials {
    QByteArrayView username;
    QByteArrayView password;
    QByteArrayView token;
};

constexpr Credentials reseller{"reseller@luxcloud.test", "lux-reseller-secret", "tok-5f0e2c-reseller"};
constexpr Credentials customer{"customer@luxcloud.test", "lux-customer-secret", "tok-91ab44-customer"};

bool areThoseOf(const Request &request, const Credentials &known)
{
    return request.header("X-AUTH-USERNAME") == known.username &&
           request.header("X-AUTH-PASSWORD") == known.password &&
           request.header("X-AUTH-TOKEN") == known.token;
}

QJsonObject credentialsToJson(const Credentials &known)
{
    return {{u"username"_s, QString::fromLatin1(known.username)},
            {u"password"_s, QString::fromLatin1(known.password)},
            {u"token"_s, QString::fromLatin1(known.token)}};
}

bool isXml(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/xml" || type == "text/xml";
}

} // namespace

LuxCloudVendor::LuxCloudVendor(const Premises &premises)
    : ServedVendor(u"luxcloud"_s, premises, luxSwitches())
    , m_world{store(), switches(), premises.clock, premises.stepMs}
    , m_accounts(m_world)
    , m_users(m_world, LuxCloudUsers::Sort::User)
    , m_serviceUsers(m_world, LuxCloudUsers::Sort::ServiceUser)
    , m_subscriptions(m_world)
    , m_orders(m_world, m_subscriptions)
{
    addAccountRoutes();
    addUserRoutes();
    addOrderRoutes();
    addSubscriptionRoutes();
    addServiceUserRoutes();
}

QString LuxCloudVendor::basePath() const
{
    return QString(basePathOfApi);
}

QJsonObject LuxCloudVendor::credentials() const
{
    QJsonObject ofCustomer = credentialsToJson(customer);
    ofCustomer.insert("accountId"_L1, QString(customersAccount));
    return {{u"reseller"_s, credentialsToJson(reseller)}, {u"customer"_s, ofCustomer}};
}

QJsonObject LuxCloudVendor::connection() const
{
    const QJsonObject known = credentialsToJson(reseller);
    return {{u"name"_s, u"LuxCloud sandbox"_s},
            {u"settings"_s, QJsonObject{{u"username"_s, known.value("username"_L1)}}},
            {u"secrets"_s, QJsonObject{{u"password"_s, known.value("password"_L1)},
                                       {u"token"_s, known.value("token"_L1)}}}};
}

void LuxCloudVendor::advance()
{
    const bool ordersMoved = m_orders.advance();
    const bool subscriptionsMoved = m_subscriptions.advance();
    if (ordersMoved || subscriptionsMoved)
        premises().changed();
}

bool LuxCloudVendor::isWrite(const Request &request) const
{
    return request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS";
}

void LuxCloudVendor::fill(int customers, const QDateTime &now)
{
    seedLuxCloud(store(), m_subscriptions, m_orders, customers, now);
}

void LuxCloudVendor::bookReplaced()
{
    m_orders.rescan();
}

bool LuxCloudVendor::isReseller(const Request &request) const
{
    return areThoseOf(request, reseller);
}

std::optional<Reply> LuxCloudVendor::refusal(Visit &visit)
{
    const Request &request = visit.request;
    const auto refused = [&](int status, const QString &message) {
        visit.refused = true;
        return luxReply(luxRefusal(status, message), visit, switches());
    };
    for (const char *name : {"X-AUTH-USERNAME", "X-AUTH-PASSWORD", "X-AUTH-TOKEN"}) {
        if (request.header(name).isEmpty())
            return refused(401, u"The header %1 is missing."_s.arg(QLatin1StringView(name)));
    }
    if (!areThoseOf(request, reseller) && !areThoseOf(request, customer))
        return refused(401, u"The credentials are not known."_s);
    if (const QString problem = rawTargetProblem(request.target); !problem.isEmpty())
        return refused(400, problem);
    if (request.target.contains('?'))
        return refused(400, u"No operation takes a query."_s);
    const Item *account = store().find(u"accounts"_s, QString(customersAccount));
    if (!isReseller(request) && (!account || account->text("state"_L1) == "disabled"_L1))
        return refused(403, u"The account is disabled."_s);
    return std::nullopt;
}

Reply LuxCloudVendor::serve(Visit &visit)
{
    LuxAnswer given = answer(visit);
    visit.refused = !given.code.isEmpty();
    return luxReply(std::move(given), visit, switches());
}

LuxAnswer LuxCloudVendor::answer(Visit &visit)
{
    const QByteArray path = visit.request.rawPath();
    if (!path.startsWith("/1.0/"))
        return luxRefusal(404, u"There is nothing outside of /1.0."_s);
    QStringList segments;
    const QList<QByteArray> parts = path.mid(basePathOfApi.size() + 1).split('/');
    for (const QByteArray &part : parts)
        segments.append(QString::fromUtf8(percentDecoded(part)));
    if (segments.contains(QString()))
        return luxRefusal(404, u"The path has an empty part."_s);

    QByteArrayList allowed;
    for (const Route &route : std::as_const(m_routes)) {
        const Place place = placeOf(route, segments);
        if (!place.matches || !isOffered(route, segments))
            continue;
        if (route.method == visit.request.method)
            return run(route, place, visit);
        allowed.append(route.method);
    }
    if (allowed.isEmpty()) {
        const bool otherForm = segments.contains(u"serviceUser"_s) || segments.contains(u"serviceUsers"_s);
        return luxRefusal(otherForm ? switches().number("wrongPathStatus"_L1) : 404,
                          u"There is no such URI."_s);
    }
    LuxAnswer refused =
        luxRefusal(405, u"This URI takes only %1."_s.arg(QString::fromLatin1(allowed.join(", "))));
    refused.headers.append(HeaderField{"Allow", allowed.join(", ")});
    return refused;
}

bool LuxCloudVendor::isOffered(const Route &route, const QStringList &segments) const
{
    if (!route.needed.isEmpty())
        return switches().holds("listUris"_L1, route.needed);
    // The document writes serviceUser in two places and serviceUsers in the others.
    const QLatin1StringView form = route.section == "7.6"_L1   ? "enablePath"_L1
                                   : route.section == "7.1"_L1 ? "existsPath"_L1
                                                               : QLatin1StringView();
    if (form.isEmpty() || switches().is(form, "both"_L1))
        return true;
    const bool plural = segments.contains(u"serviceUsers"_s);
    return switches().is(form, plural ? "plural"_L1 : "singular"_L1);
}

LuxCloudVendor::Place LuxCloudVendor::placeOf(const Route &route, const QStringList &segments)
{
    Place place;
    qsizetype at = 0;
    for (const QString &part : route.path) {
        const QString segment = segments.value(at++);
        if (part == "my"_L1 && segment == part) {
            place.isMine = place.hasAccount = true;
        } else if (part == "@"_L1 || part == "#"_L1) {
            place.hasAccount = true;
            place.isMine = segment == "my"_L1 && part == "@"_L1;
            if (!place.isMine) {
                if (segment != "customers"_L1 || at >= segments.size())
                    return {};
                place.accountId = segments.at(at++);
            }
        } else if (part == "*"_L1) {
            place.ids.append(segment);
        } else if (part != segment) {
            return {};
        }
    }
    place.matches = at == segments.size();
    return place;
}

LuxAnswer LuxCloudVendor::run(const Route &route, const Place &place, Visit &visit)
{
    visit.section = route.section;
    visit.operation = route.operation;
    const bool asReseller = isReseller(visit.request);
    if (place.hasAccount && place.isMine == asReseller)
        return luxRefusal(403, asReseller ? u"A reseller has no /my."_s
                                          : u"The role Customer may only use /my."_s);
    if (!place.hasAccount && visit.write && !asReseller)
        return luxRefusal(403, u"Only the role Reseller may do that."_s);

    LuxVisit lux{visit};
    lux.ids = place.ids;
    if (place.hasAccount) {
        const QString id = place.isMine ? QString(customersAccount) : place.accountId;
        lux.account = store().find(u"accounts"_s, id);
        if (!lux.account)
            return luxRefusal(404, u"There is no account '%1'."_s.arg(id));
    }
    pugi::xml_document document;
    if (std::optional<LuxAnswer> problem = payloadProblem(route, visit, document))
        return *std::move(problem);
    lux.body = document.document_element();
    if (lux.body)
        visit.body = toJson(lux.body);
    const bool creates = route.method == "POST" && place.hasAccount;
    if (creates && lux.account->text("state"_L1) == "disabled"_L1)
        return luxRefusal(409, u"The account is disabled."_s);
    return route.work(lux);
}

std::optional<LuxAnswer> LuxCloudVendor::payloadProblem(const Route &route, const Visit &visit,
                                                        pugi::xml_document &document) const
{
    const QByteArray &body = visit.request.body;
    if (route.payload == Payload::None) {
        if (body.isEmpty())
            return std::nullopt;
        return luxRefusal(400, u"No payload is needed."_s);
    }
    if (!isXml(visit.request.header("Content-Type")))
        return luxRefusal(415, u"The payload must be application/xml."_s);
    QString problem = readXml(body, document);
    if (problem.isEmpty() && switches().isOn("phonePlus"_L1)) {
        for (const pugi::xpath_node found : document.select_nodes("//phone/countryCode")) {
            const QString code = textOf(found.node());
            if (code.startsWith(u'+'))
                (void)setText(found.node(), code.mid(1));
        }
    }
    if (problem.isEmpty())
        problem = route.shape ? shapeProblem(*route.shape, document.document_element())
                              : luxshapes::orderProblem(document.document_element());
    return problem.isEmpty() ? std::nullopt : std::optional(luxRefusal(400, problem));
}

std::unique_ptr<Vendor> luxcloud::makeVendor(const Premises &premises)
{
    return std::make_unique<LuxCloudVendor>(premises);
}

} // namespace purveyor::sandbox
