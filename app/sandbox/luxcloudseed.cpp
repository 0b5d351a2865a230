// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/luxcloudseed.h"

#include "app/sandbox/luxcloudcatalogue.h"
#include "app/sandbox/luxcloudorders.h"
#include "app/sandbox/luxcloudsubscriptions.h"
#include "app/sandbox/luxcloudusers.h"
#include "app/sandbox/seednames.h"
#include "app/sandbox/store.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

QJsonObject seededPhone(int index)
{
    return {{u"countryCode"_s, QString::number(31 + index % 20)},
            {u"areaCode"_s, index % 3 == 0 ? u"20"_s : QString()},
            {u"number"_s, QString::number(5550100 + index)},
            {u"extension"_s, index % 4 == 1 ? u"12"_s : QString()}};
}

QJsonObject seededAddress(int index)
{
    const seednames::Place place = seednames::place(index);
    return {
        {u"addressLine1"_s, place.street},   {u"addressLine2"_s, index % 2 == 0 ? u"2nd floor"_s : QString()},
        {u"city"_s, place.locality},         {u"state"_s, index % 5 == 0 ? place.region : QString()},
        {u"postalCode"_s, place.postalCode}, {u"countryCode"_s, place.country.toUpper()}};
}

QJsonObject seededContact(int index, const QString &email, const QString &type)
{
    const seednames::Person person = seednames::person(index);
    QJsonObject json{{u"firstName"_s, person.given},
                     {u"lastName"_s, person.family},
                     {u"email"_s, email},
                     {u"phone"_s, seededPhone(index)}};
    if (!type.isEmpty())
        json.insert("type"_L1, type);
    return json;
}

QString username(int index, int user)
{
    // One of each kind of name that must be encoded in a path.
    if (index == 2 && user == 0)
        return u"größe/1+ü@kunde2.example"_s;
    if (index == 3 && user == 0)
        return u"o'brien & söhne?#%@kunde3.example"_s;
    return u"user%1@kunde%2.example"_s.arg(user).arg(index);
}

} // namespace

void seedLuxCloud(Store &store, LuxCloudSubscriptions &subscriptions, LuxCloudOrders &orders, int customers,
                  const QDateTime &now)
{
    const QString password = LuxCloudUsers::hashed(u"Sandbox-1"_s);
    // Nothing lists accounts, so that a big book would only be slow to make.
    for (int index = 1; index <= std::min(customers, 1000); ++index) {
        const bool person = index % 7 == 6;
        Item account;
        const QString number = QString::number(store.next(u"account"_s, 100001));
        // One id that a client gets wrong when it does not encode it.
        account.id = index == 13 ? QString(number + u"/ü+%41 ?"_s) : number;
        const QString email = u"contact%1@kunde%1.example"_s.arg(index);
        QJsonArray contacts{seededContact(index, email, person ? u"PERSONAL"_s : u"ADMIN"_s)};
        if (!person && index % 3 == 0)
            contacts.append(seededContact(index + 1, u"billing-"_s + email, u"BILLING"_s));
        const QString name = index == 1 ? u"First Customer S.à r.l."_s : seednames::company(index);
        account.fields = {{u"name"_s, name},
                          {u"type"_s, person ? u"PERSON"_s : u"COMPANY"_s},
                          {u"address"_s, seededAddress(index)},
                          {u"contacts"_s, contacts},
                          {u"state"_s, index % 10 == 9 ? u"disabled"_s : u"enabled"_s}};
        const QString accountId = store.add(u"accounts"_s, std::move(account)).id;

        for (int user = 0; user < 1 + index % 3; ++user) {
            store.add(u"users"_s,
                      {QString::number(store.next(u"user"_s, 200001)),
                       accountId,
                       {{u"username"_s, username(index, user)},
                        {u"address"_s, seededAddress(index)},
                        {u"contact"_s, seededContact(index * 3 + user, username(index, user), {})},
                        {u"state"_s, user == 2 ? u"disabled"_s : u"enabled"_s},
                        {u"_password"_s, password}}});
        }

        const QList<LuxProduct> &products = luxProducts();
        for (int i = 0; i < 1 + index % 3; ++i) {
            const LuxProduct &product = products.at((index - 1 + i) % 5);
            const QString domain = product.needsDomain ? u"shop%1-%2.example"_s.arg(i).arg(index) : QString();
            const QString state = index % 8 == 5 && i == 0 ? u"disabled"_s : u"enabled"_s;
            Item &subscription =
                subscriptions.add(accountId, product, product.periods.first().id, domain, state);
            const QString subscriptionId = subscription.id;
            Item &order = orders.add(accountId,
                                     {QJsonObject{{u"type"_s, u"CREATE"_s},
                                                  {u"productId"_s, product.id},
                                                  {u"periodId"_s, product.periods.first().id},
                                                  {u"subscriptionId"_s, subscriptionId},
                                                  {u"resources"_s, QJsonArray()},
                                                  {u"domain"_s, domain}}},
                                     now.addDays(-20 - index % 200).toMSecsSinceEpoch());
            order.fields.insert("state"_L1, u"completed"_s);
            if (product.family != "mail"_L1)
                continue;
            for (int user = 0; user < std::min(3, index); ++user) {
                store.add(u"serviceUsers"_s,
                          {QString::number(store.next(u"serviceUser"_s, 400001)),
                           subscriptionId,
                           {{u"username"_s, u"mail%1.%2@kunde%3.example"_s.arg(i).arg(user).arg(index)},
                            {u"address"_s, seededAddress(index)},
                            {u"contact"_s, seededContact(index + user, email, {})},
                            {u"state"_s, user == 1 ? u"disabled"_s : u"enabled"_s},
                            {u"_password"_s, password}}});
                (void)LuxCloudSubscriptions::takeSeat(subscription);
            }
            subscription.changed = false; // the seats belong to the seed
            subscription.revision = 1;
        }
    }
}

} // namespace purveyor::sandbox
