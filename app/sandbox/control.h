// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/httpmessage.h"

#include <QJsonObject>
#include <functional>
#include <optional>

namespace purveyor::sandbox
{

class Faults;
class Ledger;
class VirtualClock;
struct Settings;

/// The control endpoint, /__sandbox/…; README.md is its description.
class Control final
{
    Q_DISABLE_COPY_MOVE(Control)

public:
    /// What it asks of the sandbox.
    struct Hooks {
        std::function<void(std::optional<int> customers)> reset;
        std::function<void()> timeMoved;
        std::function<void()> settingsChanged;
        /// Sets members of a resource; its new revision, or nullopt when there is none of that id.
        std::function<std::optional<int>(const QString &id, const QJsonObject &set)> touch;
    };

    /// All references must outlive it.
    Control(Faults &faults, Ledger &ledger, VirtualClock &clock, Settings &settings, Hooks hooks);

    [[nodiscard]] Reply handle(const Request &request);

private:
    [[nodiscard]] Reply armFaults(const QByteArray &body);
    [[nodiscard]] Reply change(const QByteArray &name, const QJsonObject &body);

    Faults &m_faults;
    Ledger &m_ledger;
    VirtualClock &m_clock;
    Settings &m_settings;
    Hooks m_hooks;
};

} // namespace purveyor::sandbox
