// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace purveyor::fuzz
{
// What reads bytes that somebody else wrote. run() ends the process by abort() when a promise does not hold:
// an error without a sentence, a text that does not come back, an address that is none.
struct Target {
    const char *name;
    void (*run)(const QByteArray &bytes);
    // Below tests/data: folders, or files of recorded exchanges (the bodies of all answers).
    QList<QString> seeds;
};
const QList<Target> &targets();
const Target *findTarget(const QByteArray &name); // null: there is none

// The seeds of a target, each once, smallest first.
QList<QByteArray> seedsOf(const Target &target);

// Ends the process unless it holds. In all builds.
void require(bool holds, const char *what);
QByteArray contentOf(const QString &path); // empty: there is no such file

// --- the targets
void readXml(const QByteArray &bytes);
void readJson(const QByteArray &bytes);
void readCloudBlue(const QByteArray &bytes);
void readLuxCloud(const QByteArray &bytes);
void readHostingStack(const QByteArray &bytes);
void readRackNap(const QByteArray &bytes);
void readTables(const QByteArray &bytes);    // CSV: as such, as a price list, as an import
void readStored(const QByteArray &bytes);    // what the databases hold: values, quotes, records
void openDatabases(const QByteArray &bytes); // a journal with these changes, or these bytes as a database
void redactBytes(const QByteArray &bytes);   // bodies, addresses, echoes
void buildRequests(const QByteArray &bytes); // the bytes as what a person typed
} // namespace purveyor::fuzz
