-- SPDX-FileCopyrightText: 2026 The Purveyor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a table shows lay in the order in which it is shown: each page of a list touched every page of the table.
-- It lies as it comes now, and only a narrow index is in order. The next refresh fills it.
DROP TABLE summary;
DELETE FROM entity;
DELETE FROM snapshot;

CREATE TABLE summary (
    kind INTEGER NOT NULL,
    pk INTEGER NOT NULL,
    connection INTEGER NOT NULL,
    subscriptions INTEGER NOT NULL DEFAULT 0,
    renews TEXT,
    row BLOB NOT NULL,
    PRIMARY KEY (kind, pk)
) STRICT, WITHOUT ROWID;

-- The first screen.
CREATE INDEX entity_order ON entity (kind, sort);
