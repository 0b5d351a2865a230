// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/entitycodec.h"

#include "core/storage/entityfields.h"

namespace purveyor
{
namespace
{
// Raise it whenever entityfields.h changes: a refresh then fills the cache anew.
constexpr quint64 EntityFormat = 2;

template <class T>
std::optional<Entity> decodeAs(ByteReader &reader)
{
    T value;
    FieldReader fields(reader);
    fields(value);
    if (!reader.isGood() || !reader.atEnd())
        return std::nullopt;
    return value;
}
} // namespace

QByteArray encodeEntity(const Entity &entity)
{
    ByteWriter writer;
    writer.number(EntityFormat);
    writer.number(entity.index());
    FieldWriter fields(writer);
    std::visit(
        [&fields](const auto &value) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(value)>, std::monostate>)
                fields(value);
        },
        entity);
    return writer.result();
}

std::optional<Entity> decodeEntity(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    if (reader.number() != EntityFormat)
        return std::nullopt;
    switch (reader.number()) {
    case 1:
        return decodeAs<Customer>(reader);
    case 2:
        return decodeAs<User>(reader);
    case 3:
        return decodeAs<Subscription>(reader);
    case 4:
        return decodeAs<ServiceUser>(reader);
    case 5:
        return decodeAs<Order>(reader);
    case 6:
        return decodeAs<Product>(reader);
    }
    return std::nullopt;
}
} // namespace purveyor
