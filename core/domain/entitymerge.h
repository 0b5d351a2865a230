// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

namespace purveyor
{
// What is known of one thing after something more was learnt: what later says replaces what known says, what
// it leaves empty stays; a day that is not valid says that there is none any more. Attributes are replaced
// one by one, by key; a person's name is not replaced by a login, nor a login by an id. Of different keys or
// kinds: later alone. Pure.
Entity mergeKnown(const Entity &known, const Entity &later);
// The state of a thing that a list tells again. A list may know less than the record: a state without the
// vendor's own word is inferred from what else it tells. The one that was told in the vendor's word stays
// then, unless what is inferred is worse than good, and that was not. Pure.
Status statusBeside(const Status &known, const Status &listed);
// What a thing hangs below: the customer of a user, subscription or order, the subscription of a service
// user.
EntityId parentOf(const Entity &entity);
// A thing of which nothing but this is known; monostate for the kinds that are kept nowhere.
Entity bareEntity(const EntityKey &key, const EntityId &parent, const QString &name);
} // namespace purveyor
