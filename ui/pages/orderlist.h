// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/listpage.h"

namespace purveyor
{

/// The list of orders, under a strip of those that this console placed and that wait for a person.
class OrderList final : public ListPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderList)

public:
    OrderList(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    void orderRequested(const purveyor::EntityKey &order);

private:
    [[nodiscard]] QString nameOfRow(const QString &id) const override;
    [[nodiscard]] QString exportCount(int shown, int total) const override;
    [[nodiscard]] ExportTable rowsToExport() const override;
    void updateAttention();

    StatusBanner *m_attention;
};

} // namespace purveyor
