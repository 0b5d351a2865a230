// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/net/apierror.h"
#include "core/vendors/operation.h"

#include <QDateTime>
#include <optional>

namespace purveyor
{
// How one list of one connection stands.
struct ListState {
    enum class Activity { Idle, Refreshing };
    ConnectionId connection;
    EntityKind kind = EntityKind::Customer;
    Activity activity = Activity::Idle;
    qint64 fetched = 0;
    qint64 total = -1; // −1: not known
    QDateTime asOf;    // UTC; invalid: never read
    bool capped = false;
    Offer offer;                     // Absent: this vendor lists none
    std::optional<ApiError> error;   // of the last try; the old rows stay
    std::optional<ApiError> notKept; // what was done or read could not be kept here, and may be missing

    friend bool operator==(const ListState &a, const ListState &b)
    {
        return a.connection == b.connection && a.kind == b.kind && a.activity == b.activity &&
               a.fetched == b.fetched && a.total == b.total && a.asOf == b.asOf && a.capped == b.capped &&
               a.error == b.error && a.notKept == b.notKept;
    }
};
} // namespace purveyor
