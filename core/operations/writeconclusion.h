// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writedesk.h"
#include "core/storage/journal.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <optional>

namespace purveyor
{
// What became of one write, on its way into the journal: a secret the vendor made into the store first, then
// the outcome, together with the rows that follow from it. A journal that cannot be written is asked again
// while this lives; no vendor is.
class WriteConclusion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteConclusion)

public:
    // The rows that follow from a Confirmed outcome, not on disk yet.
    using FollowingRows = std::function<QList<JournalRow>(const Outcome &)>;

    // row: on disk as Sending.
    WriteConclusion(WriteDesk &desk, JournalRow row, FollowingRows followingRows, QObject *parent);
    ~WriteConclusion() override;

    // Once. secrets: what was sent that nobody is to see; a vendor may repeat it in any field of its answer.
    void begin(Outcome outcome, QList<QByteArray> secrets);
    const QList<JournalRow> &following() const { return m_following; } // on disk, once concluded
    // Why they are not; set when they could not be added.
    const std::optional<ApiError> &followingError() const { return m_followingError; }

Q_SIGNALS:
    void told(const purveyor::JournalRow &row); // the answer could not be written down; goes on
    void concluded(const purveyor::JournalRow &row);
    void tooLate(); // somebody else changed the row

private:
    void keepSecret(QByteArray secret);
    void write();
    void written(const Result<QList<JournalRow>> &result);
    void tellTrouble(const ApiError &error);

    WriteDesk &m_desk;
    const JournalRow m_row;
    const FollowingRows m_followingRows;
    Outcome m_outcome;
    QList<JournalRow> m_following;
    std::optional<ApiError> m_followingError;
    std::chrono::seconds m_again{1};
};
} // namespace purveyor
