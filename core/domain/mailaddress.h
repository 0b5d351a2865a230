// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace purveyor
{
// Whether two texts name the same mailbox to people: blanks around it and upper or lower case do not count.
// An empty one is the same as none.
bool isSameMail(QStringView a, QStringView b);
// The same for mailboxes that are the same.
size_t mailHash(QStringView mail);
} // namespace purveyor
