// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/clock.h"
#include "ui/models/celltext.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/filterbutton.h"
#include "ui/pages/listpage.h"
#include "ui/pages/listtroubles.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/stackedstate.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/visibletext.h"

#include <QLineEdit>
#include <QLocale>
#include <algorithm>

// How a list page stands: figures, banner, and what is shown where rows would be.

using namespace Qt::StringLiterals;

namespace purveyor
{

QList<ListState> ListPage::statesInScope() const
{
    QList<ListState> states;
    const QList<Connection> connections = workspace().connectionsInScope();
    for (const Connection &connection : connections)
        states.append(workspace().services().book.state(connection.id, m_kind));
    return states;
}

void ListPage::updateState()
{
    const QList<ListState> states = statesInScope();
    updateFigures(states);
    const auto running = std::find_if(states.cbegin(), states.cend(), [](const ListState &one) {
        return one.activity == ListState::Activity::Refreshing;
    });
    if (running == states.cend())
        state()->loadingLine()->setIdle();
    else if (running->total > 0)
        state()->loadingLine()->setProgress(running->fetched, running->total);
    else
        state()->loadingLine()->setBusy();
    if (m_model.rowCount() > 0) {
        state()->showContent();
        updateBanner(states);
        table()->setStale(!states.isEmpty() &&
                          std::all_of(states.cbegin(), states.cend(), [this](const ListState &one) {
                              return workspace().health().state(one.connection).offlineSince.isValid();
                          }));
    } else {
        updatePlaceholder(states);
        if (state()->placeholder()->kind() == Placeholder::Kind::Filtered)
            updateBanner(states);
        else
            banner()->hide();
    }
}

void ListPage::updateFigures(const QList<ListState> &states)
{
    const QLocale locale;
    const int shown = m_model.rowCount();
    const int total = m_model.totalCount();
    QString text = shown == total ? locale.toString(total)
                                  //: rows shown of rows known: "37 of 12,408"
                                  : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total));
    QDateTime oldest;
    bool never = false;
    bool capped = false;
    qsizetype unlisted = 0;
    for (const ListState &one : states) {
        capped = capped || one.capped;
        unlisted += one.offer.state == Offer::State::Absent ? 1 : 0;
        if (one.offer.state != Offer::State::Offered)
            continue;
        never = never || !one.asOf.isValid();
        if (one.asOf.isValid() && (!oldest.isValid() || one.asOf < oldest))
            oldest = one.asOf;
    }
    if (oldest.isValid())
        text += u" · "_s + tr("as of %1").arg(age(oldest, workspace().services().clock.nowUtc()));
    if (never && oldest.isValid())
        text += u" · "_s + tr("not all connections were read yet");
    if (unlisted > 0 && shown > 0)
        text += u" · "_s + (unlisted == states.size() ? tr("only those known here")
                                                      : tr("in part only those known here"));
    if (capped)
        text += u" · "_s + tr("cut short: the vendor has more");
    setFigures(text);
}

// What keeps connections in scope from being read; the pages of single connections say the rest.
void ListPage::updateBanner(const QList<ListState> &states)
{
    const std::optional<TroubleWords> words =
        wordsFor(troublesOf(workspace(), states), states.size(), workspace().services().clock.nowUtc());
    m_bannerConnection = words ? words->connection : ConnectionId();
    if (words) {
        banner()->setMessage(words->mark, words->strong, words->text);
        banner()->setActions(words->actions);
    }
    banner()->setVisible(words.has_value());
}

void ListPage::updatePlaceholder(const QList<ListState> &states)
{
    using Kind = Placeholder::Kind;
    const auto show = [this](Kind kind, const QString &title, const QString &text,
                             const QList<SurfaceAction> &actions = {}) {
        state()->showPlaceholder(kind, title, text, actions);
        if (kind == Kind::Empty) // not offered has a picture of its own: it is not empty
            state()->placeholder()->setIcon(m_icon);
    };
    Services &services = workspace().services();
    if (services.connections.connections().isEmpty()) {
        show(Kind::Empty, tr("No connection yet."),
             tr("A connection is one account at one vendor. Add yours to see its customers, subscriptions "
                "and orders."),
             {{u"addConnection"_s, tr("Add connection…"), ButtonRole::Primary}});
        state()->placeholder()->setIcon(Icon::Connections);
        return;
    }
    if (states.isEmpty()) {
        show(Kind::Offline, tr("All connections are switched off."), tr("Switch one on under Connections."));
        return;
    }
    const bool filtered = !filterField()->text().isEmpty() || !m_status->chosen().isEmpty() ||
                          !m_label->chosen().isEmpty() || !m_connection->chosen().isEmpty();
    if (filtered && m_model.totalCount() > 0) {
        const QString what = visibleText(filterField()->text());
        QStringList chosen{m_connection->chosenText(), m_status->chosenText(), m_label->chosenText()};
        chosen.removeAll(QString());
        const QString where = chosen.join(u", "_s);
        const QString title = what.isEmpty() || where.isEmpty() ? m_words.noMatch.arg(what + where)
                                                                : m_words.noMatchIn.arg(what, where);
        show(Kind::Filtered, title, {}, {{u"clearFilter"_s, tr("Clear filter"), ButtonRole::Primary}});
        return;
    }
    const auto any = [&states](const auto &condition) {
        return std::find_if(states.cbegin(), states.cend(), condition);
    };
    const auto running =
        any([](const ListState &one) { return one.activity == ListState::Activity::Refreshing; });
    if (running != states.cend() || !services.book.isLoaded()) {
        const QString from = running == states.cend() ? QString() : workspace().nameOf(running->connection);
        show(Kind::Loading, from.isEmpty() ? m_words.reading : m_words.readingFrom.arg(from), {});
        return;
    }
    if (any([](const ListState &one) { return one.error.has_value(); }) != states.cend()) {
        showTrouble(states);
        return;
    }
    const auto listed = any([](const ListState &one) { return one.offer.state == Offer::State::Offered; });
    if (listed == states.cend()) {
        QStringList others;
        for (const ListState &one : states) {
            if (one.offer.reason != states.first().offer.reason && !others.contains(one.offer.reason))
                others += one.offer.reason;
        }
        show(Kind::NotOffered, states.first().offer.reason, others.join(u'\n'),
             makerActions() + unlistedActions());
        return;
    }
    const bool read = any([](const ListState &one) { return one.asOf.isValid(); }) != states.cend();
    if (!read) {
        show(Kind::Empty, tr("Not read yet."), {}, {{u"retry"_s, tr("Read now"), ButtonRole::Primary}});
        return;
    }
    // Those that cannot be asked have not answered.
    QStringList lines;
    for (const ListState &one : states) {
        if (one.offer.state == Offer::State::Absent && !lines.contains(one.offer.reason))
            lines += one.offer.reason;
    }
    if (states.size() == 1)
        lines.prepend(tr("%1 answered: it has none.").arg(workspace().nameOf(states.first().connection)));
    else if (lines.isEmpty())
        lines += tr("All connections answered: they have none.");
    else
        lines.prepend(tr("The connections that can be asked answered: they have none."));
    show(Kind::Empty, m_words.empty, lines.join(u'\n'), makerActions() + unlistedActions());
}

// In the place of rows the words of the banner, with its first action as the button to press.
void ListPage::showTrouble(const QList<ListState> &states)
{
    const QList<ListTrouble> troubles = troublesOf(workspace(), states);
    std::optional<TroubleWords> words =
        wordsFor(troubles, states.size(), workspace().services().clock.nowUtc());
    if (!words)
        return;
    for (SurfaceAction &action : words->actions)
        action.role = ButtonRole::Plain;
    words->actions.first().role = ButtonRole::Primary; // each trouble of a list that is empty has one
    const bool isLocked = troubles.size() == 1 && troubles.constFirst().kind == ListTrouble::Kind::Keychain;
    const bool isOffline = std::all_of(troubles.cbegin(), troubles.cend(), [](const ListTrouble &one) {
        return one.kind == ListTrouble::Kind::Offline;
    });
    m_bannerConnection = words->connection;
    state()->showPlaceholder(isLocked    ? Placeholder::Kind::Locked
                             : isOffline ? Placeholder::Kind::Offline
                                         : Placeholder::Kind::Error,
                             words->strong, words->text, words->actions);
}

QList<SurfaceAction> ListPage::makerActions() const
{
    if (m_makers.isEmpty())
        return {};
    const Offer &offer = m_makers.first().action.offer;
    return {{u"new"_s, m_makers.size() == 1 ? m_makers.first().action.operation.verb : tr("New…"),
             ButtonRole::Primary, QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText),
             offer.state == Offer::State::Offered, offer.reason}};
}

} // namespace purveyor
