// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/accountmessages.h"

#include "core/domain/phone.h"
#include "core/vendors/cloudblue/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
constexpr QStringView BssTypeName(u"http://parallels.com/pa/bss-account-info");
constexpr QStringView AccountTypeName(u"http://parallels.com/aps/types/pa/account");

JsonNode reference(const EntityId &id)
{
    return JsonNode::object({{u"aps"_s, JsonNode::object({{u"id"_s, id.value}})}});
}

bool sameContact(const Contact &a, const Contact &b)
{
    return a.givenName == b.givenName && a.familyName == b.familyName && a.email == b.email &&
           samePhone(a.phone, b.phone);
}

QString contactLine(const Contact &contact)
{
    QStringList parts;
    for (const QString &part : {contact.fullName(), contact.email, phoneText(contact.phone)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}
} // namespace

JsonNode addressNode(const PostalAddress &address)
{
    JsonNode node = JsonNode::object({{u"countryName"_s, address.country.toLower()},
                                      {u"locality"_s, address.locality},
                                      {u"postalCode"_s, address.postalCode},
                                      {u"region"_s, address.region},
                                      {u"streetAddress"_s, address.street}});
    if (!address.street2.isEmpty())
        node.add(u"extendedAddress"_s, address.street2);
    return node;
}

JsonNode contactNode(const Contact &contact, const CloudBlueSettings &settings)
{
    JsonNode node = JsonNode::object({{u"email"_s, contact.email},
                                      {u"givenName"_s, contact.givenName},
                                      {u"familyName"_s, contact.familyName}});
    if (!contact.phone.isEmpty())
        node.add(u"telVoice"_s, settings.wirePhone(contact.phone));
    return node;
}

JsonNode createCustomerBody(const NewCustomer &customer, const CloudBlueSettings &settings)
{
    JsonNode bss = JsonNode::object({{u"aps"_s, JsonNode::object({{u"type"_s, settings.types.bssAccountInfo},
                                                                  {u"id"_s, customer.bssId.value}})},
                                     {u"taxStatus"_s, customer.taxStatus},
                                     {u"localeId"_s, customer.localeId}});
    JsonNode account = JsonNode::object({{u"aps"_s, JsonNode::object({{u"type"_s, settings.types.account}})},
                                         {u"type"_s, u"CLIENT"_s},
                                         {u"personal"_s, customer.personal},
                                         {u"companyName"_s, customer.companyName},
                                         {u"bssAccountInfo"_s, reference(customer.bssId)},
                                         {u"parent"_s, reference(customer.resellerId)},
                                         {u"addressPostal"_s, addressNode(customer.address)},
                                         {u"adminContact"_s, contactNode(customer.admin, settings)},
                                         {u"billingContact"_s, contactNode(customer.billing, settings)},
                                         {u"techContact"_s, contactNode(customer.technical, settings)}});
    return JsonNode::array({std::move(bss), std::move(account)});
}

AccountReader::AccountReader(const ReadContext &context)
    : m_context(context)
    , m_active{Mark::Good, Words::tr("Active"), {}}
    , m_locked{Mark::Stopped, Words::tr("Locked"), {}}
    , m_billing(Words::tr("Billing contact"))
    , m_technical(Words::tr("Technical contact"))
    , m_apsId(Words::tr("APS id"))
    , m_bssId(Words::tr("Billing account (APS id)"))
    , m_kind(Words::tr("Kind"))
    , m_personal(Words::tr("Private person"))
{
}

std::optional<Customer> AccountReader::customer(const QJsonObject &account) const
{
    Customer customer;
    customer.key = {m_context.connection, EntityKind::Customer, apsId(account)};
    if (customer.key.id.isEmpty())
        return std::nullopt;
    const Contact admin = readContact(account.value("adminContact"_L1).toObject());
    const Contact billing = readContact(account.value("billingContact"_L1).toObject());
    const Contact technical = readContact(account.value("techContact"_L1).toObject());
    customer.contact = admin != Contact{} ? admin : technical != Contact{} ? technical : billing;
    customer.name = json::text(account, "companyName"_L1);
    if (customer.name.isEmpty())
        customer.name = customer.contact.fullName();
    customer.number = json::text(account, "id"_L1);
    customer.address = readAddress(account.value("addressPostal"_L1).toObject());
    customer.status = json::flag(account.value("locked"_L1)).value_or(false) ? m_locked : m_active;
    customer.revision = apsRevision(account);
    customer.attributes.reserve(2);
    customer.attributes.append({u"apsId"_s, m_apsId, customer.key.id.value, true});
    if (const EntityId bss = bssInfoOf(account); !bss.isEmpty())
        customer.attributes.append({u"bssAccountInfo"_s, m_bssId, bss.value, true});
    if (json::flag(account.value("personal"_L1)).value_or(false))
        customer.attributes.append({u"personal"_s, m_kind, m_personal, false});
    if (billing != Contact{} && !sameContact(billing, customer.contact))
        customer.attributes.append({u"billingContact"_s, m_billing, contactLine(billing), true});
    if (technical != Contact{} && !sameContact(technical, customer.contact))
        customer.attributes.append({u"techContact"_s, m_technical, contactLine(technical), true});
    return customer;
}

Result<QList<Customer>> readAccounts(const QByteArray &body, const ReadContext &context)
{
    const Result<QJsonArray> accounts = json::parseList(body);
    if (!accounts)
        return Failure(accounts.error());
    const AccountReader reader(context);
    json::Missing missing;
    QList<Customer> customers;
    customers.reserve(accounts->size());
    for (qsizetype i = 0; i < accounts->size(); ++i) {
        if (std::optional<Customer> customer = reader.customer(accounts->at(i).toObject()))
            customers.append(*std::move(customer));
        else
            missing.note(u"[%1].aps.id"_s.arg(i));
    }
    if (!missing.isEmpty())
        return Failure(missing.error(Words::tr("list of customers")));
    return customers;
}

Result<QList<AccountHit>> readAccountHits(const QByteArray &body)
{
    const Result<QJsonArray> accounts = json::parseList(body);
    if (!accounts)
        return Failure(accounts.error());
    json::Missing missing;
    QList<AccountHit> hits;
    for (qsizetype i = 0; i < accounts->size(); ++i) {
        const QJsonObject account = accounts->at(i).toObject();
        const EntityId id = apsId(account);
        if (id.isEmpty())
            missing.note(u"[%1].aps.id"_s.arg(i));
        else
            hits.append({id, json::text(account, "companyName"_L1), {json::text(account, "id"_L1)}});
    }
    if (!missing.isEmpty())
        return Failure(missing.error(Words::tr("list of accounts")));
    return hits;
}

Result<Customer> readCreatedCustomer(const QByteArray &body, const ReadContext &context)
{
    const Result<QJsonArray> parts = json::parseList(body);
    if (!parts)
        return Failure(parts.error());
    QJsonObject account;
    QJsonObject bss;
    for (const QJsonValue &part : *parts) {
        const QJsonObject object = part.toObject();
        if (isSameType(apsType(object), AccountTypeName))
            account = object;
        else if (isSameType(apsType(object), BssTypeName))
            bss = object;
    }
    std::optional<Customer> customer = AccountReader(context).customer(account);
    if (!customer) {
        json::Missing missing;
        missing.note(account.isEmpty() ? AccountTypeName.toString() : u"account.aps.id"_s);
        return Failure(missing.error(Words::tr("new customer")));
    }
    addBssAccountInfo(*customer, bss);
    return *std::move(customer);
}

void addBssAccountInfo(Customer &customer, const QJsonObject &bss)
{
    if (bss.isEmpty())
        return;
    // An account that is locked is not active, whatever its bills say.
    if (const QString word = json::text(bss, "status"_L1); !word.isEmpty()) {
        const Status status = accountStatus(word);
        if (customer.status.mark == Mark::Good || status.mark != Mark::Good)
            customer.status = status;
    }
    customer.currency = json::text(bss, "accountCurrencyCode"_L1).toUpper();
    // Here "accountId" is the integer number; in orders the same word is the APS id.
    if (customer.number.isEmpty())
        customer.number = json::text(bss, "accountId"_L1);
    const auto note = [&](QLatin1StringView key, const QString &label) {
        if (const QString value = json::text(bss, key); !value.isEmpty())
            customer.attributes.append({QString(key), label, value, true});
    };
    note("taxStatus"_L1, Words::tr("Tax status"));
    note("taxRegId"_L1, Words::tr("Tax number"));
    note("localeId"_L1, Words::tr("Language"));
}

EntityId bssInfoOf(const QJsonObject &account)
{
    return linkedId(account, "bssAccountInfo"_L1);
}

EntityId accountOf(const QJsonObject &bss)
{
    return linkedId(bss, "paAccount"_L1);
}

Status accountStatus(const QString &vendorWord)
{
    struct Row {
        QLatin1StringView word;
        Mark mark;
        QString text;
    };
    const QList<Row> rows{
        {"ACTIVE"_L1, Mark::Good, Words::tr("Active")},
        {"CANCELLED"_L1, Mark::Stopped, Words::tr("Cancelled", "an account")},
        {"VERIFICATION_REQUIRED"_L1, Mark::Waiting, Words::tr("To be verified")},
        {"NOT_INITIALIZED"_L1, Mark::Waiting, Words::tr("Not set up yet")},
        {"CANCELLED_NOT_INITIALIZED"_L1, Mark::Stopped, Words::tr("Cancelled before setup")},
        {"CREDIT_HOLD"_L1, Mark::Stopped, Words::tr("On hold: credit")},
        {"ADMINISTRATIVE_HOLD"_L1, Mark::Stopped, Words::tr("On hold: by an administrator")},
        {"CREDIT_ADMINISTRATIVE_HOLD"_L1, Mark::Stopped,
         Words::tr("On hold: credit, and by an administrator")},
        {"TRANSFERRED_OUT"_L1, Mark::Stopped, Words::tr("Transferred out")},
        {"ERASED"_L1, Mark::Stopped, Words::tr("Erased")},
    };
    for (const Row &row : rows) {
        if (vendorWord.compare(row.word, Qt::CaseInsensitive) == 0)
            return {row.mark, row.text, vendorWord};
    }
    return {Mark::Unknown, vendorWord, {}};
}
} // namespace purveyor::cloudblue
