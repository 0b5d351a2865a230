// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/net/apijob.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace purveyor
{

class Workspace;

/// Something that a person has: at which connection, and in the vendor's own words.
struct PersonRecord {
    EntityKey key;
    EntityKey opens; ///< the record to be shown for it: a user's customer, a service user's subscription
    QString name;
    QString detail; ///< login, number, renewal, total: what tells it from others of its kind
    Status status;

    friend bool operator==(const PersonRecord &, const PersonRecord &) = default;
};

/// Everything that the person with one e-mail address has at all connections. Put together for the eye: the
/// records stay with their connections. Customers, users, subscriptions and orders are what is known here;
/// service users are asked for, as nobody keeps them, of the first subscriptions. Of a customer with another
/// address that the person is a user of, the user alone is the person's.
class PersonRecords final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonRecords)

public:
    static constexpr qsizetype SubscriptionsAsked = 20;

    PersonRecords(Workspace &workspace, QObject *parent);

    void showMail(const QString &mail); ///< empty: nobody
    [[nodiscard]] const QString &mail() const { return m_mail; }
    [[nodiscard]] QString name() const; ///< of the first customer or user, else the address
    /// Customer by customer, each followed by what is below it; then the users of other customers.
    [[nodiscard]] QList<PersonRecord> records() const;
    /// Subscriptions whose service users were not asked for, as there are too many, or not told.
    [[nodiscard]] qsizetype unread() const { return m_unasked + m_failed; }
    void readFromVendors(); ///< what is read comes back through the book

Q_SIGNALS:
    void changed();

private:
    struct Part {
        EntityKey key;
        QList<User> users;
        QList<Subscription> subscriptions;
        QList<Order> orders;
    };
    void read();
    void readPart(const EntityKey &customer);
    void readUsersElsewhere();
    [[nodiscard]] EntityKey ownerOf(const User &user) const;
    void askForServiceUsers();
    [[nodiscard]] Part *part(const EntityKey &customer);
    [[nodiscard]] bool concerns(const ConnectionId &connection, const EntityId &customer) const;
    template <class T>
    void take(TypedJob<QList<T>> *job, const EntityKey &customer, QList<T> Part::*list);

    Workspace &m_workspace;
    QString m_mail;
    QList<Part> m_parts;
    QList<User> m_elsewhere; ///< users with the address, of customers that are no parts
    QHash<EntityKey, QList<ServiceUser>> m_serviceUsers;
    QSet<EntityKey> m_asked;
    QList<QPointer<ApiJob>> m_jobs;
    int m_turn = 0; ///< of showing somebody
    qsizetype m_unasked = 0;
    qsizetype m_failed = 0;
    QTimer m_again; ///< rows come by thousands
};

} // namespace purveyor
