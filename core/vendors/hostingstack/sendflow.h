// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/outcome.h"
#include "core/net/apijob.h"
#include "core/vendors/hostingstack/responsemessages.h"
#include "core/vendors/operation.h"

#include <QPointer>
#include <functional>

namespace purveyor::hostingstack
{
// A write and what became of it. Where the answer to a modify leaves open whether a part of it was stored,
// the list is read once; without it the outcome stays Unknown.
class SendFlow final : public TypedJob<Outcome>
{
    Q_DISABLE_COPY_MOVE(SendFlow)

public:
    using List = std::function<TypedJob<QList<UserRecord>> *()>;
    SendFlow(WriteDraft draft, TypedJob<Outcome> *write, List list, QObject *parent);
    ~SendFlow() override;

    ApiError::Delivery cancelledDelivery() const override;

private:
    void doStart() override {}
    void doAbort() override;
    void written(const Result<Outcome> &result);

    const WriteDraft m_draft;
    const List m_list;
    QPointer<ApiJob> m_write;
    QPointer<ApiJob> m_reading;
};
} // namespace purveyor::hostingstack
