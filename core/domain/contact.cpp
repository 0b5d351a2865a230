// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/contact.h"

namespace purveyor
{
QString Contact::fullName() const
{
    const QString given = givenName.trimmed();
    const QString family = familyName.trimmed();
    if (given.isEmpty() || family.isEmpty())
        return given + family;
    return given + u' ' + family;
}
} // namespace purveyor
