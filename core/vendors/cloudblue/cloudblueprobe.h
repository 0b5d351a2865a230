// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/cloudblue/cloudbluecalls.h"
#include "core/vendors/vendorclient.h"

#include <QPointer>

namespace purveyor::cloudblue
{
// The test of a connection (APS-20): reachable and signed, through the booster, clocks, the reseller account,
// each list, the order manager, and which grants are missing. Steps run one after the other; one that depends
// on a failed one is NotTested.
class CloudBlueProbe final : public ProbeJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloudBlueProbe)

public:
    CloudBlueProbe(CloudBlueCalls &calls, QObject *parent);
    const QList<ProbeStep> &steps() const override { return m_steps; }

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
    void doAbort() override;
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

    void begin(Step step);
    void end(Step step, ProbeStep::State state, const QString &finding, const QString &advice = {});
    void skipRest(const QString &why);
    void failedWith(Step step, const ApiError &error);
    template <class T, class F>
    void run(TypedJob<T> *job, F then);

    CloudBlueCalls &m_calls;
    QList<ProbeStep> m_steps;
    std::chrono::milliseconds m_began{0};
    QPointer<ApiJob> m_current;
    EntityId m_someCustomer;
    EntityId m_somePlan;
    std::optional<Period> m_somePeriod;
    QStringList m_missingGrants;
};
} // namespace purveyor::cloudblue
