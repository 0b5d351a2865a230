// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/windowpage.h"

class QStackedLayout;

namespace purveyor
{

class OrderList;
class OrderPage;
class Workspace;

/// The orders; one of them at a time on a page of its own.
class OrdersPage final : public WindowPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrdersPage)

public:
    OrdersPage(Workspace &workspace, QWidget *parent);

    void refresh() override;
    void createNew() override;
    void focusFilter() override;
    void focusContent() override;
    bool back() override;
    bool reveal(const EntityKey &key) override;
    void setNarrow(bool narrow) override;
    void saveLayout() override;
    bool exportRows() override;
    bool addById() override;
    bool importRows() override;
    [[nodiscard]] QWidget *messageArea() override;

    /// The page of the order that this write makes.
    void showWrite(qint64 row);
    void showOrder(const EntityKey &key);

private:
    [[nodiscard]] bool isOrderShown() const;

    QStackedLayout *m_stack;
    OrderList *m_list;
    OrderPage *m_order;
};

} // namespace purveyor
