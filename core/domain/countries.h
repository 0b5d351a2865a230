// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace purveyor
{
struct Country {
    QString code; // ISO 3166-1 alpha-2, upper case
    QString name; // translated
    friend bool operator==(const Country &, const Country &) = default;
};

// Every country of ISO 3166-1, and Kosovo by the code the EU uses, ordered by name as the locale orders.
QList<Country> countries(const QLocale &locale);
// Empty for what is not a country code.
QString countryName(QStringView code);
// Two upper case letters that name a country or territory.
bool isCountryCode(QStringView code);
} // namespace purveyor
