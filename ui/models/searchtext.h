// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>
#include <string>

namespace purveyor
{

/// Text as the filter sees it: case-folded, without diacritics, UTF-8. "Ärzte" and "arzte" are the same.
[[nodiscard]] QByteArray searchFolded(QStringView text);

/// Folded texts, one a line, built into one buffer: what a row is searched in, and sorted by.
class FoldedLines final
{
public:
    void clear();
    void add(QStringView text);            ///< a line break in it becomes a blank
    [[nodiscard]] QByteArray text() const; ///< without room to spare

    /// A line of such a text, from 0.
    [[nodiscard]] static QByteArrayView line(const QByteArray &text, int number);

private:
    std::string m_text;
    int m_lines = 0;
};

/// The words of a filter, folded. Every word must occur somewhere in a row for the row to be shown.
class SearchWords final
{
public:
    SearchWords() = default;
    explicit SearchWords(QStringView filter);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool matches(const QByteArray &folded) const;
    /// Whatever matches this matches the other as well: the search may go on among what is shown.
    [[nodiscard]] bool narrows(const SearchWords &other) const;
    /// The words that occur there, and those that do not.
    [[nodiscard]] SearchWords in(const QByteArray &folded) const;
    [[nodiscard]] SearchWords notIn(const QByteArray &folded) const;

    friend bool operator==(const SearchWords &, const SearchWords &) = default;

private:
    QList<QByteArray> m_words;
};

} // namespace purveyor
