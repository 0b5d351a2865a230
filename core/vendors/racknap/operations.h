// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/operation.h"

namespace purveyor::racknap
{
namespace op
{
inline const OperationId CreateService{QStringLiteral("racknap.service.create")};
inline const OperationId Suspend{QStringLiteral("racknap.service.suspend")};
inline const OperationId Unsuspend{QStringLiteral("racknap.service.unsuspend")};
inline const OperationId Terminate{QStringLiteral("racknap.service.terminate")};
inline const OperationId PlanDetail{QStringLiteral("racknap.plan.detail")};
inline const OperationId VpsDetails{QStringLiteral("racknap.vps.details")};
} // namespace op

QList<Operation> operations();
// The last part of the address: "create", "planDetail".
QByteArray callOf(const OperationId &operation);
Offer offerFor(const OperationId &operation, const Entity &entity);
Offer listingFor(EntityKind kind);
} // namespace purveyor::racknap
