// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/fields.h"

namespace purveyor::hostingstack
{
QString textIn(const Values &values, QLatin1StringView key)
{
    return textOf(values.value(QString(key))).trimmed();
}

bool isOn(const Values &values, QLatin1StringView key, bool fallback)
{
    const Value value = values.value(QString(key));
    const bool *on = std::get_if<bool>(&value);
    return on ? *on : fallback;
}
} // namespace purveyor::hostingstack
