// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writedesk.h"
#include "core/storage/journal.h"

namespace purveyor
{
// Looks at the vendor what became of an Unknown row: load → look up → settle. Only reads at the vendor; a row
// is settled only when the verdict is clear, and what was found cannot come from another write of this
// journal.
class UnknownCheck final : public TypedJob<Evidence>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnknownCheck)

public:
    UnknownCheck(WriteDesk &desk, qint64 row, QObject *parent);
    ~UnknownCheck() override;

private:
    void doStart() override;
    void doAbort() override;
    void loaded(const Result<JournalRow> &row);
    void othersLoaded(const Result<QList<JournalRow>> &others);
    void lookedUp(const Result<Evidence> &evidence);
    void askWhoseItIs(const Evidence &evidence);
    bool makesTheSame(const JournalRow &other) const;
    void settle(const Evidence &evidence);

    WriteDesk &m_desk;
    const qint64 m_id;
    JournalRow m_row;
    QPointer<ApiJob> m_lookUp;
};
} // namespace purveyor
