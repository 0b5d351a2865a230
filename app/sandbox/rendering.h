// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/call.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/httpmessage.h"

#include <QJsonValue>

namespace purveyor::sandbox
{

enum class Format { Json, Xml };

/// The format that the platform's table of formats gives for an Accept header: JSON only where it is named.
[[nodiscard]] Format formatFor(const QByteArray &accept);

/// An answer as bytes.
[[nodiscard]] Reply render(const Answer &answer, Format format);

/// Does to an answer of any vendor what the fault says about its bytes.
[[nodiscard]] Reply withFault(Reply reply, const Fault &fault);

/// Does to an answer what the fault says, before (@p answer) and after it became bytes (the result).
[[nodiscard]] Reply renderFaulty(Answer answer, Format format, const Fault &fault);

/// An unknown member in each object of @p value.
[[nodiscard]] QJsonValue withExtraFields(const QJsonValue &value);

} // namespace purveyor::sandbox
