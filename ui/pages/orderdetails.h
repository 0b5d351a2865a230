// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/entitydetails.h"

namespace purveyor
{

class DetailsGrid;
class QuotePanel;
class StepLine;

/// An order beside the list: what its state means, how far it is, its figures. "Open" leads to its own page.
class OrderDetails final : public EntityDetails
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderDetails)

public:
    OrderDetails(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    void openRequested(const purveyor::EntityKey &order);

private:
    void reset() override;
    void readVendor() override;
    void render() override;
    [[nodiscard]] EntityId customerId() const override;
    [[nodiscard]] const Order *order() const { return std::get_if<Order>(&entity()); }

    StatusBanner *m_state;
    DetailsGrid *m_grid;
    DetailsGrid *m_steps;
    QuotePanel *m_quote;
};

} // namespace purveyor
