// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/serverclock.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
std::optional<std::chrono::seconds> serverAhead(const Headers &headers, const QDateTime &nowUtc)
{
    // "Fri, 15 Mar 2019 13:39:31 GMT". Not Qt::RFC2822Date, which wants a numeric zone.
    const QString text = QString::fromLatin1(headerValue(headers, "Date")).trimmed();
    QDateTime server = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!server.isValid())
        return std::nullopt;
    server.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(nowUtc.secsTo(server));
}
} // namespace purveyor::cloudblue
