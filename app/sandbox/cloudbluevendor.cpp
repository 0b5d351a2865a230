// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/cloudbluevendor.h"

#include "app/sandbox/faults.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/rawtarget.h"
#include "app/sandbox/rendering.h"
#include "app/sandbox/seeddata.h"
#include "app/sandbox/virtualclock.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

/// Estimates and the question for switches read, though they are POSTs.
bool isWrite(const Request &request)
{
    if (request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS")
        return false;
    const QByteArray path = request.rawPath();
    return !path.endsWith("/orders/estimate") && !path.endsWith("/orders/estimateCosts") &&
           !path.endsWith("/orders/termsconditions") && !path.endsWith("/planPeriodSwitches");
}

std::optional<QJsonValue> parseBody(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isArray())
        return document.array();
    if (document.isObject())
        return document.object();
    return std::nullopt;
}

Reply withCommonHeaders(Reply reply, int skewSeconds)
{
    reply.headers.append(HeaderField{"Date", httpDate(skewSeconds)});
    reply.headers.append(HeaderField{"X-APSBooster-Response", "true"});
    return reply;
}

} // namespace

CloudBlueVendor::CloudBlueVendor(const Premises &premises)
    : m_world{m_book, premises.clock, premises.ledger, m_settings, premises.stepMs}
    , m_faults(premises.faults)
    , m_changed(premises.changed)
    , m_oauth(consumerKey.toByteArray(), consumerSecret.toByteArray())
    , m_lists(m_world)
    , m_users(m_world)
    , m_accounts(m_world, m_users)
    , m_orders(m_world, m_accounts, m_lists)
    , m_resources(m_world, m_accounts, m_users, m_lists)
{
}

QString CloudBlueVendor::name() const
{
    return u"cloudblue"_s;
}

QString CloudBlueVendor::basePath() const
{
    return {};
}

QJsonObject CloudBlueVendor::credentials() const
{
    return {{u"consumerKey"_s, QString::fromLatin1(consumerKey)},
            {u"consumerSecret"_s, QString::fromLatin1(consumerSecret)}};
}

QJsonObject CloudBlueVendor::connection() const
{
    // The one account of the book that is ours: see README.md. Nothing is on its way here for longer than a
    // moment.
    return {{u"name"_s, u"CloudBlue sandbox"_s},
            {u"settings"_s, QJsonObject{{u"consumerKey"_s, QString::fromLatin1(consumerKey)},
                                        {u"resellerEmail"_s, QString(resellerEmail)},
                                        {u"resellerId"_s, QString(resellerId)},
                                        {u"settleTime"_s, 2}}},
            {u"secrets"_s, QJsonObject{{u"consumerSecret"_s, QString::fromLatin1(consumerSecret)}}}};
}

void CloudBlueVendor::seed(int customers, const QDateTime &now)
{
    m_settings = Settings();
    m_book.clear();
    seedBook(m_book, customers, now);
    m_orders.rescan();
}

QJsonObject CloudBlueVendor::state() const
{
    return m_book.toState();
}

void CloudBlueVendor::restore(const QJsonObject &state)
{
    m_book.applyState(state);
    m_orders.rescan();
}

QJsonObject CloudBlueVendor::settings() const
{
    return m_settings.toJson();
}

QString CloudBlueVendor::applySettings(const QJsonObject &object)
{
    const QString problem = m_settings.apply(object);
    if (problem.isEmpty() && m_settings.twoResellers)
        addTwinReseller(m_book, m_world.clock.now());
    return problem;
}

std::optional<int> CloudBlueVendor::touch(const QString &id, const QJsonObject &set)
{
    return m_book.setMembers(id, set, m_world.clock.now());
}

QJsonArray CloudBlueVendor::rows(const QString &table) const
{
    static const QHash<QString, Kind> kinds{{u"accounts"_s, Kind::Account},
                                            {u"users"_s, Kind::User},
                                            {u"subscriptions"_s, Kind::Subscription},
                                            {u"orders"_s, Kind::Order}};
    QJsonArray rows;
    const auto kind = kinds.constFind(table);
    if (kind == kinds.cend())
        return rows;
    for (const Record &record : m_book.all(*kind))
        rows.append(record.toState());
    return rows;
}

void CloudBlueVendor::advance()
{
    const bool moved = m_orders.advance();
    const bool activated = m_users.activateInvited();
    if (moved || activated)
        m_changed();
}

Reply CloudBlueVendor::handle(const Request &request)
{
    advance();
    Call call{request, {}};
    call.write = isWrite(request);
    call.fullScope = request.header("APS-Actor-Scope") == "FULL";
    const Format format = formatFor(request.header("Accept"));
    const int skew = m_world.settings.clockSkewSeconds;

    if (const std::optional<Answer> refused = refusal(call)) {
        call.executed = false;
        record(call, refused->status);
        return withCommonHeaders(render(*refused, format), skew);
    }

    const std::optional<Fault> fault = m_faults.takeForVendor(name(), request.method, request.rawPath());
    if (fault && fault->kind == FaultKind::Drift)
        call.driftCents = fault->options.value("cents"_L1).toInt(1);
    call.tellContentRange = !fault || fault->kind != FaultKind::NoContentRange;

    Answer answer;
    if (!fault || fault->executes()) {
        answer = route(call);
        call.executed = !answer.isError();
        if (m_world.settings.extraFields && !answer.isError())
            answer.json = withExtraFields(answer.json);
    } else {
        call.operation = u"fault"_s;
        call.executed = false;
    }
    if (call.write && call.executed)
        m_changed();

    const Reply reply = fault ? renderFaulty(answer, format, *fault) : render(answer, format);
    record(call, reply.status);
    if (fault && fault->kind == FaultKind::Touch)
        touchAfterwards(call, *fault);
    return withCommonHeaders(reply, skew);
}

std::optional<Answer> CloudBlueVendor::refusal(Call &call)
{
    const Request &request = call.request;
    if (const QString problem = rawTargetProblem(request.target); !problem.isEmpty())
        return badRequest(problem);

    const qint64 now = QDateTime::currentSecsSinceEpoch() + m_world.settings.clockSkewSeconds;
    if (const std::optional<OAuthRefusal> refused = m_oauth.check(request, now)) {
        Answer answer = errorAnswer(401, u"APS::Util::AuthenticationFailure"_s, refused->message);
        QJsonObject body = answer.json.toObject();
        body.insert("reason"_L1, refused->reason);
        answer.json = body;
        answer.headers.append(HeaderField{"WWW-Authenticate", "OAuth realm=\"aps\""});
        return answer;
    }

    const QByteArray path = request.rawPath();
    if (!path.startsWith("/aps/2/"))
        return notFound(QString::fromLatin1(path));
    const QList<QByteArray> segments = path.mid(7).split('/');
    for (const QByteArray &segment : segments)
        call.segments.append(QString::fromUtf8(percentDecoded(segment)));

    if (!request.body.isEmpty()) {
        const QByteArray type = request.header("Content-Type").toLower();
        if (type != "application/json" && !type.startsWith("application/json;")) {
            return exceptionAnswer(415, u"APS::Util::UnsupportedMediaType"_s,
                                   u"A body must have the Content-Type application/json."_s);
        }
        const std::optional<QJsonValue> body = parseBody(request.body);
        if (!body)
            return badRequest(u"The body is no JSON."_s);
        call.body = *body;
    }
    return std::nullopt;
}

std::optional<Answer> CloudBlueVendor::missingGrant(const Call &call) const
{
    QString type;
    const QString first = call.segments.value(0);
    const QString second = call.segments.value(1);
    if (first == "services"_L1 && second == "order-manager"_L1)
        type = u"http://www.odin.com/billing/order-management"_s;
    else if (first == "services"_L1 && second == "payment-method-manager"_L1)
        type = u"http://www.odin.com/billing/payment-method-management"_s;
    else if (first == "resources"_L1 && call.request.method == "POST" && call.segments.size() == 3) {
        const Record *record = m_world.book.find(second);
        if (call.segments.at(2) == "users"_L1 || (record && record->kind == Kind::User))
            type = CloudBlueUsers::adminUserType;
        else if (record && record->kind == Kind::Subscription)
            type = u"http://www.odin.com/billing/Subscription"_s;
    }
    if (type.isEmpty() ||
        m_world.settings.grants.contains(type + u' ' + QString::fromLatin1(call.request.method)))
        return std::nullopt;
    return errorAnswer(403, u"APS::Util::AccessViolation"_s,
                       u"Access to operation %1 of type '%2' is not allowed."_s.arg(
                           QString::fromLatin1(call.request.method), type));
}

Answer CloudBlueVendor::route(Call &call)
{
    if (std::optional<Answer> refused = missingGrant(call))
        return *std::move(refused);
    const QString &first = call.segments.first();
    if (first == "collections"_L1 && call.segments.size() == 2)
        return m_resources.collection(call);
    if (first == "resources"_L1)
        return m_resources.handle(call);
    if (first == "services"_L1 && call.segments.size() > 2)
        return service(call);
    return notFound(call.segments.join(u'/'));
}

Answer CloudBlueVendor::service(Call &call)
{
    if (call.segments.at(1) == "order-manager"_L1)
        return m_orders.handle(call);
    if (call.segments.at(1) == "payment-method-manager"_L1 && call.segments.at(2) == "paymentMethods"_L1 &&
        call.segments.size() == 3) {
        call.operation = u"listPaymentMethods"_s;
        if (call.request.method == "GET")
            return m_accounts.paymentMethods(call);
        return notSimulated(u"Changing payment methods"_s);
    }
    return notFound(call.segments.join(u'/'));
}

void CloudBlueVendor::record(const Call &call, int status) const
{
    m_world.ledger.append({name(),
                           call.request.method,
                           call.request.target,
                           call.operation,
                           {},
                           call.write,
                           call.executed,
                           status,
                           call.created,
                           call.body});
}

void CloudBlueVendor::touchAfterwards(const Call &call, const Fault &fault)
{
    if (call.segments.value(0) != "resources"_L1)
        return;
    const QJsonObject set = fault.options.value("set"_L1).toObject();
    if (m_world.book.setMembers(call.segments.value(1), set, m_world.clock.now()))
        m_changed();
}

std::unique_ptr<Vendor> cloudblue::makeVendor(const Premises &premises)
{
    return std::make_unique<CloudBlueVendor>(premises);
}

} // namespace purveyor::sandbox
