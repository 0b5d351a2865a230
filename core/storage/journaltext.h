// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"

#include <optional>

// Values of the journal as the texts that stand in its columns.
namespace purveyor
{
QString kindName(EntityKind kind);
std::optional<EntityKind> kindFromName(QStringView name);
QByteArray entityKeysToJson(const QList<EntityKey> &keys);
QList<EntityKey> entityKeysFromJson(const QByteArray &json);
QByteArray requestHeadersToJson(const QList<std::pair<QByteArray, QByteArray>> &headers);
QList<std::pair<QByteArray, QByteArray>> requestHeadersFromJson(const QByteArray &json);
QString settlementName(const std::optional<Settlement> &settlement); // empty: not settled
std::optional<Settlement> settlementFromName(const QString &name);
} // namespace purveyor
