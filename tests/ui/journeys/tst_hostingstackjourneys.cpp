// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/journey.h"
#include "tests/support/vendorclerk.h"

#include <QJsonObject>
#include <QTest>

// clazy:excludeall=non-pod-global-static (constants of a test)

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
const QString Name = u"Ève & Söhne"_s;

QList<Entry> somebody(const QString &email, const QString &password)
{
    return {{u"name"_s, Name}, {u"email"_s, email}, {u"plan"_s, u"2"_s}, {u"passwordMode"_s, password}};
}
} // namespace

// Every operation of HostingStack by mouse and keys: a user is a customer with one subscription.
class TestHostingStackJourneys final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> j;
    std::unique_ptr<VendorClerk> clerk;

    bool makeUser(const QList<Entry> &entries)
    {
        return j->clerk->goTo(Clerk::Page::Customers) && j->driver->click(u"customersNewButton"_s) &&
               clerk->send({u"hostingstack.user.create"_s, entries, u"createUser"_s}) &&
               j->clerk->waitForRow(u"customersTable"_s, Name);
    }
    bool openUser()
    {
        return j->driver->clickRow(u"customersTable"_s, Name) &&
               j->driver->waitForText(u"detailsTitle"_s, Name);
    }

private Q_SLOTS:
    void init()
    {
        j = std::make_unique<Journey>();
        QVERIFY(j->sandbox.start({u"--fast"_s, u"--vendors"_s, u"hostingstack"_s}));
        QVERIFY(j->startConsole());
        j->hold(0);
        clerk = std::make_unique<VendorClerk>(*j);
    }
    void cleanup()
    {
        clerk.reset();
        j.reset();
    }

    void aUserFromTheFirstDayToTheLast()
    {
        STEP(j, makeUser(somebody(u"eve@soehne.test"_s, u"Enter one"_s) +
                         QList<Entry>{{u"newPassword"_s, u"Start-1234"_s}, {u"welcome"_s, u"on"_s}}));
        STEP(j, openUser());
        STEP(j, clerk->write({u"hostingstack.user.suspend"_s, {}, u"modifyUser"_s}));
        STEP(j, clerk->write({u"hostingstack.user.activate"_s, {}, u"modifyUser"_s}));
        STEP(j, clerk->write({u"hostingstack.user.password"_s,
                              {{u"passwordMode"_s, u"Enter one"_s}, {u"newPassword"_s, u"Next-5678"_s}},
                              u"modifyUser"_s}));
        const qsizetype before = j->sandbox.executedWrites().size();
        STEP(j, clerk->write({u"hostingstack.user.modify"_s,
                              {{u"plan"_s, u"3"_s},
                               {u"passwordMode"_s, u"Enter one"_s},
                               {u"newPassword"_s, u"Last-9012"_s}},
                              u"modifyUser"_s}));
        QCOMPARE(j->sandbox.executedWrites().size(), before + 2); // the password in a request of its own
        STEP(j, clerk->write({u"hostingstack.user.modify"_s, {{u"name"_s, u"Eva"_s}}, u"modifyUser"_s}));
        STEP(j, j->driver->waitForText(u"detailsTitle"_s, u"Eva"_s));
        STEP(j,
             clerk->write({u"hostingstack.user.delete"_s, {{u"confirmName"_s, u"Eva"_s}}, u"deleteUser"_s}));
        STEP(j, j->driver->waitUntil(
                    [this] { return j->driver->cell(u"customersTable"_s, u"Eva"_s, 0).isEmpty(); },
                    u"the user to be off the list"_s));
        STEP(j, j->driver->waitGone(u"detailsTitle"_s));
    }

    void anAddressIsTakenOnce()
    {
        STEP(j, makeUser(somebody(u"eve@soehne.test"_s, u"Enter one"_s) +
                         QList<Entry>{{u"newPassword"_s, u"Start-1234"_s}}));
        const qsizetype before = j->sandbox.executedWrites().size();
        STEP(j, j->driver->click(u"customersNewButton"_s));
        STEP(j, j->driver->type(u"nameField"_s, u"Another"_s));
        STEP(j, j->driver->type(u"emailField"_s, u"EVE@soehne.test"_s));
        STEP(j, j->driver->type(u"planField"_s, u"2"_s));
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->waitForText(u"operationDialog"_s, Name + u" has this already."_s));
        QCOMPARE(j->sandbox.executedWrites().size(), before);
    }

    void aWarningIsNoPlainSuccess()
    {
        STEP(j, makeUser(somebody(u"eve@soehne.test"_s, u"Enter one"_s) +
                         QList<Entry>{{u"newPassword"_s, u"Start-1234"_s}}));
        STEP(j, openUser());
        QVERIFY(!j->sandbox.post(u"settings"_s, {{u"hostingstack"_s, QJsonObject{{u"planTooSmall"_s, true}}}})
                     .isEmpty());
        STEP(j, clerk->write({u"hostingstack.user.modify"_s, {{u"plan"_s, u"1"_s}}, u"modifyUser"_s}));
        STEP(j, j->driver->waitForText(u"toastLabel"_s, u"uses more than it allows"_s));
        STEP(j, j->driver->click(u"toastActionButton"_s));
        STEP(j, j->driver->waitForText(u"writeBanner"_s, u"with a warning"_s));
        QVERIFY(j->driver->textOf(u"writeBanner"_s).contains(u"WARN_PLAN_TOO_SMALL"_s));
        STEP(j, j->driver->clickRow(u"activityTable"_s, u"Confirmed with a warning"_s));
    }

    void theToastLeadsToWhatWasMade()
    {
        STEP(j, makeUser(somebody(u"eve@soehne.test"_s, u"Enter one"_s) +
                         QList<Entry>{{u"newPassword"_s, u"Start-1234"_s}}));
        STEP(j, j->driver->waitForText(u"toastLabel"_s, Name));
        STEP(j, j->driver->click(u"toastActionButton"_s));
        STEP(j, j->driver->waitForText(u"detailsTitle"_s, Name));
    }

    void theConnectionIsTested()
    {
        STEP(j, clerk->testConnection(u"HostingStack sandbox"_s, u"listUsers"_s));
    }

    void aPasswordThatTheServerMadeIsHandedOver()
    {
        STEP(j, makeUser(somebody(u"eve@soehne.test"_s, u"Have one made"_s)));
        STEP(j, j->driver->click(u"toastActionButton"_s));
        STEP(j, j->driver->waitFor(u"handOverDialog"_s));
        QVERIFY(j->driver->textOf(u"handOverField"_s).isEmpty());
        STEP(j, j->driver->click(u"showSecretButton"_s));
        STEP(j, j->driver->waitUntil([this] { return j->driver->textOf(u"handOverField"_s).size() >= 6; },
                                     u"the password"_s));
        STEP(j, j->driver->click(u"commitButton"_s));
        STEP(j, j->driver->waitGone(u"handOverDialog"_s));
        STEP(j, openUser());
        STEP(j, clerk->write({u"hostingstack.user.password"_s,
                              {{u"passwordMode"_s, u"Have one made"_s}},
                              u"modifyUser"_s}));
        STEP(j, j->driver->click(u"toastActionButton"_s));
        STEP(j, j->driver->waitFor(u"handOverDialog"_s));
    }
};

QTEST_MAIN(TestHostingStackJourneys)
#include "tst_hostingstackjourneys.moc"
