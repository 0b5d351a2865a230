// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/handover.h"
#include "tests/support/await.h"
#include "tests/support/toydesk.h"
#include "ui/dialogs/handoverdialog.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// A made password in the hands of a person: seen and copied for a while, gone when handed over.
class TestHandOverDialog final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ToyDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    QPointer<HandOverDialog> m_dialog;
    SecretRef m_ref;

    void click(const QString &name)
    {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    SecretLineEdit *field() const { return m_dialog->findChild<SecretLineEdit *>(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ToyDesk>();
        QVERIFY(m_desk->house.isReady());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 700);
        m_window->show();
        JournalRow row;
        row.id = 7;
        row.connection = m_desk->house.connection().id;
        row.connectionName = u"Toy shop"_s;
        row.verb = u"New player"_s;
        row.madeName = u"Ada"_s;
        row.summary = u"Password made by the toy vendor"_s;
        m_ref = handOverRef(row.connection, row.id);
        m_desk->house.secrets.keepForSession(m_ref, MadePassword);
        m_dialog = new HandOverDialog(m_desk->services, row, m_window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
        QGuiApplication::clipboard()->clear();
    }

    void saysWhomItIsFor()
    {
        const auto labels = m_dialog->findChildren<TextLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                            [](const TextLabel *label) { return label->text().contains(u"for Ada."_s); }));
    }

    void isShownOnRequestAndForAWhile()
    {
        QVERIFY(field()->text().isEmpty());
        click(u"showSecretButton"_s);
        QTRY_COMPARE(field()->text(), QString::fromUtf8(MadePassword));
        QVERIFY(field()->isRevealed());
        m_desk->house.clock.advance(HandOverDialog::ShownFor);
        QVERIFY(field()->text().isEmpty());
        QVERIFY(!field()->isRevealed());
        click(u"showSecretButton"_s);
        QTRY_VERIFY(field()->isRevealed());
        click(u"showSecretButton"_s);
        QVERIFY(field()->text().isEmpty());
    }

    void whatWasShownAgainIsNotHiddenByTheFirstTimer()
    {
        click(u"showSecretButton"_s);
        QTRY_VERIFY(field()->isRevealed());
        click(u"showSecretButton"_s);
        m_desk->house.clock.advance(HandOverDialog::ShownFor / 2);
        click(u"showSecretButton"_s);
        QTRY_VERIFY(field()->isRevealed());
        m_desk->house.clock.advance(HandOverDialog::ShownFor / 2);
        QVERIFY(field()->isRevealed());
    }

    void theClipboardForgetsIt()
    {
        click(u"copySecretButton"_s);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(MadePassword));
        m_dialog->reject(); // it goes also when nobody looks any more
        m_desk->house.clock.advance(SecretClipboard::Lent);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void theClipboardKeepsWhatCameMeanwhile()
    {
        click(u"copySecretButton"_s);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(MadePassword));
        QGuiApplication::clipboard()->setText(u"a telephone number"_s);
        m_desk->house.clock.advance(SecretClipboard::Lent);
        QTRY_VERIFY(!m_window->findChild<SecretClipboard *>());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a telephone number"_s);
    }

    void theClipboardForgetsItAtTheEndOfTheProgram()
    {
        click(u"copySecretButton"_s);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(MadePassword));
        m_window.reset();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void laterLeavesItAndHandedOverDeletesIt()
    {
        // Without a keychain it is said how long it will be there.
        QVERIFY(m_dialog->findChild<StatusBanner *>(u"sessionOnlyBanner"_s)->isVisible());
        QTest::keyClick(m_dialog, Qt::Key_Return); // nothing is the default
        QVERIFY(m_dialog->isVisible());
        click(u"commitButton"_s);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(handOverOf(m_desk->house.secrets, m_desk->house.connection().id, 7), HandOver::None);
    }
};

QTEST_MAIN(TestHandOverDialog)
#include "tst_handoverdialog.moc"
