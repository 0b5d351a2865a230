// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/outcome.h"
#include "core/vendors/cloudblue/cloudbluecalls.h"
#include "core/vendors/flowjob.h"

namespace purveyor::cloudblue
{
// Finds out after an Unknown whether a write was done, by reading alone:
//
// - new order: the customer's orders of this plan since it was sent. One with this total: Done. None in a
//   complete list: NotDone. Several, or one that differs in amount, is a little older or does not tell its
//   kind, buyer, plan or time: a person decides.
// - change, renewal, cancellation of a subscription: the customer's orders of that kind since it was sent
//   whose details name the subscription. One: Done. None, and the subscription is not as the order would
//   leave it: NotDone. An order tells its subscription late, so one that names none is a person's to judge.
// - new customer: the billing account with the UUID that the console chose is there, or not.
// - new user: one of the customer's users has this login and was changed since. One that does not tell when
//   may be an old one, for whose sake the creation was refused: a person decides.
// - edit: the account has all of the changes, or none and an unmoved revision, or something between.
// - reset, invite, activate: leave no trace that can be read; a person asks the user.
//
// Times are compared by the vendor's clock, as far as the connection knows how it differs.
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
    void readCandidate(const Order &candidate);
    QString whyAnother(const Order &order) const;  // empty: it may be the one
    QString whyDoubtful(const Order &order) const; // empty: it is one that fits
    void finishChange();
    void finishOrder();
    void lookForCustomer();
    void customerFound(const QJsonObject &bss);
    void lookForUser();
    void lookForEdit();
    void finishInvisible();

    void finishAs(Evidence::Verdict verdict, const QString &text);
    void notThere(const QString &what); // NotDone, or too early to tell
    void orderLine(const Order &order, const QString &remark);
    QDateTime sentByTheirClock() const;
    bool isOlder(const QDateTime &moment, std::chrono::seconds by) const;

    CloudBlueCalls &m_calls;
    JournalRow m_row;
    Evidence m_evidence;
    QList<Order> m_candidates;
    QList<Order> m_fitting;
    QList<Order> m_doubtful;
    int m_open = 0;
};
} // namespace purveyor::cloudblue
