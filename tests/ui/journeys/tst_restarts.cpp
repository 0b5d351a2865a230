// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writegate.h"
#include "tests/support/await.h"
#include "tests/support/journey.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
const QString PlaceAnOrder = u"--place-an-order"_s;

// The program in a process of its own, used by hand up to an order that is on its way; then it waits for its
// end.
int placeAnOrder(const QString &profile, const QString &demoFile)
{
    Application console(*qApp, {profile, true, demoFile});
    console.start();
    if (!QTest::qWaitFor([&console] { return console.window() && console.window()->isVisible(); }, 15'000))
        return 1;
    console.window()->resize(1280, 800);
    console.services().settings.setHoldTime(std::chrono::seconds(0));
    WindowDriver driver(console.window(), std::chrono::seconds(20));
    Clerk clerk(driver);
    if (!clerk.openCustomer(u"1st APS inc"_s) || !clerk.openOrder() ||
        !clerk.fillOrder(DemoPlan, DemoResource, u"2"_s, u"Visa ****1111"_s) ||
        !clerk.commit(u"orderDialog"_s)) {
        qWarning("%s", qUtf8Printable(driver.failure()));
        return 1;
    }
    (void)QTest::qWaitFor([] { return false; }, 120'000);
    return 1;
}
} // namespace

// The program ends while a write is in each of its states, and is started again: nothing is sent by itself,
// nothing is sent twice, and everything can be brought to its end by hand.
class TestRestarts final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;

    bool armOrders(QJsonObject fault)
    {
        fault.insert("method"_L1, "POST"_L1);
        fault.insert("path"_L1, "/aps/2/services/order-manager/orders"_L1);
        return j->sandbox.arm(fault);
    }
    // By the line that says what needs a person.
    bool checkWithTheVendor()
    {
        return j->driver->click(u"attentionButton"_s) && j->waitForState(WriteState::Settled);
    }

private Q_SLOTS:
    void init()
    {
        j = std::make_unique<Journey>();
        QVERIFY(j->folder.isValid());
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole());
    }
    void cleanup() { j.reset(); }

    void inSending()
    {
        j->hold(0);
        STEP(j, j->openFilledOrder());
        QVERIFY(
            armOrders({{u"kind"_s, u"latency"_s}, {u"ms"_s, 60'000}})); // done, and the answer does not come
        STEP(j, j->clerk->commit(u"orderDialog"_s));
        STEP(j,
             j->driver->waitUntil([this] { return j->orders().size() == 1; }, u"the order at the vendor"_s));
        QCOMPARE(j->newestRow().state, WriteState::Sending);
        j->stopConsole();
        QVERIFY(j->startConsole());
        QCOMPARE(j->newestRow().state, WriteState::Unknown);
        STEP(j, j->driver->waitForText(u"attentionText"_s, u"unknown outcome"_s));
        STEP(j, checkWithTheVendor());
        QCOMPARE(j->newestRow().settlement, Settlement::Done);
        QCOMPARE(j->orders().size(), 1);
    }

    // The same with the program itself, killed: nothing of it had a chance to tidy up.
    void killedInSending()
    {
        j->stopConsole();
        QVERIFY(armOrders({{u"kind"_s, u"latency"_s}, {u"ms"_s, 60'000}}));
        QVERIFY(j->sandbox.writeDemoFile(j->folder.filePath(u"demo.json"_s)));
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QCoreApplication::applicationFilePath(),
                      {PlaceAnOrder, j->profile(), j->folder.filePath(u"demo.json"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(j->orders().size(), 1, 60'000);
        QCOMPARE(program.state(), QProcess::Running);
        program.kill();
        QVERIFY(program.waitForFinished());
        QVERIFY(j->startConsole());
        QCOMPARE(j->newestRow().state, WriteState::Unknown);
        STEP(j, checkWithTheVendor());
        QCOMPARE(j->newestRow().settlement, Settlement::Done);
        QCOMPARE(j->orders().size(), 1);
    }

    void inUnknown()
    {
        j->hold(0);
        STEP(j, j->openFilledOrder());
        QVERIFY(armOrders({{u"kind"_s, u"cut"_s}, {u"at"_s, u"before-answer"_s}}));
        STEP(j, j->clerk->commit(u"orderDialog"_s));
        STEP(j, j->waitForState(WriteState::Unknown));
        j->stopConsole();
        QVERIFY(j->startConsole());
        QCOMPARE(j->newestRow().state, WriteState::Unknown);
        STEP(j, checkWithTheVendor());
        QCOMPARE(j->newestRow().settlement, Settlement::Done);
        QCOMPARE(j->orders().size(), 1); // looked, and not sent again
    }

    // What is held with a password goes back to a draft: the password was in memory alone.
    void inDraft()
    {
        j->hold(30);
        STEP(j, j->clerk->openCustomer(u"1st APS inc"_s));
        STEP(j, j->clerk->fillUser(u"ann@aps.test"_s, u"ann@aps.test"_s));
        STEP(j, j->clerk->commit(u"operationDialog"_s));
        STEP(j, j->waitForState(WriteState::Held));
        const qint64 id = j->newestRow().id;
        j->stopConsole();
        QVERIFY(j->startConsole());
        QCOMPARE(j->newestRow().state, WriteState::Draft);
        STEP(j, j->driver->waitForText(u"attentionText"_s, u"draft"_s));
        STEP(j, j->driver->click(u"attentionButton"_s));
        STEP(j, j->driver->waitFor(u"againButton"_s));
        QVERIFY(!j->driver->isThere(u"sendNowButton"_s));
        j->hold(0);
        STEP(j, j->driver->click(u"againButton"_s));
        STEP(j, j->driver->waitFor(u"operationDialog"_s));
        STEP(j, j->driver->waitForText(u"loginField"_s, u"ann@aps.test"_s)); // nothing typed was lost
        QVERIFY(j->sandbox.executedWrites().isEmpty());
        STEP(j, j->clerk->commit(u"operationDialog"_s));
        STEP(j, j->driver->waitUntil([this] { return j->sandbox.executedWrites().size() == 2; },
                                     u"the user and its mail"_s));
        STEP(j, j->driver->waitUntil(
                    [this, id] {
                        const auto row = await(j->console->services().journal.row(id));
                        return row && row->state == WriteState::Withdrawn;
                    },
                    u"the draft to be discarded"_s));
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == PlaceAnOrder)
        return placeAnOrder(arguments.value(2), arguments.value(3));
    TestRestarts test;
    return QTest::qExec(&test, arguments);
}

#include "tst_restarts.moc"
