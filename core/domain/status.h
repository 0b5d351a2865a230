// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace purveyor
{
// What a state means to the person, independent of the vendor's vocabulary.
enum class Mark {
    None,
    Good,    // Active, Completed, Confirmed
    Waiting, // In progress, Waiting for payment, Held
    Stopped, // stopped by us: Suspended, Withdrawn
    Bad,     // Failed, Refused, Expired
    Unknown, // we do not know, or the vendor does not tell
    Ended,   // over for good: Terminated, Deleted
};

// A state in our words, with the vendor's own word kept beside it.
struct Status {
    Mark mark = Mark::Unknown;
    QString word;       // ours, translated: "Waiting for payment"
    QString vendorWord; // as it came: "WP · PROBLEM"; may be empty

    // "Waiting for payment (WP · PROBLEM)"
    QString text() const;
    friend bool operator==(const Status &, const Status &) = default;
};
} // namespace purveyor
