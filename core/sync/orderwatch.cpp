// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/orderwatch.h"

#include "core/net/clock.h"

#include <QSet>
#include <algorithm>

namespace purveyor
{
namespace
{
constexpr std::chrono::seconds FirstDelay{2};
constexpr std::chrono::seconds LongestDelay{60};
constexpr std::chrono::minutes LongestWhenDone{15};
constexpr int RememberedDays = 90;
} // namespace

bool looksDone(const Order &order)
{
    return order.final || order.status.mark == Mark::Good;
}

class OrderWatch::Private
{
public:
    struct Watched {
        qint64 row = 0;
        EntityKey about; // what it was placed for, such as the subscription that it changes
        std::chrono::seconds delay = FirstDelay; // until the next question
        QDateTime next;
        quint64 turn = 0; // a question that was put off does not come at its old time
        bool asking = false;
        bool resting = false; // until there is a client again
        bool named = false;
        std::optional<Order> last;
    };

    Private(OrderWatch &watch, Book &theBook, WriteGate &theGate, Clock &theClock)
        : q(watch)
        , book(theBook)
        , gate(theGate)
        , clock(theClock)
    {
    }

    void followMade(const JournalRow &row);
    void resumeOne(const EntityKey &order, const JournalRow &row);
    void noteSubject(const EntityKey &order, const JournalRow &row);
    void readConcerned(const Order &order, const EntityKey &about);
    void schedule(const EntityKey &key);
    void wake(const ConnectionId &connection);
    void ask(const EntityKey &key);
    void answered(const EntityKey &key, const Result<Order> &result);

    OrderWatch &q;
    Book &book;
    WriteGate &gate;
    Clock &clock;
    QHash<EntityKey, Watched> watched;
    QSet<qint64> seenRows;
};

OrderWatch::OrderWatch(Book &book, WriteGate &gate, ClientDirectory &clients, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, book, gate, clock))
{
    connect(&gate, &WriteGate::rowChanged, this, [this](const JournalRow &row) { d->followMade(row); });
    connect(&clients, &ClientDirectory::clientMade, this,
            [this](const VendorClient *client) { d->wake(client->connection().id); });
}

OrderWatch::~OrderWatch() = default;

void OrderWatch::resume()
{
    const QDateTime since = d->clock.nowUtc().addDays(-RememberedDays);
    d->gate.journal().made(since)->then(this, [this](const Result<QList<JournalRow>> &rows) {
        if (!rows)
            return;
        for (const JournalRow &row : *rows) {
            for (const EntityKey &made : row.made) {
                if (made.kind == EntityKind::Order)
                    d->resumeOne(made, row);
            }
        }
    });
}

void OrderWatch::follow(const EntityKey &order, qint64 journalRow)
{
    const auto known = d->watched.find(order);
    if (known != d->watched.end()) {
        if (journalRow != 0)
            known->row = journalRow;
        return;
    }
    Private::Watched entry;
    entry.row = journalRow;
    d->watched.insert(order, entry);
    d->schedule(order);
}

void OrderWatch::checkNow(const EntityKey &order)
{
    follow(order);
    d->ask(order);
}

std::optional<QDateTime> OrderWatch::nextCheck(const EntityKey &order) const
{
    const auto known = d->watched.constFind(order);
    return known == d->watched.cend() || known->resting ? std::nullopt : std::optional(known->next);
}

void OrderWatch::Private::followMade(const JournalRow &row)
{
    if (!wasDone(row))
        return;
    // A row comes by again when its order's name is written down, by when the order may be final.
    if (seenRows.contains(row.id))
        return;
    seenRows.insert(row.id);
    for (const EntityKey &made : row.made) {
        if (made.kind != EntityKind::Order)
            continue;
        q.follow(made, row.madeName.isEmpty() ? row.id : 0);
        noteSubject(made, row);
    }
}

void OrderWatch::Private::resumeOne(const EntityKey &order, const JournalRow &row)
{
    seenRows.insert(row.id);
    const qint64 rowToName = row.madeName.isEmpty() ? row.id : 0;
    book.cache().entity(order)->then(&q, [this, order, row, rowToName](const Result<Entity> &entity) {
        const Order *known = entity ? std::get_if<Order>(&*entity) : nullptr;
        if (known && known->final)
            return;
        q.follow(order, rowToName);
        noteSubject(order, row);
    });
}

void OrderWatch::Private::noteSubject(const EntityKey &order, const JournalRow &row)
{
    if (const auto known = watched.find(order); known != watched.end())
        known->about = row.target;
}

void OrderWatch::Private::schedule(const EntityKey &key)
{
    Watched &entry = watched[key];
    entry.next = clock.nowUtc().addSecs(entry.delay.count());
    clock.callLater(entry.delay, &q, [this, key, turn = ++entry.turn] {
        const auto known = watched.constFind(key);
        if (known != watched.cend() && known->turn == turn)
            ask(key);
    });
}

void OrderWatch::Private::wake(const ConnectionId &connection)
{
    for (auto entry = watched.begin(); entry != watched.end(); ++entry) {
        if (entry->resting && entry.key().connection == connection) {
            entry->resting = false;
            entry->delay = FirstDelay;
            schedule(entry.key());
        }
    }
}

void OrderWatch::Private::ask(const EntityKey &key)
{
    Watched &entry = watched[key];
    if (entry.asking)
        return;
    entry.asking = true;
    entry.resting = false;
    ++entry.turn;
    book.refreshOrder(key)->then(&q, [this, key](const Result<Order> &result) { answered(key, result); });
}

void OrderWatch::Private::answered(const EntityKey &key, const Result<Order> &result)
{
    Watched &entry = watched[key];
    entry.asking = false;
    if (!result) {
        entry.delay = LongestDelay;
        if (result.error().kind == ApiError::Kind::NotFound)
            watched.remove(key); // gone at the vendor
        else if (result.error().kind == ApiError::Kind::Refused)
            entry.resting = true; // switched off: asking on would not help
        else
            schedule(key);
        Q_EMIT q.checkFailed(key, result.error());
        return;
    }
    const Order order = *result;
    if (!entry.named && entry.row != 0 && !order.number.isEmpty()) {
        entry.named = true;
        gate.noteMadeName(entry.row, order.number);
    }
    const bool changed = entry.last != order;
    const bool cameToIt =
        looksDone(order) && (order.final || !entry.last || entry.last->status != order.status);
    entry.last = order;
    if (cameToIt)
        readConcerned(order, entry.about);
    if (order.final) {
        watched.remove(key);
    } else {
        const std::chrono::seconds longest = looksDone(order) ? LongestWhenDone : LongestDelay;
        entry.delay = std::min(entry.delay * 2, longest);
        schedule(key);
    }
    if (changed)
        Q_EMIT q.orderChanged(order);
}

// What the order made is there now, and what it changed is another: quantities stand in no list.
void OrderWatch::Private::readConcerned(const Order &order, const EntityKey &about)
{
    const ConnectionId connection = order.key.connection;
    if (!order.customer.isEmpty())
        book.refreshSubscriptionsOf({connection, EntityKind::Customer, order.customer});
    QSet<EntityKey> concerned;
    if (about.kind == EntityKind::Subscription && !about.id.isEmpty())
        concerned.insert(about);
    for (const EntityId &id : order.subscriptions)
        concerned.insert({connection, EntityKind::Subscription, id});
    for (const EntityKey &subscription : std::as_const(concerned))
        book.refreshSubscription(subscription);
}
} // namespace purveyor
