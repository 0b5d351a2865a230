// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/entitydetails.h"

class QBoxLayout;

namespace purveyor
{

class DetailsGrid;
class MemberList;
class RecordTable;

/// A subscription: facts, its customer, its resources with usage and limit.
class SubscriptionDetails final : public EntityDetails
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubscriptionDetails)

public:
    SubscriptionDetails(Workspace &workspace, QWidget *parent);

private:
    void reset() override;
    void readCache() override;
    void readVendor() override;
    void render() override;
    [[nodiscard]] EntityId customerId() const override;
    [[nodiscard]] const Subscription *subscription() const { return std::get_if<Subscription>(&entity()); }

    [[nodiscard]] bool isConcerned(const Order &order) const;
    void readServiceUsers();
    [[nodiscard]] bool hasServiceUsers() const; ///< this vendor lists them

    QBoxLayout *m_content = nullptr; ///< its last item is what may take spare height
    DetailsGrid *m_grid;
    RecordTable *m_resources;
    QWidget *m_membersTitle;
    MemberList *m_members;
};

} // namespace purveyor
