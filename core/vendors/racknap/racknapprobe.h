// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/racknap/racknapsettings.h"
#include "core/vendors/readprobe.h"

namespace purveyor::racknap
{
// The test of a connection: reads one plan, which is the only thing that can be asked of RackNap without
// changing anything, and says what its answer tells about address, token and encoding.
class RackNapProbe final : public ReadProbe
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RackNapProbe)

public:
    RackNapProbe(Transport &transport, ReadRequest planDetail, const RackNapSettings &settings, Clock &clock,
                 QObject *parent);
    ~RackNapProbe() override;

private:
    enum Step { Address, Token, Encoding, Lists, StepCount };
    void notReached(const ApiError &error) override;
    void judge(const HttpReply &reply) override;

    const RackNapSettings m_settings;
};
} // namespace purveyor::racknap
