// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/httpmessage.h"

#include <QDateTime>
#include <QLocale>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

QByteArray Request::header(QByteArrayView name) const
{
    return headerValue(headers, name);
}

QByteArray Request::rawPath() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray Request::rawQuery() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray headerValue(const QList<HeaderField> &headers, QByteArrayView name)
{
    for (const HeaderField &field : headers) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value;
    }
    return {};
}

QList<HeaderField> parseHeaderLines(const QByteArray &lines)
{
    QList<HeaderField> fields;
    const QList<QByteArray> parts = lines.split('\n');
    for (const QByteArray &line : parts) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return fields;
}

std::optional<Request> parseRequestHead(const QByteArray &head)
{
    const qsizetype lineEnd = head.indexOf("\r\n");
    const QByteArray line = lineEnd < 0 ? head : head.left(lineEnd);
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(" HTTP/1.");
    if (first <= 0 || last <= first)
        return std::nullopt;

    Request request;
    request.method = line.left(first);
    request.target = line.mid(first + 1, last - first - 1);
    request.version = line.mid(last + 1);
    if (lineEnd >= 0)
        request.headers = parseHeaderLines(head.mid(lineEnd + 2));
    return request;
}

QByteArray httpDate(qint64 skewSeconds)
{
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(skewSeconds);
    return QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace purveyor::sandbox
