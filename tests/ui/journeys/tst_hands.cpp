// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writegate.h"
#include "core/sync/book.h"
#include "tests/support/journey.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

// The hands of a person: an order by keyboard alone, and everything that can be called off.
class TestHands final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;

    // The entry of the list in focus, by arrow keys.
    bool pickByKeys(const QString &name, const QString &text)
    {
        if (!j->tabTo(name))
            return false;
        for (int steps = 0; steps < 40 && !j->driver->textOf(name).contains(text); ++steps)
            j->driver->key(Qt::Key_Down);
        for (int steps = 0; steps < 40 && !j->driver->textOf(name).contains(text); ++steps)
            j->driver->key(Qt::Key_Up);
        return j->driver->waitForText(name, text);
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

    void anOrderByKeyboardAloneToItsEnd()
    {
        j->hold(1);
        STEP(j, j->driver->openPage(1));
        STEP(j, j->clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s));
        STEP(j, j->driver->key(Qt::Key_K, Qt::ControlModifier));
        STEP(j, j->driver->keys(u"1st aps"_s));
        STEP(j, j->driver->waitFor(u"searchPopup"_s));
        STEP(j, j->driver->key(Qt::Key_Return));
        STEP(j, j->driver->waitForText(u"detailsTitle"_s, u"1st APS inc"_s));
        STEP(j, j->driver->waitForText(u"readAtLabel"_s, u"Read from"_s));
        STEP(j, j->tabTo(u"cloudblue.order.placeButton"_s));
        STEP(j, j->driver->key(Qt::Key_Space));
        STEP(j, j->driver->waitFor(u"planField"_s));
        STEP(j, pickByKeys(u"planField"_s, DemoPlan));
        const QString resource = u"resource:%1Field"_s.arg(DemoResource);
        STEP(j, j->driver->waitFor(resource));
        STEP(j, j->tabTo(resource));
        STEP(j, j->driver->key(Qt::Key_A, Qt::ControlModifier));
        STEP(j, j->driver->keys(u"2"_s));
        STEP(j, pickByKeys(u"paymentMethodField"_s, u"Visa ****1111"_s));
        STEP(j, j->driver->waitForText(u"quote_total_price"_s, u"USD 7.31"_s));
        STEP(j, j->driver->waitUntil(
                    [this] {
                        const QWidget *button = j->driver->find(u"commitButton"_s);
                        return button && button->isEnabled();
                    },
                    u"an order that can be placed"_s));
        // Enter in every field, and on no button: nothing is placed by it.
        for (const QString &name : {resource, u"paymentMethodField"_s, u"referenceField"_s}) {
            STEP(j, j->tabTo(name));
            STEP(j, j->driver->key(Qt::Key_Return));
            STEP(j, j->driver->key(Qt::Key_Enter));
        }
        QVERIFY(j->driver->isThere(u"orderDialog"_s));
        QCOMPARE(j->newestRow().id, 0);
        STEP(j, j->driver->key(Qt::Key_Return, Qt::ControlModifier));
        STEP(j, j->driver->waitGone(u"orderDialog"_s));
        STEP(j, j->driver->waitForText(u"orderBanner"_s, u"Completed"_s));
        QCOMPARE(j->orders().size(), 1);
    }

    void aHeldOrderIsTakenBackByKeyboard()
    {
        j->hold(30);
        STEP(j, j->openFilledOrder());
        STEP(j, j->driver->key(Qt::Key_Return, Qt::ControlModifier));
        STEP(j, j->driver->waitForText(u"orderBanner"_s, u"Nothing has left this computer"_s));
        STEP(j, j->driver->key(Qt::Key_Z, Qt::ControlModifier));
        STEP(j, j->waitForState(WriteState::Withdrawn));
        STEP(j, j->driver->waitForText(u"orderBanner"_s, u"Undone"_s));
        QVERIFY(j->orders().isEmpty());
    }

    void aRunningReadIsCancelled()
    {
        STEP(j, j->clerk->goTo(Clerk::Page::Customers));
        STEP(j, j->clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s));
        STEP(j, j->driver->waitGone(u"busyFront"_s));
        const int known = j->driver->rowCount(u"customersTable"_s);
        QVERIFY(j->sandbox.arm({{u"kind"_s, u"latency"_s},
                                {u"ms"_s, 60'000},
                                {u"method"_s, u"GET"_s},
                                {u"path"_s, u"*"_s},
                                {u"count"_s, -1}}));
        STEP(j, j->driver->key(Qt::Key_F5));
        QWidget *work = j->driver->waitFor(u"busyFront"_s);
        STEP(j, work);
        QCOMPARE(j->driver->rowCount(u"customersTable"_s), known); // the old rows stay meanwhile
        auto *cancel = work->findChild<QWidget *>(u"cancelButton"_s);
        QVERIFY(cancel && cancel->isVisible() && cancel->isEnabled());
        QTest::mouseClick(cancel, Qt::LeftButton);
        STEP(j, j->driver->waitGone(u"busyFront"_s));
        const QList<ListState> states = j->console->services().book.states();
        for (const ListState &state : states)
            QCOMPARE(state.activity, ListState::Activity::Idle);
        QCOMPARE(j->driver->rowCount(u"customersTable"_s), known);
        QVERIFY(!j->sandbox.remove(u"faults"_s).contains("error"_L1));
        STEP(j, j->driver->key(Qt::Key_F5)); // and it can be read again
        STEP(j, j->driver->waitUntil(
                    [this] {
                        const QList<ListState> all = j->console->services().book.states();
                        return std::none_of(all.cbegin(), all.cend(), [](const ListState &state) {
                            return state.error || state.activity == ListState::Activity::Refreshing;
                        });
                    },
                    u"a read that came through"_s));
    }

    void escapeOverTypedTextAsksFirst()
    {
        STEP(j, j->clerk->fillCustomer(u"Änderung GmbH"_s, u"info@aenderung.test"_s));
        STEP(j, j->driver->key(Qt::Key_Escape));
        STEP(j, j->driver->waitFor(u"discardDialog"_s));
        STEP(j, j->driver->key(Qt::Key_Escape)); // not meant
        STEP(j, j->driver->waitGone(u"discardDialog"_s));
        QCOMPARE(j->driver->textOf(u"companyNameField"_s), u"Änderung GmbH"_s);
        STEP(j, j->driver->key(Qt::Key_Escape));
        STEP(j, j->driver->waitFor(u"discardDialog"_s));
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->waitGone(u"operationDialog"_s));
        QCOMPARE(j->newestRow().id, 0);
        QVERIFY(j->sandbox.executedWrites().isEmpty());
    }
};

QTEST_MAIN(TestHands)
#include "tst_hands.moc"
