// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/orderstory.h"

#include "core/vendors/clientdirectory.h"
#include "ui/models/celltext.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/detailsgrid.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(purveyor::Story)
};

QString clockTime(const QDateTime &utc)
{
    return utc.toLocalTime().toString(u"HH:mm:ss"_s);
}

SurfaceAction action(const QString &id, const QString &text, ButtonRole role, const StoryFacts &facts,
                     const QString &shortcut = {})
{
    SurfaceAction made{id, text, role, shortcut};
    // Undo only takes back; everything else may change something.
    if (facts.readOnly && id == "sendNow"_L1) {
        made.enabled = false;
        made.reason = Words::tr("Read-only: unlock to change anything");
    }
    return made;
}

// "Limit exceeded (SomeException, HTTP 500, request 7f3a)"
QString vendorWords(const JournalRow &row)
{
    QStringList facts;
    if (!row.vendorCode.isEmpty())
        facts += row.vendorCode;
    if (row.httpStatus > 0)
        facts += u"HTTP %1"_s.arg(row.httpStatus);
    if (!row.requestId.isEmpty())
        facts += Words::tr("request %1").arg(row.requestId);
    return facts.isEmpty() ? row.message : QString(u"%1 (%2)"_s.arg(row.message, facts.join(u", "_s)));
}

Story heldStory(const JournalRow &row, const StoryFacts &facts)
{
    Story story;
    story.mark = Mark::Waiting;
    story.actions = {action(u"undo"_s, Words::tr("Undo"), ButtonRole::Primary, facts,
                            QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)),
                     action(u"sendNow"_s, Words::tr("Send now"), ButtonRole::Plain, facts)};
    const qint64 left = facts.now.msecsTo(row.heldUntil);
    const bool waits = facts.startedBefore || !facts.waitingReason.isEmpty() || left < -2000;
    if (!waits) {
        story.strong = Words::tr("Held for %1 s. Nothing has left this computer.")
                           .arg(std::max<qint64>(0, (left + 999) / 1000));
        story.text = Words::tr("It goes to %1 at %2. Undo takes it back before anybody sees it.")
                         .arg(row.connectionName, clockTime(row.heldUntil));
        return story;
    }
    story.strong = Words::tr("Held. Nothing has left this computer.");
    story.text = facts.waitingReason.isEmpty()
                     ? Words::tr("It was placed before the program was started again and waits for you. "
                                 "Nothing is sent by itself.")
                     : facts.waitingReason;
    return story;
}

} // namespace

Story storyOf(const JournalRow &row, const StoryFacts &facts)
{
    Story story;
    story.mark = statusOf(row.state).mark;
    const QString place = row.connectionName;
    const SurfaceAction showSent =
        action(u"showSent"_s, Words::tr("Show what was sent"), ButtonRole::Plain, facts);
    switch (row.state) {
    case WriteState::Draft:
        story.strong = Words::tr("This is a draft: it was not sent.");
        story.text =
            row.hasSecret
                ? Words::tr("The program ended while it was held. Its password was never written down, so it "
                            "cannot be sent from here: fill in the form again.")
                : Words::tr("It waits for you. Nothing is sent by itself.");
        if (!row.hasSecret)
            story.actions += action(u"sendNow"_s, Words::tr("Send now"), ButtonRole::Plain, facts);
        story.actions += action(u"undo"_s, Words::tr("Discard"), ButtonRole::Plain, facts);
        break;
    case WriteState::Held:
        return heldStory(row, facts);
    case WriteState::Sending:
        story.strong = Words::tr("Sending to %1.").arg(place);
        story.text =
            Words::tr("It leaves once and cannot be called back any more. The answer may take minutes.");
        break;
    case WriteState::Confirmed:
        story.strong = Words::tr("%1 confirmed it.").arg(place);
        story.text = row.madeName.isEmpty() ? row.message : row.madeName;
        break;
    case WriteState::Refused:
        story.strong = Words::tr("%1 refused it. Nothing was changed.").arg(place);
        story.text = vendorWords(row);
        story.actions = {action(u"copy"_s, Words::tr("Copy details"), ButtonRole::Plain, facts)};
        break;
    case WriteState::NotSent:
        story.strong = Words::tr("It was not sent. Nothing was changed.");
        story.text = vendorWords(row);
        story.actions = {action(u"copy"_s, Words::tr("Copy details"), ButtonRole::Plain, facts)};
        break;
    case WriteState::Unknown:
        story.strong = Words::tr("We do not know whether %1 did this.").arg(place);
        story.text =
            (row.message.isEmpty() ? Words::tr("The connection broke after it left.") : row.message) + u'\n' +
            Words::tr("Nothing will be sent again. The same is blocked until this one is settled.");
        story.actions = {
            //: %1 is the name of a connection
            action(u"check"_s, Words::tr("Check with %1").arg(QString(place).replace(u'&', u"&&"_s)),
                   ButtonRole::Primary, facts),
            showSent, action(u"settle"_s, Words::tr("Settle with a note…"), ButtonRole::Plain, facts)};
        break;
    case WriteState::Settled:
        story.strong = row.settlement == Settlement::NotDone ? Words::tr("Settled: it was not done.")
                                                             : Words::tr("Settled: it was done.");
        story.text = row.note;
        break;
    case WriteState::Withdrawn:
        story.strong = Words::tr("Undone. Nothing has left this computer.");
        story.text = row.note;
        break;
    case WriteState::Stopped:
        story.strong = Words::tr("Stopped right before it was sent. Nothing was changed.");
        story.text = row.note.isEmpty() ? row.message : row.note;
        break;
    }
    return story;
}

Story storyOf(const Order &order, const QString &connectionName, const std::optional<QDateTime> &nextCheck)
{
    Story story;
    story.mark = order.status.mark;
    story.strong = order.status.word;
    story.suffix =
        order.status.vendorWord.isEmpty() ? QString() : QString(u"(%1)"_s.arg(order.status.vendorWord));
    QStringList lines;
    if (!order.explanation.isEmpty())
        lines += order.explanation;
    if (!order.final) {
        if (order.expires)
            lines += Words::tr("Do not order again: this order stays open until %1.")
                         .arg(QLocale().toString(*order.expires, QLocale::LongFormat));
        if (nextCheck)
            lines += Words::tr("%1 is asked again at %2.").arg(connectionName, clockTime(*nextCheck));
        story.actions = {{u"checkOrder"_s, Words::tr("Check now"), ButtonRole::Primary}};
    } else if (!order.subscriptions.isEmpty()) {
        lines += Words::tr("The subscription is there.");
        story.actions = {{u"openSubscription"_s, Words::tr("Show the subscription"), ButtonRole::Primary}};
    }
    story.text = lines.join(u'\n');
    return story;
}

// --- steps

QString stepText(const OrderStep &step)
{
    QString word;
    switch (step.state) {
    case OrderStep::State::Todo:
        word = Words::tr("not started");
        break;
    case OrderStep::State::Current:
        word = Words::tr("in progress");
        break;
    case OrderStep::State::Done:
        word = Words::tr("done");
        break;
    case OrderStep::State::Failed:
        word = Words::tr("failed");
        break;
    }
    return step.vendorWord.isEmpty() ? word : QString(u"%1 (%2)"_s.arg(word, step.vendorWord));
}

QList<StepLine::Step> stepsOf(const std::optional<JournalRow> &row, const std::optional<Order> &order,
                              const StoryFacts &facts)
{
    using State = OrderStep::State;
    QList<StepLine::Step> steps;
    if (row) {
        StepLine::Step held{Words::tr("Held"), State::Done, clockTime(row->created), {}};
        StepLine::Step sent{Words::tr("Sent"), State::Todo, {}, {}};
        StepLine::Step accepted{Words::tr("Accepted"), State::Todo, {}, {}};
        switch (row->state) {
        case WriteState::Draft:
        case WriteState::Held: {
            held.state = State::Current;
            const qint64 left = facts.now.secsTo(row->heldUntil);
            const bool running = !facts.startedBefore && facts.waitingReason.isEmpty() && left >= 0;
            held.word = running ? Words::tr("%1 s left").arg(left) : Words::tr("waits for you");
            if (running)
                sent.time = Words::tr("at %1").arg(clockTime(row->heldUntil));
            break;
        }
        case WriteState::Withdrawn:
        case WriteState::Stopped:
            held.state = State::Failed;
            held.word = statusOf(row->state).word;
            break;
        case WriteState::Sending:
            sent.state = State::Current;
            sent.time = clockTime(row->sent);
            break;
        case WriteState::NotSent:
            sent.state = State::Failed;
            sent.word = statusOf(row->state).word;
            break;
        case WriteState::Refused:
        case WriteState::Unknown:
            sent.state = State::Done;
            sent.time = clockTime(row->sent);
            sent.word = Words::tr("once");
            accepted.state = row->state == WriteState::Refused ? State::Failed : State::Current;
            accepted.word = statusOf(row->state).word;
            break;
        case WriteState::Confirmed:
        case WriteState::Settled:
            sent.state = State::Done;
            sent.time = clockTime(row->sent);
            sent.word = Words::tr("once");
            accepted.state = row->settlement == Settlement::NotDone ? State::Failed : State::Done;
            accepted.time =
                clockTime(row->state == WriteState::Confirmed ? row->sent.addMSecs(row->duration.count())
                                                              : row->changed);
            accepted.word = row->madeName;
            break;
        }
        steps = {held, sent, accepted};
    }
    if (order) {
        for (const OrderStep &step : order->steps) {
            // What is told by the journal and by the vendor is one step, with the journal's time.
            if (!steps.isEmpty() && steps.last().name == step.name) {
                if (step.state == State::Failed)
                    steps.last().state = State::Failed;
                if (steps.last().word.isEmpty())
                    steps.last().word = stepText(step);
            } else {
                steps.append({step.name, step.state, {}, stepText(step)});
            }
        }
        StepLine::Step completed{Words::tr("Completed"), State::Todo, {}, {}};
        if (order->final) {
            completed.state = order->status.mark == Mark::Good ? State::Done : State::Failed;
            completed.word = order->status.word;
        }
        // Some vendors' own steps end in the same.
        if (steps.isEmpty() || steps.last().name != completed.name)
            steps.append(completed);
    } else if (row) {
        steps.append({Words::tr("Completed"), State::Todo, {}, {}});
    }
    return steps;
}

// --- evidence

QList<EvidenceList::Entry> evidenceOf(const QList<JournalEvent> &events, bool withMilliseconds)
{
    QList<EvidenceList::Entry> entries;
    for (const JournalEvent &event : events) {
        QString text;
        switch (event.state) {
        case WriteState::Draft:
            text = Words::tr("Kept as a draft");
            break;
        case WriteState::Held:
            text = Words::tr("Placed and held");
            break;
        case WriteState::Sending:
            text = Words::tr("Sent once");
            break;
        case WriteState::Confirmed:
        case WriteState::Refused:
        case WriteState::NotSent:
        case WriteState::Unknown:
        case WriteState::Settled:
        case WriteState::Withdrawn:
        case WriteState::Stopped:
            text = statusOf(event.state).word;
            break;
        }
        QStringList details;
        if (!event.actor.isEmpty())
            details += Words::tr("by %1").arg(event.actor);
        if (!event.note.isEmpty())
            details += event.note;
        entries.append({event.at.toLocalTime().toString(withMilliseconds ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s),
                        text, details.join(u", "_s)});
    }
    return entries;
}

QString requestText(const JournalRow &row)
{
    QString text = QString::fromLatin1(row.method) + u' ' + row.url + u'\n';
    if (!row.contentType.isEmpty())
        text += u"Content-Type: "_s + QString::fromLatin1(row.contentType) + u'\n';
    if (!row.accept.isEmpty())
        text += u"Accept: "_s + QString::fromLatin1(row.accept) + u'\n';
    for (const auto &[name, value] : row.requestHeaders)
        text += QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value) + u'\n';
    text += u"Authorization: "_s + Words::tr("hidden") + u'\n';
    if (!row.requestBody.isEmpty())
        text += u'\n' + QString::fromUtf8(row.requestBody);
    return text;
}

QString answerText(const JournalRow &row)
{
    if (row.httpStatus == 0 && row.answer.isEmpty())
        return Words::tr("No answer came back.");
    return u"HTTP %1\n\n%2"_s.arg(QString::number(row.httpStatus), row.answer);
}

QString reportText(const JournalRow &row)
{
    QStringList lines{
        u"%1: %2"_s.arg(row.verb, row.targetName),
        u"%1 (%2)"_s.arg(stateName(row.state), isoMoment(row.changed)),
        Words::tr("Connection: %1").arg(row.connectionName),
        Words::tr("Placed: %1 by %2").arg(isoMoment(row.created), row.actor),
    };
    if (row.sent.isValid())
        lines +=
            Words::tr("Sent: %1, answered after %2 ms").arg(isoMoment(row.sent)).arg(row.duration.count());
    if (!row.message.isEmpty())
        lines += vendorWords(row);
    if (!row.note.isEmpty())
        lines += row.note;
    lines += {QString(), requestText(row), QString(), answerText(row)};
    return lines.join(u'\n');
}

void fillOrderFacts(DetailsGrid &grid, const Order &order, Workspace &workspace)
{
    using Kind = DetailsGrid::Kind;
    const auto row = [&grid](const QString &name, const QString &value, Kind kind = Kind::Text) {
        if (!value.isEmpty())
            grid.addRow(name, value, kind);
    };
    const auto link = [&grid, &workspace](const QString &id, const QString &name, const QString &text,
                                          const EntityKey &key) {
        QPushButton *button =
            makeActionButton({id, QString(text).replace(u'&', u"&&"_s), ButtonRole::Link}, &grid);
        button->setAccessibleName(u"%1: %2"_s.arg(name, text));
        QObject::connect(button, &QPushButton::clicked, &workspace,
                         [&workspace, key] { workspace.open(key); });
        grid.addRow(name, button);
    };
    row(Words::tr("Order"), order.number, Kind::Copyable);
    if (!order.customer.isEmpty()) {
        const EntityKey customer{order.key.connection, EntityKind::Customer, order.customer};
        const CustomerSummary *known = workspace.customers().find(customer);
        const QString name = known ? known->name : order.customerName;
        link(u"openCustomer"_s, Words::tr("Customer"), name.isEmpty() ? Words::tr("Show the customer") : name,
             customer);
    }
    row(Words::tr("Kind"), order.type);
    if (order.created)
        row(Words::tr("Placed"), shortMoment(*order.created, QDateTime::currentDateTimeUtc(), QLocale()));
    if (order.expires)
        row(Words::tr("Expires"), QLocale().toString(*order.expires, QLocale::LongFormat));
    for (const EntityId &id : order.subscriptions) {
        const EntityKey subscription{order.key.connection, EntityKind::Subscription, id};
        const SubscriptionSummary *known = workspace.subscriptions().find(subscription);
        link(u"openSubscription"_s, Words::tr("Subscription"),
             known ? (known->number.isEmpty() ? known->name : known->number)
                   : Words::tr("Show the subscription"),
             subscription);
    }
    bool idShown = false;
    for (const Attribute &attribute : order.attributes) {
        row(attribute.label, attribute.value, attribute.copyable ? Kind::Id : Kind::Text);
        idShown = idShown || attribute.value == order.key.id.value;
    }
    if (!idShown)
        row(Words::tr("Order id"), order.key.id.value, Kind::Id);
}

bool isOrderWrite(const JournalRow &row, Workspace &workspace)
{
    if (row.quote)
        return true;
    const VendorClient *client = workspace.services().clients.client(row.connection);
    if (!client)
        return false;
    const QList<Operation> operations = client->operations();
    return std::any_of(operations.cbegin(), operations.cend(), [&row](const Operation &operation) {
        return operation.id == row.operation && operation.effect == Effect::CostsMoney;
    });
}

} // namespace purveyor
