// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/connectionforms.h"

#include "core/vendors/cloudblue/cloudbluesettings.h"
#include "core/vendors/cloudblue/errormessages.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
Field settingField(QLatin1StringView key, const QString &label, FieldKind kind, const QString &help = {})
{
    Field field;
    field.key = QString(key);
    field.label = label;
    field.kind = kind;
    field.help = help;
    return field;
}

Field typeField(QLatin1StringView key, const QString &label, const QString &initial)
{
    Field field =
        settingField(key, label, FieldKind::Text,
                     Words::tr("With its version. Change it only when CloudBlue asks for a newer one"));
    field.initial = initial;
    field.required = true;
    field.expandable = true;
    return field;
}

Field integerField(QLatin1StringView key, const QString &label, const QString &help, qint64 initial,
                   qint64 least, qint64 most)
{
    Field field = settingField(key, label, FieldKind::Integer, help);
    field.initial = initial;
    field.minimum = Decimal(least, 0);
    field.maximum = Decimal(most, 0);
    field.expandable = true;
    return field;
}

Section keySection()
{
    Field consumerKey = settingField(setting::ConsumerKey, Words::tr("Consumer key"), FieldKind::Text,
                                     Words::tr("From CloudBlue: Users > user > APS Bus Access > Create"));
    consumerKey.required = true;
    Field secret = settingField(setting::ConsumerSecret, Words::tr("Consumer secret"), FieldKind::Secret,
                                Words::tr("Shown only once when the key is created"));
    secret.required = true;
    return {Words::tr("Key"), {consumerKey, secret}};
}

Section resellerSection()
{
    Field email =
        settingField(setting::ResellerEmail, Words::tr("E-mail of your reseller account"), FieldKind::Email,
                     Words::tr("Your account is found by it. New customers are created under that account"));
    Field contact = settingField(setting::ResellerContact, Words::tr("Which contact has this address"),
                                 FieldKind::Choice);
    contact.choices = {{Value(u"techContact"_s), Words::tr("Technical contact"), {}},
                       {Value(u"adminContact"_s), Words::tr("Administrative contact"), {}},
                       {Value(u"billingContact"_s), Words::tr("Billing contact"), {}}};
    contact.initial = u"techContact"_s;
    Field id =
        settingField(setting::ResellerId, Words::tr("APS id of your reseller account"), FieldKind::Text,
                     Words::tr("Found by the test of the connection; can also be entered"));
    id.maxLength = 36;
    return {Words::tr("Your account"), {email, contact, id}};
}

Section behaviourSection()
{
    const CloudBlueSettings defaults;
    Field scope =
        settingField(setting::ActorScope, Words::tr("See the things of your customers"), FieldKind::Switch,
                     Words::tr("Sends APS-Actor-Scope: FULL; without it only your own are listed"));
    scope.initial = true;
    scope.expandable = true;
    Field phones =
        settingField(setting::PhoneFormat, Words::tr("Phone numbers are sent as"), FieldKind::Choice);
    phones.choices = {{Value(u"parentheses"_s), u"1(888)1234567"_s, {}},
                      {Value(u"hashes"_s), u"1#888#1234567#"_s, {}}};
    phones.initial = u"parentheses"_s;
    phones.expandable = true;
    Field hold = settingField(setting::HoldTarget, Words::tr("Hold and release act on"), FieldKind::Choice,
                              Words::tr("Change it when CloudBlue does not know the call for the services"));
    hold.choices = {{Value(u"services"_s), Words::tr("The services (OSS)"), {}},
                    {Value(u"contract"_s), Words::tr("The contract (BSS)"), {}}};
    hold.initial = u"services"_s;
    hold.expandable = true;
    return {
        Words::tr("Behaviour"),
        {scope, phones, hold,
         integerField(setting::PageSize, Words::tr("Rows asked for at a time"), {}, defaults.pageSize, 1,
                      CloudBlueSettings::DefaultPageSize),
         integerField(setting::ClockOffset, Words::tr("Clock correction in seconds"),
                      Words::tr("Added to this computer's time when signing. The test of the connection says "
                                "when it is needed"),
                      0, -86'400, 86'400),
         integerField(setting::SettleTime, Words::tr("Seconds before nothing found means nothing done"),
                      Words::tr("CloudBlue may still be working on a request whose answer was lost"),
                      defaults.settleTime.count(), 0, 3600),
         typeField(setting::AccountType, Words::tr("APS type of accounts"), defaults.types.account),
         typeField(setting::BssType, Words::tr("APS type of billing accounts"),
                   defaults.types.bssAccountInfo),
         typeField(setting::AdminUserType, Words::tr("APS type of admin users"), defaults.types.adminUser)}};
}
} // namespace

Form connectionForm()
{
    Form form;
    form.id = u"cloudblue.connection"_s;
    form.sections = {keySection(), resellerSection(), behaviourSection()};
    form.notice =
        Words::tr("The user of the key needs these Allowed Operations at CloudBlue:") + u'\n' + grantsText();
    return form;
}

Form connectionSettingsForm(const QList<AccountHit> &hits, const CloudBlueSettings &settings)
{
    Form form;
    form.id = op::ConnectionSettings.value;
    Field reseller = settingField(setting::ResellerId, Words::tr("Your reseller account"), FieldKind::Lookup);
    reseller.required = true;
    for (const AccountHit &hit : hits) {
        reseller.choices.append(
            {Value(hit.id.value), hit.companyName.isEmpty() ? hit.id.value : hit.companyName,
             hit.number.isEmpty() ? hit.id.value : u"%1 · %2"_s.arg(hit.number.value, hit.id.value)});
        if (hit.id == settings.resellerId)
            reseller.initial = hit.id.value;
    }
    if (hits.size() == 1)
        reseller.initial = hits.first().id.value;
    if (hits.isEmpty())
        reseller.help =
            Words::tr("No account has the address %1 as its contact. Try another contact or address.")
                .arg(settings.resellerEmail);
    else if (hits.size() > 1)
        reseller.help =
            Words::tr("%n accounts have this address. Choose yours.", nullptr, static_cast<int>(hits.size()));
    form.sections.append({{}, {reseller}});
    return form;
}
} // namespace purveyor::cloudblue
