// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"
#include "core/vendors/luxcloud/luxcloudcalls.h"
#include "core/vendors/vendorclient.h"

#include <QPointer>

namespace purveyor::luxcloud
{
// The test of a connection. The document has no call for it, so it asks whether its own user name exists
// (4.1: both roles, no ids, changes nothing), then for the lists that the document only names. Those may be
// missing: then ids are typed.
class LuxCloudProbe final : public ProbeJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LuxCloudProbe)

public:
    LuxCloudProbe(LuxCloudCalls &calls, QObject *parent);
    const QList<ProbeStep> &steps() const override { return m_steps; }

private:
    enum Step { Address, Credentials, Products, Subscriptions, Writes, StepCount };

    void doStart() override;
    void doAbort() override;
    void firstAnswer(const Result<HttpReply> &result);
    void tryProducts();
    void trySubscriptions();
    void finishWrites();

    void begin(Step step);
    void end(Step step, ProbeStep::State state, const QString &finding, const QString &advice = {});
    void skipRest(const QString &why);
    template <class T, class F>
    void run(TypedJob<T> *job, F then);

    LuxCloudCalls &m_calls;
    QList<ProbeStep> m_steps;
    std::chrono::milliseconds m_began{0};
    QPointer<ApiJob> m_current;
};
} // namespace purveyor::luxcloud
