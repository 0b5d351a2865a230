// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"

namespace purveyor
{
// What a text, as a cell of a file has it, says for a field: a choice by its value or its label, a country by
// its code or its name in the user's or in the English language, yes and no in several spellings, days as
// 2026-12-31, numbers with a decimal point and no separator between thousands (1.234 is one and a bit).
// Absent: it does not say a value of this kind; nothing is guessed. Texts that checkForm() judges come back
// as they are. Never for secrets and hidden fields.
std::optional<Value> valueFromText(const Field &field, const QString &text);
} // namespace purveyor
