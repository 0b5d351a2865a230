// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/journey.h"

#include "core/storage/journal.h"
#include "tests/support/await.h"
#include "tests/support/proof.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int StartTime = 15'000;
constexpr std::chrono::seconds Patience{20};
constexpr int MostTabs = 120;
constexpr int MostRows = 500;
} // namespace

Journey::Journey() = default;

Journey::~Journey()
{
    keepPicture();
    stopConsole();
    // Asked of the vendor, not of the test: what it answered well, and of writes what it did.
    const QList<QJsonObject> entries = sandbox.entries();
    for (const QJsonObject &entry : entries) {
        const bool write = entry.value("effect"_L1) == "write"_L1;
        if (write ? entry.value("executed"_L1).toBool() : entry.value("status"_L1).toInt() < 400)
            proof::noteJourney(
                entry.value("method"_L1).toString().toLatin1(), entry.value("path"_L1).toString().toLatin1(),
                QJsonDocument(entry.value("body"_L1).toObject()).toJson(QJsonDocument::Compact));
    }
}

// Of what a person saw who came no further.
void Journey::keepPicture()
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../failed"_s);
    if (QTest::currentTestFailed() && driver && driver->window() && folder.mkpath(u"."_s))
        driver->topMost()->grab().save(folder.filePath(u"%1-%2.png"_s.arg(
            QCoreApplication::applicationName(), QLatin1StringView(QTest::currentTestFunction()))));
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

QList<JournalRow> Journey::rowsSince(qint64 id)
{
    const auto newest = await(console->services().journal.newest(MostRows));
    QList<JournalRow> rows = newest.value_or(QList<JournalRow>());
    rows.removeIf([id](const JournalRow &row) { return row.id <= id; });
    return rows;
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
