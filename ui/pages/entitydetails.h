// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/net/apijob.h"
#include "core/storage/ledger.h"
#include "ui/pages/detailspane.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>

class QPushButton;

namespace purveyor
{

class EntityAnnotations;
class NoteBlock;
class OperationBar;
class StatusBanner;
class Workspace;
struct JournalRow;

/// Details of one record: what is known at once, read again from the vendor a moment after it was chosen, and
/// after a write was meant for it. What is learnt of a thing that its vendor does not list is shown at once.
/// A choice made meanwhile ends the reading of the one before.
class EntityDetails : public DetailsPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityDetails)

public:
    EntityDetails(Workspace &workspace, QWidget *parent);

    void showEntity(const EntityKey &key, const QString &nameMeanwhile);
    void setSelected(int rows) override;
    void clear();
    [[nodiscard]] const EntityKey &key() const { return m_key; }
    [[nodiscard]] const Entity &entity() const { return m_entity; } ///< monostate until it is known
    void readNow();

protected:
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    /// "Read from … 4 min ago. Refresh", for the end of the overview.
    [[nodiscard]] QWidget *readLine() const { return m_readLine; }
    [[nodiscard]] NoteBlock *noteBlock() const; ///< the clerk's own note, for the overview
    void setEntity(const Entity &entity, const QDateTime &readAt);
    void setRead(const Entity &entity); ///< from the vendor, just now
    /// Gives what the job reads to show(const Result<T> &); choosing another thing ends the job, and then it
    /// does not.
    template <class T, class F>
    void whenRead(TypedJob<T> *job, F show)
    {
        m_jobs.append(job);
        job->then(this, [this, asked = m_key, show = std::move(show)](const Result<T> &read) {
            if (isShowing(asked))
                show(read);
        });
    }
    [[nodiscard]] bool isShowing(const EntityKey &key) const { return m_key == key; }
    void readingFailed(const ApiError &error);

    /// Another thing: forget what belongs to the one before.
    virtual void reset() = 0;
    /// Known lists from the cache.
    virtual void readCache() {}
    virtual void readVendor() = 0;
    virtual void render() = 0;
    [[nodiscard]] virtual EntityId customerId() const = 0;

private:
    void updateActions();
    void updateReadLine();
    [[nodiscard]] bool isUnlisted() const; ///< its vendor lists no such things
    void readOrigin();
    void keptChanged(const ConnectionId &connection, EntityKind kind);
    void askToTakeOff();
    void written(const JournalRow &row);

    Workspace &m_workspace;
    EntityKey m_key;
    Entity m_entity;
    QDateTime m_readAt;
    LedgerFacts m_noted; ///< of a thing that its vendor does not list; else without added
    QList<QPointer<ApiJob>> m_jobs;
    QTimer m_readSoon;
    EntityAnnotations *m_annotations;
    OperationBar *m_bar;
    TextLabel *m_oneOf;
    int m_selected = 0;
    StatusBanner *m_problem;
    QWidget *m_readLine;
    TextLabel *m_readText;
    QPushButton *m_takeOff;
};

} // namespace purveyor
