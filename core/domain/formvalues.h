// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"

// What was entered into a form, for whoever makes a request or the next form of it.
namespace purveyor
{
QString textIn(const Values &values, const QString &key); // trimmed; see textOf()
QString textIn(const Values &values, QLatin1StringView key);
bool isOn(const Values &values, QLatin1StringView key, bool fallback = false);

// What a person does not see, when a form is made again: what was read at the vendor is to be as it is now,
// and what was made up for this form (the id that a customer will get) is to stay.
enum class HiddenFields { Renewed, Carried };
// Fields start with what was entered already; Renewed: hidden ones as the form has them.
void keepTyped(Form &form, const Values &values, HiddenFields hidden = HiddenFields::Renewed);
} // namespace purveyor
