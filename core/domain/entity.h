// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customer.h"
#include "core/domain/order.h"
#include "core/domain/product.h"
#include "core/domain/subscription.h"
#include "core/domain/user.h"

#include <variant>

namespace purveyor
{
// Whatever an operation can be about. monostate: the connection itself ("New customer…").
using Entity = std::variant<std::monostate, Customer, User, Subscription, ServiceUser, Order, Product>;

EntityKey keyOf(const Entity &entity); // default key for monostate
QString nameOf(const Entity &entity);  // what a person calls it
QString nameOf(const Customer &customer);
QString customerWord(const QString &number); // for one whose name is not known: "Customer 652"
EntityKind kindOf(const Entity &entity);     // Connection for monostate
} // namespace purveyor
