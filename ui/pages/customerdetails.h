// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/entitydetails.h"

class QPushButton;

namespace purveyor
{

class MemberList;
class DetailsGrid;
class FlowTabs;
class PersonCard;
class RecordTable;

/// A customer: overview, users, subscriptions, orders, activity.
class CustomerDetails final : public EntityDetails
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CustomerDetails)

public:
    CustomerDetails(Workspace &workspace, QWidget *parent);

private:
    void reset() override;
    void readCache() override;
    void readVendor() override;
    void render() override;
    [[nodiscard]] EntityId customerId() const override { return key().id; }

    [[nodiscard]] QWidget *makeOverview();
    [[nodiscard]] QWidget *makeOrders();
    void setCount(const QString &tab, EntityKind kind, qsizetype count);
    [[nodiscard]] QString absence(EntityKind kind) const; // why this vendor lists none; empty when it does
    void setUsers(const QList<User> &users);
    void showSubscriptions(const QList<Subscription> &subscriptions);
    void showOrders(const QList<Order> &orders);
    void showActivity(const QList<JournalRow> &rows);
    void readOrders();
    void readActivity();
    void updateOrderMakers();
    void updateOnboarding();

    FlowTabs *m_tabs;
    DetailsGrid *m_grid = nullptr;
    QWidget *m_lastOrder = nullptr;
    DetailsGrid *m_lastOrderGrid = nullptr;
    QWidget *m_renewal = nullptr;
    DetailsGrid *m_renewalGrid = nullptr;
    PersonCard *m_person = nullptr;
    QPushButton *m_onboard = nullptr;
    MemberList *m_users = nullptr;
    OperationBar *m_orderMakers = nullptr;
    RecordTable *m_subscriptions = nullptr;
    RecordTable *m_orders = nullptr;
    RecordTable *m_activity = nullptr;
    bool m_usersRead = false; ///< from the vendor: none are known, or there are none
    bool m_subscriptionsRead = false;
};

} // namespace purveyor
