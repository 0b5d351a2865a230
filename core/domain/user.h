// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/attribute.h"
#include "core/domain/contact.h"
#include "core/domain/ids.h"
#include "core/domain/status.h"

namespace purveyor
{
// A person who may sign in at the vendor for a customer.
struct User {
    EntityKey key; // kind User
    EntityId customer;
    QString login;
    QString displayName;
    Contact contact;
    bool isAdmin = false;
    Status status;
    Attributes attributes;

    friend bool operator==(const User &, const User &) = default;
};
} // namespace purveyor
