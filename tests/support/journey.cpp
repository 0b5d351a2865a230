// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/journey.h"

#include "core/storage/journal.h"
#include "tests/support/await.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int StartTime = 15'000;
constexpr std::chrono::seconds Patience{20};
constexpr int MostTabs = 120;
} // namespace

Journey::Journey() = default;

Journey::~Journey()
{
    stopConsole();
}

bool Journey::beginConsole(bool demo, bool keychain)
{
    StartOptions options;
    options.profile = profile();
    options.sessionSecrets = !keychain;
    if (demo) {
        options.demoFile = folder.filePath(u"demo.json"_s);
        if (!sandbox.writeDemoFile(options.demoFile))
            return false;
    }
    console = std::make_unique<Application>(*qApp, options);
    console->start();
    return true;
}

bool Journey::takeWindow()
{
    if (!QTest::qWaitFor([this] { return console->window() && console->window()->isVisible(); }, StartTime))
        return false;
    console->window()->resize(1280, 800);
    if (!QTest::qWaitForWindowActive(console->window(), StartTime))
        return false;
    driver = std::make_unique<WindowDriver>(console->window(), Patience);
    clerk = std::make_unique<Clerk>(*driver);
    return true;
}

bool Journey::startConsole(bool demo, bool keychain)
{
    return beginConsole(demo, keychain) && takeWindow();
}

void Journey::stopConsole()
{
    clerk.reset();
    driver.reset();
    console.reset();
}

void Journey::hold(int seconds)
{
    console->services().settings.setHoldTime(std::chrono::seconds(seconds));
}

bool Journey::openFilledOrder(const QString &customer)
{
    return clerk->openCustomer(customer) && clerk->openOrder() &&
           clerk->fillOrder(DemoPlan, DemoResource, u"2"_s, u"Visa ****1111"_s);
}

QList<QJsonObject> Journey::orders()
{
    QList<QJsonObject> result;
    const QList<QJsonObject> writes = sandbox.executedWrites();
    for (const QJsonObject &write : writes) {
        if (write.value("path"_L1) == "/aps/2/services/order-manager/orders"_L1)
            result += write;
    }
    return result;
}

JournalRow Journey::newestRow()
{
    const auto rows = await(console->services().journal.newest(1));
    return rows && !rows->isEmpty() ? rows->constFirst() : JournalRow();
}

bool Journey::waitForState(WriteState state)
{
    return driver->waitUntil([this, state] { return newestRow().state == state; },
                             u"the newest write to be "_s + stateName(state));
}

bool Journey::tabTo(const QString &objectName)
{
    // A field may come later than the person's fingers: round and round until it is there.
    const auto once = [this, &objectName] {
        for (int tabs = 0; tabs < MostTabs; ++tabs) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && focus->objectName() == objectName)
                return true;
            if (!driver->key(Qt::Key_Tab))
                return false;
        }
        return false;
    };
    if (driver->waitUntil(once, objectName + u" to be reached by Tab"_s))
        return true;
    const QWidget *focus = QApplication::focusWidget();
    const QWidget *wanted = driver->find(objectName);
    qWarning("The focus is at %s in %s; %s is %s", focus ? qPrintable(focus->objectName()) : "nothing",
             qPrintable(driver->topMost()->objectName()), qPrintable(objectName),
             !wanted               ? "not there"
             : wanted->isEnabled() ? "there"
                                   : "disabled");
    return false;
}
} // namespace purveyor
