// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/httpmessage.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <functional>
#include <optional>

namespace purveyor::sandbox
{

class Faults;
class Ledger;
class VirtualClock;

/// What the sandbox gives to each of its vendors. All must outlive them.
struct Premises {
    VirtualClock &clock;
    Ledger &ledger;
    Faults &faults;
    qint64 stepMs;
    std::function<void()> changed; ///< a vendor calls it after each change of its book
};

/// One simulated vendor: its book, its wire and its switches.
class Vendor
{
    Q_DISABLE_COPY_MOVE(Vendor)

public:
    Vendor() = default;
    virtual ~Vendor() = default;

    /// Lower case, as in the options, the ledger and the settings.
    [[nodiscard]] virtual QString name() const = 0;
    /// What stands behind host and port in the vendor's base address; empty or "/…".
    [[nodiscard]] virtual QString basePath() const = 0;
    [[nodiscard]] virtual QJsonObject credentials() const = 0;
    /// What a console is to be told for a connection: its "name", and by the names of the fields "settings"
    /// and "secrets".
    [[nodiscard]] virtual QJsonObject connection() const = 0;

    [[nodiscard]] virtual Reply handle(const Request &request) = 0;
    /// Lets everything that takes time move as far as the clock allows.
    virtual void advance() = 0;

    /// A new book of that many customers around @p now, and all switches as at the start.
    virtual void seed(int customers, const QDateTime &now) = 0;
    /// What differs from the seed; restore() lays it over the book that the same seed made.
    [[nodiscard]] virtual QJsonObject state() const = 0;
    virtual void restore(const QJsonObject &state) = 0;

    [[nodiscard]] virtual QJsonObject settings() const = 0;
    /// Takes over what @p object names; on a mistake nothing changes, and the result tells it.
    [[nodiscard]] virtual QString applySettings(const QJsonObject &object) = 0;

    /// Sets members of a thing behind everybody's back; its new revision, or nullopt when there is none of
    /// that id.
    [[nodiscard]] virtual std::optional<int> touch(const QString &id, const QJsonObject &set) = 0;
    /// The rows of one table of the book, for tests of vendors that list nothing; empty for an unknown one.
    [[nodiscard]] virtual QJsonArray rows(const QString &table) const = 0;
};

} // namespace purveyor::sandbox
