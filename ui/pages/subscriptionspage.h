// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/listpage.h"

namespace purveyor
{

class SubscriptionsPage final : public ListPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubscriptionsPage)

public:
    SubscriptionsPage(Workspace &workspace, QWidget *parent);

private:
    [[nodiscard]] QString nameOfRow(const QString &id) const override;
    [[nodiscard]] QString customerOfRow(const QString &id) const override;
    [[nodiscard]] QString exportCount(int shown, int total) const override;
    [[nodiscard]] ExportTable rowsToExport() const override;
};

} // namespace purveyor
