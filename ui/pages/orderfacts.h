// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace purveyor
{

class DetailsGrid;
class Workspace;
struct Order;

/// Rows of a DetailsGrid: number, customer with a link, dates, what it made, the vendor's own facts.
void fillOrderFacts(DetailsGrid &grid, const Order &order, Workspace &workspace);

} // namespace purveyor
