// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/wirejob.h"

namespace purveyor
{
// A write: one exchange on a manager of its own. No path in here leads back to the wire.
class WriteJob final : public WireJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteJob)

public:
    WriteJob(TransportContext &context, WriteRequest request, qint64 journalRow);
    ~WriteJob() override;
    ApiError::Delivery cancelledDelivery() const override;

private:
    Exchange *newExchange() override;
    void exchanged(const Exchange &exchange) override;

    const WriteRequest m_request;
    const qint64 m_journalRow;
};
} // namespace purveyor
