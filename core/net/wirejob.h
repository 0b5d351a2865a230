// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/transportcontext.h"

#include <memory>

namespace purveyor
{
// The way of every request: prepare the authorizer → enter the gate → exchange → judge the outcome.
class WireJob : public TypedJob<HttpReply>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WireJob)

public:
    ~WireJob() override;

protected:
    WireJob(TransportContext &context, RequestGate::Lane lane);

    void prepare();                             // the first step; again for each further try
    bool isOnTheWire() const { return m_sent; } // true for ever once something was given to Qt
    TransportContext &context() { return m_context; }

    virtual Exchange *newExchange() = 0;                  // not started; all headers are made now
    virtual void exchanged(const Exchange &exchange) = 0; // goes on or finishes; the gate is free again
    virtual void notPrepared(ApiError error);

private:
    void doStart() final;
    void doAbort() final;
    void prepared(const Result<Done> &result);
    void entered(RequestGate::Pass pass);
    void exchangeFinished();
    void letGo();

    TransportContext &m_context;
    const RequestGate::Lane m_lane;
    QPointer<ApiJob> m_preparing;
    RequestGate::Pass m_pass;
    QPointer<Exchange> m_exchange;
    bool m_sent = false;
};

// A 3xx as the error it is here; everything else as it stands.
Result<HttpReply> refuseRedirect(const Exchange &exchange);
} // namespace purveyor
