// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/readprobe.h"

namespace purveyor::hostingstack
{
// The test of a connection: reads the list once and says what its answer tells.
class HostingStackProbe final : public ReadProbe
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostingStackProbe)

public:
    HostingStackProbe(Transport &transport, ReadRequest list, Clock &clock, QObject *parent);
    ~HostingStackProbe() override;

private:
    enum Step { Address, Credentials, Interface, Users, StepCount };
    void notReached(const ApiError &error) override;
    void judge(const HttpReply &reply) override;
};
} // namespace purveyor::hostingstack
