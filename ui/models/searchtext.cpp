// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/searchtext.h"

#include <QString>
#include <algorithm>
#include <array>
#include <string_view>

namespace purveyor
{

namespace
{
char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// Below the first combining mark a letter folds by itself, whatever stands beside it.
constexpr char16_t FirstMark = 0x300;

QByteArray foldedByUnicode(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain.toUtf8();
}

// The letters of Europe's Latin alphabets, folded once: names with an accent are as fast as those without.
const std::array<QByteArray, FirstMark> &foldedLetters()
{
    static const std::array<QByteArray, FirstMark> letters = [] {
        std::array<QByteArray, FirstMark> folded;
        for (char16_t c = 0; c < FirstMark; ++c)
            folded[c] = foldedByUnicode(QStringView(&c, 1));
        return folded;
    }();
    return letters;
}

bool isLatin(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < FirstMark; });
}

void appendFolded(std::string &to, QStringView text)
{
    if (!isLatin(text)) {
        to += foldedByUnicode(text).toStdString();
        return;
    }
    const auto &letters = foldedLetters();
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            to += lowerAscii(static_cast<char>(c.unicode()));
        else
            to += letters[c.unicode()].toStdString();
    }
}
} // namespace

QByteArray searchFolded(QStringView text)
{
    std::string folded;
    appendFolded(folded, text);
    return QByteArray::fromStdString(folded);
}

void FoldedLines::clear()
{
    m_text.clear(); // keeps the room
    m_lines = 0;
}

void FoldedLines::add(QStringView text)
{
    if (m_lines++ > 0)
        m_text += '\n';
    const size_t from = m_text.size();
    appendFolded(m_text, text);
    std::replace(m_text.begin() + static_cast<std::ptrdiff_t>(from), m_text.end(), '\n', ' ');
}

QByteArray FoldedLines::text() const
{
    return QByteArray(m_text.data(), static_cast<qsizetype>(m_text.size()));
}

QByteArrayView FoldedLines::line(const QByteArray &text, int number)
{
    QByteArrayView rest(text);
    for (; number > 0; --number) {
        const qsizetype at = rest.indexOf('\n');
        if (at < 0)
            return {};
        rest = rest.sliced(at + 1);
    }
    const qsizetype end = rest.indexOf('\n');
    return end < 0 ? rest : rest.first(end);
}

SearchWords::SearchWords(QStringView filter)
{
    const QByteArray folded = searchFolded(filter).simplified();
    if (!folded.isEmpty())
        m_words = folded.split(' ');
}

bool SearchWords::matches(const QByteArray &folded) const
{
    const std::string_view text(folded.constData(), static_cast<size_t>(folded.size()));
    return std::all_of(m_words.begin(), m_words.end(), [text](const QByteArray &word) {
        return text.find(std::string_view(word.constData(), static_cast<size_t>(word.size()))) !=
               std::string_view::npos;
    });
}

SearchWords SearchWords::in(const QByteArray &folded) const
{
    SearchWords found;
    for (const QByteArray &word : m_words) {
        if (folded.contains(word))
            found.m_words.append(word);
    }
    return found;
}

SearchWords SearchWords::notIn(const QByteArray &folded) const
{
    SearchWords others;
    for (const QByteArray &word : m_words) {
        if (!folded.contains(word))
            others.m_words.append(word);
    }
    return others;
}

bool SearchWords::narrows(const SearchWords &other) const
{
    return std::all_of(other.m_words.begin(), other.m_words.end(), [this](const QByteArray &wide) {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&wide](const QByteArray &narrow) { return narrow.contains(wide); });
    });
}

} // namespace purveyor
