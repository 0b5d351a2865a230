-- SPDX-FileCopyrightText: 2026 The Purveyor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The record of what was written at vendors. Each statement ends with a semicolon at the end of a line.
-- Times are UTC, ISO 8601 with milliseconds; an empty text means "none". States stand by name.

-- "Purv": tells this file from any other SQLite file.
PRAGMA application_id = 1349874294;

CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- What stays when a vendor is forgotten. The head digest of an event covers these columns.
CREATE TABLE journal_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection TEXT NOT NULL,
    operation TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('Draft', 'Held', 'Sending', 'Confirmed', 'Refused', 'NotSent', 'Unknown',
                                         'Settled', 'Withdrawn', 'Stopped')),
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    held_until TEXT NOT NULL,
    sent TEXT NOT NULL,
    duration_ms INTEGER NOT NULL,
    actor TEXT NOT NULL,
    instance TEXT NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
    -- Emptied together with the payload, and covered by its digest.
    intent TEXT NOT NULL,
    intent_key TEXT NOT NULL,
    target_connection TEXT NOT NULL,
    target_kind TEXT NOT NULL,
    target_id TEXT NOT NULL,
    customer TEXT NOT NULL
) STRICT;

-- Across windows, processes and restarts: one intent is never open twice.
CREATE UNIQUE INDEX journal_row_open_key ON journal_row (intent_key)
    WHERE state IN ('Held', 'Sending', 'Unknown') AND erased = 0;
CREATE INDEX journal_row_open ON journal_row (id) WHERE state IN ('Draft', 'Held', 'Sending', 'Unknown');
CREATE INDEX journal_row_customer ON journal_row (connection, customer, id);
CREATE INDEX journal_row_state ON journal_row (state, changed);

-- What can be erased without breaking the chain. The salt goes with it, so that the digest that stays behind
-- cannot be guessed back to a name.
CREATE TABLE payload (
    row INTEGER PRIMARY KEY NOT NULL REFERENCES journal_row (id),
    salt BLOB NOT NULL,
    connection_name TEXT NOT NULL,
    verb TEXT NOT NULL,
    target_name TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    form_values TEXT NOT NULL,
    changes TEXT NOT NULL,
    quote TEXT NOT NULL,
    summary TEXT NOT NULL,
    reference TEXT NOT NULL,
    note TEXT NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    content_type TEXT NOT NULL,
    accept TEXT NOT NULL,
    request_headers TEXT NOT NULL,
    request_body BLOB NOT NULL,
    has_secret INTEGER NOT NULL,
    http_status INTEGER NOT NULL,
    answer TEXT NOT NULL,
    vendor_code TEXT NOT NULL,
    message TEXT NOT NULL,
    request_id TEXT NOT NULL,
    made TEXT NOT NULL,
    made_name TEXT NOT NULL,
    settlement TEXT NOT NULL
) STRICT;

-- The chain: hash = SHA-256 over previous and every column but note, which stands in by its digest.
CREATE TABLE event (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    row INTEGER NOT NULL REFERENCES journal_row (id),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    instance TEXT NOT NULL,
    operation TEXT NOT NULL,
    state TEXT NOT NULL,
    head_digest BLOB NOT NULL,
    payload_digest BLOB NOT NULL,
    note TEXT NOT NULL,
    note_digest BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX event_row ON event (row, sequence);
CREATE INDEX event_instance ON event (instance, sequence);
