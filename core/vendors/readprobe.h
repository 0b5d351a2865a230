// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/vendorclient.h"

#include <QPointer>
#include <utility>

namespace purveyor
{
// The test of a connection that needs one answer for all its steps: reads it once, keeps the steps, and lets
// the vendor judge.
class ReadProbe : public ProbeJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadProbe)

public:
    ~ReadProbe() override;
    const QList<ProbeStep> &steps() const override { return m_steps; }

protected:
    // names: key and translated name of each step; the first one is running while the answer is awaited.
    ReadProbe(Transport &transport, ReadRequest request, const QList<std::pair<QString, QString>> &names,
              Clock &clock, QObject *parent);

    // Each ends with finishAfter().
    virtual void notReached(const ApiError &error) = 0;
    virtual void judge(const HttpReply &reply) = 0;

    void end(int step, ProbeStep::State state, const QString &finding, const QString &advice = {});
    void setAnswer(int step, const QString &answer) { m_steps[step].answer = answer; } // redacted
    void finishAfter(const QString &why); // what was not reached is not tested

private:
    void doStart() override;
    void doAbort() override;
    void answered(const Result<HttpReply> &result);

    Transport &m_transport;
    const ReadRequest m_request;
    Clock &m_clock;
    QList<ProbeStep> m_steps;
    std::chrono::milliseconds m_began{0};
    QPointer<ApiJob> m_current;
};
} // namespace purveyor
