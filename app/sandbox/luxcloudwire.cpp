// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/luxcloudwire.h"

#include "app/sandbox/xmlbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

void pad(pugi::xml_node node, const QString &before, const QString &after)
{
    const QString text = textOf(node);
    if (!text.isEmpty())
        node.first_child().set_value(QString(before + text + after).toUtf8().constData());
}

/// Where the document itself shows padded values.
void padAsDocumented(pugi::xml_node root, const QString &section)
{
    if (section == "3.3"_L1 || section == "3.4"_L1 || section == "7.2"_L1 || section == "7.3"_L1)
        pad(root.child("id"), {}, u" "_s);
    else if (section == "7.4"_L1)
        pad(root.child("passwordStatus"), u" "_s, {});
}

/// Calls @p work for each element, children first.
template <typename Work>
void forEachElement(pugi::xml_node node, const Work &work)
{
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_element)
            forEachElement(child, work);
    }
    work(node);
}

bool isList(pugi::xml_node node)
{
    const pugi::xml_node first = node.first_child();
    return first.type() == pugi::node_element && first.next_sibling(first.name());
}

void reverseChildren(pugi::xml_node node)
{
    for (pugi::xml_node child = node.first_child().next_sibling(); child;) {
        const pugi::xml_node next = child.next_sibling();
        node.prepend_move(child);
        child = next;
    }
}

void addDots(pugi::xml_node node)
{
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        if (child.next_sibling() || !child.previous_sibling())
            node.insert_child_after(pugi::node_pcdata, child).set_value("...");
        child = child.next_sibling();
    }
}

void addNamespace(pugi::xml_node root, bool prefixed)
{
    if (prefixed) {
        forEachElement(root, [](pugi::xml_node node) {
            node.set_name(QByteArray("csl:").append(node.name()).constData());
        });
    }
    root.append_attribute(prefixed ? "xmlns:csl" : "xmlns").set_value("urn:luxcloud:csl:1.4");
}

void bend(pugi::xml_node root, const Visit &visit, const Switches &switches)
{
    if (switches.is("padText"_L1, "documented"_L1)) {
        padAsDocumented(root, visit.section);
    } else if (switches.is("padText"_L1, "all"_L1)) {
        forEachElement(root, [](pugi::xml_node node) {
            if (node.first_child().type() == pugi::node_pcdata)
                pad(node, u"\n    "_s, u"  "_s);
        });
    }
    if (visit.extraFields || switches.isOn("extraElements"_L1)) {
        forEachElement(root, [](pugi::xml_node node) {
            if (node.first_child().type() != pugi::node_pcdata)
                node.append_child("futureElement").append_child("inner").append_attribute("since") = "99";
        });
    }
    if (visit.swapOrder)
        forEachElement(root, [](pugi::xml_node node) {
            if (isList(node))
                reverseChildren(node);
        });
    if (switches.isOn("reverseElements"_L1))
        forEachElement(root, [](pugi::xml_node node) {
            if (!isList(node))
                reverseChildren(node);
        });
    if (switches.isOn("dots"_L1))
        forEachElement(root, [](pugi::xml_node node) {
            if (isList(node))
                addDots(node);
        });
    if (!switches.is("namespace"_L1, "none"_L1))
        addNamespace(root, switches.is("namespace"_L1, "prefix"_L1));
}

QByteArray withDeclaration(QByteArray bytes, const QString &style)
{
    const qsizetype end = bytes.indexOf("?>") + 2;
    QByteArray declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    if (style == "noBlank"_L1)
        declaration = "<?xml version=\"1.0\"encoding=\"utf-8\"?>";
    else if (style == "backslashed"_L1)
        declaration = "<?xml version=\\\"1.0\\\" encoding=\\\"UTF-8\\\"?>";
    else if (style == "none"_L1)
        declaration.clear();
    return bytes.replace(0, end, declaration);
}

bool isEmptyByNature(const QString &section)
{
    static const QStringList sections{u"3.3"_s, u"3.4"_s, u"4.5"_s, u"4.6"_s, u"6.2"_s,
                                      u"6.3"_s, u"6.4"_s, u"7.5"_s, u"7.6"_s};
    return sections.contains(section);
}

Reply xmlReply(int status, const pugi::xml_document &document)
{
    return {status, "application/xml; charset=utf-8", {}, toBytes(document)};
}

/// The document knows no error payload; each of these is one that it might be.
Reply errorReply(const LuxAnswer &answer, const Switches &switches)
{
    const int status = switches.isOn("errorIn200"_L1) ? 200 : answer.status;
    const QString shape = switches.word("errorBody"_L1);
    Reply reply{status, {}, {}, {}};
    if (shape == "json"_L1) {
        const QJsonObject body{{u"code"_s, answer.code}, {u"message"_s, answer.message}};
        reply = {status, "application/json", {}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
    } else if (shape == "html"_L1) {
        reply = {status,
                 "text/html",
                 {},
                 QString(u"<html><head><title>%1</title></head><body><p>%2</p></body></html>"_s.arg(
                             answer.code, answer.message.toHtmlEscaped()))
                     .toUtf8()};
    } else if (shape == "text"_L1) {
        reply = {status, "text/plain; charset=utf-8", {}, answer.message.toUtf8()};
    } else if (shape != "empty"_L1) {
        pugi::xml_document document;
        pugi::xml_node root = document.append_child(shape == "errors"_L1  ? "errors"
                                                    : shape == "fault"_L1 ? "fault"
                                                                          : "error");
        if (shape == "errors"_L1)
            root = root.append_child("error");
        addText(root, shape == "fault"_L1 ? "errorCode" : "code", answer.code);
        addText(root, shape == "fault"_L1 ? "description" : "message", answer.message);
        reply = xmlReply(status, document);
        reply.body = withDeclaration(reply.body, u"good"_s);
    }
    reply.headers = answer.headers;
    return reply;
}

} // namespace

QString LuxWorld::word(const QString &state) const
{
    static const QHash<QString, QString> words{
        {u"enabled"_s, u"ENABLED"_s},     {u"disabled"_s, u"DISABLED"_s},   {u"received"_s, u"RECEIVED"_s},
        {u"running"_s, u"IN_PROGRESS"_s}, {u"completed"_s, u"COMPLETED"_s}, {u"failed"_s, u"FAILED"_s},
        {u"pending"_s, u"PENDING"_s},     {u"deleting"_s, u"DELETING"_s},   {u"deleted"_s, u"DELETED"_s}};
    return switches.entry("statusWords"_L1, state, words.value(state, state));
}

LuxAnswer luxRefusal(int status, const QString &message)
{
    static const QHash<int, QString> codes{{400, u"INVALID_REQUEST"_s},
                                           {401, u"UNAUTHORIZED"_s},
                                           {403, u"FORBIDDEN"_s},
                                           {404, u"NOT_FOUND"_s},
                                           {405, u"METHOD_NOT_ALLOWED"_s},
                                           {409, u"CONFLICT"_s},
                                           {415, u"UNSUPPORTED_MEDIA_TYPE"_s}};
    LuxAnswer answer;
    answer.status = status;
    answer.code = codes.value(status, u"ERROR"_s);
    answer.message = message;
    return answer;
}

LuxAnswer luxStatus(const char *root, const QString &id, const QString &status)
{
    LuxAnswer answer;
    pugi::xml_node node = answer.xml.append_child(root);
    addText(node, "id", id);
    addText(node, "status", status);
    return answer;
}

LuxAnswer luxAvailability(const char *root, bool taken)
{
    LuxAnswer answer;
    addText(answer.xml.append_child(root), "status", taken ? u"TAKEN"_s : u"AVAILABLE"_s);
    return answer;
}

QList<Switches::Switch> luxSwitches()
{
    const QStringList words{u"enabled"_s, u"disabled"_s, u"received"_s, u"running"_s, u"completed"_s,
                            u"failed"_s,  u"pending"_s,  u"deleting"_s, u"deleted"_s};
    const QStringList paths{u"singular"_s, u"plural"_s, u"both"_s};
    const QStringList uris{u"subscriptions"_s, u"products"_s, u"product"_s, u"accounts"_s,   u"account"_s,
                           u"users"_s,         u"user"_s,     u"orders"_s,  u"serviceUser"_s};
    return {
        {u"errorIn200"_s, false},
        {u"errorBody"_s,
         u"error"_s,
         {u"error"_s, u"errors"_s, u"fault"_s, u"json"_s, u"html"_s, u"text"_s, u"empty"_s}},
        {u"padText"_s, u"documented"_s, {u"none"_s, u"documented"_s, u"all"_s}},
        {u"enablePath"_s, u"singular"_s, paths},
        {u"existsPath"_s, u"singular"_s, paths},
        {u"wrongPathStatus"_s, 404},
        {u"brokenListEnd"_s, false},
        {u"dots"_s, false},
        {u"xmlDeclaration"_s, u"good"_s, {u"good"_s, u"noBlank"_s, u"backslashed"_s, u"none"_s}},
        {u"notChangedStatus"_s, 200},
        {u"reasonEchoesPassword"_s, false},
        {u"quantityMeans"_s, u"delta"_s, {u"delta"_s, u"total"_s}},
        {u"subscriptionsInResult"_s, true},
        {u"swapOrderLists"_s, false},
        {u"sparseResources"_s, false},
        {u"updateMeans"_s, u"replace"_s, {u"replace"_s, u"patch"_s}},
        {u"usernameInList"_s, false},
        {u"namespace"_s, u"none"_s, {u"none"_s, u"default"_s, u"prefix"_s}},
        {u"reverseElements"_s, false},
        {u"extraElements"_s, false},
        {u"emptyAnswers"_s, false},
        {u"statusWords"_s, QJsonObject(), words},
        {u"listUris"_s, QJsonArray{u"subscriptions"_s, u"products"_s, u"product"_s}, uris},
        {u"shortLists"_s, false},
        {u"productDetails"_s, true},
        {u"deletedIsGone"_s, false},
        {u"phonePlus"_s, false},
    };
}

Reply luxReply(LuxAnswer answer, const Visit &visit, const Switches &switches)
{
    if (!answer.code.isEmpty())
        return errorReply(answer, switches);
    if (switches.isOn("emptyAnswers"_L1) && isEmptyByNature(visit.section))
        return {204, {}, answer.headers, {}};
    bend(answer.xml.document_element(), visit, switches);
    Reply reply = xmlReply(answer.status, answer.xml);
    reply.headers = answer.headers;
    reply.body = withDeclaration(reply.body, switches.word("xmlDeclaration"_L1));
    if (switches.isOn("brokenListEnd"_L1) && visit.section == "7.7"_L1) {
        // As printed: the end tag lost its slash.
        const qsizetype end = reply.body.lastIndexOf("</");
        if (end >= 0)
            reply.body.remove(end + 1, 1);
    }
    return reply;
}

} // namespace purveyor::sandbox
