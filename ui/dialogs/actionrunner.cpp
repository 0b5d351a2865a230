// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/actionrunner.h"

#include "core/net/refusal.h"
#include "core/operations/writegate.h"
#include "core/storage/journal.h"
#include "core/sync/book.h"
#include "core/vendors/clientdirectory.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/operationdialog.h"
#include "ui/dialogs/orderdialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/services.h"

#include <algorithm>

namespace purveyor
{

ActionRunner::ActionRunner(Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

QList<ActionRunner::OfferedAction> ActionRunner::actionsFor(const ConnectionId &connection,
                                                            const Entity &entity) const
{
    VendorClient *client = m_services.clients.client(connection);
    if (!client)
        return {};
    QList<OfferedAction> actions;
    const QList<Operation> operations = client->operations();
    for (const Operation &operation : operations) {
        Offer offer = client->offer(operation.id, entity);
        if (offer.state == Offer::State::Absent)
            continue;
        if (operation.effect != Effect::Read && writing().state != Offer::State::Offered)
            offer = writing();
        actions.append({operation, offer});
    }
    return actions;
}

Offer ActionRunner::writing() const
{
    if (m_services.gate.isReadOnly())
        return {Offer::State::Disabled, tr("Read-only: unlock to change anything")};
    return {};
}

void ActionRunner::run(const ConnectionId &connection, const OperationId &operation, const Entity &entity,
                       const FilledIn &filled)
{
    const QList<OfferedAction> actions = actionsFor(connection, entity);
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&operation](const OfferedAction &one) {
        return one.operation.id == operation;
    });
    if (found == actions.cend()) {
        Q_EMIT notOffered(tr("This is not offered here any more."));
        return;
    }
    if (found->offer.state != Offer::State::Offered) {
        Q_EMIT notOffered(found->offer.reason);
        return;
    }
    const auto placedFrom = [this, draft = filled.draft](const JournalRow &row, bool costsMoney) {
        if (draft != 0)
            m_services.gate.undo(draft);
        Q_EMIT placed(row, costsMoney);
    };
    VendorClient *client = m_services.clients.client(connection);
    if (found->operation.effect == Effect::Read) {
        (new QuestionDialog(m_services, *client, found->operation, entity, m_window))->begin();
    } else if (found->operation.effect == Effect::CostsMoney) {
        auto *dialog = new OrderDialog(m_services, *client, found->operation, entity, m_window);
        connect(dialog, &OrderDialog::placed, this,
                [placedFrom](const JournalRow &row) { placedFrom(row, true); });
        connect(dialog, &DialogFrame::writeRequested, this, &ActionRunner::writeRequested);
        dialog->fillIn(filled);
        dialog->begin();
    } else {
        auto *dialog = new OperationDialog(m_services, *client, found->operation, entity, m_window);
        connect(dialog, &OperationDialog::placed, this,
                [placedFrom](const JournalRow &row) { placedFrom(row, false); });
        connect(dialog, &DialogFrame::writeRequested, this, &ActionRunner::writeRequested);
        dialog->fillIn(filled);
        dialog->begin();
    }
}

// --- many at once

QList<ActionRunner::OfferedAction> ActionRunner::batchable(const ConnectionId &connection,
                                                           EntityKind kind) const
{
    const VendorClient *client = m_services.clients.client(connection);
    QList<OfferedAction> actions;
    const QList<Operation> operations = client ? client->operations() : QList<Operation>();
    for (const Operation &operation : operations) {
        if (!operation.batchable || operation.subject != kind)
            continue;
        actions.append({operation, writing()});
    }
    return actions;
}

void ActionRunner::runForAll(const BulkRequest &request)
{
    show(new BulkDialog(m_services, request, m_window));
}

void ActionRunner::show(BulkDialog *dialog) const
{
    connect(dialog, &QDialog::finished, this, &ActionRunner::runLeft);
    dialog->begin();
}

void ActionRunner::goOn(const BulkRunRecord &record)
{
    const std::optional<Operation> operation = find(record.connection, record.operation);
    if (!operation) {
        Q_EMIT notOffered(tr("The connection of this run is switched off or was removed."));
        return;
    }
    QList<IntentId> intents;
    for (const BulkTarget &target : record.targets)
        intents.append(target.intent);
    m_services.journal.ofIntents(intents)->then(
        this, [this, record, operation](const Result<QList<JournalRow>> &written) {
            if (written)
                show(new BulkDialog(m_services, *operation, record, *written, m_window));
            else
                Q_EMIT notOffered(written.error().message);
        });
}

// --- once more, or back

void ActionRunner::again(const JournalRow &row)
{
    // Lists hold less of a row than the journal does.
    m_services.journal.row(row.id)->then(this, [this, row](const Result<JournalRow> &stored) {
        const JournalRow &whole = stored ? *stored : row;
        runAbout(whole, whole.operation, filledInFrom(whole));
    });
}

std::optional<Operation> ActionRunner::operationOf(const JournalRow &row) const
{
    return find(row.connection, row.operation);
}

std::optional<Operation> ActionRunner::inverseOf(const JournalRow &row) const
{
    const std::optional<Operation> operation = operationOf(row);
    return operation && !operation->inverse.isEmpty() ? find(row.connection, operation->inverse)
                                                      : std::nullopt;
}

void ActionRunner::takeBack(const JournalRow &row)
{
    if (const std::optional<Operation> inverse = inverseOf(row))
        runAbout(row, inverse->id, {});
}

void ActionRunner::runAbout(const JournalRow &row, const OperationId &operation, const FilledIn &filled)
{
    const std::optional<Operation> known = find(row.connection, operation);
    if (!known) {
        Q_EMIT notOffered(tr("This is not offered here any more."));
        return;
    }
    EntityKey key = row.target;
    if (key.kind != known->subject && known->subject == EntityKind::Customer)
        key = {row.connection, EntityKind::Customer, row.customer};
    Book &book = m_services.book;
    switch (known->subject) {
    case EntityKind::Connection:
        run(row.connection, operation, {}, filled);
        break;
    case EntityKind::Customer:
        runOn(book.refreshCustomer(key), key, row, operation, filled);
        break;
    case EntityKind::Subscription:
        runOn(book.refreshSubscription(key), key, row, operation, filled);
        break;
    case EntityKind::Order:
        runOn(book.refreshOrder(key), key, row, operation, filled);
        break;
    case EntityKind::User:
    case EntityKind::ServiceUser:
    case EntityKind::Product:
        runOn(book.cache().entity(key), key, row, operation, filled);
        break;
    }
}

template <class T>
void ActionRunner::runOn(TypedJob<T> *read, const EntityKey &key, const JournalRow &row,
                         const OperationId &operation, const FilledIn &filled)
{
    read->then(this, [this, key, row, operation, filled](const Result<T> &entity) {
        if (entity)
            run(row.connection, operation, Entity(*entity), filled);
        else if (isOwnRefusal(entity.error()))
            runOnKnown(key, row, operation, filled, entity.error());
        else
            Q_EMIT notOffered(unread(row, entity.error()));
    });
}

// Not every vendor can be asked for one: what is known here will do, as it does on the customer's page.
void ActionRunner::runOnKnown(const EntityKey &key, const JournalRow &row, const OperationId &operation,
                              const FilledIn &filled, const ApiError &refusal)
{
    m_services.book.known(key)->then(this,
                                     [this, row, operation, filled, refusal](const Result<Entity> &known) {
                                         if (known)
                                             run(row.connection, operation, *known, filled);
                                         else
                                             Q_EMIT notOffered(unread(row, refusal));
                                     });
}

QString ActionRunner::unread(const JournalRow &row, const ApiError &error)
{
    return tr("%1 could not be read: %2").arg(row.targetName, error.message);
}

std::optional<Operation> ActionRunner::find(const ConnectionId &connection,
                                            const OperationId &operation) const
{
    VendorClient *client = m_services.clients.client(connection);
    const QList<Operation> operations = client ? client->operations() : QList<Operation>();
    const auto found = std::find_if(operations.cbegin(), operations.cend(),
                                    [&operation](const Operation &one) { return one.id == operation; });
    return found == operations.cend() ? std::nullopt : std::optional(*found);
}

} // namespace purveyor
