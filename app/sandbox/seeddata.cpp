// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/seeddata.h"

#include "app/sandbox/cloudbluecatalogue.h"
#include "app/sandbox/orderrecords.h"
#include "app/sandbox/seednames.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr QLatin1StringView providerId("11111111-2222-4333-8444-555555555555");

struct AccountSeed {
    QString id;
    QString parentId = QString(resellerId);
    QString bssId;
    QString type = u"CLIENT"_s;
    QString companyName;
    seednames::Person person;
    QString email;
    seednames::Place place;
};

class Seeder
{
public:
    Seeder(Book &book, const QDateTime &now, bool isBig = false)
        : m_book(book)
        , m_now(now)
        , m_isBig(isBig)
    {
    }

    Record &addAccount(const AccountSeed &seed, const QDateTime &since)
    {
        const QJsonObject contact{
            {u"email"_s, seed.email},
            {u"familyName"_s, seed.person.family},
            {u"givenName"_s, seed.person.given},
            {u"locale"_s, u"en_US"_s},
            {u"middleName"_s, QString()},
            {u"organizationName"_s, QString()},
            {u"telVoice"_s, seed.place.phone},
        };
        Record account;
        account.kind = Kind::Account;
        account.id = seed.id.isEmpty() ? m_book.newUuid() : seed.id;
        account.otherId = seed.bssId.isEmpty() ? m_book.newUuid() : seed.bssId;
        account.ownerId = seed.parentId;
        account.number = m_book.next(Book::Counter::Account);
        account.modified = since;
        account.fields = {
            {u"addressPostal"_s, QJsonObject{{u"countryName"_s, seed.place.country},
                                             {u"locality"_s, seed.place.locality},
                                             {u"postalCode"_s, seed.place.postalCode},
                                             {u"region"_s, seed.place.region},
                                             {u"streetAddress"_s, seed.place.street}}},
            {u"adminContact"_s, contact},
            {u"billingContact"_s, contact},
            {u"techContact"_s, contact},
            {u"companyName"_s, seed.companyName},
            {u"locked"_s, false},
            {u"personal"_s, false},
            {u"type"_s, seed.type},
        };
        Record bss;
        bss.kind = Kind::BssInfo;
        bss.id = account.otherId;
        bss.ownerId = account.id;
        bss.number = account.number;
        bss.modified = since;
        bss.fields = {
            {u"accountCurrencyCode"_s, u"USD"_s}, {u"externalARManagement"_s, false},
            {u"fullyRegistered"_s, true},         {u"localeId"_s, u"en_US"_s},
            {u"taxStatus"_s, u"COMPANY"_s},       {u"status"_s, u"ACTIVE"_s},
        };
        m_book.add(std::move(bss));
        return m_book.add(std::move(account));
    }

    void addFixedAccounts()
    {
        const QDateTime since = m_now.addDays(-400);
        AccountSeed reseller;
        reseller.id = resellerId;
        reseller.parentId = providerId;
        reseller.type = u"RESELLER"_s;
        reseller.companyName = u"North-West Distributor"_s;
        reseller.person = {u"Mary"_s, u"Wells"_s};
        reseller.email = resellerEmail;
        reseller.place = seednames::place(0);
        addAccount(reseller, since);

        AccountSeed first;
        first.id = firstCustomerId;
        first.bssId = u"424eef0c-d847-11e8-8a73-60fb42f13c76"_s;
        first.companyName = u"1st APS inc"_s;
        first.person = {u"Peter"_s, u"Snape"_s};
        first.email = u"ps1@aps.test"_s;
        first.place = {u"us"_s, u"APS"_s, u"12345"_s, u"VA"_s, u"11, APS"_s, u"1#888#1234567#"_s};
        addAccount(first, m_now.addDays(-21));
        setCard(*m_book.find(QString(firstCustomerId)), 12, u"ACTIVE"_s);

        // The document's own order, finished, under the document's own ids.
        const Plan &plan = catalogue().first();
        OrderRequest request{
            QString(firstCustomerId), 12, {{&plan, &plan.periods.first(), {{plan.rates.first().id, 2}}}}};
        const OrderIds ids{
            u"387b3acc-0cf8-475f-8a3b-21813085dc89"_s, u"09570817-2584-4838-a6a8-79db5c71eb8f"_s,
            u"9a907085-58a0-41c8-88b2-f9b12feaaadb"_s, u"6b7fd35a-76db-4a9a-b162-e26991fe20b3"_s};
        Record &order = addSalesOrder(m_book, request, m_now.addDays(-20), 0, ids);
        completeOrder(m_book, order, m_now.addDays(-20), ids);
    }

    void addForeignAccount()
    {
        AccountSeed foreign;
        foreign.id = foreignAccountId;
        foreign.parentId = providerId;
        foreign.companyName = u"Somebody Else's Customer"_s;
        foreign.person = {u"Foreign"_s, u"Person"_s};
        foreign.email = u"foreign@elsewhere.test"_s;
        foreign.place = seednames::place(3);
        addAccount(foreign, m_now.addDays(-100));
    }

    void addCustomer(int index)
    {
        AccountSeed seed;
        seed.companyName = seednames::company(index);
        seed.person = seednames::person(index);
        seed.place = seednames::place(index);
        seed.email = u"contact%1@customer%1.test"_s.arg(index);
        Record &account = addAccount(seed, m_now.addDays(-30 - index % 300));
        if (index % 9 == 4) // members that no client knows must survive its updates
            account.fields.insert("salesRegion"_L1, u"EMEA-%1"_s.arg(index));
        setCard(account, 100 + index, index % 13 == 5 ? u"EXPIRED"_s : u"ACTIVE"_s);
        if (index % 17 == 8) {
            if (Record *bss = m_book.find(account.otherId))
                bss->fields.insert("status"_L1, index % 2 == 0 ? u"CREDIT_HOLD"_s : u"ADMINISTRATIVE_HOLD"_s);
        }

        for (int user = 0; user < index % 4; ++user)
            addUser(account, index, user);
        addSubscriptions(account, index);
        if (index % 4 != 1)
            addOrder(account, index);
    }

private:
    static void setCard(Record &account, int id, const QString &status)
    {
        account.fields.insert("_card"_L1, QJsonObject{{u"id"_s, id}, {u"status"_s, status}});
    }

    void addUser(const Record &account, int index, int user)
    {
        const seednames::Person person = seednames::person(index * 5 + user);
        Record record;
        record.kind = Kind::User;
        record.id = m_book.newUuid();
        record.ownerId = account.id;
        record.number = m_book.next(Book::Counter::User);
        record.modified = account.modified;
        static const QJsonObject shared{{u"addressPostal"_s, QJsonObject()},
                                        {u"disabled"_s, false},
                                        {u"displayName"_s, QString()},
                                        {u"email"_s, QString()},
                                        {u"familyName"_s, QString()},
                                        {u"fullName"_s, QString()},
                                        {u"givenName"_s, QString()},
                                        {u"isAccountAdmin"_s, false},
                                        {u"locale"_s, u"en_US"_s},
                                        {u"locked"_s, false},
                                        {u"login"_s, QString()},
                                        {u"memberId"_s, 0},
                                        {u"servicesMode"_s, u"NONE"_s},
                                        {u"telVoice"_s, u"1(888)1234567"_s},
                                        {u"_active"_s, true}};
        const QString fullName = person.given + u' ' + person.family;
        const QString login = u"user%1.%2@customer%1.test"_s.arg(index).arg(user);
        record.fields = shared;
        record.fields.insert("addressPostal"_L1, account.fields.value("addressPostal"_L1));
        record.fields.insert("disabled"_L1, user == 2);
        record.fields.insert("displayName"_L1, fullName);
        record.fields.insert("email"_L1, login);
        record.fields.insert("familyName"_L1, person.family);
        record.fields.insert("fullName"_L1, fullName);
        record.fields.insert("givenName"_L1, person.given);
        record.fields.insert("isAccountAdmin"_L1, user == 0);
        record.fields.insert("locked"_L1, index % 11 == 3);
        record.fields.insert("login"_L1, login);
        record.fields.insert("memberId"_L1, m_book.next(Book::Counter::Member));
        m_book.add(std::move(record));
    }

    void addSubscriptions(const Record &account, int index)
    {
        static const std::array<QString, 8> statuses{
            u"ACTIVE"_s, u"ACTIVE"_s, u"ACTIVE"_s, u"CREDIT_HOLD"_s,
            u"ACTIVE"_s, u"GRACE"_s,  u"ACTIVE"_s, u"ADMINISTRATIVE_HOLD"_s};
        QRandomGenerator &random = m_book.random();
        // 0 to 22, mostly few: that is how resellers' books look. A big book has fewer each, so that it
        // starts fast.
        quint32 drawn = random.bounded(23U) * random.bounded(23U) / 22U;
        if (m_isBig)
            drawn = drawn * random.bounded(23U) / 22U;
        const int count = index == 20 ? 22 : static_cast<int>(drawn);
        for (int i = 0; i < count; ++i) {
            const Plan &plan = catalogue().at(static_cast<qsizetype>(random.bounded(7U)));
            OrderProduct product{
                &plan, &plan.periods.at(static_cast<qsizetype>(i) % plan.periods.size()), {}};
            for (const ResourceRate &rate : plan.rates)
                product.amounts.insert(rate.id, rate.included + static_cast<int>(random.bounded(5U)));
            const int days = product.period->unit == "YEARS"_L1 ? 360 : 28 * product.period->duration;
            Record &subscription = addSubscription(
                m_book, account.id, product,
                m_now.addDays(-static_cast<qint64>(random.bounded(static_cast<quint32>(days)))));
            const QString &status = statuses.at(static_cast<std::size_t>(index + i) % statuses.size());
            if (status != "ACTIVE"_L1) {
                subscription.fields.insert("status"_L1, status);
                subscription.fields.insert("serviceStatus"_L1,
                                           status == "GRACE"_L1 ? u"RUNNING"_s : u"STOPPED"_s);
            }
            if (i % 10 == 9)
                subscription.fields.insert("trial"_L1, true);
        }
    }

    void addOrder(const Record &account, int index)
    {
        const Plan &plan = catalogue().at(static_cast<qsizetype>(index) % catalogue().size());
        OrderProduct product{&plan, &plan.periods.first(), {}};
        for (const ResourceRate &rate : plan.rates)
            product.amounts.insert(rate.id, rate.included + 1 + index % 3);
        const QDateTime when = m_now.addDays(-19 + std::min(index, 12000) % 18).addSecs(-index);
        Record &order = addSalesOrder(m_book, {account.id, 100 + index, {product}}, when, 0);

        // Stages that only a person at the vendor ends, one that no document names, and other types of
        // orders.
        static const std::array<QString, 6> stuckCodes{u"WP"_s, u"PF"_s, u"HL"_s, u"WA"_s, u"SS"_s, u"ZQ"_s};
        if (index % 6 == 2) {
            order.fields.insert("_stuck"_L1, true);
            order.fields.insert("ofStatus"_L1,
                                stuckCodes.at(static_cast<std::size_t>(index) / 6 % stuckCodes.size()));
            return;
        }
        if (index == 7) {
            rename(order, u"CH"_s);
            order.fields.insert("_subTotal"_L1, -320); // a downgrade gives money back
            order.fields.insert("_tax"_L1, -38);
            order.fields.remove("_products"_L1);
        } else if (index == 11) {
            rename(order, u"BO"_s);
            order.fields.remove("_products"_L1);
        }
        completeOrder(m_book, order, when.addSecs(90));
    }

    static void rename(Record &order, const QString &type)
    {
        const QString number = order.fields.value("orderNumber"_L1).toString();
        order.fields.insert("type"_L1, type);
        order.fields.insert("orderNumber"_L1, QString(type + number.mid(2)));
    }

    Book &m_book;
    QDateTime m_now;
    bool m_isBig;
};

} // namespace

void seedBook(Book &book, int customers, const QDateTime &now)
{
    book.reserve(customers);
    constexpr int bigBook = 1000;
    Seeder seeder(book, now, customers > bigBook);
    seeder.addFixedAccounts();
    for (int index = 2; index <= customers; ++index)
        seeder.addCustomer(index);
    seeder.addForeignAccount();
}

void addTwinReseller(Book &book, const QDateTime &now)
{
    if (book.find(QString(twinAccountId)))
        return;
    AccountSeed twin;
    twin.id = twinAccountId;
    twin.type = u"RESELLER"_s;
    twin.companyName = u"North-West Distributor (old contract)"_s;
    twin.person = {u"Mary"_s, u"Wells"_s};
    twin.email = resellerEmail;
    twin.place = seednames::place(1);
    Seeder(book, now).addAccount(twin, now.addDays(-900));
}

} // namespace purveyor::sandbox
