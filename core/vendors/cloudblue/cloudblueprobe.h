// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/cloudblue/cloudbluecalls.h"
#include "core/vendors/stepprobe.h"

namespace purveyor::cloudblue
{
// The test of a connection (APS-20): reachable and signed, through the booster, clocks, the reseller account,
// each list, the order manager, and which grants are missing. Steps run one after the other; one that depends
// on a failed one is NotTested.
class CloudBlueProbe final : public StepProbe
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloudBlueProbe)

public:
    CloudBlueProbe(CloudBlueCalls &calls, QObject *parent);

private:
    enum Step {
        Address,
        Signature,
        Booster,
        ServerTime,
        Reseller,
        Customers,
        Plans,
        Subscriptions,
        Orders,
        Payment,
        Estimates,
        Grants,
        StepCount
    };

    void doStart() override;
    void firstAnswer(const Result<HttpReply> &result);
    void goOnAfter(Step step);
    void findReseller();
    void resellerFound(const Result<QList<AccountHit>> &hits);
    void tryCustomers();
    void tryList(Step step, const Target &target);
    void listRead(Step step, const QJsonArray &list, std::optional<qint64> total);
    void tryPaymentMethods();
    void tryEstimate();
    void finishGrants();

    void failedWith(Step step, const ApiError &error);

    CloudBlueCalls &m_calls;
    EntityId m_someCustomer;
    EntityId m_somePlan;
    std::optional<Period> m_somePeriod;
    QStringList m_missingGrants;
};
} // namespace purveyor::cloudblue
