// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The guided tour: the main job of a reseller clerk, done in the real program by mouse and keys, a picture a
// step. Ends with 0 only if the sandbox really executed what the tour did, and nothing else.

#include "app/console/application.h"
#include "tests/support/clerk.h"
#include "tests/support/sandbox.h"
#include "translations/translations.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QScreen>
#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
const QString Customer = u"Änderung & Söhne GmbH"_s;
const QString CustomerEmail = u"kontakt@soehne.test"_s;
const QString UserLogin = u"ann@soehne.test"_s;

class Tour final
{
public:
    Tour(MainWindow &window, Sandbox &sandbox, QString folder)
        : m_window(window)
        , m_sandbox(sandbox)
        , m_folder(std::move(folder))
        , m_driver(&window, std::chrono::seconds(40))
        , m_clerk(m_driver)
    {
    }

    int run()
    {
        using Page = Clerk::Page;
        step("The customers of the reseller, as CloudBlue tells them", [this] {
            return m_clerk.goTo(Page::Customers) && m_clerk.waitForRow(u"customersTable"_s, u"1st APS inc"_s);
        });
        step("One customer in full", [this] { return m_clerk.openCustomer(u"1st APS inc"_s); });
        step("All subscriptions", [this] {
            return m_clerk.goTo(Page::Subscriptions) &&
                   m_driver.waitUntil([this] { return m_driver.rowCount(u"subscriptionsTable"_s) > 0; },
                                      u"subscriptions"_s);
        });
        step("All orders", [this] {
            return m_clerk.goTo(Page::Orders) && m_clerk.waitForRow(u"ordersTable"_s, u"SO000001"_s);
        });
        step("A hold time of 3 seconds instead of 10", [this] { return m_clerk.fillHoldTime(3); });
        step("A new customer, filled in", [this] {
            return m_clerk.commit(u"settingsDialog"_s) && m_clerk.fillCustomer(Customer, CustomerEmail);
        });
        step("The customer is created",
             [this] { return m_clerk.commit(u"operationDialog"_s) && m_clerk.openCustomer(Customer); });
        step("Its admin user, filled in", [this] { return m_clerk.fillUser(UserLogin, UserLogin); });
        step("The user is created and gets a mail to set a password", [this] {
            return m_clerk.commit(u"operationDialog"_s) && waitForWrites(3) &&
                   m_driver.waitUntil([this] { return m_driver.rowCount(u"customerUsersTable"_s) == 1; },
                                      u"the new user"_s);
        });
        step("A new order: plan, period, amount, and how it is paid", [this] {
            return m_clerk.openOrder() && m_clerk.fillOrder(DemoPlan, DemoResource, u"2"_s, u"Check/Cash"_s);
        });
        step("Price 7.31, cost 6.26, margin 1.08 (16.6 %); and the exact request", [this] {
            return m_driver.waitForText(u"quote_total_price"_s, u"USD 7.31"_s) &&
                   m_driver.waitForText(u"quote_total_cost"_s, u"USD 6.26"_s) &&
                   m_driver.waitForText(u"quote_net_margin"_s, u"1.08"_s) &&
                   m_driver.waitForText(u"quote_net_percent"_s, u"16.6"_s) &&
                   m_driver.key(Qt::Key_E, Qt::ControlModifier);
        });
        step("Placed: held, with Undo",
             [this] { return m_clerk.commit(u"orderDialog"_s) && m_driver.waitFor(u"orderBanner"_s); });
        step("Sent once; CloudBlue waits for the payment", [this] {
            return waitForWrites(4) && m_driver.waitForText(u"orderBanner"_s, u"Waiting for payment"_s);
        });
        step("The order is completed",
             [this] { return m_driver.waitForText(u"orderBanner"_s, u"Completed"_s); });
        step("The subscription exists", [this] {
            return m_clerk.goTo(Page::Subscriptions) &&
                   m_clerk.waitForRow(u"subscriptionsTable"_s, Customer) &&
                   m_driver.clickRow(u"subscriptionsTable"_s, Customer);
        });
        step("Everything that was written, and what came of it", [this] {
            return m_clerk.goTo(Page::Activity) &&
                   m_driver.waitUntil([this] { return m_driver.rowCount(u"activityTable"_s) >= 4; },
                                      u"four writes"_s);
        });
        if (m_ok)
            checkLedger();
        std::printf(m_ok ? "The tour came through: %d steps.\n" : "The tour stopped after %d steps.\n",
                    m_number);
        return m_ok ? 0 : 1;
    }

private:
    template <class Work>
    void step(const char *words, Work work)
    {
        if (!m_ok)
            return;
        ++m_number;
        m_ok = work();
        m_driver.settle(std::chrono::milliseconds(350)); // for the picture alone
        const bool pictured = takePicture();
        std::printf("%2d  %-70s %s\n", m_number, words, m_ok ? "done" : "NOT DONE");
        if (!m_ok)
            std::printf("    %s\n", qUtf8Printable(m_driver.failure()));
        if (!pictured) {
            std::printf("    the picture is the same as the one before, or could not be saved\n");
            m_ok = false;
        }
        std::fflush(stdout);
    }

    bool takePicture()
    {
        const QImage picture = m_window.screen()->grabWindow(0).toImage();
        const bool another = !picture.isNull() && picture != m_last;
        m_last = picture;
        return another && picture.save(u"%1/%2.png"_s.arg(m_folder).arg(m_number, 2, 10, QLatin1Char('0')));
    }

    bool waitForWrites(qsizetype count)
    {
        return m_driver.waitUntil([this, count] { return m_sandbox.executedWrites().size() >= count; },
                                  u"%1 writes at the vendor"_s.arg(count));
    }

    void checkLedger()
    {
        const QList<QJsonObject> writes = m_sandbox.executedWrites();
        const QList<std::pair<QString, QString>> expected{
            {u"/aps/2/resources/"_s, Customer},
            {u"/users"_s, UserLogin},
            {u"/resetPassword"_s, QString()},
            {u"/aps/2/services/order-manager/orders"_s, u"51615892-655d-409d-a922-4423a8188b2e"_s}};
        bool same = writes.size() == expected.size();
        for (qsizetype i = 0; same && i < expected.size(); ++i) {
            const QJsonObject &write = writes.at(i);
            const QString body = QString::fromUtf8(
                QJsonDocument(QJsonArray{write.value("body"_L1)}).toJson(QJsonDocument::Compact));
            same = write.value("method"_L1) == "POST"_L1 &&
                   write.value("path"_L1).toString().endsWith(expected.at(i).first) &&
                   (expected.at(i).second.isEmpty() || body.contains(expected.at(i).second));
        }
        std::printf("    the vendor's ledger: %lld writes executed, %s\n",
                    static_cast<long long>(writes.size()),
                    same ? "just those of the tour" : "NOT those of the tour");
        for (const QJsonObject &write : writes)
            std::printf("      %s %s\n", qUtf8Printable(write.value("method"_L1).toString()),
                        qUtf8Printable(write.value("path"_L1).toString()));
        m_ok = same;
    }

    MainWindow &m_window;
    Sandbox &m_sandbox;
    QString m_folder;
    WindowDriver m_driver;
    Clerk m_clerk;
    QImage m_last;
    int m_number = 0;
    bool m_ok = true;
};
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption demo(u"demo"_s, u"What purveyor-sandbox printed."_s, u"file"_s);
    const QCommandLineOption profile(u"profile"_s, u"A folder that is empty or not there."_s, u"folder"_s);
    const QCommandLineOption shots(u"shots"_s, u"Where the pictures go."_s, u"folder"_s);
    parser.addOptions({demo, profile, shots});
    parser.addHelpOption();
    parser.process(application);
    QFile file(parser.value(demo));
    if (!file.open(QIODevice::ReadOnly) || !QDir().mkpath(parser.value(shots))) {
        std::fprintf(stderr, "The demo file cannot be read, or the folder for the pictures not made.\n");
        return 2;
    }
    Sandbox sandbox;
    sandbox.attach(QJsonDocument::fromJson(file.readAll()).object());
    installTranslations(application, u"en"_s);
    StartOptions options;
    options.profile = parser.value(profile);
    options.sessionSecrets = true;
    options.demoFile = parser.value(demo);
    Application console(application, options);
    console.start();
    if (!QTest::qWaitFor([&console] { return console.window() && console.window()->isVisible(); }, 20'000)) {
        std::fprintf(stderr, "The window did not open.\n");
        return 2;
    }
    console.window()->resize(1280, 800);
    console.window()->move(0, 0);
    if (!QTest::qWaitForWindowActive(console.window(), 10'000)) {
        std::fprintf(stderr, "The window did not become active: is there a window manager?\n");
        return 2;
    }
    return Tour(*console.window(), sandbox, parser.value(shots)).run();
}
