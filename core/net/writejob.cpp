// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/writejob.h"

#include "core/net/authorizer.h"

#include <QNetworkAccessManager>
#include <utility>

namespace purveyor
{
WriteJob::WriteJob(TransportContext &context, WriteRequest request, qint64 journalRow)
    : WireJob(context, RequestGate::Lane::Write)
    , m_request(std::move(request))
    , m_journalRow(journalRow)
{
}

WriteJob::~WriteJob() = default;

ApiError::Delivery WriteJob::cancelledDelivery() const
{
    return isOnTheWire() ? ApiError::Delivery::Unknown : ApiError::Delivery::NotSent;
}

Exchange *WriteJob::newExchange()
{
    Q_ASSERT(!isOnTheWire());
    ExchangeRequest request = context().exchangeRequest(m_request);
    request.write = true;
    request.secrets += m_request.secrets;
    request.timeout = context().settings().timeouts.write;
    QNetworkAccessManager *manager = context().newWriteManager();
    auto *exchange =
        new Exchange(*manager, std::move(request), context().settings(), context().clock(), this);
    connect(exchange, &QObject::destroyed, manager, &QObject::deleteLater);
    return exchange;
}

void WriteJob::exchanged(const Exchange &exchange)
{
    const QPointer<WriteJob> self(this);
    context().record(exchange, m_request.operation, m_journalRow);
    if (!self || isFinishing())
        return;
    if (exchange.result() && context().authorizer())
        context().authorizer()->rejected(*exchange.result()); // it may forget a token; nothing is replayed
    finishWith(refuseRedirect(exchange));
}
} // namespace purveyor
