// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/hostingstacksettings.h"

#include <algorithm>

namespace purveyor::hostingstack
{
HostingStackSettings HostingStackSettings::from(const Values &settings)
{
    constexpr qint64 Longest = 3600;
    HostingStackSettings result;
    result.userName = textOf(settings.value(QString(setting::UserName))).trimmed();
    bool valid = false;
    const qint64 settle = textOf(settings.value(QString(setting::SettleTime))).toLongLong(&valid);
    if (valid)
        result.settleTime = std::chrono::seconds(std::clamp<qint64>(settle, 0, Longest));
    return result;
}
} // namespace purveyor::hostingstack
