// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/jsonwriting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int NoIndent = -1;
constexpr int IndentStep = 4;

void writeString(QByteArray &out, const QString &text)
{
    out += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20)
                out += "\\u00" + QByteArray(1, byte).toHex();
            else
                out += byte;
        }
    }
    out += '"';
}

void writeBreak(QByteArray &out, int indent)
{
    if (indent == NoIndent)
        return;
    out += '\n';
    out += QByteArray(indent, ' ');
}

int deeper(int indent)
{
    return indent == NoIndent ? NoIndent : indent + IndentStep;
}
} // namespace

JsonNode::JsonNode(const QString &text)
    : m_value(text)
{
}

JsonNode::JsonNode(bool on)
    : m_value(on)
{
}

JsonNode::JsonNode(qint64 number)
    : m_value(Digits{QByteArray::number(number)})
{
}

JsonNode::JsonNode(const Decimal &number)
    : m_value(Digits{number.normalized().toLatin1()})
{
}

JsonNode JsonNode::object(Members members)
{
    JsonNode node;
    node.m_value = std::move(members);
    return node;
}

JsonNode JsonNode::array(Items items)
{
    JsonNode node;
    node.m_value = std::move(items);
    return node;
}

void JsonNode::add(const QString &key, JsonNode value)
{
    std::get<Members>(m_value).emplace_back(key, std::move(value));
}

void JsonNode::append(JsonNode value)
{
    std::get<Items>(m_value).push_back(std::move(value));
}

JsonNode *JsonNode::member(const QString &key)
{
    Members &members = std::get<Members>(m_value);
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&key](const Member &member) { return member.first == key; });
    return found == members.end() ? nullptr : &found->second;
}

QByteArray JsonNode::compact() const
{
    QByteArray out;
    write(out, NoIndent);
    return out;
}

QByteArray JsonNode::indented() const
{
    QByteArray out;
    write(out, 0);
    return out;
}

void JsonNode::write(QByteArray &out, int indent) const
{
    const int inner = deeper(indent);
    const auto writeAll = [&](char open, char close, const auto &parts, const auto &writePart) {
        out += open;
        bool first = true;
        for (const auto &part : parts) {
            if (!first)
                out += ',';
            first = false;
            writeBreak(out, inner);
            writePart(part);
        }
        if (!first)
            writeBreak(out, indent);
        out += close;
    };
    if (const auto *text = std::get_if<QString>(&m_value)) {
        writeString(out, *text);
    } else if (const auto *on = std::get_if<bool>(&m_value)) {
        out += *on ? "true" : "false";
    } else if (const auto *digits = std::get_if<Digits>(&m_value)) {
        out += digits->text;
    } else if (const auto *members = std::get_if<Members>(&m_value)) {
        writeAll('{', '}', *members, [&](const Member &member) {
            writeString(out, member.first);
            out += indent == NoIndent ? ":" : ": ";
            member.second.write(out, inner);
        });
    } else if (const auto *items = std::get_if<Items>(&m_value)) {
        writeAll('[', ']', *items, [&](const JsonNode &item) { item.write(out, inner); });
    }
}
} // namespace purveyor
