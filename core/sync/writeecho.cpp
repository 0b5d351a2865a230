// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/writeecho.h"

namespace purveyor
{
WriteEcho::WriteEcho(Book &book, WriteGate &gate, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
    connect(&gate, &WriteGate::rowChanged, this, &WriteEcho::rowChanged);
}

WriteEcho::~WriteEcho() = default;

void WriteEcho::rowChanged(const JournalRow &row)
{
    if (!wasDone(row) || m_seen.contains(row.id))
        return;
    m_seen.insert(row.id);
    // Learnt or not: what the vendor says now is read all the same.
    m_book.learn(row.connection)->then(this, [this, row](const Result<Done> &) { readTouched(row); });
}

void WriteEcho::readTouched(const JournalRow &row)
{
    if (row.made.isEmpty())
        readAgain(row.target, row);
    for (const EntityKey &made : row.made)
        readAgain(made, row);
}

// What the vendor does not know any more was taken away by what was done: its lists say what is left.
template <class T>
void WriteEcho::orDrop(TypedJob<T> *reading, const EntityKey &key)
{
    reading->then(this, [this, key](const Result<T> &read) {
        if (read || read.error().kind != ApiError::Kind::NotFound)
            return;
        m_book.refresh(key.connection, EntityKind::Subscription);
        if (key.kind == EntityKind::Customer)
            m_book.refresh(key.connection, EntityKind::Customer);
    });
}

void WriteEcho::readAgain(const EntityKey &key, const JournalRow &row)
{
    const EntityKey customer{row.connection, EntityKind::Customer, row.customer};
    switch (key.kind) {
    case EntityKind::Customer:
        orDrop(m_book.refreshCustomer(key), key);
        break;
    case EntityKind::User:
        if (!customer.id.isEmpty())
            m_book.refreshUsers(customer);
        break;
    case EntityKind::Subscription:
        orDrop(m_book.refreshSubscription(key), key);
        if (!customer.id.isEmpty())
            m_book.refreshSubscriptionsOf(customer); // counts, and what a deletion left
        break;
    case EntityKind::Order:
        m_book.refreshOrder(key);
        break;
    case EntityKind::Connection:
    case EntityKind::ServiceUser:
    case EntityKind::Product:
        break;
    }
}
} // namespace purveyor
