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
// Not an action: its form() has the choices that only a working connection can give (which account is the
// reseller). The client's connectionChoices().
inline const OperationId ConnectionSettings{QStringLiteral("cloudblue.connection.settings")};
} // namespace op

QList<Operation> operations();
Offer offerFor(const OperationId &operation, const Entity &entity);
Offer listingFor(EntityKind kind);
} // namespace purveyor::cloudblue
