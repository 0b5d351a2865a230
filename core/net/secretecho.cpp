// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/secretecho.h"

#include "core/net/redaction.h"

#include <QVarLengthArray>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace purveyor
{
namespace
{
// Everything here is UTF-8: a form encodes bytes.
struct SecretCharacter {
    char32_t code;
    QByteArray bytes;
};

struct EchoedSecret {
    explicit EchoedSecret(const QByteArray &value);

    QList<SecretCharacter> characters;
    bool isShort; // "abc" inside of a word is no echo
};

EchoedSecret::EchoedSecret(const QByteArray &value)
    : isShort(value.size() < 6)
{
    const std::u32string codes = QString::fromUtf8(value).toStdU32String();
    for (const char32_t code : codes)
        characters.append({code, QString::fromUcs4(&code, 1).toUtf8()});
}

std::optional<char32_t> escapedNumber(QByteArrayView digits, int base)
{
    const bool clean = std::all_of(digits.begin(), digits.end(), [base](char digit) {
        return (digit >= '0' && digit <= '9') ||
               (base == 16 && ((digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F')));
    });
    bool fits = false;
    const uint value = clean ? digits.toUInt(&fits, base) : 0;
    return fits ? std::optional<char32_t>(value) : std::nullopt;
}

// How long the character at the beginning of the text is in this spelling, whose mark stands there; 0: it is
// another one.

qsizetype lengthInJson(QByteArrayView text, const SecretCharacter &character)
{
    constexpr QByteArrayView Letters("bfnrt");
    constexpr QByteArrayView Meanings("\b\f\n\r\t");
    if (text.size() < 2)
        return 0;
    if (const qsizetype letter = Letters.indexOf(text[1]); letter >= 0)
        return character.code == static_cast<uchar>(Meanings[letter]) ? 2 : 0;
    if (text[1] != 'u') // \" and \/ and what others escape without need
        return character.code == static_cast<uchar>(text[1]) ? 2 : 0;
    qsizetype length = 0;
    const QString units = QString::fromUcs4(&character.code, 1);
    for (const QChar unit : units) {
        constexpr qsizetype OneUnit = 6; // \u0041
        const QByteArrayView rest = text.sliced(length);
        if (rest.size() < OneUnit || !rest.startsWith("\\u") ||
            escapedNumber(rest.sliced(2, 4), 16) != char32_t{unit.unicode()})
            return 0;
        length += OneUnit;
    }
    return length;
}

qsizetype lengthInXml(QByteArrayView text, const SecretCharacter &character)
{
    constexpr qsizetype Longest = 16;
    constexpr std::array<std::pair<QByteArrayView, char32_t>, 5> Named{
        {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}}};
    const qsizetype end = text.first(std::min(text.size(), Longest)).indexOf(';');
    if (end < 2)
        return 0;
    const QByteArrayView name = text.sliced(1, end - 1);
    std::optional<char32_t> meant;
    if (name.startsWith("#x") || name.startsWith("#X")) {
        meant = escapedNumber(name.sliced(2), 16);
    } else if (name.startsWith('#')) {
        meant = escapedNumber(name.sliced(1), 10);
    } else {
        const auto known =
            std::find_if(Named.begin(), Named.end(), [name](const auto &each) { return each.first == name; });
        if (known != Named.end())
            meant = known->second;
    }
    return meant == character.code ? end + 1 : 0;
}

qsizetype lengthInForm(QByteArrayView text, const SecretCharacter &character)
{
    qsizetype length = 0;
    for (const char byte : character.bytes) {
        const QByteArrayView rest = text.sliced(length);
        if (rest.size() < 3 || rest[0] != '%' ||
            escapedNumber(rest.sliced(1, 2), 16) != char32_t{static_cast<uchar>(byte)})
            return 0;
        length += 3;
    }
    return length;
}

qsizetype escapedLength(QByteArrayView text, const SecretCharacter &character)
{
    switch (text.isEmpty() ? '\0' : text.front()) {
    case '\\':
        return lengthInJson(text, character);
    case '&':
        return lengthInXml(text, character);
    case '%':
        return lengthInForm(text, character);
    case '+':
        return character.code == U' ' ? 1 : 0;
    default:
        return 0;
    }
}

// How long the secret at the beginning of the text is; 0: it is not there. On the way there may be several
// ends: two backslashes are one in JSON and two in a plain text. A few of them are followed.
qsizetype secretLength(const EchoedSecret &secret, QByteArrayView text)
{
    constexpr qsizetype MostEnds = 8;
    QVarLengthArray<qsizetype, MostEnds> ends{0};
    for (const SecretCharacter &character : secret.characters) {
        QVarLengthArray<qsizetype, MostEnds> next;
        for (const qsizetype end : std::as_const(ends)) {
            const QByteArrayView rest = text.sliced(end);
            const qsizetype plain = rest.startsWith(character.bytes) ? character.bytes.size() : 0;
            for (const qsizetype length : {plain, escapedLength(rest, character)}) {
                if (length > 0 && next.size() < MostEnds && !next.contains(end + length))
                    next.append(end + length);
            }
        }
        ends = next;
        if (ends.isEmpty())
            return 0;
    }
    return *std::max_element(ends.cbegin(), ends.cend());
}

bool secretStandsAlone(QByteArrayView text, qsizetype begin, qsizetype end)
{
    const auto isWord = [](char byte) {
        return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
               static_cast<uchar>(byte) > 127;
    };
    return (begin == 0 || !isWord(text[begin - 1])) && (end == text.size() || !isWord(text[end]));
}

// The name of a field or an element: without it the rest could not be read.
bool isFieldName(QByteArrayView text, qsizetype begin, qsizetype end)
{
    if (begin == 0 || end == text.size())
        return false;
    if (text[begin - 1] == '<' || (begin > 1 && text[begin - 1] == '/' && text[begin - 2] == '<'))
        return true;
    return text[begin - 1] == '"' && text[end] == '"' && text.sliced(end + 1).trimmed().startsWith(':');
}

enum class EchoedIn { Text, Structure };

// A null array: there was nothing to hide.
QByteArray echoesHidden(const QByteArray &bytes, const QList<EchoedSecret> &secrets, EchoedIn where)
{
    QByteArray shown;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype length = 0;
        for (const EchoedSecret &secret : secrets) {
            const qsizetype found = secretLength(secret, QByteArrayView(bytes).sliced(at));
            if (found > 0 && where == EchoedIn::Structure && isFieldName(bytes, at, at + found))
                continue;
            if (!secret.isShort || secretStandsAlone(bytes, at, at + found))
                length = std::max(length, found);
        }
        if (length > 0) {
            shown += bytes.sliced(copied, at - copied) + Redaction::hidden().toUtf8();
            copied = at + length;
        }
        at += std::max(length, qsizetype{1});
    }
    return copied == 0 ? QByteArray() : QByteArray(shown + bytes.sliced(copied));
}
} // namespace

QString withoutEchoes(const QString &text, const QList<QByteArray> &secrets)
{
    QList<EchoedSecret> all;
    for (const QByteArray &value : secrets) {
        if (!value.isEmpty())
            all.append(EchoedSecret(value));
    }
    const QByteArray hidden = echoesHidden(text.toUtf8(), all, EchoedIn::Text);
    return hidden.isNull() ? text : QString::fromUtf8(hidden);
}

QByteArray withoutEchoes(const QByteArray &bytes, const QList<QByteArray> &secrets)
{
    QList<EchoedSecret> all;
    for (const QByteArray &value : secrets) {
        if (const EchoedSecret secret(value); !secret.isShort)
            all.append(secret);
    }
    const QByteArray hidden = echoesHidden(bytes, all, EchoedIn::Structure);
    return hidden.isNull() ? bytes : hidden;
}
} // namespace purveyor
