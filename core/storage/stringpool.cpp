// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stringpool.h"

namespace purveyor
{
QString StringPool::text(std::string_view utf8)
{
    const auto known = m_texts.find(utf8);
    if (known != m_texts.end())
        return known->text;
    const auto size = static_cast<qsizetype>(utf8.size());
    return m_texts.insert({std::string(utf8), QString::fromUtf8(utf8.data(), size)}).first->text;
}
} // namespace purveyor
