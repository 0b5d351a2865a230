// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/record.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <array>
#include <deque>
#include <optional>

namespace purveyor::sandbox
{

/// All records of the simulated vendor with their indexes. References stay valid until clear() or load().
class Book final
{
    Q_DISABLE_COPY_MOVE(Book)

public:
    /// Kinds of integer ids that are counted on.
    enum class Counter { Account, User, Member, Subscription, Order, SalesOrder, PaymentOrder };

    Book();

    void clear();
    /// Makes room for a book of that many customers.
    void reserve(int customers);
    /// Adds a record with a new id; as a change (goes into the state file) or as a part of the seed.
    Record &add(Record record);
    /// Marks a record as changed at @p when: revision + 1, and every cached list is stale.
    void touch(Record &record, const QDateTime &when);

    /// Sets members by dotted names behind everybody's back; the new revision, or nullopt when there is no
    /// such id.
    [[nodiscard]] std::optional<int> setMembers(const QString &id, const QJsonObject &values,
                                                const QDateTime &when);

    /// By APS id; a subscription by either of its two.
    [[nodiscard]] Record *find(const QString &id);
    [[nodiscard]] const Record *find(const QString &id) const;
    [[nodiscard]] const std::deque<Record> &all(Kind kind) const;
    [[nodiscard]] QList<const Record *> ownedBy(Kind kind, const QString &ownerId) const;
    [[nodiscard]] bool hasLogin(const QString &login) const;

    [[nodiscard]] qint64 next(Counter counter);
    /// UUIDs and choices come from here, so that the same seed gives the same book.
    [[nodiscard]] QRandomGenerator &random() { return m_random; }
    [[nodiscard]] QString newUuid();

    /// Grows with each change; lists computed for another value are stale.
    [[nodiscard]] quint64 generation() const { return m_generation; }

    /// What differs from the seed.
    [[nodiscard]] QJsonObject toState() const;
    /// Lays those changes over a book that the same figures seeded.
    void applyState(const QJsonObject &state);

private:
    [[nodiscard]] std::deque<Record> &records(Kind kind);
    void index(Record &record);

    static constexpr std::size_t kindCount = 5;
    static constexpr std::size_t counterCount = 7;

    std::array<std::deque<Record>, kindCount> m_records;
    std::array<QHash<QString, QList<Record *>>, kindCount> m_byOwner;
    std::array<qint64, counterCount> m_counters{};
    QHash<QString, Record *> m_byId;
    QHash<QString, Record *> m_byLogin;
    QRandomGenerator m_random;
    quint64 m_generation = 0;
};

} // namespace purveyor::sandbox
