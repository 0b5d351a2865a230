// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/errormessages.h"

#include "core/vendors/jsonreading.h"
#include "core/vendors/luxcloud/words.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
constexpr qsizetype LongestPlainText = 300;

constexpr std::array MessageNames{"message"_L1,     "reason"_L1, "errorMessage"_L1,
                                  "description"_L1, "detail"_L1, "error"_L1};
constexpr std::array CodeNames{"code"_L1, "errorCode"_L1, "status"_L1};

// The texts of the leaves, in document order, at any depth: of each name the first that is not empty.
QHash<QString, QString> leafTexts(const xml::Element &root)
{
    constexpr int MostElements = 2000; // an error has a handful; what has more is none that anybody explained
    QHash<QString, QString> texts;
    QList<xml::Element> waiting{root}; // the next one last
    for (int seen = 0; seen < MostElements && !waiting.isEmpty(); ++seen) {
        const xml::Element element = waiting.takeLast();
        QList<xml::Element> children = element.children();
        if (children.isEmpty() && !element.text().isEmpty() && !texts.contains(element.name()))
            texts.insert(element.name(), element.text());
        std::reverse(children.begin(), children.end());
        waiting.append(children);
    }
    return texts;
}

template <class Names, class Find>
QString firstOf(const Names &names, Find find)
{
    for (const QLatin1StringView name : names) {
        if (const QString text = find(name); !text.isEmpty())
            return text.left(LongestPlainText);
    }
    return {};
}

VendorError fromXml(const xml::Element &root)
{
    VendorError error;
    for (const QLatin1StringView name : {"error"_L1, "errors"_L1, "fault"_L1, "exception"_L1}) {
        if (root.name().compare(name, Qt::CaseInsensitive) == 0)
            error.ownError = true;
    }
    const QHash<QString, QString> texts = leafTexts(root);
    const auto find = [&texts](QLatin1StringView name) { return texts.value(QString(name)); };
    error.message = firstOf(MessageNames, find);
    error.code = firstOf(CodeNames, find);
    if (error.message.isEmpty() && error.ownError && root.isLeaf())
        error.message = root.text().left(LongestPlainText);
    return error;
}

VendorError fromJson(QJsonObject object)
{
    if (object.value("error"_L1).isObject()) // {"error":{"message":…}}
        object = object.value("error"_L1).toObject();
    const auto find = [&object](QLatin1StringView name) { return json::text(object, name); };
    return {false, firstOf(CodeNames, find), firstOf(MessageNames, find)};
}

QString htmlTitle(const QByteArray &bytes)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]*)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    return title.match(QString::fromUtf8(bytes.left(64 * 1024))).captured(1).simplified();
}

ApiError::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return ApiError::Kind::Unauthorized;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
        return ApiError::Kind::NotFound;
    case 409:
        return ApiError::Kind::Conflict;
    case 429:
        return ApiError::Kind::RateLimited;
    default:
        break;
    }
    return status >= 400 && status < 500 ? ApiError::Kind::Vendor : ApiError::Kind::BadResponse;
}

QString ownWords(int status, const QString &who)
{
    switch (status) {
    case 401:
        return Words::tr(
                   "LuxCloud did not accept the credentials of %1: user name, password or token is wrong.")
            .arg(who);
    case 403:
        return Words::tr("LuxCloud does not allow this to the credentials of %1.").arg(who);
    case 404:
        return Words::tr(
            "LuxCloud does not know this (HTTP 404): it is gone, the id is wrong, or this server does "
            "not offer the call.");
    case 405:
        return Words::tr("LuxCloud does not offer this call (HTTP 405).");
    case 409:
        return Words::tr("LuxCloud refused: it contradicts what is there (HTTP 409).");
    case 429:
        return Words::tr("LuxCloud wants fewer requests for a while. Try again in a minute.");
    default:
        break;
    }
    return Words::tr("LuxCloud answered with HTTP %1.").arg(status);
}
} // namespace

VendorError readVendorError(const Body &body)
{
    if (const Result<xml::Answer> answer = xml::parse(body.bytes, body.charset))
        return fromXml(answer->root);
    if (const Result<QJsonObject> object = json::parseObject(body.bytes))
        return fromJson(*object);
    if (xml::looksLikeHtml(body.bytes))
        return {false, {}, htmlTitle(body.bytes).left(LongestPlainText)};
    const QString plain = QString::fromUtf8(body.bytes.left(4 * LongestPlainText)).trimmed();
    if (plain.startsWith(u'<') || plain.startsWith(u'{') || plain.contains(QChar::ReplacementCharacter))
        return {}; // markup that ends somewhere, or no text at all: nothing a person could read
    return {false, {}, plain.left(LongestPlainText)};
}

ApiError errorFromAnswer(int status, const Body &body, const QString &who)
{
    const VendorError vendor = readVendorError(body);
    ApiError error;
    error.kind = kindOf(status);
    error.httpStatus = status;
    error.vendorCode = vendor.code;
    error.message = ownWords(status, who);
    if (!vendor.message.isEmpty())
        error.message += u' ' + Words::tr("It says: %1").arg(vendor.message);
    return error;
}
} // namespace purveyor::luxcloud
