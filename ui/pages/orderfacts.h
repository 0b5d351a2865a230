// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace purveyor
{

class DetailsGrid;
class Workspace;
struct EntityKey;
struct Order;

/// Rows of a DetailsGrid: number, customer with a link, dates, what it made, the vendor's own facts.
void fillOrderFacts(DetailsGrid &grid, const Order &order, Workspace &workspace);
/// A link to a subscription, by its name, if that is given, and its number.
void addSubscriptionFact(DetailsGrid &grid, const EntityKey &key, const QString &name, Workspace &workspace);

} // namespace purveyor
