// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/xmlscan.h"

#include "core/vendors/xmlreading.h"

namespace purveyor::xml
{
namespace
{
// Behind the terminator, or the end of the text when it never comes.
qsizetype behind(QStringView text, QStringView terminator, qsizetype from)
{
    const qsizetype at = text.indexOf(terminator, from);
    return at < 0 ? text.size() : at + terminator.size();
}

// Behind the > that ends the tag; a > inside quotes does not. Gives up after MaximumTag characters.
qsizetype behindTag(QStringView text, qsizetype from)
{
    const qsizetype last = std::min(text.size(), from + MaximumTag);
    QChar quote;
    for (qsizetype at = from; at < last; ++at) {
        const QChar character = text[at];
        if (!quote.isNull()) {
            if (character == quote)
                quote = QChar();
        } else if (character == u'"' || character == u'\'') {
            quote = character;
        } else if (character == u'>') {
            return at + 1;
        }
    }
    return last == text.size() ? last : -1;
}
} // namespace

ScanFinding scan(QStringView text)
{
    int depth = 0;
    int elements = 0;
    const auto found = [text](ScanFinding::Kind kind, qsizetype at) {
        return ScanFinding{kind, text.first(at).count(u'\n') + 1};
    };
    qsizetype at = text.indexOf(u'<');
    while (at >= 0) {
        const QStringView rest = text.sliced(at);
        const QChar second = rest.size() > 1 ? rest[1] : QChar();
        qsizetype next = 0;
        bool isTag = false;
        if (second == u'?') {
            next = behind(text, u"?>", at + 2);
        } else if (second == u'!' && rest.startsWith(u"<!--")) {
            next = behind(text, u"-->", at + 4);
        } else if (second == u'!' && rest.startsWith(u"<![CDATA[")) {
            next = behind(text, u"]]>", at + 9);
        } else if (second == u'!') {
            return found(ScanFinding::Kind::Doctype, at);
        } else {
            isTag = true;
            next = behindTag(text, at);
            if (next < 0)
                return found(ScanFinding::Kind::LongTag, at);
            const bool empty = next > at + 1 && text[next - 1] == u'>' && text[next - 2] == u'/';
            if (second == u'/')
                --depth;
            else if (++elements > MaximumElements)
                return found(ScanFinding::Kind::TooMany, at);
            else if (!empty && ++depth > MaximumDepth)
                return found(ScanFinding::Kind::TooDeep, at);
        }
        const qsizetype start = isTag ? next : at;
        at = text.indexOf(u'<', next);
        if ((at < 0 ? text.size() : at) - start > MaximumText)
            return found(ScanFinding::Kind::LongText, start);
    }
    return {};
}
} // namespace purveyor::xml
