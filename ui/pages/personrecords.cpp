// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/personrecords.h"

#include "core/domain/localtext.h"
#include "core/storage/cache.h"
#include "core/sync/book.h"
#include "core/vendors/clientdirectory.h"
#include "ui/models/celltext.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
namespace
{
constexpr auto Pause = 200ms;

QString joined(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u" · "_s);
}

PersonRecord recordOf(const EntityKey &key, const CustomerSummary *row)
{
    PersonRecord record{key, key, {}, {}, {}};
    if (row) {
        record.name = row->name;
        record.detail = row->number;
        record.status = row->status;
    }
    return record;
}

PersonRecord recordOf(const User &user)
{
    const QString name = user.displayName.isEmpty() ? user.contact.fullName() : user.displayName;
    const QString login = user.login.isEmpty() ? user.contact.email : user.login;
    return {user.key,
            {user.key.connection, EntityKind::Customer, user.customer},
            name.isEmpty() ? login : name,
            joined({login, user.isAdmin ? PersonRecords::tr("admin") : QString()}),
            user.status};
}

PersonRecord recordOf(const Subscription &subscription, QDate today)
{
    const QString renews = subscription.renews
                               ? PersonRecords::tr("renews %1").arg(relativeDay(*subscription.renews, today))
                               : QString();
    return {subscription.key, subscription.key,
            subscription.name.isEmpty() ? subscription.number : subscription.name,
            joined({subscription.number, renews}), subscription.status};
}

PersonRecord recordOf(const ServiceUser &user, const EntityKey &subscription)
{
    return {user.key, subscription, user.displayName.isEmpty() ? user.login : user.displayName, user.login,
            user.status};
}

PersonRecord recordOf(const Order &order)
{
    return {order.key, order.key, order.number.isEmpty() ? order.key.id.value : order.number,
            joined({order.type, order.total ? formatMoney(*order.total, QLocale()) : QString()}),
            order.status};
}
} // namespace

PersonRecords::PersonRecords(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_again.setSingleShot(true);
    m_again.setInterval(Pause);
    connect(&m_again, &QTimer::timeout, this, &PersonRecords::read);
    const Book &book = workspace.services().book;
    const auto again = [this] {
        if (!m_mail.isEmpty() && !m_again.isActive())
            m_again.start();
    };
    const auto concern = [this, again](const auto &rows) {
        if (std::any_of(rows.cbegin(), rows.cend(),
                        [this](const auto &row) { return concerns(row.connection, row.customer); }))
            again();
    };
    connect(&book, &Book::customersPut, this, again);
    connect(&book, &Book::removed, this, again);
    connect(&book, &Book::subscriptionsPut, this, concern);
    connect(&book, &Book::ordersPut, this, concern);
}

void PersonRecords::showMail(const QString &mail)
{
    for (const QPointer<ApiJob> &job : std::as_const(m_jobs)) {
        if (job)
            job->abort();
    }
    m_jobs.clear();
    ++m_turn; // what was asked before ends as cancelled, and that is no failure
    m_mail = mail.trimmed();
    m_parts.clear();
    m_elsewhere.clear();
    m_serviceUsers.clear();
    m_asked.clear();
    m_failed = 0;
    read();
}

void PersonRecords::read()
{
    const QList<EntityKey> customers = m_workspace.customers().withMail(m_mail);
    QList<Part> parts;
    for (const EntityKey &customer : customers) {
        const Part *known = part(customer);
        parts.append(known ? *known : Part{customer, {}, {}, {}});
    }
    m_parts = parts;
    askForServiceUsers();
    Q_EMIT changed();
    for (const EntityKey &customer : customers)
        readPart(customer);
    readUsersElsewhere();
}

void PersonRecords::readFromVendors()
{
    Book &book = m_workspace.services().book;
    QSet<EntityKey> owners;
    for (const Part &part : std::as_const(m_parts)) {
        book.refreshCustomer(part.key);
        book.refreshSubscriptionsOf(part.key);
        owners.insert(part.key);
    }
    for (const User &user : std::as_const(m_elsewhere))
        owners.insert(ownerOf(user));
    for (const EntityKey &owner : std::as_const(owners)) {
        book.refreshUsers(owner)->then(this, [this](const Result<QList<User>> &) {
            m_again.start(); // no list shows users: nobody else tells of them
        });
    }
}

// Users whose customer is gone with its connection are nobody's.
void PersonRecords::readUsersElsewhere()
{
    if (m_mail.isEmpty())
        return;
    m_workspace.services().book.cache().usersWithMail(m_mail)->then(
        this, [this, mail = m_mail](const Result<QList<User>> &users) {
            if (!users || mail != m_mail)
                return;
            QList<User> elsewhere = *users;
            elsewhere.removeIf([this](const User &user) {
                const EntityKey owner = ownerOf(user);
                return part(owner) || !m_workspace.customers().find(owner);
            });
            if (elsewhere == m_elsewhere)
                return;
            m_elsewhere = elsewhere;
            Q_EMIT changed();
        });
}

EntityKey PersonRecords::ownerOf(const User &user) const
{
    return {user.key.connection, EntityKind::Customer, user.customer};
}

template <class T>
void PersonRecords::take(TypedJob<QList<T>> *job, const EntityKey &customer, QList<T> Part::*list)
{
    job->then(this, [this, customer, list](const Result<QList<T>> &read) {
        Part *mine = part(customer);
        if (!read || !mine || mine->*list == *read)
            return;
        mine->*list = *read;
        askForServiceUsers();
        Q_EMIT changed();
    });
}

void PersonRecords::readPart(const EntityKey &customer)
{
    Cache &cache = m_workspace.services().book.cache();
    take(cache.usersOf(customer), customer, &Part::users);
    take(cache.subscriptionsOf(customer), customer, &Part::subscriptions);
    take(cache.ordersOf(customer), customer, &Part::orders);
}

// Each is one question to a vendor: a person with hundreds of subscriptions is not asked about in full.
void PersonRecords::askForServiceUsers()
{
    Services &services = m_workspace.services();
    m_unasked = 0;
    for (const Part &part : std::as_const(m_parts)) {
        const VendorClient *client = services.clients.client(part.key.connection);
        if (!client || client->listing(EntityKind::ServiceUser).state != Offer::State::Offered)
            continue;
        for (const Subscription &subscription : part.subscriptions) {
            const EntityKey key = subscription.key;
            if (m_asked.contains(key))
                continue;
            if (m_asked.size() >= SubscriptionsAsked) {
                ++m_unasked;
                continue;
            }
            m_asked.insert(key);
            TypedJob<QList<ServiceUser>> *job = services.book.serviceUsers(key);
            m_jobs.append(job);
            job->then(this, [this, key, turn = m_turn](const Result<QList<ServiceUser>> &users) {
                if (turn != m_turn)
                    return;
                if (users)
                    m_serviceUsers.insert(key, *users);
                else
                    ++m_failed;
                Q_EMIT changed();
            });
        }
    }
}

PersonRecords::Part *PersonRecords::part(const EntityKey &customer)
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&customer](const Part &one) { return one.key == customer; });
    return found == m_parts.end() ? nullptr : &*found;
}

bool PersonRecords::concerns(const ConnectionId &connection, const EntityId &customer) const
{
    return std::any_of(m_parts.cbegin(), m_parts.cend(), [&](const Part &one) {
        return one.key.connection == connection && one.key.id == customer;
    });
}

QString PersonRecords::name() const
{
    for (const Part &part : m_parts) {
        const CustomerSummary *row = m_workspace.customers().find(part.key);
        if (row && !row->name.isEmpty())
            return row->name;
    }
    return m_elsewhere.isEmpty() ? m_mail : recordOf(m_elsewhere.constFirst()).name;
}

QList<PersonRecord> PersonRecords::records() const
{
    const QDate today = localToday(m_workspace.services().clock);
    QList<PersonRecord> records;
    for (const Part &part : m_parts) {
        records.append(recordOf(part.key, m_workspace.customers().find(part.key)));
        for (const User &user : part.users)
            records.append(recordOf(user));
        for (const Subscription &subscription : part.subscriptions) {
            records.append(recordOf(subscription, today));
            const QList<ServiceUser> users = m_serviceUsers.value(subscription.key);
            for (const ServiceUser &user : users)
                records.append(recordOf(user, subscription.key));
        }
        for (const Order &order : part.orders) {
            if (!order.supplementary)
                records.append(recordOf(order));
        }
    }
    for (const User &user : m_elsewhere) {
        PersonRecord record = recordOf(user);
        if (const CustomerSummary *owner = m_workspace.customers().find(ownerOf(user)))
            record.detail = joined({record.detail, tr("user of %1").arg(owner->name)});
        records.append(record);
    }
    return records;
}

} // namespace purveyor
