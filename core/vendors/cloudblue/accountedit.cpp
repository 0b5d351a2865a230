// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/accountedit.h"

#include "core/domain/phone.h"
#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/formvalues.h"
#include "core/vendors/cloudblue/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
std::optional<AccountEdit> AccountEdit::from(const Values &values, const CloudBlueSettings &settings)
{
    const Result<QJsonObject> original = json::parseObject(textIn(values, field::Original).toUtf8());
    if (!original || apsId(*original).isEmpty())
        return std::nullopt;
    AccountEdit edit;
    edit.m_original = *original;
    edit.m_settings = settings;
    edit.m_parts.append(
        {Words::tr("Company name"), {}, u"companyName"_s, textIn(values, field::CompanyName)});
    const bool same = isOn(values, field::SameContact, false);
    edit.addContact(Words::tr("Contact"), u"adminContact"_s, values, field::AdminPrefix);
    edit.addContact(Words::tr("Billing contact"), u"billingContact"_s, values,
                    same ? field::AdminPrefix : field::BillingPrefix);
    edit.addContact(Words::tr("Technical contact"), u"techContact"_s, values,
                    same ? field::AdminPrefix : field::TechPrefix);
    const PostalAddress address = addressIn(values);
    const QString postal = u"addressPostal"_s;
    edit.m_parts.append({Words::tr("Street"), postal, u"streetAddress"_s, address.street});
    edit.m_parts.append({Words::tr("Second address line"), postal, u"extendedAddress"_s, address.street2});
    edit.m_parts.append({Words::tr("Postal code"), postal, u"postalCode"_s, address.postalCode});
    edit.m_parts.append({Words::tr("Town"), postal, u"locality"_s, address.locality});
    edit.m_parts.append({Words::tr("State or region"), postal, u"region"_s, address.region});
    edit.m_parts.append({Words::tr("Country"), postal, u"countryName"_s, address.country, false, true});
    return edit;
}

void AccountEdit::addContact(const QString &title, const QString &object, const Values &values,
                             QLatin1StringView prefix)
{
    const Contact contact = contactIn(values, prefix);
    const auto label = [&title](const QString &name) { return u"%1: %2"_s.arg(title, name); };
    m_parts.append({label(Words::tr("Given name")), object, u"givenName"_s, contact.givenName});
    m_parts.append({label(Words::tr("Family name")), object, u"familyName"_s, contact.familyName});
    m_parts.append({label(Words::tr("E-mail")), object, u"email"_s, contact.email});
    m_parts.append({label(Words::tr("Phone")), object, u"telVoice"_s, contact.phone, true});
}

QString AccountEdit::valueAt(const QJsonObject &account, const Part &part)
{
    const QJsonObject from = part.object.isEmpty() ? account : account.value(part.object).toObject();
    return json::text(from.value(part.key));
}

bool AccountEdit::same(const Part &part, const QString &a, const QString &b) const
{
    if (part.isPhone)
        return a.isEmpty() == b.isEmpty() && samePhone(a, b);
    if (part.isCountry)
        return a.compare(b, Qt::CaseInsensitive) == 0;
    return a.trimmed() == b.trimmed();
}

QList<Change> AccountEdit::changes() const
{
    QList<Change> changes;
    for (const Part &part : m_parts) {
        const QString before = valueAt(m_original, part);
        if (!same(part, before, part.wanted))
            changes.append({part.label, part.isPhone ? phoneText(before) : before, part.wanted});
    }
    return changes;
}

QJsonObject AccountEdit::patched() const
{
    QJsonObject account = m_original;
    for (const Part &part : m_parts) {
        if (same(part, valueAt(m_original, part), part.wanted))
            continue;
        QString value = part.wanted;
        if (part.isPhone)
            value = m_settings.wirePhone(value);
        else if (part.isCountry)
            value = value.toLower();
        if (part.object.isEmpty()) {
            account.insert(part.key, value);
        } else {
            QJsonObject inner = account.value(part.object).toObject();
            inner.insert(part.key, value);
            account.insert(part.object, inner);
        }
    }
    return account;
}

QString AccountEdit::revision() const
{
    return apsRevision(m_original);
}

Preflight AccountEdit::compare(const QJsonObject &now) const
{
    Preflight preflight;
    for (const Part &part : m_parts) {
        const QString before = valueAt(m_original, part);
        const QString current = valueAt(now, part);
        if (!same(part, before, current))
            preflight.conflicts.append({part.label, before, current, part.wanted});
    }
    const bool moved = apsRevision(now) != revision();
    if (!moved && preflight.conflicts.isEmpty())
        return preflight;
    preflight.proceed = false;
    preflight.reason =
        Words::tr("This customer was changed at CloudBlue since the form was opened. Nothing was sent.");
    if (preflight.conflicts.isEmpty()) {
        preflight.conflicts.append({Words::tr("Revision"), revision(), apsRevision(now), revision()});
    }
    return preflight;
}

AccountEdit::Found AccountEdit::findIn(const QJsonObject &now) const
{
    Found found;
    for (const Part &part : m_parts) {
        if (same(part, valueAt(m_original, part), part.wanted))
            continue;
        ++found.all;
        if (same(part, valueAt(now, part), part.wanted))
            ++found.present;
    }
    return found;
}
} // namespace purveyor::cloudblue
