// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/pagedjob.h"

#include <QByteArray>
#include <optional>

namespace purveyor::cloudblue
{
// "items 0-24/57", "items */57", "items 0-24/*"; whatever is missing or unreadable is absent.
struct ContentRange {
    std::optional<qint64> first;
    std::optional<qint64> last;
    std::optional<qint64> total;

    static ContentRange parse(QByteArrayView header);
    friend bool operator==(const ContentRange &, const ContentRange &) = default;
};

// Where the page after this one begins, or nullopt after the last. start and limit are what was asked for,
// received is how many items came. Without a total, a full page or 206 means that there is more.
// BadResponse when the range shows that the server paid no attention to the start that was asked for.
[[nodiscard]] Result<std::optional<PageStart>> nextPage(qint64 start, qint64 limit, qint64 received,
                                                        int status, const ContentRange &range);
} // namespace purveyor::cloudblue
