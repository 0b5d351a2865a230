// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/book.h"
#include "tests/support/await.h"
#include "tests/support/toydesk.h"
#include "tests/support/toyoperations.h"
#include "ui/dialogs/onboardingdialog.h"
#include "ui/dialogs/operationdialog.h"
#include "ui/dialogs/orderdialog.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/quotepanel.h"
#include "ui/widgets/statusbanner.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

using Part = OnboardingFlow::Part;
using State = OnboardingFlow::State;

// Customer, first user, first box at the toy vendor: each step an ordinary write, refused ones sent again,
// unknown ones settled, all of it continued later.
class TestOnboarding final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ToyDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    QPointer<OnboardingDialog> m_dialog;

    void open(const EntityKey &customer = {})
    {
        m_dialog = new OnboardingDialog(m_desk->services, {m_desk->house.connection()}, m_window.get());
        m_dialog->begin(customer);
    }
    State stateOf(Part part) const { return m_dialog->flow().steps()[static_cast<size_t>(part)].state; }
    QString find(Part part) const
    {
        const QList<CheckList::Entry> entries = m_dialog->findChild<CheckList *>()->entries();
        return entries.at(static_cast<qsizetype>(part)).finding;
    }
    QPushButton *commit() const { return button(m_dialog, u"commitButton"_s); }
    static QPushButton *button(const QWidget *dialog, const QString &name)
    {
        // The dialogs over this one are children too.
        const QList<QPushButton *> all = dialog->findChildren<QPushButton *>(name);
        // The last one: those that a banner had before may be there for another turn.
        const auto last = std::find_if(all.crbegin(), all.crend(), [dialog](const QPushButton *one) {
            return one->window() == dialog && one->isVisible();
        });
        return last == all.crend() ? nullptr : *last;
    }
    // Presses the main button, fills in the one field of the form that comes, and places it.
    template <class Dialog>
    bool place(const QString &field, const QString &text)
    {
        QTest::keyClick(commit(), Qt::Key_Return);
        QPointer<Dialog> form;
        if (!QTest::qWaitFor([&] {
                form = m_dialog->findChild<Dialog *>();
                return form && form->isVisible() && form->formView()->editor(field);
            }))
            return false;
        if (!text.isEmpty()) {
            QWidget *editor = form->formView()->editor(field);
            QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(editor, text);
        }
        QPushButton *send = button(form, u"commitButton"_s);
        if (!QTest::qWaitFor([&] { return form && send->isEnabled() && isPriced(form); }))
            return false;
        QTest::mouseClick(send, Qt::LeftButton);
        return QTest::qWaitFor([&] { return !form; });
    }
    static bool isPriced(const OperationDialog *) { return true; }
    static bool isPriced(const OrderDialog *dialog) { return dialog->quotePanel()->isCurrent(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ToyDesk>();
        QVERIFY(m_desk->house.isReady());
        m_desk->gate.setHoldTime(std::chrono::seconds(0));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void goesFromNothingToTheFirstSubscription()
    {
        open();
        QCOMPARE(commit()->text(), u"New toy shop…"_s);
        QCOMPARE(stateOf(Part::User), State::Waiting);
        QVERIFY(place<OperationDialog>(u"name"_s, u"Bears & Co"_s));
        QTRY_COMPARE(stateOf(Part::User), State::Ready);
        QCOMPARE(find(Part::Customer), u"Bears & Co"_s);
        QCOMPARE(commit()->text(), u"New player…"_s);

        QVERIFY(place<OperationDialog>(u"login"_s, u"bear@toys.example"_s));
        QTRY_COMPARE(stateOf(Part::Subscription), State::Ready);
        QCOMPARE(stateOf(Part::User), State::Done);

        QVERIFY(place<OrderDialog>(u"label"_s, u"Ball"_s));
        QTRY_VERIFY(!m_dialog->flow().current());
        QTRY_COMPARE(m_desk->house.world->orders.size(), 1);
        const EntityKey customer = m_dialog->flow().customer()->key;
        QCOMPARE(m_desk->house.world->orders.constFirst().customer, customer.id);
        QCOMPARE(m_desk->house.world->users.constFirst().customer, customer.id);

        // One row of the journal each, with the price that was seen.
        const QList<JournalRow> rows = await(m_desk->gate.journal().newest(10)).value();
        const auto of = [&rows](Toy operation) {
            return std::count_if(rows.cbegin(), rows.cend(), [operation](const JournalRow &row) {
                return row.operation == operationId(operation) && row.state == WriteState::Confirmed;
            });
        };
        QCOMPARE(of(Toy::NewCustomer), 1);
        QCOMPARE(of(Toy::NewUser), 1);
        QCOMPARE(of(Toy::NewOrder), 1);
        QVERIFY(rows.constFirst().quote);

        const QSignalSpy shown(m_dialog, &OnboardingDialog::customerRequested);
        const QSignalSpy gone(m_dialog, &QObject::destroyed);
        QTest::mouseClick(commit(), Qt::LeftButton);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.constFirst().constFirst().value<EntityKey>(), customer);
        QTRY_COMPARE(gone.count(), 1);
    }

    void aRefusedStepIsCorrectedAndSentAgain()
    {
        open();
        m_desk->house.world->reactions = {Reaction::Refuse};
        QVERIFY(place<OperationDialog>(u"name"_s, u"Bear"_s));
        QTRY_COMPARE(stateOf(Part::Customer), State::Failed);
        QVERIFY(m_dialog->findChild<StatusBanner *>(u"dialogBanner"_s)
                    ->text()
                    .contains(u"The shelf is empty."_s));
        QCOMPARE(commit()->text(), u"Correct and send again…"_s);
        QVERIFY(place<OperationDialog>(u"name"_s, {})); // filled in as it was
        QTRY_COMPARE(stateOf(Part::User), State::Ready);
        QCOMPARE(m_dialog->flow().customer()->name, u"Bear"_s);
        QCOMPARE(m_desk->house.world->sends(), 2);
    }

    // A vendor that cannot be asked for one customer is no dead end.
    void aRefusedStepOfACustomerThatIsOnlyKnownHere()
    {
        const EntityKey customer = m_desk->house.customer().key;
        m_desk->services.book.refresh(customer.connection, EntityKind::Customer);
        QTRY_VERIFY(await(m_desk->services.book.known(customer)));
        m_desk->house.world->unspoken = {EntityKind::Customer};
        open(customer);
        QTRY_COMPARE(stateOf(Part::User), State::Ready);
        m_desk->house.world->reactions = {Reaction::Refuse};
        QVERIFY(place<OperationDialog>(u"login"_s, u"bear@toys.example"_s));
        QTRY_COMPARE(stateOf(Part::User), State::Failed);
        QVERIFY(place<OperationDialog>(u"login"_s, {}));
        QTRY_COMPARE(stateOf(Part::User), State::Done);
        QCOMPARE(m_desk->house.world->users.size(), 1);
    }

    // Not by what the vendor said before that, which may say otherwise.
    void whatSettledAStepIsShown()
    {
        open();
        m_desk->house.world->reactions = {Reaction::LoseRequest};
        m_desk->house.world->lookUpIsAmbiguous = true;
        QVERIFY(place<OperationDialog>(u"name"_s, u"Bear"_s));
        QTRY_COMPARE(stateOf(Part::Customer), State::Unknown);
        const qint64 row = m_dialog->flow().current()->row->id;
        QVERIFY(await(m_desk->gate.settle(row, Settlement::NotDone, u"not in the panel"_s, {})));
        QTRY_COMPARE(stateOf(Part::Customer), State::Failed);
        const auto *banner = m_dialog->findChild<StatusBanner *>(u"dialogBanner"_s);
        const QString before = m_dialog->flow().current()->row->message;
        QVERIFY(banner->text().contains(u"not in the panel"_s));
        QVERIFY(!before.isEmpty() && !banner->text().contains(before));
    }

    void anUnknownStepStopsUntilItIsSettled()
    {
        open();
        m_desk->house.world->reactions = {Reaction::DoAndLoseAnswer};
        m_desk->house.world->lookUpIsAmbiguous = true;
        QVERIFY(place<OperationDialog>(u"name"_s, u"Bear"_s));
        QTRY_COMPARE(stateOf(Part::Customer), State::Unknown);
        QCOMPARE(stateOf(Part::User), State::Waiting);
        QCOMPARE(commit()->text(), u"Check with Toy shop"_s);
        QTest::mouseClick(commit(), Qt::LeftButton);
        auto *banner = m_dialog->findChild<StatusBanner *>(u"dialogBanner"_s);
        QTRY_VERIFY(banner->text().contains(u"Two boxes look like this one."_s));
        QCOMPARE(stateOf(Part::Customer), State::Unknown);
        const QSignalSpy settle(m_dialog, &OnboardingDialog::settleRequested);
        QTRY_VERIFY(button(m_dialog, u"settleButton"_s));
        QTest::mouseClick(button(m_dialog, u"settleButton"_s), Qt::LeftButton);
        QTRY_COMPARE(settle.count(), 1);

        m_desk->house.world->lookUpIsAmbiguous = false;
        QTRY_VERIFY(commit()->isEnabled());
        QTest::mouseClick(commit(), Qt::LeftButton);
        QTRY_COMPARE(stateOf(Part::User), State::Ready); // found, and it goes on by itself
        QCOMPARE(m_desk->house.world->sends(), 1);
    }

    // By Enter alone, and what was settled is told by its name.
    void aSettledUserIsNamedAndTheKeyboardGoesOn()
    {
        open(m_desk->house.customer().key);
        QTRY_COMPARE(stateOf(Part::User), State::Ready);
        QTRY_COMPARE(m_dialog->focusWidget(), commit());
        m_desk->house.world->reactions = {Reaction::LoseRequest};
        m_desk->house.world->lookUpIsAmbiguous = true;
        QVERIFY(place<OperationDialog>(u"login"_s, u"bear@toys.example"_s));
        QTRY_COMPARE(stateOf(Part::User), State::Unknown);
        QTRY_VERIFY(button(m_dialog, u"settleButton"_s));
        button(m_dialog, u"settleButton"_s)->setFocus();
        const qint64 row = m_dialog->flow().current()->row->id;
        const QSignalSpy settle(m_dialog, &OnboardingDialog::settleRequested);
        QCOMPARE(m_dialog->focusWidget(), button(m_dialog, u"settleButton"_s));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(settle.count(), 1);
        QVERIFY(await(m_desk->gate.settle(row, Settlement::Done, u"seen in the panel"_s, {})));
        QTRY_COMPARE(stateOf(Part::User), State::Done);
        QVERIFY2(find(Part::User).contains(u"bear@toys.example"_s), qPrintable(find(Part::User)));
        QTRY_COMPARE(m_dialog->focusWidget(), commit());
    }

    void goesOnFromTheCustomersRecord()
    {
        open();
        QVERIFY(place<OperationDialog>(u"name"_s, u"Bear"_s));
        QTRY_COMPARE(stateOf(Part::User), State::Ready);
        m_desk->house.world->reactions = {Reaction::Refuse};
        QVERIFY(place<OperationDialog>(u"login"_s, u"bear@toys.example"_s));
        QTRY_COMPARE(stateOf(Part::User), State::Failed);
        const EntityKey customer = m_dialog->flow().customer()->key;
        QTest::mouseClick(button(m_dialog, u"cancelButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog);

        open(customer);
        QTRY_COMPARE(stateOf(Part::User), State::Failed); // as the journal says
        QCOMPARE(stateOf(Part::Customer), State::Done);
        QVERIFY(place<OperationDialog>(u"login"_s, {}));
        QTRY_COMPARE(stateOf(Part::Subscription), State::Ready);
        QCOMPARE(m_desk->house.world->users.size(), 1);
    }

    void whatThereIsIsNotMadeAgain()
    {
        open(m_desk->house.customer().key); // it has a subscription and no user
        QTRY_COMPARE(stateOf(Part::Subscription), State::Done);
        QTRY_COMPARE(stateOf(Part::User), State::Ready);
        QTRY_COMPARE(find(Part::Subscription), u"There is one already"_s);
        QTRY_VERIFY(button(m_dialog, u"skipButton"_s));
        QTest::mouseClick(button(m_dialog, u"skipButton"_s), Qt::LeftButton);
        QVERIFY(!m_dialog->flow().current());
        QCOMPARE(m_desk->house.world->sends(), 0);
    }

    void aHeldStepCanBeUndone()
    {
        m_desk->gate.setHoldTime(std::chrono::seconds(10));
        open(m_desk->house.customer().key);
        QTRY_COMPARE(stateOf(Part::User), State::Ready);
        QVERIFY(place<OperationDialog>(u"login"_s, u"bear@toys.example"_s));
        QTRY_COMPARE(stateOf(Part::User), State::Running);
        QVERIFY(!commit()->isEnabled());
        QTRY_VERIFY(button(m_dialog, u"undoButton"_s));
        QTest::mouseClick(button(m_dialog, u"undoButton"_s), Qt::LeftButton);
        QTRY_COMPARE(stateOf(Part::User), State::Failed);
        QCOMPARE(m_desk->house.world->sends(), 0);
    }

    void nothingIsPlacedInReadOnlyMode()
    {
        m_desk->gate.setReadOnly(true);
        open();
        QCOMPARE(stateOf(Part::Customer), State::Disabled);
        QVERIFY(!commit()->isEnabled());
        QVERIFY(find(Part::Customer).contains(u"Read-only"_s));
        m_desk->gate.setReadOnly(false);
        QTRY_VERIFY(commit()->isEnabled());
    }
};

QTEST_MAIN(TestOnboarding)
#include "tst_onboarding.moc"
