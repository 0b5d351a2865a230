// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customer.h"
#include "core/domain/journalrow.h"

#include <QObject>
#include <array>
#include <optional>

namespace purveyor
{

struct Services;

/// What there is of a customer that is brought in: its record, and whether it has a user and a subscription
/// already, whoever made them. From the vendor, from what is known here and from the journal; nothing is
/// kept.
class OnboardingFacts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnboardingFacts)

public:
    enum class Part { Customer, User, Subscription };

    /// The services outlive it.
    OnboardingFacts(Services &services, QObject *parent);

    void clear();                             ///< nothing is known of anybody; changed() is not told
    void readCustomer(const EntityKey &key);  ///< and, the first time, what it has
    void readMadeBy(const JournalRow &write); ///< the customer that this write made

    [[nodiscard]] const std::optional<Customer> &customer() const { return m_customer; }
    [[nodiscard]] bool isReading() const { return !m_awaited.id.isEmpty(); } ///< the customer
    [[nodiscard]] bool isKnown(Part part) const { return m_known[static_cast<size_t>(part)]; }
    /// Why nothing can be done below the customer; empty: something can, or is being read.
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    /// What was done for the customer from here, newest first.
    void writesRead(const QList<purveyor::JournalRow> &rows);

private:
    void setCustomer(const Customer &customer);
    void readWhatItHas();
    void note(Part part) { m_known[static_cast<size_t>(part)] = true; }
    [[nodiscard]] bool isAbout(const EntityKey &customer) const;

    Services &m_services;
    std::optional<Customer> m_customer;
    EntityKey m_awaited; ///< the customer that is being read
    QString m_problem;
    std::array<bool, 3> m_known{};
};

} // namespace purveyor
