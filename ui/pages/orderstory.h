// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/order.h"
#include "core/operations/handover.h"
#include "ui/widgets/evidencelist.h"
#include "ui/widgets/surfaceaction.h"

#include <optional>

namespace purveyor
{

class Workspace;

/// What a write or an order is to a person: one strong sentence, what it means, what can be done.
struct Story {
    Mark mark = Mark::None;
    QString strong;
    QString suffix; ///< the vendor's own word
    QString text;
    /// undo, sendNow, check, settle, again, handOver, enterId, openSubscription
    QList<SurfaceAction> actions;
};

/// What there is to know when a story is told.
struct StoryFacts {
    QDateTime now;              ///< UTC
    QString waitingReason;      ///< why a Held row does not go by itself
    bool startedBefore = false; ///< the row was Held when the program started
    bool readOnly = false;
    bool checking = false; ///< the vendor is being asked what became of it
    std::chrono::seconds holdTime{10};
    HandOver handOver = HandOver::None; ///< whether a password that it made waits
    bool idMissing = false;             ///< it made something that its vendor neither named nor lists
};

[[nodiscard]] Story storyOf(const JournalRow &row, const StoryFacts &facts);
/// Seconds of its hold time, as they are counted down: 1 until the very end. Negative long after it.
[[nodiscard]] qint64 secondsLeft(const JournalRow &row, const QDateTime &now);
/// The write is done, and the vendor has no order whose states could be followed.
[[nodiscard]] bool endsWithoutOrder(const JournalRow &row);
/// What a write is about: what was asked for, and each change. Empty lines are left out.
[[nodiscard]] QString askedFor(const JournalRow &row);
/// verb: the write's, as the journal names it.
[[nodiscard]] QString orderTitle(const std::optional<JournalRow> &write, const QString &verb,
                                 const std::optional<Order> &order);
[[nodiscard]] Story storyOf(const Order &order, const QString &connectionName,
                            const std::optional<QDateTime> &nextCheck);

[[nodiscard]] QList<EvidenceList::Entry> evidenceOf(const QList<JournalEvent> &events, bool withMilliseconds);
/// What was sent and what came back, as kept: redacted.
[[nodiscard]] QString requestText(const JournalRow &row);
[[nodiscard]] QString answerText(const JournalRow &row);
/// Everything a report to the vendor needs.
[[nodiscard]] QString reportText(const JournalRow &row);

/// True for a row that makes or changes an order: it has a page of its own.
[[nodiscard]] bool isOrderWrite(const JournalRow &row, Workspace &workspace);

} // namespace purveyor
