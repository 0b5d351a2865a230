// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "tests/faults/hastyclerk.h"

#include "core/operations/writegate.h"
#include "tests/support/await.h"
#include "tests/support/journey.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace purveyor::faults
{
namespace
{
const QString FirstCustomer = u"1st APS inc"_s;
const QString Administrator = u"Control Panel Administrator"_s;
} // namespace

HastyClerk::HastyClerk(Journey &journey, QRandomGenerator &random)
    : m_journey(journey)
    , m_random(random)
    , m_clerk(journey)
{
}

// What the last end left: a clerk brings it to an end first.
void HastyClerk::clearDesk()
{
    WriteGate &gate = m_journey.console->services().gate;
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

// Without waiting until all of it is read: a hasty clerk.
bool HastyClerk::openFirstCustomer()
{
    WindowDriver &driver = *m_journey.driver;
    return m_journey.clerk->goTo(Clerk::Page::Customers) &&
           m_journey.clerk->waitForRow(u"customersTable"_s, FirstCustomer) &&
           driver.clickRow(u"customersTable"_s, FirstCustomer) &&
           driver.waitForText(u"detailsTitle"_s, FirstCustomer);
}

bool HastyClerk::order()
{
    Clerk &clerk = *m_journey.clerk;
    const QString amount = QString::number(m_random.bounded(2, 9));
    WindowDriver &driver = *m_journey.driver;
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

bool HastyClerk::customer()
{
    Clerk &clerk = *m_journey.clerk;
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

bool HastyClerk::user()
{
    Clerk &clerk = *m_journey.clerk;
    const QString login = u"u%1@kills.test"_s.arg(m_random.generate());
    return openFirstCustomer() && clerk.fillUser(login, login) && clerk.commit(u"operationDialog"_s);
}

// HostingStack changes at once, without a dialog: off and on again.
bool HastyClerk::suspension()
{
    if (!m_journey.clerk->goTo(Clerk::Page::Customers) ||
        !m_journey.clerk->waitForRow(u"customersTable"_s, Administrator) ||
        !m_journey.driver->clickRow(u"customersTable"_s, Administrator) ||
        !m_journey.driver->waitForText(u"detailsTitle"_s, Administrator))
        return false;
    const QString suspend = u"hostingstack.user.suspend"_s;
    const QString activate = u"hostingstack.user.activate"_s;
    const auto offered = [this](const QString &operation) {
        const QWidget *button = m_journey.driver->find(operation + u"Button"_s);
        return (button && button->isEnabled()) ||
               m_journey.driver->menuButton(u"moreButton"_s, operation + u"Action"_s) != nullptr;
    };
    if (!m_journey.driver->waitUntil([&] { return offered(suspend) || offered(activate); }, suspend))
        return false;
    const bool active = offered(suspend);
    return m_clerk.write({active ? suspend : activate});
}
} // namespace purveyor::faults
