// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/vendors/hostingstack/requestmessages.h"
#include "core/vendors/hostingstack/responsemessages.h"
#include "core/vendors/operation.h"

#include <optional>

namespace purveyor::hostingstack
{
// A change of a user: what the form started from, and what a person wants. Only what differs is sent, because
// the server stores and validates attribute by attribute.
class UserEdit final
{
public:
    // From the values of an edit form; nothing when they have lost the user they were made from. An attribute
    // that is not among them stays as it is.
    static std::optional<UserEdit> from(const Values &values);

    const UserRecord &original() const { return m_original; }
    UserChanges attributes() const; // attribute and new value, in the document's order
    QList<Change> changes() const;
    bool changesEmail() const;
    // Whether the user at the vendor is still the one that the form showed.
    Preflight compare(const UserRecord &now) const;
    struct Found {
        int present = 0;   // changes that are there
        int untouched = 0; // of which the old value is still there
        int all = 0;
        QList<Change> lines; // label, wanted value, value now
    };
    Found findIn(const UserRecord &now) const;

private:
    struct Part {
        QString attribute;
        QString label;
        QString before;
        QString wanted;
        QString UserRecord::*member;
    };
    static bool same(const Part &part, const QString &a, const QString &b);

    UserRecord m_original;
    QList<Part> m_parts;
};
} // namespace purveyor::hostingstack
