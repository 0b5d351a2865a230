// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/lookups.h"

#include "core/vendors/hostingstack/fields.h"
#include "core/vendors/hostingstack/operations.h"
#include "core/vendors/hostingstack/useredit.h"
#include "core/vendors/hostingstack/usermessages.h"
#include "core/vendors/hostingstack/words.h"
#include "core/vendors/settling.h"

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
namespace
{
using Verdict = Evidence::Verdict;

Preflight stopped(const QString &reason)
{
    Preflight preflight;
    preflight.proceed = false;
    preflight.reason = reason;
    return preflight;
}

Preflight taken(const UserRecord &owner)
{
    return stopped(Words::tr("There is a user with this address already: %1 (%2). Nothing was sent.")
                       .arg(owner.name, owner.id));
}

Preflight checkEdit(const Values &values, const QList<UserRecord> &users, const UserRecord &now)
{
    const std::optional<UserEdit> edit = UserEdit::from(values);
    if (!edit)
        return stopped(Words::tr("The form has lost the user it was made from. Open it again."));
    if (const Preflight preflight = edit->compare(now); !preflight.proceed)
        return preflight;
    if (!edit->changesEmail())
        return {};
    // The server would store an address that another user has in other letters.
    const UserRecord *owner = findByEmail(users, textIn(values, field::Email));
    return owner ? taken(*owner) : Preflight();
}

class AfterCheck final
{
public:
    AfterCheck(const JournalRow &row, const QList<UserRecord> &users, const QDateTime &now,
               std::chrono::seconds settleTime)
        : m_row(row)
        , m_users(users)
        , m_now(now)
        , m_settleTime(settleTime)
    {
    }

    Evidence created();
    Evidence modified();
    Evidence passwordSet();
    Evidence deleted();

private:
    void found(const UserRecord &user);
    Evidence conclude(Verdict verdict, const QString &text);
    Evidence notDone(const QString &text); // or too early to tell

    const JournalRow &m_row;
    const QList<UserRecord> &m_users;
    const QDateTime m_now;
    const std::chrono::seconds m_settleTime;
    Evidence m_evidence;
};

void AfterCheck::found(const UserRecord &user)
{
    const QStringList details{user.id, user.name, planName(user.plan), statusOf(user.state).text()};
    m_evidence.lines.append({user.email, details.join(u" · "_s)});
    m_evidence.found.append({m_row.connection, EntityKind::Customer, {user.id}});
    m_evidence.foundName = user.id;
}

Evidence AfterCheck::conclude(Verdict verdict, const QString &text)
{
    m_evidence.verdict = verdict;
    m_evidence.text = text;
    return m_evidence;
}

Evidence AfterCheck::notDone(const QString &text)
{
    return notThere(m_evidence, text, u"HostingStack"_s, m_row.sent, m_now, m_settleTime);
}

Evidence AfterCheck::created()
{
    const QString email = textIn(m_row.values, field::Email);
    const UserRecord *user = findByEmail(m_users, email);
    if (!user)
        return notDone(Words::tr("HostingStack has no user with the address %1.").arg(email));
    found(*user);
    const bool same =
        user->name == textIn(m_row.values, field::Name) && user->plan == textIn(m_row.values, field::Plan);
    if (!same) {
        return conclude(
            Verdict::Ambiguous,
            Words::tr("There is a user with the address %1, but with another name or plan.").arg(email));
    }
    // Right before it was sent, the address was free.
    QString text = Words::tr("The user was created.");
    if (textIn(m_row.values, field::PasswordMode) != mode::Typed)
        text += u' ' + Words::tr("The password that was made is lost: have a new one made (New password…).");
    return conclude(Verdict::Done, text);
}

Evidence AfterCheck::modified()
{
    const UserRecord *user = findById(m_users, m_row.target.id.value);
    const std::optional<UserEdit> edit = UserEdit::from(m_row.values);
    if (!user)
        return conclude(
            Verdict::Ambiguous,
            Words::tr("The user is not in the list any more: deleted, perhaps by somebody else."));
    if (!edit)
        return conclude(Verdict::Ambiguous,
                        Words::tr("What was changed was not kept. Compare the user with what you wanted."));
    const UserEdit::Found state = edit->findIn(*user);
    for (const Change &line : state.lines) {
        m_evidence.lines.append(
            {line.label, line.before == line.after
                             ? Words::tr("as you wanted: %1").arg(line.after)
                             : Words::tr("now %1, you wanted %2").arg(line.after, line.before)});
    }
    if (state.present == state.all)
        return conclude(Verdict::Done, Words::tr("The user has your changes."));
    if (state.untouched == state.all)
        return notDone(Words::tr("The user is as it was before."));
    return conclude(
        Verdict::Ambiguous,
        Words::tr("%1 of %2 changes are there: HostingStack stores them one by one. Edit the user "
                  "again for the rest.")
            .arg(state.present)
            .arg(state.all));
}

Evidence AfterCheck::passwordSet()
{
    return conclude(Verdict::Ambiguous,
                    Words::tr("HostingStack does not tell whether the password was changed. Setting it once "
                              "more does no harm: the last one counts."));
}

Evidence AfterCheck::deleted()
{
    const UserRecord *user = findById(m_users, m_row.target.id.value);
    if (!user)
        return conclude(Verdict::Done, Words::tr("The user is not in the list any more."));
    found(*user);
    if (user->state.compare("deleted"_L1, Qt::CaseInsensitive) == 0)
        return conclude(Verdict::Done, Words::tr("The user is in the list as deleted."));
    return notDone(Words::tr("The user is still there."));
}
} // namespace

Preflight checkBefore(const WriteDraft &draft, const QList<UserRecord> &users)
{
    if (draft.operation == op::CreateUser) {
        const UserRecord *owner = findByEmail(users, textIn(draft.values, field::Email));
        return owner ? taken(*owner) : Preflight();
    }
    const UserRecord *user = findById(users, draft.target.id.value);
    if (!user)
        return stopped(Words::tr("The user is not there any more. Nothing was sent."));
    if (draft.operation == op::ModifyUser)
        return checkEdit(draft.values, users, *user);
    const QString shown = textIn(draft.values, field::WasEmail);
    if (user->email.compare(shown, Qt::CaseInsensitive) == 0)
        return {};
    Preflight preflight =
        stopped(Words::tr("This is somebody else by now, or the address was changed. Nothing was sent."));
    preflight.conflicts = {{Words::tr("E-mail"), shown, user->email, shown}};
    return preflight;
}

Outcome reconcile(const WriteDraft &draft, Outcome outcome, const QList<UserRecord> &users)
{
    const UserRecord *user = findById(users, draft.target.id.value);
    const std::optional<UserEdit> edit = UserEdit::from(draft.values);
    if (!user || !edit)
        return outcome;
    const UserEdit::Found state = edit->findIn(*user);
    if (state.all == 0 || state.untouched != state.all)
        return outcome;
    outcome.kind = Outcome::Kind::Refused;
    outcome.message = errorText(outcome.vendorCode) + u'\n' +
                      Words::tr("The user is in the list as before: nothing was changed.");
    if (edit->changesEmail()) {
        outcome.message +=
            u' ' + Words::tr("This is also how HostingStack refuses an address that a deleted user had.");
    }
    return outcome;
}

Evidence checkAfter(const JournalRow &row, const QList<UserRecord> &users, const QDateTime &now,
                    std::chrono::seconds settleTime)
{
    AfterCheck check(row, users, now, settleTime);
    if (row.operation == op::CreateUser)
        return check.created();
    if (row.operation == op::SetPassword)
        return check.passwordSet();
    if (row.operation == op::DeleteUser)
        return check.deleted();
    return check.modified();
}
} // namespace purveyor::hostingstack
