// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customer.h"
#include "core/domain/order.h"
#include "core/domain/outcome.h"
#include "core/domain/subscription.h"
#include "core/domain/user.h"
#include "core/net/apierror.h"
#include "core/net/request.h"
#include "core/vendors/operation.h"

#include <QSet>
#include <chrono>
#include <optional>

namespace purveyor::toy
{
// How the toy vendor answers a write.
enum class Reaction {
    Confirm,
    Refuse,
    DoAndLoseAnswer, // it is done, and the answer says nothing
    LoseRequest,     // it is not done, and there is no answer
    NotSent,
    NeverAnswer, // done, and nobody is ever told
};

// What Toy gives a player who has none.
inline const QByteArray MadePassword = QByteArrayLiteral("made-by-toy-canary");

// The toy vendor's side of the wire, in memory: its data, what tests want it to do, and what really arrived.
class ToyWorld final
{
    Q_DISABLE_COPY_MOVE(ToyWorld)

public:
    ToyWorld();
    ~ToyWorld();

    struct Arrival {
        qint64 journalRow = 0;
        OperationId operation;
        QByteArray method;
        QUrl url;
        QByteArray body;
    };

    // --- what the vendor has; ids without a connection, the client adds it
    QList<Customer> customers;
    QList<Subscription> subscriptions;
    QList<User> users;
    QList<Order> orders;

    // --- what it does next
    QList<Reaction> reactions; // used up from the front; empty: Confirm
    std::optional<std::chrono::milliseconds> sendDelay = std::chrono::milliseconds(0); // nullopt: never
    std::optional<std::chrono::milliseconds> readDelay = std::chrono::milliseconds(0); // lists and records
    std::optional<std::chrono::milliseconds> preflightDelay = std::chrono::milliseconds(0);
    Decimal priceShift; // added to the price of every quote from now on
    std::optional<ApiError> quoteError;
    bool tellsPrices = true; // before the click
    bool tellsCosts = true;
    std::optional<Preflight> preflight; // instead of "go on"
    std::optional<ApiError> preflightError;
    std::optional<ApiError> listError; // of every page from errorAtOffset on
    qint64 errorAtOffset = 0;
    std::optional<ApiError> recordError;
    std::optional<ApiError> formError;
    int pageSize = 1000;
    qint64 maxItems = 1'000'000;
    int readsUntilFinal = 3; // how often an order is read before it is completed
    bool lookUpIsAmbiguous = false;
    QList<EntityKey> candidates;     // that an ambiguous look-up finds
    QList<Operation> moreOperations; // beside its own
    QList<EntityKey> alsoNamed;      // by a confirming answer, beside what was made
    bool tellsOfOrders = false;      // whether a done write tells of the order that it made
    bool offersChoices = false;      // a connection's settings have choices that only Toy can give
    QList<EntityKind> unlisted;      // kinds without a list, beside those that never have one
    QList<EntityKind> unspoken;      // kinds of which it tells nothing at all
    bool idsHangBelowShop = false;   // "<customer>/<id>" for whatever belongs to one

    // --- what arrived
    const QList<Arrival> &arrivals() const { return m_arrivals; }
    qsizetype sends() const { return m_arrivals.size(); }
    int refusedTickets() const { return m_refusedTickets; }
    int quotes = 0;
    int preflights = 0;
    int orderReads = 0;
    int lookUps = 0;
    QList<EntityKey> taken; // that the last look-up was told of

    // The vendor's end of a write: does it, or not, and answers.
    Outcome receive(const WriteDraft &draft, qint64 journalRow);
    void ticketRefused() { ++m_refusedTickets; }
    bool hasDone(const IntentKey &key) const { return m_done.contains(key); }
    EntityKey madeBy(const IntentKey &key) const { return m_made.value(key); }
    // An order moves on each time it is read.
    const Order *readOrder(const EntityId &id);

    // The same believable book each time.
    void fill(int customerCount, int subscriptionsEach);

private:
    void apply(const WriteDraft &draft, Outcome &outcome);
    Subscription *subscription(const EntityId &id);

    QList<Arrival> m_arrivals;
    QSet<IntentKey> m_done;
    QHash<IntentKey, EntityKey> m_made;
    QHash<EntityId, int> m_reads;
    int m_refusedTickets = 0;
    int m_nextId = 1;
};
} // namespace purveyor::toy
