// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/countries.h"

#include "core/domain/countrytable.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

namespace purveyor
{
namespace
{
using countrytable::Row;
using countrytable::Rows;

const Row *rowOf(QStringView code)
{
    const auto found = std::lower_bound(Rows.begin(), Rows.end(), code,
                                        [](const Row &row, QStringView wanted) { return row.code < wanted; });
    return found != Rows.end() && found->code == code ? &*found : nullptr;
}

QString translatedName(const Row &row)
{
    return QCoreApplication::translate("purveyor::Country", row.name);
}
} // namespace

QList<Country> countries(const QLocale &locale)
{
    QList<Country> list;
    list.reserve(static_cast<qsizetype>(Rows.size()));
    for (const Row &row : Rows)
        list.append({row.code.toString(), translatedName(row)});
    const QCollator collator(locale);
    std::sort(list.begin(), list.end(), [&collator](const Country &a, const Country &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.code < b.code;
    });
    return list;
}

QString countryName(QStringView code)
{
    const Row *row = rowOf(code);
    return row ? translatedName(*row) : QString();
}

bool isCountryCode(QStringView code)
{
    return rowOf(code) != nullptr;
}
} // namespace purveyor
