// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "tests/faults/samples.h"

#include "core/vendors/vendorclient.h"
#include "tests/faults/faulthouse.h"
#include "tests/support/await.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::faults
{
namespace
{
constexpr int MostRounds = 8; // of asking a form again; each answers some of its problems

// What a person knows that a form does not say, by the key of a field, or the end of one.
struct Hint {
    QString key;
    QString text;
    QString operation = {}; // empty: any
};
const QList<Hint> Hints{
    {u"companyName"_s, u"Fault & Söhne"_s},
    {u"login"_s, u"new.person@faults.test"_s},
    {u"username"_s, u"new.person@faults.test"_s},
    {u"ostalCode"_s, u"1234"_s},
    {u"region"_s, u"LU"_s},
    {u"phoneCountryCode"_s, u"352"_s},
    {u"phoneAreaCode"_s, u"20"_s},
    {u"phoneNumber"_s, u"1234567"_s},
    {u"phoneExtension"_s, u"7"_s},
    {u"oldPassword"_s, u"Sandbox-1"_s}, // of every user in the sandbox's books
    {u"customer_id"_s, u"652"_s},
    {u"planid"_s, u"24"_s},
    {u"billingcycle"_s, u"Monthly"_s},
    {u"plan_billing_cycle"_s, u"Monthly"_s},
    {u"product"_s, u"1001"_s, u"luxcloud.order.create"_s},
    {u"product"_s, u"2001"_s, u"luxcloud.order.createWithDomain"_s}, // one that needs a domain
};

// Offered only after the vendor refused another one.
const QHash<QString, QString> OfferedAfter{
    {u"luxcloud.serviceUser.enablePlural"_s, u"luxcloud.serviceUser.enable"_s},
};

// An edit that changes nothing is no write.
const QHash<QString, QStringList> Edited{
    {u"cloudblue.customer.edit"_s, {u"locality"_s}},
    {u"luxcloud.customer.edit"_s, {u"city"_s}},
    {u"luxcloud.user.edit"_s, {u"contact.lastName"_s}},
    {u"luxcloud.serviceUser.edit"_s, {u"contact.lastName"_s}},
    {u"hostingstack.user.modify"_s, {u"name"_s}},
};

QJsonObject touch(const FaultHouse &house, const QString &id, const QJsonObject &set)
{
    return {{u"vendor"_s, house.vendor()}, {u"id"_s, id}, {u"set"_s, set}};
}

// The state in which a thing must be for an operation that leaves it.
QList<QJsonObject> preparation(const FaultHouse &house, const Operation &operation, const Entity &entity)
{
    const QString id = operation.id.value;
    const QString thing = keyOf(entity).id.value;
    if (id == "cloudblue.user.enable"_L1)
        return {touch(house, thing, {{u"disabled"_s, true}})};
    if (id == "cloudblue.user.invite"_L1 || id == "cloudblue.user.activate"_L1)
        return {touch(house, thing,
                      {{u"_active"_s, false},
                       {u"_invitedMs"_s, QDateTime::currentDateTimeUtc().addDays(1).toMSecsSinceEpoch()}})};
    if (id == "cloudblue.user.unlock"_L1)
        return {touch(house, thing, {{u"locked"_s, true}})};
    if (id == "cloudblue.subscription.release"_L1)
        return {touch(house, thing, {{u"status"_s, u"ADMINISTRATIVE_HOLD"_s}})};
    if (id == "luxcloud.serviceUser.enablePlural"_L1) // the document has two paths for one thing
        return {QJsonObject{{u"luxcloud"_s, QJsonObject{{u"enablePath"_s, u"plural"_s}}}}};
    return {};
}

// As the preparation leaves it.
void follow(Entity &entity, const Operation &operation)
{
    const QString id = operation.id.value;
    if (auto *user = std::get_if<User>(&entity)) {
        if (id == "cloudblue.user.enable"_L1)
            user->status.vendorWord = u"disabled"_s;
    }
}

const Hint *hintFor(const QString &key, const Operation &operation)
{
    const auto found = std::find_if(Hints.cbegin(), Hints.cend(), [&](const Hint &hint) {
        return key.endsWith(hint.key) && (hint.operation.isEmpty() || hint.operation == operation.id.value);
    });
    return found == Hints.cend() ? nullptr : &*found;
}

bool isEmpty(const Value &value)
{
    return textOf(value).isEmpty() && !std::holds_alternative<SecretRef>(value);
}

// What the window hands over: fields that are not shown and empty ones are left out.
Values handedOver(const Form &form, const Values &typed)
{
    Values all;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields)
            all.insert(field.key, typed.value(field.key, field.initial));
    }
    Values values;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            const Value value = all.value(field.key);
            if (isShown(field, all) && !isEmpty(value))
                values.insert(field.key, value);
        }
    }
    return values;
}

QString textsOf(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts.append(problem.field + u": "_s + problem.text);
    return texts.join(u"; "_s);
}
} // namespace

QList<Sample> Samples::of(const Operation &operation, QStringList *why)
{
    QList<Sample> samples;
    const FaultHouse::Ticking ticking(m_house); // forms wait a moment before they ask a vendor
    const QList<Entity> entities = m_house.entities(operation.subject);
    if (entities.isEmpty())
        why->append(u"nothing at the vendor to do it to"_s);
    for (Entity entity : entities) {
        // The book as it will be when it is sent.
        const QList<QJsonObject> prepare = preparation(m_house, operation, entity);
        bool prepared = true;
        for (const QJsonObject &body : prepare) {
            const QString what = body.contains("id"_L1) ? u"touch"_s : u"settings"_s;
            prepared &= m_house.controlNow("POST", what, body).value("good"_L1).toBool();
        }
        if (!prepared) {
            why->append(u"the book cannot be prepared"_s);
            continue;
        }
        if (const auto *subscription = std::get_if<Subscription>(&entity); subscription && !prepare.isEmpty())
            entity = await(m_house.client().subscription(subscription->key.id)).value_or(*subscription);
        follow(entity, operation);
        if (m_house.client().offer(operation.id, entity).state == Offer::State::Disabled)
            continue;
        if (OfferedAfter.contains(operation.id.value))
            refuseOther(operation, entity);
        QString reason;
        std::optional<Sample> sample = from(operation, entity, &reason);
        if (sample) {
            sample->prepare = prepare;
            samples.append(*sample);
        } else if (!why->contains(reason)) {
            why->append(reason);
        }
    }
    return samples;
}

void Samples::refuseOther(const Operation &operation, const Entity &entity)
{
    const QList<Operation> operations = m_house.client().operations();
    const Operation *other = findOperation(operations, {OfferedAfter.value(operation.id.value)});
    QString why;
    const std::optional<Sample> sample = other ? from(*other, entity, &why) : std::nullopt;
    const Result<JournalRow> placed = sample ? await(m_house.gate().place(sample->intent)) : JournalRow();
    if (placed)
        (void)m_house.turn([this] { return m_house.gate().sendingCount() == 0; });
}

std::optional<Sample> Samples::from(const Operation &operation, const Entity &entity, QString *why)
{
    Form form;
    const std::optional<Values> values = filled(operation, entity, &form, why);
    if (!values)
        return std::nullopt;
    VendorClient &client = m_house.client();
    const Result<QList<WriteDraft>> drafts = client.draft(operation.id, entity, form, *values);
    if (!drafts || drafts->isEmpty()) {
        *why = drafts ? u"it asks for nothing"_s : drafts.error().message;
        return std::nullopt;
    }
    Sample sample;
    sample.intent.drafts = *drafts;
    sample.intent.operation = operation;
    if (operation.quotable) {
        const Result<Quote> quote = await(client.quote(drafts->constFirst()));
        if (!quote) {
            *why = quote.error().message;
            return std::nullopt;
        }
        sample.intent.quote = *quote;
    }
    return sample;
}

std::optional<Values> Samples::filled(const Operation &operation, const Entity &entity, Form *form,
                                      QString *why)
{
    VendorClient &client = m_house.client();
    Values typed;
    QHash<QString, int> turns; // how often a field was answered
    for (int round = 0; round < MostRounds; ++round) {
        const Values shown = round == 0 ? Values() : handedOver(*form, typed);
        const Result<Form> asked = await(client.form(operation.id, entity, shown));
        if (!asked) {
            *why = asked.error().message;
            return std::nullopt;
        }
        *form = *asked;
        const Values values = handedOver(*form, typed);
        const QList<Problem> problems = client.check(operation.id, *form, values);
        const QStringList edited = Edited.value(operation.id.value);
        bool more = false;
        for (const Section &section : std::as_const(form->sections)) {
            for (const Field &field : section.fields) {
                const bool wrong = std::any_of(problems.cbegin(), problems.cend(),
                                               [&field](const Problem &p) { return p.field == field.key; });
                const bool missing = field.required && isEmpty(values.value(field.key));
                const bool toEdit = edited.contains(field.key) && !turns.contains(field.key);
                const bool delta =
                    field.kind == FieldKind::SignedDelta && !problems.isEmpty() && !turns.contains(field.key);
                // Not asked for by the form, and by the vendor all the same.
                const bool known = hintFor(field.key, operation) && isEmpty(values.value(field.key)) &&
                                   !turns.contains(field.key);
                const bool preferred = m_preferred.contains(field.key) && !turns.contains(field.key);
                const bool leads =
                    field.driving && !field.choices.isEmpty() && isEmpty(values.value(field.key));
                const bool needed = wrong || missing || toEdit || delta || known || preferred || leads;
                if (field.kind == FieldKind::Hidden || !needed || !isShown(field, values))
                    continue;
                typed.insert(field.key, example(operation, entity, field, turns[field.key]++));
                more = true;
                if (field.driving) // the fields behind it may be others now
                    break;
            }
        }
        if (problems.isEmpty() && !more)
            return values;
        *why = textsOf(problems);
        if (!more)
            return std::nullopt;
    }
    return std::nullopt;
}

Value Samples::example(const Operation &operation, const Entity &entity, const Field &field, int turn)
{
    const Hint *known = hintFor(field.key, operation);
    const QString hint = m_preferred.value(field.key, known ? known->text : u"Sample"_s);
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::MultilineText:
        return field.key.startsWith("confirm"_L1) ? keyOf(entity).id.value : hint;
    case FieldKind::Email:
        return u"sample@faults.test"_s;
    case FieldKind::Phone:
        return u"1(888)1234567"_s;
    case FieldKind::Country:
        return u"LU"_s;
    case FieldKind::Domain:
        return u"faults.example"_s;
    case FieldKind::Url:
        return u"https://faults.example/"_s;
    case FieldKind::Integer: {
        if (field.key.startsWith("confirm"_L1))
            return keyOf(entity).id.value.toLongLong();
        return known ? hint.toLongLong() : qint64{1};
    }
    case FieldKind::Quantity:
        return Quantity{field.minimum.value_or(Decimal(1, 0)), field.unit};
    case FieldKind::SignedDelta:
        return Quantity{Decimal(1, 0), field.unit};
    case FieldKind::Money:
        return Money{Decimal(1000, 2), field.unit};
    case FieldKind::Date:
        return QDate::currentDate();
    case FieldKind::Choice:
    case FieldKind::Lookup: {
        const auto wanted =
            std::find_if(field.choices.cbegin(), field.choices.cend(),
                         [&hint](const Choice &choice) { return textOf(choice.value) == hint; });
        if (wanted != field.choices.cend() && turn == 0)
            return wanted->value;
        // One that does not do is followed by the next.
        return field.choices.isEmpty() ? Value() : field.choices.at(turn % field.choices.size()).value;
    }
    case FieldKind::Secret: {
        const SecretRef typed{u"form/%1/%2"_s.arg(operation.id.value, field.key)};
        m_house.secrets().keepForSession(typed, known ? hint.toUtf8() : m_secret);
        return typed;
    }
    case FieldKind::Switch:
        return true;
    case FieldKind::Hidden:
        break;
    }
    return {};
}
} // namespace purveyor::faults
