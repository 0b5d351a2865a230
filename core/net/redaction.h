// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/fieldpolicy.h"
#include "core/net/request.h"

#include <QSet>
#include <QStringList>

namespace purveyor
{
// Takes secrets out of what people, logs and files may see. By allow-list and fail closed: a header, query
// parameter or body field that is not known to be harmless loses its value, and a body that cannot be parsed
// is replaced by its size and type. Known from the start are the headers every HTTP message has (Accept,
// Content-Type, Date, X-Request-ID …) and no field. Everything below a field that looks like a secret is
// hidden, and so is the "value" beside a "name" that does.
class Redaction final
{
public:
    // Names whose values may be shown, compared without case; vendors add their own. A name that looks like a
    // secret (password, secret, token, key, authorization, validate, nonce, signature, cookie) is never
    // allowed.
    void allowHeaders(const QList<QByteArray> &names);
    void allowFields(const QStringList &names);

    Headers headers(const Headers &headers) const;
    QString url(const QUrl &url) const;
    // JSON and XML keep their shape; form bodies their names. Indented for reading when pretty is set. More
    // than 128 KiB become their size and type.
    QString body(const QByteArray &contentType, const QByteArray &body, bool pretty = false) const;
    // A curl command without secrets: hidden values stand as $NAME.
    QString curl(const QByteArray &method, const QUrl &url, const Headers &headers,
                 const QByteArray &contentType, const QByteArray &body) const;

    static QString hidden(); // "•••"

private:
    bool allowedHeader(const QByteArray &name) const;
    bool allowedField(QStringView name) const;
    FieldPolicy policy(const std::function<QString(const QString &name)> &hidden) const;
    QString url(const QUrl &url, const FieldPolicy &policy) const;
    QString body(const QByteArray &contentType, const QByteArray &body, const FieldPolicy &policy,
                 bool pretty) const;

    QSet<QByteArray> m_headers;
    QSet<QString> m_fields;
};

// The text with every one of these values hidden, as they stand and as JSON, XML and forms write them. Values
// of less than 6 bytes are left: hiding "a" would destroy the text.
QByteArray withoutSecrets(QByteArray text, const QList<QByteArray> &secrets);
// Those that can be taken out of any answer: a short password of letters alone might be a word of the answer
// or the name of one of its fields, and the answer could not be read without it.
QList<QByteArray> unmistakable(const QList<QByteArray> &secrets);
} // namespace purveyor
