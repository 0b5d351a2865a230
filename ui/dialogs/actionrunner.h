// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/vendors/operation.h"
#include "ui/dialogs/formsession.h"

#include <QObject>
#include <optional>

class QWidget;

namespace purveyor
{

class BulkDialog;
struct BulkRequest;
struct BulkRunRecord;
struct Services;

/// Turns what vendors offer into what a person can click, and a click into the right dialog. The only place
/// from which the ui starts a write.
class ActionRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRunner)

public:
    ActionRunner(Services &services, QWidget *window);

    struct OfferedAction {
        Operation operation;
        Offer offer; ///< Offered, or Disabled with the reason
    };
    /// In the vendor's order, Absent ones left out. Read-only mode disables all but questions.
    [[nodiscard]] QList<OfferedAction> actionsFor(const ConnectionId &connection, const Entity &entity) const;

    /// Opens the dialog of the operation; notOffered() when it is not to be had (any more).
    void run(const ConnectionId &connection, const OperationId &operation, const Entity &entity,
             const FilledIn &filled = {});
    /// The dialog of a write that came to nothing, filled in as it was: a new attempt. A draft is discarded
    /// as soon as the new one is placed.
    void again(const JournalRow &row);
    /// What it was; nothing when its connection is switched off.
    [[nodiscard]] std::optional<Operation> operationOf(const JournalRow &row) const;
    /// What takes this write back, when the vendor has such a thing.
    [[nodiscard]] std::optional<Operation> inverseOf(const JournalRow &row) const;
    void takeBack(const JournalRow &row);

    /// Disabled, with the reason, while nothing may be changed at all.
    [[nodiscard]] Offer writing() const;
    /// What can be done with many things of this kind at once, in the vendor's order. Read-only mode
    /// disables.
    [[nodiscard]] QList<OfferedAction> batchable(const ConnectionId &connection, EntityKind kind) const;
    /// Opens the plan of a bulk run.
    void runForAll(const BulkRequest &request);
    /// The same for a run that was not finished.
    void goOn(const BulkRunRecord &record);

Q_SIGNALS:
    /// On disk as Held or Sending. costsMoney: it has a page of its own to be followed on.
    void placed(const purveyor::JournalRow &row, bool costsMoney);
    void notOffered(const QString &why);
    /// The write that keeps another one from being placed is to be shown.
    void writeRequested(qint64 row);
    /// The dialog of a bulk run was closed, whether the run is over or not.
    void runLeft();

private:
    void show(BulkDialog *dialog) const;
    /// For the thing that the row was about, as the vendor has it now, or as it is known here.
    void runAbout(const JournalRow &row, const OperationId &operation, const FilledIn &filled);
    template <class T>
    void runOn(TypedJob<T> *read, const EntityKey &key, const JournalRow &row, const OperationId &operation,
               const FilledIn &filled);
    void runOnKnown(const EntityKey &key, const JournalRow &row, const OperationId &operation,
                    const FilledIn &filled, const ApiError &refusal);
    [[nodiscard]] static QString unread(const JournalRow &row, const ApiError &error);
    [[nodiscard]] std::optional<Operation> find(const ConnectionId &connection,
                                                const OperationId &operation) const;

    Services &m_services;
    QWidget *m_window;
};

} // namespace purveyor
