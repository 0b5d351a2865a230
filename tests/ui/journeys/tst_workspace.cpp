// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writegate.h"
#include "core/storage/profile.h"
#include "tests/support/await.h"
#include "tests/support/toyoperations.h"
#include "tests/support/toytest.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// The workspace as a whole, by hand: the reason in the journal, the shift hand-over, a backup put back, a
// vendor forgotten.
class TestWorkspace final : public ToyTest
{
    Q_OBJECT

    bool command(const QString &id)
    {
        auto *action = m_program->app.window()->findChild<QAction *>(id + u"Action"_s);
        if (action)
            action->trigger();
        return action;
    }
    bool suspendFirst()
    {
        return m_person->openPage(2) &&
               m_person->clickRow(u"subscriptionsTable"_s, m_world->subscriptions.first().number) &&
               m_person->click(u"toy.subscription.suspendButton"_s) &&
               m_person->waitForText(u"toastActionButton"_s, u"Wake up"_s);
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
        ToyTest::init();
        QVERIFY(start());
    }

    void theReasonStaysHere()
    {
        DO(m_person->openPage(2));
        DO(m_person->clickRow(u"subscriptionsTable"_s, m_world->subscriptions.first().number));
        DO(m_person->choose(u"moreButton"_s, u"toy.subscription.deleteAction"_s));
        DO(m_person->type(u"reasonField"_s, u"Contract ended"_s));
        DO(m_person->type(u"confirmNameField"_s, m_world->subscriptions.first().name));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitGone(u"operationDialog"_s));
        QTRY_COMPARE(m_world->sends(), 1);
        QVERIFY(!m_world->arrivals().constFirst().body.contains("Contract"));
        QCOMPARE(await(services().journal.newest(1)).value().constFirst().note, u"Contract ended"_s);
        DO(m_person->openPage(4));
        DO(m_person->clickRow(u"activityTable"_s, u"Throw away"_s));
        DO(m_person->waitForText(u"writeFacts"_s, u"Contract ended"_s));
    }

    void theShiftIsHandedOver()
    {
        m_world->reactions = {Reaction::Confirm, Reaction::LoseRequest};
        DO(suspendFirst());
        DO(m_person->click(u"toastActionButton"_s)); // and nobody knows whether that was done
        QTRY_COMPARE(await(services().journal.open()).value().size(), 1);
        QVERIFY(command(u"shift"_s));
        DO(m_person->waitForText(u"requestText"_s, u"Unknown outcome"_s));
        const QString text = m_person->textOf(u"requestText"_s);
        QVERIFY2(text.contains(u"Wake up"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Put to sleep"_s), qPrintable(text));
        DO(m_person->pick(u"spanField"_s, u"8 hours"_s));
        DO(m_person->waitForText(u"requestText"_s, u"Wake up"_s));
        DO(m_person->click(u"cancelButton"_s));
        DO(m_person->waitGone(u"shiftDialog"_s));
    }

    void aBackupIsPutBack()
    {
        QVERIFY(await(services().profile.backUp()));
        DO(suspendFirst());
        QCOMPARE(await(services().journal.count()).value_or(-1), 1);
        const QPointer<MainWindow> before(m_program->app.window());
        QVERIFY(command(u"restore"_s));
        DO(m_person->waitForText(u"restoreSummary"_s, u"1"_s));
        DO(m_person->waitForText(u"requestText"_s, u"Put to sleep"_s)); // named before it goes
        DO(m_person->click(u"commitButton"_s));
        QTRY_VERIFY(!before && m_program->app.window() && m_program->app.window()->isVisible());
        lookAtTheWindow();
        QCOMPARE(await(services().journal.count()).value_or(-1), 0);
        QVERIFY(services().connections.connections().size() == 1); // it is in the backup
        QCOMPARE(QDir(m_folder->path()).entryList({u"journal-*-replaced.db"_s}).size(), 1);
        QCOMPARE(m_world->sends(), 1); // nothing by itself
        QVERIFY(!services().gate.isReadOnly());
        DO(m_person->openPage(2)); // and it works
        DO(m_person->waitFor(u"subscriptionsTable"_s));
    }

    void aVendorIsForgotten()
    {
        const QByteArray name = m_world->subscriptions.first().name.toUtf8();
        const QByteArray shop = m_world->customers.first().name.toUtf8();
        DO(suspendFirst());
        QVERIFY(!filesWith(name).isEmpty());
        QVERIFY(!filesWith(shop).isEmpty());
        const Connection toy = services().connections.connections().first();
        DO(m_person->openPage(5));
        DO(m_person->clickRow(u"connectionsTable"_s, toy.name));
        DO(m_person->click(u"removeConnectionButton"_s));
        DO(m_person->click(u"forgetField"_s));
        DO(m_person->type(u"confirmNameField"_s, toy.name));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitGone(u"removeConnectionDialog"_s));
        QTRY_VERIFY(!services().connections.find(toy.id));
        QTRY_COMPARE(filesWith(name), QStringList());
        QTRY_COMPARE(filesWith(shop), QStringList());
        QCOMPARE(await(services().journal.verify()).value_or(-1), 0);
        QCOMPARE(await(services().journal.count()).value_or(-1), 1);
        DO(m_person->openPage(4));
        DO(m_person->clickRow(u"activityTable"_s, u"(erased)"_s));
        DO(m_person->click(u"verifyJournalButton"_s));
        DO(m_person->waitForText(u"toastLabel"_s, u"Verified"_s));
    }
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
