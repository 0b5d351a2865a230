// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/jsonredaction.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int MaxJsonDepth = 64;

struct Node {
    enum class Kind { Object, Array, String, Other };
    Kind kind = Kind::Other;
    QString key;  // of a member of an object
    QString text; // String: decoded; Other: as it stands
    std::vector<Node> children;
};

// Strict, because a reader that is more forgiving than the one a vendor uses could show what it
// misunderstood. QJsonDocument would lose the order of the members and the spelling of numbers.
class Parser final
{
public:
    explicit Parser(const QByteArray &json)
        : m_text(QString::fromUtf8(json))
    {
    }

    std::optional<Node> parse()
    {
        Node root;
        if (!value(root, 0))
            return std::nullopt;
        skipSpace();
        return m_at == m_text.size() ? std::optional<Node>(std::move(root)) : std::nullopt;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    bool take(char16_t c)
    {
        skipSpace();
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && QStringView(u" \t\r\n").contains(m_text.at(m_at)))
            ++m_at;
    }

    bool value(Node &node, int depth)
    {
        skipSpace();
        if (depth > MaxJsonDepth || m_at >= m_text.size())
            return false;
        switch (peek().unicode()) {
        case u'{':
            node.kind = Node::Kind::Object;
            return container(node, depth, u'}');
        case u'[':
            node.kind = Node::Kind::Array;
            return container(node, depth, u']');
        case u'"':
            node.kind = Node::Kind::String;
            return string(node.text);
        default:
            return literal(node.text);
        }
    }

    bool container(Node &node, int depth, char16_t end)
    {
        ++m_at;
        if (take(end))
            return true;
        for (;;) {
            Node &child = node.children.emplace_back();
            if (node.kind == Node::Kind::Object) {
                skipSpace();
                if (peek() != u'"' || !string(child.key) || !take(u':'))
                    return false;
            }
            if (!value(child, depth + 1))
                return false;
            if (take(end))
                return true;
            if (!take(u','))
                return false;
        }
    }

    bool string(QString &out)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'"')
                return true;
            if (c < u' ')
                return false;
            if (c != u'\\')
                out += c;
            else if (!escape(out))
                return false;
        }
        return false;
    }

    bool escape(QString &out)
    {
        static constexpr QStringView letters(u"\"\\/bfnrt");
        static constexpr QStringView meanings(u"\"\\/\b\f\n\r\t");
        const QChar c = peek();
        ++m_at;
        if (c == u'u') {
            bool ok = false;
            const QStringView digits = QStringView(m_text).mid(m_at, 4);
            const ushort unit = digits.toUShort(&ok, 16);
            m_at += 4;
            out += QChar(unit);
            return ok && digits.size() == 4;
        }
        const qsizetype which = c.isNull() ? -1 : letters.indexOf(c);
        if (which < 0)
            return false;
        out += meanings.at(which);
        return true;
    }

    bool literal(QString &out)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (peek().isLetterOrNumber() || QStringView(u"+-.").contains(peek())))
            ++m_at;
        out = m_text.mid(from, m_at - from);
        if (out == "true"_L1 || out == "false"_L1 || out == "null"_L1)
            return true;
        bool isNumber = false;
        out.toDouble(&isNumber);
        return isNumber && QStringView(u"-0123456789").contains(out.at(0)) && !out.contains(u'n');
    }

    const QString m_text;
    qsizetype m_at = 0;
};

class JsonWriter final
{
public:
    JsonWriter(const FieldPolicy &policy, bool pretty)
        : m_policy(policy)
        , m_pretty(pretty)
    {
    }

    QString write(const Node &root)
    {
        node(root, {}, false, false, 0);
        return std::move(m_out);
    }

private:
    // secret: whatever stands below, nothing of it is shown.
    void node(const Node &node, const QString &name, bool allowed, bool secret, int depth)
    {
        switch (node.kind) {
        case Node::Kind::Object:
            object(node, secret, depth);
            break;
        case Node::Kind::Array:
            open(u'[');
            for (size_t i = 0; i < node.children.size(); ++i) {
                separate(i, depth + 1);
                this->node(node.children[i], name, allowed, secret, depth + 1);
            }
            close(u']', node, depth);
            break;
        case Node::Kind::String:
            quote(allowed && !secret ? m_policy.shown(node.text) : m_policy.hidden(name));
            break;
        case Node::Kind::Other:
            if ((allowed && !secret) || node.text == "null"_L1)
                m_out += node.text;
            else
                quote(m_policy.hidden(name));
            break;
        }
    }

    void object(const Node &node, bool secret, int depth)
    {
        const bool namesSecret =
            std::any_of(node.children.cbegin(), node.children.cend(), [](const Node &member) {
                return namesItsSibling(member.key) && looksSecret(member.text);
            });
        open(u'{');
        for (size_t i = 0; i < node.children.size(); ++i) {
            const Node &child = node.children[i];
            const QString &key = child.key;
            separate(i, depth + 1);
            quote(looksLikeName(key) ? key : m_policy.hidden(u"name"_s));
            m_out += m_pretty ? u": "_s : u":"_s;
            const bool childSecret = secret || looksSecret(key) || (namesSecret && !namesItsSibling(key));
            this->node(child, key, !childSecret && m_policy.allowed(key), childSecret, depth + 1);
        }
        close(u'}', node, depth);
    }

    void open(QChar c) { m_out += c; }
    void separate(size_t index, int depth)
    {
        if (index > 0)
            m_out += u',';
        newLine(depth);
    }
    void close(QChar c, const Node &node, int depth)
    {
        if (!node.children.empty())
            newLine(depth);
        m_out += c;
    }
    void newLine(int depth)
    {
        if (m_pretty)
            m_out += u'\n' + QString(depth * 2, u' ');
    }
    void quote(const QString &text)
    {
        m_out += u'"';
        for (const QChar c : text) {
            if (c == u'"' || c == u'\\')
                m_out += u'\\' + QString(c);
            else if (c < u' ')
                m_out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
            else
                m_out += c;
        }
        m_out += u'"';
    }

    const FieldPolicy &m_policy;
    const bool m_pretty;
    QString m_out;
};
} // namespace

std::optional<QString> redactJson(const QByteArray &json, const FieldPolicy &policy, bool pretty)
{
    const std::optional<Node> root = Parser(json).parse();
    if (!root)
        return std::nullopt;
    return JsonWriter(policy, pretty).write(*root);
}
} // namespace purveyor
