// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writedesk.h"
#include "core/storage/journal.h"

namespace purveyor
{
// Makes a row from an earlier run ready to be sent because a person said so: load → earlier steps → hold. The
// value is the row, Held; nothing is sent here. Refused: it is not as it was written down, it has a secret
// that is gone, or an earlier step of the same action is not confirmed. Conflict: it waits no longer.
class StoredWrite final : public TypedJob<JournalRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoredWrite)

public:
    StoredWrite(WriteDesk &desk, qint64 row, QObject *parent);
    ~StoredWrite() override;

private:
    void doStart() override;
    void doAbort() override {}
    void loaded(const Result<JournalRow> &row);
    void earlierLoaded(const Result<QList<JournalRow>> &earlier);
    void hold();

    WriteDesk &m_desk;
    const qint64 m_id;
    JournalRow m_row;
};
} // namespace purveyor
