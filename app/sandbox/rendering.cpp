// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/rendering.h"

#include "app/sandbox/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr QByteArrayView
    htmlPage("<!DOCTYPE html>\n<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1>"
             "<p>The server did not answer in time.</p></body></html>\n");

void writeXml(QXmlStreamWriter &writer, const QString &name, const QJsonValue &value)
{
    // Member names need not be XML names.
    writer.writeStartElement(u"property"_s);
    if (!name.isEmpty())
        writer.writeAttribute(u"name"_s, name);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            writeXml(writer, {}, item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            writeXml(writer, it.key(), it.value());
    } else {
        writer.writeCharacters(value.toVariant().toString());
    }
    writer.writeEndElement();
}

QByteArray toXml(const QJsonValue &value)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument();
    writeXml(writer, {}, value);
    writer.writeEndDocument();
    return bytes;
}

QByteArray toJson(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

QByteArray blownUp(QByteArray body, qsizetype size)
{
    // White space between the tokens: still valid, only very long.
    const qsizetype at = body.startsWith('<') ? body.indexOf('>') + 1 : (body.isEmpty() ? 0 : 1);
    return body.insert(at, QByteArray(std::max<qsizetype>(0, size - body.size()), ' '));
}

} // namespace

Format formatFor(const QByteArray &accept)
{
    return accept.toLower().contains("application/json") ? Format::Json : Format::Xml;
}

Reply render(const Answer &answer, Format format)
{
    Reply reply;
    reply.status = answer.status;
    reply.headers = answer.headers;
    if (answer.json.isUndefined())
        return reply;
    if (format == Format::Json) {
        reply.contentType = "application/json";
        reply.body = toJson(answer.json);
    } else {
        reply.contentType = "application/xml";
        reply.body = toXml(answer.json);
    }
    return reply;
}

QJsonValue withExtraFields(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            result.append(withExtraFields(item));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(it.key(), withExtraFields(it.value()));
        result.insert("xFutureMember"_L1,
                      QJsonObject{{u"since"_s, 99}, {u"values"_s, QJsonArray{1, u"two"_s, QJsonValue()}}});
        return result;
    }
    return value;
}

Reply renderFaulty(Answer answer, Format format, const Fault &fault)
{
    if (fault.kind == FaultKind::SwapOrder && answer.json.isArray()) {
        answer.json = reversed(answer.json.toArray());
    } else if (fault.kind == FaultKind::ExtraFields) {
        answer.json = withExtraFields(answer.json);
    }

    return withFault(render(answer, format), fault);
}

Reply withFault(Reply reply, const Fault &fault)
{
    const QJsonObject &options = fault.options;
    switch (fault.kind) {
    case FaultKind::LoseAnswer:
        reply.wire = Wire::Drop;
        break;
    case FaultKind::Truncated:
        reply.wire = Wire::Truncate;
        break;
    case FaultKind::Status:
        reply = {options.value("status"_L1).toInt(503),
                 options.value("contentType"_L1).toString(u"application/json"_s).toLatin1(),
                 {},
                 options.value("body"_L1).toString().toUtf8()};
        if (options.contains("retryAfter"_L1))
            reply.headers.append({"Retry-After", QByteArray::number(options.value("retryAfter"_L1).toInt())});
        break;
    case FaultKind::Html:
        reply = {options.value("status"_L1).toInt(502), "text/html", {}, htmlPage.toByteArray()};
        break;
    case FaultKind::Redirect:
        reply = {options.value("status"_L1).toInt(302),
                 {},
                 {{"Location", options.value("location"_L1).toString().toLatin1()}},
                 {}};
        break;
    case FaultKind::Malformed:
        reply.body = reply.body.left(std::max<qsizetype>(1, reply.body.size() / 2)) + "\"}}]<oops";
        break;
    case FaultKind::Empty:
        reply.status = 200;
        reply.contentType.clear();
        reply.body.clear();
        break;
    case FaultKind::WrongContentType:
        reply.contentType = options.value("contentType"_L1).toString(u"text/html"_s).toLatin1();
        break;
    case FaultKind::Huge:
        reply.body = blownUp(reply.body,
                             static_cast<qsizetype>(options.value("mebibytes"_L1).toInt(40)) * 1024 * 1024);
        break;
    case FaultKind::SwapOrder:
    case FaultKind::ExtraFields:
    case FaultKind::NoContentRange:
    case FaultKind::Drift:
    case FaultKind::Touch:
    case FaultKind::Cut:
    case FaultKind::Drip:
    case FaultKind::Latency:
    case FaultKind::CloseAfter:
    case FaultKind::Refuse:
        break; // done before, or the proxy's
    }
    return reply;
}

} // namespace purveyor::sandbox
