// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/accountmessages.h"
#include "core/vendors/cloudblue/changerequestmessages.h"
#include "core/vendors/cloudblue/classify.h"
#include "core/vendors/cloudblue/contentrange.h"
#include "core/vendors/cloudblue/errormessages.h"
#include "core/vendors/cloudblue/ordermessages.h"
#include "core/vendors/cloudblue/paymentmessages.h"
#include "core/vendors/cloudblue/planmessages.h"
#include "core/vendors/cloudblue/quotemessages.h"
#include "core/vendors/cloudblue/subscriptionmessages.h"
#include "core/vendors/cloudblue/usermessages.h"
#include "core/vendors/hostingstack/classify.h"
#include "core/vendors/hostingstack/responsemessages.h"
#include "core/vendors/hostingstack/usermessages.h"
#include "core/vendors/jsonreading.h"
#include "core/vendors/luxcloud/answermessages.h"
#include "core/vendors/luxcloud/classify.h"
#include "core/vendors/luxcloud/errormessages.h"
#include "core/vendors/luxcloud/ordermessages.h"
#include "core/vendors/luxcloud/productmessages.h"
#include "core/vendors/luxcloud/subscriptionmessages.h"
#include "core/vendors/luxcloud/treemessages.h"
#include "core/vendors/racknap/answermessages.h"
#include "core/vendors/racknap/classify.h"
#include "core/vendors/racknap/resultmessages.h"
#include "core/vendors/xmlreading.h"
#include "tests/fuzz/targets.h"

using namespace Qt::StringLiterals;

namespace purveyor::fuzz
{
namespace
{
const ConnectionId Here{u"here"_s};

void checkError(const ApiError &error)
{
    require(!error.message.isEmpty(), "an error has a sentence");
    require(error.message.size() < 16 * 1024, "a sentence can be read");
}

template <class T>
void checkResult(const Result<T> &result)
{
    if (!result)
        checkError(result.error());
}

void checkOutcome(const Outcome &outcome)
{
    require(outcome.kind == Outcome::Kind::Confirmed || !outcome.message.isEmpty() || outcome.httpStatus > 0,
            "what was not confirmed has a reason");
}

HttpReply replyWith(int status, const QByteArray &type, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.headers = {Header{"Content-Type", type}};
    reply.body = body;
    return reply;
}

WriteDraft draftOf(const QString &operation)
{
    WriteDraft draft;
    draft.operation = OperationId{operation};
    draft.connection = Here;
    return draft;
}

int depthOf(const xml::Element &element)
{
    int deepest = 0;
    const QList<xml::Element> children = element.children();
    for (const xml::Element &child : children)
        deepest = std::max(deepest, depthOf(child));
    (void)element.text();
    (void)element.attributes();
    return deepest + 1;
}
} // namespace

void readXml(const QByteArray &bytes)
{
    for (const QByteArray &charset : {QByteArray(), QByteArray("iso-8859-1"), QByteArray("utf-16")}) {
        const Result<xml::Answer> answer = xml::parse(bytes, charset);
        checkResult(answer);
        if (answer) {
            require(!answer->root.name().isEmpty(), "a document has a root");
            require(depthOf(answer->root) <= xml::MaximumDepth, "no document is deeper than allowed");
            (void)luxcloud::treeOf(answer->root);
        }
    }
    (void)xml::charsetOf(bytes);
}

void readJson(const QByteArray &bytes)
{
    checkResult(json::parse(bytes));
    checkResult(json::parseObject(bytes));
    const Result<QJsonArray> list = json::parseList(bytes);
    checkResult(list);
    const QJsonArray values = list.value_or(QJsonArray());
    for (const QJsonValue &value : values) {
        (void)json::text(value);
        (void)json::decimal(value);
        (void)json::integer(value);
        (void)json::flag(value);
        (void)json::date(value);
        (void)json::time(value);
    }
}

void readCloudBlue(const QByteArray &bytes)
{
    using namespace cloudblue;
    const ReadContext context{Here};
    checkResult(readAccounts(bytes, context));
    checkResult(readAccountHits(bytes));
    checkResult(readCreatedCustomer(bytes, context));
    checkResult(readUsers(bytes, context, EntityId{u"a"_s}));
    checkResult(readUser(bytes, context, EntityId{u"a"_s}));
    checkResult(readOrders(bytes, context));
    const Result<Order> order = readOrder(bytes, context);
    checkResult(order);
    if (order)
        (void)plansOf(*order);
    checkResult(readPlacedOrder(bytes));
    checkResult(readPaymentMethods(bytes));
    checkResult(readPlans(bytes, context, u"en"_s));
    checkResult(readPlan(bytes, context, u"en"_s));
    checkResult(readPlanSwitches(bytes));
    const Result<Estimate> estimate = readEstimate(bytes);
    checkResult(estimate);
    if (estimate)
        (void)mergeQuote(*estimate, *estimate, {});
    checkResult(readSubscriptions(bytes, context));
    checkResult(readSubscription(bytes, context));
    checkResult(readTechnicalId(bytes));
    const Result<QList<SubscriptionResource>> commercial = readCommercialResources(bytes);
    const Result<QList<SubscriptionResource>> technical = readTechnicalResources(bytes);
    checkResult(commercial);
    checkResult(technical);
    if (commercial && technical)
        (void)orderedText(mergeResources(*commercial, *technical));
    (void)readProvisioningState(bytes);
    (void)readVendorError(bytes);
    checkError(errorFromAnswer(400, bytes, u"id"_s));
    const ContentRange range = ContentRange::parse(bytes);
    checkResult(nextPage(0, 1000, 10, 206, range));
    for (const int status : {200, 400, 500}) {
        for (const QString &operation :
             {u"cloudblue.order.place"_s, u"cloudblue.customer.create"_s, u"cloudblue.user.create"_s})
            checkOutcome(
                cloudblue::classify(draftOf(operation), replyWith(status, "application/json", bytes)));
    }
}

void readLuxCloud(const QByteArray &bytes)
{
    using namespace luxcloud;
    const Body body{bytes, {}};
    const EntityId someone{u"100001"_s};
    checkResult(readMade(body, u"account"_s));
    checkResult(readPasswordAnswer(body, u"user"_s));
    checkResult(readAvailability(body, u"user"_s));
    (void)readVendorError(body);
    checkError(errorFromAnswer(409, body, u"LuxCloud"_s));
    checkResult(readOrderAnswer(body));
    checkResult(readOrder(body, Here, someone, {}));
    checkResult(readProducts(body));
    checkResult(readProduct(body));
    checkResult(readSubscription(body, Here, someone));
    checkResult(readSubscriptions(body, Here, someone));
    checkResult(readServiceUsers(body, Here, someone));
    for (const int status : {200, 400}) {
        for (const QString &operation :
             {u"luxcloud.order.create"_s, u"luxcloud.customer.create"_s, u"luxcloud.user.password"_s})
            checkOutcome(luxcloud::classify(draftOf(operation), replyWith(status, "application/xml", bytes),
                                            u"LuxCloud"_s));
    }
}

void readHostingStack(const QByteArray &bytes)
{
    using namespace hostingstack;
    const QByteArray type("application/xml; charset=utf-8");
    checkResult(readResponse(bytes, type));
    const Result<QList<UserRecord>> users = readUserList(bytes, type);
    checkResult(users);
    for (const UserRecord &user : users.value_or(QList<UserRecord>())) {
        (void)customerFrom(user, Here);
        (void)subscriptionFrom(user, Here);
    }
    checkError(errorOf(replyWith(400, type, bytes)));
    for (const int status : {200, 400}) {
        for (const QString &operation : {u"hostingstack.user.create"_s, u"hostingstack.user.password"_s})
            checkOutcome(hostingstack::classify(draftOf(operation), replyWith(status, type, bytes)));
    }
}

void readRackNap(const QByteArray &bytes)
{
    using namespace racknap;
    const Answer answer = readAnswer(bytes);
    require(answer.verdict != Answer::Verdict::Success || !answer.object.isEmpty(),
            "there is no success without an answer");
    (void)speaksOfToken(answer.message);
    checkResult(readResult(bytes, u"EUR"_s));
    for (const int status : {200, 500}) {
        const HttpReply reply = replyWith(status, "application/json", bytes);
        checkOutcome(racknap::classify(OperationId{u"racknap.service.create"_s}, Here, reply));
        if (const std::optional<ApiError> error = readError(reply))
            checkError(*error);
    }
}
} // namespace purveyor::fuzz
