// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/call.h"
#include "app/sandbox/cloudbluepricing.h"
#include "app/sandbox/orderrecords.h"

#include <QStringList>
#include <optional>

namespace purveyor::sandbox
{

struct Plan;
struct Record;

/// What may be done with a subscription that is there: change, renewal and cancellation orders, hold and
/// release. The literal bodies of the last two orders are nowhere documented; type and subscriptionId
/// suffice.
class CloudBlueChanges final
{
    Q_DISABLE_COPY_MOVE(CloudBlueChanges)

public:
    /// @p world must outlive it.
    explicit CloudBlueChanges(const World &world);

    /// The body is an order of one of the three types.
    [[nodiscard]] static bool isMeant(const QJsonValue &body);
    /// Reads and prices such an order; nullopt with a @p refusal. @p inFlow are the orders under way.
    [[nodiscard]] std::optional<ChangeOrder> read(const Call &call, bool withTaxes, const QStringList &inFlow,
                                                  Answer &refusal) const;

    /// POST /aps/2/resources/{plan}/planPeriodSwitches
    [[nodiscard]] Answer switches(Call &call, const Plan &plan) const;
    /// POST /aps/2/resources/{subscription}/hold and /release
    [[nodiscard]] Answer operate(Call &call, Record &subscription, bool byOssId, const QString &operation);

private:
    [[nodiscard]] const Record *subscriptionOf(const QJsonObject &body, const QStringList &inFlow,
                                               Answer &refusal) const;
    [[nodiscard]] std::optional<Answer> readChange(const QJsonObject &body, const OrderProduct &now,
                                                   OrderProduct &next) const;

    const World &m_world;
};

} // namespace purveyor::sandbox
