// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/outcome.h"
#include "core/vendors/flowjob.h"
#include "core/vendors/luxcloud/luxcloudcalls.h"

namespace purveyor::luxcloud
{
// Finds out after an Unknown whether a write was done, by reading alone. The vendor lists neither customers,
// users nor orders, so much stays for a person to decide:
//
//  new order            the customer's subscriptions against those before the order. One new one of this
//                       product and period: Done. Otherwise a person decides: an order may be accepted long
//                       before its subscription is there (L19), so that "not there" proves nothing.
//  switch, quantities   6.1: as ordered: Done. Otherwise a person decides, for the same reason.
//  enable, disable      6.1 or 7.7: a state that is another than before and looks like the wanted one: Done.
//                       The old one: NotDone.
//  delete               6.1: not found, deleted or terminated: Done. Otherwise a person decides.
//  new user             4.1: still free: NotDone. Taken, and free before: Done, without an id.
//  new service user     7.7 against the list before: one new one: Done. 7.1 as for users.
//  everything else      leaves no trace that can be read: a person decides.
//
// "Not there" becomes NotDone only when the write is older than the connection's settle time.
class LookUpFlow final : public FlowJob<Evidence>
{
public:
    // taken: what other writes made.
    LookUpFlow(LuxCloudCalls &calls, JournalRow row, QList<EntityKey> taken, QObject *parent);

private:
    void doStart() override;

    void lookForOrder();
    void subscriptionsRead(const QList<Subscription> &now);
    void readCandidates(const QList<Subscription> &candidates);
    void finishOrder();
    bool fits(const Subscription &subscription) const;
    void lookAtSubscription();
    void finishSwitch(const Subscription &now);
    void finishQuantities(const Subscription &now);
    void lookForServiceUser();
    void lookForNewServiceUser();
    void lookAtName();
    void finishDeletion(const Status &now);
    void finishState(const Status &now, bool wantsStopped);
    void finishInvisible();

    void finishAs(Evidence::Verdict verdict, const QString &text);
    void notThere(const QString &what); // NotDone, or too early to tell
    void line(const QString &text, const QString &detail = {});

    LuxCloudCalls &m_calls;
    JournalRow m_row;
    const QList<EntityKey> m_taken;
    Evidence m_evidence;
    QList<Subscription> m_fitting;
    QList<Subscription> m_doubtful; // whose product is not told
    int m_open = 0;
};
} // namespace purveyor::luxcloud
