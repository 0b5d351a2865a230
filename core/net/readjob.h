// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/wirejob.h"

namespace purveyor
{
// A read: tried again as RetryPolicy says, replayed once after a 401 when the authorizer says so.
class ReadJob final : public WireJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadJob)

public:
    ReadJob(TransportContext &context, ReadRequest request);

private:
    Exchange *newExchange() override;
    void exchanged(const Exchange &exchange) override;
    void retryOrFinish(const Exchange &exchange);

    const ReadRequest m_request;
    int m_tries = 0;
    bool m_replayed = false;
};
} // namespace purveyor
