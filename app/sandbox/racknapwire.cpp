// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/racknapwire.h"

#include "app/sandbox/rendering.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

QByteArray bytesOf(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return "null";
}

/// "an error code key with value along with an error message": which keys, the document does not say.
QJsonObject errorBody(const RnOutcome &outcome, const QString &shape)
{
    if (shape == "errors"_L1)
        return {{u"status"_s, u"Failed"_s},
                {u"errors"_s, QJsonArray{outcome.message, QString(u"Code "_s + outcome.code)}}};
    if (shape == "code"_L1)
        return {{u"status"_s, u"Failure"_s}, {u"code"_s, outcome.code}, {u"error"_s, outcome.message}};
    if (shape == "success"_L1)
        return {{u"success"_s, false}, {u"error_message"_s, outcome.message}};
    return {{u"status"_s, u"Error"_s}, {u"error_code"_s, outcome.code}, {u"message"_s, outcome.message}};
}

QJsonValue detailsIn(const QJsonValue &details, const Switches &switches)
{
    const QString shape = switches.word("detailShape"_L1);
    const QString status = switches.word("statusWord"_L1);
    if (shape == "null"_L1)
        return QJsonValue::Null;
    if (shape == "bare"_L1)
        return details;
    QJsonObject body{{u"status"_s, status}};
    if (shape == "flat"_L1) {
        const QJsonObject object = details.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            body.insert(it.key(), it.value());
    } else if (shape == "list"_L1) {
        body.insert("data"_L1, QJsonArray{details});
    } else if (shape == "numericKeys"_L1) {
        body.insert("data"_L1, QJsonObject{{u"0"_s, details}});
    } else if (shape == "emptyList"_L1) {
        body.insert("data"_L1, QJsonArray()); // an empty map, as PHP writes it
    } else {
        body.insert("data"_L1, details);
    }
    return body;
}

QJsonObject goodBody(const RnOutcome &outcome, const Switches &switches)
{
    QString message = outcome.message;
    QJsonObject body{{u"status"_s, switches.word("statusWord"_L1)}};
    if (!outcome.serviceId.isEmpty()) {
        const QString place = switches.word("idIn"_L1);
        if (place == "sentence"_L1)
            message = u"Service ID: %1 - "_s.arg(outcome.serviceId) + message;
        else if (place == "field"_L1)
            body.insert("service_id"_L1, outcome.serviceId.toLongLong());
        else if (place == "data"_L1)
            body.insert("data"_L1, QJsonObject{{u"serviceid"_s, outcome.serviceId}});
    }
    body.insert("message"_L1, message);
    return body;
}

QByteArray noise(const QString &kind)
{
    if (kind == "bom"_L1)
        return "\xEF\xBB\xBF";
    if (kind == "blank"_L1)
        return "\r\n\r\n  ";
    if (kind == "warning"_L1)
        return "<br />\n<b>Warning</b>:  Undefined index: pid in <b>/var/www/api/v2/service.php</b> on line "
               "<b>214</b><br />\n";
    return {};
}

} // namespace

RnOutcome rnError(int status, const QString &code, const QString &message)
{
    return {status, code, message};
}

QList<Switches::Switch> rnSwitches()
{
    return {
        {u"headerName"_s, u"Validate"_s},
        {u"cacheControlRequired"_s, true},
        {u"bodyEncoding"_s, u"form"_s, {u"form"_s, u"multipart"_s, u"json"_s, u"any"_s}},
        {u"errorsIn200"_s, true},
        {u"errorShape"_s, u"error_code"_s, {u"error_code"_s, u"errors"_s, u"code"_s, u"success"_s}},
        {u"authStatus"_s, 401},
        {u"tokenExpired"_s, false},
        {u"statusWord"_s,
         u"Success"_s,
         {u"Success"_s, u"success"_s, u"SUCCESS"_s, u"ok"_s, u"true"_s, u"1"_s}},
        {u"idIn"_s, u"sentence"_s, {u"sentence"_s, u"field"_s, u"data"_s, u"nowhere"_s}},
        {u"terminateAnswer"_s, u"message"_s, {u"message"_s, u"empty"_s}},
        {u"detailShape"_s,
         u"nested"_s,
         {u"nested"_s, u"flat"_s, u"bare"_s, u"list"_s, u"numericKeys"_s, u"emptyList"_s, u"null"_s}},
        {u"numbersAsText"_s, true},
        {u"phpNoise"_s, u"none"_s, {u"none"_s, u"bom"_s, u"blank"_s, u"warning"_s}},
        {u"contentType"_s, u"application/json"_s},
        {u"priceDriftCents"_s, 0},
    };
}

Reply rnReply(const RnOutcome &outcome, const Switches &switches, bool extraFields)
{
    QJsonValue body;
    if (!outcome.isGood())
        body = errorBody(outcome, switches.word("errorShape"_L1));
    else if (!outcome.details.isUndefined())
        body = detailsIn(outcome.details, switches);
    else
        body = goodBody(outcome, switches);
    if (extraFields)
        body = withExtraFields(body);
    // The status of what only the web server refuses, and of credentials, is never hidden in 200.
    const bool hidden = switches.isOn("errorsIn200"_L1) && outcome.status >= 400 && outcome.status != 401 &&
                        outcome.status != 403 && outcome.status != 405;
    return {hidden ? 200 : outcome.status,
            switches.word("contentType"_L1).toLatin1(),
            {},
            noise(switches.word("phpNoise"_L1)) + bytesOf(body)};
}

} // namespace purveyor::sandbox
