// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/outcome.h"
#include "core/vendors/cloudblue/cloudbluecalls.h"
#include "core/vendors/cloudblue/flowjob.h"

namespace purveyor::cloudblue
{
// Finds out after an Unknown whether a write was done, by reading alone:
//
//  new order     all orders of the customer that were created since it was sent; of those, the ones of this
//  plan
//                and this total. One: Done. None in a complete list: NotDone. Several: a person decides.
//  new customer  the billing account with the UUID that the console chose: there or not.
//  new user      the customer's users: one with this login that was made since.
//  edit          the account as it is now: all of the changes, none with an unmoved revision, or something
//  between. reset,        leave no trace that can be read: a person asks the user. invite, activate
//
// "Not there" becomes NotDone only when the write is older than the connection's settle time: CloudBlue may
// still be working on a request whose answer was lost.
class LookUpFlow final : public FlowJob<Evidence>
{
public:
    LookUpFlow(CloudBlueCalls &calls, JournalRow row, QObject *parent);

private:
    void doStart() override;

    void lookForOrder();
    void lookThroughOrders(QList<Order> orders);
    void readCandidates();
    void finishOrder();
    void lookForCustomer();
    void customerFound(const QJsonObject &bss);
    void lookForUser();
    void lookForEdit();
    void finishInvisible();

    void finishAs(Evidence::Verdict verdict, const QString &text);
    void notThere(const QString &what); // NotDone, or too early to tell
    void orderLine(const Order &order, const QString &remark);

    CloudBlueCalls &m_calls;
    JournalRow m_row;
    Evidence m_evidence;
    QList<Order> m_candidates;
    QList<Order> m_fitting;
    int m_open = 0;
};
} // namespace purveyor::cloudblue
