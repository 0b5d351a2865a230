// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/luxcloud/luxcloudsettings.h"
#include "core/vendors/operation.h"

namespace purveyor::luxcloud
{
namespace op
{
inline const OperationId CreateCustomer{QStringLiteral("luxcloud.customer.create")};
inline const OperationId EditCustomer{QStringLiteral("luxcloud.customer.edit")};
inline const OperationId DisableCustomer{QStringLiteral("luxcloud.customer.disable")};
inline const OperationId EnableCustomer{QStringLiteral("luxcloud.customer.enable")};
inline const OperationId CheckUser{QStringLiteral("luxcloud.user.check")};
inline const OperationId CreateUser{QStringLiteral("luxcloud.user.create")};
inline const OperationId EditUser{QStringLiteral("luxcloud.user.edit")};
inline const OperationId UserPassword{QStringLiteral("luxcloud.user.password")};
inline const OperationId DisableUser{QStringLiteral("luxcloud.user.disable")};
inline const OperationId EnableUser{QStringLiteral("luxcloud.user.enable")};
inline const OperationId Order{QStringLiteral("luxcloud.order.create")};
inline const OperationId CheckDomain{QStringLiteral("luxcloud.domain.check")};
inline const OperationId OrderWithDomain{QStringLiteral("luxcloud.order.createWithDomain")};
inline const OperationId SwitchProduct{QStringLiteral("luxcloud.subscription.switch")};
inline const OperationId ChangeQuantity{QStringLiteral("luxcloud.subscription.quantity")};
inline const OperationId OrderStatus{QStringLiteral("luxcloud.order.status")};
inline const OperationId OrderDetails{QStringLiteral("luxcloud.order.details")};
inline const OperationId SubscriptionDetails{QStringLiteral("luxcloud.subscription.details")};
inline const OperationId DisableSubscription{QStringLiteral("luxcloud.subscription.disable")};
inline const OperationId EnableSubscription{QStringLiteral("luxcloud.subscription.enable")};
inline const OperationId DeleteSubscription{QStringLiteral("luxcloud.subscription.delete")};
inline const OperationId CheckServiceUser{QStringLiteral("luxcloud.serviceUser.check")};
inline const OperationId CreateServiceUser{QStringLiteral("luxcloud.serviceUser.create")};
inline const OperationId EditServiceUser{QStringLiteral("luxcloud.serviceUser.edit")};
inline const OperationId ServiceUserPassword{QStringLiteral("luxcloud.serviceUser.password")};
inline const OperationId DisableServiceUser{QStringLiteral("luxcloud.serviceUser.disable")};
inline const OperationId EnableServiceUser{QStringLiteral("luxcloud.serviceUser.enable")};
// L4: the same by /serviceUsers/, to be had only after the documented path was answered with 404 or 405.
inline const OperationId EnableServiceUserPlural{QStringLiteral("luxcloud.serviceUser.enablePlural")};
inline const OperationId ListServiceUsers{QStringLiteral("luxcloud.serviceUser.list")};
// The three look-ups that the document names without describing them.
inline const OperationId ListSubscriptions{QStringLiteral("luxcloud.subscription.list")};
inline const OperationId ListProducts{QStringLiteral("luxcloud.product.list")};
inline const OperationId ProductDetails{QStringLiteral("luxcloud.product.details")};
} // namespace op

QList<Operation> operations(); // of both roles
QList<Operation> operationsFor(Role role);
// By role and subject. No state of a thing ever disables anything: its words are not documented.
// pluralOffered: whether the documented path of this service user was refused with 404 or 405.
Offer offerFor(const OperationId &operation, const Entity &entity, Role role, bool pluralOffered);
Offer listingFor(EntityKind kind, Role role);
} // namespace purveyor::luxcloud
