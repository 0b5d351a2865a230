// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/xmlredaction.h"

#include <QXmlStreamReader>
#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr size_t MaxDepth = 64;
constexpr qsizetype MaxTag = 16 * 1024;

struct Attribute {
    QString name; // qualified
    QString value;
};

struct Element {
    QString name; // qualified
    std::vector<Attribute> declarations;
    std::vector<Attribute> attributes;
    QString text;
    std::vector<std::unique_ptr<Element>> children;
};

// Before the parser sees it: attributes of one tag cost it quadratic time (field notes: 64,000 take 7.9 s).
bool hasReasonableTags(const QByteArray &xml)
{
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
        const qsizetype end = xml.indexOf('>', at);
        if (end < 0 || end - at > MaxTag)
            return false;
    }
    return true;
}

QStringView localName(const QString &qualified)
{
    return QStringView(qualified).mid(qualified.lastIndexOf(u':') + 1);
}

std::unique_ptr<Element> startOf(const QXmlStreamReader &reader)
{
    auto element = std::make_unique<Element>();
    element->name = reader.qualifiedName().toString();
    const QXmlStreamNamespaceDeclarations declarations = reader.namespaceDeclarations();
    for (const QXmlStreamNamespaceDeclaration &declaration : declarations) {
        const QString prefix = declaration.prefix().toString();
        element->declarations.push_back(
            {prefix.isEmpty() ? u"xmlns"_s : u"xmlns:"_s + prefix, declaration.namespaceUri().toString()});
    }
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        element->attributes.push_back({attribute.qualifiedName().toString(), attribute.value().toString()});
    return element;
}

std::unique_ptr<Element> parse(const QByteArray &xml, bool &declared)
{
    QXmlStreamReader reader(xml);
    std::unique_ptr<Element> root;
    std::vector<Element *> open;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::StartDocument) {
            declared = !reader.documentVersion().isEmpty();
        } else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            return nullptr;
        } else if (token == QXmlStreamReader::StartElement) {
            if (open.size() >= MaxDepth)
                return nullptr;
            std::unique_ptr<Element> element = startOf(reader);
            Element *raw = element.get();
            if (open.empty())
                root = std::move(element);
            else
                open.back()->children.push_back(std::move(element));
            open.push_back(raw);
        } else if (token == QXmlStreamReader::EndElement) {
            open.pop_back();
        } else if (token == QXmlStreamReader::Characters && !open.empty() && !reader.isWhitespace()) {
            open.back()->text += reader.text();
        }
    }
    return reader.hasError() ? nullptr : std::move(root);
}

// <param name="password">x</param>, <param><name>password</name><value>x</value></param>
bool namesSecret(const Element &element)
{
    return std::any_of(element.attributes.cbegin(), element.attributes.cend(),
                       [](const Attribute &attribute) {
                           return namesItsSibling(localName(attribute.name)) && looksSecret(attribute.value);
                       }) ||
           std::any_of(element.children.cbegin(), element.children.cend(), [](const auto &child) {
               return namesItsSibling(localName(child->name)) && looksSecret(child->text);
           });
}

class XmlWriter final
{
public:
    XmlWriter(const FieldPolicy &policy, bool pretty)
        : m_policy(policy)
        , m_pretty(pretty)
    {
    }

    QString write(const Element &root, bool declared)
    {
        if (declared)
            m_out += u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>"_s;
        if (declared && m_pretty)
            m_out += u'\n';
        element(root, false, 0);
        return std::move(m_out);
    }

private:
    void element(const Element &element, bool secretAbove, int depth)
    {
        const bool pairsSecret = namesSecret(element);
        const bool secret = secretAbove || looksSecret(localName(element.name));
        const QString name = looksLikeName(element.name) ? element.name : u"hidden"_s;
        m_out += u'<' + name;
        for (const Attribute &declaration : element.declarations)
            attribute(declaration.name, m_policy.shown(declaration.value));
        for (const Attribute &one : element.attributes) {
            const bool hide = secret || (pairsSecret && !namesItsSibling(localName(one.name)));
            attribute(looksLikeName(one.name) ? one.name : u"hidden"_s,
                      value(localName(one.name), one.value, hide));
        }
        if (element.text.isEmpty() && element.children.empty()) {
            m_out += u"/>"_s;
            return;
        }
        m_out += u'>';
        if (!element.text.isEmpty())
            m_out +=
                value(localName(element.name), element.text.trimmed(), secret || pairsSecret).toHtmlEscaped();
        for (const auto &child : element.children) {
            newLine(depth + 1);
            this->element(*child, secret || (pairsSecret && !namesItsSibling(localName(child->name))),
                          depth + 1);
        }
        if (!element.children.empty())
            newLine(depth);
        m_out += u"</"_s + name + u'>';
    }
    void attribute(const QString &name, const QString &value)
    {
        m_out += u' ' + name + u"=\""_s + value.toHtmlEscaped() + u'"';
    }
    QString value(QStringView name, const QString &text, bool secret) const
    {
        if (!secret && !looksSecret(name) && m_policy.allowed(name))
            return m_policy.shown(text);
        return m_policy.hidden(name.toString());
    }
    void newLine(int depth)
    {
        if (m_pretty)
            m_out += u'\n' + QString(depth * 2, u' ');
    }

    const FieldPolicy &m_policy;
    const bool m_pretty;
    QString m_out;
};
} // namespace

std::optional<QString> redactXml(const QByteArray &xml, const FieldPolicy &policy, bool pretty)
{
    const QByteArray body = xml.trimmed(); // white space before the declaration is an error to the reader
    if (!hasReasonableTags(body))
        return std::nullopt;
    bool declared = false;
    const std::unique_ptr<Element> root = parse(body, declared);
    if (!root)
        return std::nullopt;
    return XmlWriter(policy, pretty).write(*root, declared);
}
} // namespace purveyor
