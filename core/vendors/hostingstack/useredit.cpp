// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/useredit.h"

#include "core/vendors/hostingstack/fields.h"
#include "core/vendors/hostingstack/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
std::optional<UserEdit> UserEdit::from(const Values &values)
{
    UserEdit edit;
    edit.m_original = {textIn(values, field::WasId), textIn(values, field::WasName),
                       textIn(values, field::WasPlan), textIn(values, field::WasEmail),
                       textIn(values, field::WasState)};
    if (edit.m_original.id.isEmpty())
        return std::nullopt;
    const auto add = [&](QLatin1StringView key, const QString &label, QString UserRecord::*member) {
        const QString before = edit.m_original.*member;
        const bool given = values.contains(QString(key));
        edit.m_parts.append({QString(key), label, before, given ? textIn(values, key) : before, member});
    };
    add(field::Name, Words::tr("Name"), &UserRecord::name);
    add(field::Email, Words::tr("E-mail"), &UserRecord::email);
    add(field::Plan, Words::tr("Plan"), &UserRecord::plan);
    add(field::State, Words::tr("State"), &UserRecord::state);
    return edit;
}

bool UserEdit::same(const Part &part, const QString &a, const QString &b)
{
    // The server echoes e-mails in lower case and stores them as they were sent.
    return a.compare(b, part.member == &UserRecord::email ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

UserChanges UserEdit::attributes() const
{
    UserChanges changes;
    for (const Part &part : m_parts) {
        if (!same(part, part.before, part.wanted))
            changes.append({part.attribute, part.wanted});
    }
    return changes;
}

QList<Change> UserEdit::changes() const
{
    QList<Change> changes;
    for (const Part &part : m_parts) {
        if (!same(part, part.before, part.wanted))
            changes.append({part.label, part.before, part.wanted});
    }
    return changes;
}

bool UserEdit::changesEmail() const
{
    return std::any_of(m_parts.cbegin(), m_parts.cend(), [](const Part &part) {
        return part.member == &UserRecord::email && !same(part, part.before, part.wanted);
    });
}

Preflight UserEdit::compare(const UserRecord &now) const
{
    Preflight preflight;
    for (const Part &part : m_parts) {
        if (!same(part, part.before, now.*(part.member)))
            preflight.conflicts.append({part.label, part.before, now.*(part.member), part.wanted});
    }
    if (preflight.conflicts.isEmpty())
        return preflight;
    preflight.proceed = false;
    preflight.reason =
        Words::tr("This user was changed at HostingStack since the form was opened. Nothing was sent.");
    return preflight;
}

UserEdit::Found UserEdit::findIn(const UserRecord &now) const
{
    Found found;
    for (const Part &part : m_parts) {
        if (same(part, part.before, part.wanted))
            continue;
        const QString current = now.*(part.member);
        ++found.all;
        found.present += same(part, part.wanted, current) ? 1 : 0;
        found.untouched += same(part, part.before, current) ? 1 : 0;
        found.lines.append({part.label, part.wanted, current});
    }
    return found;
}
} // namespace purveyor::hostingstack
