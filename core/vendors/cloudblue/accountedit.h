// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/vendors/cloudblue/cloudbluesettings.h"
#include "core/vendors/operation.h"

#include <QJsonObject>
#include <optional>

namespace purveyor::cloudblue
{
// One edit of an account: the account as it was read when the form opened, and what the form says now. Only
// what the person changed is changed; everything else, also what this program does not know, goes back as it
// came. Telephone numbers are compared by their digits, because the vendor writes them in another way than it
// takes them.
class AccountEdit final
{
public:
    // nullopt when the hidden original is missing or unreadable.
    static std::optional<AccountEdit> from(const Values &values, const CloudBlueSettings &settings);

    QList<Change> changes() const;
    QJsonObject patched() const;
    QString revision() const;
    // Compares with the account as it is now. Everything that changed since the form was opened and
    // everything the person changed: before → now → yours. proceed is false when the revision, or one of
    // those, moved.
    Preflight compare(const QJsonObject &now) const;
    // How many of the person's changes the account shows, of how many.
    struct Found {
        int present = 0;
        int all = 0;
    };
    Found findIn(const QJsonObject &now) const;

private:
    // One editable text: where it is in the account, and what the person wants there.
    struct Part {
        QString label;
        QString object; // "" for the account itself
        QString key;
        QString wanted;
        bool isPhone = false;
        bool isCountry = false;
    };
    AccountEdit() = default;
    static QString valueAt(const QJsonObject &account, const Part &part);
    bool same(const Part &part, const QString &a, const QString &b) const;
    void addContact(const QString &title, const QString &object, const Values &values,
                    QLatin1StringView prefix);

    QJsonObject m_original;
    QList<Part> m_parts;
    CloudBlueSettings m_settings;
};
} // namespace purveyor::cloudblue
