// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

// What the vendors' documents get wrong, leave open or contradict, numbered in rows.json: each with the tests
// that name it, or why there can be none.
namespace purveyor::proof
{
struct Row {
    QString name; // "L4"
    QString about;
    QString reason;    // why no test is possible; with tests it is wrong
    QStringList tests; // "tst_luxcloudclient l04_pluralPathIsANewAttempt"
};

// In the order of rows.json. A test names a row by its function ("l04_…", "l05_l10_paths", "pages_C36") or by
// the tag of its data ("C6 order").
QList<Row> rows();
} // namespace purveyor::proof
