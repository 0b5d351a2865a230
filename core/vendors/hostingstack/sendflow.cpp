// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/sendflow.h"

#include "core/vendors/hostingstack/lookups.h"
#include "core/vendors/hostingstack/operations.h"

#include <utility>

namespace purveyor::hostingstack
{
namespace
{
constexpr int CodedFailure = 422;

bool isModify(const OperationId &operation)
{
    return operation == op::ModifyUser || operation == op::Suspend || operation == op::Activate;
}
} // namespace

SendFlow::SendFlow(WriteDraft draft, TypedJob<Outcome> *write, List list, QObject *parent)
    : TypedJob<Outcome>(parent)
    , m_draft(std::move(draft))
    , m_list(std::move(list))
    , m_write(write)
{
    adopt(write);
    connect(write, &ApiJob::progress, this, &ApiJob::progress);
    write->then(this, [this](const Result<Outcome> &result) { written(result); });
}

SendFlow::~SendFlow() = default;

ApiError::Delivery SendFlow::cancelledDelivery() const
{
    return m_write ? m_write->cancelledDelivery() : ApiError::Delivery::Unknown;
}

void SendFlow::doAbort()
{
    if (m_write)
        m_write->abort();
    if (m_reading)
        m_reading->abort();
}

void SendFlow::written(const Result<Outcome> &result)
{
    if (isFinishing())
        return;
    m_write = nullptr;
    const bool failed = result && result->kind == Outcome::Kind::Unknown &&
                        result->httpStatus == CodedFailure && !result->vendorCode.isEmpty();
    if (!failed || !isModify(m_draft.operation)) {
        finishWith(result);
        return;
    }
    TypedJob<QList<UserRecord>> *reading = m_list();
    m_reading = reading;
    adopt(reading);
    reading->then(this, [this, outcome = *result](const Result<QList<UserRecord>> &users) {
        finishWith(users ? reconcile(m_draft, outcome, *users) : outcome);
    });
}
} // namespace purveyor::hostingstack
