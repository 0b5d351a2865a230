// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace purveyor::sandbox::seednames
{

struct Person {
    QString given;
    QString family;
};

struct Place {
    QString country; ///< ISO 3166 alpha-2, lower case
    QString locality;
    QString postalCode;
    QString region;
    QString street;
    QString phone; ///< as the platform normalises it
};

/// Companies 2 to 12 have hard names, the others believable ones.
[[nodiscard]] QString company(int index);
[[nodiscard]] Person person(int index);
[[nodiscard]] Place place(int index);

} // namespace purveyor::sandbox::seednames
