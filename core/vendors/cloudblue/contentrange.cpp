// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/contentrange.h"

#include "core/vendors/cloudblue/words.h"
#include "core/vendors/jsonreading.h"

namespace purveyor::cloudblue
{
namespace
{
constexpr int PartialContent = 206;

std::optional<qint64> number(QByteArrayView text)
{
    bool valid = false;
    const qint64 value = text.trimmed().toByteArray().toLongLong(&valid);
    return valid && value >= 0 ? std::optional(value) : std::nullopt;
}
} // namespace

ContentRange ContentRange::parse(QByteArrayView header)
{
    ContentRange range;
    QByteArrayView text = header.trimmed();
    if (const qsizetype blank = text.indexOf(' '); blank >= 0)
        text = text.sliced(blank + 1);
    const qsizetype slash = text.indexOf('/');
    const QByteArrayView span = slash < 0 ? text : text.first(slash);
    if (slash >= 0)
        range.total = number(text.sliced(slash + 1));
    if (const qsizetype dash = span.indexOf('-'); dash >= 0) {
        range.first = number(span.first(dash));
        range.last = number(span.sliced(dash + 1));
    }
    return range;
}

Result<std::optional<PageStart>> nextPage(qint64 start, qint64 limit, qint64 received, int status,
                                          const ContentRange &range)
{
    if (received > 0 && range.first && *range.first != start) {
        return Failure(json::badResponse(
            Words::tr(
                "CloudBlue answered with another part of the list than was asked for (%1 instead of %2).")
                .arg(*range.first)
                .arg(start)));
    }
    if (received == 0 && range.total && start < *range.total) {
        return Failure(json::badResponse(
            Words::tr("CloudBlue says that the list has %1 entries, but gave none from number %2 on.")
                .arg(*range.total)
                .arg(start)));
    }
    const qint64 end = start + received;
    const bool more =
        received > 0 && (range.total ? end < *range.total : received >= limit || status == PartialContent);
    return more ? std::optional(PageStart{end, {}}) : std::nullopt;
}
} // namespace purveyor::cloudblue
