// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/racknapsettings.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace purveyor::racknap
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
    return valid && number >= 0 ? number : fallback;
}
} // namespace

bool isHeaderName(const QString &text)
{
    static const QRegularExpression token(u"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}\\z"_s);
    static const QStringList taken{
        u"accept"_s,     u"accept-encoding"_s,   u"accept-language"_s, u"cache-control"_s,
        u"connection"_s, u"content-length"_s,    u"content-type"_s,    u"cookie"_s,
        u"host"_s,       u"transfer-encoding"_s, u"user-agent"_s,      u"x-request-id"_s};
    return token.match(text).hasMatch() && !taken.contains(text.toLower());
}

RackNapSettings RackNapSettings::from(const Values &settings)
{
    RackNapSettings result;
    if (const QString name = textAt(settings, setting::HeaderName); isHeaderName(name))
        result.headerName = name.toLatin1();
    const QString encoding = textAt(settings, setting::Encoding);
    if (encoding == "json"_L1)
        result.encoding = BodyEncoding::Json;
    else if (encoding == "multipart"_L1)
        result.encoding = BodyEncoding::Multipart;
    result.currencyId = numberAt(settings, setting::CurrencyId, result.currencyId);
    result.currencyCode = textAt(settings, setting::CurrencyCode).toUpper();
    result.partnerId = numberAt(settings, setting::PartnerId, result.partnerId);
    result.testPlan = numberAt(settings, setting::TestPlan, result.testPlan);
    return result;
}
} // namespace purveyor::racknap
