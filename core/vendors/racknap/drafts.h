// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"
#include "core/vendors/operation.h"
#include "core/vendors/racknap/racknapsettings.h"
#include "core/vendors/racknap/servicemessages.h"

#include <functional>

namespace purveyor::racknap
{
// Turns a filled form into the exact bytes of a write, and of the two calls that only read. Pure.
class Drafts final
{
public:
    using UrlFor = std::function<QUrl(const OperationId &)>;
    Drafts(ConnectionId connection, RackNapSettings settings, UrlFor urlFor);

    // Refused when the values do not allow one; the form's own checks come first.
    [[nodiscard]] Result<QList<WriteDraft>> draft(const OperationId &operation, const Entity &entity,
                                                  const Values &values) const;
    // Plan details and VPS details: POSTs that change nothing.
    [[nodiscard]] Result<ReadRequest> query(const OperationId &operation, const Values &values) const;
    ReadRequest planDetail(qint64 plan, qint64 currency, std::optional<qint64> partner) const;

private:
    Result<WriteDraft> createService(const Entity &entity, const Values &values) const;
    Result<WriteDraft> serviceAction(const OperationId &operation, const Subscription &service,
                                     const Values &values) const;
    void setRequest(WriteDraft &draft, const Parameters &parameters) const;
    ReadRequest read(const OperationId &operation, const Parameters &parameters) const;
    QString amountText(const Decimal &amount, const QString &entered) const; // entered: a currency

    ConnectionId m_connection;
    RackNapSettings m_settings;
    UrlFor m_urlFor;
};

// The service that a filled form asks for; nothing when something that is required is missing.
std::optional<NewService> newServiceFrom(const Values &values);
Headers commonHeaders(); // of every call
} // namespace purveyor::racknap
