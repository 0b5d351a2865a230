-- SPDX-FileCopyrightText: 2026 The Purveyor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the ledger has learnt from the journal: of each connection, all events up to this one. Written in the
-- commit that keeps what was learnt. A write that was done by a later event is still to be learnt from.
CREATE TABLE IF NOT EXISTS ledger_mark (
    connection TEXT PRIMARY KEY NOT NULL,
    sequence INTEGER NOT NULL
) STRICT;

-- What a person took out of the ledger, and at which event: nothing that was done until then brings it back.
CREATE TABLE IF NOT EXISTS ledger_forgotten (
    connection TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (connection, kind, id)
) STRICT;
