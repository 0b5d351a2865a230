// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/drafting.h"
#include "tests/support/toyoperations.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace purveyor::toy
{
namespace
{
WriteDraft startDraft(const OperationId &operation, const Entity &entity, const ConnectionId &connection)
{
    WriteDraft draft;
    draft.operation = operation;
    draft.connection = connection;
    draft.target = keyOf(entity);
    draft.target.connection = connection;
    draft.target.kind = kindOf(entity);
    draft.targetName = nameOf(entity);
    if (const Customer *customer = std::get_if<Customer>(&entity)) {
        draft.customer = customer->key.id;
        draft.customerName = customer->name;
    } else if (const Subscription *subscription = std::get_if<Subscription>(&entity)) {
        draft.customer = subscription->customer;
        draft.customerName = subscription->customerName;
    }
    return draft;
}

QString previewOf(const WriteDraft &draft)
{
    return u"POST "_s + draft.request.url.toString() + u'\n' + QString::fromUtf8(draft.redactedBody);
}

void finishDraft(WriteDraft &draft, const QUrl &base, const QJsonObject &body, const QString &effect)
{
    draft.request.method = "POST";
    draft.request.url = QUrl(base.toString(QUrl::FullyEncoded) + u'/' + draft.operation.value);
    draft.request.accept = "application/json";
    draft.request.contentType = "application/json";
    draft.request.headers = {{"X-Toy", "1"}};
    draft.request.operation = draft.operation.value;
    draft.request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    draft.redactedBody = draft.request.body;
    draft.preview = previewOf(draft);
    draft.key = IntentKey{
        QStringList{draft.connection.value, draft.operation.value, draft.target.id.value, effect}.join(u'|')};
}

void addSecret(WriteDraft &draft, QJsonObject body, const QByteArray &password)
{
    body.insert("password"_L1, QString::fromUtf8(password));
    draft.request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    body.insert("password"_L1, u"•••"_s);
    draft.redactedBody = QJsonDocument(body).toJson(QJsonDocument::Compact);
    draft.preview = previewOf(draft);
    draft.request.secrets = {password};
    draft.hasSecret = true;
}

Failure refused(const QString &text)
{
    ApiError error;
    error.kind = ApiError::Kind::Refused;
    error.delivery = ApiError::Delivery::NotSent;
    error.message = text;
    return Failure(error);
}
} // namespace

Result<QList<WriteDraft>> toyDrafts(const OperationId &operation, const Entity &entity, const Values &values,
                                    const std::optional<QByteArray> &password, const ConnectionId &connection,
                                    const QUrl &base)
{
    WriteDraft draft = startDraft(operation, entity, connection);
    draft.values = values;
    QJsonObject body;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!std::holds_alternative<SecretRef>(it.value()))
            body.insert(it.key(), textOf(it.value()));
    }

    if (operation == operationId(Toy::EditCustomer)) {
        // Toy changes one thing a request.
        WriteDraft motto = draft;
        const QString name = textOf(values.value(u"name"_s));
        const QString text = textOf(values.value(u"motto"_s));
        if (name == nameOf(entity) && text.isEmpty())
            return Failure(nothingChanged());
        finishDraft(draft, base, {{u"name"_s, name}}, u"name:"_s + name);
        draft.changes = {{u"Name"_s, nameOf(entity), name}};
        draft.summary = u"Name: "_s + name;
        finishDraft(motto, base, {{u"motto"_s, text}}, u"motto:"_s + text);
        motto.summary = u"Motto: "_s + text;
        return QList<WriteDraft>{draft, motto};
    }
    // The box that everybody has.
    if (operation == operationId(Toy::NewOrder) && textOf(values.value(u"label"_s)) == u"As it is"_s)
        return Failure(nothingChanged());
    if (operation == operationId(Toy::WelcomeUser))
        return refused(u"Toy welcomes players by itself."_s);

    QStringList effect;
    for (auto it = body.constBegin(); it != body.constEnd(); ++it)
        effect.append(it.key() + u'=' + it.value().toString());
    finishDraft(draft, base, body, effect.join(u';'));
    if (operation == operationId(Toy::NewOrder)) {
        const Value typed = values.value(u"children"_s);
        const auto *children = std::get_if<qint64>(&typed);
        draft.items = {{textOf(values.value(u"size"_s)),
                        u"Toy box"_s,
                        {},
                        {},
                        children ? Decimal(*children, 0) : Decimal(1, 0)}};
    }
    draft.summary = effect.isEmpty() ? nameOf(entity) : effect.join(u", "_s);
    if (password)
        addSecret(draft, body, *password);
    return QList<WriteDraft>{draft};
}

QList<WriteDraft> toyFollowUps(const WriteDraft &draft, const Outcome &outcome, const QUrl &base)
{
    if (draft.operation != operationId(Toy::NewUser) || outcome.made.isEmpty())
        return {};
    WriteDraft welcome = draft;
    welcome.operation = operationId(Toy::WelcomeUser);
    welcome.target = outcome.made.first();
    welcome.targetName = textOf(draft.values.value(u"login"_s));
    welcome.hasSecret = false;
    finishDraft(welcome, base, {}, {});
    welcome.summary = u"Welcome mail"_s;
    return {welcome};
}

Quote toyQuote(const WriteDraft &draft, const Decimal &priceShift)
{
    const auto euro = [](const Decimal &amount) { return Money{amount, u"EUR"_s}; };
    const Decimal price = Decimal::add(Decimal(1250, 2), priceShift).value_or(Decimal());
    Quote quote;
    quote.lines = {{draft.operation.value, u"Toy box"_s, {}, euro(price), euro(Decimal(1000, 2))}};
    quote.price = QuoteTotals{euro(price), {}, {}, euro(price)};
    quote.cost = QuoteTotals{euro(Decimal(1000, 2)), {}, {}, euro(Decimal(1000, 2))};
    return quote;
}
} // namespace purveyor::toy
