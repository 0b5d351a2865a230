// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/outcome.h"
#include "core/net/apierror.h"
#include "ui/pages/orderstory.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <optional>

class QWidget;

namespace purveyor
{

class VendorClient;
class Workspace;

/// What a person can do about a write that was placed: the actions of a Story, carried out by the gate. Used
/// where writes are shown.
class WriteActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteActions)

public:
    WriteActions(Workspace &workspace, QWidget *parent);

    [[nodiscard]] StoryFacts factsFor(const JournalRow &row) const;
    /// undo, sendNow, check, settle, again, openSubscription, handOver, enterId, copy, curl. False for an
    /// action that it does not know.
    bool run(const QString &action, const JournalRow &row);
    /// What the last check of this run found.
    [[nodiscard]] std::optional<Evidence> evidenceOf(qint64 row) const;

Q_SIGNALS:
    void failed(qint64 row, const purveyor::ApiError &error);
    void checked(qint64 row, const purveyor::Evidence &evidence);
    void checkingChanged();
    void handOverChanged(); ///< of some row; tell its story anew

private:
    void check(const JournalRow &row);
    void enterId(const JournalRow &row);
    void settle(const JournalRow &row);

    Workspace &m_workspace;
    QWidget *m_surface;
    QDateTime m_started; ///< rows held before do not go by themselves
    QSet<qint64> m_checking;
    QHash<qint64, Evidence> m_evidence;
};

/// It made something, its vendor did not tell the id, and has no list where it would turn up.
[[nodiscard]] bool isIdMissing(const JournalRow &row, const VendorClient *client);

} // namespace purveyor
