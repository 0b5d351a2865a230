// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/journalrow.h"

#include <chrono>

namespace purveyor
{
// What became of one write, as the vendor folder's pure classify() or the transport says.
struct Outcome {
    enum class Kind { Confirmed, Refused, NotSent, Unknown };
    Kind kind = Kind::Unknown;
    int httpStatus = 0;
    QString vendorCode; // verbatim
    QString message;    // the vendor's own, or why we do not know; plain text
    QString answer;     // redacted body
    QString requestId;
    std::chrono::milliseconds duration{0};
    QList<EntityKey> made; // ids the vendor gave
    QString madeName;
    // A secret the vendor made that a person is to hand over (a generated password). The gate moves it into
    // the secret store before it tells anybody, and it is empty in every outcome that others see.
    QByteArray handOver;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

// What a look-up after an Unknown found.
struct Evidence {
    enum class Verdict {
        Done,      // found, and only this write explains it
        NotDone,   // looked everywhere it would be: not there
        Ambiguous, // something fits, or the vendor cannot tell: a person decides
    };
    struct Line {
        QString text;
        QString detail;
        friend bool operator==(const Line &, const Line &) = default;
    };
    Verdict verdict = Verdict::Ambiguous;
    QString text; // one sentence for people
    QList<Line> lines;
    QList<EntityKey> found;
    QString foundName;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};
} // namespace purveyor
