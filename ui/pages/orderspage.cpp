// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/orderspage.h"

#include "ui/pages/orderlist.h"
#include "ui/pages/orderpage.h"
#include "ui/pages/workspace.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

OrdersPage::OrdersPage(Workspace &workspace, QWidget *parent)
    : WindowPage(parent)
    , m_stack(new QStackedLayout(this))
    , m_list(new OrderList(workspace, this))
    , m_order(new OrderPage(workspace, this))
{
    setObjectName(u"ordersStack"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_order);
    connect(m_list, &OrderList::orderRequested, this, &OrdersPage::showOrder);
    connect(m_order, &OrderPage::backRequested, this, [this] { back(); });
}

bool OrdersPage::isOrderShown() const
{
    return m_stack->currentWidget() == m_order;
}

void OrdersPage::showWrite(qint64 row)
{
    m_order->showWrite(row);
    m_stack->setCurrentWidget(m_order);
    m_order->setFocus(Qt::OtherFocusReason);
}

void OrdersPage::showOrder(const EntityKey &key)
{
    m_order->showOrder(key);
    m_stack->setCurrentWidget(m_order);
    m_order->setFocus(Qt::OtherFocusReason);
}

void OrdersPage::refresh()
{
    if (isOrderShown())
        m_order->refresh();
    else
        m_list->refresh();
}

QWidget *OrdersPage::messageArea()
{
    return isOrderShown() ? this : m_list->messageArea();
}

void OrdersPage::createNew()
{
    m_list->createNew();
}

void OrdersPage::focusFilter()
{
    back();
    m_list->focusFilter();
}

void OrdersPage::focusContent()
{
    if (isOrderShown())
        m_order->setFocus(Qt::OtherFocusReason);
    else
        m_list->focusContent();
}

bool OrdersPage::back()
{
    if (!isOrderShown())
        return false;
    m_stack->setCurrentWidget(m_list);
    m_order->clear();
    m_list->focusContent();
    return true;
}

bool OrdersPage::reveal(const EntityKey &key)
{
    showOrder(key);
    return true;
}

void OrdersPage::setNarrow(bool narrow)
{
    m_list->setNarrow(narrow);
    m_order->setNarrow(narrow);
}

void OrdersPage::saveLayout()
{
    m_list->saveLayout();
}

bool OrdersPage::exportRows()
{
    back();
    return m_list->exportRows();
}

bool OrdersPage::addById()
{
    back();
    return m_list->addById();
}

bool OrdersPage::importRows()
{
    back();
    return m_list->importRows();
}

} // namespace purveyor
