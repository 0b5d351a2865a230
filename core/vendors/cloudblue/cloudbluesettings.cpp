// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/cloudbluesettings.h"

#include "core/domain/phone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
QString textAt(const Values &values, QLatin1StringView key)
{
    return textOf(values.value(QString(key))).trimmed();
}

qint64 numberAt(const Values &values, QLatin1StringView key, qint64 fallback)
{
    bool valid = false;
    const qint64 number = textAt(values, key).toLongLong(&valid);
    return valid ? number : fallback;
}

void replaceUnlessEmpty(QString &target, const QString &value)
{
    if (!value.isEmpty())
        target = value;
}
} // namespace

CloudBlueSettings CloudBlueSettings::from(const Values &settings)
{
    CloudBlueSettings result;
    result.consumerKey = textAt(settings, setting::ConsumerKey).toUtf8();
    result.resellerEmail = textAt(settings, setting::ResellerEmail);
    replaceUnlessEmpty(result.resellerContact, textAt(settings, setting::ResellerContact));
    result.resellerId.value = textAt(settings, setting::ResellerId).toLower();
    result.fullScope = textAt(settings, setting::ActorScope) != "false"_L1;
    if (textAt(settings, setting::PhoneFormat) == "hashes"_L1)
        result.phoneFormat = cloudblue::PhoneFormat::Hashes;
    if (textAt(settings, setting::HoldTarget) == "contract"_L1)
        result.holdTarget = cloudblue::HoldTarget::Contract;
    result.pageSize = static_cast<int>(
        std::clamp<qint64>(numberAt(settings, setting::PageSize, DefaultPageSize), 1, DefaultPageSize));
    result.clockOffset = std::chrono::seconds(numberAt(settings, setting::ClockOffset, 0));
    result.settleTime = std::chrono::seconds(
        std::clamp<qint64>(numberAt(settings, setting::SettleTime, result.settleTime.count()), 0, 3600));
    replaceUnlessEmpty(result.types.account, textAt(settings, setting::AccountType));
    replaceUnlessEmpty(result.types.bssAccountInfo, textAt(settings, setting::BssType));
    replaceUnlessEmpty(result.types.adminUser, textAt(settings, setting::AdminUserType));
    return result;
}

QString CloudBlueSettings::wirePhone(const QString &phone) const
{
    const std::optional<Phone> parsed = Phone::parse(phone);
    if (!parsed)
        return phone.trimmed();
    switch (phoneFormat) {
    case cloudblue::PhoneFormat::Parenthesised:
        // Brackets around no area are no form that the documents show: "81##18881234567#" is.
        if (!parsed->area.isEmpty() || parsed->country.isEmpty())
            return parsed->toParenthesised();
        break;
    case cloudblue::PhoneFormat::Hashes:
        break;
    }
    return u"%1#%2#%3#%4"_s.arg(parsed->country, parsed->area, parsed->number, parsed->extension);
}
} // namespace purveyor::cloudblue
