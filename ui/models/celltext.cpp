// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/celltext.h"

#include "core/domain/localtext.h"
#include "core/net/clock.h"

#include <QCoreApplication>

namespace purveyor
{
QDate localToday(const Clock &clock)
{
    return clock.nowUtc().toLocalTime().date();
}

QString relativeDay(QDate day, QDate today)
{
    const int days = static_cast<int>(today.daysTo(day));
    if (days == 0)
        return QCoreApplication::translate("purveyor::CellText", "today");
    if (days > 0)
        return QCoreApplication::translate("purveyor::CellText", "in %n day(s)", nullptr, days);
    return QCoreApplication::translate("purveyor::CellText", "%n day(s) ago", nullptr, -days);
}

QString shortDay(QDate day, QDate today, const QLocale &locale)
{
    return day.year() == today.year() ? dayInYearText(day, locale) : dayText(day, locale);
}

QString shortMoment(const QDateTime &utc, const QDateTime &now, const QLocale &locale)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = local.time().toString(QStringLiteral("HH:mm"));
    if (local.date() == today)
        return time;
    if (local.date() == today.addDays(-1)) {
        //: %1 is a time of day
        return QCoreApplication::translate("purveyor::CellText", "yesterday %1").arg(time);
    }
    return shortDay(local.date(), today, locale) + u' ' + time;
}

QString clockTime(const QDateTime &utc)
{
    return utc.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}

QString isoMoment(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString age(const QDateTime &utc, const QDateTime &now)
{
    const qint64 minutes = utc.secsTo(now) / 60;
    if (minutes < 1)
        return QCoreApplication::translate("purveyor::CellText", "just now");
    if (minutes < 60)
        return QCoreApplication::translate("purveyor::CellText", "%1 min ago").arg(minutes);
    if (minutes < 48 * 60)
        return QCoreApplication::translate("purveyor::CellText", "%1 h ago").arg(minutes / 60);
    return QCoreApplication::translate("purveyor::CellText", "%n day(s) ago", nullptr,
                                       static_cast<int>(minutes / (24 * 60)));
}

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (milliseconds < 10'000)
        return QCoreApplication::translate("purveyor::CellText", "%1 s")
            .arg(QLocale().toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1));
    if (seconds < 120)
        return QCoreApplication::translate("purveyor::CellText", "%1 s").arg(seconds);
    return QCoreApplication::translate("purveyor::CellText", "%1 min").arg(seconds / 60);
}

QString notTold()
{
    return QCoreApplication::translate("purveyor::CellText", "not told");
}

} // namespace purveyor
