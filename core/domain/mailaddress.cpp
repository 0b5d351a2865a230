// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/mailaddress.h"

#include <QChar>
#include <QHashFunctions>

namespace purveyor
{
bool isSameMail(QStringView a, QStringView b)
{
    const QStringView one = a.trimmed();
    return !one.isEmpty() && one.compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

size_t mailHash(QStringView mail)
{
    // As the comparison folds: one character to one. Full folding would make "ß" and "ss" one mailbox.
    size_t hash = 0;
    for (const QChar letter : mail.trimmed())
        hash = qHash(letter.isSurrogate() ? char16_t(0) : letter.toCaseFolded().unicode(), hash * 31);
    return hash;
}
} // namespace purveyor
