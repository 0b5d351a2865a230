// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/form.h"

namespace purveyor
{
// What a person can say of a thing that its vendor does not list: by hand or as a row of a file.

// Keys of the fields of notedForm().
namespace noted
{
inline constexpr QLatin1StringView Id("id");
inline constexpr QLatin1StringView Parent("parent"); // as the vendor calls the customer
inline constexpr QLatin1StringView Name("name");
inline constexpr QLatin1StringView State("state"); // in the vendor's words
} // namespace noted

// Customer, User, Subscription and Order; empty for other kinds. The parent's field is required where it is
// part of the way to the thing.
Form notedForm(EntityKind kind, bool needsParent);
// The form's values as a thing; parent is the id by which the vendor addresses the customer. Its state is not
// known: our word for that is sourceWord, the vendor's what the person said. Without a name it is called by
// its id. sourceWord empty: only what is said, to be merged into what is known.
Entity notedEntity(const EntityKey &key, const EntityId &parent, const Values &values,
                   const QString &sourceWord);
// What such a field may be called at the head of a column, beside its label; in lower case, letters and
// digits alone.
QStringList notedAliases(EntityKind kind, const QString &field);
} // namespace purveyor
