// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/summary.h"

#include <QByteArray>
#include <optional>

namespace purveyor
{
class StringPool;

// Records as bytes for the cache. The format has a version; bytes of another version are as good as missing,
// and so are damaged ones: nullopt.
QByteArray encodeEntity(const Entity &entity);
[[nodiscard]] std::optional<Entity> decodeEntity(const QByteArray &bytes);

// What a table shows. The connection is not in the bytes: the reader fills it in. Repeating texts come from
// the pool.
QByteArray encodeSummary(const CustomerSummary &summary);
QByteArray encodeSummary(const SubscriptionSummary &summary);
QByteArray encodeSummary(const OrderSummary &summary);
[[nodiscard]] bool decodeSummary(const QByteArray &bytes, StringPool &pool, CustomerSummary &summary);
[[nodiscard]] bool decodeSummary(const QByteArray &bytes, StringPool &pool, SubscriptionSummary &summary);
[[nodiscard]] bool decodeSummary(const QByteArray &bytes, StringPool &pool, OrderSummary &summary);
} // namespace purveyor
