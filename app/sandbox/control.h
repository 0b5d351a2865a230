// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <functional>
#include <optional>

namespace purveyor::sandbox
{

class Faults;
class Ledger;
class VirtualClock;

/// The control endpoint, /__sandbox/…; README.md is its description.
class Control final
{
    Q_DISABLE_COPY_MOVE(Control)

public:
    /// What it asks of the sandbox.
    struct Hooks {
        std::function<void(std::optional<int> customers)> reset;
        std::function<void()> timeMoved;
        std::function<QJsonObject()> settings;
        /// Returns what is wrong with them, empty when nothing.
        std::function<QString(const QJsonObject &object)> applySettings;
        /// Sets members of a thing; its new revision, or nullopt when there is none of that id.
        std::function<std::optional<int>(const QString &vendor, const QString &id, const QJsonObject &set)>
            touch;
        std::function<QJsonArray(const QString &vendor, const QString &table)> rows;
    };

    /// All references must outlive it.
    Control(Faults &faults, Ledger &ledger, VirtualClock &clock, Hooks hooks);

    [[nodiscard]] Reply handle(const Request &request);

private:
    [[nodiscard]] Reply read(const QByteArray &name, const QByteArray &query);
    [[nodiscard]] Reply armFaults(const QByteArray &body);
    [[nodiscard]] Reply change(const QByteArray &name, const QJsonObject &body);

    Faults &m_faults;
    Ledger &m_ledger;
    VirtualClock &m_clock;
    Hooks m_hooks;
};

} // namespace purveyor::sandbox
