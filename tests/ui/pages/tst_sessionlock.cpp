// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/passphrase.h"
#include "tests/support/await.h"
#include "tests/support/toydesk.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/lockscreen.h"
#include "ui/sessionlock.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purveyor;
using namespace purveyor::toy;

namespace
{
const QByteArray Right = "open sesame 42"; // clazy:excludeall=non-pod-global-static (constants of a test)
constexpr int Few = 3;                     // rounds: what is tested here does not hang on their number

// What a person sees of this program.
QStringList windowsOnScreen()
{
    QStringList names;
    const QWindowList windows = QGuiApplication::topLevelWindows();
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (const QWidget *widget : widgets) {
        if (widget->windowHandle() && windows.contains(widget->windowHandle()) &&
            widget->windowHandle()->isVisible())
            names.append(widget->objectName());
    }
    names.sort();
    return names;
}
} // namespace

// The lock: when it comes, that nothing shows through, and that everything is as before afterwards.
class TestSessionLock final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ToyDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    QPointer<QLineEdit> m_field;
    QPointer<QDialog> m_dialog;
    QPointer<QLineEdit> m_dialogField;
    std::unique_ptr<SessionLock> m_lock;

    FakeClock &clock() { return m_desk->house.clock; }
    LockScreen *screen() const { return qobject_cast<LockScreen *>(m_lock->screen()); }
    QLineEdit *passphraseField() const { return screen()->findChild<QLineEdit *>(u"passphraseField"_s); }
    QPushButton *unlockButton() const { return screen()->findChild<QPushButton *>(u"commitButton"_s); }
    QString message() const { return screen()->findChild<QLabel *>(u"lockMessage"_s)->text(); }
    void setUp()
    {
        QVERIFY(await(m_desk->house.secrets.write(lockPassphraseRef(), makePassphraseRecord(Right, Few))));
        m_desk->settings.setLockAfter(5min);
    }
    void makeLock()
    {
        m_lock = std::make_unique<SessionLock>(m_desk->services, nullptr);
        QTRY_VERIFY(m_lock->canLock());
    }
    void openDialogBehind()
    {
        m_dialog = new QDialog(m_window.get());
        m_dialog->setObjectName(u"aDialog"_s);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->open();
    }
    void openDialog()
    {
        m_dialog = new QDialog(m_window.get());
        m_dialog->setObjectName(u"aDialog"_s);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialogField = new QLineEdit(m_dialog);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void typeAndEnter(const QByteArray &passphrase) const
    {
        QTest::keyClicks(passphraseField(), QString::fromUtf8(passphrase));
        QTest::keyClick(passphraseField(), Qt::Key_Return);
    }
    void unlock()
    {
        typeAndEnter(Right);
        QTRY_VERIFY(!m_lock->isLocked());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ToyDesk>();
        QVERIFY(m_desk->house.isReady());
        m_window = std::make_unique<QWidget>();
        m_window->setObjectName(u"aWindow"_s);
        m_window->setWindowTitle(u"Kunde & Sons – Purveyor"_s);
        m_window->setGeometry(120, 90, 700, 500);
        m_field = new QLineEdit(m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_lock.reset();
        m_window.reset();
        m_desk.reset();
        QGuiApplication::clipboard()->clear();
    }

    void locksAfterAWhile()
    {
        setUp();
        makeLock();
        clock().advance(5min - 1ms);
        QVERIFY(!m_lock->isLocked());
        QCOMPARE(windowsOnScreen(), QStringList{u"aWindow"_s});
        clock().advance(1ms);
        QVERIFY(m_lock->isLocked());
        QCOMPARE(windowsOnScreen(), QStringList{u"lockScreen"_s});
        QCOMPARE(screen()->windowTitle(), u"Purveyor"_s);
        unlock();
        QCOMPARE(windowsOnScreen(), QStringList{u"aWindow"_s});
        clock().advance(5min);
        QVERIFY(m_lock->isLocked()); // again
    }

    void inputPutsItOff_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("key") << int(QEvent::KeyPress);
        QTest::newRow("mouse button") << int(QEvent::MouseButtonPress);
        QTest::newRow("mouse") << int(QEvent::MouseMove);
        QTest::newRow("wheel") << int(QEvent::Wheel);
        QTest::newRow("touch") << int(QEvent::TouchBegin);
    }

    void inputPutsItOff()
    {
        QFETCH(int, type);
        setUp();
        makeLock();
        clock().advance(4min);
        switch (type) {
        case QEvent::KeyPress:
            QTest::keyClick(m_field, Qt::Key_A);
            break;
        case QEvent::MouseButtonPress:
            QTest::mouseClick(m_field, Qt::LeftButton);
            break;
        case QEvent::MouseMove: {
            QMouseEvent event(QEvent::MouseMove, {5, 5}, {5, 5}, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_window->windowHandle(), &event);
            break;
        }
        case QEvent::Wheel: {
            QWheelEvent event({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                              false);
            QCoreApplication::sendEvent(m_window->windowHandle(), &event);
            break;
        }
        case QEvent::TouchBegin: {
            static QPointingDevice *const device = QTest::createTouchDevice();
            QTest::touchEvent(m_window.get(), device).press(0, {5, 5}, m_window.get());
            break;
        }
        }
        clock().advance(4min);
        QVERIFY(!m_lock->isLocked());
        clock().advance(1min);
        QVERIFY(m_lock->isLocked());
    }

    void sleepCounts()
    {
        setUp();
        makeLock();
        clock().setNowUtc(clock().nowUtc().addSecs(3600)); // the steady clock stands still meanwhile
        QTest::keyClick(m_field, Qt::Key_A);
        QVERIFY(m_lock->isLocked());
        QCOMPARE(m_field->text(), QString()); // whoever pressed it may be a stranger
    }

    void neverMeansNever()
    {
        setUp();
        m_desk->settings.setLockAfter(0min);
        m_lock = std::make_unique<SessionLock>(m_desk->services, nullptr);
        clock().advance(24h);
        m_lock->lock();
        QVERIFY(!m_lock->isLocked());
        m_desk->settings.setLockAfter(15min); // and from then on
        QTRY_VERIFY(m_lock->canLock());
        clock().advance(15min);
        QVERIFY(m_lock->isLocked());
    }

    void withoutAPassphraseNothingIsLocked()
    {
        m_desk->settings.setLockAfter(5min);
        m_lock = std::make_unique<SessionLock>(m_desk->services, nullptr);
        clock().advance(1h);
        m_lock->lock();
        QVERIFY(!m_lock->isLocked());
    }

    void aDamagedRecordIsSaid()
    {
        QVERIFY(await(m_desk->house.secrets.write(lockPassphraseRef(), "junk")));
        m_desk->settings.setLockAfter(5min);
        m_lock = std::make_unique<SessionLock>(m_desk->services, nullptr);
        QSignalSpy troubled(m_lock.get(), &SessionLock::troubled);
        QTRY_COMPARE(troubled.size(), 1);
        clock().advance(1h);
        QVERIFY(!m_lock->isLocked());
    }

    void everythingComesBackAsItWas()
    {
        setUp();
        makeLock();
        openDialog();
        QTest::keyClicks(m_dialogField, u"half typed"_s);
        m_dialogField->setCursorPosition(4);
        QTRY_COMPARE(QApplication::focusWidget(), m_dialogField);
        const QPoint windowPlace = m_window->pos();
        const QPoint dialogPlace = m_dialog->pos();
        const QSize dialogSize = m_dialog->size();
        QMenu menu;
        menu.addAction(u"Kunde & Sons"_s);
        menu.popup(m_window->pos());
        QTRY_VERIFY(menu.isVisible());
        m_lock->lock();
        QCOMPARE(windowsOnScreen(), QStringList{u"lockScreen"_s});
        QVERIFY(QTest::qWaitForWindowActive(screen()));
        QTRY_COMPARE(QApplication::focusWidget(), passphraseField());
        unlock();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QCOMPARE(windowsOnScreen(), (QStringList{u"aDialog"_s, u"aWindow"_s}));
        QTRY_COMPARE(QApplication::focusWidget(), m_dialogField);
        QCOMPARE(m_dialogField->text(), u"half typed"_s);
        QCOMPARE(m_dialogField->cursorPosition(), 4);
        // What Qt remembers would do; where the window manager has put them is known once they are mapped.
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE(m_window->pos(), windowPlace);
        QTRY_COMPARE(m_dialog->pos(), dialogPlace);
        QCOMPARE(m_dialog->size(), dialogSize);
        QCOMPARE(m_dialog->windowModality(), Qt::WindowModal);
        m_dialog->accept();
        QTRY_VERIFY(!m_dialog);
    }

    void whatComesUpMeanwhileWaits()
    {
        setUp();
        makeLock();
        m_lock->lock();
        openDialogBehind();
        QCOMPARE(windowsOnScreen(), QStringList{u"lockScreen"_s});
        QCoreApplication::sendPostedEvents();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(windowsOnScreen(), QStringList{u"lockScreen"_s});
        unlock();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        QCOMPARE(windowsOnScreen(), (QStringList{u"aDialog"_s, u"aWindow"_s}));
    }

    void whatComesUpInTheSameTurnIsShown()
    {
        setUp();
        makeLock();
        m_lock->lock();
        typeAndEnter(Right);
        openDialogBehind();
        QTRY_VERIFY(!m_lock->isLocked());
        QTRY_COMPARE(windowsOnScreen(), (QStringList{u"aDialog"_s, u"aWindow"_s}));
    }

    void whatIsDoneMeanwhileStaysAway()
    {
        setUp();
        makeLock();
        openDialog();
        m_lock->lock();
        m_dialog->accept(); // the vendor has answered
        QTRY_VERIFY(!m_dialog);
        unlock();
        QTRY_COMPARE(windowsOnScreen(), QStringList{u"aWindow"_s});
    }

    void wrongOnesAreSlowed()
    {
        const int delays[] = {1, 2, 4, 8, 16, 30, 30, 30};
        for (int wrong = 1; wrong <= 8; ++wrong)
            QCOMPARE(LockScreen::delayAfter(wrong).count(), delays[wrong - 1]);
        setUp();
        makeLock();
        m_lock->lock();
        for (const int seconds : {1, 2, 4, 8, 16, 30, 30}) {
            typeAndEnter("not this one");
            QTRY_VERIFY2(message().contains(u"%1 second"_s.arg(seconds)), qPrintable(message()));
            QCOMPARE(passphraseField()->text(), QString());
            typeAndEnter(Right); // too early: not even looked at
            QVERIFY(!unlockButton()->isEnabled());
            clock().advance(std::chrono::seconds(seconds) - 1ms);
            QVERIFY(!unlockButton()->isEnabled());
            QVERIFY(m_lock->isLocked());
            clock().advance(1ms);
            QVERIFY(unlockButton()->isEnabled()); // with what was typed meanwhile
            passphraseField()->clear();
        }
        QVERIFY(screen()->findChild<QLabel *>(u"lockForgotten"_s)->isVisible());
        unlock();
        m_lock->lock(); // the right one forgives
        typeAndEnter("not this one");
        QTRY_VERIFY2(message().contains(u"1 second"_s), qPrintable(message()));
    }

    void escAndTheCrossLetNobodyIn()
    {
        setUp();
        makeLock();
        m_lock->lock();
        QSignalSpy quit(m_lock.get(), &SessionLock::quitRequested);
        QTest::keyClick(passphraseField(), Qt::Key_Escape);
        QCOMPARE(quit.size(), 0);
        QTest::keyClick(passphraseField(), Qt::Key_Return); // nothing typed
        screen()->close();
        QCOMPARE(quit.size(), 1); // asked; who owns the windows decides
        QVERIFY(m_lock->isLocked());
        QCOMPARE(windowsOnScreen(), QStringList{u"lockScreen"_s});
        QTest::mouseClick(screen()->findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);
        QCOMPARE(quit.size(), 2);
        QVERIFY(m_lock->isLocked());
    }

    void everythingHasANameAndAKey()
    {
        setUp();
        makeLock();
        m_lock->lock();
        QVERIFY(QTest::qWaitForWindowActive(screen()));
        typeAndEnter("x"); // so that the button may be pressed afterwards
        QTRY_VERIFY(message().contains(u"1 second"_s));
        clock().advance(1s);
        QTest::keyClicks(passphraseField(), u"y"_s);
        QStringList reached;
        for (int i = 0; i < 6; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            const auto *button = qobject_cast<const QAbstractButton *>(focus);
            QVERIFY2(!focus->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(focus->objectName()));
            reached.append(focus->objectName());
            QTest::keyClick(screen(), Qt::Key_Tab);
        }
        for (const QString &name : {u"passphraseField"_s, u"cancelButton"_s, u"commitButton"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
        QVERIFY(!passphraseField()->accessibleDescription().isEmpty());
        QCOMPARE(passphraseField()->echoMode(), QLineEdit::Password);
    }

    void takesItsSecretsFromTheClipboard()
    {
        setUp();
        makeLock();
        QPointer<SecretClipboard> lent = new SecretClipboard("s3cret", clock(), m_window.get());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"s3cret"_s);
        m_lock->lock();
        QVERIFY(!lent);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        unlock();
        QGuiApplication::clipboard()->setText(u"an order's number"_s);
        m_lock->lock();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"an order's number"_s);
    }

    void comesFirstAtTheStart()
    {
        setUp();
        m_window->hide();
        m_lock = std::make_unique<SessionLock>(m_desk->services, nullptr);
        QVERIFY(m_lock->isWanted());
        m_lock->lockFirst(m_window.get());
        QCOMPARE(windowsOnScreen(), QStringList{u"lockScreen"_s});
        QTRY_VERIFY(m_lock->canLock());
        unlock();
        QCOMPARE(windowsOnScreen(), QStringList{u"aWindow"_s});
    }

    // The way in for somebody who forgot it: whoever may empty the keychain may do more than this lock keeps
    // from anybody.
    void aRecordThatIsGoneAtTheStartOpens()
    {
        QVERIFY(await(m_desk->house.secrets.write(lockPassphraseRef(), "junk")));
        m_desk->settings.setLockAfter(5min);
        m_window->hide();
        m_lock = std::make_unique<SessionLock>(m_desk->services, nullptr);
        QSignalSpy troubled(m_lock.get(), &SessionLock::troubled);
        m_lock->lockFirst(m_window.get());
        QVERIFY(!unlockButton()->isEnabled());
        QTRY_COMPARE(troubled.size(), 1);
        QVERIFY(!m_lock->isLocked());
        QCOMPARE(windowsOnScreen(), QStringList{u"aWindow"_s});
    }
};

QTEST_MAIN(TestSessionLock)
#include "tst_sessionlock.moc"
