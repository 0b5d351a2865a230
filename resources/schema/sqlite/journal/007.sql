-- SPDX-FileCopyrightText: 2026 The Purveyor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a file said for this one of a bulk run; '{}' where all were answered together.
ALTER TABLE bulk_target ADD COLUMN form_values TEXT NOT NULL DEFAULT '{}';
