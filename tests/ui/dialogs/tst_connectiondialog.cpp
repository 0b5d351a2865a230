// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/toydesk.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/discarddialog.h"
#include "ui/widgets/formview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

Q_DECLARE_METATYPE(purveyor::SecretRef)
Q_DECLARE_METATYPE(purveyor::ProbeStep)

// The connection dialog on the toy vendor's form: an address, a region and a key.
class TestConnectionDialog final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ToyDesk> m_desk;
    std::unique_ptr<QWidget> m_window;

    SecretRef ref() const { return secretRef(m_desk->house.connection().id, u"apiKey"_s); }

    ConnectionDialog *openDialog()
    {
        auto *dialog = new ConnectionDialog(m_desk->services, m_desk->house.connection(), m_window.get());
        dialog->begin();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    static QLineEdit *keyField(ConnectionDialog *dialog)
    {
        return dialog->findChild<QLineEdit *>(u"apiKeyField"_s);
    }

    // The steps of the test wait for the clock.
    bool hasEnded(const QPushButton *test)
    {
        m_desk->house.clock.advance(std::chrono::milliseconds(1));
        return test->isEnabled() && test->text() == u"Test again";
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ToyDesk>();
        QVERIFY(m_desk->house.isReady());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_window->show();
        m_desk->house.secrets.keepForSession(ref(), "the right key");
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void tryingASecretChangesNothing()
    {
        QPointer<ConnectionDialog> dialog = openDialog();
        QVERIFY(dialog && keyField(dialog));
        const QSignalSpy changes(&m_desk->house.secrets, &SecretStore::changed);
        QTest::keyClicks(keyField(dialog), u"a wrong key"_s);
        auto *test = dialog->findChild<QPushButton *>(u"testButton"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QTRY_VERIFY(hasEnded(test));
        QVERIFY(m_desk->house.secrets.known().size() > 1); // what is tried is kept beside
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);
        auto *ask = dialog->findChild<DiscardDialog *>(); // something was typed
        QVERIFY(ask && QTest::qWaitForWindowActive(ask));
        QTest::mouseClick(ask->findChild<QPushButton *>(u"commitButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(m_desk->house.secrets.keptForSession(ref()), QByteArray("the right key"));
        QCOMPARE(m_desk->house.secrets.known(), QList<SecretRef>{ref()});
        for (const QList<QVariant> &change : changes)
            QVERIFY(change.constFirst().value<SecretRef>() != ref()); // nobody was sent to fetch another one
    }

    // The person who tests sees what it found and goes on from there.
    void theTestStaysInView()
    {
        m_window->resize(800, 500); // no room for form and steps
        QPointer<ConnectionDialog> dialog = openDialog();
        QVERIFY(dialog);
        auto *test = dialog->findChild<QPushButton *>(u"testButton"_s);
        const auto *save = dialog->findChild<QPushButton *>(u"commitButton"_s);
        test->setFocus();
        const QPoint place = save->mapTo(dialog, QPoint());
        const int width = test->width();
        QTest::keyClick(test, Qt::Key_Space);
        QVERIFY(!dialog->findChild<QPushButton *>(u"cancelButton"_s)->hasFocus());
        QTRY_VERIFY(hasEnded(test));
        QVERIFY(test->hasFocus());
        QCOMPARE(test->width(), width);
        QCOMPARE(save->mapTo(dialog, QPoint()).x(), place.x());
        const auto *summary = dialog->findChild<QLabel *>(u"probeSummary"_s);
        QTRY_VERIFY(!summary->visibleRegion().isEmpty());
        QSignalSpy saved(dialog, &ConnectionDialog::saved);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"commitButton"_s), Qt::LeftButton);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!saved.first().at(1).value<QList<ProbeStep>>().isEmpty()); // the page shows what was found
    }

    void whatIsStoredIsLentToTheTest()
    {
        QPointer<ConnectionDialog> dialog = openDialog();
        QVERIFY(dialog);
        auto *test = dialog->findChild<QPushButton *>(u"testButton"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QTRY_COMPARE(m_desk->house.secrets.known().size(), 2);
        for (const SecretRef &each : m_desk->house.secrets.known())
            QCOMPARE(m_desk->house.secrets.keptForSession(each), QByteArray("the right key"));
        QTRY_VERIFY(hasEnded(test));
        dialog->reject();
        QTRY_COMPARE(m_desk->house.secrets.known().size(), 1);
    }

    void choicesAreTheClients_data()
    {
        QTest::addColumn<bool>("offered");
        QTest::newRow("it has some") << true;
        QTest::newRow("it has none") << false;
    }
    void choicesAreTheClients()
    {
        QFETCH(bool, offered);
        m_desk->house.world->offersChoices = offered;
        QPointer<ConnectionDialog> dialog = openDialog();
        QVERIFY(dialog);
        auto *choices = dialog->findChild<FormView *>(u"connectionChoices"_s);
        QVERIFY(choices && !choices->isVisibleTo(dialog));
        auto *test = dialog->findChild<QPushButton *>(u"testButton"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QTRY_VERIFY(hasEnded(test));
        if (offered) {
            const auto shown = [this, choices, &dialog] {
                m_desk->house.clock.advance(std::chrono::milliseconds(1));
                return choices->isVisibleTo(dialog) && choices->values().contains(u"region"_s);
            };
            QTRY_VERIFY(shown());
        } else {
            QCOMPARE(m_desk->house.clock.pending(), 0); // nothing was asked
            QVERIFY(!choices->isVisibleTo(dialog));
        }
        dialog->reject();
    }

    void addressesAreTheClientsRule()
    {
        QPointer<ConnectionDialog> dialog = openDialog();
        QVERIFY(dialog);
        auto *address = dialog->findChild<QLineEdit *>(u"baseUrlField"_s);
        QVERIFY(address);
        const QSignalSpy saved(dialog, &ConnectionDialog::saved);
        for (const QString &bad : {u"https://host.example/?x=1"_s, u"http://host.example"_s, u"host"_s}) {
            address->setText(bad);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"commitButton"_s), Qt::LeftButton);
            QVERIFY2(saved.isEmpty(), qPrintable(bad));
        }
        address->setText(u"https://host.example/base"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"commitButton"_s), Qt::LeftButton);
        QTRY_COMPARE(saved.count(), 1);
    }
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
