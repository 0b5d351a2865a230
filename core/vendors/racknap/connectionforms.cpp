// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/connectionforms.h"

#include "core/vendors/racknap/racknapsettings.h"
#include "core/vendors/racknap/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::racknap
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

Field idSetting(QLatin1StringView key, const QString &label, const QString &help, qint64 initial)
{
    Field field = settingField(key, label, FieldKind::Integer, help);
    field.initial = initial;
    field.minimum = Decimal(0, 0);
    field.expandable = true;
    field.identifies = true;
    return field;
}
} // namespace

Form connectionForm()
{
    const RackNapSettings defaults;
    Field token = settingField(setting::Token, Words::tr("Token"), FieldKind::Secret,
                               Words::tr("From RackNap's Authentication API"));
    token.required = true;

    Field code = settingField(setting::CurrencyCode, Words::tr("Currency of amounts"), FieldKind::Text,
                              Words::tr("Three letters such as USD. Shown beside amounts, never sent"));
    code.maxLength = 3;

    Field encoding = settingField(setting::Encoding, Words::tr("Requests are sent as"), FieldKind::Choice,
                                  Words::tr("RackNap's document does not say. Try another when every call is "
                                            "answered as if fields were missing"));
    encoding.choices = {{Value(u"form"_s), Words::tr("Form"), {}},
                        {Value(u"json"_s), u"JSON"_s, {}},
                        {Value(u"multipart"_s), Words::tr("Multipart form"), {}}};
    encoding.initial = u"form"_s;
    encoding.expandable = true;

    Field header = settingField(setting::HeaderName, Words::tr("Header of the token"), FieldKind::Text,
                                Words::tr("The token is sent in this header alone, as Bearer"));
    header.initial = QString::fromLatin1(defaults.headerName);
    header.required = true;
    header.maxLength = 64;
    header.expandable = true;

    Form form;
    form.id = u"racknap.connection"_s;
    form.sections = {
        {Words::tr("Access"), {token}},
        {Words::tr("Prices"),
         {code,
          idSetting(setting::CurrencyId, Words::tr("Number of the currency"),
                    Words::tr("RackNap's own number, wanted when a plan is read"), defaults.currencyId)}},
        {Words::tr("Behaviour"),
         {encoding, header,
          idSetting(setting::PartnerId, Words::tr("Partner"),
                    Words::tr("0 is the main venture. What new services begin with"), defaults.partnerId),
          idSetting(setting::TestPlan, Words::tr("Plan read by the test"),
                    Words::tr("RackNap has nothing else that can be read to try the token"),
                    defaults.testPlan)}}};
    form.notice = Words::tr("RackNap's interface lists nothing: customers and services are known here by "
                            "the numbers that you enter, and by what is made in this console.");
    return form;
}
} // namespace purveyor::racknap
