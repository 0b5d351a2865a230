// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/rql.h"

namespace purveyor::cloudblue
{
namespace
{
bool isPropertyName(QByteArrayView name)
{
    for (const char byte : name) {
        const bool allowed = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                             (byte >= '0' && byte <= '9') || byte == '.' || byte == '_' || byte == '-';
        if (!allowed)
            return false;
    }
    return !name.isEmpty();
}
} // namespace

QByteArray Rql::encodeValue(QStringView value)
{
    return value.toUtf8().toPercentEncoding(":/*");
}

Rql &Rql::eq(QByteArrayView property, QStringView value)
{
    Q_ASSERT(isPropertyName(property));
    return add("eq(" + property.toByteArray() + ',' + encodeValue(value) + ')');
}

Rql &Rql::ne(QByteArrayView property, QStringView value)
{
    Q_ASSERT(isPropertyName(property));
    return add("ne(" + property.toByteArray() + ',' + encodeValue(value) + ')');
}

Rql &Rql::like(QByteArrayView property, QStringView pattern)
{
    Q_ASSERT(isPropertyName(property));
    return add("like(" + property.toByteArray() + ',' + pattern.toUtf8().toPercentEncoding(":/*?") + ')');
}

Rql &Rql::in(QByteArrayView property, const QStringList &values)
{
    Q_ASSERT(isPropertyName(property));
    QByteArrayList encoded;
    for (const QString &value : values)
        encoded.append(encodeValue(value));
    return add("in(" + property.toByteArray() + ",(" + encoded.join(',') + "))");
}

Rql &Rql::implementing(QStringView type)
{
    return add("implementing(" + encodeValue(type) + ')');
}

Rql &Rql::select(std::initializer_list<QByteArrayView> properties)
{
    QByteArrayList names;
    for (const QByteArrayView property : properties) {
        Q_ASSERT(isPropertyName(property));
        names.append(property.toByteArray());
    }
    return add("select(" + names.join(',') + ')');
}

Rql &Rql::sort(QByteArrayView property, Order order)
{
    Q_ASSERT(isPropertyName(property));
    return add((order == Order::Ascending ? "sort(%2B" : "sort(-") + property.toByteArray() + ')');
}

Rql &Rql::limit(qint64 start, qint64 count)
{
    return add("limit(" + QByteArray::number(start) + ',' + QByteArray::number(count) + ')');
}

Rql &Rql::add(const QByteArray &call)
{
    if (!m_query.isEmpty())
        m_query += ',';
    m_query += call;
    return *this;
}
} // namespace purveyor::cloudblue
