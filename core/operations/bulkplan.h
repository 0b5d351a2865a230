// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/operations/bulkrow.h"
#include "core/vendors/vendorclient.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace purveyor
{
class ClientDirectory;
class Pricing;

// The plan of a bulk run: looks at one thing after the other and makes of each a row with its drafts and its
// price, or a reason why it is left out. Reads only; may ask the vendor for what a form needs. Nothing of it
// is on disk.
class BulkPlan final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkPlan)

public:
    // The thing as it is known now. The job is the caller's to own; NotFound leaves the row out.
    using Read = std::function<TypedJob<Entity> *(const EntityKey &)>;

    // References must outlive it.
    BulkPlan(ClientDirectory &clients, Pricing &pricing, ConnectionId connection, Operation operation,
             Read read, QObject *parent = nullptr);
    ~BulkPlan() override;

    // From the start, for all that are not begun yet. chosen: what a person chose for all of them, as
    // chosenIn() says it; labels: the words of those fields. A plan under way is given up.
    void make(const QList<BulkRow> &rows, const Values &chosen, const QHash<QString, QString> &labels);
    bool isMaking() const { return m_making; }
    const QList<BulkRow> &rows() const { return m_rows; }
    qsizetype count(BulkRow::Fate fate) const;
    // The first thing that the operation is offered for, known once its row was looked at: the form of all is
    // its form. monostate: none so far.
    const Entity &pattern() const { return m_pattern; }

Q_SIGNALS:
    void rowChanged(int row);
    void made();

private:
    void next();
    void looked(const Result<Entity> &entity);
    void formed(const Result<Form> &form);
    [[nodiscard]] SharedValues rowValues(const Form &form) const;
    void draft(const Form &form);
    void price();
    void leaveOut(const QString &why);
    void rowDone(BulkRow::Fate fate);
    template <class T>
    void ask(TypedJob<T> *job, std::function<void(const Result<T> &)> answered);

    ClientDirectory &m_clients;
    Pricing &m_pricing;
    const ConnectionId m_connection;
    const Operation m_operation;
    const Read m_read;
    QList<BulkRow> m_rows;
    Values m_chosen;
    QHash<QString, QString> m_labels;
    Entity m_pattern;
    Entity m_entity; // of the row being looked at
    qsizetype m_at = 0;
    bool m_making = false;
    bool m_asksAgain = false; // the form's, once more, with what was chosen
    int m_turn = 0;
    QPointer<ApiJob> m_job;
};
} // namespace purveyor
