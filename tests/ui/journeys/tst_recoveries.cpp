// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/connectionstore.h"
#include "core/sync/book.h"
#include "tests/support/journey.h"
#include "tests/support/vendorclerk.h"
#include "ui/mainwindow.h"

#include <QTest>
#include <QUrl>

// clazy:excludeall=non-pod-global-static (constants of a test)

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
const QString First = u"1st APS inc"_s;
const QString Banner = u"customersBanner"_s;
} // namespace

// What goes away and comes back: the window says so, shows what it knows, and goes on by itself or with one
// click. Nobody has to start it again.
class TestRecoveries final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;

    bool showsCustomers()
    {
        return j->clerk->goTo(Clerk::Page::Customers) && j->clerk->waitForRow(u"customersTable"_s, First);
    }
    ListState customers()
    {
        const ConnectionId id = j->console->services().connections.connections().constFirst().id;
        return j->console->services().book.state(id, EntityKind::Customer);
    }
    // The list could not be read; it is there all the same.
    bool saysWhatIsSo(const QString &words)
    {
        return j->driver->key(Qt::Key_F5) && j->driver->waitForText(Banner, words) &&
               j->clerk->waitForRow(u"customersTable"_s, First);
    }
    bool isIdle() { return customers().activity == ListState::Activity::Idle; }
    // The reading that met the trouble ends first: by itself, when it tries once more in time.
    bool oneClickGoesOn()
    {
        const bool isOver = j->driver->waitUntil([this] { return isIdle(); }, u"the reading to end"_s);
        if (!isOver || (customers().error && !j->driver->click(u"retryButton"_s)))
            return false;
        return j->driver->waitUntil([this] { return !customers().error && isIdle(); },
                                    u"the list to be read again"_s) &&
               j->driver->waitGone(Banner);
    }
    bool arm(const QString &kind) { return j->sandbox.arm({{u"kind"_s, kind}, {u"count"_s, -1}}); }

private Q_SLOTS:
    void init()
    {
        j = std::make_unique<Journey>();
        QVERIFY(j->folder.isValid());
    }
    void cleanup() { j.reset(); }

    void theVendorIsDown_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::newRow("nobody listens") << QJsonObject{{u"kind"_s, u"refuse"_s}};
        QTest::newRow("maintenance page")
            << QJsonObject{{u"kind"_s, u"html"_s}, {u"status"_s, 502}, {u"count"_s, -1}};
        QTest::newRow("captive portal") << QJsonObject{
            {u"kind"_s, u"redirect"_s}, {u"location"_s, u"http://portal.invalid/"_s}, {u"count"_s, -1}};
        QTest::newRow("connections die")
            << QJsonObject{{u"kind"_s, u"cut"_s}, {u"at"_s, u"before-answer"_s}, {u"count"_s, -1}};
    }
    void theVendorIsDown()
    {
        QFETCH(const QJsonObject, fault);
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole());
        STEP(j, showsCustomers());
        QVERIFY(j->sandbox.arm(fault));
        STEP(j, saysWhatIsSo(u"CloudBlue"_s));
        j->sandbox.remove(u"faults"_s);
        STEP(j, oneClickGoesOn());
    }

    // Another process at the same address, with what the first one had stored.
    void theVendorIsStartedAgain()
    {
        const QStringList options{
            u"--fast"_s, u"--vendors"_s, u"cloudblue"_s, u"--state"_s, j->folder.filePath(u"state.json"_s),
            u"--port"_s};
        QVERIFY(j->sandbox.start(options + QStringList{u"0"_s}));
        const int port = QUrl(j->sandbox.announcement().value("cloudblue"_L1).toString()).port();
        QVERIFY(j->startConsole());
        j->hold(0);
        STEP(j, showsCustomers());
        STEP(j, j->clerk->fillCustomer(u"Änderung GmbH"_s, u"info@aenderung.test"_s));
        STEP(j, j->clerk->commit(u"operationDialog"_s));
        STEP(j, j->waitForState(WriteState::Confirmed));
        j->sandbox.stop();
        STEP(j, showsCustomers());
        STEP(j, saysWhatIsSo(u"CloudBlue"_s));
        QVERIFY(j->sandbox.start(options + QStringList{QString::number(port)}));
        STEP(j, oneClickGoesOn());
        STEP(j, j->clerk->waitForRow(u"customersTable"_s, u"Änderung GmbH"_s));
    }

    // Its orders go on meanwhile; the console finds out by itself.
    void anOrderIsFollowedThroughAnOutage()
    {
        QVERIFY(j->sandbox.start({u"--vendors"_s, u"cloudblue"_s, u"--step"_s, u"100000"_s}));
        QVERIFY(j->startConsole());
        j->hold(0);
        STEP(j, j->openFilledOrder());
        STEP(j, j->clerk->commit(u"orderDialog"_s));
        STEP(j, j->waitForState(WriteState::Confirmed));
        const qsizetype before = j->sandbox.entries().size();
        QVERIFY(arm(u"lose-answer"_s));
        // It asks for the order, in vain.
        QTRY_VERIFY_WITH_TIMEOUT(j->sandbox.entries().size() > before, 30'000);
        QVERIFY(!j->sandbox.post(u"advance"_s, {{u"seconds"_s, 600}}).isEmpty());
        j->sandbox.remove(u"faults"_s);
        QTRY_VERIFY_WITH_TIMEOUT(j->driver->textOf(u"orderBanner"_s).contains(u"Completed"_s), 90'000);
    }
};

QTEST_MAIN(TestRecoveries)
#include "tst_recoveries.moc"
