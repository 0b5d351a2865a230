-- SPDX-FileCopyrightText: 2026 The Purveyor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Runs of one operation over many things that are not closed yet. What became of each thing is not said here:
-- that stands in journal_row, under the intent that was kept here before anything of the run was begun.
CREATE TABLE IF NOT EXISTS bulk_run (
    id TEXT PRIMARY KEY NOT NULL,
    connection TEXT NOT NULL,
    operation TEXT NOT NULL,
    title TEXT NOT NULL,
    started TEXT NOT NULL,
    form_values TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS bulk_target (
    run TEXT NOT NULL REFERENCES bulk_run (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    intent TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    PRIMARY KEY (run, place)
) STRICT;

CREATE INDEX IF NOT EXISTS journal_row_intent ON journal_row (intent);
