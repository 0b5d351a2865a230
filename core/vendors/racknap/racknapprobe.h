// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/transport.h"
#include "core/vendors/racknap/racknapsettings.h"
#include "core/vendors/vendorclient.h"

#include <QPointer>

namespace purveyor::racknap
{
// The test of a connection: reads one plan, which is the only thing that can be asked of RackNap without
// changing anything, and says what its answer tells about address, token and encoding.
class RackNapProbe final : public ProbeJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RackNapProbe)

public:
    RackNapProbe(Transport &transport, ReadRequest planDetail, const RackNapSettings &settings, Clock &clock,
                 QObject *parent);
    ~RackNapProbe() override;

    const QList<ProbeStep> &steps() const override { return m_steps; }

private:
    enum Step { Address, Token, Encoding, Lists, StepCount };
    void doStart() override;
    void doAbort() override;
    void answered(const Result<HttpReply> &result);
    void judge(const HttpReply &reply);
    void end(Step step, ProbeStep::State state, const QString &finding, const QString &advice = {});
    void finishAfter(const QString &why); // what was not reached is not tested

    Transport &m_transport;
    ReadRequest m_request;
    RackNapSettings m_settings;
    Clock &m_clock;
    QList<ProbeStep> m_steps;
    std::chrono::milliseconds m_began{0};
    QPointer<ApiJob> m_current;
};
} // namespace purveyor::racknap
