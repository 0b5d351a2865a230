// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/storage/bytestream.h"

#include <concepts>
#include <optional>
#include <type_traits>

// The fields of every record, named once for writing and reading. The structured bindings take all members,
// so that a member added to a struct and forgotten here does not compile.
namespace purveyor
{
template <class T, class Struct>
concept Is = std::same_as<std::remove_const_t<T>, Struct>;

// What a Decimal takes; damaged bytes may say anything.
inline constexpr qint64 MaxUnits = 999'999'999'999'999'999;
inline constexpr qint64 MaxScale = 12;

class FieldWriter final
{
public:
    explicit FieldWriter(ByteWriter &out)
        : m_out(out)
    {
    }
    template <class... T>
    void operator()(const T &...values)
    {
        (write(values), ...);
    }

private:
    void write(const QString &value) { m_out.text(value); }
    void write(bool value) { m_out.number(value ? 1 : 0); }
    void write(int value) { m_out.signedNumber(value); }
    void write(const Decimal &value)
    {
        m_out.signedNumber(value.units());
        m_out.signedNumber(value.scale());
    }
    void write(const QDate &value) { m_out.signedNumber(value.isValid() ? value.toJulianDay() : -1); }
    void write(const QDateTime &value)
    {
        write(value.isValid());
        m_out.signedNumber(value.isValid() ? value.toMSecsSinceEpoch() : 0);
    }
    template <class T>
    requires std::is_enum_v<T>
    void write(T value) { m_out.number(static_cast<quint64>(value)); }
    template <class Tag>
    void write(const StrongId<Tag> &value)
    {
        m_out.text(value.value);
    }
    template <class T>
    void write(const std::optional<T> &value)
    {
        write(value.has_value());
        if (value)
            write(*value);
    }
    template <class T>
    void write(const QList<T> &values)
    {
        m_out.number(static_cast<quint64>(values.size()));
        for (const T &value : values)
            write(value);
    }
    template <class T>
    requires std::is_class_v<T>
    void write(const T &value) { fieldsOf(*this, value); }

    ByteWriter &m_out;
};

class FieldReader final
{
public:
    explicit FieldReader(ByteReader &in)
        : m_in(in)
    {
    }
    template <class... T>
    void operator()(T &...values)
    {
        (read(values), ...);
    }

private:
    void read(QString &value) { value = m_in.text(); }
    void read(bool &value) { value = m_in.number() != 0; }
    void read(int &value) { value = static_cast<int>(m_in.signedNumber()); }
    void read(Decimal &value)
    {
        const qint64 units = m_in.signedNumber();
        const qint64 scale = m_in.signedNumber();
        if (scale < 0 || scale > MaxScale || units < -MaxUnits || units > MaxUnits)
            m_in.fail();
        else
            value = Decimal(units, static_cast<int>(scale));
    }
    void read(QDate &value)
    {
        const qint64 day = m_in.signedNumber();
        value = day < 0 ? QDate() : QDate::fromJulianDay(day);
    }
    void read(QDateTime &value)
    {
        bool isValid = false;
        read(isValid);
        const qint64 time = m_in.signedNumber();
        value = isValid ? QDateTime::fromMSecsSinceEpoch(time, Qt::UTC) : QDateTime();
    }
    template <class T>
    requires std::is_enum_v<T>
    void read(T &value)
    {
        const quint64 number = m_in.number();
        // No enum of the domain has more members; a value in between is caught by the version.
        if (number > 64)
            m_in.fail();
        else
            value = static_cast<T>(number);
    }
    template <class Tag>
    void read(StrongId<Tag> &value)
    {
        value.value = m_in.text();
    }
    template <class T>
    void read(std::optional<T> &value)
    {
        bool hasValue = false;
        read(hasValue);
        if (hasValue)
            read(value.emplace());
    }
    template <class T>
    void read(QList<T> &values)
    {
        const qsizetype count = m_in.count();
        values.clear();
        values.reserve(qMin(count, qsizetype(1024)));
        for (qsizetype i = 0; i < count && m_in.isGood(); ++i)
            read(values.emplaceBack());
    }
    template <class T>
    requires std::is_class_v<T>
    void read(T &value) { fieldsOf(*this, value); }

    ByteReader &m_in;
};

template <class Archive, Is<Attribute> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[key, label, text, copyable] = value;
    archive(key, label, text, copyable);
}
template <class Archive, Is<Contact> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[givenName, familyName, email, phone] = value;
    archive(givenName, familyName, email, phone);
}
template <class Archive, Is<PostalAddress> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[street, street2, postalCode, locality, region, country] = value;
    archive(street, street2, postalCode, locality, region, country);
}
template <class Archive, Is<EntityKey> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[connection, kind, id] = value;
    archive(connection, kind, id);
}
template <class Archive, Is<Status> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[mark, word, vendorWord] = value;
    archive(mark, word, vendorWord);
}
template <class Archive, Is<Money> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[amount, currency] = value;
    archive(amount, currency);
}
template <class Archive, Is<Quantity> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[amount, unit] = value;
    archive(amount, unit);
}
template <class Archive, Is<Period> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[unit, count, vendorUnit] = value;
    archive(unit, count, vendorUnit);
}
template <class Archive, Is<SubscriptionResource> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[id, name, included, additional, usage, limit, unit] = value;
    archive(id, name, included, additional, usage, limit, unit);
}
template <class Archive, Is<ProductResource> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[id, name, included, maximum, unit] = value;
    archive(id, name, included, maximum, unit);
}
template <class Archive, Is<QuoteLine> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[key, text, quantity, price, cost] = value;
    archive(key, text, quantity, price, cost);
}
template <class Archive, Is<QuoteTotals> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[net, tax, exclusiveTax, total] = value;
    archive(net, tax, exclusiveTax, total);
}
template <class Archive, Is<Quote> T>
void fieldsOf(Archive &archive, T &value)
{
    // Figures of a price list are never a vendor's figures of an order.
    [[maybe_unused]] auto &[lines, price, cost, at, listed] = value;
    archive(lines, price, cost, at);
}
template <class Archive, Is<OrderStep> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[name, state, vendorWord, kind] = value;
    archive(name, state, vendorWord, kind);
}
template <class Archive, Is<Customer> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[key, name, number, contact, address, status, subscriptionCount, renews, currency, revision,
           attributes] = value;
    archive(key, name, number, contact, address, status, subscriptionCount, renews, currency, revision,
            attributes);
}
template <class Archive, Is<User> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[key, customer, login, displayName, contact, isAdmin, status, attributes] = value;
    archive(key, customer, login, displayName, contact, isAdmin, status, attributes);
}
template <class Archive, Is<Subscription> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[key, technicalId, customer, customerName, number, name, productId, period, status, trial, renews,
           resources, attributes] = value;
    archive(key, technicalId, customer, customerName, number, name, productId, period, status, trial, renews,
            resources, attributes);
}
template <class Archive, Is<ServiceUser> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[key, subscription, login, displayName, status, attributes] = value;
    archive(key, subscription, login, displayName, status, attributes);
}
template <class Archive, Is<Order> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[key, number, customer, customerName, type, vendorType, supplementary, status, isFinal, explanation,
           total, totals, inconsistentTotals, figures, created, orderDate, expires, steps, subscriptions,
           attributes] = value;
    archive(key, number, customer, customerName, type, vendorType, supplementary, status, isFinal,
            explanation, total, totals, inconsistentTotals, figures, created, orderDate, expires, steps,
            subscriptions, attributes);
}
template <class Archive, Is<Product> T>
void fieldsOf(Archive &archive, T &value)
{
    auto &[key, name, description, periods, resources, attributes] = value;
    archive(key, name, description, periods, resources, attributes);
}
} // namespace purveyor
