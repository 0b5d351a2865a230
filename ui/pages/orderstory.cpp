// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/orderstory.h"

#include "core/domain/localtext.h"
#include "core/domain/writewarning.h"
#include "core/sync/orderwatch.h"
#include "core/vendors/clientdirectory.h"
#include "ui/models/celltext.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{

struct StoryWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::Story)
};

SurfaceAction action(const QString &id, const QString &text, ButtonRole role, const StoryFacts &facts,
                     const QString &shortcut = {})
{
    SurfaceAction made{id, text, role, shortcut};
    // Undo only takes back; everything else may change something.
    if (facts.readOnly && (id == "sendNow"_L1 || id == "again"_L1)) {
        made.enabled = false;
        made.reason = StoryWords::tr("Read-only: unlock to change anything");
    }
    if (facts.checking && id == "check"_L1) {
        made.enabled = false;
        made.text = StoryWords::tr("Checking…");
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
        facts += StoryWords::tr("request %1").arg(row.requestId);
    return facts.isEmpty() ? row.message : QString(u"%1 (%2)"_s.arg(row.message, facts.join(u", "_s)));
}

bool made(const JournalRow &row, EntityKind kind)
{
    return std::any_of(row.made.cbegin(), row.made.cend(),
                       [kind](const EntityKey &key) { return key.kind == kind; });
}

SurfaceAction showSubscription()
{
    return {u"openSubscription"_s, StoryWords::tr("Show the subscription"), ButtonRole::Primary};
}

// The summary of a change often is the change again, in short.
bool restates(const QString &summary, const QList<Change> &changes)
{
    QString rest = summary;
    for (const Change &change : changes) {
        if (change.after.isEmpty())
            continue;
        rest.remove(u"%1: %2"_s.arg(change.label, change.after));
        rest.remove(change.after);
    }
    return std::none_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

Story heldStory(const JournalRow &row, const StoryFacts &facts)
{
    Story story;
    story.mark = Mark::Waiting;
    story.actions = {action(u"undo"_s, StoryWords::tr("Undo"), ButtonRole::Primary, facts,
                            QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)),
                     action(u"sendNow"_s, StoryWords::tr("Send now"), ButtonRole::Plain, facts)};
    const qint64 left = secondsLeft(row, facts.now);
    const bool waits = facts.startedBefore || !facts.waitingReason.isEmpty() || left < -1;
    if (!waits) {
        story.strong =
            StoryWords::tr("Held for %1 s. Nothing has left this computer.").arg(std::max<qint64>(0, left));
        story.text = StoryWords::tr("It goes to %1 at %2. Undo takes it back before anybody sees it.")
                         .arg(row.connectionName, clockTime(row.heldUntil));
        return story;
    }
    story.strong = StoryWords::tr("Held. Nothing has left this computer.");
    story.text = facts.waitingReason.isEmpty()
                     ? StoryWords::tr("It was placed before the program was started again and waits for you. "
                                      "Nothing is sent by itself.")
                     : facts.waitingReason;
    return story;
}

Story stateStory(const JournalRow &row, const StoryFacts &facts)
{
    Story story;
    story.mark = statusOf(row).mark;
    const QString place = row.connectionName;
    const SurfaceAction again =
        action(u"again"_s, StoryWords::tr("Fill in again…"), ButtonRole::Plain, facts);
    const SurfaceAction showSent =
        action(u"showSent"_s, StoryWords::tr("Show what was sent"), ButtonRole::Plain, facts);
    switch (row.state) {
    case WriteState::Draft:
        story.strong = StoryWords::tr("This is a draft: it was not sent.");
        story.text =
            row.hasSecret
                ? StoryWords::tr(
                      "The program ended while it was held. Its password was never written down, so it "
                      "cannot be sent from here: fill in the form again.")
                : StoryWords::tr("It waits for you. Nothing is sent by itself.");
        if (row.hasSecret)
            story.actions += again;
        else
            story.actions += action(u"sendNow"_s, StoryWords::tr("Send now"), ButtonRole::Plain, facts);
        story.actions += action(u"undo"_s, StoryWords::tr("Discard"), ButtonRole::Plain, facts);
        break;
    case WriteState::Held:
        return heldStory(row, facts);
    case WriteState::Sending:
        story.strong = StoryWords::tr("Sending to %1.").arg(place);
        story.text =
            StoryWords::tr("It leaves once and cannot be called back any more. The answer may take minutes.");
        break;
    case WriteState::Confirmed:
        if (facts.idMissing) {
            story.mark = Mark::Waiting;
            story.strong = StoryWords::tr("%1 confirmed it, but did not tell its id.").arg(place);
            story.text = row.message;
            story.actions = {{u"enterId"_s, StoryWords::tr("Enter the id…"), ButtonRole::Primary}};
            break;
        }
        if (hasWarning(row)) {
            story.strong = StoryWords::tr("%1 confirmed it, with a warning.").arg(place);
            story.text = vendorWords(row);
        } else {
            story.strong = StoryWords::tr("%1 confirmed it.").arg(place);
            story.text = row.madeName.isEmpty() ? row.message : row.madeName;
        }
        if (made(row, EntityKind::Subscription))
            story.actions = {showSubscription()};
        break;
    case WriteState::Refused:
        story.strong = StoryWords::tr("%1 refused it. Nothing was changed.").arg(place);
        story.text = vendorWords(row);
        story.actions = {again, action(u"copy"_s, StoryWords::tr("Copy details"), ButtonRole::Plain, facts)};
        break;
    case WriteState::NotSent:
        story.strong = StoryWords::tr("It was not sent. Nothing was changed.");
        story.text = vendorWords(row);
        story.actions = {again, action(u"copy"_s, StoryWords::tr("Copy details"), ButtonRole::Plain, facts)};
        break;
    case WriteState::Unknown:
        story.strong = StoryWords::tr("We do not know whether %1 did this.").arg(place);
        story.text =
            (row.message.isEmpty() ? StoryWords::tr("The connection broke after it left.") : row.message) +
            u'\n' +
            StoryWords::tr("Nothing will be sent again. The same is blocked until this one is settled.");
        story.actions = {
            //: %1 is the name of a connection
            action(u"check"_s, StoryWords::tr("Check with %1").arg(QString(place).replace(u'&', u"&&"_s)),
                   ButtonRole::Primary, facts),
            showSent, action(u"settle"_s, StoryWords::tr("Settle with a note…"), ButtonRole::Plain, facts)};
        break;
    case WriteState::Settled:
        story.strong = row.settlement == Settlement::NotDone ? StoryWords::tr("Settled: it was not done.")
                                                             : StoryWords::tr("Settled: it was done.");
        story.text = row.note;
        if (wasDone(row) && made(row, EntityKind::Subscription))
            story.actions = {showSubscription()};
        break;
    case WriteState::Withdrawn:
        story.strong = StoryWords::tr("Undone. Nothing has left this computer.");
        story.text = row.note;
        story.actions = {again};
        break;
    case WriteState::Stopped:
        story.strong = StoryWords::tr("Stopped right before it was sent. Nothing was changed.");
        story.text = row.message;
        story.actions = {again};
        break;
    }
    return story;
}

} // namespace

Story storyOf(const JournalRow &row, const StoryFacts &facts)
{
    Story story = stateStory(row, facts);
    if (facts.handOver == HandOver::None)
        return story;
    const QString waits = facts.handOver == HandOver::Kept
                              ? StoryWords::tr("A password waits to be handed over.")
                              : StoryWords::tr("A password waits to be handed over, for this session only.");
    story.text = story.text.isEmpty() ? waits : QString(story.text + u'\n' + waits);
    story.actions.prepend(
        action(u"handOver"_s, StoryWords::tr("Hand over the password…"), ButtonRole::Primary, facts));
    return story;
}

qint64 secondsLeft(const JournalRow &row, const QDateTime &now)
{
    const qint64 left = now.msecsTo(row.heldUntil);
    return left > 0 ? (left + 999) / 1000 : left / 1000;
}

bool endsWithoutOrder(const JournalRow &row)
{
    return wasDone(row) && !made(row, EntityKind::Order);
}

QString askedFor(const JournalRow &row)
{
    QStringList lines;
    if (!restates(row.summary, row.changes))
        lines += row.summary;
    for (const Change &change : row.changes)
        lines += u"%1: %2 → %3"_s.arg(change.label,
                                      change.before.isEmpty() ? StoryWords::tr("(empty)") : change.before,
                                      change.after.isEmpty() ? StoryWords::tr("(empty)") : change.after);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString orderTitle(const std::optional<JournalRow> &write, const QString &verb,
                   const std::optional<Order> &order)
{
    if (write && write->target.kind == EntityKind::Subscription && !verb.isEmpty())
        return write->targetName.isEmpty() ? verb : QString(u"%1: %2"_s.arg(verb, write->targetName));
    const QString customer = write && !write->customerName.isEmpty() ? write->customerName
                             : order                                 ? order->customerName
                                                                     : QString();
    return customer.isEmpty() ? StoryWords::tr("Order") : StoryWords::tr("Order for %1").arg(customer);
}

Story storyOf(const Order &order, const QString &connectionName, const std::optional<QDateTime> &nextCheck)
{
    Story story;
    story.mark = order.status.mark;
    story.strong = order.status.word;
    const QString &word = order.status.vendorWord;
    if (!word.isEmpty() && word.compare(order.status.word, Qt::CaseInsensitive) != 0)
        story.suffix = u"(%1)"_s.arg(word);
    QStringList lines;
    if (!order.explanation.isEmpty())
        lines += order.explanation;
    if (looksDone(order) && !order.subscriptions.isEmpty())
        story.actions = {showSubscription()};
    if (!looksDone(order)) {
        if (order.expires)
            lines += StoryWords::tr("Do not order again: this order stays open until %1.")
                         .arg(dayText(*order.expires, QLocale()));
        if (nextCheck)
            lines += StoryWords::tr("%1 is asked again at %2.").arg(connectionName, clockTime(*nextCheck));
    }
    if (!order.final)
        story.actions += {u"checkOrder"_s, StoryWords::tr("Check now"),
                          story.actions.isEmpty() ? ButtonRole::Primary : ButtonRole::Plain};
    story.text = lines.join(u'\n');
    return story;
}

QList<EvidenceList::Entry> evidenceOf(const QList<JournalEvent> &events, bool withMilliseconds)
{
    QList<EvidenceList::Entry> entries;
    for (const JournalEvent &event : events) {
        QString text;
        switch (event.state) {
        case WriteState::Draft:
            text = StoryWords::tr("Kept as a draft");
            break;
        case WriteState::Held:
            text = std::any_of(events.cbegin(), events.cend(),
                               [&event](const JournalEvent &other) { return other.at < event.at; })
                       ? StoryWords::tr("Held again")
                       : StoryWords::tr("Placed and held");
            break;
        case WriteState::Sending:
            text = StoryWords::tr("Sent once");
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
            details += StoryWords::tr("by %1").arg(event.actor);
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
    text += u"Authorization: "_s + StoryWords::tr("hidden") + u'\n';
    if (!row.requestBody.isEmpty())
        text += u'\n' + QString::fromUtf8(row.requestBody);
    return text;
}

QString answerText(const JournalRow &row)
{
    if (row.httpStatus == 0 && row.answer.isEmpty())
        return StoryWords::tr("No answer came back.");
    return u"HTTP %1\n\n%2"_s.arg(QString::number(row.httpStatus), row.answer);
}

QString reportText(const JournalRow &row)
{
    QStringList lines{
        u"%1: %2"_s.arg(row.verb, row.targetName),
        u"%1 (%2)"_s.arg(stateName(row.state), isoMoment(row.changed)),
        StoryWords::tr("Connection: %1").arg(row.connectionName),
        StoryWords::tr("Placed: %1 by %2").arg(isoMoment(row.created), row.actor),
    };
    if (row.sent.isValid())
        lines += StoryWords::tr("Sent: %1, answered after %2 ms")
                     .arg(isoMoment(row.sent))
                     .arg(row.duration.count());
    if (!row.message.isEmpty())
        lines += vendorWords(row);
    if (!row.note.isEmpty())
        lines += row.note;
    lines += {QString(), requestText(row), QString(), answerText(row)};
    return lines.join(u'\n');
}

bool isOrderWrite(const JournalRow &row, Workspace &workspace)
{
    if (row.quote && !row.quote->listed) // a list knows prices of what is no order, too
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
