-- SPDX-FileCopyrightText: 2026 The Purveyor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The connections, without their secrets. Here and not in a settings file, so that a backup holds them.
CREATE TABLE connection (
    id TEXT PRIMARY KEY NOT NULL,
    vendor TEXT NOT NULL,
    name TEXT NOT NULL,
    environment TEXT NOT NULL,
    base_url TEXT NOT NULL,
    settings TEXT NOT NULL,
    pinned_certificate BLOB NOT NULL,
    read_timeout_ms INTEGER,
    write_timeout_ms INTEGER,
    enabled INTEGER NOT NULL
) STRICT;
