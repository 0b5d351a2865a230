// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/bulkplan.h"
#include "core/operations/bulkrun.h"
#include "ui/dialogs/dialogframe.h"

class QLineEdit;

namespace purveyor
{

class BulkModel;
class FormSession;
class FormView;
class LoadingLine;
class StateTableView;
struct Services;

/// What a person wants done with many things of one connection.
struct BulkRequest {
    ConnectionId connection;
    Operation operation;
    QList<BulkRow> rows; ///< not planned yet, or begun before
    QList<Entity> known; ///< those that no cache keeps
};

/// One operation over many things: the plan with what is left out and why and what it costs, the run with
/// pause and stop, the report. Nothing is begun before the last click, and what a crash cut off goes on from
/// here only.
///
/// Closing it pauses a run that is under way, which is then offered again.
class BulkDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkDialog)

public:
    BulkDialog(Services &services, const BulkRequest &request, QWidget *parent);
    /// A run that was not finished, and what the journal has of it.
    BulkDialog(Services &services, const Operation &operation, const BulkRunRecord &record,
               const QList<JournalRow> &written, QWidget *parent);
    ~BulkDialog() override;

    void begin();
    /// Whether this action is a row of the run on show: what is said of it is said here.
    [[nodiscard]] bool concerns(const IntentId &intent) const;
    /// Of the run on show; empty while nothing was begun.
    [[nodiscard]] QString runId() const { return m_record.id; }
    void reject() override;

private:
    BulkDialog(Services &services, const ConnectionId &connection, const Operation &operation,
               QList<Entity> known, QWidget *parent);
    [[nodiscard]] QWidget *makeAsked();
    [[nodiscard]] QWidget *makeConfirmation();
    void makeButtons();
    [[nodiscard]] TypedJob<Entity> *read(const EntityKey &key) const;

    void makePlan();
    void planned();
    void showForm();
    void takeOut();
    void updatePlan();
    [[nodiscard]] QString costText() const;
    [[nodiscard]] bool asksCount() const;
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] int plannedCount() const;
    void explainTooEarly();

    void go();
    void start();
    void updateRun();
    void tellPaused();
    void tellOver();
    void exportReport();
    [[nodiscard]] QString countsText() const;

    Services &m_services;
    const ConnectionId m_connection;
    const Operation m_operation;
    const QList<Entity> m_known;
    BulkRunRecord m_record; ///< of an unfinished run; its id is empty for a new one
    QList<BulkRow> m_rows;  ///< until the run has them
    BulkPlan *m_plan;
    BulkRun *m_run = nullptr;
    FormView *m_form;
    TextLabel *m_formHint = nullptr;
    FormSession *m_session = nullptr;
    FormView *m_reason;
    TextLabel *m_counts;
    TextLabel *m_cost;
    BulkModel *m_model;
    StateTableView *m_table;
    LoadingLine *m_progress;
    QWidget *m_confirmation;
    TextLabel *m_ask;
    QLineEdit *m_count;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_report = nullptr;
    Values m_initials;     ///< what the fields came with at first
    bool m_edited = false; ///< since the plan was made
    bool m_closing = false;
};

} // namespace purveyor
