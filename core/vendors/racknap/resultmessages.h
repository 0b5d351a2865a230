// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/resulttree.h"
#include "core/net/result.h"

#include <QJsonValue>

namespace purveyor::racknap
{
// The answers of "Get Plan Detail" and "Get Cloud Linux VPS Details" are blank in the document: whatever
// comes is kept as a tree of at most MostResultNodes, with what looks like name, price and cycle picked out.
// Nothing at all, null, [] and {} are answers too.
[[nodiscard]] Result<ResultTree> readResult(const QByteArray &body, const QString &currencyCode);
// The part of an answer that is not the envelope: "data" where there is one, else all of it.
QJsonValue contentOf(const QByteArray &body);
} // namespace purveyor::racknap
