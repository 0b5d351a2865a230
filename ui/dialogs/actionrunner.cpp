// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/actionrunner.h"

#include "core/operations/writegate.h"
#include "core/vendors/clientdirectory.h"
#include "ui/dialogs/operationdialog.h"
#include "ui/dialogs/orderdialog.h"
#include "ui/services.h"

namespace purveyor
{

ActionRunner::ActionRunner(Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

QList<ActionRunner::OfferedAction> ActionRunner::actionsFor(const ConnectionId &connection,
                                                            const Entity &entity) const
{
    VendorClient *client = m_services.clients.client(connection);
    if (!client)
        return {};
    QList<OfferedAction> actions;
    const QList<Operation> operations = client->operations();
    for (const Operation &operation : operations) {
        if (operation.effect == Effect::Read || operation.subject != kindOf(entity))
            continue;
        Offer offer = client->offer(operation.id, entity);
        if (offer.state == Offer::State::Absent)
            continue;
        if (m_services.gate.isReadOnly())
            offer = {Offer::State::Disabled, tr("Read-only: unlock to change anything")};
        actions.append({operation, offer});
    }
    return actions;
}

void ActionRunner::run(const ConnectionId &connection, const OperationId &operation, const Entity &entity)
{
    VendorClient *client = m_services.clients.client(connection);
    if (!client)
        return;
    const QList<OfferedAction> actions = actionsFor(connection, entity);
    for (const OfferedAction &action : actions) {
        if (action.operation.id != operation || action.offer.state != Offer::State::Offered)
            continue;
        if (action.operation.effect == Effect::CostsMoney) {
            auto *dialog = new OrderDialog(m_services, *client, action.operation, entity, m_window);
            connect(dialog, &OrderDialog::placed, this,
                    [this](const JournalRow &row) { Q_EMIT placed(row, true); });
            dialog->begin();
        } else {
            auto *dialog = new OperationDialog(m_services, *client, action.operation, entity, m_window);
            connect(dialog, &OperationDialog::placed, this,
                    [this](const JournalRow &row) { Q_EMIT placed(row, false); });
            dialog->begin();
        }
        return;
    }
}

} // namespace purveyor
