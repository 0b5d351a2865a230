// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/transportsettings.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/dialogs/locksettings.h"

namespace purveyor
{

class FormView;
struct Services;

/// Appearance, language, hold time, retention, lock, proxy. Nothing takes effect before Save.
class SettingsDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    SettingsDialog(Services &services, QWidget *parent);

private:
    void save();
    void askToForget(); ///< before anything is stored
    void storePassword();
    void storeLock();
    [[nodiscard]] ProxySettings chosenProxy() const;
    [[nodiscard]] int chosenYears() const;
    void apply();

    Services &m_services;
    LockSettings m_lock;
    FormView *m_form;
};

} // namespace purveyor
