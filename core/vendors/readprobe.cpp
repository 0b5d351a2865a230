// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/readprobe.h"

namespace purveyor
{
ReadProbe::ReadProbe(Transport &transport, ReadRequest request, const Names &names, Clock &clock,
                     QObject *parent)
    : StepProbe(names, clock, parent)
    , m_transport(transport)
    , m_request(std::move(request))
{
}

ReadProbe::~ReadProbe() = default;

void ReadProbe::doStart()
{
    begin(0);
    run(m_transport.read(m_request), [this](const Result<HttpReply> &result) {
        if (result)
            judge(*result);
        else
            notReached(result.error());
    });
}
} // namespace purveyor
