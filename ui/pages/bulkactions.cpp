// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/bulkactions.h"

#include "ui/widgets/visibletext.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace purveyor
{

void addBatchable(QMenu *menu, const QList<ActionRunner::OfferedAction> &actions, const BulkRequest &request,
                  ActionRunner &runner, const QString &whom)
{
    menu->setToolTipsVisible(true);
    for (const ActionRunner::OfferedAction &action : actions) {
        //: menu entry for several things; %1 is what is done ("Suspend service"), %2 for how many ("12", "all
        //: 12")
        QAction *entry = menu->addAction(ActionRunner::tr("%1 for %2…").arg(action.operation.title, whom));
        entry->setObjectName(action.operation.id.value + u"BulkAction"_s);
        entry->setEnabled(action.offer.state == Offer::State::Offered);
        entry->setToolTip(plainToolTip(action.offer.reason));
        BulkRequest chosen = request;
        chosen.operation = action.operation;
        QObject::connect(entry, &QAction::triggered, &runner,
                         [&runner, chosen] { runner.runForAll(chosen); });
    }
}

} // namespace purveyor
