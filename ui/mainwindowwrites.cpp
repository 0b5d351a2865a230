// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/handover.h"
#include "core/operations/writegate.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/stoppeddialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/workspace.h"
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

// Many subscriptions have the same name: whose it is tells them apart.
QString whatIs(const JournalRow &row)
{
    QStringList parts{visibleText(row.targetName)};
    if (!row.customerName.isEmpty() && row.customerName != row.targetName)
        parts.append(visibleText(row.customerName));
    parts.removeAll(QString());
    return u"%1: %2"_s.arg(row.verb, parts.join(u" · "_s));
}

// Empty: it made none.
QString orderMadeBy(const JournalRow &row)
{
    const auto order = std::find_if(row.made.cbegin(), row.made.cend(),
                                    [](const EntityKey &key) { return key.kind == EntityKind::Order; });
    if (order == row.made.cend())
        return {};
    return visibleText(row.madeName.isEmpty() ? order->id.value : row.madeName);
}
} // namespace

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
        m_toast->tell(tr("%1. Held for %2 s.").arg(what, QString::number(m_services.gate.holdTime().count())),
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
        tellConfirmed(row, what);
        break;
    case WriteState::Settled:
        m_toast->tell(tr("%1. Done.").arg(what));
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
    if (!isOpen(row.state))
        m_fresh.remove(row.id);
}

void MainWindow::tellConfirmed(const JournalRow &row, const QString &what)
{
    m_toastRow = row;
    const std::optional<Operation> inverse = m_workspace->actions().inverseOf(row);
    if (handOverOf(m_services.secrets, row.connection, row.id) != HandOver::None)
        m_toast->tell(tr("%1. Done. A password waits to be handed over.").arg(what),
                      {u"handOver"_s, tr("Hand over…"), ButtonRole::Link}, PasswordToast);
    else if (const QString order = orderMadeBy(row); !order.isEmpty())
        //: the vendor took an order, and is not done with it: %2 is its number
        m_toast->tell(tr("%1. Accepted as order %2.").arg(what, order),
                      {u"show"_s, tr("Show"), ButtonRole::Link});
    else if (inverse)
        //: after something was done; %1 is what takes it back ("Resume")
        m_toast->tell(tr("%1. Done.").arg(what),
                      {u"takeBack"_s, tr("Undo: %1").arg(inverse->title), ButtonRole::Link});
    else
        m_toast->tell(tr("%1. Done.").arg(what));
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
