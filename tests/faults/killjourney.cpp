// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "tests/faults/killjourney.h"

#include "core/operations/writegate.h"
#include "core/vendors/vendorclient.h"
#include "tests/support/await.h"
#include "tests/support/journey.h"
#include "tests/support/vendorclerk.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QPushButton>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>
#include <csignal>
#include <cstdio>
#include <utility>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace purveyor::faults
{
namespace
{
constexpr int MostSteps = 60;
constexpr int GoTime = 120'000; // ms
const QString FirstCustomer = u"1st APS inc"_s;
const QString Administrator = u"Control Panel Administrator"_s;
} // namespace

QString nameOf(KillMoment moment)
{
    switch (moment) {
    case KillMoment::AnyTime:
        return u"at any time"_s;
    case KillMoment::AtHeld:
        return u"held"_s;
    case KillMoment::AtSending:
        return u"between flush and send"_s;
    case KillMoment::AtAnswer:
        return u"between answer and flush"_s;
    case KillMoment::AtOutcome:
        return u"outcome on disk"_s;
    }
    return {};
}

KillJourney::KillJourney(Options options)
    : m_options(std::move(options))
    , m_random(m_options.seed)
    , m_journey(std::make_unique<Journey>())
{
}

KillJourney::~KillJourney() = default;

int KillJourney::run()
{
    if (!start()) {
        std::fprintf(stderr, "The window did not open.\n");
        return 2;
    }
    std::puts("ready");
    std::fflush(stdout);
    waitForGo();
    clearDesk();
    watch();
    while (m_steps < MostSteps) {
        ++m_steps;
        if (step())
            continue;
        // What is Unknown blocks its like, and a person would close the dialog and do something else.
        std::fprintf(stderr, "%s\n", qUtf8Printable(m_journey->failure()));
        while (auto *dialog = qobject_cast<QDialog *>(m_journey->driver->topMost()))
            dialog->reject();
        if (!m_journey->takeWindow())
            return 3;
    }
    return 4;
}

bool KillJourney::start()
{
    QFile demo(m_options.demoFile);
    if (!demo.open(QIODevice::ReadOnly))
        return false;
    m_journey->sandbox.attach(QJsonDocument::fromJson(demo.readAll()).object());
    m_journey->console =
        std::make_unique<Application>(*qApp, StartOptions{m_options.profile, true, m_options.demoFile});
    m_journey->console->start();
    if (!m_journey->takeWindow())
        return false;
    m_journey->console->services().settings.setHoldTime(std::chrono::seconds(0));
    m_clerk = std::make_unique<VendorClerk>(*m_journey);
    return true;
}

void KillJourney::waitForGo()
{
    auto told = std::make_shared<bool>(false);
    auto *input = new QSocketNotifier(fileno(stdin), QSocketNotifier::Read, qApp);
    QObject::connect(input, &QSocketNotifier::activated, input, [told] {
        char byte = 0;
        if (::read(fileno(stdin), &byte, 1) <= 0)
            std::_Exit(5); // whoever started this is gone
        *told = true;
    });
    if (!QTest::qWaitFor([told] { return *told; }, GoTime))
        std::_Exit(5);
}

// What the last end left: a clerk brings it to an end first.
void KillJourney::clearDesk()
{
    WriteGate &gate = m_journey->console->services().gate;
    const QList<JournalRow> open = await(gate.journal().open()).value_or(QList<JournalRow>());
    for (const JournalRow &row : open) {
        if (row.state == WriteState::Unknown)
            (void)await(gate.settle(row.id, Settlement::Done, u"Seen at the vendor."_s, {}));
        else if (row.state == WriteState::Held && m_random.bounded(2) == 0)
            (void)await(gate.sendNow(row.id));
        else if (row.state == WriteState::Held || row.state == WriteState::Draft)
            (void)await(gate.undo(row.id));
    }
}

// --- what the clerk does

bool KillJourney::step()
{
    switch (m_random.bounded(6)) {
    case 0:
        return order();
    case 1:
        return customer();
    case 2:
        return user();
    default:
        return suspension(); // the most writes in the least time
    }
}

// Without waiting until all of it is read: a hasty clerk.
bool KillJourney::openFirstCustomer()
{
    WindowDriver &driver = *m_journey->driver;
    return m_journey->clerk->goTo(Clerk::Page::Customers) &&
           m_journey->clerk->waitForRow(u"customersTable"_s, FirstCustomer) &&
           driver.clickRow(u"customersTable"_s, FirstCustomer) &&
           driver.waitForText(u"detailsTitle"_s, FirstCustomer);
}

bool KillJourney::order()
{
    Clerk &clerk = *m_journey->clerk;
    const QString amount = QString::number(m_random.bounded(2, 9));
    WindowDriver &driver = *m_journey->driver;
    const QString dialog = u"orderDialog"_s;
    if (!openFirstCustomer() || !clerk.openOrder() ||
        !clerk.fillOrder(DemoPlan, DemoResource, amount, u"Visa ****1111"_s) ||
        !driver.click(u"commitButton"_s))
        return false;
    // The second one of a day is asked about.
    const auto asks = [&driver] { return driver.isThere(u"dialogBanner"_s); };
    const auto gone = [&driver, &dialog] { return !driver.isThere(dialog); };
    if (!driver.waitUntil([&] { return gone() || asks(); }, u"an order or a question"_s))
        return false;
    const QWidget *banner = driver.find(u"dialogBanner"_s);
    if (auto *anyway = banner ? banner->findChild<QPushButton *>() : nullptr)
        QTest::mouseClick(anyway, Qt::LeftButton);
    return gone() || driver.waitGone(dialog);
}

bool KillJourney::customer()
{
    Clerk &clerk = *m_journey->clerk;
    const QString name = u"Kill & Söhne %1"_s.arg(m_random.generate());
    // Asked at which vendor: at the first one.
    QTimer eyes;
    eyes.callOnTimeout(&eyes, [&eyes] {
        if (QWidget *menu = QApplication::activePopupWidget()) {
            eyes.stop();
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        }
    });
    eyes.start(std::chrono::milliseconds(20));
    return clerk.fillCustomer(name, u"k%1@kills.test"_s.arg(m_random.generate())) &&
           clerk.commit(u"operationDialog"_s);
}

bool KillJourney::user()
{
    Clerk &clerk = *m_journey->clerk;
    const QString login = u"u%1@kills.test"_s.arg(m_random.generate());
    return openFirstCustomer() && clerk.fillUser(login, login) && clerk.commit(u"operationDialog"_s);
}

// HostingStack changes at once, without a dialog: off and on again.
bool KillJourney::suspension()
{
    if (!m_journey->clerk->goTo(Clerk::Page::Customers) ||
        !m_journey->clerk->waitForRow(u"customersTable"_s, Administrator) ||
        !m_journey->driver->clickRow(u"customersTable"_s, Administrator) ||
        !m_journey->driver->waitForText(u"detailsTitle"_s, Administrator))
        return false;
    const QString suspend = u"hostingstack.user.suspend"_s;
    const QString activate = u"hostingstack.user.activate"_s;
    const auto offered = [this](const QString &operation) {
        const QWidget *button = m_journey->driver->find(operation + u"Button"_s);
        return (button && button->isEnabled()) ||
               m_journey->driver->menuButton(u"moreButton"_s, operation + u"Action"_s) != nullptr;
    };
    if (!m_journey->driver->waitUntil([&] { return offered(suspend) || offered(activate); }, suspend))
        return false;
    const bool active = offered(suspend);
    return m_clerk->write({active ? suspend : activate});
}

// --- the end

void KillJourney::watch()
{
    if (m_options.moment == KillMoment::AnyTime)
        return;
    Services &services = m_journey->console->services();
    QObject::connect(&services.gate, &WriteGate::rowChanged, m_journey->console.get(),
                     [this](const JournalRow &row) {
                         if (row.state == WriteState::Held)
                             meet(KillMoment::AtHeld);
                         else if (row.state == WriteState::Sending)
                             meet(KillMoment::AtSending);
                         else if (row.state == WriteState::Confirmed)
                             meet(KillMoment::AtOutcome);
                     });
    const QList<Connection> connections = services.connections.connections();
    for (const Connection &connection : connections) {
        if (const VendorClient *client = services.clients.client(connection.id)) {
            QObject::connect(&client->trace(), &HttpTrace::appended, m_journey->console.get(),
                             [this](const TraceEntry &entry) {
                                 if (entry.write)
                                     meet(KillMoment::AtAnswer);
                             });
        }
    }
}

void KillJourney::meet(KillMoment moment)
{
    if (moment == m_options.moment && m_options.skip-- == 0)
        (void)std::raise(SIGKILL);
}
} // namespace purveyor::faults
