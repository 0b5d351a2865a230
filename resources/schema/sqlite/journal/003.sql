-- SPDX-FileCopyrightText: 2026 The Purveyor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What this workstation knows of things that their vendor does not list. Here and not in the cache: for some of
-- them it is the only record of their ids. The columns alone are enough to find a thing again; state is the
-- record as it was last known, in the bytes of the cache, and may be of a version that cannot be read any more.
CREATE TABLE ledger (
    connection TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    parent TEXT NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    added TEXT NOT NULL,
    seen TEXT NOT NULL,
    state BLOB NOT NULL,
    PRIMARY KEY (connection, kind, id)
) STRICT;
CREATE INDEX ledger_parent ON ledger (connection, kind, parent);
