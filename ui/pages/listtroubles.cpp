// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/listtroubles.h"

#include "core/net/clock.h"
#include "core/sync/book.h"
#include "ui/models/celltext.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
using TroubleKind = ListTrouble::Kind;

constexpr qsizetype MostNamed = 4;

struct TroublePhrases {
    Q_DECLARE_TR_FUNCTIONS(purveyor::ListTroubles)
};

std::optional<ListTrouble> troubleOf(Workspace &workspace, const ListState &list, const QDateTime &now)
{
    const ConnectionHealth::State health = workspace.health().state(list.connection);
    ListTrouble trouble;
    trouble.connection = list.connection;
    trouble.name = workspace.nameOf(list.connection);
    trouble.asOf = list.asOf;
    trouble.isReading = list.activity == ListState::Activity::Refreshing;
    trouble.message = list.error ? list.error->message : QString();
    if (health.tls) {
        trouble.kind = TroubleKind::Certificate;
    } else if (list.error && list.error->kind == ApiError::Kind::Keychain) {
        trouble.kind = TroubleKind::Keychain;
    } else if (health.offlineSince.isValid()) {
        trouble.kind = TroubleKind::Offline;
        trouble.since = health.offlineSince;
    } else if (list.error) {
        trouble.kind = TroubleKind::Failed;
        trouble.since = health.failingSince;
    } else if (list.notKept) {
        trouble.kind = TroubleKind::NotKept;
        trouble.message = list.notKept->message;
    } else if (health.waitUntil > now) {
        trouble.kind = TroubleKind::Waiting;
        trouble.since = health.waitUntil;
    } else {
        return std::nullopt;
    }
    return trouble;
}

bool isUnreadable(const ListTrouble &trouble)
{
    return trouble.kind != TroubleKind::NotKept && trouble.kind != TroubleKind::Waiting;
}

QString timeText(const QDateTime &moment, const QDateTime &now)
{
    return shortMoment(moment, now, QLocale());
}

QString knownText(const QDateTime &asOf, const QDateTime &now)
{
    return asOf.isValid() ? TroublePhrases::tr("Showing what was known at %1.").arg(timeText(asOf, now))
                          : QString();
}

SurfaceAction again(const QString &word, bool isReading)
{
    SurfaceAction action{u"retry"_s, word, ButtonRole::Link};
    action.enabled = !isReading;
    if (isReading)
        action.reason = TroublePhrases::tr("It is being tried right now.");
    return action;
}

TroubleWords wordsForOne(const ListTrouble &trouble, const QDateTime &now)
{
    const QString known = knownText(trouble.asOf, now);
    const QString name = trouble.name;
    const auto joined = [](const QStringList &parts) { return parts.join(u' ').trimmed(); };
    TroubleWords words;
    words.connection = trouble.connection;
    switch (trouble.kind) {
    case TroubleKind::Keychain:
        words.mark = Mark::Stopped;
        words.strong = TroublePhrases::tr("The secret of %1 cannot be had.").arg(name);
        words.text = joined({trouble.message, known});
        words.actions = {again(TroublePhrases::tr("Unlock and retry"), trouble.isReading),
                         {u"enter"_s, TroublePhrases::tr("Enter it again…"), ButtonRole::Link}};
        break;
    case TroubleKind::Certificate:
        words.strong = TroublePhrases::tr("%1 shows a certificate that is not trusted.").arg(name);
        words.text =
            joined({TroublePhrases::tr("Nothing is read or sent until you have looked at it."), known});
        words.actions = {{u"certificate"_s, TroublePhrases::tr("Show the certificate…"), ButtonRole::Link}};
        break;
    case TroubleKind::Offline:
        words.mark = Mark::Stopped;
        words.strong =
            TroublePhrases::tr("No connection to %1 since %2.").arg(name, timeText(trouble.since, now));
        words.text = joined({known, trouble.message});
        words.actions = {again(TroublePhrases::tr("Try again"), trouble.isReading)};
        break;
    case TroubleKind::Failed:
        words.strong = TroublePhrases::tr("%1 could not be read.").arg(name);
        words.text = joined({trouble.message, known});
        words.actions = {again(TroublePhrases::tr("Try again"), trouble.isReading)};
        break;
    case TroubleKind::NotKept:
        words.strong = TroublePhrases::tr("Something may be missing in the list of %1.").arg(name);
        words.text =
            TroublePhrases::tr("It does not list these itself, and this computer could not keep what "
                               "was done: %1")
                .arg(trouble.message);
        words.actions = {again(TroublePhrases::tr("Try again"), trouble.isReading)};
        break;
    case TroubleKind::Waiting:
        words.mark = Mark::Waiting;
        words.strong =
            TroublePhrases::tr("%1 asks to wait until %2.").arg(name, timeText(trouble.since, now));
        words.text = TroublePhrases::tr("Reading goes on by itself then.");
        break;
    }
    return words;
}

QString namesText(QStringList names)
{
    const qsizetype more = names.size() - MostNamed;
    if (more <= 0)
        return names.join(u", "_s);
    names.resize(MostNamed);
    return TroublePhrases::tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(names.join(u", "_s));
}

// "This shop, that shop: no connection since 10:42."
QString lineFor(const QList<ListTrouble> &troubles, TroubleKind kind, const QDateTime &now)
{
    QStringList names;
    QDateTime since;
    for (const ListTrouble &trouble : troubles) {
        if (trouble.kind != kind)
            continue;
        names.append(trouble.name);
        if (trouble.since.isValid() && (!since.isValid() || trouble.since < since))
            since = trouble.since;
    }
    if (names.isEmpty())
        return {};
    const QString who = namesText(names);
    switch (kind) {
    case TroubleKind::Keychain:
        return TroublePhrases::tr("%1: the secret cannot be had.").arg(who);
    case TroubleKind::Certificate:
        return TroublePhrases::tr("%1: the certificate is not trusted.").arg(who);
    case TroubleKind::Offline:
        //: %1 are connections, %2 a time
        return TroublePhrases::tr("%1: no connection since %2.").arg(who, timeText(since, now));
    case TroubleKind::Failed:
        return TroublePhrases::tr("%1: could not be read.").arg(who);
    case TroubleKind::NotKept:
    case TroubleKind::Waiting:
        break;
    }
    return {};
}

TroubleWords wordsForSeveral(const QList<ListTrouble> &troubles, qsizetype lists, const QDateTime &now)
{
    const auto count = [&troubles](TroubleKind kind) {
        return std::count_if(troubles.cbegin(), troubles.cend(),
                             [kind](const ListTrouble &trouble) { return trouble.kind == kind; });
    };
    const QLocale locale;
    const QString number = locale.toString(troubles.size());
    const QString all = locale.toString(lists);
    TroubleWords words;
    words.connection = troubles.constFirst().connection;
    if (count(TroubleKind::Offline) == troubles.size()) {
        words.mark = Mark::Stopped;
        //: both are numbers, %1 at least 2: "No answer from 3 of 4 connections."
        words.strong = TroublePhrases::tr("No answer from %1 of %2 connections.").arg(number, all);
    } else {
        words.strong = TroublePhrases::tr("%1 of %2 connections cannot be read.").arg(number, all);
    }
    QStringList lines;
    for (const TroubleKind kind :
         {TroubleKind::Keychain, TroubleKind::Certificate, TroubleKind::Offline, TroubleKind::Failed})
        lines += lineFor(troubles, kind, now);
    QDateTime oldest;
    for (const ListTrouble &trouble : troubles) {
        if (trouble.asOf.isValid() && (!oldest.isValid() || trouble.asOf < oldest))
            oldest = trouble.asOf;
    }
    lines += knownText(oldest, now);
    lines.removeAll(QString());
    words.text = lines.join(u'\n');
    const bool isReading = std::all_of(troubles.cbegin(), troubles.cend(),
                                       [](const ListTrouble &trouble) { return trouble.isReading; });
    words.actions = {again(TroublePhrases::tr("Try again"), isReading),
                     {u"connections"_s, TroublePhrases::tr("Show the connections"), ButtonRole::Link}};
    return words;
}
} // namespace

QList<ListTrouble> troublesOf(Workspace &workspace, const QList<ListState> &lists)
{
    const QDateTime now = workspace.services().clock.nowUtc();
    QList<ListTrouble> troubles;
    for (const ListState &list : lists) {
        if (const std::optional<ListTrouble> trouble = troubleOf(workspace, list, now))
            troubles.append(*trouble);
    }
    return troubles;
}

std::optional<TroubleWords> wordsFor(const QList<ListTrouble> &troubles, qsizetype lists,
                                     const QDateTime &now)
{
    if (troubles.isEmpty())
        return std::nullopt;
    QList<ListTrouble> unreadable;
    std::copy_if(troubles.cbegin(), troubles.cend(), std::back_inserter(unreadable), &isUnreadable);
    if (unreadable.isEmpty())
        return wordsForOne(troubles.constFirst(), now);
    if (unreadable.size() == 1)
        return wordsForOne(unreadable.constFirst(), now);
    return wordsForSeveral(unreadable, lists, now);
}

} // namespace purveyor
