// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/luxcloudsettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
constexpr qint64 LongestSettleTime = 3600; // seconds

QString textAt(const Values &values, QLatin1StringView key)
{
    return textOf(values.value(QString(key))).trimmed();
}
} // namespace

LuxCloudSettings LuxCloudSettings::from(const Values &settings)
{
    LuxCloudSettings result;
    if (textAt(settings, setting::Role) == "customer"_L1)
        result.role = luxcloud::Role::Customer;
    result.username = textOf(settings.value(QString(setting::Username)));
    result.pluralEnablePath = textAt(settings, setting::EnablePath) == "plural"_L1;
    const QStringList words = textAt(settings, setting::FinalStates).split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const QString state = word.trimmed().toCaseFolded(); !state.isEmpty())
            result.finalStates.append(state);
    }
    bool valid = false;
    const qint64 seconds = textAt(settings, setting::SettleTime).toLongLong(&valid);
    if (valid)
        result.settleTime = std::chrono::seconds(std::clamp<qint64>(seconds, 0, LongestSettleTime));
    return result;
}

bool LuxCloudSettings::isFinal(const QString &status) const
{
    return finalStates.contains(status.trimmed().toCaseFolded());
}
} // namespace purveyor::luxcloud
