// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/connectionforms.h"

#include "core/vendors/luxcloud/fields.h"
#include "core/vendors/luxcloud/luxcloudsettings.h"
#include "core/vendors/luxcloud/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
Section accessSection()
{
    Field role = makeField(setting::Role, Words::tr("These are the credentials of"), FieldKind::Choice, true,
                           u"reseller"_s);
    role.choices = {
        {Value(u"reseller"_s), Words::tr("A reseller"),
         Words::tr("Manages customers: /customers/ACCOUNT_ID/…")},
        {Value(u"customer"_s), Words::tr("A customer"), Words::tr("Manages its own account: /my/…")}};
    Field username = makeField(setting::Username, Words::tr("User name"), FieldKind::Text, true);
    username.help = Words::tr("From LuxCloud; sent as X-AUTH-USERNAME");
    Field password = makeField(setting::Password, Words::tr("Password"), FieldKind::Secret, true);
    password.help = Words::tr("From LuxCloud; sent as X-AUTH-PASSWORD");
    Field token = makeField(setting::Token, Words::tr("Token"), FieldKind::Secret, true);
    token.help = Words::tr("From LuxCloud; sent as X-AUTH-TOKEN");
    return {Words::tr("Access"), {role, username, password, token}};
}

Section behaviourSection()
{
    Field path = makeField(setting::EnablePath, Words::tr("Path for enabling service users"),
                           FieldKind::Choice, false, u"documented"_s);
    path.choices = {{Value(u"documented"_s), u"/serviceUser/…/enable"_s, Words::tr("As documented")},
                    {Value(u"plural"_s), u"/serviceUsers/…/enable"_s,
                     Words::tr("As for disabling; for servers that do not know the documented one")}};
    path.expandable = true;
    Field states = makeField(setting::FinalStates, Words::tr("Last states of orders"), FieldKind::Text);
    states.help =
        Words::tr("LuxCloud's words, with commas between. An order in such a state is not asked for any "
                  "more. The document names none");
    states.expandable = true;
    Field settle =
        makeField(setting::SettleTime, Words::tr("Seconds before nothing found means nothing done"),
                  FieldKind::Integer, false, qint64{LuxCloudSettings().settleTime.count()});
    settle.help = Words::tr("LuxCloud may still be working on a request whose answer was lost");
    settle.minimum = Decimal(0, 0);
    settle.maximum = Decimal(3600, 0);
    settle.expandable = true;
    return {Words::tr("Behaviour"), {path, states, settle}};
}
} // namespace

Form connectionForm()
{
    Form form;
    form.id = u"luxcloud.connection"_s;
    form.sections = {accessSection(), behaviourSection()};
    form.notice =
        Words::tr("LuxCloud takes user name, password and token with every request. It has no list of "
                  "customers and orders: this console keeps what it created, what is imported, and what "
                  "is added by id.");
    return form;
}
} // namespace purveyor::luxcloud
