// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/cloudblueorders.h"

#include "app/sandbox/cloudblueaccounts.h"
#include "app/sandbox/cloudbluecatalogue.h"
#include "app/sandbox/cloudbluepayments.h"
#include "app/sandbox/fieldchecks.h"
#include "app/sandbox/lists.h"
#include "app/sandbox/rawtarget.h"
#include "app/sandbox/settings.h"
#include "app/sandbox/virtualclock.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

std::optional<Answer> readAmounts(const QJsonValue &value, OrderProduct &product)
{
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isArray())
        return badRequest(u"resources must be an array."_s);
    const QJsonArray resources = value.toArray();
    for (const QJsonValue &item : resources) {
        const QJsonObject resource = item.toObject();
        const QString id = resource.value("resourceId"_L1).toString();
        const QJsonValue amount = resource.value("amount"_L1);
        const ResourceRate *rate = nullptr;
        for (const ResourceRate &candidate : product.plan->rates) {
            if (candidate.id == id)
                rate = &candidate;
        }
        if (!rate)
            return badRequest(u"Resource '%1' is not part of the plan '%2'."_s.arg(id, product.plan->id));
        if (product.amounts.contains(id))
            return badRequest(u"Resource '%1' is there twice."_s.arg(id));
        if (!amount.isDouble() || amount.toDouble() != amount.toInt(-1) || amount.toInt() < 0)
            return badRequest(u"The amount of resource '%1' must be a whole number."_s.arg(id));
        if (amount.toInt() < rate->included || amount.toInt() > rate->maximum) {
            return exceptionAnswer(
                500, u"APS::Hosting::Exception"_s,
                u"Limit for resource '%1' must be between %2 and %3, but is %4."_s.arg(rate->name)
                    .arg(rate->included)
                    .arg(rate->maximum)
                    .arg(amount.toInt()));
        }
        product.amounts.insert(id, amount.toInt());
    }
    return std::nullopt;
}

CloudBlueOrders::CloudBlueOrders(const World &world, const CloudBlueAccounts &accounts, Lists &lists)
    : m_world(world)
    , m_accounts(accounts)
    , m_changes(world)
    , m_lists(lists)
{
}

Answer CloudBlueOrders::handle(Call &call)
{
    const QStringList path = call.segments.mid(2); // after services/order-manager
    const QByteArray &method = call.request.method;
    if (!m_world.settings.orderManager || path.isEmpty() || path.first() != "orders"_L1)
        return notFound(u"services/"_s + call.segments.mid(1).join(u'/'));

    if (path.size() == 1 && method == "GET") {
        call.operation = u"listOrders"_s;
        return m_lists.answer(call, u"orders"_s, [this] {
            std::vector<Row> rows;
            for (const Record &order : m_world.book.all(Kind::Order))
                rows.push_back({&order});
            return rows;
        });
    }
    if (path.size() == 1 && method == "POST")
        return place(call);
    if (path.size() == 2 && method == "POST") {
        if (path.at(1) == "estimate"_L1)
            return estimate(call, Side::Customer);
        if (path.at(1) == "estimateCosts"_L1)
            return estimate(call, Side::Reseller);
        if (path.at(1) == "termsconditions"_L1) {
            call.operation = u"termsConditions"_s;
            return {200, QJsonArray()};
        }
    }
    if (path.size() == 2 && method == "GET") {
        call.operation = u"orderInfo"_s;
        const Record *order = m_world.book.find(path.at(1));
        return order && order->kind == Kind::Order ? Answer{200, orderToDetailJson(*order)}
                                                   : notFound(path.at(1));
    }
    return errorAnswer(405, u"APS::Util::MethodNotAllowed"_s,
                       u"%1 is not offered here."_s.arg(QString::fromLatin1(method)));
}

std::optional<OrderRequest> CloudBlueOrders::readRequest(const Call &call, Answer &refusal) const
{
    const auto refuse = [&refusal](Answer answer) -> std::optional<OrderRequest> {
        refusal = std::move(answer);
        return std::nullopt;
    };
    if (!call.body.isObject())
        return refuse(badRequest(u"The body must be one JSON object."_s));
    const QJsonObject body = call.body.toObject();
    const QString type = body.value("type"_L1).toString();
    if (type != "SALES"_L1)
        return refuse(badRequest(u"Unknown order type '%1'."_s.arg(type)));
    if (const QString problem = unknownMembers(
            body, {u"type"_s, u"accountId"_s, u"paymentMethodId"_s, u"products"_s, u"resources"_s},
            u"OrderRequest"_s);
        !problem.isEmpty())
        return refuse(badRequest(problem));

    OrderRequest request;
    request.accountId = body.value("accountId"_L1).toString();
    const Record *account = m_accounts.customer(request.accountId, refusal);
    if (!account)
        return std::nullopt;

    // The id of a payment method is an integer, yet a text here.
    static const QRegularExpression digits(u"^\\d+$"_s);
    const QJsonValue methodId = body.value("paymentMethodId"_L1);
    if (!methodId.isString() || !digits.match(methodId.toString()).hasMatch())
        return refuse(badRequest(u"paymentMethodId must be a string of digits."_s));
    request.paymentMethodId = methodId.toString().toInt();
    bool isActive = false;
    const QJsonArray methods = paymentMethodsOf(*account);
    for (const QJsonValue &method : methods) {
        if (method.toObject().value("id"_L1).toInt() == request.paymentMethodId)
            isActive = method.toObject().value("status"_L1).toString() == "ACTIVE"_L1;
    }
    if (!isActive)
        return refuse(badRequest(
            u"Payment method %1 is not an active one of the account."_s.arg(request.paymentMethodId)));

    const QJsonArray products = body.value("products"_L1).toArray();
    if (products.isEmpty())
        return refuse(badRequest(u"products must hold at least one plan."_s));
    if (products.size() > 1 && body.contains("resources"_L1))
        return refuse(badRequest(u"With several products resources belong into each product."_s));
    for (const QJsonValue &value : products) {
        const QJsonObject object = value.toObject();
        OrderProduct product;
        product.plan = findPlan(object.value("planId"_L1).toString());
        if (!product.plan)
            return refuse(notFound(object.value("planId"_L1).toString()));
        const QJsonObject period = object.value("period"_L1).toObject();
        product.period = findPeriod(*product.plan, period.value("unit"_L1).toString(),
                                    period.value("duration"_L1).toInt());
        if (!product.period)
            return refuse(badRequest(u"The plan '%1' has no such period."_s.arg(product.plan->id)));
        for (const QJsonValue &resources : {object.value("resources"_L1), body.value("resources"_L1)}) {
            if (std::optional<Answer> problem = readAmounts(resources, product))
                return refuse(std::move(*problem));
        }
        request.products.append(product);
    }
    return request;
}

Answer CloudBlueOrders::estimate(Call &call, Side side) const
{
    call.operation = side == Side::Customer ? u"estimateOrder"_s : u"estimateCosts"_s;
    bool withTaxes = true;
    const QList<QueryItem> items = queryItems(call.request.rawQuery());
    for (const QueryItem &item : items) {
        if (item.name != "includeTaxes" || (item.value != "true" && item.value != "false"))
            return badRequest(u"The only query parameter here is includeTaxes=true|false."_s);
        withTaxes = item.value == "true";
    }
    Answer refusal;
    if (CloudBlueChanges::isMeant(call.body)) {
        call.operation += u':' + call.body["type"_L1].toString();
        const std::optional<ChangeOrder> change = m_changes.read(call, withTaxes, m_inFlow, refusal);
        if (!change)
            return refusal;
        return {200, estimateToJson(side == Side::Customer ? change->price : change->cost)};
    }
    const std::optional<OrderRequest> request = readRequest(call, refusal);
    if (!request)
        return refusal;
    // A drift is one of prices; what the reseller pays stays.
    const qint64 drift = side == Side::Customer ? m_world.settings.priceDriftCents + call.driftCents : 0;
    return {200, estimateToJson(priceOf(request->products, side, withTaxes, drift))};
}

Answer CloudBlueOrders::place(Call &call)
{
    call.operation = u"placeOrder"_s;
    if (!call.request.rawQuery().isEmpty())
        return notSimulated(u"A query with placeOrder"_s);
    Answer refusal;
    if (CloudBlueChanges::isMeant(call.body)) {
        call.operation += u':' + call.body["type"_L1].toString();
        const std::optional<ChangeOrder> change = m_changes.read(call, true, m_inFlow, refusal);
        if (!change)
            return refusal;
        enterFlow(call, addChangeOrder(m_world.book, *change, m_world.clock.now()));
        return {200, QJsonObject{{u"orderId"_s, call.created.constFirst()}}};
    }
    const std::optional<OrderRequest> request = readRequest(call, refusal);
    if (!request)
        return refusal;
    Record &order = addSalesOrder(m_world.book, *request, m_world.clock.now(),
                                  m_world.settings.priceDriftCents + call.driftCents);
    if (Record *payment = m_world.book.find(order.fields.value("_paymentOrder"_L1).toString()))
        payment->changed = true;
    enterFlow(call, order);
    return {200, QJsonObject{{u"orderId"_s, order.id}}};
}

void CloudBlueOrders::enterFlow(Call &call, Record &order)
{
    order.changed = true;
    m_inFlow.append(order.id);
    call.created = {order.id};
}

bool CloudBlueOrders::advance()
{
    const QDateTime now = m_world.clock.now();
    bool moved = false;
    QStringList still;
    for (const QString &id : std::as_const(m_inFlow)) {
        Record *order = m_world.book.find(id);
        if (!order)
            continue;
        moved = advanceOrder(m_world.book, *order, now, m_world.stepMs) || moved;
        const OrderStage stage = stageOf(*order);
        if (stage == OrderStage::WaitingForPayment || stage == OrderStage::LongRunning)
            still.append(id);
    }
    m_inFlow = still;
    return moved;
}

void CloudBlueOrders::rescan()
{
    m_inFlow.clear();
    for (const Record &order : m_world.book.all(Kind::Order)) {
        const OrderStage stage = stageOf(order);
        if (order.changed && order.fields.contains("_products"_L1) &&
            (stage == OrderStage::WaitingForPayment || stage == OrderStage::LongRunning))
            m_inFlow.append(order.id);
    }
}

} // namespace purveyor::sandbox
