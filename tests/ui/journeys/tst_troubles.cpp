// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "core/storage/connectionstore.h"
#include "core/sync/book.h"
#include "tests/support/await.h"
#include "tests/support/journey.h"
#include "tests/support/keyringlock.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
const QString StartAgain = u"--start-again"_s;

// The program once more on the same profile, in a process of its own.
int startAgain(QApplication &application, const QString &profile)
{
    Application console(application, {profile, true, {}});
    QObject::connect(&console, &Application::ended, &application, [](int code) { QApplication::exit(code); });
    QObject::connect(&console, &Application::windowShown, &application, [] { QApplication::exit(2); });
    console.start();
    return QApplication::exec();
}
} // namespace

// What stands in the way of the work, through the dialogs that a person sees then.
class TestTroubles final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;

    QString journal() const { return j->profile() + u"/journal.db"_s; }
    // The dialog that comes instead of the window.
    bool takeDialog(const QString &name)
    {
        QWidget *dialog = nullptr;
        const bool there = QTest::qWaitFor(
            [&dialog, &name] {
                const QWidgetList widgets = QApplication::topLevelWidgets();
                for (QWidget *widget : widgets) {
                    if (widget->objectName() == name && widget->isVisible())
                        dialog = widget;
                }
                return dialog != nullptr;
            },
            15'000);
        if (there)
            j->driver = std::make_unique<WindowDriver>(dialog);
        return there;
    }
    // A profile with one write in its journal and a backup of it.
    bool workAndBackUp()
    {
        j->hold(0);
        return j->clerk->fillCustomer(u"Änderung GmbH"_s, u"info@aenderung.test"_s) &&
               j->clerk->commit(u"operationDialog"_s) && j->waitForState(WriteState::Confirmed) &&
               j->driver->key(Qt::Key_K, Qt::ControlModifier) && j->driver->keys(u"Back up the"_s) &&
               j->driver->waitFor(u"searchPopup"_s) && j->driver->key(Qt::Key_Return) &&
               j->driver->waitForText(u"toastLabel"_s, u"Backed up to"_s);
    }
    bool saysThatTheSecretIsMissing()
    {
        // Another waiting time makes the connection anew, and it asks for its secret anew.
        ConnectionStore &connections = j->console->services().connections;
        Connection changed = connections.connections().constFirst();
        changed.readTimeout =
            changed.readTimeout.value_or(std::chrono::seconds(30)) + std::chrono::seconds(1);
        return await(connections.save(changed)) && j->driver->key(Qt::Key_F5) &&
               j->driver->waitForText(u"customersBanner"_s, u"secret of CloudBlue here"_s) &&
               j->clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s); // what was known stays
    }
    bool oneClickReadsAgain()
    {
        const auto isRead = [this] {
            const ConnectionId id = j->console->services().connections.connections().constFirst().id;
            const ListState list = j->console->services().book.state(id, EntityKind::Customer);
            return !list.error && list.activity == ListState::Activity::Idle;
        };
        return j->driver->click(u"retryButton"_s) &&
               j->driver->waitUntil(isRead, u"a read with the keychain"_s);
    }
    void damage()
    {
        QFile file(journal());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(file.size(), '#')) > 0);
        QFile::remove(journal() + u"-wal"_s);
        QFile::remove(journal() + u"-shm"_s);
    }
    // By another hand, while the program does not run.
    bool change(const QStringList &statements)
    {
        bool done = false;
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"another hand"_s);
            file.setDatabaseName(journal());
            done =
                file.open() && std::all_of(statements.cbegin(), statements.cend(),
                                           [&file](const QString &sql) { return QSqlQuery(file).exec(sql); });
        }
        QSqlDatabase::removeDatabase(u"another hand"_s);
        return done;
    }
    bool fillConnection()
    {
        const QJsonObject sandbox = j->sandbox.announcement();
        return j->clerk->goTo(Clerk::Page::Connections) && j->driver->click(u"addConnectionButton"_s) &&
               j->driver->type(u"nameField"_s, u"CloudBlue here"_s) &&
               j->driver->type(u"baseUrlField"_s, sandbox.value("cloudblue"_L1).toString()) &&
               j->driver->type(u"consumerKeyField"_s, sandbox.value("consumerKey"_L1).toString()) &&
               j->driver->type(u"consumerSecretField"_s, secret()) &&
               j->driver->type(u"resellerEmailField"_s, u"mw@aps.test"_s);
    }
    QString secret() const { return j->sandbox.announcement().value("consumerSecret"_L1).toString(); }
    bool customersAreRead()
    {
        return j->clerk->goTo(Clerk::Page::Customers) &&
               j->clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s);
    }

private Q_SLOTS:
    void init()
    {
        j = std::make_unique<Journey>();
        QVERIFY(j->folder.isValid());
    }
    void cleanup()
    {
        j.reset();
        QVERIFY(unlockKeyring()); // other tests want it open
    }

    void aDamagedJournalIsRestoredFromItsBackup()
    {
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole());
        STEP(j, workAndBackUp());
        j->stopConsole();
        damage();
        QVERIFY(j->beginConsole());
        QVERIFY(takeDialog(u"openProblemDialog"_s));
        STEP(j, j->driver->click(u"restoreButton"_s));
        STEP(j, j->driver->waitForText(u"restorePlan"_s, u"cannot be read completely"_s));
        STEP(j, j->driver->click(u"commitButton"_s));
        QVERIFY(j->takeWindow());
        QCOMPARE(j->newestRow().state, WriteState::Confirmed);
        QCOMPARE(j->newestRow().targetName, u"Änderung GmbH"_s);
        STEP(j, customersAreRead());
    }

    void aDamagedJournalIsKeptAsideForANewOne()
    {
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole());
        STEP(j, workAndBackUp());
        j->stopConsole();
        damage();
        QVERIFY(j->beginConsole());
        QVERIFY(takeDialog(u"openProblemDialog"_s));
        STEP(j, j->driver->click(u"startNewButton"_s));
        STEP(j, j->driver->waitForText(u"restorePlan"_s, u"look at the vendor"_s)); // what it means, first
        STEP(j, j->driver->click(u"commitButton"_s));
        QVERIFY(j->takeWindow());
        QCOMPARE(j->newestRow().id, 0);
        // Nothing was thrown away.
        const QStringList files = QDir(j->profile()).entryList({u"journal*"_s}, QDir::Files);
        QVERIFY2(files.size() > 1, qPrintable(files.join(u' ')));
    }

    void aDamagedJournalCanBeLeftAlone()
    {
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole());
        j->stopConsole();
        damage();
        QFile file(journal());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QVERIFY(j->beginConsole());
        const QSignalSpy ended(j->console.get(), &Application::ended);
        QVERIFY(takeDialog(u"openProblemDialog"_s));
        STEP(j, j->driver->key(Qt::Key_Escape));
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(ended.constFirst().constFirst().toInt(), 1);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void aNewerJournalIsOpenedForReadingOnly()
    {
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole());
        STEP(j, workAndBackUp());
        j->stopConsole();
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            file.setDatabaseName(journal());
            QVERIFY(file.open());
            QVERIFY(QSqlQuery(file).exec(u"PRAGMA user_version = 999"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        QVERIFY(j->beginConsole());
        QVERIFY(takeDialog(u"openProblemDialog"_s));
        STEP(j, j->driver->waitForText(u"dialogTitle"_s, u"newer Purveyor"_s));
        STEP(j, j->driver->click(u"openReadOnlyButton"_s));
        QVERIFY(j->takeWindow());
        STEP(j, j->clerk->waitForRow(u"customersTable"_s, u"1st APS inc"_s));
        QVERIFY(j->console->services().gate.isReadOnly());
        const QWidget *lock = j->driver->find(u"lockButton"_s);
        QVERIFY(lock && !lock->isEnabled()); // and it stays so
        QVERIFY(!j->driver->find(u"customersNewButton"_s)->isEnabled());
        QCOMPARE(j->newestRow().targetName, u"Änderung GmbH"_s);
    }

    void aLastRunThatCannotBePutInOrderIsTold()
    {
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole());
        STEP(j, workAndBackUp());
        j->stopConsole();
        QVERIFY(change({u"UPDATE journal_row SET state = 'Sending'"_s,
                        u"CREATE TRIGGER stuck BEFORE UPDATE ON journal_row BEGIN "
                        "SELECT RAISE(ABORT, 'stuck'); END"_s}));
        QVERIFY(j->beginConsole());
        QVERIFY(takeDialog(u"notRecoveredBox"_s));
        STEP(j, j->driver->key(Qt::Key_Escape));
        QVERIFY(j->takeWindow());
        QVERIFY(j->console->services().gate.isReadOnly());
        const QWidget *lock = j->driver->find(u"lockButton"_s);
        QVERIFY(lock && !lock->isEnabled());
        QVERIFY(lock->toolTip().contains(u"last run"_s));
        j->stopConsole();

        QVERIFY(change({u"DROP TRIGGER stuck"_s}));
        QVERIFY(j->startConsole());
        QVERIFY(!j->console->services().gate.isReadOnly()); // that was for the one run
        QCOMPARE(j->newestRow().state, WriteState::Unknown);
    }

    void aSecondProcessRaisesTheFirst()
    {
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole());
        j->console->window()->showMinimized();
        QTRY_VERIFY(j->console->window()->isMinimized());
        QProcess second;
        second.setProcessChannelMode(QProcess::ForwardedChannels);
        second.start(QCoreApplication::applicationFilePath(), {StartAgain, j->profile()});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0); // 2: it showed a window of its own
        QTRY_VERIFY(!j->console->window()->isMinimized());
        QVERIFY(QTest::qWaitForWindowActive(j->console->window(), 10'000));
    }

    void aCertificateOfOnesOwnIsComparedAndPinned()
    {
        const QString data = QStringLiteral(TEST_DATA_DIR "/../core/net/data/");
        QVERIFY(j->sandbox.start({u"--fast"_s, u"--tls-cert"_s, data + u"server.cert.pem"_s, u"--tls-key"_s,
                                  data + u"server.key.pem"_s}));
        QVERIFY(j->startConsole(false, false));
        STEP(j, fillConnection());
        STEP(j, j->driver->click(u"testButton"_s));
        STEP(j, j->driver->waitFor(u"certificateDialog"_s));
        QVERIFY(!j->driver->find(u"commitButton"_s)->isEnabled());
        STEP(j, j->driver->key(Qt::Key_Return)); // trusts nothing
        STEP(j, j->driver->waitGone(u"certificateDialog"_s));
        QCOMPARE(j->sandbox.get(u"ledger"_s).value("entries"_L1).toArray().size(), 0);
        STEP(j, j->driver->waitUntil(
                    [this] {
                        const QWidget *test = j->driver->find(u"testButton"_s);
                        return test && test->isEnabled();
                    },
                    u"the end of the first test"_s));
        STEP(j, j->driver->click(u"testButton"_s));
        STEP(j, j->driver->waitFor(u"certificateDialog"_s));
        STEP(j, j->driver->click(u"comparedCheckBox"_s));
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->waitGone(u"certificateDialog"_s));
        STEP(j, j->driver->waitForText(u"probeSummary"_s, u"passed"_s));
        STEP(j, j->clerk->commit(u"connectionDialog"_s));
        STEP(j, customersAreRead());
        QVERIFY(!j->console->services().connections.connections().constFirst().pinnedCertificate.isEmpty());
    }

    void aKeychainThatCannotBeReadComesBack()
    {
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole(false));
        STEP(j, fillConnection());
        STEP(j, j->clerk->commit(u"connectionDialog"_s));
        STEP(j, customersAreRead());
        QVERIFY(lockKeyring());
        STEP(j, saysThatTheSecretIsMissing());
        QVERIFY(unlockKeyring());
        STEP(j, oneClickReadsAgain());
        // Its daemon dies: the desktop starts another one, which is locked.
        QVERIFY(killKeyring());
        STEP(j, saysThatTheSecretIsMissing());
        QVERIFY(startKeyring());
        STEP(j, oneClickReadsAgain());
    }

    void aLockedKeychainIsDoneWithoutForTheSession()
    {
        QVERIFY(j->sandbox.start());
        QVERIFY(j->startConsole(false));
        STEP(j, fillConnection());
        QVERIFY(lockKeyring());
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->click(u"sessionButton"_s)); // the keychain did not take it
        STEP(j, j->driver->waitGone(u"connectionDialog"_s));
        STEP(j, customersAreRead());
        const ConnectionId id = j->console->services().connections.connections().constFirst().id;
        QVERIFY(j->console->services().secrets.keptForSession(secretRef(id, u"consumerSecret"_s)));
        // After the next start it is gone, and the window says how to go on.
        j->stopConsole();
        QVERIFY(j->startConsole(false));
        STEP(j, j->driver->key(Qt::Key_F5));
        STEP(j, j->driver->waitForText(u"customersBanner"_s, u"secret of CloudBlue here"_s));
        STEP(j, j->driver->click(u"enterButton"_s));
        STEP(j, j->driver->type(u"consumerSecretField"_s, secret()));
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->click(u"sessionButton"_s));
        STEP(j, j->driver->waitGone(u"connectionDialog"_s));
        STEP(j, customersAreRead());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == StartAgain)
        return startAgain(application, arguments.value(2));
    TestTroubles test;
    return QTest::qExec(&test, arguments);
}

#include "tst_troubles.moc"
