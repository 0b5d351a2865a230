// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/xmlwriting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamWriter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct XmlWritingWords {
    Q_DECLARE_TR_FUNCTIONS(XmlWriting)
};

constexpr int XmlIndentStep = 4;

bool isCarried(QStringView text, bool attribute)
{
    if (!text.isValidUtf16())
        return false;
    return std::all_of(text.begin(), text.end(), [attribute](QChar character) {
        if (character < u' ')
            return !attribute && (character == u'\n' || character == u'\t');
        return character != QChar(0xFFFE) && character != QChar(0xFFFF);
    });
}

ApiError refusedText(const QString &name)
{
    ApiError error;
    error.kind = ApiError::Kind::Refused;
    error.delivery = ApiError::Delivery::NotSent;
    error.message =
        XmlWritingWords::tr(
            "“%1” holds a character that cannot be sent, such as a line break or a control character.")
            .arg(name);
    return error;
}
} // namespace

XmlNode::XmlNode(QString name, QString text)
    : m_name(std::move(name))
    , m_text(std::move(text))
{
}

XmlNode::XmlNode(QString name, std::vector<XmlNode> children)
    : m_name(std::move(name))
    , m_children(std::move(children))
{
}

void XmlNode::add(XmlNode child)
{
    m_children.push_back(std::move(child));
}

void XmlNode::setAttribute(const QString &name, const QString &value)
{
    const auto found = std::find_if(m_attributes.begin(), m_attributes.end(),
                                    [&name](const Attribute &attribute) { return attribute.first == name; });
    if (found == m_attributes.end())
        m_attributes.emplace_back(name, value);
    else
        found->second = value;
}

void XmlNode::setText(const QString &text)
{
    m_text = text;
}

XmlNode *XmlNode::child(const QString &name)
{
    const auto found = std::find_if(m_children.begin(), m_children.end(),
                                    [&name](const XmlNode &node) { return node.m_name == name; });
    return found == m_children.end() ? nullptr : &*found;
}

Result<QByteArray> XmlNode::compact() const
{
    return written(false);
}

QByteArray XmlNode::indented() const
{
    return written(true).value_or(QByteArray());
}

Result<QByteArray> XmlNode::written(bool formatted) const
{
    QByteArray bytes = R"(<?xml version="1.0" encoding="utf-8"?>)";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::Append);
    QXmlStreamWriter writer(&buffer);
    writer.setAutoFormatting(formatted);
    writer.setAutoFormattingIndent(XmlIndentStep);

    struct Step {
        const XmlNode *node = nullptr;
        bool close = false;
    };
    std::vector<Step> steps{{this, false}};
    while (!steps.empty()) {
        const Step step = steps.back();
        steps.pop_back();
        if (step.close) {
            writer.writeEndElement();
            continue;
        }
        const XmlNode &node = *step.node;
        if (!isCarried(node.m_text, false))
            return Failure(refusedText(node.m_name));
        writer.writeStartElement(node.m_name);
        for (const Attribute &attribute : node.m_attributes) {
            if (!isCarried(attribute.second, true))
                return Failure(refusedText(attribute.first));
            writer.writeAttribute(attribute.first, attribute.second);
        }
        if (!node.m_text.isEmpty())
            writer.writeCharacters(node.m_text);
        steps.push_back({&node, true});
        for (auto child = node.m_children.rbegin(); child != node.m_children.rend(); ++child)
            steps.push_back({&*child, false});
    }
    if (writer.hasError())
        return Failure(refusedText(m_name));
    return bytes;
}
} // namespace purveyor
