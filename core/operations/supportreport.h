// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/domain/journalrow.h"
#include "core/net/httptrace.h"

namespace purveyor
{
// What a person may hand to whoever looks into a problem. Facts come without secrets: traces and rows are
// redacted where they are made, connections have none.
struct SupportFacts {
    struct Place {
        Connection connection;
        QStringList storedSecrets; // names of fields
        QList<TraceEntry> trace;   // oldest first
        bool hasClient = false;
    };
    QDateTime made;                              // UTC
    QList<std::pair<QString, QString>> program;  // what: which
    QList<std::pair<QString, QString>> settings; // the same
    QList<Place> places;
    QList<JournalRow> rows; // newest first
};

// How much of it. What names customers or people stands in `contents` alone: addresses with the ids in them,
// names, messages, requests and answers.
struct SupportChoice {
    bool hosts = true;
    bool journal = true;
    bool traffic = true;
    bool contents = false;
};

inline constexpr int MostSupportRows = 200;    // of the journal
inline constexpr int MostSupportRequests = 50; // of a connection

// Plain text with stable English words, for whoever reads it. At most 192 Ki characters: what is too much is
// left out at the end, and that is said.
QString supportText(const SupportFacts &facts, const SupportChoice &choice);
} // namespace purveyor
