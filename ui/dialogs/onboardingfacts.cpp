// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/onboardingfacts.h"

#include "core/domain/entity.h"
#include "core/storage/cache.h"
#include "core/storage/journal.h"
#include "core/sync/book.h"
#include "ui/services.h"

#include <algorithm>

namespace purveyor
{
namespace
{
constexpr int RowsLookedAt = 200; // of one customer, newest first
} // namespace

OnboardingFacts::OnboardingFacts(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void OnboardingFacts::clear()
{
    m_customer.reset();
    m_awaited = {};
    m_problem.clear();
    m_known = {};
}

void OnboardingFacts::readMadeBy(const JournalRow &write)
{
    const auto made = std::find_if(write.made.cbegin(), write.made.cend(), [](const EntityKey &key) {
        return key.kind == EntityKind::Customer && !key.id.isEmpty();
    });
    if (made == write.made.cend()) {
        m_problem = tr("The vendor did not tell which customer it made. Find it in the list and continue "
                       "from there.");
        Q_EMIT changed();
        return;
    }
    readCustomer({write.connection, EntityKind::Customer, made->id});
}

void OnboardingFacts::readCustomer(const EntityKey &key)
{
    m_awaited = key;
    m_problem.clear();
    note(Part::Customer);
    Q_EMIT changed();
    Book &book = m_services.book;
    book.refreshCustomer(key)->then(this, [this, key](const Result<Customer> &read) {
        if (m_awaited != key)
            return;
        if (read) {
            setCustomer(*read);
            return;
        }
        // Not every vendor can be asked for one; what is known here will do.
        m_services.book.known(key)->then(
            this, [this, key, error = read.error()](const Result<Entity> &known) {
                if (m_awaited != key)
                    return;
                const Customer *customer = known ? std::get_if<Customer>(&*known) : nullptr;
                if (customer) {
                    setCustomer(*customer);
                    return;
                }
                m_awaited = {};
                m_problem = tr("The customer could not be read: %1").arg(error.message);
                Q_EMIT changed();
            });
    });
}

void OnboardingFacts::setCustomer(const Customer &customer)
{
    const bool first = !m_customer;
    m_awaited = {};
    m_customer = customer;
    Q_EMIT changed();
    if (first)
        readWhatItHas();
}

bool OnboardingFacts::isAbout(const EntityKey &customer) const
{
    return m_customer && m_customer->key == customer;
}

void OnboardingFacts::readWhatItHas()
{
    const EntityKey key = m_customer->key;
    m_services.journal.aboutCustomer(key.connection, key.id, RowsLookedAt)
        ->then(this, [this, key](const Result<QList<JournalRow>> &rows) {
            if (rows && isAbout(key))
                Q_EMIT writesRead(*rows);
        });
    const auto noteIf = [this](Part part, bool there) {
        if (there) {
            note(part);
            Q_EMIT changed();
        }
    };
    Book &book = m_services.book;
    book.refreshUsers(key)->then(this, [this, key, noteIf](const Result<QList<User>> &users) {
        noteIf(Part::User, users && !users->isEmpty() && isAbout(key));
    });
    book.refreshSubscriptionsOf(key)->then(
        this, [this, key, noteIf](const Result<QList<Subscription>> &list) {
            noteIf(Part::Subscription, list && !list->isEmpty() && isAbout(key));
        });
    book.cache().ordersOf(key)->then(this, [this, key, noteIf](const Result<QList<Order>> &orders) {
        const auto counts = [](const Order &order) {
            return !order.supplementary && order.status.mark != Mark::Bad;
        };
        noteIf(Part::Subscription,
               orders && isAbout(key) && std::any_of(orders->cbegin(), orders->cend(), counts));
    });
}

} // namespace purveyor
