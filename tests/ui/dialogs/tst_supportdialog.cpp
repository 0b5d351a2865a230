// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writegate.h"
#include "tests/support/await.h"
#include "tests/support/toyoperations.h"
#include "tests/support/toyprogram.h"
#include "tests/support/windowdriver.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// The support bundle: all of it is on show before it is saved, and names stay out unless a person wants them
// in.
class TestSupportDialog final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ToyWorld> m_world;
    std::unique_ptr<ToyProgram> m_program;
    std::unique_ptr<WindowDriver> m_person;

#define DO(step) QVERIFY2((step), qPrintable(m_person->failure()))

    bool open()
    {
        auto *action = m_program->app.window()->findChild<QAction *>(u"supportAction"_s);
        if (action)
            action->trigger();
        return action && m_person->waitForText(u"requestText"_s, u"Journal, the newest"_s);
    }
    // By the keyboard: a click in the middle of its line would miss it.
    bool toggle(const QString &name)
    {
        QWidget *box = m_person->waitFor(name);
        if (box)
            QTest::keyClick(box, Qt::Key_Space);
        return box;
    }
    QString shown() const
    {
        return m_person->textOf(u"requestText"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_world = std::make_shared<ToyWorld>();
        m_world->fill(3, 1);
        m_program = std::make_unique<ToyProgram>(m_folder->filePath(u"profile"_s), m_world);
        QVERIFY(m_program->ready && m_program->addToy());
        m_program->app.services().settings.setHoldTime(std::chrono::seconds(0));
        m_program->app.window()->resize(1280, 800);
        m_person = std::make_unique<WindowDriver>(m_program->app.window());
        DO(m_person->openPage(2));
        DO(m_person->clickRow(u"subscriptionsTable"_s, m_world->subscriptions.first().number));
        DO(m_person->click(u"toy.subscription.suspendButton"_s));
        DO(m_person->waitForText(u"toastActionButton"_s, u"Wake up"_s));
    }
    void cleanup()
    {
        m_person.reset();
        m_program.reset();
        m_world.reset();
        m_folder.reset();
    }

    void saysWhatIsNeeded()
    {
        DO(open());
        const QString text = shown();
        for (const QString &part :
             {u"Qt: %1"_s.arg(QString::fromLatin1(qVersion())), u"SQLite: 3."_s, u"Purveyor: "_s, u"TLS: "_s,
              u"Secrets: memory"_s, u"hold time: 0 s"_s, u"address: http://127.0.0.1/…"_s,
              u"toy.subscription.suspend Confirmed"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }

    void namesStayOutUnlessTheyAreWanted()
    {
        const QString customer = m_world->customers.first().name;
        DO(open());
        QVERIFY2(!shown().contains(customer), qPrintable(shown()));
        QVERIFY(!shown().contains(m_world->subscriptions.first().name));
        DO(toggle(u"contentsField"_s));
        DO(m_person->waitForText(u"requestText"_s, customer));
    }

    void hostsAndPartsAreLeftOut()
    {
        DO(open());
        DO(toggle(u"contentsField"_s)); // they stand in addresses, too
        DO(m_person->waitForText(u"requestText"_s, u"127.0.0.1:9/toy"_s));
        DO(toggle(u"hostsField"_s));
        DO(m_person->waitUntil([this] { return !shown().contains(u"127.0.0.1"_s); }, u"no host"_s));
        DO(m_person->waitForText(u"requestText"_s, u"(host)"_s));
        DO(toggle(u"journalField"_s));
        DO(m_person->waitUntil([this] { return !shown().contains(u"== Journal"_s); }, u"no journal"_s));
        DO(toggle(u"trafficField"_s));
        DO(m_person->waitUntil([this] { return !shown().contains(u"requests: "_s); }, u"no requests"_s));
        QVERIFY(shown().contains(u"; hosts; the journal; the requests of this run"_s));
    }

    void isSavedAsShown()
    {
        const qsizetype sent = m_world->sends();
        DO(open());
        DO(m_person->click(u"commitButton"_s));
        const auto dialog = [this] {
            return m_program->app.window()->findChild<QFileDialog *>(u"supportFileDialog"_s);
        };
        QTRY_VERIFY(dialog());
        const QString path = m_folder->filePath(u"bundle.txt"_s);
        Q_EMIT dialog()->fileSelected(path);
        dialog()->close();
        DO(m_person->waitForText(u"dialogBanner"_s, u"Saved"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), shown());
#ifdef Q_OS_UNIX // elsewhere the folder says who reads it
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
        QCOMPARE(m_world->sends(), sent);
    }

    void whereItCannotBeSavedIsSaid()
    {
        DO(open());
        DO(m_person->click(u"commitButton"_s));
        const auto dialog = [this] {
            return m_program->app.window()->findChild<QFileDialog *>(u"supportFileDialog"_s);
        };
        QTRY_VERIFY(dialog());
        Q_EMIT dialog()->fileSelected(m_folder->filePath(u"nowhere/bundle.txt"_s));
        dialog()->close();
        DO(m_person->waitForText(u"dialogBanner"_s, u"It was not saved"_s));
    }
};

QTEST_MAIN(TestSupportDialog)
#include "tst_supportdialog.moc"
