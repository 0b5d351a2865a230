// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/typeids.h"

#include <QUuid>
#include <algorithm>

namespace purveyor::cloudblue
{
bool isApsId(QStringView text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

QStringView withoutVersion(QStringView type)
{
    const qsizetype slash = type.lastIndexOf(u'/');
    if (slash < 0)
        return type;
    const QStringView last = type.sliced(slash + 1);
    const bool isVersion = !last.isEmpty() && std::all_of(last.begin(), last.end(),
                                                          [](QChar c) { return c.isDigit() || c == u'.'; });
    return isVersion ? type.first(slash) : type;
}

bool isSameType(QStringView a, QStringView b)
{
    return !a.isEmpty() && withoutVersion(a).compare(withoutVersion(b), Qt::CaseInsensitive) == 0;
}
} // namespace purveyor::cloudblue
