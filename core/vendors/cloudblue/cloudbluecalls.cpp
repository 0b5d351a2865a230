// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/cloudbluecalls.h"

#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/contentrange.h"
#include "core/vendors/cloudblue/errormessages.h"
#include "core/vendors/cloudblue/ordermessages.h"
#include "core/vendors/cloudblue/paymentmessages.h"
#include "core/vendors/cloudblue/planmessages.h"
#include "core/vendors/cloudblue/serverclock.h"
#include "core/vendors/cloudblue/subscriptionmessages.h"
#include "core/vendors/cloudblue/usermessages.h"
#include "core/vendors/cloudblue/words.h"
#include "core/vendors/flowjob.h"
#include "core/vendors/parsejob.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
constexpr int NoContent = 204;

ApiError clientGone()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.message = jobCancelledText();
    return error;
}
} // namespace

CloudBlueCalls::CloudBlueCalls(ConnectionId connection, CloudBlueSettings settings, Transport &transport,
                               Clock &clock, QObject &parent)
    : m_connection(std::move(connection))
    , m_settings(std::move(settings))
    , m_transport(transport)
    , m_clock(clock)
    , m_parent(parent)
{
}

CloudBlueCalls::~CloudBlueCalls() = default;

QUrl CloudBlueCalls::url(const Target &target) const
{
    return m_transport.url(target.path, target.query);
}

TypedJob<HttpReply> *CloudBlueCalls::getAny(const Target &target, const QString &name)
{
    return m_transport.read(readRequest(url(target), m_settings, name));
}

TypedJob<HttpReply> *CloudBlueCalls::get(const Target &target, const QString &name)
{
    return checked(getAny(target, name));
}

TypedJob<HttpReply> *CloudBlueCalls::post(const Target &target, const QByteArray &body, const QString &name)
{
    return checked(m_transport.read(readByPost(url(target), body, m_settings, name)));
}

TypedJob<HttpReply> *CloudBlueCalls::checked(TypedJob<HttpReply> *reply)
{
    const auto check = [this](const Result<HttpReply> &result) -> Result<HttpReply> {
        if (result && !result->isSuccess())
            return Failure(errorOf(*result));
        return result;
    };
    return mapJob<HttpReply>(reply, check, &m_parent);
}

ApiError CloudBlueCalls::errorOf(const HttpReply &reply) const
{
    ApiError error = errorFromAnswer(reply.status, reply.body, reply.requestId);
    bool valid = false;
    if (const int seconds = headerValue(reply.headers, "Retry-After").toInt(&valid); valid && seconds > 0)
        error.retryAfter = std::chrono::seconds(seconds);
    if (reply.status == 503 && error.retryAfter.count() > 0)
        error.kind = ApiError::Kind::RateLimited;
    if (error.kind != ApiError::Kind::Unauthorized)
        return error;
    const std::optional<std::chrono::seconds> ahead = serverAhead(reply.headers, m_clock.nowUtc());
    if (ahead && std::chrono::abs(*ahead - m_settings.clockOffset) > TolerableSkew) {
        error.message +=
            u' ' + Words::tr("CloudBlue's clock is %1 seconds ahead of this computer's (a minus means "
                             "behind). Set the clock, or enter %1 as clock correction of the connection.")
                       .arg(ahead->count());
    }
    return error;
}

namespace
{
// A confused cache or connection may answer with somebody else's object: whatever is done with it next would
// be done to the wrong one.
template <class T>
Result<T> ifAbout(const EntityId &asked, const EntityId &told, T thing)
{
    if (asked.value.compare(told.value, Qt::CaseInsensitive) == 0)
        return thing;
    return Failure(json::badResponse(
        Words::tr("CloudBlue answered with another object than was asked for (%1 instead of %2).")
            .arg(told.value.left(100), asked.value)));
}
} // namespace

template <class T>
TypedJob<T> *CloudBlueCalls::parsed(TypedJob<HttpReply> *reply,
                                    std::function<Result<T>(const QByteArray &)> read)
{
    return new ParseJob<T>(
        reply, [read = std::move(read)](const HttpReply &answer) { return read(answer.body); }, &m_parent);
}

template <class T>
PagedJob<T> *CloudBlueCalls::paged(std::function<Target(qint64 start)> target, ReadList<T> read,
                                   const QString &name)
{
    const qint64 limit = m_settings.pageSize;
    // A consumer of a page may drop the connection: then there is nobody left to ask for the next one.
    const QPointer<QObject> alive(&m_parent);
    const auto fetch = [this, alive, limit, target = std::move(target), read = std::move(read),
                        name](const PageStart &start) -> TypedJob<Page<T>> * {
        if (!alive)
            return new ReadyJob<Page<T>>(Failure(clientGone()));
        const auto readPage = [limit, read,
                               offset = start.offset](const HttpReply &reply) -> Result<Page<T>> {
            const Result<QList<T>> items = reply.status == NoContent ? QList<T>() : read(reply.body);
            if (!items)
                return Failure(items.error());
            const ContentRange range = ContentRange::parse(headerValue(reply.headers, "Content-Range"));
            const Result<std::optional<PageStart>> next =
                nextPage(offset, limit, items->size(), reply.status, range);
            if (!next)
                return Failure(next.error());
            return Page<T>{*items, range.total, *next};
        };
        return new ParseJob<Page<T>>(get(target(start.offset), name), readPage, &m_parent);
    };
    return new PagedJob<T>(fetch, PagedJob<T>::DefaultMaxItems, &m_parent);
}

PagedJob<Customer> *CloudBlueCalls::customers()
{
    return paged<Customer>(
        [settings = m_settings](qint64 start) { return accountPage(settings, start); },
        [context = context()](const QByteArray &body) { return readAccounts(body, context); },
        u"APS-5 list customers"_s);
}

PagedJob<Subscription> *CloudBlueCalls::subscriptions()
{
    return paged<Subscription>(
        [settings = m_settings](qint64 start) { return subscriptionPage(settings, start); },
        [context = context()](const QByteArray &body) { return readSubscriptions(body, context); },
        u"APS-18 list subscriptions"_s);
}

PagedJob<Subscription> *CloudBlueCalls::subscriptionsOf(const EntityId &customer)
{
    return paged<Subscription>(
        [settings = m_settings, customer](qint64 start) {
            return subscriptionsOfPage(settings, customer, start);
        },
        [context = context()](const QByteArray &body) { return readSubscriptions(body, context); },
        u"APS-18 list subscriptions of a customer"_s);
}

PagedJob<Order> *CloudBlueCalls::orders()
{
    return paged<Order>([settings = m_settings](qint64 start) { return orderPage(settings, start); },
                        [context = context()](const QByteArray &body) { return readOrders(body, context); },
                        u"APS-15 list orders"_s);
}

PagedJob<Order> *CloudBlueCalls::ordersOfBuyer(const EntityId &buyer)
{
    return paged<Order>(
        [settings = m_settings, buyer](qint64 start) { return ordersOfBuyerPage(settings, buyer, start); },
        [context = context()](const QByteArray &body) { return readOrders(body, context); },
        u"APS-15 list orders of a customer"_s);
}

PagedJob<Product> *CloudBlueCalls::products()
{
    return paged<Product>([settings = m_settings](qint64 start) { return planPage(settings, start); },
                          [context = context(), locale = QLocale().name()](const QByteArray &body) {
                              return readPlans(body, context, locale);
                          },
                          u"APS-17 list plans"_s);
}

PagedJob<User> *CloudBlueCalls::users(const EntityId &customer)
{
    return paged<User>([settings = m_settings,
                        customer](qint64 start) { return userPage(customer, start, settings.pageSize); },
                       [context = context(), customer](const QByteArray &body) {
                           return readUsers(body, context, customer);
                       },
                       u"APS-10 list users"_s);
}

TypedJob<QJsonObject> *CloudBlueCalls::object(const EntityId &id, const QString &name)
{
    return parsed<QJsonObject>(get(resource(id), name), [id](const QByteArray &body) {
        return json::parseObject(body).and_then(
            [&id](const QJsonObject &object) { return ifAbout(id, apsId(object), object); });
    });
}

TypedJob<Order> *CloudBlueCalls::order(const EntityId &id)
{
    return parsed<Order>(get(cloudblue::order(id), u"APS-16 order details"_s),
                         [context = context(), now = m_clock.nowUtc(), id](const QByteArray &body) {
                             return readOrder(body, context).and_then([&now, &id](Order order) {
                                 if (order.figures)
                                     order.figures->at = now;
                                 return ifAbout(id, order.key.id, order);
                             });
                         });
}

TypedJob<Product> *CloudBlueCalls::plan(const EntityId &id)
{
    return parsed<Product>(get(resource(id), u"APS-17 one plan"_s),
                           [context = context(), locale = QLocale().name(), id](const QByteArray &body) {
                               return readPlan(body, context, locale).and_then([&id](const Product &plan) {
                                   return ifAbout(id, plan.key.id, plan);
                               });
                           });
}

TypedJob<QList<Product>> *CloudBlueCalls::plans()
{
    if (m_plans && m_clock.monotonic() - m_plans->readAt < PlanMemory)
        return new ReadyJob<QList<Product>>(m_plans->list, &m_parent);
    const auto keep = [this](const Result<QList<Product>> &plans) {
        if (plans)
            m_plans = Plans{*plans, m_clock.monotonic()};
        return plans;
    };
    return mapJob<QList<Product>>(
        static_cast<TypedJob<QList<Product>> *>(new CollectJob<Product>(products(), &m_parent)), keep,
        &m_parent);
}

TypedJob<QList<PaymentMethod>> *CloudBlueCalls::paymentMethods(const EntityId &customer)
{
    return parsed<QList<PaymentMethod>>(get(cloudblue::paymentMethods(customer), u"APS-11 payment methods"_s),
                                        &readPaymentMethods);
}

TypedJob<QList<AccountHit>> *CloudBlueCalls::resellerHits()
{
    return parsed<QList<AccountHit>>(get(resellerLookup(m_settings), u"APS-1 find the reseller"_s),
                                     &readAccountHits);
}

TypedJob<Estimate> *CloudBlueCalls::estimate(const QByteArray &orderBody)
{
    return parsed<Estimate>(post(cloudblue::estimate(), orderBody, u"APS-12 estimate"_s), &readEstimate);
}

TypedJob<Estimate> *CloudBlueCalls::estimateCosts(const QByteArray &orderBody)
{
    return parsed<Estimate>(post(cloudblue::estimateCosts(), orderBody, u"APS-13 estimate costs"_s),
                            &readEstimate);
}

TypedJob<Subscription> *CloudBlueCalls::contract(const EntityId &id)
{
    return parsed<Subscription>(
        get(resource(id), u"APS-19 subscription details"_s),
        [context = context(), id](const QByteArray &body) {
            return readSubscription(body, context).and_then([&id](const Subscription &subscription) {
                return ifAbout(id, subscription.key.id, subscription);
            });
        });
}

TypedJob<EntityId> *CloudBlueCalls::technicalId(const EntityId &contract)
{
    return parsed<EntityId>(get(relation(contract, "paSubscription", Rql().select({"aps.id", "name"})),
                                u"APS-19 services of a contract"_s),
                            &readTechnicalId);
}

TypedJob<QList<PlanSwitch>> *CloudBlueCalls::planSwitches(const EntityId &plan, const Period &now)
{
    return parsed<QList<PlanSwitch>>(post(relation(plan, "planPeriodSwitches"), periodNode(now).compact(),
                                          u"Switches of a plan and period"_s),
                                     &readPlanSwitches);
}
} // namespace purveyor::cloudblue
