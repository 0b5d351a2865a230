// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/killjourney.h"

#include "core/operations/writegate.h"
#include "core/vendors/vendorclient.h"
#include "tests/faults/hastyclerk.h"
#include "tests/support/journey.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTest>
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
    m_hasty->clearDesk();
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
    m_hasty = std::make_unique<HastyClerk>(*m_journey, m_random);
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

bool KillJourney::step()
{
    switch (m_random.bounded(6)) {
    case 0:
        return m_hasty->order();
    case 1:
        return m_hasty->customer();
    case 2:
        return m_hasty->user();
    default:
        return m_hasty->suspension(); // the most writes in the least time
    }
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
