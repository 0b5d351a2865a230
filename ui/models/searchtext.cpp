// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/searchtext.h"

#include <QString>
#include <algorithm>
#include <string_view>

namespace purveyor
{

QByteArray searchFolded(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toLatin1().toLower();
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain.toUtf8();
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
