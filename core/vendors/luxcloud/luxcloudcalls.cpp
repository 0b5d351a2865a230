// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/luxcloudcalls.h"

#include "core/net/refusal.h"
#include "core/net/retrypolicy.h"
#include "core/vendors/flowjob.h"
#include "core/vendors/luxcloud/classify.h"
#include "core/vendors/luxcloud/errormessages.h"
#include "core/vendors/luxcloud/ordermessages.h"
#include "core/vendors/luxcloud/subscriptionmessages.h"
#include "core/vendors/luxcloud/words.h"
#include "core/vendors/parsejob.h"

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
bool isUnknownPath(int status)
{
    return status == 404 || status == 405;
}

// A confused cache or connection may answer with somebody else's thing: whatever is done with it next would
// be done to the wrong one. Both are ids as the vendor writes them.
template <class T>
Result<T> ifAbout(const QString &asked, const QString &told, T thing)
{
    if (asked.compare(told, Qt::CaseInsensitive) == 0)
        return thing;
    return Failure(xml::badResponse(
        Words::tr("LuxCloud answered with something other than what was asked for (%1 instead of %2).")
            .arg(told.left(100), asked)));
}

class ServiceUserExistsFlow final : public FlowJob<HttpReply>
{
public:
    ServiceUserExistsFlow(LuxCloudCalls &calls, EntityId subscription, QString name, QObject *parent)
        : FlowJob(parent)
        , m_calls(calls)
        , m_subscription(std::move(subscription))
        , m_name(std::move(name))
    {
    }

private:
    void doStart() override { ask(false); }
    void ask(bool plural)
    {
        run(m_calls.getAny(m_calls.paths().serviceUserExists(m_subscription, m_name, plural),
                           u"L7.1 service user exists"_s),
            [this, plural](const Result<HttpReply> &reply) {
                if (reply && isUnknownPath(reply->status) && !plural)
                    ask(true);
                else
                    finishWith(reply);
            });
    }

    LuxCloudCalls &m_calls;
    EntityId m_subscription;
    QString m_name;
};
} // namespace

LuxCloudCalls::LuxCloudCalls(ConnectionId connection, LuxCloudSettings settings, QString who,
                             Transport &transport, Clock &clock, QObject &parent)
    : m_connection(std::move(connection))
    , m_settings(std::move(settings))
    , m_who(std::move(who))
    , m_transport(transport)
    , m_clock(clock)
    , m_parent(parent)
    , m_paths(m_settings.role)
{
}

LuxCloudCalls::~LuxCloudCalls() = default;

QUrl LuxCloudCalls::url(const QByteArray &path) const
{
    return m_transport.url(path);
}

TypedJob<HttpReply> *LuxCloudCalls::getAny(const QByteArray &path, const QString &name)
{
    if (path.isEmpty()) {
        const ApiError error = refusal(
            Words::tr("The id of this cannot be used with this connection: it is empty or was made by "
                      "a connection of the other role."));
        return new ReadyJob<HttpReply>(Failure(error), &m_parent);
    }
    return m_transport.read(readRequest(url(path), name));
}

TypedJob<HttpReply> *LuxCloudCalls::get(const QByteArray &path, const QString &name)
{
    const auto check = [this](const Result<HttpReply> &reply) -> Result<HttpReply> {
        if (reply && !reply->isSuccess())
            return Failure(errorOf(*reply));
        return reply;
    };
    return mapJob<HttpReply>(getAny(path, name), check, &m_parent);
}

ApiError LuxCloudCalls::errorOf(const HttpReply &reply) const
{
    ApiError error = errorFromAnswer(reply.status, bodyOf(reply), m_who);
    error.requestId = reply.requestId;
    if (const auto wait = RetryPolicy::retryAfter(reply.headers, m_clock.nowUtc())) {
        error.retryAfter = std::chrono::duration_cast<std::chrono::seconds>(*wait);
        if (reply.status == 503)
            error.kind = ApiError::Kind::RateLimited;
    }
    return error;
}

template <class T>
TypedJob<T> *LuxCloudCalls::parsed(TypedJob<HttpReply> *reply, std::function<Result<T>(const Body &)> read)
{
    return new ParseJob<T>(
        reply, [read = std::move(read)](const HttpReply &answer) { return read(bodyOf(answer)); }, &m_parent);
}

TypedJob<NameCheck> *LuxCloudCalls::checked(TypedJob<HttpReply> *reply, const QString &name,
                                            const QString &root)
{
    const auto read = [name, root](const Result<HttpReply> &answer) -> Result<NameCheck> {
        if (!answer)
            return Failure(answer.error());
        if (!answer->isSuccess())
            return NameCheck{name, {}};
        const Result<AvailabilityAnswer> found = readAvailability(bodyOf(*answer), root);
        return NameCheck{name, found ? found->status : QString()};
    };
    return mapJob<NameCheck>(reply, read, &m_parent);
}

TypedJob<NameCheck> *LuxCloudCalls::checkUser(const QString &name)
{
    return checked(getAny(m_paths.userExists(name), u"L4.1 user exists"_s), name, u"user"_s);
}

TypedJob<NameCheck> *LuxCloudCalls::checkDomain(const EntityId &account, const QString &domain)
{
    return checked(getAny(m_paths.hostedDomain(account, domain), u"L5.2 hosted domain exists"_s), domain,
                   u"domain"_s);
}

TypedJob<NameCheck> *LuxCloudCalls::checkServiceUser(const EntityId &subscription, const QString &name)
{
    return checked(serviceUserExists(subscription, name), name, u"serviceUser"_s);
}

TypedJob<HttpReply> *LuxCloudCalls::serviceUserExists(const EntityId &subscription, const QString &name)
{
    return new ServiceUserExistsFlow(*this, subscription, name, &m_parent);
}

TypedJob<Order> *LuxCloudCalls::order(const EntityId &id)
{
    return parsed<Order>(
        get(m_paths.order(id), u"L5.7 order details"_s),
        [connection = m_connection, settings = m_settings, id](const Body &body) {
            return readOrder(body, connection, parentOf(id), settings).and_then([&id](const Order &order) {
                return ifAbout(lastPart(id), lastPart(order.key.id), order);
            });
        });
}

TypedJob<Subscription> *LuxCloudCalls::subscription(const EntityId &id)
{
    return parsed<Subscription>(get(m_paths.subscription(id), u"L6.1 get subscription"_s),
                                [connection = m_connection, id](const Body &body) {
                                    return readSubscription(body, connection, parentOf(id))
                                        .and_then([&id](const Subscription &subscription) {
                                            return ifAbout(lastPart(id), lastPart(subscription.key.id),
                                                           subscription);
                                        });
                                });
}

TypedJob<QList<ServiceUser>> *LuxCloudCalls::serviceUsers(const EntityId &subscription)
{
    return parsed<QList<ServiceUser>>(get(m_paths.serviceUsers(subscription), u"L7.7 list service users"_s),
                                      [connection = m_connection, subscription](const Body &body) {
                                          return readServiceUsers(body, connection, subscription);
                                      });
}

TypedJob<QList<Subscription>> *LuxCloudCalls::subscriptionsOf(const EntityId &account)
{
    TypedJob<QList<Subscription>> *list = parsed<QList<Subscription>>(
        get(m_paths.subscriptions(account), u"look-up: subscriptions of a customer"_s),
        [connection = m_connection, account](const Body &body) {
            return readSubscriptions(body, connection, account);
        });
    // The document names this list without describing it: a server may not have it.
    const auto explain = [](const Result<QList<Subscription>> &result) -> Result<QList<Subscription>> {
        if (result || !isUnknownPath(result.error().httpStatus))
            return result;
        ApiError error = result.error();
        error.message =
            Words::tr("This server does not list the subscriptions of this customer (HTTP %1). That does "
                      "not mean that there are none.")
                .arg(error.httpStatus);
        return Failure(error);
    };
    return mapJob<QList<Subscription>>(list, explain, &m_parent);
}

bool LuxCloudCalls::isFresh(std::chrono::milliseconds readAt) const
{
    return m_clock.monotonic() - readAt < ProductMemory;
}

TypedJob<QList<ProductAnswer>> *LuxCloudCalls::products()
{
    if (m_products && isFresh(m_products->readAt))
        return new ReadyJob<QList<ProductAnswer>>(m_products->value, &m_parent);
    const auto keep = [this](const Result<QList<ProductAnswer>> &products) {
        if (products)
            m_products = {*products, m_clock.monotonic()};
        return products;
    };
    return mapJob<QList<ProductAnswer>>(
        parsed<QList<ProductAnswer>>(get(m_paths.products(), u"look-up: products"_s), &readProducts), keep,
        &m_parent);
}

TypedJob<ProductAnswer> *LuxCloudCalls::product(const QString &id)
{
    const auto known = m_productDetails.constFind(id);
    if (known != m_productDetails.constEnd() && isFresh(known->readAt))
        return new ReadyJob<ProductAnswer>(known->value, &m_parent);
    const auto keep = [this, id](const Result<ProductAnswer> &product) {
        if (product)
            m_productDetails.insert(id, {*product, m_clock.monotonic()});
        return product;
    };
    return mapJob<ProductAnswer>(
        parsed<ProductAnswer>(get(m_paths.product(idBelow({}, id)), u"look-up: one product"_s),
                              [id](const Body &body) {
                                  return readProduct(body).and_then([&id](const ProductAnswer &product) {
                                      return ifAbout(id.trimmed(), product.id, product);
                                  });
                              }),
        keep, &m_parent);
}
} // namespace purveyor::luxcloud
