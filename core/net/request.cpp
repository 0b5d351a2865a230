// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/request.h"

#include <QCryptographicHash>

namespace purveyor
{
QByteArray headerValue(const Headers &headers, QByteArrayView name)
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QByteArray WriteRequest::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Each part with its length, so that no two different requests run into the same bytes.
    for (const QByteArray &part : {method, url.toEncoded(), body}) {
        hash.addData(QByteArray(QByteArray::number(part.size()) + ':'));
        hash.addData(part);
    }
    return hash.result();
}

QByteArray HttpReply::contentType() const
{
    const QByteArray value = headerValue(headers, "content-type");
    return value.first(value.contains(';') ? value.indexOf(';') : value.size()).trimmed().toLower();
}
} // namespace purveyor
