// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/await.h"
#include "tests/support/toydesk.h"
#include "tests/support/toyoperations.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/orderdialog.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/quotepanel.h"
#include "ui/widgets/statusbanner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// The order dialog against the toy vendor: a form that no real vendor has, without a line in ui/ for it.
class TestOrderDialog final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ToyDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionRunner> m_runner;

    OrderDialog *openDialog()
    {
        m_runner->run(m_desk->house.connection().id, operationId(Toy::NewOrder), m_desk->house.customer());
        auto *dialog = m_window->findChild<OrderDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            return nullptr;
        return QTest::qWaitFor([dialog] { return dialog->formView()->editor(u"label"_s) != nullptr; })
                   ? dialog
                   : nullptr;
    }
    static QString placeOf(const QWidget *window)
    {
        const QRect frame = window->frameGeometry();
        return u"%1×%2 at %3, %4"_s.arg(frame.width()).arg(frame.height()).arg(frame.x()).arg(frame.y());
    }
    static QPushButton *commit(OrderDialog *dialog)
    {
        return dialog->findChild<QPushButton *>(u"commitButton"_s);
    }
    bool fillIn(OrderDialog *dialog)
    {
        QTest::keyClicks(dialog->formView()->editor(u"label"_s), u"For Ann"_s);
        return QTest::qWaitFor(
            [dialog] { return dialog->quotePanel()->isCurrent() && commit(dialog)->isEnabled(); });
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ToyDesk>();
        QVERIFY(m_desk->house.isReady());
        m_desk->gate.setHoldTime(std::chrono::seconds(10));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_window->show();
        m_runner = std::make_unique<ActionRunner>(m_desk->services, m_window.get());
    }
    void cleanup()
    {
        m_runner.reset();
        m_window.reset();
        m_desk.reset();
    }

    void quotesAndPlacesOnceTheFormIsComplete()
    {
        OrderDialog *dialog = openDialog();
        QVERIFY(dialog);
        const QSignalSpy placed(m_runner.get(), &ActionRunner::placed);
        QVERIFY(fillIn(dialog));
        QVERIFY(m_desk->house.world->quotes >= 1);
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        QTRY_COMPARE(placed.count(), 1);
        const auto row = placed.constFirst().constFirst().value<JournalRow>();
        QCOMPARE(row.state, WriteState::Held);
        QVERIFY(row.quote.has_value());
        QCOMPARE(m_desk->house.world->sends(), 0); // held: nothing has left
        QTRY_VERIFY(!m_window->findChild<OrderDialog *>());
    }

    // A window manager that was still putting up its frame once took it for one that belongs into the corner.
    void standsOverItsWindowOnceItsFormIsThere()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (int round = 0; round < 4; ++round) {
            OrderDialog *dialog = openDialog();
            QVERIFY(dialog);
            QVERIFY(fillIn(dialog));
            const auto isOver = [this, dialog] {
                const QPoint off = dialog->frameGeometry().center() - m_window->frameGeometry().center();
                return off.manhattanLength() < 32;
            };
            QTRY_VERIFY2(isOver(), qPrintable(placeOf(dialog) + u" over "_s + placeOf(m_window.get())));
            dialog->done(QDialog::Rejected);
            QTRY_VERIFY(!m_window->findChild<OrderDialog *>());
        }
    }

    void plainEnterNeverPlacesAnOrder()
    {
        OrderDialog *dialog = openDialog();
        QVERIFY(dialog);
        QVERIFY(fillIn(dialog));
        const QSignalSpy placed(m_runner.get(), &ActionRunner::placed);
        for (QWidget *target : {dialog->formView()->editor(u"label"_s), static_cast<QWidget *>(dialog)})
            QTest::keyClick(target, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(commit(dialog)->isEnabled()); // it is not being placed either
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(placed.count(), 1);
    }

    // Who is quicker than the price sees it first, and is told so.
    void theKeyBeforeThePriceIsAnsweredAndPlacesNothing()
    {
        OrderDialog *dialog = openDialog();
        QVERIFY(dialog);
        const QSignalSpy placed(m_runner.get(), &ActionRunner::placed);
        QWidget *label = dialog->formView()->editor(u"label"_s);
        QTest::keyClicks(label, u"For Ann"_s);
        QTest::keyClick(label, Qt::Key_Return, Qt::ControlModifier);
        const auto *banner = dialog->findChild<StatusBanner *>(u"dialogBanner"_s);
        QVERIFY(banner->isVisible());
        QTRY_VERIFY(dialog->quotePanel()->isCurrent() && commit(dialog)->isEnabled());
        QVERIFY(banner->isVisible());
        QCOMPARE(await(m_desk->gate.journal().newest(1))->size(), 0);
        QTest::keyClick(label, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(placed.count(), 1);
    }

    void anOrderThatChangesNothingIsNoMistake()
    {
        OrderDialog *dialog = openDialog();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->formView()->editor(u"label"_s), u"As it is"_s);
        QTRY_VERIFY(commit(dialog)->isEnabled());
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        const auto *banner = dialog->findChild<StatusBanner *>(u"dialogBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->mark(), Mark::None);
        QCOMPARE(await(m_desk->gate.journal().newest(1))->size(), 0);
    }

    void whatIsMissingIsSaidBesideTheField()
    {
        OrderDialog *dialog = openDialog();
        QVERIFY(dialog);
        QTRY_VERIFY(commit(dialog)->isEnabled());
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        auto *problem = dialog->findChild<QLabel *>(u"labelProblem"_s);
        QTRY_VERIFY(problem && problem->isVisible());
        QVERIFY(!problem->text().isEmpty());
        QCOMPARE(m_desk->house.world->sends(), 0);
    }

    void aRefusedEstimateKeepsWhatWasTypedAndBlocksTheOrder()
    {
        ApiError error;
        error.kind = ApiError::Kind::Vendor;
        error.message = u"Limit for resource exceeded"_s;
        error.vendorCode = u"Toy::Limit"_s;
        m_desk->house.world->quoteError = error;
        OrderDialog *dialog = openDialog();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->formView()->editor(u"label"_s), u"For Ann"_s);
        auto *banner = dialog->findChild<StatusBanner *>(u"quoteError"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"Limit for resource exceeded"_s));
        QVERIFY(banner->text().contains(u"Toy::Limit"_s));
        QVERIFY(!commit(dialog)->isEnabled());
        QCOMPARE(dialog->formView()->values().value(u"label"_s), Value(u"For Ann"_s));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->findChild<StatusBanner *>(u"dialogBanner"_s)->isVisible());
    }

    void aFormThatCannotBeReadAnewIsNotPlaced_data()
    {
        QTest::addColumn<bool>("slowly");
        QTest::newRow("at once") << false;
        QTest::newRow("after the price would have been asked for") << true;
    }
    // What is chosen is another product by now; the other fields are still those of the first.
    void aFormThatCannotBeReadAnewIsNotPlaced()
    {
        QFETCH(const bool, slowly);
        OrderDialog *dialog = openDialog();
        QVERIFY(dialog);
        QVERIFY(fillIn(dialog));
        const std::shared_ptr<ToyWorld> world = m_desk->house.world;
        world->formError = ApiError{};
        world->formError->message = u"Toy sleeps."_s;
        world->readDelay = std::chrono::seconds(slowly ? 1 : 0);
        const auto *hint = dialog->findChild<QLabel *>(u"quoteHint"_s);
        QTest::keyClick(dialog->findChild<QComboBox *>(u"sizeField"_s), Qt::Key_Down);
        if (slowly)
            QTRY_VERIFY(hint->isVisible());
        auto *banner = dialog->findChild<StatusBanner *>(u"dialogBanner"_s);
        QTRY_VERIFY2((m_desk->house.clock.advance(*world->readDelay), banner->isVisible()), "the error");
        QTRY_VERIFY(hint->isVisible()); // no price is asked for
        QVERIFY(!commit(dialog)->isEnabled());

        QTest::keyClicks(dialog->formView()->editor(u"label"_s), u" and Bob"_s);
        QVERIFY(banner->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(banner->text(), u"Toy sleeps."_s);

        world->formError.reset();
        world->readDelay = std::chrono::seconds(0);
        auto *retry = banner->findChild<QPushButton *>(u"retryButton"_s);
        QVERIFY(retry);
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY(dialog->formView()->editor(u"children"_s));
        QVERIFY(!banner->isVisible());
        QTRY_VERIFY(dialog->quotePanel()->isCurrent() && commit(dialog)->isEnabled());
        QCOMPARE(dialog->formView()->values().value(u"label"_s), Value(u"For Ann and Bob"_s));
    }

    // The gate keeps the very same from being placed while it is open. Once it is through, it is one more
    // order.
    void theSameOrderTwiceIsBlockedByTheGateThenWarnedAbout()
    {
        OrderDialog *dialog = openDialog();
        QVERIFY(dialog);
        const QSignalSpy placed(m_runner.get(), &ActionRunner::placed);
        QVERIFY(fillIn(dialog));
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        QTRY_COMPARE(placed.count(), 1);
        QTRY_VERIFY(!m_window->findChild<OrderDialog *>());

        OrderDialog *second = openDialog();
        QVERIFY(second);
        QVERIFY(fillIn(second));
        QTest::mouseClick(commit(second), Qt::LeftButton);
        auto *banner = second->findChild<StatusBanner *>(u"dialogBanner"_s);
        QTRY_COMPARE(banner->mark(), Mark::Bad);
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->findChild<QPushButton *>(u"anywayButton"_s));
        QTRY_VERIFY(commit(second)->isEnabled());

        m_desk->house.clock.advance(std::chrono::seconds(10));
        QTRY_COMPARE(m_desk->house.world->sends(), 1);
        QTRY_COMPARE(await(m_desk->gate.journal().newest(1))->constFirst().state, WriteState::Confirmed);
        QTest::mouseClick(commit(second), Qt::LeftButton);
        QTRY_COMPARE(banner->mark(), Mark::Waiting);
        QVERIFY(banner->isVisible());
        QCOMPARE(placed.count(), 1);
        auto *anyway = banner->findChild<QPushButton *>(u"anywayButton"_s);
        QVERIFY(anyway);
        QTest::mouseClick(anyway, Qt::LeftButton);
        QTRY_COMPARE(placed.count(), 2);
    }

    // Many subscriptions have one name, and lists do not tell whose they are.
    void aSubscriptionsDialogSaysWhoseItIs()
    {
        Subscription box = m_desk->house.world->subscriptions.constFirst();
        box.key.connection = m_desk->house.connection().id;
        box.customer = m_desk->house.customer().key.id;
        box.customerName.clear();
        box.number = u"1000123"_s;
        const Customer customer = m_desk->house.customer();
        QVERIFY(await(m_desk->cache.putOne(customer)));
        m_runner->run(box.key.connection, operationId(Toy::ChangeSeats), box);
        auto *dialog = m_window->findChild<OrderDialog *>();
        QVERIFY(dialog);
        auto *place = dialog->findChild<ElidedLabel *>(u"placeLabel"_s);
        QVERIFY(place && place->text().contains(u"1000123"_s));
        QTRY_COMPARE(
            place->text(),
            QStringList({customer.name, box.number, m_desk->house.connection().name}).join(u" · "_s));
    }

    // Somebody else, at the vendor's own portal, was faster.
    void anOrderSeenAtTheVendorIsWarnedAbout()
    {
        Order order;
        order.key = {m_desk->house.connection().id, EntityKind::Order, {u"88"_s}};
        order.number = u"SO-88"_s;
        order.customer = m_desk->house.customer().key.id;
        order.created = m_desk->house.clock.nowUtc().addSecs(-600);
        order.status = {Mark::Waiting, u"In progress"_s, {}};
        QVERIFY(await(m_desk->cache.putOne(order)));
        OrderDialog *dialog = openDialog();
        QVERIFY(dialog);
        const QSignalSpy placed(m_runner.get(), &ActionRunner::placed);
        QVERIFY(fillIn(dialog));
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        auto *banner = dialog->findChild<StatusBanner *>(u"dialogBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"SO-88"_s), qPrintable(banner->text()));
        QCOMPARE(placed.count(), 0);
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton); // another one indeed
        QTRY_COMPARE(placed.count(), 1);
    }

    // The form changed while the journal was asked for orders like this one: not placed, and still a form.
    void aChangeWhileItIsBeingPlacedLeavesTheFormUsable()
    {
        OrderDialog *dialog = openDialog();
        QVERIFY(dialog);
        QVERIFY(fillIn(dialog));
        const QSignalSpy placed(m_runner.get(), &ActionRunner::placed);
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        QVERIFY(!commit(dialog)->isEnabled());
        Q_EMIT dialog->formView()->edited(u"label"_s);
        QVERIFY(!dialog->quotePanel()->isCurrent());
        QTRY_VERIFY(dialog->quotePanel()->isCurrent() && commit(dialog)->isEnabled());
        QCOMPARE(placed.count(), 0);
        auto *label = qobject_cast<QLineEdit *>(dialog->formView()->editor(u"label"_s));
        QVERIFY(label && !label->isReadOnly());
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        QTRY_COMPARE(placed.count(), 1);
    }

    void anotherAttemptHasWhatWasTyped()
    {
        JournalRow row;
        row.connection = m_desk->house.connection().id;
        row.operation = operationId(Toy::NewOrder);
        row.target = m_desk->house.customer().key;
        row.customer = row.target.id;
        row.state = WriteState::Stopped;
        row.values = {{u"label"_s, u"For Ann"_s},
                      {u"size"_s, u"team"_s},
                      {u"children"_s, qint64(25)}, // a field that only a team box has
                      {u"gift"_s, true},
                      {u"card"_s, u"Well done"_s}};
        row.reference = u"PO-7"_s;
        row.note = u"Ring first"_s;
        m_runner->again(row);
        QTRY_VERIFY(m_window->findChild<OrderDialog *>());
        auto *dialog = m_window->findChild<OrderDialog *>();
        QTRY_VERIFY(dialog->formView()->editor(u"children"_s));
        const Values values = dialog->formView()->values();
        for (auto it = row.values.cbegin(); it != row.values.cend(); ++it)
            QCOMPARE(textOf(values.value(it.key())), textOf(it.value()));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"referenceField"_s)->text(), u"PO-7"_s);
        QTRY_VERIFY(dialog->quotePanel()->isCurrent() && commit(dialog)->isEnabled());
        QCOMPARE(m_desk->house.world->sends(), 0); // a new attempt is a person's
    }

    void thePreviewIsWhatIsSent()
    {
        OrderDialog *dialog = openDialog();
        QVERIFY(dialog);
        QVERIFY(fillIn(dialog));
        const QList<WriteDraft> drafts = m_desk->house.drafts(
            operationId(Toy::NewOrder), m_desk->house.customer(), dialog->formView()->values());
        QCOMPARE(drafts.size(), 1);
        const QSignalSpy placed(m_runner.get(), &ActionRunner::placed);
        m_desk->gate.setHoldTime(std::chrono::seconds(0));
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        QTRY_COMPARE(m_desk->house.world->sends(), 1);
        QCOMPARE(m_desk->house.world->arrivals().constFirst().body, drafts.constFirst().request.body);
    }

    void readOnlyDisablesEveryActionWithAReason()
    {
        m_desk->gate.setReadOnly(true);
        const auto actions = m_runner->actionsFor(m_desk->house.connection().id, m_desk->house.customer());
        QVERIFY(!actions.isEmpty());
        for (const ActionRunner::OfferedAction &action : actions) {
            QCOMPARE(action.offer.state, Offer::State::Disabled);
            QVERIFY(!action.offer.reason.isEmpty());
        }
        m_runner->run(m_desk->house.connection().id, operationId(Toy::NewOrder), m_desk->house.customer());
        QVERIFY(!m_window->findChild<OrderDialog *>());
    }
};

QTEST_MAIN(TestOrderDialog)
#include "tst_orderdialog.moc"
