// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/handover.h"
#include "tests/support/journey.h"
#include "ui/models/bulkmodel.h"

#include <QFile>
#include <QJsonDocument>
#include <QMenu>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

// clazy:excludeall=non-pod-global-static (constants of a test)

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
const QString Modify = u"/api/billing/v1/user/modify"_s;
}

// Many at once by mouse and keys: a person suspends a whole list, one row is refused, the answer to another
// is lost, and the program ends in the middle.
class TestBulkJourney final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;

    bool arm(QJsonObject fault, int count = 1)
    {
        fault.insert("method"_L1, "POST"_L1);
        fault.insert("path"_L1, Modify);
        fault.insert("count"_L1, count);
        return j->sandbox.arm(fault);
    }
    // Ctrl+A in the list, then one of what can be done with all of them.
    bool openPlan(const QString &action = u"Suspend user"_s)
    {
        WindowDriver &driver = *j->driver;
        return j->clerk->goTo(Clerk::Page::Customers) && driver.waitFor(u"customersTable"_s) &&
               driver.waitUntil([&driver] { return driver.rowCount(u"customersTable"_s) > 30; },
                                u"the list"_s) &&
               driver.clickFirstRow(u"customersTable"_s) && driver.key(Qt::Key_A, Qt::ControlModifier) &&
               driver.waitForText(u"customersBulkButton"_s, u"selected"_s) &&
               driver.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier) && choose(action) &&
               driver.waitFor(u"bulkDialog"_s) && isPlanned();
    }
    // A menu has the keys while it is open, whatever has the focus below it.
    bool choose(const QString &action)
    {
        auto *menu = qobject_cast<QMenu *>(j->driver->waitFor(u"customersBulkMenu"_s));
        if (!menu)
            return false;
        const auto isActive = [menu, action] {
            return menu->activeAction() && menu->activeAction()->text().startsWith(action);
        };
        for (qsizetype i = 0; i < menu->actions().size() && !isActive(); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        const bool found = isActive();
        QTest::keyClick(menu, found ? Qt::Key_Return : Qt::Key_Escape);
        return found;
    }
    bool isPlanned() { return j->driver->waitForText(u"bulkCounts"_s, u"to be done"_s); }
    // The number before a word: “31 to be done · 6 left out”.
    int numberOf(const QString &word) const
    {
        const QRegularExpression number(u"(\\d+)\\s+%1"_s.arg(word));
        return number.match(j->driver->textOf(u"bulkCounts"_s)).captured(1).toInt();
    }
    bool confirm(int count)
    {
        return j->driver->type(u"confirmCountField"_s, QString::number(count)) &&
               j->driver->click(u"commitButton"_s);
    }
    qsizetype differentWrites()
    {
        QSet<QByteArray> bodies;
        const QList<QJsonObject> writes = j->sandbox.executedWrites();
        for (const QJsonObject &write : writes)
            bodies.insert(QJsonDocument(write.value("body"_L1).toObject()).toJson());
        return bodies.size();
    }
    int rowsIn(WriteState state)
    {
        const QList<JournalRow> rows = j->rowsSince(0);
        return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(),
                                              [state](const JournalRow &row) { return row.state == state; }));
    }

private Q_SLOTS:
    void init()
    {
        j = std::make_unique<Journey>();
        QVERIFY(j->sandbox.start({u"--fast"_s, u"--vendors"_s, u"hostingstack"_s}));
        QVERIFY(j->startConsole());
    }
    void cleanup() { j.reset(); }

    void everyRowHasItsResult()
    {
        STEP(j, openPlan());
        const int planned = numberOf(u"to be done"_s);
        QVERIFY2(planned >= 20, qPrintable(j->driver->textOf(u"bulkCounts"_s)));
        const int leftOut = numberOf(u"left out"_s);
        QVERIFY(leftOut > 0); // those that are suspended already
        QCOMPARE(j->driver->rowCount(u"bulkTable"_s), planned + leftOut);
        const auto *table = qobject_cast<QTableView *>(j->driver->find(u"bulkTable"_s));
        QVERIFY(table &&
                !table->isColumnHidden(static_cast<int>(
                    BulkModel::Column::Change))); // what becomes of each stands there before it is sent
        int changes = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()
                    ->index(row, static_cast<int>(BulkModel::Column::Change))
                    .data()
                    .toString()
                    .contains(u" → "_s))
                ++changes;
        }
        QCOMPARE(changes, planned);
        // Who presses the key before the number is there is led to it.
        STEP(j, j->driver->click(u"bulkTable"_s));
        STEP(j, j->driver->key(Qt::Key_Return, Qt::ControlModifier));
        QVERIFY(j->driver->find(u"confirmCountField"_s)->hasFocus());
        // The fifth is refused, and nobody hears of the tenth. The others are answered as ever.
        QVERIFY(arm({{u"kind"_s, u"extra-fields"_s}}, 4));
        QVERIFY(arm({{u"kind"_s, u"status"_s}, {u"status"_s, 400}}));
        QVERIFY(arm({{u"kind"_s, u"extra-fields"_s}}, 4));
        QVERIFY(arm({{u"kind"_s, u"lose-answer"_s}}));

        // Nothing goes without the number.
        const QWidget *commit = j->driver->find(u"commitButton"_s);
        QVERIFY(commit && !commit->isEnabled());
        STEP(j, j->driver->type(u"confirmCountField"_s, QString::number(planned + 1)));
        QVERIFY(!commit->isEnabled());
        STEP(j, j->driver->type(u"reasonField"_s, u"Unpaid since March"_s));
        STEP(j, confirm(planned));

        STEP(j, j->driver->waitForText(u"dialogBanner"_s, u"Paused"_s));
        QCOMPARE(numberOf(u"done"_s), 8);
        QCOMPARE(numberOf(u"refused"_s), 1);
        QCOMPARE(numberOf(u"unknown"_s), 1);
        QCOMPARE(j->sandbox.executedWrites().size(), 9);
        STEP(j, j->driver->click(u"bulkPauseButton"_s)); // Go on
        STEP(j, j->driver->waitForText(u"dialogBanner"_s, u"done"_s));
        QCOMPARE(numberOf(u"done"_s), planned - 2);
        QCOMPARE(numberOf(u"to be done"_s), 0);

        QCOMPARE(j->rowsSince(0).size(), planned);
        QCOMPARE(rowsIn(WriteState::Confirmed), planned - 2);
        QCOMPARE(rowsIn(WriteState::Refused), 1);
        QCOMPARE(rowsIn(WriteState::Unknown), 1);
        const QList<JournalRow> rows = j->rowsSince(0);
        for (const JournalRow &row : rows)
            QCOMPARE(row.note, u"Unpaid since March"_s);
        QCOMPARE(j->sandbox.executedWrites().size(), planned - 1);
        QCOMPARE(differentWrites(), planned - 1);

        const QString file = j->folder.filePath(u"report.csv"_s);
        STEP(j, j->driver->click(u"bulkReportButton"_s));
        STEP(j, j->driver->type(u"exportFileField"_s, file));
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->waitForText(u"dialogBanner"_s, u"written"_s));
        QFile report(file);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray text = report.readAll();
        QCOMPARE(text.count('\n'), planned + leftOut + 1);
        QCOMPARE(text.count("Refused"), 1);
        QCOMPARE(text.count("Unknown"), 1);
        STEP(j, j->driver->click(u"cancelButton"_s));
        STEP(j, j->driver->waitGone(u"exportDialog"_s));
        STEP(j, j->driver->click(u"cancelButton"_s));
        STEP(j, j->driver->waitGone(u"bulkDialog"_s));
        QVERIFY(!j->driver->isThere(u"unfinishedRunBanner"_s));
    }

    void goesOnAfterACrash()
    {
        STEP(j, openPlan());
        const int planned = numberOf(u"to be done"_s);
        // The sixth is on its way when the program ends.
        QVERIFY(arm({{u"kind"_s, u"close-after"_s}}, 5));
        QVERIFY(arm({{u"kind"_s, u"latency"_s}, {u"ms"_s, 60'000}}));
        STEP(j, confirm(planned));
        STEP(j, j->driver->waitUntil([this] { return j->sandbox.executedWrites().size() == 6; },
                                     u"the sixth at the vendor"_s));
        j->stopConsole();
        j->sandbox.remove(u"faults"_s);
        QVERIFY(j->startConsole());
        STEP(j, j->driver->waitForText(u"unfinishedRunBanner"_s, u"6 of %1 begun"_s.arg(planned)));
        STEP(j, j->driver->waitForText(u"unfinishedRunBanner"_s, u"unknown"_s));
        QCOMPARE(j->sandbox.executedWrites().size(), 6); // nothing by itself
        STEP(j, j->driver->click(u"goOnRunButton"_s));
        STEP(j, j->driver->waitFor(u"bulkDialog"_s));
        STEP(j, isPlanned());
        QCOMPARE(numberOf(u"to be done"_s), planned - 6);
        STEP(j, confirm(planned - 6));
        STEP(j, j->driver->waitForText(u"dialogBanner"_s, u"done"_s));
        QCOMPARE(j->sandbox.executedWrites().size(), planned);
        QCOMPARE(differentWrites(), planned);
        QCOMPARE(rowsIn(WriteState::Unknown), 1);
        QCOMPARE(rowsIn(WriteState::Confirmed), planned - 1);
        STEP(j, j->driver->click(u"cancelButton"_s));
        STEP(j, j->driver->waitGone(u"unfinishedRunBanner"_s));
    }

    // Each has a password made, which waits to be handed over.
    void passwordsForMany()
    {
        STEP(j, openPlan(u"New password"_s));
        const int planned = numberOf(u"to be done"_s);
        QVERIFY2(planned >= 20, qPrintable(j->driver->textOf(u"bulkCounts"_s)));
        STEP(j, confirm(planned));
        // The server has no more to say of one of them than that there was an error.
        STEP(j, j->driver->waitForText(u"dialogBanner"_s, u"Paused"_s));
        STEP(j, j->driver->click(u"bulkPauseButton"_s)); // Go on
        STEP(j, j->driver->waitForText(u"dialogBanner"_s, u"done"_s));
        QCOMPARE(numberOf(u"unknown"_s), 1);
        QCOMPARE(numberOf(u"done"_s), planned - 1);
        QCOMPARE(waitingHandOvers(j->console->services().secrets).size(), planned - 1);
    }

    // A file is read twice by mistake, and says one customer twice itself: each is made once.
    void eachLineOfAFileOnce()
    {
        const QString path = j->folder.filePath(u"new.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,E-mail,Plan,Send the welcome mail\n"
                   "Ada Lovelace,ada@new.example,10,no\n"
                   "Nobody,nonsense,10,no\n"
                   "Jörg Müller,joerg@new.example,10,no\n"
                   "Ada Lovelace,ada@new.example,10,no\n"
                   "Grace Hopper,grace@new.example,10,perhaps\n");
        file.close();
        const auto openFile = [this, path] {
            WindowDriver &driver = *j->driver;
            return j->clerk->goTo(Clerk::Page::Customers) &&
                   driver.choose(u"customersMoreButton"_s, u"createFromFileAction"_s) &&
                   driver.waitFor(u"createFromFileDialog"_s) && driver.type(u"createFileField"_s, path) &&
                   driver.waitUntil([&driver] { return driver.find(u"commitButton"_s)->isEnabled(); },
                                    u"the form"_s) &&
                   driver.click(u"commitButton"_s) && driver.waitFor(u"bulkDialog"_s) && isPlanned();
        };
        STEP(j, openFile());
        QCOMPARE(numberOf(u"to be done"_s), 2);
        QCOMPARE(numberOf(u"left out"_s), 3);
        QVERIFY(j->driver->cell(u"bulkTable"_s, u"Nobody"_s, static_cast<int>(BulkModel::Column::Told))
                    .startsWith(u"E-mail: "));
        QVERIFY(j->driver->cell(u"bulkTable"_s, u"Grace Hopper"_s, static_cast<int>(BulkModel::Column::Told))
                    .contains(u"perhaps"_s));
        QVERIFY(j->sandbox.executedWrites().isEmpty());
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->waitForText(u"dialogBanner"_s, u"done"_s));
        QCOMPARE(j->sandbox.executedWrites().size(), 2);
        QCOMPARE(rowsIn(WriteState::Confirmed), 2);
        STEP(j, j->driver->click(u"cancelButton"_s));
        STEP(j, j->driver->waitGone(u"bulkDialog"_s));

        STEP(j, openFile());
        QCOMPARE(numberOf(u"to be done"_s), 0);
        QCOMPARE(numberOf(u"begun before"_s), 3);
        QVERIFY(!j->driver->find(u"commitButton"_s)->isEnabled());
        STEP(j, j->driver->click(u"cancelButton"_s));
        QCOMPARE(j->sandbox.executedWrites().size(), 2);
    }

    void pausedAndClosed()
    {
        STEP(j, openPlan());
        const int planned = numberOf(u"to be done"_s);
        QVERIFY(arm({{u"kind"_s, u"latency"_s}, {u"ms"_s, 300}}, -1));
        STEP(j, confirm(planned));
        STEP(j,
             j->driver->waitUntil([this] { return j->sandbox.executedWrites().size() >= 2; }, u"two rows"_s));
        STEP(j, j->driver->click(u"cancelButton"_s));
        STEP(j, j->driver->waitGone(u"bulkDialog"_s));
        STEP(j, j->driver->waitForText(u"unfinishedRunBanner"_s, u"begun"_s));
        const qsizetype begun = j->sandbox.executedWrites().size();
        QVERIFY(begun < planned);
        STEP(j, j->driver->click(u"closeRunButton"_s));
        STEP(j, j->driver->waitGone(u"unfinishedRunBanner"_s));
        QCOMPARE(j->sandbox.executedWrites().size(), begun);
        QCOMPARE(j->rowsSince(0).size(), begun);
    }
};

QTEST_MAIN(TestBulkJourney)
#include "tst_bulkjourney.moc"
