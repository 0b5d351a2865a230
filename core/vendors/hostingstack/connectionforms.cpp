// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/connectionforms.h"

#include "core/vendors/hostingstack/hostingstacksettings.h"
#include "core/vendors/hostingstack/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
namespace
{
Field settingField(QLatin1StringView key, const QString &label, FieldKind kind, const QString &help)
{
    Field field;
    field.key = QString(key);
    field.label = label;
    field.kind = kind;
    field.help = help;
    return field;
}
} // namespace

Form connectionForm()
{
    Field user = settingField(setting::UserName, Words::tr("User name"), FieldKind::Text,
                              Words::tr("As configured on the server for its billing interface"));
    user.required = true;
    Field password = settingField(setting::Password, Words::tr("Password"), FieldKind::Secret, {});
    password.required = true;
    Field settle = settingField(
        setting::SettleTime, Words::tr("Seconds before nothing found means nothing done"), FieldKind::Integer,
        Words::tr("HostingStack may still be working on a request whose answer was lost"));
    settle.initial = qint64{HostingStackSettings().settleTime.count()};
    settle.minimum = Decimal(0, 0);
    settle.maximum = Decimal(3600, 0);
    settle.expandable = true;
    Form form;
    form.id = u"hostingstack.connection"_s;
    form.sections = {{Words::tr("Access"), {user, password}}, {Words::tr("Behaviour"), {settle}}};
    form.notice =
        Words::tr("HostingStack itself speaks plain http, on port 9000. Passwords are sent to it, so "
                  "that is used to this computer alone: put a TLS proxy before the server, or open "
                  "an SSH tunnel and enter http://localhost with its port.");
    return form;
}
} // namespace purveyor::hostingstack
