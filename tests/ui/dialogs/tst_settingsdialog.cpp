// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/keychainsecretstore.h"
#include "core/secrets/passphrase.h"
#include "tests/core/secrets/fakekeychain.h"
#include "tests/support/await.h"
#include "tests/support/toydesk.h"
#include "ui/dialogs/retentiondialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/widgets/statusbanner.h"

#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

namespace
{
constexpr int Patience = 240'000; // ms; the hash is slow on purpose, and a sanitizer slower
constexpr char Typed[] = "open sesame 42";
} // namespace

// What the settings ask before entries are forgotten, and how a passphrase comes into the keychain.
class TestSettingsDialog final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ToyDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<KeychainSecretStore> m_store;
    std::unique_ptr<Services> m_services; // those of the desk, with a keychain
    std::unique_ptr<QWidget> m_window;
    QPointer<SettingsDialog> m_dialog;

    void openDialog(Services &services)
    {
        delete m_dialog;
        m_dialog = new SettingsDialog(services, m_window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void choose(const QString &name, int steps) const
    {
        auto *combo = m_dialog->findChild<QComboBox *>(name);
        QVERIFY(combo);
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = m_dialog->findChild<QLineEdit *>(name);
        QVERIFY(field);
        field->clear();
        QTest::keyClicks(field, text);
    }
    static void press(const QWidget *in, const QString &name)
    {
        QTest::mouseClick(in->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    QString textOf(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }
    QString banner() const { return m_dialog->findChild<StatusBanner *>(u"dialogBanner"_s)->text(); }
    RetentionDialog *question() const
    {
        return m_dialog ? m_dialog->findChild<RetentionDialog *>() : nullptr;
    }
    void addOldEntries(int count)
    {
        const std::unique_ptr<Journal> journal = m_desk->house.makeJournal();
        for (int i = 0; i < count; ++i) {
            JournalRow row;
            row.key.value = u"key %1"_s.arg(i);
            row.connection = m_desk->house.connection().id;
            row.verb = u"New box"_s;
            row.state = WriteState::Held;
            const JournalRow added = await(journal->add(row)).value();
            QVERIFY(await(journal->withdraw(added.id, {})));
        }
        m_desk->house.clock.setNowUtc(m_desk->house.clock.nowUtc().addYears(3));
    }
    QStringList filesWith(const QByteArray &text) const
    {
        QStringList found;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                found.append(file.fileName());
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ToyDesk>();
        QVERIFY(m_desk->house.isReady());
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<FakeKeychain>();
        m_store = std::make_unique<KeychainSecretStore>(*m_keychain, m_desk->house.clock,
                                                        m_folder->filePath(u"secrets.json"_s));
        const Services &own = m_desk->services;
        m_services = std::make_unique<Services>(
            Services{own.theme, own.settings, own.clock, own.vendors, own.connections, own.clients, *m_store,
                     own.journal, own.gate, own.book, own.orders, own.profile, own.annotations,
                     own.priceLists, own.pricing, own.bulkRuns, own.retention});
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 900);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_services.reset();
        m_store.reset();
        m_keychain.reset();
        m_desk.reset();
    }

    void saysHowManyWouldGoAndAsks()
    {
        addOldEntries(2);
        openDialog(m_desk->services);
        choose(u"retentionField"_s, 1);
        press(m_dialog, u"commitButton"_s);
        QTRY_VERIFY(question());
        QVERIFY2(question()->findChild<QLabel *>(u"retentionCount"_s)->text().startsWith(u"2 "_s),
                 qPrintable(question()->findChild<QLabel *>(u"retentionCount"_s)->text()));
        QVERIFY(question()->findChild<QLabel *>(u"retentionBackups"_s)->text().contains(u"backups"_s));
        press(question(), u"cancelButton"_s);
        QTRY_VERIFY(!question());
        QVERIFY(m_dialog);
        QCOMPARE(m_desk->settings.retentionYears(), 0);
        press(m_dialog, u"commitButton"_s);
        QTRY_VERIFY(question());
        press(question(), u"commitButton"_s);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_desk->settings.retentionYears(), 1);
    }

    void enterDoesNotForget()
    {
        addOldEntries(1);
        openDialog(m_desk->services);
        choose(u"retentionField"_s, 2);
        press(m_dialog, u"commitButton"_s);
        QTRY_VERIFY(question());
        QTest::keyClick(question(), Qt::Key_Return);
        QTRY_VERIFY(!question());
        QCOMPARE(m_desk->settings.retentionYears(), 0);
    }

    void saysSoWhenNoneIsSoOld()
    {
        openDialog(m_desk->services);
        choose(u"retentionField"_s, 4);
        press(m_dialog, u"commitButton"_s);
        QTRY_VERIFY(question());
        const QString text = question()->findChild<QLabel *>(u"retentionCount"_s)->text();
        QVERIFY2(text.contains(u"No entry"_s) && text.contains(u"10 "_s), qPrintable(text));
    }

    void keepingLongerAsksNothing()
    {
        m_desk->settings.setRetentionYears(1);
        openDialog(m_desk->services);
        choose(u"retentionField"_s, 1);
        press(m_dialog, u"commitButton"_s);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_desk->settings.retentionYears(), 2);
    }

    void aPassphraseIsTypedTwice_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("problem");
        QTest::newRow("none") << u""_s << u""_s << u"lockPassphraseProblem"_s;
        QTest::newRow("short") << u"1234567"_s << u"1234567"_s << u"lockPassphraseProblem"_s;
        QTest::newRow("once") << u"12345678"_s << u""_s << u"lockPassphraseAgainProblem"_s;
        QTest::newRow("another") << u"12345678"_s << u"12345679"_s << u"lockPassphraseAgainProblem"_s;
    }

    void aPassphraseIsTypedTwice()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, problem);
        openDialog(*m_services);
        choose(u"lockAfterField"_s, 1);
        type(u"lockPassphraseField"_s, first);
        type(u"lockPassphraseAgainField"_s, second);
        press(m_dialog, u"commitButton"_s);
        QVERIFY(m_dialog);
        QVERIFY(!textOf(problem).isEmpty());
        QCOMPARE(m_desk->settings.lockAfter().count(), 0);
        QVERIFY(m_keychain->questions.isEmpty());
    }

    void theKeychainGetsAHash()
    {
        openDialog(*m_services);
        choose(u"lockAfterField"_s, 2);
        type(u"lockPassphraseField"_s, QString::fromLatin1(Typed));
        type(u"lockPassphraseAgainField"_s, QString::fromLatin1(Typed));
        press(m_dialog, u"commitButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_keychain->questions.size(), 1, Patience);
        QCOMPARE(m_desk->settings.lockAfter().count(), 0); // not before it is kept
        m_keychain->answer();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_desk->settings.lockAfter().count(), 15);
        QCOMPARE(m_keychain->entries.keys(), QStringList{u"purveyor/lock"_s});
        const QByteArray record = m_keychain->entries.value(u"purveyor/lock"_s);
        QVERIFY(isPassphraseRecord(record));
        QVERIFY(!record.contains(Typed));
        m_store.reset(); // its index is on disk now
        QVERIFY(!filesWith("purveyor/lock").isEmpty());
        QCOMPARE(filesWith(Typed), QStringList());
        QCOMPARE(filesWith(record.split('$').constLast()), QStringList());
    }

    void aLockedKeychainSwitchesNothingOn()
    {
        openDialog(*m_services);
        choose(u"lockAfterField"_s, 1);
        type(u"lockPassphraseField"_s, QString::fromLatin1(Typed));
        type(u"lockPassphraseAgainField"_s, QString::fromLatin1(Typed));
        press(m_dialog, u"commitButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_keychain->questions.size(), 1, Patience);
        m_keychain->answerWith(KeychainAnswer::Code::Denied);
        QTRY_VERIFY2(banner().contains(u"locked"_s), qPrintable(banner()));
        QCOMPARE(m_desk->settings.lockAfter().count(), 0);
    }

    void withoutAKeychainThereIsNoLock()
    {
        openDialog(m_desk->services); // secrets of the session only
        choose(u"lockAfterField"_s, 1);
        type(u"lockPassphraseField"_s, QString::fromLatin1(Typed));
        type(u"lockPassphraseAgainField"_s, QString::fromLatin1(Typed));
        press(m_dialog, u"commitButton"_s);
        QTRY_VERIFY2(banner().contains(u"session only"_s), qPrintable(banner()));
        QCOMPARE(m_desk->settings.lockAfter().count(), 0);
        QVERIFY(!m_desk->house.secrets.known().contains(lockPassphraseRef()));
    }

    void neverTakesThePassphraseAway()
    {
        m_store->write(lockPassphraseRef(), makePassphraseRecord(Typed, 3));
        QTRY_COMPARE(m_keychain->questions.size(), 1);
        m_keychain->answer();
        m_desk->settings.setLockAfter(std::chrono::minutes(5));
        openDialog(*m_services);
        QTest::keyClick(m_dialog->findChild<QComboBox *>(u"lockAfterField"_s), Qt::Key_Up);
        press(m_dialog, u"commitButton"_s);
        QTRY_COMPARE(m_keychain->questions.size(), 1); // is it there
        m_keychain->answer();
        QTRY_COMPARE(m_keychain->questions.size(), 1);
        m_keychain->answer();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_desk->settings.lockAfter().count(), 0);
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void anotherTimeKeepsThePassphrase()
    {
        m_store->write(lockPassphraseRef(), makePassphraseRecord(Typed, 3));
        QTRY_COMPARE(m_keychain->questions.size(), 1);
        m_keychain->answer();
        m_desk->settings.setLockAfter(std::chrono::minutes(5));
        openDialog(*m_services);
        choose(u"lockAfterField"_s, 1);
        press(m_dialog, u"commitButton"_s);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_desk->settings.lockAfter().count(), 15);
        QVERIFY(m_keychain->questions.isEmpty());
    }

    void saysWhatItIsAndIsNot()
    {
        openDialog(*m_services);
        choose(u"lockAfterField"_s, 1);
        QVERIFY(textOf(u"lockAfterRemark"_s).contains(u"Nothing is encrypted"_s));
        QVERIFY(textOf(u"lockPassphraseRemark"_s).contains(lockPassphraseRef().id));
        QVERIFY(textOf(u"retentionRemark"_s).contains(u"Backups"_s));
        for (const QString &name : {u"lockAfterField"_s, u"lockPassphraseField"_s,
                                    u"lockPassphraseAgainField"_s, u"retentionField"_s})
            QVERIFY2(!m_dialog->findChild<QWidget *>(name)->accessibleName().isEmpty(), qPrintable(name));
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
