// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/luxcloudorders.h"

#include "app/sandbox/luxcloudcatalogue.h"
#include "app/sandbox/luxcloudsubscriptions.h"
#include "app/sandbox/virtualclock.h"
#include "app/sandbox/xmlbody.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

QString idIn(pugi::xml_node item, const char *element)
{
    return textOf(item.child(element).child("id"));
}

/// The item as the book keeps it.
QJsonObject orderedItem(pugi::xml_node node)
{
    QJsonObject item{{u"type"_s, textOf(node.child("type"))},
                     {u"productId"_s, idIn(node, "product")},
                     {u"periodId"_s, idIn(node, "period")},
                     {u"subscriptionId"_s, idIn(node, "subscription")}};
    QJsonArray resources;
    for (const pugi::xml_node resource : node.child("resources").children("resource"))
        resources.append(toJson(resource));
    item.insert("resources"_L1, resources);
    item.insert("domain"_L1, textOf(node.child("parameters").child("parameter").child("value")));
    return item;
}

QJsonObject resourceOf(const Item &subscription, const QString &id)
{
    const QJsonArray all = subscription.fields.value("resources"_L1).toArray();
    for (const QJsonValue &resource : all) {
        if (resource["id"_L1].toString() == id)
            return resource.toObject();
    }
    return {};
}

} // namespace

LuxCloudOrders::LuxCloudOrders(const LuxWorld &world, LuxCloudSubscriptions &subscriptions)
    : m_world(world)
    , m_subscriptions(subscriptions)
{
}

LuxAnswer LuxCloudOrders::place(LuxVisit &visit)
{
    QJsonArray items;
    for (const pugi::xml_node item : visit.body.child("items").children("item")) {
        int status = 400;
        if (const QString problem = itemProblem(item, *visit.account, status); !problem.isEmpty())
            return luxRefusal(status, problem);
        items.append(orderedItem(item));
    }
    Item &order = add(visit.account->id, items, m_world.clock.now().toMSecsSinceEpoch());
    order.changed = true;
    if (m_world.switches.isOn("subscriptionsInResult"_L1))
        attachSubscriptions(order);
    m_open.append(order.id);
    visit.visit.executed = true;
    visit.visit.created = {order.id};

    LuxAnswer answer;
    pugi::xml_node root = answer.xml.append_child("order");
    addText(root, "id", order.id);
    addText(root, "number", order.text("number"_L1));
    addText(root, "status", m_world.word(order.text("state"_L1)));
    if (m_world.switches.isOn("swapOrderLists"_L1))
        writeItems(root, order);
    else
        writeSubscriptions(root, order);
    return answer;
}

QString LuxCloudOrders::itemProblem(pugi::xml_node item, const Item &account, int &status) const
{
    const QString type = textOf(item.child("type"));
    if (type == "CREATE"_L1)
        return createProblem(item, status);
    const QString id = idIn(item, "subscription");
    const Item *subscription = m_subscriptions.find(id, account);
    if (!subscription) {
        status = 404;
        return u"There is no subscription '%1'."_s.arg(id);
    }
    const QString state = subscription->text("state"_L1);
    if (state != "enabled"_L1) {
        status = 409;
        return u"The subscription is %1."_s.arg(m_world.word(state));
    }
    return type == "SWITCH"_L1 ? switchProblem(item, *subscription) : upgradeProblem(item, *subscription);
}

QString LuxCloudOrders::createProblem(pugi::xml_node item, int &status) const
{
    const LuxProduct *product = findLuxProduct(idIn(item, "product"));
    if (!product)
        return u"There is no product '%1'."_s.arg(idIn(item, "product"));
    if (!findPeriod(*product, idIn(item, "period")))
        return u"Product '%1' has no period '%2'."_s.arg(product->id, idIn(item, "period"));
    const pugi::xml_node parameters = item.child("parameters");
    if (!product->needsDomain)
        return parameters ? u"Product '%1' takes no parameters."_s.arg(product->id) : QString();
    if (!parameters || parameters.child("parameter").next_sibling("parameter"))
        return u"Product '%1' needs the parameter DOMAIN_ID once."_s.arg(product->id);
    const QString domain = textOf(parameters.child("parameter").child("value"));
    if (const QString problem = LuxCloudSubscriptions::domainProblem(domain); !problem.isEmpty())
        return problem;
    if (m_subscriptions.isHosted(domain)) {
        status = 409;
        return u"The domain '%1' is TAKEN."_s.arg(domain);
    }
    return {};
}

QString LuxCloudOrders::switchProblem(pugi::xml_node item, const Item &subscription) const
{
    const LuxProduct *product = findLuxProduct(idIn(item, "product"));
    const LuxProduct *old = findLuxProduct(subscription.text("productId"_L1));
    const QString period = idIn(item, "period");
    if (!product)
        return u"There is no product '%1'."_s.arg(idIn(item, "product"));
    if (!findPeriod(*product, period))
        return u"Product '%1' has no period '%2'."_s.arg(product->id, period);
    if (old && old->family != product->family)
        return u"A subscription of '%1' cannot switch to '%2'."_s.arg(old->id, product->id);
    if (old == product && period == subscription.text("periodId"_L1))
        return u"The subscription has that product and period already."_s;
    return {};
}

QString LuxCloudOrders::upgradeProblem(pugi::xml_node item, const Item &subscription) const
{
    for (const pugi::xml_node node : item.child("resources").children("resource")) {
        const QString id = textOf(node.child("id"));
        const QJsonObject resource = resourceOf(subscription, id);
        if (resource.isEmpty())
            return u"The subscription has no resource '%1'."_s.arg(id);
        const qint64 ordered = thousandthsOf(textOf(node.child("quantity")));
        const bool total = m_world.switches.is("quantityMeans"_L1, "total"_L1);
        if (ordered == 0 && !total)
            return u"Resource '%1': a quantity of 0 orders nothing."_s.arg(id);
        const qint64 result = ordered + (total ? 0 : resource.value("quantity"_L1).toInteger());
        if (result < resource.value("used"_L1).toInteger())
            return u"Resource '%1': %2 would be less than what is used."_s.arg(id, quantityText(result));
    }
    return {};
}

Item &LuxCloudOrders::add(const QString &accountId, const QJsonArray &items, qint64 placedMs)
{
    const qint64 number = m_world.store.next(u"order"_s, 500001);
    Item order;
    order.id = QString::number(number);
    order.owner = accountId;
    order.fields = {
        {u"number"_s, QString(u"LC-"_s + QString::number(number - 500000).rightJustified(6, u'0'))},
        {u"state"_s, u"received"_s},
        {u"items"_s, items},
        {u"_placedMs"_s, placedMs}};
    return m_world.store.add(u"orders"_s, std::move(order));
}

void LuxCloudOrders::attachSubscriptions(Item &order)
{
    QJsonArray items = order.fields.value("items"_L1).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        QJsonObject item = items.at(i).toObject();
        const LuxProduct *product = findLuxProduct(item.value("productId"_L1).toString());
        if (!item.value("subscriptionId"_L1).toString().isEmpty() || !product)
            continue;
        Item &subscription = m_subscriptions.add(order.owner, *product, item.value("periodId"_L1).toString(),
                                                 item.value("domain"_L1).toString(), u"pending"_s);
        subscription.changed = true;
        item.insert("subscriptionId"_L1, subscription.id);
        items.replace(i, item);
    }
    Store::set(order, u"items"_s, items);
}

bool LuxCloudOrders::advance()
{
    bool any = false;
    const qint64 now = m_world.clock.now().toMSecsSinceEpoch();
    const QStringList open = m_open;
    for (const QString &id : open) {
        Item &order = *m_world.store.find(u"orders"_s, id);
        const qint64 age = now - order.fields.value("_placedMs"_L1).toInteger();
        if (age >= m_world.stepMs && order.text("state"_L1) == "received"_L1) {
            attachSubscriptions(order);
            Store::set(order, u"state"_s, u"running"_s);
            any = true;
        }
        if (age >= 2 * m_world.stepMs && order.text("state"_L1) == "running"_L1) {
            finish(order);
            m_open.removeOne(id);
            any = true;
        }
    }
    return any;
}

void LuxCloudOrders::rescan()
{
    m_open.clear();
    for (const Item &order : m_world.store.all(u"orders"_s)) {
        const QString state = order.text("state"_L1);
        if (state == "received"_L1 || state == "running"_L1)
            m_open.append(order.id);
    }
}

void LuxCloudOrders::finish(Item &order)
{
    bool good = true;
    const QJsonArray items = order.fields.value("items"_L1).toArray();
    for (const QJsonValue &item : items)
        good = finishItem(item.toObject()) && good;
    Store::set(order, u"state"_s, good ? u"completed"_s : u"failed"_s);
}

bool LuxCloudOrders::finishItem(const QJsonObject &item)
{
    Item *subscription = m_world.store.find(u"subscriptions"_s, item.value("subscriptionId"_L1).toString());
    const QString type = item.value("type"_L1).toString();
    if (!subscription)
        return false;
    if (type == "UPGRADE"_L1)
        return applyQuantities(item, *subscription);
    const LuxProduct *product = findLuxProduct(item.value("productId"_L1).toString());
    if (!product || product->fails) {
        if (type == "CREATE"_L1)
            Store::set(*subscription, u"state"_s, u"failed"_s);
        return false;
    }
    if (type == "CREATE"_L1) {
        Store::set(*subscription, u"state"_s, u"enabled"_s);
        return true;
    }
    const QString domain = subscription->text("domain"_L1);
    Store::set(*subscription, u"productId"_s, product->id);
    Store::set(*subscription, u"periodId"_s, item.value("periodId"_L1));
    Store::set(*subscription, u"name"_s,
               QString(domain.isEmpty() ? product->name : product->name + u" – "_s + domain));
    return true;
}

bool LuxCloudOrders::applyQuantities(const QJsonObject &item, Item &subscription)
{
    // Another order may have come in between, so that what fitted then does not now.
    const bool total = m_world.switches.is("quantityMeans"_L1, "total"_L1);
    QJsonArray resources = subscription.fields.value("resources"_L1).toArray();
    const QJsonArray ordered = item.value("resources"_L1).toArray();
    for (const QJsonValue &order : ordered) {
        for (qsizetype i = 0; i < resources.size(); ++i) {
            QJsonObject resource = resources.at(i).toObject();
            if (resource.value("id"_L1) != order["id"_L1])
                continue;
            const qint64 result = thousandthsOf(order["quantity"_L1].toString()) +
                                  (total ? 0 : resource.value("quantity"_L1).toInteger());
            if (result < resource.value("used"_L1).toInteger())
                return false;
            resource.insert("quantity"_L1, result);
            resources.replace(i, resource);
        }
    }
    Store::set(subscription, u"resources"_s, resources);
    return true;
}

LuxAnswer LuxCloudOrders::status(const Item &order) const
{
    return luxStatus("order", order.id, m_world.word(order.text("state"_L1)));
}

LuxAnswer LuxCloudOrders::details(const Item &order) const
{
    LuxAnswer answer;
    pugi::xml_node root = answer.xml.append_child("order");
    addText(root, "id", order.id);
    addText(root, "number", order.text("number"_L1));
    addText(root, "status", m_world.word(order.text("state"_L1)));
    if (m_world.switches.isOn("swapOrderLists"_L1))
        writeSubscriptions(root, order);
    else
        writeItems(root, order);
    return answer;
}

LuxAnswer LuxCloudOrders::list(const Item &account) const
{
    LuxAnswer answer;
    pugi::xml_node root = answer.xml.append_child("orders");
    const QList<Item *> all = m_world.store.owned(u"orders"_s, account.id);
    for (const Item *order : all) {
        pugi::xml_node node = root.append_child("order");
        addText(node, "id", order->id);
        addText(node, "number", order->text("number"_L1));
        addText(node, "status", m_world.word(order->text("state"_L1)));
    }
    return answer;
}

Item *LuxCloudOrders::find(const QString &id, const Item &account) const
{
    Item *order = m_world.store.find(u"orders"_s, id);
    return order && order->owner == account.id ? order : nullptr;
}

void LuxCloudOrders::writeItems(pugi::xml_node root, const Item &order) const
{
    pugi::xml_node itemsNode = root.append_child("items");
    const QJsonArray items = order.fields.value("items"_L1).toArray();
    for (const QJsonValue &item : items) {
        pugi::xml_node node = itemsNode.append_child("item");
        addText(node, "type", item["type"_L1].toString());
        for (const char *part : {"product", "period", "subscription"}) {
            const QString id = item[QString(QLatin1StringView(part) + u"Id"_s)].toString();
            if (!id.isEmpty())
                addText(node.append_child(part), "id", id);
        }
        const QJsonArray resources = item["resources"_L1].toArray();
        const Item *subscription =
            m_world.store.find(u"subscriptions"_s, item["subscriptionId"_L1].toString());
        if (!resources.isEmpty()) {
            pugi::xml_node list = node.append_child("resources");
            for (const QJsonValue &resource : resources) {
                const QString id = resource["id"_L1].toString();
                const QJsonObject now = subscription ? resourceOf(*subscription, id) : QJsonObject();
                pugi::xml_node one = list.append_child("resource");
                addText(one, "id", id);
                addText(one, "quantity", resource["quantity"_L1].toString());
                if (!m_world.switches.isOn("sparseResources"_L1)) {
                    addText(one, "usedQuantity", quantityText(now.value("used"_L1).toInteger()));
                    addText(one, "unitOfMeasure", now.value("unit"_L1).toString());
                }
            }
        }
        if (const QString domain = item["domain"_L1].toString(); !domain.isEmpty()) {
            pugi::xml_node parameter = node.append_child("parameters").append_child("parameter");
            addText(parameter, "name", u"DOMAIN_ID"_s);
            addText(parameter, "value", domain);
        }
    }
}

void LuxCloudOrders::writeSubscriptions(pugi::xml_node root, const Item &order) const
{
    pugi::xml_node list = root.append_child("subscriptions");
    const QJsonArray items = order.fields.value("items"_L1).toArray();
    for (const QJsonValue &item : items) {
        const Item *subscription =
            m_world.store.find(u"subscriptions"_s, item["subscriptionId"_L1].toString());
        if (!subscription)
            continue;
        pugi::xml_node node = list.append_child("subscription");
        addText(node, "id", subscription->id);
        addText(node, "status", m_world.word(subscription->text("state"_L1)));
    }
}

} // namespace purveyor::sandbox
