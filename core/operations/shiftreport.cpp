// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/shiftreport.h"

#include "core/domain/writewarning.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct ShiftWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::ShiftReport)
};

void sortIn(ShiftReport &report, const JournalRow &row)
{
    switch (row.state) {
    case WriteState::Draft:
        report.drafts.append(row);
        break;
    case WriteState::Held:
    case WriteState::Sending:
        report.held.append(row);
        break;
    case WriteState::Unknown:
        report.unknown.append(row);
        break;
    case WriteState::Refused:
    case WriteState::NotSent:
    case WriteState::Stopped:
        report.failed.append(row);
        break;
    case WriteState::Confirmed:
        report.done.append(row);
        break;
    case WriteState::Settled:
        (wasDone(row) ? report.done : report.failed).append(row);
        break;
    case WriteState::Withdrawn: // undone before it left: nothing for anybody to do
        break;
    }
}

QString moment(const QDateTime &time, const QLocale &locale)
{
    return locale.toString(time.toLocalTime(), QLocale::ShortFormat);
}

// One line a row: names come from vendors and stay on their line.
QString lineOf(const JournalRow &row, const QLocale &locale)
{
    QStringList parts{moment(row.created, locale), row.verb};
    for (const QString &part : {row.targetName, row.customerName, row.connectionName, row.summary}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    if (row.quote && row.quote->price && row.quote->price->total)
        parts.append(formatMoney(*row.quote->price->total, locale));
    parts.append(statusOf(row).word);
    if (!row.madeName.isEmpty())
        parts.append(row.madeName);
    if (!row.message.isEmpty() && (!wasDone(row) || hasWarning(row)))
        parts.append(row.message);
    if (!row.note.isEmpty())
        parts.append(row.note);
    parts.append(ShiftWords::tr("by %1").arg(row.actor));
    parts.append(ShiftWords::tr("entry %1").arg(row.id));
    return u"- "_s + parts.join(u" · "_s).simplified();
}

void addRows(QStringList &lines, const QString &title, const QList<JournalRow> &rows, const QLocale &locale)
{
    lines += {u""_s, u"## %1: %2"_s.arg(title, locale.toString(rows.size()))};
    for (const JournalRow &row : rows)
        lines += lineOf(row, locale);
}
} // namespace

ShiftReport shiftReport(const QList<JournalRow> &placed, const QList<JournalRow> &open,
                        const QDateTime &since, const QDateTime &until)
{
    ShiftReport report;
    report.since = since;
    report.until = until;
    for (const JournalRow &row : open)
        sortIn(report, row);
    for (const JournalRow &row : placed) {
        ++report.placedBy[row.actor];
        const bool isAmongOpen = isOpen(row.state) || row.state == WriteState::Draft;
        if (!isAmongOpen)
            sortIn(report, row);
    }
    return report;
}

QString shiftText(const ShiftReport &report, const QLocale &locale)
{
    QStringList lines{//: %1 and %2 are dates with times
                      u"# "_s + ShiftWords::tr("Shift hand-over, %1 to %2")
                                    .arg(moment(report.since, locale), moment(report.until, locale))};
    addRows(lines, ShiftWords::tr("Unknown outcome, to be looked into"), report.unknown, locale);
    addRows(lines, ShiftWords::tr("Held or on the way"), report.held, locale);
    addRows(lines, ShiftWords::tr("Drafts"), report.drafts, locale);
    if (!report.unfinishedRuns.isEmpty()) {
        lines += {u""_s, u"## "_s + ShiftWords::tr("Runs that were not finished")};
        for (const QString &run : report.unfinishedRuns)
            lines += u"- "_s + run.simplified();
    }
    if (report.handOvers > 0)
        lines += {u""_s, ShiftWords::tr("%n password(s) wait to be handed over.", nullptr, report.handOvers)};
    addRows(lines, ShiftWords::tr("Failed in this shift"), report.failed, locale);
    addRows(lines, ShiftWords::tr("Done in this shift"), report.done, locale);
    lines += {u""_s, u"## "_s + ShiftWords::tr("Placed in this shift, by whom")};
    if (report.placedBy.isEmpty())
        lines += ShiftWords::tr("Nothing.");
    for (auto person = report.placedBy.cbegin(); person != report.placedBy.cend(); ++person)
        lines += u"- %1: %2"_s.arg(person.key(), locale.toString(person.value()));
    return lines.join(u'\n') + u'\n';
}
} // namespace purveyor
