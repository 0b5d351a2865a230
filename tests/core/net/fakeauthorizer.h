// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/authorizer.h"

namespace purveyor
{
// Hands out numbered tokens.
class FakeAuthorizer final : public Authorizer
{
public:
    TypedJob<Done> *prepare(QObject *parent) override;
    Headers headersFor(const QByteArray &method, const QUrl &url, const QByteArray &body) const override;
    QList<QByteArray> secrets() const override { return quoted; }
    bool rejected(const HttpReply &reply) override;

    std::optional<ApiError> failure; // what prepare() ends with
    bool hang = false;               // prepare() never ends
    bool replay = true;              // after a 401
    QList<QByteArray> quoted;        // what counts as secret of its headers
    int prepared = 0;
    QList<int> statuses; // told of
};
} // namespace purveyor
