// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/bulkplan.h"

#include "core/operations/pricing.h"
#include "core/vendors/clientdirectory.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
BulkPlan::BulkPlan(ClientDirectory &clients, Pricing &pricing, ConnectionId connection, Operation operation,
                   Read read, QObject *parent)
    : QObject(parent)
    , m_clients(clients)
    , m_pricing(pricing)
    , m_connection(std::move(connection))
    , m_operation(std::move(operation))
    , m_read(std::move(read))
{
}

BulkPlan::~BulkPlan() = default;

void BulkPlan::make(const QList<BulkRow> &rows, const Values &chosen, const QHash<QString, QString> &labels)
{
    ++m_turn;
    if (m_job)
        m_job->abort();
    m_rows = rows;
    m_chosen = chosen;
    m_labels = labels;
    m_pattern = {};
    m_at = -1;
    m_making = true;
    for (BulkRow &row : m_rows) {
        if (isBegun(row.fate))
            continue;
        row.fate = BulkRow::Fate::Planning;
        row.told.clear();
        row.drafts.clear();
        row.quote.reset();
    }
    // The caller may look at the rows first.
    QMetaObject::invokeMethod(
        this,
        [this, turn = m_turn] {
            if (turn == m_turn)
                next();
        },
        Qt::QueuedConnection);
}

qsizetype BulkPlan::count(BulkRow::Fate fate) const
{
    return std::count_if(m_rows.cbegin(), m_rows.cend(),
                         [fate](const BulkRow &row) { return row.fate == fate; });
}

template <class T>
void BulkPlan::ask(TypedJob<T> *job, std::function<void(const Result<T> &)> answered)
{
    m_job = job;
    job->then(this, [this, turn = m_turn, answered = std::move(answered)](const Result<T> &result) {
        if (turn == m_turn)
            answered(result);
    });
}

void BulkPlan::next()
{
    do
        ++m_at;
    while (m_at < m_rows.size() && m_rows.at(m_at).fate != BulkRow::Fate::Planning);
    if (m_at >= m_rows.size()) {
        m_making = false;
        Q_EMIT made();
        return;
    }
    ask<Entity>(m_read(m_rows.at(m_at).target.key), [this](const Result<Entity> &entity) { looked(entity); });
}

void BulkPlan::looked(const Result<Entity> &entity)
{
    if (!entity) {
        leaveOut(tr("It could not be read: %1").arg(entity.error().message));
        return;
    }
    VendorClient *client = m_clients.client(m_connection);
    if (!client) {
        leaveOut(tr("The connection is switched off or was removed."));
        return;
    }
    const Offer offer = client->offer(m_operation.id, *entity);
    if (offer.state != Offer::State::Offered) {
        leaveOut(offer.reason.isEmpty() ? tr("It is not offered for this one.") : offer.reason);
        return;
    }
    m_entity = *entity;
    if (std::holds_alternative<std::monostate>(m_pattern))
        m_pattern = m_entity;
    m_asksAgain = false;
    ask<Form>(client->form(m_operation.id, m_entity, {}), [this](const Result<Form> &form) { formed(form); });
}

void BulkPlan::formed(const Result<Form> &form)
{
    VendorClient *client = m_clients.client(m_connection);
    if (!form || !client) {
        leaveOut(form ? tr("The connection is switched off or was removed.") : form.error().message);
        return;
    }
    const auto drives = [&form](const QString &key) {
        const Field *field = form->field(key);
        return field && field->driving;
    };
    const Values &own = m_rows.at(m_at).target.values;
    if (!m_asksAgain && (std::any_of(m_chosen.keyBegin(), m_chosen.keyEnd(), drives) ||
                         std::any_of(own.keyBegin(), own.keyEnd(), drives))) {
        m_asksAgain = true;
        ask<Form>(client->form(m_operation.id, m_entity, rowValues(*form).values),
                  [this](const Result<Form> &again) { formed(again); });
        return;
    }
    draft(*form);
}

SharedValues BulkPlan::rowValues(const Form &form) const
{
    return valuesFor(form, m_chosen, m_rows.at(m_at).target.values, m_labels);
}

void BulkPlan::draft(const Form &form)
{
    const VendorClient *client = m_clients.client(m_connection);
    const SharedValues shared = rowValues(form);
    if (!shared.problem.isEmpty()) {
        leaveOut(shared.problem);
        return;
    }
    const QList<Problem> problems = client->check(m_operation.id, form, shared.values);
    if (!problems.isEmpty()) {
        const Problem &first = problems.constFirst();
        const Field *field = form.field(first.field);
        leaveOut(field ? u"%1: %2"_s.arg(field->label, first.text) : first.text);
        return;
    }
    Result<QList<WriteDraft>> drafts = client->draft(m_operation.id, m_entity, form, shared.values);
    if (!drafts || drafts->isEmpty()) {
        leaveOut(drafts ? tr("Nothing would be changed.") : drafts.error().message);
        return;
    }
    // A secret is in memory only and would be gone after a crash: one at a time, then.
    if (std::any_of(drafts->cbegin(), drafts->cend(), [](const WriteDraft &one) { return one.hasSecret; })) {
        leaveOut(tr("A password is entered for one at a time."));
        return;
    }
    // Two of the same would be one and the same to the guards, and the second is not wanted anyway.
    const IntentKey key = drafts->constFirst().key;
    const IntentId intent = m_rows.at(m_at).target.intent;
    const bool isTwice = std::any_of(m_rows.cbegin(), m_rows.cbegin() + m_at, [&](const BulkRow &row) {
        return row.target.intent == intent || (!row.drafts.isEmpty() && row.drafts.constFirst().key == key);
    });
    if (isTwice) {
        leaveOut(tr("It is in the list already."));
        return;
    }
    m_rows[m_at].drafts = *std::move(drafts);
    price();
}

void BulkPlan::price()
{
    const WriteDraft &first = m_rows.at(m_at).drafts.constFirst();
    VendorClient *client = m_clients.client(m_connection);
    if (!client || (first.items.isEmpty() && !m_operation.quotable)) {
        rowDone(BulkRow::Fate::Waiting);
        return;
    }
    ask<std::optional<Quote>>(
        m_pricing.quote(*client, m_operation, first), [this](const Result<std::optional<Quote>> &quote) {
            if (quote)
                m_rows[m_at].quote = *quote;
            else
                m_rows[m_at].told = tr("Its price is not known: %1").arg(quote.error().message);
            rowDone(BulkRow::Fate::Waiting);
        });
}

void BulkPlan::leaveOut(const QString &why)
{
    m_rows[m_at].told = why;
    rowDone(BulkRow::Fate::LeftOut);
}

void BulkPlan::rowDone(BulkRow::Fate fate)
{
    m_rows[m_at].fate = fate;
    Q_EMIT rowChanged(static_cast<int>(m_at));
    next();
}
} // namespace purveyor
