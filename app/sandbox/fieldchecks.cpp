// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/fieldchecks.h"

#include "app/sandbox/rql.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

QString missingTexts(const QJsonObject &object, const QStringList &names, const QString &where)
{
    for (const QString &name : names) {
        const QJsonValue value = object.value(name);
        if (!value.isString() || value.toString().trimmed().isEmpty())
            return u"%1: property '%2' is required and must be a non-empty string."_s.arg(where, name);
    }
    return {};
}

QString unknownMembers(const QJsonObject &object, const QStringList &known, const QString &where)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            return u"%1: property '%2' is not defined in the type."_s.arg(where, key);
    }
    return {};
}

QString wrongType(const QJsonObject &object, const QString &type)
{
    const QString given = object.value("aps"_L1).toObject().value("type"_L1).toString();
    if (rql::implements(given, type))
        return {};
    return u"aps.type '%1' is not '%2' with a version."_s.arg(given, type);
}

QString addressProblem(const QJsonValue &value)
{
    const QJsonObject address = value.toObject();
    QString problem = missingTexts(
        address, {u"countryName"_s, u"locality"_s, u"postalCode"_s, u"streetAddress"_s}, u"addressPostal"_s);
    // Every example of the document has the member; none says that it may not be empty, and most countries'
    // addresses have no region.
    if (problem.isEmpty() && !address.value("region"_L1).isString())
        problem = u"addressPostal: property 'region' is required and must be a string."_s;
    if (problem.isEmpty()) {
        problem = unknownMembers(address,
                                 {u"countryName"_s, u"locality"_s, u"postalCode"_s, u"region"_s,
                                  u"streetAddress"_s, u"extendedAddress"_s, u"postOfficeBox"_s},
                                 u"addressPostal"_s);
    }
    if (!problem.isEmpty())
        return problem;

    const QString country = address.value("countryName"_L1).toString();
    if (country.size() != 2 || country != country.toLower() ||
        QLocale::codeToTerritory(country) == QLocale::AnyTerritory)
        return u"addressPostal.countryName '%1' is no lower-case ISO 3166 alpha-2 code."_s.arg(country);
    return {};
}

QString emailProblem(const QString &email, const QString &where)
{
    static const QRegularExpression form(u"^[^\\s@]+@[^\\s@]+$"_s);
    return form.match(email).hasMatch() ? QString() : u"%1: '%2' is no e-mail address."_s.arg(where, email);
}

QString contactProblem(const QJsonValue &value, const QString &where)
{
    const QJsonObject contact = value.toObject();
    QString problem =
        missingTexts(contact, {u"email"_s, u"givenName"_s, u"familyName"_s, u"telVoice"_s}, where);
    if (problem.isEmpty())
        problem = emailProblem(contact.value("email"_L1).toString(), where);
    if (!problem.isEmpty())
        return problem;
    if (normalisedPhone(contact.value("telVoice"_L1).toString()).isNull())
        return u"%1: telVoice must be CC(AREA)NUMBER or CC#AREA#NUMBER#EXT."_s.arg(where);
    return {};
}

QString normalisedPhone(const QString &phone)
{
    static const QRegularExpression hashes(u"^\\d{1,4}#\\d*#\\d+#\\d*$"_s);
    static const QRegularExpression brackets(u"^(\\d{1,4})\\((\\d*)\\)(\\d+)(?:x(\\d+))?$"_s);
    if (hashes.match(phone).hasMatch())
        return phone;
    const QRegularExpressionMatch match = brackets.match(phone);
    if (!match.hasMatch())
        return {};
    return QStringList{match.captured(1), match.captured(2), match.captured(3), match.captured(4)}.join(u'#');
}

QJsonObject normalisedContact(const QJsonObject &contact)
{
    QJsonObject result = contact;
    result.insert("telVoice"_L1, normalisedPhone(contact.value("telVoice"_L1).toString()));
    if (!result.contains("locale"_L1))
        result.insert("locale"_L1, u"en_US"_s);
    for (const QLatin1StringView name : {"middleName"_L1, "organizationName"_L1}) {
        if (!result.contains(name))
            result.insert(name, QString());
    }
    return result;
}

bool isUuid(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    return form.match(text).hasMatch();
}

} // namespace purveyor::sandbox
