// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/localtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purveyor::LocalText)
};

enum class DayOrder { DayFirst, MonthFirst, YearFirst };

DayOrder dayOrder(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype month = format.indexOf(u'M');
    if (format.indexOf(u'y') < month)
        return DayOrder::YearFirst;
    return format.indexOf(u'd') < month ? DayOrder::DayFirst : DayOrder::MonthFirst;
}
} // namespace

QString numberText(const Decimal &number, const QLocale &locale)
{
    return number.normalized().replace(u'.', locale.decimalPoint());
}

QString dayText(QDate day, const QLocale &locale)
{
    QString format;
    switch (dayOrder(locale)) {
    case DayOrder::DayFirst:
        //: day, month and year, for QDate::toString
        format = Words::tr("d MMM yyyy");
        break;
    case DayOrder::MonthFirst:
        //: month, day and year where the month comes first, for QDate::toString
        format = Words::tr("MMM d, yyyy");
        break;
    case DayOrder::YearFirst:
        format = locale.dateFormat(QLocale::ShortFormat);
        if (!format.contains("yyyy"_L1))
            format.replace("yy"_L1, "yyyy"_L1);
        break;
    }
    return locale.toString(day, format);
}

QString dayInYearText(QDate day, const QLocale &locale)
{
    return locale.toString(day, dayOrder(locale) == DayOrder::DayFirst
                                    //: day and month, for QDate::toString
                                    ? Words::tr("d MMM")
                                    //: month and day where the month comes first, for QDate::toString
                                    : Words::tr("MMM d"));
}

QString momentText(const QDateTime &utc, const QLocale &locale)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    return dayText(local.date(), locale) + u' ' + local.time().toString(u"HH:mm"_s);
}
} // namespace purveyor
