// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/settling.h"

#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
using namespace purveyor;

// When "not there" may be believed: one rule for all vendors.
class tst_Settling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notThere_data();
    void notThere();
};

void tst_Settling::notThere_data()
{
    QTest::addColumn<std::optional<int>>("age"); // seconds since it was sent
    QTest::addColumn<Evidence::Verdict>("verdict");
    QTest::addColumn<QString>("text");
    using Verdict = Evidence::Verdict;
    QTest::newRow("old enough") << std::optional(60) << Verdict::NotDone << u"Not there."_s;
    QTest::newRow("much older") << std::optional(86'400) << Verdict::NotDone << u"Not there."_s;
    QTest::newRow("a second too early")
        << std::optional(59) << Verdict::Ambiguous
        << u"Not there. Toy may still be working on it: check again in 1 second(s)."_s;
    QTest::newRow("a clock that went back") << std::optional(-1'000'000'000) << Verdict::Ambiguous
                                            << u"Not there. Toy may still be working on it: check again in "
                                               "86400 second(s)."_s;
    QTest::newRow("nobody knows when") << std::optional<int>() << Verdict::Ambiguous
                                       << u"Not there. But it is not known when it was sent, and Toy may "
                                          "still be working on it."_s;
}

void tst_Settling::notThere()
{
    QFETCH(const std::optional<int>, age);
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    Evidence looked;
    looked.lines = {{u"Box"_s, u"red"_s}};
    const Evidence evidence =
        purveyor::notThere(looked, u"Not there."_s, u"Toy"_s, age ? now.addSecs(-*age) : QDateTime(), now,
                           std::chrono::seconds(60));
    QTEST(evidence.verdict, "verdict");
    QTEST(evidence.text, "text");
    QCOMPARE(evidence.lines, looked.lines);
}

QTEST_GUILESS_MAIN(tst_Settling)
#include "tst_settling.moc"
