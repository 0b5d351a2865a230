// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/books.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace purveyor::bench
{
namespace
{
const QStringList &words()
{
    static const QStringList list{u"Ärzte"_s,   u"Baltic"_s,   u"Café"_s,    u"Delta"_s,    u"Éditions"_s,
                                  u"Fjord"_s,   u"Grupo"_s,    u"Harbour"_s, u"Infinite"_s, u"Jansen"_s,
                                  u"Kumar"_s,   u"Logistik"_s, u"Möbel"_s,   u"Nord"_s,     u"O’Brien"_s,
                                  u"Карпати"_s, u"Quartz"_s,   u"Rooms"_s,   u"Straße"_s,   u"Trading"_s};
    return list;
}

QString nameOf(int number)
{
    const auto at = [number](int step) { return words().at((number * 7 + number / step) % words().size()); };
    return at(3) + u' ' + at(11) + u' ' + QString::number(number);
}

QString idOf(const QString &kind, int number)
{
    return QUuid::createUuidV5(QUuid(), kind + QString::number(number)).toString(QUuid::WithoutBraces);
}

Status statusOf(int number)
{
    return number % 9 == 0 ? Status{Mark::Stopped, u"Suspended"_s, u"CREDIT_HOLD"_s}
                           : Status{Mark::Good, u"Active"_s, u"ACTIVE"_s};
}
} // namespace

CustomerSummary benchCustomer(int number)
{
    return summaryOf(benchFullCustomer(number));
}

Customer benchFullCustomer(int number)
{
    Customer customer;
    customer.key = {BenchConnection, EntityKind::Customer, EntityId{idOf(u"customer"_s, number)}};
    customer.name = nameOf(number);
    customer.number = QString::number(1'000'000 + number);
    customer.contact = {u"Given"_s, u"Family %1"_s.arg(number),
                        u"user%1@example%2.test"_s.arg(number).arg(number % 97),
                        u"1#888#%1#"_s.arg(1'000'000 + number)};
    customer.address = {
        u"%1 Main Street"_s.arg(number % 999), {}, u"12345"_s, u"Herndon"_s, u"VA"_s, u"US"_s};
    customer.status = statusOf(number);
    customer.subscriptionCount = number % 5;
    customer.renews = QDate(2026, 12, 1).addDays(number % 365);
    customer.currency = u"USD"_s;
    customer.revision = u"4"_s;
    return customer;
}

Subscription benchFullSubscription(int number, int customers)
{
    Subscription subscription;
    subscription.key = {BenchConnection, EntityKind::Subscription, EntityId{idOf(u"subscription"_s, number)}};
    subscription.customer = EntityId{idOf(u"customer"_s, number % customers)};
    subscription.customerName = nameOf(number % customers);
    subscription.number = QString::number(2'000'000 + number);
    subscription.name = words().at(number % 8) + u" Business Plan"_s;
    subscription.period = Period{Period::Unit::Months, 1, u"MONTHS"_s};
    subscription.status = statusOf(number);
    subscription.renews = QDate(2026, 12, 1).addDays(number % 365);
    return subscription;
}

OrderSummary benchOrder(int number)
{
    OrderSummary order;
    order.connection = BenchConnection;
    order.id = EntityId{idOf(u"order"_s, number)};
    order.customerName = nameOf(number);
    order.number = u"SO%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    order.type = u"New subscription"_s;
    order.status = statusOf(number);
    order.total = Money{Decimal((number * 7919LL) % 1'000'000, 2), number % 4 ? u"USD"_s : u"EUR"_s};
    order.created = QDateTime(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC).addSecs(number * 311LL);
    return order;
}

QByteArray benchAccountPage(int from, int count)
{
    QByteArray page("[");
    for (int number = from; number < from + count; ++number) {
        const Customer customer = benchFullCustomer(number);
        const QByteArray id = customer.key.id.value.toLatin1();
        const QByteArray bss = idOf(u"bss"_s, number).toLatin1();
        const QByteArray contact = "{\"email\":\"" + customer.contact.email.toUtf8() +
                                   "\",\"familyName\":\"" + customer.contact.familyName.toUtf8() +
                                   "\",\"givenName\":\"Given\",\"locale\":\"en_US\",\"middleName\":\"\","
                                   "\"organizationName\":\"\",\"telVoice\":\"" +
                                   customer.contact.phone.toUtf8() + "\"}";
        const QByteArray links = [&id] {
            QByteArray text;
            for (const char *name : {"accounts", "brands", "domains", "subscriptions", "templates", "users"})
                text += QByteArray(",\"") + name +
                        "\":{\"aps\":{\"link\":\"collection\",\"href\":\"/aps/2/resources/" + id + "/" +
                        name + "\"}}";
            return text;
        }();
        if (number > from)
            page += ",";
        page +=
            "{\"aps\":{\"type\":\"http://parallels.com/aps/types/pa/account/1.2\",\"id\":\"" + id +
            "\",\"status\":\"aps:ready\",\"revision\":4,\"modified\":\"2019-03-15T13:39:31Z\",\"package\":{"
            "\"id\":"
            "\"a4487539-725d-4259-9845-ef059fafed5b\",\"href\":\"/aps/2/packages/"
            "a4487539-725d-4259-9845-ef059fafed5b\"}},"
            "\"addressPostal\":{\"countryName\":\"us\",\"locality\":\"Herndon\",\"postalCode\":\"12345\","
            "\"region\":\"VA\","
            "\"streetAddress\":\"" +
            customer.address.street.toUtf8() + "\"},\"adminContact\":" + contact +
            ",\"billingContact\":" + contact + ",\"companyName\":\"" + customer.name.toUtf8() +
            "\",\"id\":" + customer.number.toLatin1() +
            ",\"locked\":false,\"personal\":false,\"techContact\":" + contact +
            ",\"type\":\"CLIENT\",\"bssAccountInfo\":{\"aps\":{\"link\":\"weak\",\"href\":\"/aps/2/"
            "resources/" +
            bss + "\",\"id\":\"" + bss +
            "\"}},\"parent\":{\"aps\":{\"link\":\"weak\",\"id\":\"78ee642d-3b8a-48f1-af12-90563e38bd18\"}}" +
            links + "}";
    }
    return page + "]";
}
} // namespace purveyor::bench
