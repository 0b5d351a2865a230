// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/passphrase.h"
#include "core/secrets/secretstore.h"
#include "tests/support/await.h"
#include "tests/support/toyprogram.h"
#include "tests/support/windowdriver.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QAction>
#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purveyor;
using namespace purveyor::toy;

namespace
{
constexpr char Right[] = "open sesame 42";
constexpr int Few = 3; // rounds: what is tested here does not hang on their number

// Names of the windows that a person sees.
QStringList windowsOnScreen()
{
    QStringList names;
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (const QWidget *widget : widgets) {
        if (widget->windowHandle() && widget->windowHandle()->isVisible())
            names.append(widget->objectName());
    }
    names.sort();
    return names;
}

QWidget *lockScreen()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget->objectName() == "lockScreen"_L1 && widget->isVisible())
            return widget;
    }
    return nullptr;
}
} // namespace

// The lock in the whole program: the menu, a second start, what goes on behind it, and the end.
class TestLockedProgram final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ToyWorld> m_world;
    std::unique_ptr<ToyProgram> m_program;
    MainWindow *m_window = nullptr;

    QAction *lockAction() const { return m_window->findChild<QAction *>(u"lockScreenAction"_s); }
    void setUp()
    {
        Services &services = m_program->app.services();
        QVERIFY(await(services.secrets.write(lockPassphraseRef(), makePassphraseRecord(Right, Few))));
        services.settings.setLockAfter(60min);
        QTRY_VERIFY(lockAction()->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_shared<ToyWorld>();
        m_world->fill(12, 1);
        m_program = std::make_unique<ToyProgram>(m_folder->filePath(u"profile"_s), m_world);
        QVERIFY(m_program->ready);
        m_window = m_program->app.window();
    }
    void cleanup()
    {
        m_program.reset();
        m_folder.reset();
    }

    void offersItWithAPassphraseOnly()
    {
        QVERIFY(!lockAction()->isVisible());
        QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(windowsOnScreen(), QStringList{u"mainWindow"_s});
        setUp();
        m_program->app.services().settings.setLockAfter(0min);
        QTRY_VERIFY(!lockAction()->isVisible());
    }

    void locksAndGoesOnBehindIt()
    {
        setUp();
        QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(windowsOnScreen(), QStringList{u"lockScreen"_s});
        QVERIFY(m_program->addToy());
        m_window->bringToFront(); // a second start of the program asks for it
        const auto *table = m_window->findChild<QTableView *>(u"customersTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 12);
        QCOMPARE(windowsOnScreen(), QStringList{u"lockScreen"_s});
        WindowDriver person(lockScreen());
        QVERIFY2(person.type(u"passphraseField"_s, QLatin1String(Right)), qPrintable(person.failure()));
        QVERIFY2(person.key(Qt::Key_Return), qPrintable(person.failure()));
        QTRY_COMPARE(windowsOnScreen(), QStringList{u"mainWindow"_s});
        QVERIFY(!m_window->isLocked());
    }

    void endsFromTheLock()
    {
        setUp();
        lockAction()->trigger();
        QTRY_COMPARE(windowsOnScreen(), QStringList{u"lockScreen"_s});
        WindowDriver person(lockScreen());
        QVERIFY2(person.click(u"cancelButton"_s), qPrintable(person.failure()));
        QTRY_COMPARE(windowsOnScreen(), QStringList());
    }
};

QTEST_MAIN(TestLockedProgram)
#include "tst_lockedprogram.moc"
