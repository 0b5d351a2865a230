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

// Hidden fields hold what the form was made from.
enum class HiddenFields {
    Renewed, // they say what this form was made from
    Carried, // they say what the first one was made from, so that what changed meanwhile is found
};
// Fields start with what was entered already.
void keepTyped(Form &form, const Values &values, HiddenFields hidden = HiddenFields::Renewed);
} // namespace purveyor
