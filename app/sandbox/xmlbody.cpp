// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/xmlbody.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <sstream>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

/// A reference to what XML does not define by itself, or a lone '&'; CDATA and comments aside.
bool hasWrongReference(const QString &text)
{
    static const QRegularExpression sections(u"<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression wrong(u"&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);)"_s);
    QString rest = text;
    rest.remove(sections);
    return wrong.match(rest).hasMatch();
}

bool hasControlCharacter(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r')
            return true;
    }
    return false;
}

QString duplicateAttribute(pugi::xml_node node)
{
    QSet<QString> names;
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const QString name = QString::fromUtf8(attribute.name());
        if (names.contains(name))
            return name;
        names.insert(name);
    }
    for (const pugi::xml_node child : node.children()) {
        if (const QString name = duplicateAttribute(child); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

QString readXml(const QByteArray &bytes, pugi::xml_document &document)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return u"The body is not UTF-8."_s;
    if (hasControlCharacter(text))
        return u"The body holds a control character."_s;
    // White space of a leaf counts; that between elements is dropped.
    constexpr unsigned int flags = pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_fragment |
                                   pugi::parse_doctype | pugi::parse_declaration;
    const pugi::xml_parse_result result = document.load_buffer(
        bytes.constData(), static_cast<size_t>(bytes.size()), flags, pugi::encoding_utf8);
    if (!result)
        return u"The body is not well-formed XML: %1 at byte %2."_s.arg(
            QString::fromLatin1(result.description()), QString::number(result.offset));
    int roots = 0;
    for (const pugi::xml_node node : document.children()) {
        if (node.type() == pugi::node_doctype)
            return u"A document type is not allowed."_s;
        if (node.type() == pugi::node_element)
            ++roots;
        else if (node.type() == pugi::node_pcdata && !textOf(document).trimmed().isEmpty())
            return u"The body is not well-formed XML: text outside of the root element."_s;
    }
    if (roots != 1)
        return u"The body is not well-formed XML: it must have one root element."_s;
    if (hasWrongReference(text))
        return u"The body is not well-formed XML: an entity that is not defined, or a bare '&'."_s;
    if (const QString name = duplicateAttribute(document); !name.isEmpty())
        return u"The body is not well-formed XML: attribute '%1' twice."_s.arg(name);
    return {};
}

QString nameOf(pugi::xml_node node)
{
    return QString::fromUtf8(node.name());
}

QString textOf(pugi::xml_node node)
{
    QString text;
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += QString::fromUtf8(child.value());
    }
    return text;
}

pugi::xml_node addText(pugi::xml_node parent, const char *name, const QString &text)
{
    pugi::xml_node child = parent.append_child(name);
    if (!text.isEmpty())
        child.append_child(pugi::node_pcdata).set_value(text.toUtf8().constData());
    return child;
}

bool setText(pugi::xml_node node, const QString &text)
{
    return node.text().set(text.toUtf8().constData());
}

QByteArray toBytes(const pugi::xml_document &document)
{
    std::ostringstream stream;
    document.save(stream, "  ", pugi::format_default, pugi::encoding_utf8);
    return QByteArray::fromStdString(stream.str());
}

QJsonValue toJson(pugi::xml_node node)
{
    QJsonObject object;
    for (const pugi::xml_attribute attribute : node.attributes())
        object.insert(QString::fromUtf8(attribute.name()), QString::fromUtf8(attribute.value()));
    for (const pugi::xml_node child : node.children()) {
        if (child.type() != pugi::node_element)
            continue;
        const QString name = nameOf(child);
        const QJsonValue value = toJson(child);
        if (!object.contains(name)) {
            object.insert(name, value);
            continue;
        }
        QJsonArray array =
            object.value(name).isArray() ? object.value(name).toArray() : QJsonArray{object.value(name)};
        array.append(value);
        object.insert(name, array);
    }
    if (object.isEmpty())
        return textOf(node);
    return object;
}

} // namespace purveyor::sandbox
