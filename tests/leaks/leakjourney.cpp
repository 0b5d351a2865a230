// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "tests/leaks/leakjourney.h"

#include "core/operations/handover.h"
#include "core/secrets/secretstore.h"
#include "core/storage/journal.h"
#include "core/storage/profile.h"
#include "core/vendors/clientdirectory.h"
#include "core/vendors/vendorclient.h"
#include "tests/leaks/echoes.h"
#include "tests/support/await.h"
#include "tests/support/journey.h"
#include "tests/support/vendorclerk.h"
#include "ui/dialogs/journalexportjob.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::leaks
{
namespace
{
constexpr std::chrono::seconds ClipboardPatience{60};
const QString Customer = u"Leak & Söhne"_s;
const QString Login = u"ann@leaks.test"_s;

struct VendorWords {
    QString id;
    QString name;        // in the list of vendors
    QStringList secrets; // fields of the connection
    QStringList others;  // the same, not secret
};
const QList<VendorWords> Vendors{
    {u"cloudblue"_s, u"CloudBlue"_s, {u"consumerSecret"_s}, {u"consumerKey"_s}},
    {u"luxcloud"_s, u"LuxCloud"_s, {u"password"_s, u"token"_s}, {u"username"_s}},
    {u"hostingstack"_s, u"HostingStack"_s, {u"password"_s}, {u"userName"_s}},
    {u"racknap"_s, u"RackNap"_s, {u"token"_s}, {}},
};

const VendorWords &wordsOf(const QString &vendor)
{
    const auto found = std::find_if(Vendors.cbegin(), Vendors.cend(),
                                    [&vendor](const VendorWords &words) { return words.id == vendor; });
    return found == Vendors.cend() ? Vendors.constFirst() : *found;
}

QList<Entry> address()
{
    return {{u"addressLine1"_s, u"1, Mill Road"_s},
            {u"postalCode"_s, u"1234"_s},
            {u"city"_s, u"Luxembourg"_s},
            {u"countryCode"_s, u"Luxembourg"_s}};
}

QList<Entry> person()
{
    return {{u"contact.firstName"_s, u"Ann"_s},
            {u"contact.lastName"_s, u"Mill"_s},
            {u"contact.email"_s, Login},
            {u"contact.phoneCountryCode"_s, u"352"_s},
            {u"contact.phoneNumber"_s, u"1234567"_s}};
}
} // namespace

QString wrongSecret(const QString &field)
{
    return u"Wrong-6Hd<&\">%1"_s.arg(field);
}

LeakJourney::LeakJourney(Options options)
    : m_options(std::move(options))
    , m_journey(std::make_unique<Journey>())
{
}

LeakJourney::~LeakJourney() = default;

int LeakJourney::run()
{
    const QList<std::pair<const char *, bool (LeakJourney::*)()>> steps{
        {"start", &LeakJourney::start},
        {"connection", &LeakJourney::connectTo},
        {"echoes", &LeakJourney::echoes},
        {"proxy", &LeakJourney::proxy},
        {"writes", &LeakJourney::writes},
        {"hand-over", &LeakJourney::handOver},
        {"exports", &LeakJourney::takeAway},
        {"support bundle", &LeakJourney::supportBundle},
        {"clipboard", &LeakJourney::clipboardIsCleared}};
    for (const auto &[name, step] : steps) {
        if (!(this->*step)()) {
            std::printf("%s: %s\n", name, qPrintable(m_journey->failure())); // the log is long
            return 1;
        }
    }
    return 0;
}

bool LeakJourney::start()
{
    m_journey->folder.setAutoRemove(false);
    m_journey->sandbox.attach(m_options.announcement);
    if (!m_journey->startConsole(false, true))
        return false;
    m_journey->hold(0);
    m_clerk = std::make_unique<VendorClerk>(*m_journey);
    return true;
}

// --- the connection

QList<Entry> LeakJourney::credentials(bool right) const
{
    const VendorWords &words = wordsOf(m_options.vendor);
    QJsonObject known =
        m_options.announcement["credentials"_L1].toObject().value(m_options.vendor).toObject();
    if (known.contains("reseller"_L1))
        known = known.value("reseller"_L1).toObject();
    QList<Entry> entries;
    for (const QString &field : words.others) // the sandbox writes some of it small
        entries.append({field, known.value(field).toString(known.value(field.toLower()).toString())});
    for (const QString &field : words.secrets)
        entries.append({field, right ? known.value(field).toString() : wrongSecret(field)});
    if (m_options.vendor == "cloudblue"_L1)
        entries.append({u"resellerEmail"_s, u"mw@aps.test"_s});
    return entries;
}

bool LeakJourney::connectTo()
{
    const VendorWords &words = wordsOf(m_options.vendor);
    WindowDriver &driver = *m_journey->driver;
    return m_journey->clerk->goTo(Clerk::Page::Connections) && driver.click(u"addConnectionButton"_s) &&
           m_clerk->fill({{u"vendor"_s, words.name},
                          {u"baseUrl"_s, m_options.announcement.value(m_options.vendor).toString()}}) &&
           m_clerk->fill(credentials(false)) && testAndSave();
}

// Wrong ones first: the vendor says so, and perhaps repeats them.
bool LeakJourney::testAndSave()
{
    WindowDriver &driver = *m_journey->driver;
    const auto tested = [&driver] {
        const QWidget *button = driver.find(u"testButton"_s);
        return button && button->isEnabled() && driver.isThere(u"probeSummary"_s);
    };
    for (const QString &field : wordsOf(m_options.vendor).secrets) {
        if (!arm(wrongSecret(field).toUtf8(), 401))
            return false;
    }
    return driver.click(u"testButton"_s) && driver.waitUntil(tested, u"the end of the test"_s) && disarm() &&
           m_clerk->fill(credentials(true)) && m_journey->clerk->commit(u"connectionDialog"_s);
}

// The next answer repeats this secret, in the dress of the vendor that is most likely to be read.
bool LeakJourney::arm(const QByteArray &secret, int status)
{
    const QList<faults::FaultCell> cells = echoCells({secret});
    for (const faults::FaultCell &cell : cells) {
        QJsonObject fault = cell.fault;
        fault.insert(u"status"_s, status);
        if (cell.fault.value("status"_L1).toInt() == 400 && !m_journey->sandbox.arm(fault))
            return false;
    }
    return true;
}

bool LeakJourney::disarm()
{
    m_journey->sandbox.remove(u"faults"_s);
    return m_journey->sandbox.get(u"faults"_s).value("faults"_L1).toArray().isEmpty();
}

// Lists that fail while the vendor repeats what it was told, shown in banners and in the trace.
bool LeakJourney::echoes()
{
    if (!m_journey->clerk->goTo(Clerk::Page::Customers))
        return false;
    WindowDriver &driver = *m_journey->driver;
    const QList<Entry> entries = credentials(true);
    for (const Entry &entry : entries) {
        if (!wordsOf(m_options.vendor).secrets.contains(entry.field))
            continue;
        noteSecret(entry.text.toUtf8());
        if (!arm(entry.text.toUtf8(), 400) || !driver.key(Qt::Key_F5))
            return false;
        driver.settle(std::chrono::milliseconds(300));
    }
    return disarm();
}

// To a proxy that is none, and back. The password goes into the keychain, and with each request to it.
bool LeakJourney::proxy()
{
    WindowDriver &driver = *m_journey->driver;
    const auto open = [&driver] {
        return driver.key(Qt::Key_Comma, Qt::ControlModifier) && driver.waitFor(u"settingsDialog"_s);
    };
    const QUrl control(m_options.announcement.value("control"_L1).toString());
    const QList<Entry> manual{{u"proxyMode"_s, u"Manual"_s},
                              {u"proxyHost"_s, control.host()},
                              {u"proxyPort"_s, QString::number(control.port())},
                              {u"proxyUser"_s, u"somebody"_s},
                              {u"proxyPassword"_s, ProxyPassword}};
    if (!open() || !m_clerk->fill(manual) || !m_journey->clerk->commit(u"settingsDialog"_s) ||
        !driver.key(Qt::Key_F5))
        return false;
    driver.settle(std::chrono::milliseconds(500));
    return open() && m_clerk->fill({{u"proxyMode"_s, u"None"_s}}) &&
           m_journey->clerk->commit(u"settingsDialog"_s);
}

// --- writes

bool LeakJourney::writes()
{
    if (m_options.vendor == "luxcloud"_L1)
        return luxCloudUsers();
    if (m_options.vendor == "hostingstack"_L1)
        return hostingStackUsers();
    if (m_options.vendor == "cloudblue"_L1) {
        // Its password is made in the program, and nobody ever sees it.
        return m_journey->clerk->openCustomer(u"1st APS inc"_s) && m_journey->clerk->fillUser(Login, Login) &&
               m_clerk->send({u"cloudblue.user.create"_s, {}, u"createUser"_s});
    }
    return m_journey->clerk->goTo(Clerk::Page::Subscriptions) &&
           m_journey->driver->click(u"subscriptionsNewButton"_s) &&
           m_clerk->send({u"racknap.service.create"_s,
                          {{u"customer_id"_s, u"652"_s},
                           {u"planid"_s, u"172"_s},
                           {u"billingcycle"_s, u"Annually"_s},
                           {u"amount"_s, u"528.14"_s},
                           {u"confirmAmounts"_s, u"on"_s}},
                          u"create"_s});
}

bool LeakJourney::luxCloudUsers()
{
    Journey &journey = *m_journey;
    const QString create = u"luxcloud.user.create"_s;
    const QString change = u"luxcloud.user.password"_s;
    const QList<Entry> user{{u"username"_s, Login}, {u"password"_s, TypedPassword}};
    const auto password = [](const QString &before, const QString &after) {
        return QList<Entry>{{u"oldPassword"_s, before}, {u"newPassword"_s, after}};
    };
    const auto settings = [&journey](const QString &key, bool on) {
        return !journey.sandbox.post(u"settings"_s, {{u"luxcloud"_s, QJsonObject{{key, on}}}}).isEmpty();
    };
    return journey.clerk->goTo(Clerk::Page::Customers) && journey.driver->click(u"customersNewButton"_s) &&
           m_clerk->send({u"luxcloud.customer.create"_s,
                          QList<Entry>{{u"name"_s, Customer}} + person() + address(), u"createAccount"_s}) &&
           journey.clerk->waitForRow(u"customersTable"_s, Customer) &&
           journey.driver->clickRow(u"customersTable"_s, Customer) &&
           journey.driver->waitForText(u"detailsTitle"_s, Customer) &&
           journey.clerk->openTab(u"customerTabs"_s, u"Users"_s) &&
           m_clerk->write({create, user, u"createUser"_s}) &&
           journey.driver->clickRow(u"customerUsersTable"_s, Login) &&
           settings(u"reasonEchoesPassword"_s, true) &&
           m_clerk->write({change, password(TypedPassword, TypedPassword), {}, WriteState::Refused}) &&
           m_clerk->write({change, password(TypedPassword, NextPassword), u"changeUserPassword"_s});
}

bool LeakJourney::hostingStackUsers()
{
    Journey &journey = *m_journey;
    const auto somebody = [](const QString &mail) {
        return QList<Entry>{{u"name"_s, Customer}, {u"email"_s, mail}, {u"plan"_s, u"2"_s}};
    };
    const auto make = [&](const QList<Entry> &entries) {
        return journey.clerk->goTo(Clerk::Page::Customers) &&
               journey.driver->click(u"customersNewButton"_s) &&
               m_clerk->send({u"hostingstack.user.create"_s, entries, u"createUser"_s}) &&
               journey.clerk->waitForRow(u"customersTable"_s, Customer);
    };
    const QList<Entry> typed{{u"passwordMode"_s, u"Enter one"_s}, {u"newPassword"_s, TypedPassword}};
    const QList<Entry> next{{u"passwordMode"_s, u"Enter one"_s}, {u"newPassword"_s, NextPassword}};
    const QList<Entry> made{{u"passwordMode"_s, u"Have one made"_s}};
    return make(somebody(Login) + typed) && journey.driver->clickRow(u"customersTable"_s, Customer) &&
           journey.driver->waitForText(u"detailsTitle"_s, Customer) &&
           m_clerk->write({u"hostingstack.user.password"_s, next, u"modifyUser"_s}) &&
           m_clerk->write({u"hostingstack.user.password"_s, made, u"modifyUser"_s});
}

// --- what goes to other people and places

bool LeakJourney::handOver()
{
    SecretStore &secrets = m_journey->console->services().secrets;
    const QList<SecretRef> known = secrets.known();
    bool any = false;
    for (const SecretRef &ref : known) {
        if (!isHandOver(ref))
            continue;
        any = true;
        noteSecret(await(secrets.read(ref)).value_or(QByteArray()));
    }
    if (!any)
        return m_options.vendor != "hostingstack"_L1;
    WindowDriver &driver = *m_journey->driver;
    const QClipboard &clipboard = *QGuiApplication::clipboard();
    if (!driver.click(u"toastActionButton"_s) || !driver.waitFor(u"handOverDialog"_s) ||
        !driver.click(u"showSecretButton"_s) || !driver.click(u"copySecretButton"_s) ||
        !driver.waitUntil([&clipboard] { return clipboard.text().size() >= 6; }, u"a password to paste"_s))
        return false;
    m_lent = clipboard.text().toUtf8();
    noteSecret(m_lent);
    return driver.click(u"cancelButton"_s) && driver.waitGone(u"handOverDialog"_s); // later
}

void LeakJourney::noteSecret(const QByteArray &secret)
{
    QFile file(m_options.secretsFile);
    if (!secret.isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(secret.toBase64() + '\n');
}

bool LeakJourney::saveText(const QString &name, const QString &text)
{
    QFile file(m_options.exports + u'/' + name);
    const QByteArray bytes = text.toUtf8();
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// By the same jobs as the menus: journal as CSV and JSON, a backup elsewhere, each row as a curl command, and
// the trace as it is on show.
bool LeakJourney::takeAway()
{
    Services &services = m_journey->console->services();
    DatabaseThread &journal = services.profile.journalThread();
    for (const auto kind : {JournalExportJob::Kind::Csv, JournalExportJob::Kind::Json}) {
        const QString name = kind == JournalExportJob::Kind::Csv ? u"/journal.csv"_s : u"/journal.json"_s;
        auto *job = new JournalExportJob(journal, m_options.exports + name, kind, {}, services.clock.nowUtc(),
                                         -1, m_journey->console.get());
        if (!await(job))
            return false;
    }
    if (!await(services.profile.backUpTo(m_options.exports + u"/backup.db"_s)) ||
        !await(services.profile.backUp()))
        return false;
    QString commands;
    QString shown;
    const QList<JournalRow> rows = m_journey->rowsSince(0);
    for (const JournalRow &row : rows) {
        const VendorClient *client = services.clients.client(row.connection);
        if (!client)
            return false;
        commands += client->curl(row) + u"\n\n"_s;
        for (const TraceEntry &entry : client->trace().entries()) {
            shown += entry.url + u'\n' + entry.requestBody + u'\n' + entry.responseBody + u'\n' + entry.error;
            for (const Headers *headers : {&entry.requestHeaders, &entry.responseHeaders}) {
                for (const auto &[name, value] : *headers)
                    shown += u'\n' + QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value);
            }
        }
    }
    return saveText(u"curl.txt"_s, commands) && saveText(u"trace.txt"_s, shown);
}

bool LeakJourney::supportBundle()
{
    WindowDriver &driver = *m_journey->driver;
    QWidget *window = m_journey->console->window();
    auto *action = window->findChild<QAction *>(u"supportAction"_s);
    if (!action)
        return driver.fail(u"no support bundle"_s);
    action->trigger();
    QWidget *contents = driver.waitFor(u"contentsField"_s);
    if (!contents || !driver.waitForText(u"requestText"_s, u"Journal, the newest"_s))
        return false;
    QTest::keyClick(contents, Qt::Key_Space);
    if (!driver.waitForText(u"requestText"_s, u"name: "_s) || !driver.click(u"commitButton"_s))
        return false;
    const QString path = m_options.exports + u"/support.txt"_s;
    const auto dialog = [window] { return window->findChild<QFileDialog *>(u"supportFileDialog"_s); };
    if (!driver.waitUntil([&dialog] { return dialog() != nullptr; }, u"a file dialog"_s))
        return false;
    Q_EMIT dialog()->fileSelected(path);
    dialog()->close();
    return driver.waitForText(u"dialogBanner"_s, u"Saved"_s) && driver.click(u"cancelButton"_s) &&
           QFile::exists(path);
}

// In real time, as a person would have to wait.
bool LeakJourney::clipboardIsCleared()
{
    const QClipboard &clipboard = *QGuiApplication::clipboard();
    if (!m_lent.isEmpty() &&
        !QTest::qWaitFor([&] { return clipboard.text().toUtf8() != m_lent; },
                         static_cast<int>(std::chrono::milliseconds(ClipboardPatience).count())))
        return m_journey->driver->fail(u"the password is still on the clipboard"_s);
    m_journey->stopConsole();
    return true;
}
} // namespace purveyor::leaks
