// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace purveyor
{
// XML to be sent, with elements and attributes in the order they were added: a vendor may insist on its
// document's order, and a clerk who compares a preview with that document should find the same lines in the
// same places.
class XmlNode final
{
public:
    using Attribute = std::pair<QString, QString>;

    explicit XmlNode(QString name, QString text = {}); // <name>text</name>, or <name/> without text
    XmlNode(QString name, std::vector<XmlNode> children);

    void add(XmlNode child);
    void setAttribute(const QString &name, const QString &value); // replaces one of that name
    const QString &text() const { return m_text; }
    void setText(const QString &text);
    XmlNode *child(const QString &name); // the first of that name, or null

    // What is sent: UTF-8, with the declaration, no blanks between elements. Refused, naming the element,
    // when a text holds what XML cannot carry unchanged: control characters (line feed and tab may stand in
    // texts, not in attributes), U+FFFE, U+FFFF, half a surrogate pair. Qt's writer would drop them silently.
    [[nodiscard]] Result<QByteArray> compact() const;
    // What is shown: the same with line breaks and four blanks a level; empty when compact() refuses.
    QByteArray indented() const;

private:
    Result<QByteArray> written(bool formatted) const;

    QString m_name;
    QString m_text;
    std::vector<Attribute> m_attributes;
    std::vector<XmlNode> m_children;
};
} // namespace purveyor
