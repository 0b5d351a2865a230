// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/phone.h"

#include <QList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// Country codes of the ITU with one and two digits; all others have three.
int countryCodeLength(QStringView digits)
{
    static constexpr std::array TwoDigits{20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46,
                                          47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63,
                                          64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return std::binary_search(TwoDigits.begin(), TwoDigits.end(),
                              digits.first(qMin(2, digits.size())).toInt())
               ? 2
               : 3;
}

bool isSeparator(QChar character)
{
    return character.isSpace() || QStringView(u"-./()+\u2010\u2011\u2013").contains(character);
}

// The digits as ASCII; nullopt when something stands between them that belongs in no number.
std::optional<QString> digitsOf(QStringView text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits += QChar(u'0' + static_cast<char16_t>(character.digitValue()));
        else if (!isSeparator(character))
            return std::nullopt;
    }
    return digits;
}

// Cuts " x12", " ext. 12", " extension 12" off the end of text and returns what follows the mark.
QStringView takeExtension(QStringView &text)
{
    const auto mark =
        std::find_if(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
    if (mark == text.end())
        return {};
    const qsizetype at = std::distance(text.begin(), mark);
    QStringView rest = text.sliced(at);
    for (const QStringView word : {QStringView(u"extension"), QStringView(u"ext"), QStringView(u"x")}) {
        if (!rest.startsWith(word, Qt::CaseInsensitive))
            continue;
        rest = rest.sliced(word.size());
        if (rest.startsWith(u'.') || rest.startsWith(u':'))
            rest = rest.sliced(1);
        text = text.first(at);
        return rest;
    }
    return {}; // the letter stays in text and makes it unreadable
}

// CC#AREA#NUMBER#EXT, the last parts may be missing
std::optional<Phone> parseHashes(QStringView text)
{
    const QList<QStringView> parts = text.split(u'#');
    if (parts.size() > 4)
        return std::nullopt;
    std::array<QString, 4> digits;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const std::optional<QString> part = digitsOf(parts[i]);
        if (!part)
            return std::nullopt;
        digits[static_cast<size_t>(i)] = *part;
    }
    return Phone{digits[0], digits[1], digits[2], digits[3]};
}

std::optional<Phone> parseWritten(QStringView text)
{
    const std::optional<QString> extension = digitsOf(takeExtension(text));
    text = text.trimmed();
    const qsizetype open = text.indexOf(u'(');
    const qsizetype close = text.indexOf(u')');
    Phone phone;
    if (open >= 0 && close > open) {
        const std::optional<QString> country = digitsOf(text.first(open));
        const std::optional<QString> area = digitsOf(text.sliced(open + 1, close - open - 1));
        const std::optional<QString> number = digitsOf(text.sliced(close + 1));
        if (!country || !area || !number)
            return std::nullopt;
        phone = {*country, *area, *number, {}};
    } else {
        const std::optional<QString> digits = digitsOf(text);
        if (!digits)
            return std::nullopt;
        const int countryLength = text.startsWith(u'+') ? countryCodeLength(*digits) : 0;
        phone = {digits->left(countryLength), {}, digits->mid(countryLength), {}};
    }
    if (!extension)
        return std::nullopt;
    phone.extension = *extension;
    return phone;
}
} // namespace

std::optional<Phone> Phone::parse(QStringView text)
{
    const std::optional<Phone> phone = text.contains(u'#') ? parseHashes(text) : parseWritten(text.trimmed());
    if (!phone || phone->digits().isEmpty())
        return std::nullopt;
    return phone;
}

QString Phone::digits() const
{
    return country + area + number + extension;
}

QString Phone::display() const
{
    QString text;
    if (!area.isEmpty())
        text = (country.isEmpty() ? QString() : QString(country + u' ')) + u'(' + area + u") "_s + number;
    else if (!country.isEmpty())
        text = u'+' + country + u' ' + number;
    else
        text = number;
    if (!extension.isEmpty())
        text += u" x"_s + extension;
    return text.trimmed();
}

QString Phone::toParenthesised() const
{
    QString text =
        area.isEmpty() ? QString(country + number) : QString(country + u'(' + area + u')' + number);
    if (!extension.isEmpty())
        text += u'x' + extension;
    return text;
}

QString phoneText(const QString &asTold)
{
    const std::optional<Phone> phone = Phone::parse(asTold);
    return phone ? phone->display() : asTold;
}

bool samePhone(const QString &a, const QString &b)
{
    const std::optional<Phone> phoneA = Phone::parse(a);
    const std::optional<Phone> phoneB = Phone::parse(b);
    if (phoneA && phoneB)
        return phoneA->digits() == phoneB->digits();
    return a.trimmed() == b.trimmed();
}
} // namespace purveyor
