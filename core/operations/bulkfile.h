// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/operations/bulkrow.h"
#include "core/tables/importplan.h"

namespace purveyor
{
class JournalReader;

// What a line of a file can say of an operation's form: no hidden field and no secret, every label once (a
// later one with the title of its part), and required only what the form brings no value for.
Form fileFields(const Form &form);

// The lines of a file as targets of a bulk run that is started from a connection, each with the values that
// stand in it, as texts; empty cells and empty lines say nothing. table: without a problem, its first row the
// heads. Without intents.
QList<BulkTarget> targetsIn(const CsvTable &table, const ImportMapping &mapping, const Form &fields,
                            const ConnectionId &connection);

// The rows of a bulk run of which each makes what a line of a file says. The intent comes from the content of
// the line: the same line, in whatever file and however often it is read, is the same action. What is done,
// or may be, comes back begun, with what the journal has of it, and is never begun again; a line whose
// earlier attempts all came to nothing is a new attempt. Two equal lines have one intent: a plan leaves the
// second out. As far back as the journal remembers: what it was told to forget (a vendor, old entries) is not
// known again, and a line that says more or less than it did is another one.
class BulkFile final : public TypedJob<QList<BulkRow>>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkFile)

public:
    // The journal outlives the job.
    BulkFile(JournalReader &journal, const OperationId &operation, const QList<BulkTarget> &targets,
             QObject *parent);
    ~BulkFile() override;

private:
    void doStart() override;
    void doAbort() override;
    void known(const QList<JournalRow> &written);

    JournalReader &m_journal;
    const OperationId m_operation;
    const QList<BulkTarget> m_targets;
};
} // namespace purveyor
