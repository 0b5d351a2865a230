// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/shiftreport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
JournalRow row(qint64 id, WriteState state, const QString &actor)
{
    JournalRow made;
    made.id = id;
    made.verb = u"Suspend"_s;
    made.targetName = u"Thing %1"_s.arg(id);
    made.customerName = u"Teddy & Söhne"_s;
    made.connectionName = u"Toy"_s;
    made.actor = actor;
    made.state = state;
    made.created = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC).addSecs(id * 60);
    return made;
}

QList<qint64> idsOf(const QList<JournalRow> &rows)
{
    QList<qint64> ids;
    for (const JournalRow &one : rows)
        ids.append(one.id);
    return ids;
}
} // namespace

// What one clerk hands to the next.
class TestShiftReport final : public QObject
{
    Q_OBJECT

    const QDateTime m_since{QDate(2026, 3, 2), QTime(8, 0), Qt::UTC};

private Q_SLOTS:
    void everyRowHasItsPlace()
    {
        JournalRow settledAsNotDone = row(9, WriteState::Settled, u"ann"_s);
        settledAsNotDone.settlement = Settlement::NotDone;
        JournalRow settledAsDone = row(10, WriteState::Settled, u"ann"_s);
        settledAsDone.settlement = Settlement::Done;
        const QList<JournalRow> placed{row(2, WriteState::Confirmed, u"ann"_s),
                                       row(3, WriteState::Refused, u"bob"_s),
                                       row(4, WriteState::NotSent, u"bob"_s),
                                       row(5, WriteState::Stopped, u"ann"_s),
                                       row(6, WriteState::Unknown, u"ann"_s),
                                       row(7, WriteState::Held, u"ann"_s),
                                       row(8, WriteState::Withdrawn, u"ann"_s),
                                       settledAsNotDone,
                                       settledAsDone};
        // Open since before the shift, and those of it.
        const QList<JournalRow> open{
            row(1, WriteState::Unknown, u"eve"_s), row(6, WriteState::Unknown, u"ann"_s),
            row(7, WriteState::Held, u"ann"_s), row(11, WriteState::Draft, u"eve"_s)};
        const ShiftReport report = shiftReport(placed, open, m_since, m_since.addSecs(3600));
        QCOMPARE(idsOf(report.unknown), (QList<qint64>{1, 6}));
        QCOMPARE(idsOf(report.held), (QList<qint64>{7}));
        QCOMPARE(idsOf(report.drafts), (QList<qint64>{11}));
        QCOMPARE(idsOf(report.failed), (QList<qint64>{3, 4, 5, 9}));
        QCOMPARE(idsOf(report.done), (QList<qint64>{2, 10}));
        QCOMPARE(report.placedBy.value(u"ann"_s), 7);
        QCOMPARE(report.placedBy.value(u"bob"_s), 2);
        QVERIFY(!report.placedBy.contains(u"eve"_s)); // placed before
    }

    void textSaysItAllInLines()
    {
        JournalRow unknown = row(1, WriteState::Unknown, u"ann"_s);
        unknown.message = u"No answer.\nNobody knows."_s; // a name or message stays on its line
        ShiftReport report =
            shiftReport({row(2, WriteState::Confirmed, u"ann"_s)}, {unknown}, m_since, m_since.addSecs(3600));
        report.unfinishedRuns = {u"Suspend service for 20 at Toy"_s};
        report.handOvers = 2;
        const QString text = shiftText(report, QLocale::c());
        const QStringList lines = text.split(u'\n');
        const auto lineWith = [&lines](const QString &part) {
            for (const QString &line : lines) {
                if (line.contains(part))
                    return line;
            }
            return QString();
        };
        QVERIFY2(lineWith(u"Thing 1"_s).contains(u"No answer. Nobody knows."_s), qPrintable(text));
        QVERIFY(lineWith(u"Thing 1"_s).contains(u"entry 1"_s));
        QVERIFY(lineWith(u"Thing 2"_s).contains(u"by ann"_s));
        QVERIFY(text.contains(u"Suspend service for 20 at Toy"_s));
        QVERIFY(text.contains(u"2 password"_s));
        QVERIFY(text.indexOf(u"Thing 1"_s) < text.indexOf(u"Thing 2"_s)); // what is open comes first
    }

    void anEmptyShiftSaysSo()
    {
        const QString text = shiftText(shiftReport({}, {}, m_since, m_since.addSecs(60)), QLocale::c());
        QVERIFY(text.contains(u"Nothing."_s));
        QVERIFY(!text.contains(u"password"_s));
    }
};

QTEST_GUILESS_MAIN(TestShiftReport)
#include "tst_shiftreport.moc"
