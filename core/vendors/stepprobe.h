// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/vendorclient.h"

#include <QPointer>
#include <utility>

namespace purveyor
{
// The test of a connection, one step after the other. Keeps the steps and their times; what is asked and what
// the answers mean is the vendor's.
class StepProbe : public ProbeJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepProbe)

public:
    ~StepProbe() override;
    const QList<ProbeStep> &steps() const override { return m_steps; }

protected:
    using Names = QList<std::pair<QString, QString>>; // key and translated name of each step
    StepProbe(const Names &names, Clock &clock, QObject *parent);

    void begin(int step);
    void end(int step, ProbeStep::State state, const QString &finding, const QString &advice = {});
    // For what goes beyond a finding: what can be copied or kept, the vendor's answer (redacted).
    ProbeStep &line(int step) { return m_steps[step]; }
    void finish() { finishWith(m_steps); }
    // The steps that were not reached are not tested.
    void finishAfter(const QString &why);

    // Aborted with the probe; then its result is dropped.
    template <class T, class F>
    void run(TypedJob<T> *job, F then)
    {
        adopt(job);
        m_current = job;
        job->then(this, [this, then = std::move(then)](const Result<T> &result) mutable {
            if (isFinishing())
                return;
            // Also when the connection goes: nothing more may be asked of it then.
            if (!result && result.error().kind == ApiError::Kind::Cancelled)
                finishWith(Failure(result.error()));
            else
                then(result);
        });
    }

private:
    void doAbort() override;

    Clock &m_clock;
    QList<ProbeStep> m_steps;
    std::chrono::milliseconds m_began{0};
    QPointer<ApiJob> m_current;
};
} // namespace purveyor
