// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/cloudblue/lookupflow.h"

namespace purveyor::cloudblue
{
// Looks for an order among those of the customer since it was sent, or among all where the subscription does
// not tell whose it is:
//
// - new order: one of this plan with this total: Done. None in a complete list: NotDone. Several, or one that
//   is a little older or does not tell its kind, buyer, plan or time: a person decides; so of one that
//   differs in price alone, unless another fits in that as well.
// - change, renewal, cancellation of a subscription: one of that kind whose details name the subscription:
//   Done. None, and the subscription is not as the order would leave it: NotDone. An order tells its
//   subscription late, so one that names none is a person's to judge.
class OrderLookUpFlow final : public LookUpFlow
{
public:
    // taken: what other writes made.
    OrderLookUpFlow(CloudBlueCalls &calls, JournalRow row, QList<EntityKey> taken, QObject *parent);

private:
    void doStart() override;
    void readAll();
    void lookThrough(const QList<Order> &orders);
    void readCandidate(const Order &candidate);
    QString whyAnother(const Order &order) const;  // empty: it may be the one
    QString whyDoubtful(const Order &order) const; // empty: it is one that fits, but perhaps for the total
    bool isOtherTotal(const Order &order) const;
    bool isOtherQuantity(const Order &order) const;
    void finishChange();
    void conclude();
    void addLine(const Order &order, const QString &remark);

    const QList<EntityKey> m_taken;
    QList<Order> m_candidates;
    QList<Order> m_fitting;
    QList<Order> m_doubtful;
    QList<Order> m_otherTotal; // that differ in nothing else
    int m_open = 0;
};
} // namespace purveyor::cloudblue
