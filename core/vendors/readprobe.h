// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/stepprobe.h"

namespace purveyor
{
// The test of a connection that needs one answer for all its steps: reads it once and lets the vendor judge.
class ReadProbe : public StepProbe
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadProbe)

public:
    ~ReadProbe() override;

protected:
    // The first step is running while the answer is awaited.
    ReadProbe(Transport &transport, ReadRequest request, const Names &names, Clock &clock, QObject *parent);

    // Each ends with finishAfter().
    virtual void notReached(const ApiError &error) = 0;
    virtual void judge(const HttpReply &reply) = 0;

private:
    void doStart() override;

    Transport &m_transport;
    const ReadRequest m_request;
};
} // namespace purveyor
