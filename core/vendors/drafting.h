// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apierror.h"
#include "core/vendors/operation.h"

#include <QStringList>

namespace purveyor
{
// What every draft begins with; its target is new until it is set. values: kept without secrets.
WriteDraft startDraft(const OperationId &operation, const ConnectionId &connection, const Values &values);
// Equal parts, equal intent: of this operation at this connection. Journals hold keys, so the same parts must
// give the same text in every version.
IntentKey intentKey(const WriteDraft &draft, const QStringList &parts);
// What the journal may keep of what a form said. Pure.
Values withoutSecrets(Values values);
// Why there is no draft of a form that says what the vendor has already. Nothing is wrong with it.
ApiError nothingChanged();
// The write does not go. reason: translated.
Preflight stopBecause(const QString &reason);
} // namespace purveyor
