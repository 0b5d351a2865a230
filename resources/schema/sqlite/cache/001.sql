-- SPDX-FileCopyrightText: 2026 The Purveyor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the vendors said last. May be deleted at any time. Connections stand by number to keep rows small.

CREATE TABLE connection (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE
) STRICT;

-- Full records; kind as in core/storage/cacherows.cpp. parent is the customer's id, or empty.
CREATE TABLE entity (
    pk INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    parent TEXT NOT NULL,
    sort TEXT NOT NULL,
    renews TEXT,
    detailed INTEGER NOT NULL,
    fetched TEXT NOT NULL,
    record BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX entity_key ON entity (connection, kind, id);
CREATE INDEX entity_parent ON entity (connection, kind, parent, renews) WHERE parent <> '';

-- What a table shows, stored in the order in which it is shown: the first screen is one sequential read and does
-- not touch the records.
CREATE TABLE summary (
    kind INTEGER NOT NULL,
    sort TEXT NOT NULL,
    pk INTEGER NOT NULL,
    connection INTEGER NOT NULL,
    subscriptions INTEGER NOT NULL DEFAULT 0,
    renews TEXT,
    row BLOB NOT NULL,
    PRIMARY KEY (kind, sort, pk)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshot (
    connection INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    fetched TEXT NOT NULL,
    count INTEGER NOT NULL,
    capped INTEGER NOT NULL,
    PRIMARY KEY (connection, kind)
) STRICT, WITHOUT ROWID;
