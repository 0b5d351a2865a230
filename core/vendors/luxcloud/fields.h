// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/attribute.h"
#include "core/domain/formvalues.h"
#include "core/vendors/luxcloud/accountmessages.h"

// Keys of the operation forms, and their way into what is sent and back from what is known.
namespace purveyor::luxcloud
{
namespace field
{
inline constexpr QLatin1StringView Name("name");
inline constexpr QLatin1StringView Type("type");
// Contacts: a prefix and one of the keys behind it.
inline constexpr QLatin1StringView MainPrefix("contact.");
inline constexpr QLatin1StringView BillingPrefix("billing.");
inline constexpr QLatin1StringView TechnicalPrefix("technical.");
inline constexpr QLatin1StringView OwnBilling("ownBilling");
inline constexpr QLatin1StringView OwnTechnical("ownTechnical");
inline constexpr QLatin1StringView FirstName("firstName");
inline constexpr QLatin1StringView LastName("lastName");
inline constexpr QLatin1StringView Email("email");
inline constexpr QLatin1StringView PhoneCountry("phoneCountryCode");
inline constexpr QLatin1StringView PhoneArea("phoneAreaCode");
inline constexpr QLatin1StringView PhoneNumber("phoneNumber");
inline constexpr QLatin1StringView PhoneExtension("phoneExtension");
inline constexpr QLatin1StringView AddressLine1("addressLine1");
inline constexpr QLatin1StringView AddressLine2("addressLine2");
inline constexpr QLatin1StringView City("city");
inline constexpr QLatin1StringView State("state");
inline constexpr QLatin1StringView PostalCode("postalCode");
inline constexpr QLatin1StringView CountryCode("countryCode");
inline constexpr QLatin1StringView Username("username");
inline constexpr QLatin1StringView Password("password");
inline constexpr QLatin1StringView OldPassword("oldPassword");
inline constexpr QLatin1StringView NoOldPassword("noOldPassword");
inline constexpr QLatin1StringView NewPassword("newPassword");
inline constexpr QLatin1StringView Product("product");
inline constexpr QLatin1StringView OtherProduct("otherProduct"); // an id typed by hand
inline constexpr QLatin1StringView Period("period");
inline constexpr QLatin1StringView OtherPeriod("otherPeriod"); // an id typed by hand
inline constexpr QLatin1StringView Domain("domain");
inline constexpr QLatin1StringView OrderUnchecked("orderUnchecked");
inline constexpr QLatin1StringView DeltaPrefix("delta:");
// Hidden: what was read when the form was made, for the checks before and after sending.
inline constexpr QLatin1StringView CurrentPrefix("_current:"); // quantity of a resource, as it came
inline constexpr QLatin1StringView Checked("_checked");        // the name that was asked about
inline constexpr QLatin1StringView CheckedAs("_checkedAs");    // and what the answer was
inline constexpr QLatin1StringView Before("_before");          // ids there were, see idsText()
inline constexpr QLatin1StringView ProductBefore("_productBefore");
inline constexpr QLatin1StringView PeriodBefore("_periodBefore");
inline constexpr QLatin1StringView StatusBefore("_statusBefore");
} // namespace field

QString key(QLatin1StringView prefix, QLatin1StringView name); // "billing." + "email"
std::optional<Decimal> numberIn(const Values &values, const QString &key);

Field makeField(const QString &key, const QString &label, FieldKind kind, bool required = false,
                const Value &initial = {});
Field makeField(QLatin1StringView key, const QString &label, FieldKind kind, bool required = false,
                const Value &initial = {});
Field hiddenField(const QString &key, const QString &text);
QList<Field> personFields(QLatin1StringView prefix, const Person &person);
QList<Field> addressFields(const PostalAddress &address);

// A number with its parts told apart, as Phone::parse reads it back; empty for none.
QString phoneParts(const Phone &phone);
Contact contactOf(const Person &person);
Person personIn(const Values &values, QLatin1StringView prefix);
PostalAddress addressIn(const Values &values);

// Facts that a customer, user or service user carries as attributes under the keys of the form.
QString knownText(const Attributes &attributes, const QString &key);
Person knownPerson(const Attributes &attributes, QLatin1StringView prefix);
PostalAddress knownAddress(const Attributes &attributes);
void addPerson(Attributes &attributes, QLatin1StringView prefix, const QString &title, const Person &person);
void addAddress(Attributes &attributes, const PostalAddress &address);

// A list of ids that was read, as one text; nothing for a list that could not be read.
QString idsText(const QStringList &ids);
std::optional<QStringList> idsIn(const Values &values, QLatin1StringView key);
} // namespace purveyor::luxcloud
