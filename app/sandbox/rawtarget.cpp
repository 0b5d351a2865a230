// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/rawtarget.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

QString rawTargetProblem(const QByteArray &target)
{
    if (!target.startsWith('/'))
        return u"The request target must be a path."_s;
    for (qsizetype i = 0; i < target.size(); ++i) {
        const char c = target.at(i);
        if (c == '%') {
            const QByteArray digits = target.mid(i + 1, 2);
            const bool isHex = std::all_of(digits.begin(), digits.end(), [](char d) {
                return QByteArrayView("0123456789abcdefABCDEF").contains(d);
            });
            if (digits.size() < 2 || !isHex)
                return u"Stray '%' at position %1; send it as %25."_s.arg(i);
            continue;
        }
        const auto code = static_cast<unsigned char>(c);
        if (code <= 0x20 || code >= 0x7f || QByteArrayView("!#';[]\"<>\\^`{|}").contains(c)) {
            return u"Reserved character 0x%1 at position %2 must be percent-encoded."_s.arg(
                QString::number(code, 16), QString::number(i));
        }
    }
    return {};
}

QByteArray percentDecoded(const QByteArray &raw)
{
    return QByteArray::fromPercentEncoding(raw);
}

QList<QueryItem> queryItems(const QByteArray &rawQuery)
{
    QList<QueryItem> items;
    const QList<QByteArray> parts = rawQuery.split('&');
    for (QByteArray part : parts) {
        if (part.isEmpty())
            continue;
        part.replace('+', ' ');
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            items.append({percentDecoded(part), {}});
        else
            items.append({percentDecoded(part.left(equals)), percentDecoded(part.mid(equals + 1))});
    }
    return items;
}

} // namespace purveyor::sandbox
