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
        qsizetype next = 0;
        if (rest.startsWith(u"<!--")) {
            next = behind(text, u"-->", at + 4);
        } else if (rest.startsWith(u"<![CDATA[")) {
            next = behind(text, u"]]>", at + 9);
        } else if (rest.startsWith(u"<?")) {
            next = behind(text, u"?>", at + 2);
        } else if (rest.startsWith(u"<!")) {
            return found(ScanFinding::Kind::Doctype, at);
        } else {
            next = behindTag(text, at);
            if (next < 0)
                return found(ScanFinding::Kind::LongTag, at);
            const bool closing = rest.startsWith(u"</");
            const bool empty = next >= 2 && text[next - 1] == u'>' && text[next - 2] == u'/';
            if (closing)
                --depth;
            else if (++elements > MaximumElements)
                return found(ScanFinding::Kind::TooMany, at);
            else if (!empty && ++depth > MaximumDepth)
                return found(ScanFinding::Kind::TooDeep, at);
        }
        at = text.indexOf(u'<', next);
    }
    return {};
}
} // namespace purveyor::xml
