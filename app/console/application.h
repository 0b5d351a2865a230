// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/commandline.h"
#include "core/net/clock.h"
#include "core/net/transportsettings.h"
#include "core/storage/profile.h"
#include "core/storage/profilelock.h"
#include "core/vendors/vendorregistry.h"
#include "ui/services.h"

#include <QObject>
#include <QPointer>
#include <memory>
#include <optional>

class QApplication;

namespace purveyor
{

class House;
class KeychainBackend;
class MainWindow;
class OpenProblemDialog;

/// Builds the program from its parts and holds them until the end. Needs a QApplication; tests build it
/// beside their own.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    using AddVendors = std::function<void(VendorRegistry &)>;

    /// addVendors: more vendors than the program's own; for tests.
    Application(QApplication &application, StartOptions options, const AddVendors &addVendors = {});
    ~Application() override;

    /// Returns at once; windowShown() or ended() follows.
    void start();
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    /// What the window works with; only once it is shown. For tests.
    [[nodiscard]] Services &services() { return *m_services; }

Q_SIGNALS:
    void windowShown(); ///< and complete: all pages are there
    /// The program has nothing more to do: another process has the profile and was raised (0), or it could
    /// not start and the person knows why.
    void ended(int exitCode);

private:
    void openProfile(Profile::Mode mode);
    void opened(Profile::Mode mode, const Result<OpenProblem> &problem);
    void askAbout(const OpenProblem &problem);
    void build(Profile::Mode mode);
    void restore(const Backup &backup);
    void addDemo();
    void showWindow(Profile::Mode mode);
    void notRecovered(const ApiError &error);
    void tellLocked();
    void beginWork();
    void applySettings();
    void applyProxy();
    void proxyIsReady();
    [[nodiscard]] OpenProblem otherProblem(const QString &text) const;
    void refreshOldLists();
    void raiseOther();

    QApplication &m_application;
    StartOptions m_options;
    SystemClock m_clock;
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    VendorRegistry m_registry;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<KeychainBackend> m_keychain;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<House> m_house;
    std::optional<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
    QPointer<OpenProblemDialog> m_problem; ///< deletes itself when it is answered
    QString m_lockReason;                  ///< why nothing may be changed in this run; empty: it may
    ProxySettings m_proxy;                 ///< with a password, as last asked for
    int m_proxyTurn = 0;                   ///< an answer for settings of a moment ago is dropped
    bool m_mayForget = false;              ///< the journal can be written, and is in order
    bool m_shownBefore = false;
    bool m_proxyReady = false;
    bool m_painted = false;
    bool m_begun = false;
};

} // namespace purveyor
