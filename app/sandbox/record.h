// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace purveyor::sandbox
{

enum class Kind { Account, BssInfo, User, Subscription, Order };

/// One thing in the book. A subscription is one record with two faces: its id is the BSS one, its otherId the
/// OSS one.
struct Record {
    Kind kind = Kind::Account;
    QString id;
    QString ownerId;   ///< account: parent; BSS info, user, subscription: account; order: buyer
    QString otherId;   ///< account: BSS info; subscription: OSS id
    qint64 number = 0; ///< the integer id of its kind
    int revision = 4;
    QDateTime modified;
    bool changed = false; ///< not as the seed made it: goes into the state file
    QJsonObject fields;   ///< the wire's own members; names beginning with '_' never leave the program

    [[nodiscard]] QJsonObject toState() const;
    [[nodiscard]] static Record fromState(const QJsonObject &object);
};

} // namespace purveyor::sandbox
