// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/writewarning.h"
#include "core/operations/handover.h"
#include "core/operations/writegate.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/handoverdialog.h"
#include "ui/dialogs/stoppeddialog.h"
#include "ui/mainwindow.h"
#include "ui/models/celltext.h"
#include "ui/pages/workspace.h"
#include "ui/pages/writeactions.h"
#include "ui/services.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/visibletext.h"

#include <algorithm>

// What the window says about writes, and what can be done about them from there.

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr std::chrono::minutes PasswordToast{1}; // not the only place, but the quickest

// Many subscriptions have the same name: whose it is tells them apart. A user that is made stands in the
// summary; the target is whose it will be.
QString deedText(const JournalRow &row, EntityKind makes)
{
    const bool isUser = makes == EntityKind::User || makes == EntityKind::ServiceUser;
    QStringList parts{visibleText(isUser ? row.summary : QString()), visibleText(row.targetName),
                      visibleText(row.customerName)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return u"%1: %2"_s.arg(row.verb, parts.join(u" · "_s));
}

// What the lists can show.
const EntityKey *madeRow(const JournalRow &row)
{
    const auto made = std::find_if(row.made.cbegin(), row.made.cend(), [](const EntityKey &key) {
        return key.kind == EntityKind::Customer || key.kind == EntityKind::Subscription;
    });
    return made == row.made.cend() ? nullptr : &*made;
}

bool madeOrder(const JournalRow &row)
{
    return std::any_of(row.made.cbegin(), row.made.cend(),
                       [](const EntityKey &key) { return key.kind == EntityKind::Order; });
}
} // namespace

QString MainWindow::whatIs(const JournalRow &row) const
{
    const std::optional<Operation> operation = m_workspace->actions().operationOf(row);
    return deedText(row, operation ? operation->makes : EntityKind::Connection);
}

void MainWindow::placed(const JournalRow &row, bool costsMoney)
{
    if (row.state == WriteState::Stopped) // a guard said no before anything left: it has a dialog
        return;
    m_fresh.insert(row.id);
    if (costsMoney) {
        m_workspace->openOrderOf(row.id);
        return;
    }
    m_toastRow = row;
    const QString what = whatIs(row);
    if (row.state == WriteState::Held)
        //: %2 is a time: "10:42:17"
        m_toast->tell(tr("%1. Held until %2.").arg(what, clockTime(row.heldUntil)),
                      {u"undo"_s, tr("Undo"), ButtonRole::Link},
                      m_services.gate.holdTime() + std::chrono::seconds(1));
    else
        m_toast->tell(tr("%1. Sending…").arg(what));
}

void MainWindow::concluded(const JournalRow &row)
{
    if (!m_fresh.contains(row.id))
        return;
    const QString what = whatIs(row);
    const SurfaceAction show{u"show"_s, tr("Show"), ButtonRole::Link};
    switch (row.state) {
    case WriteState::Draft:
    case WriteState::Held:
    case WriteState::Sending:
    case WriteState::Stopped: // has a dialog
        return;
    case WriteState::Confirmed:
    case WriteState::Settled:
        if (wasDone(row))
            tellDone(row, what);
        else
            m_toast->tell(tr("%1. It was not done.").arg(what));
        break;
    case WriteState::Withdrawn:
        m_toast->tell(tr("%1. Undone, nothing was sent.").arg(what));
        break;
    case WriteState::Refused:
        m_toastRow = row;
        m_toast->tell(tr("%1. Refused: %2").arg(what, visibleText(row.message)), show);
        break;
    case WriteState::NotSent:
        m_toastRow = row;
        m_toast->tell(tr("%1. Not sent: %2").arg(what, visibleText(row.message)), show);
        break;
    case WriteState::Unknown:
        m_toastRow = row;
        m_toast->tell(tr("%1. We do not know whether it was done.").arg(what), show);
        break;
    }
    // The number of an order comes with its first reading, a moment later.
    const bool comesAgain = wasDone(row) && madeOrder(row) && row.madeName.isEmpty();
    if (!isOpen(row.state) && !comesAgain)
        m_fresh.remove(row.id);
}

void MainWindow::tellDone(const JournalRow &row, const QString &what)
{
    m_toastRow = row;
    const std::optional<Operation> inverse = m_workspace->actions().inverseOf(row);
    if (handOverOf(m_services.secrets, row.connection, row.id) != HandOver::None)
        m_toast->tell(tr("%1. Done. A password waits to be handed over.").arg(what),
                      {u"handOver"_s, tr("Hand over…"), ButtonRole::Link}, PasswordToast);
    else if (isIdMissing(row, m_services.clients.client(row.connection)))
        m_toast->tell(tr("%1. Done, but its id was not told.").arg(what),
                      {u"show"_s, tr("Show"), ButtonRole::Link});
    else if (madeOrder(row))
        //: the vendor took an order, and is not done with it: %2 is its number
        m_toast->tell(!row.madeName.isEmpty()
                          ? tr("%1. Accepted as order %2.").arg(what, visibleText(row.madeName))
                          : tr("%1. Accepted.").arg(what),
                      {u"show"_s, tr("Show"), ButtonRole::Link});
    else if (hasWarning(row))
        //: %2 is what the vendor warns of
        m_toast->tell(tr("%1. Done, with a warning: %2").arg(what, visibleText(row.message)),
                      {u"show"_s, tr("Show"), ButtonRole::Link});
    else if (inverse)
        //: after something was done; %1 is what takes it back ("Resume")
        m_toast->tell(tr("%1. Done.").arg(what),
                      {u"takeBack"_s, tr("Undo: %1").arg(inverse->title), ButtonRole::Link});
    else if (madeRow(row))
        m_toast->tell(tr("%1. Done.").arg(what), {u"showMade"_s, tr("Show"), ButtonRole::Link});
    else
        m_toast->tell(tr("%1. Done.").arg(what));
}

void MainWindow::toastAction(const QString &action)
{
    if (action == "undo"_L1)
        undoHeld();
    else if (action == "show"_L1)
        m_workspace->openWrite(m_toastRow.id);
    else if (const EntityKey *made = madeRow(m_toastRow); made && action == "showMade"_L1)
        m_workspace->open(*made);
    else if (action == "takeBack"_L1)
        m_workspace->actions().takeBack(m_toastRow);
    else if (action == "handOver"_L1)
        (new HandOverDialog(m_services, m_toastRow, this))->open();
}

void MainWindow::stopped(const JournalRow &row, const QList<QuoteChange> &changes,
                         const QList<Preflight::Conflict> &conflicts)
{
    // A row of a bulk run: its dialog says so, and goes on with the others.
    const QList<BulkDialog *> runs = findChildren<BulkDialog *>();
    if (std::any_of(runs.cbegin(), runs.cend(),
                    [&row](const BulkDialog *run) { return run->concerns(row.intent); }))
        return;
    auto *dialog = new StoppedDialog(m_services, row, changes, conflicts, this);
    connect(dialog, &StoppedDialog::againRequested, this, [this, row] { m_workspace->actions().again(row); });
    dialog->open();
}

// The newest of what is held.
void MainWindow::undoHeld()
{
    const QList<JournalRow> rows = m_workspace->journal().attention();
    const auto held = std::find_if(rows.cbegin(), rows.cend(),
                                   [](const JournalRow &row) { return row.state == WriteState::Held; });
    if (held == rows.cend()) {
        m_toast->tell(tr("Nothing is held that could be undone."));
        return;
    }
    m_services.gate.undo(held->id)->then(this, [this](const Result<JournalRow> &row) {
        if (!row)
            m_toast->tell(row.error().message);
    });
}

} // namespace purveyor
