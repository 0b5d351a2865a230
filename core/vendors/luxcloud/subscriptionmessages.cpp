// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/subscriptionmessages.h"

#include "core/vendors/luxcloud/luxcloudids.h"
#include "core/vendors/luxcloud/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
void addFact(Attributes &attributes, const QString &key, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        attributes.append({key, label, value, true});
}

SubscriptionResource resourceFrom(const xml::Element &element)
{
    SubscriptionResource resource;
    resource.id = element.textOf(u"id");
    resource.name = element.textOf(u"name");
    if (resource.name.isEmpty())
        resource.name = resource.id;
    // What is missing or no number stays unknown: it is not zero (L21).
    resource.limit = Decimal::parse(element.textOf(u"quantity"));
    resource.usage = Decimal::parse(element.textOf(u"usedQuantity"));
    resource.unit = element.textOf(u"unitOfMeasure");
    return resource;
}

Result<Subscription> subscriptionFrom(const xml::Element &element, const ConnectionId &connection,
                                      const EntityId &customer)
{
    const QString id = element.textOf(u"id");
    Subscription subscription;
    subscription.key = {connection, EntityKind::Subscription, idBelow(customer, id)};
    if (id.isEmpty() || subscription.key.id.isEmpty())
        return Failure(xml::lacks(element, u"id"_s));
    subscription.customer = customer;
    subscription.number = id;
    subscription.name = element.textOf(u"name");
    subscription.status = statusOf(element.textOf(u"status"));
    const xml::Element product = element.child(u"product");
    subscription.productId = product.textOf(u"id");
    if (subscription.name.isEmpty())
        subscription.name = product.textOf(u"name");
    const xml::Element period = element.child(u"period");
    const QString periodId = period.textOf(u"id");
    if (const QString name = period.textOf(u"name"); !name.isEmpty() || !periodId.isEmpty())
        subscription.period = Period{Period::Unit::Other, 0, name.isEmpty() ? periodId : name};
    Attributes &facts = subscription.attributes;
    addFact(facts, QString(fact::Product), Words::tr("Product"), product.textOf(u"name"));
    addFact(facts, u"productId"_s, Words::tr("Product id"), subscription.productId);
    addFact(facts, QString(fact::PeriodId), Words::tr("Period id"), periodId);
    const QList<xml::Element> resources = element.child(u"resources").children(u"resource");
    for (const xml::Element &each : resources) {
        const SubscriptionResource resource = resourceFrom(each);
        subscription.resources.append(resource);
        const QString quantity = each.textOf(u"quantity");
        if (!resource.limit && !quantity.isEmpty())
            addFact(facts, u"resource:"_s + resource.id, resource.name, quantity);
    }
    const QList<xml::Element> parameters = element.child(u"parameters").children(u"parameter");
    for (const xml::Element &parameter : parameters) {
        const QString name = parameter.textOf(u"name");
        addFact(facts, u"parameter:"_s + name, name, parameter.textOf(u"value"));
    }
    return subscription;
}

// The first of these that came. The document promises none of them in a list.
QString firstText(const xml::Element &element, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const QString text = element.textOf(name); !text.isEmpty())
            return text;
    }
    return {};
}
} // namespace

Result<Subscription> readSubscription(const Body &body, const ConnectionId &connection,
                                      const EntityId &customer)
{
    const Result<xml::Answer> answer = readRoot(body, u"subscription"_s);
    if (!answer)
        return Failure(answer.error());
    return subscriptionFrom(answer->root, connection, customer);
}

Result<QList<Subscription>> readSubscriptions(const Body &body, const ConnectionId &connection,
                                              const EntityId &customer)
{
    const Result<xml::Answer> answer = readRoot(body, u"subscriptions"_s);
    if (!answer)
        return Failure(answer.error());
    QList<Subscription> list;
    const QList<xml::Element> elements = answer->root.children(u"subscription");
    for (const xml::Element &element : elements) {
        const Result<Subscription> subscription = subscriptionFrom(element, connection, customer);
        if (!subscription)
            return Failure(subscription.error());
        list.append(*subscription);
    }
    return list;
}

Result<QList<ServiceUser>> readServiceUsers(const Body &body, const ConnectionId &connection,
                                            const EntityId &subscription)
{
    const Result<xml::Answer> answer = readRoot(body, u"serviceUsers"_s);
    if (!answer)
        return Failure(answer.error());
    QList<ServiceUser> list;
    const QList<xml::Element> elements = answer->root.children(u"serviceUser");
    for (const xml::Element &element : elements) {
        const QString id = element.textOf(u"id");
        ServiceUser user;
        user.key = {connection, EntityKind::ServiceUser, idBelow(subscription, id)};
        if (id.isEmpty() || user.key.id.isEmpty())
            return Failure(xml::lacks(element, u"id"_s));
        user.subscription = subscription;
        user.login = firstText(element, {u"username", u"userName", u"login"});
        user.displayName = user.login.isEmpty() ? id : user.login;
        user.status = statusOf(element.textOf(u"status"));
        addFact(user.attributes, u"id"_s, Words::tr("Id"), id);
        const QList<xml::Element> rest = element.children();
        for (const xml::Element &extra : rest) {
            if (extra.isLeaf() && extra.name() != "id"_L1 && extra.name() != "status"_L1)
                addFact(user.attributes, extra.name(), extra.name(), extra.text());
        }
        list.append(user);
    }
    return list;
}

QString attributeText(const Attributes &attributes, QLatin1StringView key)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [key](const Attribute &attribute) { return attribute.key == key; });
    return found == attributes.end() ? QString() : found->value;
}
} // namespace purveyor::luxcloud
