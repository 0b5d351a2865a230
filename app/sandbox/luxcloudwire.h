// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/servedvendor.h"

#include <QString>
#include <QStringList>

#include <pugixml.hpp>

namespace purveyor::sandbox
{

/// What the parts of the simulated LuxCloud share. All must outlive them.
struct LuxWorld {
    Store &store;
    const Switches &switches;
    VirtualClock &clock;
    qint64 stepMs;

    /// The word that a status is shown as: a switch, since the document names none.
    [[nodiscard]] QString word(const QString &state) const;
};

/// One request whose place is known and whose payload has the documented shape.
struct LuxVisit {
    Visit &visit;
    Item *account = nullptr; ///< whose place it is; null where there is none in the path
    QStringList ids = {};    ///< the variable parts of the path behind the account
    pugi::xml_node body = {};
};

/// An answer before it becomes bytes. A refusal has a code.
struct LuxAnswer {
    int status = 200;
    pugi::xml_document xml = {};
    QString code = {};
    QString message = {};
    QList<HeaderField> headers = {};
};

[[nodiscard]] LuxAnswer luxRefusal(int status, const QString &message);
/// root{id, status}, the answer to nearly everything.
[[nodiscard]] LuxAnswer luxStatus(const char *root, const QString &id, const QString &status);
/// root{status}: AVAILABLE or TAKEN.
[[nodiscard]] LuxAnswer luxAvailability(const char *root, bool taken);

/// The switches of this vendor, with what they are at the start.
[[nodiscard]] QList<Switches::Switch> luxSwitches();

/// The bytes, bent as the switches and the faults of this visit say.
[[nodiscard]] Reply luxReply(LuxAnswer answer, const Visit &visit, const Switches &switches);

} // namespace purveyor::sandbox
