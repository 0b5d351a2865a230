// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>
#include <initializer_list>

namespace purveyor::cloudblue
{
// A query in the vendor's resource query language, percent-encoded as it is built. In values every byte
// outside A–Z a–z 0–9 - . _ ~ : / * is encoded: blanks, commas and brackets in a company name must not become
// syntax, and a literal "+" would be read as a blank by whoever checks the signature.
class Rql final
{
public:
    enum class Order { Ascending, Descending };

    Rql &eq(QByteArrayView property, QStringView value);
    Rql &ne(QByteArrayView property, QStringView value);
    Rql &like(QByteArrayView property, QStringView pattern); // * and ? stay wildcards
    Rql &in(QByteArrayView property, const QStringList &values);
    Rql &implementing(QStringView type);
    Rql &select(std::initializer_list<QByteArrayView> properties);
    Rql &sort(QByteArrayView property, Order order = Order::Ascending);
    Rql &limit(qint64 start, qint64 count);

    bool isEmpty() const { return m_query.isEmpty(); }
    const QByteArray &encoded() const { return m_query; }

    static QByteArray encodeValue(QStringView value);

private:
    Rql &add(const QByteArray &call);

    QByteArray m_query;
};
} // namespace purveyor::cloudblue
