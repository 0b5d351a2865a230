// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/user.h"
#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/cloudbluesettings.h"
#include "core/vendors/jsonwriting.h"

namespace purveyor::cloudblue
{
struct NewAdminUser {
    QString login;
    QString password;
    Contact contact;
    PostalAddress address;
};
JsonNode createUserBody(const NewAdminUser &user, const CloudBlueSettings &settings);
// 24 letters, digits and signs from the system's random source, at least one of each class.
QString generatedPassword();

bool isDisabledUser(const User &user);
bool isLockedUser(const User &user); // also one who is disabled as well

// The vendor does not tell whether a user has set a password yet, so no status says "active".
[[nodiscard]] Result<QList<User>> readUsers(const QByteArray &body, const ReadContext &context,
                                            const EntityId &customer);
[[nodiscard]] Result<User> readUser(const QByteArray &body, const ReadContext &context,
                                    const EntityId &customer);
} // namespace purveyor::cloudblue
