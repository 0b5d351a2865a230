// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/hostingstackwire.h"
#include "app/sandbox/servedvendor.h"

#include <QDateTime>

#include <pugixml.hpp>

namespace purveyor::sandbox
{

/// The users of a HostingStack, changed as the vendor's own server does it: what it stores although it
/// answers with an error is stored here as well.
class HostingStackUsers final
{
public:
    /// All must outlive it.
    HostingStackUsers(Store &store, const Switches &switches, Ledger &ledger);

    [[nodiscard]] HsOutcome list() const;
    // @p user is null when the request has none.
    [[nodiscard]] HsOutcome create(pugi::xml_node user, Visit &visit);
    [[nodiscard]] HsOutcome modify(pugi::xml_node user, Visit &visit);
    [[nodiscard]] HsOutcome remove(pugi::xml_node user, Visit &visit);

    void seed(int count);

private:
    /// What a password element of a request asks for.
    struct Password {
        bool isThere = false;
        bool isGenerated = false;
        QString text;
    };

    [[nodiscard]] Password passwordIn(pugi::xml_node user);
    [[nodiscard]] QString generatedPassword();
    [[nodiscard]] Item *find(pugi::xml_node user) const;
    [[nodiscard]] bool isEmailTaken(const QString &email, Qt::CaseSensitivity sensitivity,
                                    const Item *but) const;
    [[nodiscard]] HsOutcome setAttributes(Item &item, pugi::xml_node user, Visit &visit, bool &changed);
    [[nodiscard]] HsOutcome validated(const Item &item) const;
    [[nodiscard]] static HsUser shown(const Item &item);
    [[nodiscard]] static bool isValidPassword(const QString &password);
    [[nodiscard]] static QString hashed(const QString &password);

    Store &m_store;
    const Switches &m_switches;
    Ledger &m_ledger;
};

} // namespace purveyor::sandbox
