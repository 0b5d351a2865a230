// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "tests/fuzz/mutations.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purveyor::fuzz
{
namespace
{
const QList<QByteArray> Pieces{
    QByteArray(1, '\0'),
    "\xED\xA0\x80", // half a surrogate pair
    "\xC0\xAF",     // an overlong slash
    "\xFF",
    "\xF4\x90\x80\x80", // beyond Unicode
    "\xE2\x80\xAE",     // right-to-left override
    "\xE2\x81\xA6",     // isolate
    "\xEF\xBB\xBF",     // a mark in the middle
    "\\ud800",
    "\\u0000",
    "&#0;",
    "&#xD800;",
    "&#99999999999;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "<!DOCTYPE a [<!ENTITY b \"cc\">]>",
    "<?xml version=\"1.0\" encoding=\"utf-7\"?>",
    "../../etc/passwd",
    "..",
    "%00",
    "<img src=\"file:///etc/passwd\">",
    "=cmd|' /C calc'!A0",
    "\r\nX-Evil: 1",
    "1e999999999",
    "-1e-999999999",
    "NaN",
    "-",
    "null",
    "9223372036854775808",
    "-9223372036854775809",
    "0x10",
    "{\"a\":1,\"a\":2}",
    "\"",
    "\\",
};

QByteArray piece(QRandomGenerator &random)
{
    const int which = random.bounded(static_cast<int>(Pieces.size()) + 2);
    if (which == Pieces.size())
        return QByteArray(400, static_cast<char>('0' + random.bounded(10)));
    if (which > Pieces.size())
        return QByteArray(random.bounded(1, 5000), "[{<\"a \n"[random.bounded(7)]);
    return Pieces.at(which);
}

QByteArray entityBomb()
{
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x0 \"lollollol\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&x" + QByteArray::number(i - 1) + ";";
        bomb += "<!ENTITY x" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return bomb + "]><response><status>&x9;</status></response>";
}

QByteArray manyAttributes()
{
    QByteArray tag = "<response";
    for (int i = 0; i < 100'000; ++i)
        tag += " a" + QByteArray::number(i) + "=\"1\"";
    return tag + "/>";
}

QByteArray manyKeys()
{
    QByteArray object = "{";
    for (int i = 0; i < 300'000; ++i)
        object += "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
    return object + "\"end\":0}";
}

QByteArray utf16(const char16_t *text)
{
    const QString whole = QString::fromUtf16(text);
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(whole.utf16()), whole.size() * 2);
}
} // namespace

QList<Hostile> hostileDocuments()
{
    constexpr qsizetype Mebibyte = qsizetype{1024} * 1024;
    constexpr int Deep = 200'000;
    return {
        {u"nothing"_s, [](qsizetype /*most*/) -> QByteArray { return QByteArray(); }},
        {u"one NUL"_s, [](qsizetype /*most*/) -> QByteArray { return QByteArray(1, '\0'); }},
        {u"NULs"_s, [](qsizetype /*most*/) -> QByteArray { return QByteArray(100'000, '\0'); }},
        {u"arrays 200,000 deep"_s,
         [](qsizetype /*most*/) -> QByteArray { return QByteArray(Deep, '[') + QByteArray(Deep, ']'); }},
        {u"arrays never closed"_s, [](qsizetype /*most*/) -> QByteArray { return QByteArray(Deep, '['); }},
        {u"objects 200,000 deep"_s,
         [](qsizetype /*most*/) -> QByteArray {
             return QByteArray("{\"a\":").repeated(Deep) + "1" + QByteArray(Deep, '}');
         }},
        {u"elements 200,000 deep"_s,
         [](qsizetype /*most*/) -> QByteArray {
             return QByteArray("<a>").repeated(Deep) + QByteArray("</a>").repeated(Deep);
         }},
        {u"elements never closed"_s,
         [](qsizetype /*most*/) -> QByteArray { return QByteArray("<a>").repeated(Deep); }},
        {u"entity bomb"_s, [](qsizetype /*most*/) -> QByteArray { return entityBomb(); }},
        {u"entity from a file"_s,
         [](qsizetype /*most*/) -> QByteArray {
             return "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><response>&x;</response>";
         }},
        {u"DOCTYPE from elsewhere"_s,
         [](qsizetype /*most*/) -> QByteArray {
             return "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><response/>";
         }},
        {u"100,000 attributes"_s, [](qsizetype /*most*/) -> QByteArray { return manyAttributes(); }},
        {u"700,000 elements"_s,
         [](qsizetype /*most*/) -> QByteArray {
             return "<response>" + QByteArray("<a/>").repeated(700'000) + "</response>";
         }},
        {u"300,000 keys"_s, [](qsizetype /*most*/) -> QByteArray { return manyKeys(); }},
        {u"nothing but numbers"_s,
         [](qsizetype most) -> QByteArray { return '[' + QByteArray("1,").repeated(most / 2 - 64) + "1]"; }},
        {u"nothing but objects"_s,
         [](qsizetype most) -> QByteArray {
             return '[' + QByteArray("{},").repeated(most / 3 - 100) + "{}]";
         }},
        {u"one long text"_s,
         [](qsizetype most) -> QByteArray { return "[\"" + QByteArray(most - 64, 'a') + "\"]"; }},
        {u"one long text in an element"_s,
         [](qsizetype most) -> QByteArray {
             return "<response>" + QByteArray(most - 64, 'a') + "</response>";
         }},
        {u"twice as long"_s,
         [](qsizetype most) -> QByteArray {
             return "[\"" + QByteArray(most, 'a') + QByteArray(most, 'a') + "\"]";
         }},
        {u"blanks"_s, [](qsizetype most) -> QByteArray { return QByteArray(most, ' '); }},
        {u"percent signs"_s, [](qsizetype /*most*/) -> QByteArray { return QByteArray(Mebibyte, '%'); }},
        {u"backslashes"_s,
         [](qsizetype /*most*/) -> QByteArray { return "[\"" + QByteArray(Mebibyte, '\\') + "\"]"; }},
        {u"opening angles"_s, [](qsizetype /*most*/) -> QByteArray { return QByteArray(Mebibyte, '<'); }},
        {u"ampersands"_s,
         [](qsizetype /*most*/) -> QByteArray { return "<a>" + QByteArray(Mebibyte, '&') + "</a>"; }},
        {u"comment without end"_s,
         [](qsizetype /*most*/) -> QByteArray { return "<a><!--" + QByteArray(Mebibyte, '-'); }},
        {u"a number of 400 digits"_s,
         [](qsizetype /*most*/) -> QByteArray {
             return "{\"id\":" + QByteArray(400, '9') + ",\"total\":" + QByteArray(400, '9') + ".5}";
         }},
        {u"a number of a million digits"_s,
         [](qsizetype /*most*/) -> QByteArray { return '[' + QByteArray(1'000'000, '9') + ']'; }},
        {u"exponents"_s,
         [](qsizetype /*most*/) -> QByteArray { return "[1e400,-1e400,1e-400,0.1e99999999999999999999]"; }},
        {u"half surrogates"_s,
         [](qsizetype /*most*/) -> QByteArray {
             return "[\"\\ud800\",\"\\udc00\\ud800\",\"\xED\xA0\x80\"]";
         }},
        {u"half of UTF-16"_s,
         [](qsizetype /*most*/) -> QByteArray { return utf16(u"<response>x</response>").chopped(1); }},
        {u"bomb in UTF-16"_s,
         [](qsizetype /*most*/) -> QByteArray {
             return utf16(u"<!DOCTYPE a [<!ENTITY x \"y\">]><response>&x;</response>");
         }},
        {u"UTF-32"_s,
         [](qsizetype /*most*/) -> QByteArray {
             return QByteArray("\xFF\xFE\0\0<\0\0\0a\0\0\0/\0\0\0>\0\0\0", 20);
         }},
        {u"declared as UTF-7"_s,
         [](qsizetype /*most*/) -> QByteArray {
             return "<?xml version=\"1.0\" encoding=\"utf-7\"?><response>+ADw-x+AD4-</response>";
         }},
        {u"gzip"_s,
         [](qsizetype /*most*/) -> QByteArray {
             return QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10) + QByteArray(1000, '\x55');
         }},
        {u"the same key often"_s,
         [](qsizetype /*most*/) -> QByteArray {
             return '{' + QByteArray("\"id\":\"x\",").repeated(50'000) + "\"id\":1}";
         }},
    };
}

QList<QByteArray> hostileVariants(const QByteArray &seed)
{
    constexpr int Most = 60; // places a seed
    const QList<QByteArray> replacements{
        QByteArray(400, '9'),  "-0",      "1e400", "..", "../a/b", "\xE2\x80\xAE<b>x</b>",
        QByteArray("a\0b", 3), "\\ud800", {}};
    static const QRegularExpression word(u"[\\w.-]+"_s);
    QList<QByteArray> variants;
    const QString text = QString::fromLatin1(seed); // byte for byte
    int places = 0;
    for (auto it = word.globalMatch(text); it.hasNext() && places < Most; ++places) {
        const QRegularExpressionMatch match = it.next();
        for (const QByteArray &replacement : replacements) {
            QByteArray variant = seed;
            variant.replace(match.capturedStart(), match.capturedLength(), replacement);
            variants.append(variant);
        }
    }
    return variants;
}

namespace
{
// A member as often as wanted, its texts and numbers another one each time.
QByteArray repeated(const QByteArray &member, int times, const QByteArray &between)
{
    QByteArray all;
    all.reserve((member.size() + 8) * times);
    for (int i = 0; i < times; ++i) {
        QByteArray one = member;
        const QByteArray number = QByteArray::number(i);
        for (const char *end : {"\",", "\"}", "</id>"})
            one.replace(end, QByteArray(number + end));
        all += one;
        if (i + 1 < times)
            all += between;
    }
    return all;
}

// Where the object that begins here ends; −1: nowhere.
qsizetype endOfObject(const QByteArray &text, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text.at(i) == '{')
            ++depth;
        else if (text.at(i) == '}' && --depth == 0)
            return i + 1;
    }
    return -1;
}
} // namespace

QList<QByteArray> longVariants(const QByteArray &seed, int members)
{
    QList<QByteArray> variants;
    // JSON: the first object of each array.
    for (qsizetype at = seed.indexOf('['); at >= 0; at = seed.indexOf('[', at + 1)) {
        const qsizetype from = seed.indexOf('{', at);
        const qsizetype to =
            from < 0 || !seed.mid(at + 1, from - at - 1).trimmed().isEmpty() ? -1 : endOfObject(seed, from);
        if (to > 0)
            variants.append(seed.first(from) + repeated(seed.mid(from, to - from), members, ",") +
                            seed.sliced(to));
    }
    // XML: each element that has some below it.
    static const QRegularExpression element(u"<(\\w+)[^<>/]*>\\s*<\\w"_s);
    const QString text = QString::fromLatin1(seed); // byte for byte
    for (auto it = element.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QByteArray end = "</" + match.captured(1).toLatin1() + '>';
        const qsizetype from = match.capturedStart();
        const qsizetype to = seed.indexOf(end, from);
        if (from > 0 && to > 0)
            variants.append(seed.first(from) + repeated(seed.mid(from, to + end.size() - from), members, {}) +
                            seed.sliced(to + end.size()));
    }
    return variants;
}

QByteArray mutated(const QByteArray &seed, QRandomGenerator &random)
{
    QByteArray bytes = seed;
    const int changes = random.bounded(1, 5);
    for (int i = 0; i < changes; ++i) {
        const auto size = static_cast<int>(bytes.size());
        const int at = random.bounded(size + 1);
        switch (size == 0 ? 6 : random.bounded(7)) {
        case 0: // a bit
            bytes[at % size] = static_cast<char>(bytes.at(at % size) ^ (1 << random.bounded(8)));
            break;
        case 1: // a byte
            bytes[at % size] = static_cast<char>(random.bounded(256));
            break;
        case 2:
            bytes.remove(at, random.bounded(1, 20));
            break;
        case 3:
            bytes.insert(at, bytes.mid(random.bounded(size), random.bounded(1, 60)));
            break;
        case 4: {
            const QByteArray moved = bytes.mid(at, random.bounded(1, 40));
            bytes.remove(at, moved.size());
            bytes.insert(random.bounded(static_cast<int>(bytes.size()) + 1), moved);
            break;
        }
        case 5:
            bytes.truncate(at);
            break;
        default:
            bytes.insert(at, piece(random));
            break;
        }
    }
    return bytes;
}
} // namespace purveyor::fuzz
