// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/accountlookup.h"

#include "core/vendors/cloudblue/accountedit.h"
#include "core/vendors/cloudblue/accountmessages.h"
#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/serverclock.h"
#include "core/vendors/cloudblue/words.h"
#include "core/vendors/jsonreading.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
QDateTime attributeTime(const Attributes &attributes, const QString &key)
{
    for (const Attribute &attribute : attributes) {
        if (attribute.key == key)
            return json::time(QJsonValue(attribute.value)).value_or(QDateTime());
    }
    return {};
}
} // namespace

AccountLookUpFlow::AccountLookUpFlow(CloudBlueCalls &calls, JournalRow row, QObject *parent)
    : LookUpFlow(calls, std::move(row), parent)
{
}

void AccountLookUpFlow::doStart()
{
    if (row().operation == op::CreateCustomer)
        lookForCustomer();
    else if (row().operation == op::CreateUser)
        lookForUser();
    else if (row().operation == op::EditCustomer)
        lookForEdit();
    else
        finishInvisible();
}

void AccountLookUpFlow::lookForCustomer()
{
    const EntityId bss{textIn(row().values, field::BssId)};
    if (bss.isEmpty()) {
        finishAs(Evidence::Verdict::Ambiguous,
                 Words::tr("The id of the new customer was not kept. Look for %1 among the customers.")
                     .arg(row().targetName));
        return;
    }
    run(calls().object(bss, u"APS-3 look for a new customer"_s), [this](const Result<QJsonObject> &found) {
        if (found)
            customerFound(*found);
        else if (found.error().kind == ApiError::Kind::NotFound)
            finishNotThere(Words::tr("CloudBlue has no customer with the id that was sent."));
        else
            finishWith(Failure(found.error()));
    });
}

void AccountLookUpFlow::customerFound(const QJsonObject &bss)
{
    const EntityId account = accountOf(bss);
    evidence().foundName = json::text(bss, "accountId"_L1);
    evidence().lines.append({row().targetName, account.value});
    if (!account.isEmpty()) {
        evidence().found.append({row().connection, EntityKind::Customer, account});
        finishAs(Evidence::Verdict::Done, Words::tr("The customer is there, with the id that was sent."));
        return;
    }
    finishAs(Evidence::Verdict::Ambiguous,
             Words::tr("The billing part of the customer is there, but CloudBlue names no account for it."));
}

void AccountLookUpFlow::lookForUser()
{
    const QString login = textIn(row().values, field::Login);
    run(static_cast<TypedJob<QList<User>> *>(new CollectJob<User>(calls().users(row().customer))),
        [this, login](const Result<QList<User>> &users) {
            if (!users) {
                finishWith(Failure(users.error()));
                return;
            }
            for (const User &user : *users) {
                if (user.login.compare(login, Qt::CaseInsensitive) != 0)
                    continue;
                evidence().lines.append({user.login, user.key.id.value});
                evidence().found.append(user.key);
                evidence().foundName = user.login;
                const QDateTime changed = attributeTime(user.attributes, u"modified"_s);
                if (!changed.isValid() || !row().sent.isValid())
                    finishAs(
                        Evidence::Verdict::Ambiguous,
                        Words::tr("There is a user %1, but CloudBlue does not tell since when.").arg(login));
                else if (isOlder(changed, TolerableSkew))
                    finishAs(Evidence::Verdict::Ambiguous,
                             Words::tr("There is a user %1, but it is older than this request.").arg(login));
                else
                    finishAs(Evidence::Verdict::Done, Words::tr("The user %1 is there.").arg(login));
                return;
            }
            finishNotThere(Words::tr("The customer has no user %1.").arg(login));
        });
}

void AccountLookUpFlow::lookForEdit()
{
    const std::optional<AccountEdit> edit = AccountEdit::from(row().values, calls().settings());
    if (!edit) {
        finishAs(Evidence::Verdict::Ambiguous,
                 Words::tr("What was changed was not kept. Compare the customer with what you wanted."));
        return;
    }
    run(calls().object(row().target.id, u"APS-3 look at an edited customer"_s),
        [this, edit = *edit](const Result<QJsonObject> &account) {
            if (!account) {
                finishWith(Failure(account.error()));
                return;
            }
            const AccountEdit::Found found = edit.findIn(*account);
            const bool untouched = apsRevision(*account) == edit.revision();
            evidence().lines.append(
                {Words::tr("%1 of %2 changes are there").arg(found.present).arg(found.all),
                 Words::tr("Revision %1").arg(apsRevision(*account))});
            if (found.present == found.all)
                finishAs(Evidence::Verdict::Done, Words::tr("The customer has your changes."));
            else if (found.present == 0 && untouched)
                finishNotThere(Words::tr("The customer is as it was before."));
            else
                finishAs(Evidence::Verdict::Ambiguous,
                         Words::tr("Somebody changed the customer, and not all of your changes are there."));
        });
}

void AccountLookUpFlow::finishInvisible()
{
    QString text = Words::tr("CloudBlue does not tell whether this was done.");
    if (row().operation == op::Activate)
        text += u' ' + Words::tr("Ask %1 to sign in.").arg(row().targetName);
    else
        text +=
            u' ' +
            Words::tr("Ask %1 whether a mail came. Doing it again sends another mail and makes the link in "
                      "the first one useless.")
                .arg(row().targetName);
    finishAs(Evidence::Verdict::Ambiguous, text);
}
} // namespace purveyor::cloudblue
