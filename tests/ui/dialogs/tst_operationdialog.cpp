// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/await.h"
#include "tests/support/toydesk.h"
#include "tests/support/toyoperations.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/discarddialog.h"
#include "ui/dialogs/operationdialog.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/quotepanel.h"
#include "ui/widgets/requestview.h"
#include "ui/widgets/stackedstate.h"
#include "ui/widgets/statusbanner.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

namespace
{
const QString Typed = u"typed-canary-pässword"_s;
}

// Any operation's dialog, against the toy vendor: what becomes of a secret, of what was typed, and of a
// second attempt.
class TestOperationDialog final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ToyDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionRunner> m_runner;

    OperationDialog *openDialog(Toy operation, const FilledIn &filled = {})
    {
        m_runner->run(m_desk->house.connection().id, operationId(operation), m_desk->house.customer(),
                      filled);
        auto *dialog = m_window->findChild<OperationDialog *>();
        // It is seen only once its form is there.
        return dialog && QTest::qWaitFor([dialog] { return dialog->isVisible(); }) &&
                       QTest::qWaitForWindowActive(dialog)
                   ? dialog
                   : nullptr;
    }
    OperationDialog *openUser()
    {
        OperationDialog *dialog = openDialog(Toy::NewUser);
        if (dialog)
            type(dialog, u"login"_s, u"bear@toys.example"_s);
        return dialog;
    }
    [[nodiscard]] Operation toyOperation(Toy id) const
    {
        const QList<Operation> operations = m_desk->house.client()->operations();
        const Operation *found = findOperation(operations, operationId(id));
        return found ? *found : Operation();
    }
    // Toy's order in the dialog of what is none, as a user with a plan is at some vendors.
    OperationDialog *openBox()
    {
        Operation operation = toyOperation(Toy::NewOrder);
        operation.quotable = false;
        auto *dialog = new OperationDialog(m_desk->services, *m_desk->house.client(), operation,
                                           m_desk->house.customer(), m_window.get());
        dialog->begin();
        return QTest::qWaitFor([dialog] { return dialog->isVisible(); }) ? dialog : nullptr;
    }
    static void type(OperationDialog *dialog, const QString &key, const QString &text)
    {
        QWidget *editor = dialog->formView()->editor(key);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Delete);
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, editor, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    static QPushButton *commit(QDialog *dialog)
    {
        return dialog->findChild<QPushButton *>(u"commitButton"_s);
    }
    bool isGone() const { return !m_window->findChild<OperationDialog *>(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ToyDesk>();
        QVERIFY(m_desk->house.isReady());
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

    void aTypedSecretReachesTheVendorAndNothingElse()
    {
        OperationDialog *dialog = openUser();
        QVERIFY(dialog);
        type(dialog, u"password"_s, Typed);
        QTest::keyClick(dialog, Qt::Key_E, Qt::ControlModifier);
        auto *preview = dialog->findChild<RequestView *>();
        QTRY_VERIFY(preview->isAncestorOf(dialog->focusWidget()));
        QTRY_VERIFY(preview->findChild<QPlainTextEdit *>()->toPlainText().contains(u"bear@toys.example"_s));
        const QString shown = preview->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(shown.contains(u"•••"_s)); // there is one, and it is not told
        QVERIFY(!shown.contains(u"canary"_s));
        QCOMPARE(m_desk->house.secrets.known().size(), 1);

        const QSignalSpy placed(m_runner.get(), &ActionRunner::placed);
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        QTRY_COMPARE(placed.count(), 1);
        QTRY_VERIFY(isGone());
        QVERIFY(m_desk->house.secrets.known().isEmpty()); // the form's end is the secret's end in memory
        const auto row = placed.constFirst().constFirst().value<JournalRow>();
        QCOMPARE(row.state, WriteState::Held);
        QVERIFY(row.hasSecret);
        QVERIFY(!m_desk->house.client()->curl(row).contains(u"canary"_s));

        m_desk->house.clock.advance(std::chrono::seconds(10)); // the bytes waited with the held write
        QTRY_COMPARE(m_desk->house.world->sends(), 2);
        const ToyWorld::Arrival arrival = m_desk->house.world->arrivals().constFirst();
        QVERIFY(arrival.body.contains(Typed.toUtf8()));
        QTRY_COMPARE(await(m_desk->gate.journal().row(row.id))->state, WriteState::Confirmed);
        bool read = false;
        for (const QString &suffix : {QString(), u"-wal"_s}) {
            QFile file(m_desk->house.journalFile() + suffix);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            read = read || bytes.contains("bear@toys.example");
            QVERIFY(!bytes.contains("canary"));
        }
        QVERIFY(read);
    }

    // A field may bring others along; what was clicked before they came would be what nobody saw.
    void waitsForWhatAFieldBringsAlong()
    {
        OperationDialog *dialog = openBox();
        QVERIFY(dialog);
        type(dialog, u"label"_s, u"Bear"_s);
        QTRY_VERIFY(commit(dialog)->isEnabled());
        m_desk->house.world->readDelay = std::chrono::seconds(1);
        auto *size = dialog->findChild<QComboBox *>(u"sizeField"_s);
        QVERIFY(size);
        QTest::keyClick(size, Qt::Key_Down); // the team box asks for more
        QVERIFY(!commit(dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        const auto *banner = dialog->findChild<StatusBanner *>(u"dialogBanner"_s);
        QVERIFY(banner->isVisible()); // the press is answered …
        QVERIFY(!dialog->formView()->editor(u"children"_s));
        QTRY_VERIFY2(
            (m_desk->house.clock.advance(std::chrono::seconds(1)), dialog->formView()->editor(u"children"_s)),
            "the form that came later"); // the question leaves with the next turn
        QTRY_VERIFY(commit(dialog)->isEnabled());
        QVERIFY(banner->isVisible()); // … until something else is entered
        QCOMPARE(await(m_desk->gate.journal().newest(1))->size(), 0);
        type(dialog, u"children"_s, u"12"_s);
        QVERIFY(!banner->isVisible());
    }

    // What is no order at its vendor may cost something all the same: a list of the clerk's own knows it.
    void showsThePriceOfAList()
    {
        PriceEntry entry;
        entry.product = u"small"_s;
        entry.price = Money{Decimal(20, 0), u"EUR"_s};
        entry.cost = Money{Decimal(1150, 2), u"EUR"_s};
        const ConnectionId connection = m_desk->house.connection().id;
        QVERIFY(await(m_desk->priceLists.replace(connection, {u"a.csv"_s, {}, {entry}})));
        OperationDialog *dialog = openBox();
        QVERIFY(dialog);
        auto *quote = dialog->findChild<QuotePanel *>();
        QVERIFY(!quote->isVisible()); // nothing is asked for yet
        type(dialog, u"label"_s, u"Bear"_s);
        QTRY_VERIFY(quote->isVisible());
        QCOMPARE(quote->quote()->cost->net->amount, Decimal(1150, 2));
        QCOMPARE(m_desk->house.world->quotes, 0); // the vendor tells none
        QTRY_VERIFY(commit(dialog)->isEnabled());
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        QTRY_COMPARE(await(m_desk->gate.journal().newest(1))->size(), 1);
        const JournalRow row = await(m_desk->gate.journal().newest(1))->constFirst();
        QVERIFY(row.quote && row.quote->listed);
        QCOMPARE(row.quote->price->net->amount, Decimal(20, 0));
    }

    void aClearedSecretIsForgotten()
    {
        OperationDialog *dialog = openUser();
        QVERIFY(dialog);
        type(dialog, u"password"_s, Typed);
        QTRY_COMPARE(m_desk->house.secrets.known().size(), 1);
        type(dialog, u"password"_s, {});
        QWidget *editor = dialog->formView()->editor(u"password"_s);
        QTest::keyClick(editor, Qt::Key_X);
        QTRY_COMPARE(m_desk->house.secrets.known().size(), 1);
        QTest::keyClick(editor, Qt::Key_Backspace);
        QTRY_VERIFY(m_desk->house.secrets.known().isEmpty());
    }

    void cancellingForgetsTheSecret()
    {
        OperationDialog *dialog = openUser();
        QVERIFY(dialog);
        type(dialog, u"password"_s, Typed);
        QTRY_COMPARE(m_desk->house.secrets.known().size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        auto *ask = dialog->findChild<DiscardDialog *>();
        QVERIFY(ask && QTest::qWaitForWindowActive(ask));
        QTest::mouseClick(commit(ask), Qt::LeftButton);
        QTRY_VERIFY(isGone());
        QVERIFY(m_desk->house.secrets.known().isEmpty());
        QCOMPARE(m_desk->house.world->sends(), 0);
    }

    void escapeOverTypedTextAsksAndEnterKeepsIt()
    {
        OperationDialog *dialog = openUser();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QPointer<DiscardDialog> ask = dialog->findChild<DiscardDialog *>();
        QVERIFY(ask && QTest::qWaitForWindowActive(ask));
        QTest::keyClick(ask, Qt::Key_Return);
        QTRY_VERIFY(!ask);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->formView()->values().value(u"login"_s), Value(u"bear@toys.example"_s));
    }

    void escapeOverAnUntouchedFormCloses()
    {
        OperationDialog *dialog = openDialog(Toy::EditCustomer);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->formView()->editor(u"name"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(isGone());
    }

    void nothingChangedIsSaidCalmly()
    {
        OperationDialog *dialog = openDialog(Toy::EditCustomer);
        QVERIFY(dialog);
        QTRY_VERIFY(commit(dialog)->isEnabled());
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        const auto *banner = dialog->findChild<StatusBanner *>(u"dialogBanner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->mark(), Mark::None);
        QCOMPARE(await(m_desk->gate.journal().newest(1))->size(), 0);
    }

    // Nobody changed anything either; but that is not why nothing can be sent.
    void anObstacleIsNotTakenForNothingToDo()
    {
        OperationDialog *dialog = openDialog(Toy::EditCustomer);
        QVERIFY(dialog);
        QTRY_VERIFY(commit(dialog)->isEnabled());
        const QPointer<VendorClient> client = m_desk->house.client();
        ProxySettings proxy;
        proxy.mode = ProxySettings::Mode::None;
        m_desk->house.clients.setProxy(proxy, {});
        QTRY_VERIFY(!client);
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        const auto *banner = dialog->findChild<StatusBanner *>(u"dialogBanner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->mark(), Mark::Bad);
    }

    void anotherAttemptHasWhatWasTypedAndNotWhatOthersChanged()
    {
        // Between the two attempts somebody renamed the shop; this person had typed a motto.
        JournalRow row;
        row.connection = m_desk->house.connection().id;
        row.operation = operationId(Toy::EditCustomer);
        row.target = m_desk->house.customer().key;
        row.state = WriteState::Stopped;
        row.values = {{u"name"_s, m_desk->house.customer().name}, {u"motto"_s, u"Play more"_s}};
        row.changes = {{u"Motto"_s, {}, u"Play more"_s}};
        m_desk->house.world->customers.first().name = u"Renamed meanwhile"_s;
        m_runner->again(row);
        QTRY_VERIFY(m_window->findChild<OperationDialog *>());
        auto *dialog = m_window->findChild<OperationDialog *>();
        QTRY_VERIFY(dialog->formView()->editor(u"name"_s));
        const Values values = dialog->formView()->values();
        QCOMPARE(values.value(u"name"_s), Value(u"Renamed meanwhile"_s));
        QCOMPARE(values.value(u"motto"_s), Value(u"Play more"_s));
    }

    void aDraftGoesWhenItIsPlacedAgain()
    {
        OperationDialog *first = openUser();
        QVERIFY(first);
        type(first, u"password"_s, Typed);
        const QSignalSpy placed(m_runner.get(), &ActionRunner::placed);
        QTest::mouseClick(commit(first), Qt::LeftButton);
        QTRY_COMPARE(placed.count(), 1);
        QTRY_VERIFY(isGone());
        // The next start of the program finds it with its password gone.
        const std::unique_ptr<Journal> next = m_desk->house.makeJournal();
        QCOMPARE(await(next->recover())->size(), 1);
        const qint64 id = placed.constFirst().constFirst().value<JournalRow>().id;
        const JournalRow draft = *await(next->row(id));
        QCOMPARE(draft.state, WriteState::Draft);

        m_runner->again(draft);
        QTRY_VERIFY(m_window->findChild<OperationDialog *>());
        auto *dialog = m_window->findChild<OperationDialog *>();
        QTRY_COMPARE(dialog->formView()->values().value(u"login"_s), Value(u"bear@toys.example"_s));
        QVERIFY(dialog->formView()->secret(u"password"_s).isEmpty()); // nobody has it any more
        type(dialog, u"password"_s, Typed);
        QTest::mouseClick(commit(dialog), Qt::LeftButton);
        QTRY_COMPARE(placed.count(), 2);
        QTRY_COMPARE(await(next->row(id))->state, WriteState::Withdrawn);
    }

    void whatIsNotOfferedAnyMoreIsSaid()
    {
        Subscription subscription = m_desk->house.world->subscriptions.first();
        subscription.key.connection = m_desk->house.connection().id;
        const QSignalSpy told(m_runner.get(), &ActionRunner::notOffered);
        m_runner->run(m_desk->house.connection().id, operationId(Toy::Resume), subscription);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.constFirst().constFirst().toString(), u"It is awake."_s);
        QVERIFY(isGone());
    }

    void aRequestThatIsNoneSaysWhy()
    {
        // The toy lists it and drafts nothing for it.
        auto *dialog =
            new OperationDialog(m_desk->services, *m_desk->house.client(), toyOperation(Toy::WelcomeUser),
                                m_desk->house.customer(), m_window.get());
        dialog->begin();
        QTRY_VERIFY(commit(dialog)->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_E, Qt::ControlModifier);
        const auto *preview = dialog->findChild<RequestView *>();
        QTRY_COMPARE(preview->text(), u"Toy welcomes players by itself."_s);
    }

    void aRequestOfAWrongFormNamesTheField()
    {
        OperationDialog *dialog = openUser();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_E, Qt::ControlModifier);
        const auto *preview = dialog->findChild<RequestView *>();
        type(dialog, u"login"_s, u"bear"_s);
        QTRY_COMPARE(preview->text(), u"Correct “Login” to see the request."_s);
        type(dialog, u"login"_s, {});
        QTRY_COMPARE(preview->text(), u"Fill in what is missing to see the request."_s);
    }

    // Space must not close what one more try may fill.
    void aFormThatCannotBeReadOffersAnotherTry()
    {
        ApiError error;
        error.message = u"Toy sleeps."_s;
        m_desk->house.world->formError = error;
        OperationDialog *dialog = openDialog(Toy::NewUser);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->focusWidget());
        QTRY_COMPARE(dialog->focusWidget()->objectName(), u"retryButton"_s);
        m_desk->house.world->formError.reset();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(dialog->formView()->editor(u"login"_s));
        QVERIFY(dialog->isVisible());
    }

    // What is chosen is something else by now; the other fields are still those of the first.
    void aFormThatCannotBeReadAnewIsNotSent()
    {
        OperationDialog *dialog = openBox();
        QVERIFY(dialog);
        type(dialog, u"label"_s, u"Bear"_s);
        QTRY_VERIFY(commit(dialog)->isEnabled());
        ApiError error;
        error.message = u"Toy sleeps."_s;
        m_desk->house.world->formError = error;
        QTest::keyClick(dialog->findChild<QComboBox *>(u"sizeField"_s), Qt::Key_Down);
        const auto *banner = dialog->findChild<StatusBanner *>(u"dialogBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!commit(dialog)->isEnabled());
        type(dialog, u"label"_s, u"Teddy"_s);
        QVERIFY(!commit(dialog)->isEnabled());
        QVERIFY(banner->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(banner->text(), u"Toy sleeps."_s);

        m_desk->house.world->formError.reset();
        auto *retry = banner->findChild<QPushButton *>(u"retryButton"_s);
        QVERIFY(retry);
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY(dialog->formView()->editor(u"children"_s));
        QTRY_VERIFY(commit(dialog)->isEnabled());
        QVERIFY(!banner->isVisible());
        QCOMPARE(dialog->formView()->values().value(u"label"_s), Value(u"Teddy"_s));
    }

    // The form was asked of a client that is gone: nobody will ever answer.
    void aClientThatGoesWhileTheFormIsReadIsSaid()
    {
        m_desk->house.world->readDelay.reset(); // no answer
        m_runner->run(m_desk->house.connection().id, operationId(Toy::NewUser), m_desk->house.customer());
        auto *dialog = m_window->findChild<OperationDialog *>();
        QVERIFY(dialog);
        ProxySettings proxy;
        proxy.mode = ProxySettings::Mode::None;
        m_desk->house.clients.setProxy(proxy, {});
        QTRY_VERIFY(dialog->isVisible());
        const auto *state = dialog->findChild<StackedState *>();
        QVERIFY(state);
        QTRY_COMPARE(state->placeholder()->kind(), Placeholder::Kind::Error);
    }
};

QTEST_MAIN(TestOperationDialog)
#include "tst_operationdialog.moc"
