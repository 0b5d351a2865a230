// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/errormessages.h"

#include "core/vendors/cloudblue/words.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
constexpr qsizetype LongestPlainText = 300;
constexpr qsizetype LongestSentence = 2000; // it goes into labels and the journal

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QString text = json::text(object, key); !text.isEmpty())
            return text.left(LongestSentence);
    }
    return {};
}

// CloudBlue names the members of its requests; a clerk knows the fields of a form.
QString fieldNamedIn(const QString &message)
{
    struct Name {
        QLatin1StringView member;
        QString field;
    };
    const QList<Name> names{
        {"telVoice"_L1, Words::tr("Phone")},           {"countryName"_L1, Words::tr("Country")},
        {"postalCode"_L1, Words::tr("Postal code")},   {"locality"_L1, Words::tr("Town")},
        {"region"_L1, Words::tr("State or region")},   {"streetAddress"_L1, Words::tr("Street and number")},
        {"companyName"_L1, Words::tr("Company name")}, {"givenName"_L1, Words::tr("Given name")},
        {"familyName"_L1, Words::tr("Family name")},   {"taxStatus"_L1, Words::tr("Tax status")},
        {"localeId"_L1, Words::tr("Language")},
    };
    for (const Name &name : names) {
        if (message.contains(name.member))
            return name.field;
    }
    return {};
}

bool isAccessViolation(const VendorError &error)
{
    return error.type.contains("AccessViolation"_L1, Qt::CaseInsensitive);
}

ApiError::Kind kindOf(int status, const VendorError &error)
{
    if (status == 401)
        return ApiError::Kind::Unauthorized;
    if (status == 403 || isAccessViolation(error))
        return ApiError::Kind::Forbidden;
    if (status == 404)
        return ApiError::Kind::NotFound;
    if (status == 409 || error.type.contains("Conflict"_L1, Qt::CaseInsensitive))
        return ApiError::Kind::Conflict;
    if (status == 429)
        return ApiError::Kind::RateLimited;
    return error.documented || (status >= 400 && status < 500) ? ApiError::Kind::Vendor
                                                               : ApiError::Kind::BadResponse;
}

QString ownWords(int status, const QByteArray &body)
{
    switch (status) {
    case 401:
        return Words::tr(
            "CloudBlue did not accept the signature of the request: the consumer key or secret is "
            "wrong, or this computer's clock is off.");
    case 403:
        return Words::tr("CloudBlue does not allow this key to do that.");
    case 404:
        return Words::tr("CloudBlue does not know this: it is gone, or the key cannot see it.");
    case 409:
        return Words::tr("CloudBlue refused: this was changed meanwhile, or exists already.");
    case 429:
        return Words::tr("CloudBlue wants fewer requests for a while. Try again in a minute.");
    default:
        break;
    }
    if (json::looksLikeHtml(body))
        return Words::tr("A web page came instead of an answer (HTTP %1): a proxy stands in between, or the "
                         "address is wrong.")
            .arg(status);
    return Words::tr("CloudBlue answered with HTTP %1 and no reason.").arg(status);
}
} // namespace

VendorError readVendorError(const QByteArray &body)
{
    VendorError error;
    const Result<QJsonObject> parsed = json::parseObject(body);
    if (!parsed) {
        const QString plain = QString::fromUtf8(body).trimmed();
        if (!plain.isEmpty() && !json::looksLikeHtml(body) && !plain.startsWith(u'{') &&
            !plain.startsWith(u'['))
            error.message = plain.left(LongestPlainText);
        return error;
    }
    // Some answers wrap it once more: {"error":{"code":…}}
    QJsonObject object = *parsed;
    if (object.value("error"_L1).isObject())
        object = object.value("error"_L1).toObject();
    error.code = firstText(object, {"code"_L1, "errorCode"_L1});
    error.type = firstText(object, {"error"_L1, "type"_L1});
    error.message = firstText(object, {"message"_L1, "error_description"_L1, "reason"_L1, "details"_L1});
    error.documented = !error.type.isEmpty() || !error.message.isEmpty();
    return error;
}

QList<Grant> neededGrants()
{
    return {
        {u"http://www.odin.com/billing/order-management"_s, u"GET, POST"_s},
        {u"http://www.odin.com/billing/payment-method-management"_s, u"GET"_s},
        {u"http://parallels.com/aps/types/pa/admin-user"_s, u"POST"_s},
        {u"http://parallels.com/aps/types/pa/service-user"_s, u"POST"_s},
        {u"http://www.odin.com/billing/Subscription"_s, u"GET, POST"_s},
        {u"http://parallels.com/aps/types/pa/subscription"_s, u"GET, POST"_s},
    };
}

QString grantsText()
{
    QStringList lines;
    const QList<Grant> grants = neededGrants();
    for (const Grant &grant : grants)
        lines.append(u"%1  %2"_s.arg(grant.type, grant.methods));
    return lines.join(u'\n');
}

ApiError errorFromAnswer(int status, const QByteArray &body, const QString &requestId)
{
    const VendorError vendor = readVendorError(body);
    ApiError error;
    error.kind = kindOf(status, vendor);
    error.httpStatus = status;
    error.vendorCode = vendor.type.isEmpty() ? vendor.code : vendor.type;
    error.requestId = requestId;
    const QString own = ownWords(status, body);
    error.message = vendor.message.isEmpty() ? own : vendor.message;
    if (const QString field = fieldNamedIn(vendor.message); !field.isEmpty())
        //: behind what the vendor said; %1 is a field of a form
        error.message += u' ' + Words::tr("(The field “%1”.)").arg(field);
    if (error.kind == ApiError::Kind::Unauthorized && !vendor.message.isEmpty()) {
        error.message = own + u' ' + vendor.message;
    } else if (error.kind == ApiError::Kind::Forbidden) {
        error.message +=
            u'\n' +
            Words::tr("If the key should be able to do it, its user needs these Allowed Operations "
                      "(Users > user > APS Bus Access):") +
            u'\n' + grantsText();
    }
    return error;
}
} // namespace purveyor::cloudblue
