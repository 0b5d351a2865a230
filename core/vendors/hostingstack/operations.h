// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/operation.h"

namespace purveyor::hostingstack
{
namespace op
{
inline const OperationId CreateUser{QStringLiteral("hostingstack.user.create")};
inline const OperationId ModifyUser{QStringLiteral("hostingstack.user.modify")};
// Also "modify", each in a request of its own: a password beside other changes could be refused after those
// were stored, and suspending wants no form.
inline const OperationId SetPassword{QStringLiteral("hostingstack.user.password")};
inline const OperationId Suspend{QStringLiteral("hostingstack.user.suspend")};
inline const OperationId Activate{QStringLiteral("hostingstack.user.activate")};
inline const OperationId DeleteUser{QStringLiteral("hostingstack.user.delete")};
} // namespace op

QList<Operation> operations();
QByteArray callOf(const OperationId &operation); // "create", "modify", "delete"
Offer offerFor(const OperationId &operation, const Entity &entity);
Offer listingFor(EntityKind kind);
} // namespace purveyor::hostingstack
