// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"
#include "core/vendors/cloudblue/requests.h"
#include "core/vendors/operation.h"

#include <functional>

namespace purveyor::cloudblue
{
// What every draft of one connection starts from and ends with.
class DraftPaper final
{
public:
    using UrlFor = std::function<QUrl(const Target &)>;
    DraftPaper(ConnectionId connection, UrlFor urlFor);

    WriteDraft start(const OperationId &operation, const Values &values) const; // without secrets
    // shown: the body as people may see it.
    void setRequest(WriteDraft &draft, const QByteArray &method, const Target &target, const QByteArray &body,
                    const QByteArray &shown) const;

private:
    ConnectionId m_connection;
    UrlFor m_urlFor;
};
} // namespace purveyor::cloudblue
