// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/apsmessages.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
EntityId apsId(const QJsonObject &resource)
{
    return {json::text(resource.value("aps"_L1).toObject(), "id"_L1)};
}

QString apsType(const QJsonObject &resource)
{
    return json::text(resource.value("aps"_L1).toObject(), "type"_L1);
}

QString apsRevision(const QJsonObject &resource)
{
    return json::text(resource.value("aps"_L1).toObject(), "revision"_L1);
}

EntityId linkedId(const QJsonObject &resource, QLatin1StringView relation)
{
    const QJsonObject link = json::object(resource, relation).value("aps"_L1).toObject();
    QString id = json::text(link, "id"_L1);
    if (id.isEmpty() && json::text(link, "link"_L1) != "collection"_L1)
        id = json::text(link, "href"_L1).section(u'/', -1);
    return {id};
}

std::optional<Money> readMoney(const QJsonValue &value)
{
    const QJsonObject money = value.toObject();
    const std::optional<Decimal> amount = json::decimal(money.value("value"_L1));
    if (!amount)
        return std::nullopt;
    return Money{*amount, json::text(money, "code"_L1).toUpper()};
}

std::optional<Period> readPeriod(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const std::optional<qint64> count = json::integer(object.value("duration"_L1));
    QString unit = json::text(object, "unit"_L1);
    if (!count || unit.isEmpty() || *count < 0 || *count > 10'000)
        return std::nullopt;
    Period period{Period::Unit::Other, static_cast<int>(*count), unit};
    const QString word = std::move(unit).toUpper();
    if (word.startsWith("MONTH"_L1))
        period.unit = Period::Unit::Months;
    else if (word.startsWith("YEAR"_L1))
        period.unit = Period::Unit::Years;
    else if (word.startsWith("DAY"_L1))
        period.unit = Period::Unit::Days;
    return period;
}

QString periodKey(const Period &period)
{
    return period.vendorUnit + u'/' + QString::number(period.count);
}

std::optional<Period> periodFromKey(QStringView key)
{
    const qsizetype slash = key.lastIndexOf(u'/');
    if (slash <= 0)
        return std::nullopt;
    return readPeriod(QJsonObject{{u"unit"_s, key.first(slash).toString()},
                                  {u"duration"_s, key.sliced(slash + 1).toString()}});
}

QString readMultiLanguage(const QJsonValue &value, const QString &locale)
{
    QList<std::pair<QString, QString>> texts; // locale, text
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &member : array) {
            const QJsonObject object = member.toObject();
            const QString name = object.contains("locale"_L1) ? json::text(object, "locale"_L1)
                                                              : json::text(object, "lang"_L1);
            const QString text =
                object.contains("value"_L1) ? json::text(object, "value"_L1) : json::text(object, "text"_L1);
            texts.append({name, member.isString() ? member.toString() : text});
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it->isObject() || it->isArray()) { // one more level around it
                const QString inner = readMultiLanguage(*it, locale);
                texts.append({it.key(), inner});
            } else {
                texts.append({it.key(), json::text(*it)});
            }
        }
    } else {
        return json::text(value);
    }
    const auto find = [&texts](const QString &prefix) {
        for (const auto &[name, text] : std::as_const(texts)) {
            QString normal = name;
            if (!text.isEmpty() && normal.replace(u'-', u'_').startsWith(prefix, Qt::CaseInsensitive))
                return text;
        }
        return QString();
    };
    for (const QString &wanted : {locale, locale.section(u'_', 0, 0), u"en_US"_s, u"en"_s, QString()}) {
        if (const QString text = find(wanted); !text.isEmpty())
            return text;
    }
    return {};
}

Contact readContact(const QJsonObject &contact)
{
    return {json::text(contact, "givenName"_L1), json::text(contact, "familyName"_L1),
            json::text(contact, "email"_L1), json::text(contact, "telVoice"_L1)};
}

PostalAddress readAddress(const QJsonObject &address)
{
    PostalAddress result;
    result.street = json::text(address, "streetAddress"_L1);
    result.street2 = json::text(address, "extendedAddress"_L1);
    result.postalCode = json::text(address, "postalCode"_L1);
    result.locality = json::text(address, "locality"_L1);
    result.region = json::text(address, "region"_L1);
    const QString country = json::text(address, "countryName"_L1);
    result.country = country.size() == 2 ? country.toUpper() : country;
    return result;
}
} // namespace purveyor::cloudblue
