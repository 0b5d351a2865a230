// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/call.h"
#include "app/sandbox/cloudbluechanges.h"
#include "app/sandbox/orderrecords.h"

#include <QStringList>
#include <optional>

namespace purveyor::sandbox
{

class CloudBlueAccounts;
class Lists;

/// The service order-manager: estimates, orders and their flow.
/// Reads `resources[]` of an order into @p product, whose plan is known; the refusal if something is wrong.
[[nodiscard]] std::optional<Answer> readAmounts(const QJsonValue &value, OrderProduct &product);

class CloudBlueOrders final
{
    Q_DISABLE_COPY_MOVE(CloudBlueOrders)

public:
    /// All must outlive it.
    CloudBlueOrders(const World &world, const CloudBlueAccounts &accounts, Lists &lists);

    /// Anything under /aps/2/services/order-manager.
    [[nodiscard]] Answer handle(Call &call);
    /// Moves orders along their flow as far as the time allows. True if one moved.
    bool advance();
    /// Finds the orders in flow again after the book was loaded or made anew.
    void rescan();

private:
    [[nodiscard]] std::optional<OrderRequest> readRequest(const Call &call, Answer &refusal) const;
    [[nodiscard]] Answer estimate(Call &call, Side side) const;
    [[nodiscard]] Answer place(Call &call);
    void enterFlow(Call &call, Record &order);

    const World &m_world;
    const CloudBlueAccounts &m_accounts;
    CloudBlueChanges m_changes;
    Lists &m_lists;
    QStringList m_inFlow;
};

} // namespace purveyor::sandbox
