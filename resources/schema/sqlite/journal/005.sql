-- SPDX-FileCopyrightText: 2026 The Purveyor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the clerks of this workstation wrote about a thing. Not in the cache: no vendor has it.
CREATE TABLE IF NOT EXISTS note (
    connection TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (connection, kind, id)
) STRICT;

CREATE TABLE IF NOT EXISTS label (
    connection TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (connection, kind, id, label)
) STRICT;

-- What a vendor does not tell before the click, as the clerk has it in a contract: one list a connection.
CREATE TABLE IF NOT EXISTS price_list (
    connection TEXT PRIMARY KEY NOT NULL,
    file TEXT NOT NULL,
    imported TEXT NOT NULL
) STRICT;

-- The keys are the texts without case and extra blanks. Amounts are decimals as they were written, empty when
-- they are not known; valid_from is a day, empty for ever since. place keeps the order of the file.
CREATE TABLE IF NOT EXISTS price (
    connection TEXT NOT NULL REFERENCES price_list (connection) ON DELETE CASCADE,
    product_key TEXT NOT NULL,
    period_key TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    place INTEGER NOT NULL,
    product TEXT NOT NULL,
    name TEXT NOT NULL,
    period TEXT NOT NULL,
    price TEXT NOT NULL,
    cost TEXT NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (connection, product_key, period_key, valid_from)
) STRICT;
