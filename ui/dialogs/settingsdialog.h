// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/transportsettings.h"
#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

class FormView;
struct Services;

/// Appearance, language, hold time, proxy. Nothing takes effect before Save.
class SettingsDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    SettingsDialog(Services &services, QWidget *parent);

private:
    void save();
    [[nodiscard]] ProxySettings chosenProxy() const;
    void apply();

    Services &m_services;
    FormView *m_form;
};

} // namespace purveyor
