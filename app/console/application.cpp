// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/application.h"

#include "app/console/allvendors.h"
#include "app/console/democonnection.h"
#include "app/console/house.h"
#include "app/console/openproblemdialog.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/secrets/platformkeychain.h"
#include "core/secrets/sessionsecretstore.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr qint64 OldAfterSeconds = 300;
constexpr EntityKind Lists[] = {EntityKind::Customer, EntityKind::Subscription, EntityKind::Order};
} // namespace

Application::Application(QApplication &application, StartOptions options, const AddVendors &addVendors)
    : m_application(application)
    , m_options(std::move(options))
    , m_lock(std::make_unique<ProfileLock>(m_options.profile))
{
    addAllVendors(m_registry);
    if (addVendors)
        addVendors(m_registry);
}

// The window first: it shows what the others hold.
Application::~Application()
{
    delete m_problem; // has no window above it
    m_window.reset();
    m_services.reset();
    m_house.reset();
}

void Application::start()
{
    switch (m_lock->acquire()) {
    case ProfileLock::State::Held:
        break;
    case ProfileLock::State::Taken:
        raiseOther();
        return;
    case ProfileLock::State::Failed: {
        auto *box = new QMessageBox(QMessageBox::Critical, u"Purveyor"_s, tr("The profile cannot be used."),
                                    QMessageBox::Close);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(m_lock->errorText());
        box->setAttribute(Qt::WA_DeleteOnClose);
        connect(box, &QMessageBox::finished, this, [this] { Q_EMIT ended(1); });
        box->open();
        return;
    }
    }
    // The files open on their threads while the style is made ready here.
    m_profile = std::make_unique<Profile>(m_options.profile);
    openProfile(Profile::Mode::Normal);
    m_settings = std::make_unique<Settings>(m_options.profile);
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(m_settings->appearance());
    m_theme->apply(m_application);
    connect(m_lock.get(), &ProfileLock::raiseRequested, this, [this] {
        if (m_window)
            m_window->bringToFront();
    });
}

void Application::raiseOther()
{
    m_lock->askOther()->then(this, [this](const Result<Done> &raised) {
        if (raised) {
            Q_EMIT ended(0);
            return;
        }
        auto *box =
            new QMessageBox(QMessageBox::Warning, u"Purveyor"_s,
                            tr("Purveyor is running already and does not answer."), QMessageBox::Close);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(tr("It has this profile open (process %1). Two at once could place an order "
                                   "twice, so this one ends.")
                                    .arg(m_lock->otherProcess()));
        box->setAttribute(Qt::WA_DeleteOnClose);
        connect(box, &QMessageBox::finished, this, [this] { Q_EMIT ended(1); });
        box->open();
    });
}

// --- the profile

void Application::openProfile(Profile::Mode mode)
{
    m_profile->open(mode)->then(this,
                                [this, mode](const Result<OpenProblem> &problem) { opened(mode, problem); });
}

void Application::opened(Profile::Mode mode, const Result<OpenProblem> &problem)
{
    if (!problem) {
        askAbout(otherProblem(problem.error().message));
    } else if (problem->kind != OpenProblem::Kind::None) {
        askAbout(*problem);
    } else {
        build(mode);
    }
}

OpenProblem Application::otherProblem(const QString &text) const
{
    OpenProblem other;
    other.kind = OpenProblem::Kind::Other;
    other.file = m_profile->folder();
    other.text = text;
    return other;
}

void Application::askAbout(const OpenProblem &problem)
{
    m_problem = new OpenProblemDialog(*m_theme, *m_profile, problem);
    connect(m_problem, &OpenProblemDialog::openRequested, this, &Application::openProfile);
    connect(m_problem, &OpenProblemDialog::quitRequested, this, [this] { Q_EMIT ended(1); });
    m_problem->open();
}

// --- building

void Application::build(Profile::Mode mode)
{
    if (m_options.sessionSecrets) {
        m_secrets = std::make_unique<SessionSecretStore>();
    } else {
        m_keychain = makePlatformKeychain();
        m_secrets = std::make_unique<KeychainSecretStore>(*m_keychain, m_clock,
                                                          m_options.profile + u"/secrets.json"_s);
    }
    m_house = std::make_unique<House>(*m_profile, m_registry, *m_secrets, m_clock, *m_theme, *m_settings);
    m_services.emplace(m_house->services());
    if (mode == Profile::Mode::Normal) {
        // Ends before the connections are loaded: one thread, one line.
        m_house->recovery()->then(this, [this](const Result<QList<JournalRow>> &recovered) {
            if (!recovered)
                notRecovered(recovered.error());
        });
    }
    m_house->connections().load()->then(this, [this, mode](const Result<Done> &loaded) {
        if (!loaded) {
            askAbout(otherProblem(loaded.error().message));
            return;
        }
        applySettings();
        m_house->gate().setReadOnly(mode == Profile::Mode::ReadOnly || m_settings->startsReadOnly() ||
                                    !m_lockReason.isEmpty());
        connect(&m_house->gate(), &WriteGate::readOnlyChanged, m_settings.get(),
                &Settings::setStartsReadOnly);
        connect(m_settings.get(), &Settings::changed, this, &Application::applySettings,
                Qt::UniqueConnection);
        connect(m_secrets.get(), &SecretStore::changed, this, [this](const SecretRef &ref) {
            if (ref == proxyPasswordRef(m_settings->proxy()))
                applyProxy();
        });
        m_house->book().holdRest(true);
        m_house->book().load();
        showWindow(mode);
    });
}

// What was being sent when the program ended still stands as being sent: nothing may be sent beside it.
void Application::notRecovered(const ApiError &error)
{
    m_lockReason = tr("What the last run left could not be put in order, so nothing is changed at any vendor "
                      "until Purveyor is started again: %1")
                       .arg(error.message);
}

void Application::showWindow(Profile::Mode mode)
{
    m_window = std::make_unique<MainWindow>(*m_services);
    m_mayForget = mode == Profile::Mode::Normal && m_lockReason.isEmpty();
    if (mode == Profile::Mode::ReadOnly)
        m_window->lockForGood(tr("The profile was opened for reading only."));
    else if (!m_lockReason.isEmpty())
        m_window->lockForGood(m_lockReason);
    connect(m_window.get(), &MainWindow::painted, this, [this] {
        m_painted = true;
        beginWork();
    });
    connect(m_window.get(), &MainWindow::completed, this, &Application::windowShown);
    // Later: the window is still on the stack.
    connect(m_window.get(), &MainWindow::restoreRequested, this, &Application::restore, Qt::QueuedConnection);
    if (std::exchange(m_shownBefore, true))
        m_window->show(); // a restored workspace comes to who had it open
    else
        m_window->begin();
    if (!m_lockReason.isEmpty())
        tellLocked();
}

void Application::tellLocked()
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, u"Purveyor"_s, tr("Nothing can be changed in this run."),
                        QMessageBox::Close, m_window.get());
    box->setObjectName(u"notRecoveredBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(m_lockReason);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

// With the first screen on show and the way out known: whatever else takes time.
void Application::beginWork()
{
    if (!m_painted || !m_proxyReady || std::exchange(m_begun, true))
        return;
    m_house->book().holdRest(false);
    addDemo();
    m_house->orders().resume();
    if (m_mayForget)
        m_house->retention().begin();
    connect(&m_house->book(), &Book::loaded, this, &Application::refreshOldLists);
    if (m_house->book().isLoaded())
        refreshOldLists();
}

// Whatever stands on the present file goes first; what is held in it stays as it is and is not sent.
void Application::restore(const Backup &backup)
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_shownBefore = !m_window->isLocked();
    m_window.reset();
    m_services.reset();
    m_house.reset();
    m_painted = false;
    m_begun = false;
    m_proxyReady = false;
    m_profile->restore(backup)->then(this, [this](const Result<Done> &done) {
        QApplication::setQuitOnLastWindowClosed(true);
        if (done)
            openProfile(Profile::Mode::Normal);
        else
            askAbout(otherProblem(tr("Nothing was restored: %1").arg(done.error().message)));
    });
}

void Application::addDemo()
{
    if (m_options.demoFile.isEmpty())
        return;
    const Result<QList<DemoConnection>> demos = readDemoConnections(m_options.demoFile);
    if (!demos) {
        qWarning("%s", qUtf8Printable(demos.error().message));
        return;
    }
    for (const DemoConnection &demo : *demos) {
        for (const auto &[field, secret] : demo.secrets)
            m_secrets->keepForSession(secretRef(demo.connection.id, field), secret);
        // The address is another one after each start of the sandbox.
        Connection connection = demo.connection;
        if (const Connection *known = m_house->connections().find(connection.id)) {
            Connection kept = *known;
            kept.baseUrl = connection.baseUrl;
            kept.settings.insert(connection.settings);
            connection = kept;
        }
        m_house->connections()
            .save(connection)
            ->then(this, [this, id = connection.id](const Result<Done> &saved) {
                if (!saved)
                    return;
                for (const EntityKind kind : Lists)
                    m_house->book().refresh(id, kind);
            });
    }
}

// What is old is read again; reads only, and what was known stays on show meanwhile.
void Application::refreshOldLists()
{
    const QDateTime now = m_clock.nowUtc();
    const QList<ListState> states = m_house->book().states();
    for (const ListState &state : states) {
        if (state.kind == EntityKind::Product || state.activity == ListState::Activity::Refreshing)
            continue;
        const Connection *connection = m_house->connections().find(state.connection);
        if (connection && connection->enabled &&
            (!state.asOf.isValid() || state.asOf.secsTo(now) > OldAfterSeconds))
            m_house->book().refresh(state.connection, state.kind);
    }
}

// --- settings

void Application::applySettings()
{
    m_theme->setMode(m_settings->appearance());
    m_house->gate().setHoldTime(m_settings->holdTime());
    m_house->retention().setYears(m_settings->retentionYears());
    applyProxy();
}

// The right proxy at once, its password when the keychain answers: nothing may leave past the proxy
// meanwhile, and without the password nothing is begun.
void Application::applyProxy()
{
    const ProxySettings proxy = m_settings->proxy();
    const int turn = ++m_proxyTurn;
    const bool isOther = proxy != std::exchange(m_proxy, proxy);
    if (proxy.mode != ProxySettings::Mode::Manual || proxy.user.isEmpty()) {
        m_house->clients().setProxy(proxy, {});
        proxyIsReady();
        return;
    }
    if (isOther)
        m_house->clients().setProxy(proxy, {});
    m_secrets->read(proxyPasswordRef(proxy))
        ->then(this, [this, proxy, turn](const Result<QByteArray> &password) {
            if (turn != m_proxyTurn) // the settings are others by now
                return;
            // A keychain that is locked now takes no password away that was read before.
            if (password)
                m_house->clients().setProxy(proxy, QString::fromUtf8(*password));
            proxyIsReady();
        });
}

void Application::proxyIsReady()
{
    const bool first = !m_proxyReady;
    m_proxyReady = true;
    if (first) {
        beginWork();
    } else if (m_begun) {
        m_house->book().resume(); // what the old clients were reading
        refreshOldLists();
    }
}

} // namespace purveyor
