// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/operation.h"

namespace purveyor::cloudblue
{
namespace op
{
inline const OperationId CreateCustomer{QStringLiteral("cloudblue.customer.create")};
inline const OperationId EditCustomer{QStringLiteral("cloudblue.customer.edit")};
inline const OperationId CreateUser{QStringLiteral("cloudblue.user.create")};
inline const OperationId ResetPassword{QStringLiteral("cloudblue.user.resetPassword")};
inline const OperationId Invite{QStringLiteral("cloudblue.user.invite")};
inline const OperationId Activate{QStringLiteral("cloudblue.user.activate")};
inline const OperationId PlaceOrder{QStringLiteral("cloudblue.order.place")};
inline const OperationId DisableUser{QStringLiteral("cloudblue.user.disable")};
inline const OperationId EnableUser{QStringLiteral("cloudblue.user.enable")};
inline const OperationId UnlockUser{QStringLiteral("cloudblue.user.unlock")};
inline const OperationId ChangeSubscription{QStringLiteral("cloudblue.subscription.change")};
inline const OperationId SwitchSubscription{QStringLiteral("cloudblue.subscription.switch")};
inline const OperationId RenewSubscription{QStringLiteral("cloudblue.subscription.renew")};
inline const OperationId CancelSubscription{QStringLiteral("cloudblue.subscription.cancel")};
inline const OperationId HoldSubscription{QStringLiteral("cloudblue.subscription.hold")};
inline const OperationId ReleaseSubscription{QStringLiteral("cloudblue.subscription.release")};
// Not an action: its form() has the choices that only a working connection can give (which account is the
// reseller). The client's connectionChoices().
inline const OperationId ConnectionSettings{QStringLiteral("cloudblue.connection.settings")};
} // namespace op

QList<Operation> operations();
// Answered with the id of an order: new ones, and whatever changes a subscription but hold and release.
bool placesOrder(const OperationId &operation);
Offer offerFor(const OperationId &operation, const Entity &entity);
Offer listingFor(EntityKind kind);
} // namespace purveyor::cloudblue
