// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/luxcloudsubscriptions.h"

#include "app/sandbox/luxcloudcatalogue.h"
#include "app/sandbox/virtualclock.h"
#include "app/sandbox/xmlbody.h"

#include <QRegularExpression>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

LuxCloudSubscriptions::LuxCloudSubscriptions(const LuxWorld &world)
    : m_world(world)
{
}

void LuxCloudSubscriptions::describe(pugi::xml_node node, const Item &subscription) const
{
    addText(node, "id", subscription.id);
    addText(node, "name", subscription.text("name"_L1));
    addText(node, "status", m_world.word(subscription.text("state"_L1)));
}

LuxAnswer LuxCloudSubscriptions::get(const Item &subscription) const
{
    LuxAnswer answer;
    pugi::xml_node root = answer.xml.append_child("subscription");
    describe(root, subscription);
    const LuxProduct *product = findLuxProduct(subscription.text("productId"_L1));
    pugi::xml_node productNode = root.append_child("product");
    addText(productNode, "id", subscription.text("productId"_L1));
    addText(productNode, "name", product ? product->name : QString());
    const LuxPeriod *period = product ? findPeriod(*product, subscription.text("periodId"_L1)) : nullptr;
    pugi::xml_node periodNode = root.append_child("period");
    addText(periodNode, "id", subscription.text("periodId"_L1));
    addText(periodNode, "name", period ? period->name : QString());

    const bool sparse = m_world.switches.isOn("sparseResources"_L1);
    pugi::xml_node resources = root.append_child("resources");
    const QJsonArray all = subscription.fields.value("resources"_L1).toArray();
    for (const QJsonValue &resource : all) {
        pugi::xml_node node = resources.append_child("resource");
        addText(node, "id", resource["id"_L1].toString());
        if (!sparse)
            addText(node, "name", resource["name"_L1].toString());
        addText(node, "quantity", quantityText(resource["quantity"_L1].toInteger()));
        if (!sparse) {
            addText(node, "usedQuantity", quantityText(resource["used"_L1].toInteger()));
            addText(node, "unitOfMeasure", resource["unit"_L1].toString());
        }
    }
    pugi::xml_node parameters = root.append_child("parameters");
    if (const QString domain = subscription.text("domain"_L1); !domain.isEmpty()) {
        pugi::xml_node node = parameters.append_child("parameter");
        addText(node, "name", u"DOMAIN_ID"_s);
        addText(node, "value", domain);
    }
    return answer;
}

LuxAnswer LuxCloudSubscriptions::setState(LuxVisit &visit, Item &subscription, const QString &state)
{
    const QString now = subscription.text("state"_L1);
    if (now != "enabled"_L1 && now != "disabled"_L1)
        return luxRefusal(409, u"The subscription is %1."_s.arg(m_world.word(now)));
    Store::set(subscription, u"state"_s, state);
    visit.visit.executed = true;
    return luxStatus("subscription", subscription.id, m_world.word(state));
}

LuxAnswer LuxCloudSubscriptions::remove(LuxVisit &visit, Item &subscription)
{
    const QString now = subscription.text("state"_L1);
    if (now == "deleting"_L1 || now == "deleted"_L1)
        return luxRefusal(409, u"The subscription is %1."_s.arg(m_world.word(now)));
    Store::set(subscription, u"state"_s, u"deleting"_s);
    Store::set(subscription, u"_deletingMs"_s, m_world.clock.now().toMSecsSinceEpoch());
    visit.visit.executed = true;
    return luxStatus("subscription", subscription.id, m_world.word(u"deleting"_s));
}

bool LuxCloudSubscriptions::advance()
{
    bool any = false;
    const qint64 now = m_world.clock.now().toMSecsSinceEpoch();
    for (Item &subscription : m_world.store.all(u"subscriptions"_s)) {
        // Only one that was changed can be on its way.
        if (!subscription.changed || subscription.text("state"_L1) != "deleting"_L1 ||
            subscription.fields.value("_deletingMs"_L1).toInteger() + m_world.stepMs > now)
            continue;
        Store::set(subscription, u"state"_s, u"deleted"_s);
        any = true;
    }
    return any;
}

LuxAnswer LuxCloudSubscriptions::list(const Item &account) const
{
    LuxAnswer answer;
    pugi::xml_node root = answer.xml.append_child("subscriptions");
    const QList<Item *> all = m_world.store.owned(u"subscriptions"_s, account.id);
    for (const Item *subscription : all) {
        if (subscription->text("state"_L1) == "deleted"_L1)
            continue;
        if (m_world.switches.isOn("shortLists"_L1))
            describe(root.append_child("subscription"), *subscription);
        else
            root.append_copy(get(*subscription).xml.document_element());
    }
    return answer;
}

LuxAnswer LuxCloudSubscriptions::products() const
{
    LuxAnswer answer;
    pugi::xml_node root = answer.xml.append_child("products");
    for (const LuxProduct &product : luxProducts()) {
        pugi::xml_node node = root.append_child("product");
        addText(node, "id", product.id);
        addText(node, "name", product.name);
    }
    return answer;
}

LuxAnswer LuxCloudSubscriptions::product(const QString &id) const
{
    const LuxProduct *product = findLuxProduct(id);
    if (!product)
        return luxRefusal(404, u"There is no product '%1'."_s.arg(id));
    LuxAnswer answer;
    pugi::xml_node root = answer.xml.append_child("product");
    addText(root, "id", product->id);
    addText(root, "name", product->name);
    pugi::xml_node periods = root.append_child("periods");
    for (const LuxPeriod &period : product->periods) {
        pugi::xml_node node = periods.append_child("period");
        addText(node, "id", period.id);
        addText(node, "name", period.name);
    }
    if (!m_world.switches.isOn("productDetails"_L1))
        return answer;
    pugi::xml_node resources = root.append_child("resources");
    for (const LuxResource &resource : product->resources) {
        pugi::xml_node node = resources.append_child("resource");
        addText(node, "id", resource.id);
        addText(node, "name", resource.name);
        addText(node, "unitOfMeasure", resource.unit);
    }
    return answer;
}

LuxAnswer LuxCloudSubscriptions::hostedDomain(const LuxVisit &visit) const
{
    const QString &domain = visit.ids.last();
    if (const QString problem = domainProblem(domain); !problem.isEmpty())
        return luxRefusal(400, problem);
    return luxAvailability("domain", isHosted(domain));
}

Item *LuxCloudSubscriptions::find(const QString &id, const Item &account) const
{
    Item *subscription = m_world.store.find(u"subscriptions"_s, id);
    if (!subscription || subscription->owner != account.id)
        return nullptr;
    const bool gone = subscription->text("state"_L1) == "deleted"_L1;
    return gone && m_world.switches.isOn("deletedIsGone"_L1) ? nullptr : subscription;
}

Item &LuxCloudSubscriptions::add(const QString &accountId, const LuxProduct &product, const QString &periodId,
                                 const QString &domain, const QString &state)
{
    Item item;
    item.id = QString::number(m_world.store.next(u"subscription"_s, 300001));
    item.owner = accountId;
    item.fields = {{u"name"_s, QString(domain.isEmpty() ? product.name : product.name + u" – "_s + domain)},
                   {u"state"_s, state},
                   {u"productId"_s, product.id},
                   {u"periodId"_s, periodId},
                   {u"domain"_s, domain},
                   {u"resources"_s, freshResources(product)}};
    return m_world.store.add(u"subscriptions"_s, std::move(item));
}

QJsonArray LuxCloudSubscriptions::freshResources(const LuxProduct &product)
{
    QJsonArray resources;
    for (const LuxResource &resource : product.resources) {
        resources.append(QJsonObject{{u"id"_s, resource.id},
                                     {u"name"_s, resource.name},
                                     {u"unit"_s, resource.unit},
                                     {u"quantity"_s, resource.thousandths},
                                     {u"used"_s, 0}});
    }
    return resources;
}

bool LuxCloudSubscriptions::takeSeat(Item &subscription)
{
    QJsonArray resources = subscription.fields.value("resources"_L1).toArray();
    for (qsizetype i = 0; i < resources.size(); ++i) {
        QJsonObject resource = resources.at(i).toObject();
        if (resource.value("unit"_L1).toString() != "unit"_L1)
            continue;
        const qint64 used = resource.value("used"_L1).toInteger() + 1000;
        if (used > resource.value("quantity"_L1).toInteger())
            return false;
        resource.insert("used"_L1, used);
        resources.replace(i, resource);
        Store::set(subscription, u"resources"_s, resources);
    }
    return true;
}

bool LuxCloudSubscriptions::isHosted(const QString &domain) const
{
    if (domain == "taken.example"_L1 || domain == "luxcloud.example"_L1)
        return true;
    for (const Item &subscription : m_world.store.all(u"subscriptions"_s)) {
        if (subscription.text("domain"_L1) == domain && subscription.text("state"_L1) != "deleted"_L1)
            return true;
    }
    return false;
}

QString LuxCloudSubscriptions::domainProblem(const QString &domain)
{
    static const QRegularExpression labels(
        u"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"_s);
    if (domain.size() <= 253 && labels.match(domain).hasMatch())
        return {};
    return u"'%1' is no domain name in lower case, in its ASCII form."_s.arg(domain);
}

} // namespace purveyor::sandbox
