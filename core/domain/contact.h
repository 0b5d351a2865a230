// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace purveyor
{
// Absent parts are empty. Phones are kept as the vendor sent them; phone.h reads them.
struct Contact {
    QString givenName;
    QString familyName;
    QString email;
    QString phone;

    QString fullName() const;
    friend bool operator==(const Contact &, const Contact &) = default;
};

struct PostalAddress {
    QString street;
    QString street2;
    QString postalCode;
    QString locality;
    QString region;
    QString country; // ISO 3166 alpha-2, upper case; else the vendor's text

    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};
} // namespace purveyor
