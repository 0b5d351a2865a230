// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace purveyor
{
// Gives equal texts one buffer. Lists repeat a few hundred texts (statuses, plans, currencies) a hundred
// thousand times. For one thread; what it gave out stays valid without it.
class StringPool final
{
    Q_DISABLE_COPY_MOVE(StringPool)

public:
    StringPool() = default;
    ~StringPool() = default;

    // Makes no QString when the text is known already.
    QString text(std::string_view utf8);
    std::size_t size() const { return m_texts.size(); }

private:
    struct Entry {
        std::string key;
        QString text;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>()(key); }
        std::size_t operator()(const Entry &entry) const { return (*this)(std::string_view(entry.key)); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(const Entry &a, const Entry &b) const { return a.key == b.key; }
        bool operator()(std::string_view a, const Entry &b) const { return a == b.key; }
        bool operator()(const Entry &a, std::string_view b) const { return a.key == b; }
    };
    std::unordered_set<Entry, Hash, Equal> m_texts;
};
} // namespace purveyor
