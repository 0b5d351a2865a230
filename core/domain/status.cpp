// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/status.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
QString Status::text() const
{
    if (word.isEmpty())
        return vendorWord;
    // "Active (ACTIVE)" tells nothing more than "Active".
    if (vendorWord.isEmpty() || word.compare(vendorWord, Qt::CaseInsensitive) == 0)
        return word;
    return word + u" ("_s + vendorWord + u')';
}
} // namespace purveyor
