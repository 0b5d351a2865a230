// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customer.h"
#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/cloudbluesettings.h"
#include "core/vendors/jsonwriting.h"

namespace purveyor::cloudblue
{
// One account as it is found when looking for the reseller.
struct AccountHit {
    EntityId id;
    QString companyName; // empty when only ids were asked for
    AccountNumber number;
    friend bool operator==(const AccountHit &, const AccountHit &) = default;
};

// What a new customer is made of.
struct NewCustomer {
    EntityId bssId; // made here, kept over retries of the same dialog
    EntityId resellerId;
    QString companyName;
    bool personal = false;
    QString taxStatus;
    QString localeId;
    PostalAddress address;
    Contact admin;
    Contact billing;
    Contact technical;
};
// [BssAccountInformation, PAAccount], keys in the document's order.
JsonNode createCustomerBody(const NewCustomer &customer, const CloudBlueSettings &settings);
// The document's order of keys; nothing for absent parts but in the address, which is written whole.
JsonNode addressNode(const PostalAddress &address);
JsonNode contactNode(const Contact &contact, const CloudBlueSettings &settings);

// Reads accounts into customers; keeps what repeats from one to the next, so that 100,000 share their words.
class AccountReader final
{
public:
    explicit AccountReader(const ReadContext &context);

    // nullopt when it has no id. Status: active or locked, as an account alone tells no more.
    std::optional<Customer> customer(const QJsonObject &account) const;

private:
    ReadContext m_context;
    Status m_active;
    Status m_locked;
    QString m_billing;
    QString m_technical;
    QString m_apsId;
    QString m_bssId;
    QString m_kind;
    QString m_personal;
};

// Members without an id make it BadResponse, with their places in the list.
[[nodiscard]] Result<QList<Customer>> readAccounts(const QByteArray &body, const ReadContext &context);
[[nodiscard]] Result<QList<AccountHit>> readAccountHits(const QByteArray &body);
// The customer of a create answer: matched by type, whatever the order and whatever else is there; a single
// account without its billing part is enough.
[[nodiscard]] Result<Customer> readCreatedCustomer(const QByteArray &body, const ReadContext &context);
// Adds what the billing part of an account tells: status, currency, number.
void addBssAccountInfo(Customer &customer, const QJsonObject &bss);
// The billing part's id, and the account a billing part belongs to.
EntityId bssInfoOf(const QJsonObject &account);
EntityId accountOf(const QJsonObject &bss);
Status accountStatus(const QString &vendorWord);
} // namespace purveyor::cloudblue
