// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/queries.h"

#include "core/vendors/luxcloud/classify.h"
#include "core/vendors/luxcloud/errormessages.h"
#include "core/vendors/luxcloud/operations.h"
#include "core/vendors/luxcloud/orderforms.h"
#include "core/vendors/luxcloud/treemessages.h"
#include "core/vendors/luxcloud/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
// What each question is answered with, and what of it stands out.
struct Answered {
    OperationId operation;
    QString root;
    QString items; // lists: what is counted
};

QList<Answered> answers()
{
    return {{op::OrderStatus, u"order"_s, {}},
            {op::OrderDetails, u"order"_s, {}},
            {op::SubscriptionDetails, u"subscription"_s, {}},
            {op::ListServiceUsers, u"serviceUsers"_s, u"serviceUser"_s},
            {op::ListSubscriptions, u"subscriptions"_s, u"subscription"_s},
            {op::ListProducts, u"products"_s, u"product"_s},
            {op::ProductDetails, u"product"_s, {}}};
}

void highlight(ResultTree &tree, const QString &key, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        tree.highlights.append({key, label, value, true});
}

TypedJob<ResultTree> *availabilityJob(TypedJob<HttpReply> *reply, const QString &name, const QString &root,
                                      QObject *parent)
{
    return mapJob<ResultTree>(
        reply,
        [name, root](const Result<HttpReply> &answer) {
            return answer.map(
                [&name, &root](const HttpReply &found) { return availabilityTree(name, root, found); });
        },
        parent);
}
} // namespace

Form questionForm(const OperationId &operation, const Values &values)
{
    Form form;
    form.id = operation.value;
    QList<Field> fields;
    if (operation == op::CheckUser) {
        fields = {makeField(field::Username, Words::tr("User name"), FieldKind::Text, true)};
    } else if (operation == op::CheckServiceUser) {
        Field username = makeField(field::Username, Words::tr("User name"), FieldKind::Text, true);
        username.help = Words::tr("With its domain: name@domain");
        fields = {username};
    } else if (operation == op::CheckDomain) {
        fields = {makeField(field::Domain, Words::tr("Domain"), FieldKind::Domain, true)};
    }
    form.sections.append({{}, fields});
    keepTyped(form, values);
    return form;
}

QList<Problem> checkQuestion(const Form &form, const Values &values)
{
    QList<Problem> problems = checkForm(form, values);
    const QString username = textIn(values, field::Username);
    if (problems.isEmpty() && form.field(QString(field::Username)) && segment(username).isEmpty())
        problems.append({QString(field::Username), Words::tr("This cannot be asked about.")});
    if (problems.isEmpty() && form.id == op::ProductDetails.value && segment(productIn(values)).isEmpty())
        problems.append({QString(field::Product), Words::tr("Choose a product or enter its id.")});
    return problems;
}

TypedJob<ResultTree> *queryJob(LuxCloudCalls &calls, const OperationId &operation, const Entity &entity,
                               const Values &values, QObject *parent)
{
    const Paths &paths = calls.paths();
    const EntityId id = keyOf(entity).id;
    const QString username = textIn(values, field::Username);
    if (operation == op::CheckUser)
        return availabilityJob(calls.getAny(paths.userExists(username), u"L4.1 user exists"_s), username,
                               u"user"_s, parent);
    if (operation == op::CheckServiceUser)
        return availabilityJob(calls.serviceUserExists(id, username), username, u"serviceUser"_s, parent);
    if (operation == op::CheckDomain) {
        const QString domain = domainText(textIn(values, field::Domain));
        return availabilityJob(calls.getAny(paths.hostedDomain(id, domain), u"L5.2 hosted domain exists"_s),
                               domain, u"domain"_s, parent);
    }
    QByteArray path;
    if (operation == op::OrderStatus)
        path = paths.order(id, "status");
    else if (operation == op::OrderDetails)
        path = paths.order(id);
    else if (operation == op::SubscriptionDetails)
        path = paths.subscription(id);
    else if (operation == op::ListServiceUsers)
        path = paths.serviceUsers(id);
    else if (operation == op::ListSubscriptions)
        path = paths.subscriptions(id);
    else if (operation == op::ListProducts)
        path = paths.products();
    else if (operation == op::ProductDetails)
        path = paths.product(idBelow({}, productIn(values)));
    else
        return nullptr;
    const QList<Operation> all = operations();
    const QString name = findOperation(all, operation)->section + u' ' + operation.value;
    return mapJob<ResultTree>(
        calls.get(path, name),
        [operation](const Result<HttpReply> &reply) -> Result<ResultTree> {
            if (!reply)
                return Failure(reply.error());
            return answerTree(operation, *reply);
        },
        parent);
}

ResultTree availabilityTree(const QString &name, const QString &root, const HttpReply &reply)
{
    const Body body = bodyOf(reply);
    ResultTree tree;
    QString answer;
    QString why;
    if (!reply.isSuccess()) {
        why = errorFromAnswer(reply.status, body, {}).message;
    } else if (const Result<xml::Answer> read = readRoot(body, root)) {
        answer = read->root.textOf(u"status");
        tree.nodes = treeOf(read->root);
        tree.remarks = read->repairs;
    } else {
        why = read.error().message;
    }
    switch (availabilityOf(answer)) {
    case Availability::Available:
        tree.headline = Words::tr("%1 is free.").arg(name);
        tree.status = {Mark::Good, Words::tr("Free"), answer};
        break;
    case Availability::Taken:
        tree.headline = Words::tr("%1 is taken.").arg(name);
        tree.status = {Mark::Bad, Words::tr("Taken"), answer};
        break;
    case Availability::NotKnown:
        tree.headline = Words::tr("Whether %1 is free could not be checked.").arg(name);
        tree.status = {Mark::Unknown, Words::tr("Not checked"), answer};
        if (why.isEmpty())
            why = answer.isEmpty()
                      ? Words::tr("The answer names no status.")
                      : Words::tr("LuxCloud answered “%1”, which its document does not list.").arg(answer);
        tree.remarks.append(why);
        break;
    }
    return tree;
}

Result<ResultTree> answerTree(const OperationId &operation, const HttpReply &reply)
{
    const QList<Answered> known = answers();
    const auto expected = std::find_if(known.begin(), known.end(), [&operation](const Answered &answer) {
        return answer.operation == operation;
    });
    Q_ASSERT(expected != known.end());
    const Result<xml::Answer> answer = readRoot(bodyOf(reply), expected->root);
    if (!answer)
        return Failure(answer.error());
    const xml::Element root = answer->root;
    ResultTree tree;
    tree.nodes = treeOf(root);
    tree.remarks = answer->repairs;
    if (!expected->items.isEmpty()) {
        const auto count = static_cast<int>(root.children(expected->items).size());
        tree.headline = Words::tr("%n found.", nullptr, count);
        return tree;
    }
    tree.status = statusOf(root.textOf(u"status"));
    highlight(tree, u"id"_s, Words::tr("Id"), root.textOf(u"id"));
    highlight(tree, u"number"_s, Words::tr("Number"), root.textOf(u"number"));
    highlight(tree, u"name"_s, Words::tr("Name"), root.textOf(u"name"));
    highlight(tree, u"product"_s, Words::tr("Product"), root.child(u"product").textOf(u"name"));
    highlight(tree, u"period"_s, Words::tr("Period"), root.child(u"period").textOf(u"name"));
    return tree;
}
} // namespace purveyor::luxcloud
