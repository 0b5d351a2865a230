// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

namespace purveyor
{
// What is known of one thing after something more was learnt: what later says replaces what known says, what
// it leaves empty stays. Attributes are replaced one by one, by key. Of different keys or kinds: later alone.
// Pure.
Entity mergeKnown(const Entity &known, const Entity &later);
// What a thing hangs below: the customer of a user, subscription or order, the subscription of a service
// user.
EntityId parentOf(const Entity &entity);
// A thing of which nothing but this is known; monostate for the kinds that are kept nowhere.
Entity bareEntity(const EntityKey &key, const EntityId &parent, const QString &name);
} // namespace purveyor
