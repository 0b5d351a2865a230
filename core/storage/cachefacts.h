// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

namespace purveyor
{
// What the table entity needs to know of a record beside its bytes.
struct CacheFacts {
    static constexpr QLatin1StringView Ended{"ended"};

    EntityKey key;
    QString parent;
    QString sort;
    QString renews;          // ISO; Ended: there is nothing left to renew; empty: not told
    QByteArray summary;      // null: this kind is in no table
    bool isDetailed = false; // has parts that a list does not tell
};
CacheFacts factsOf(const Entity &entity);

// A list's record with the parts of the stored details that lists leave out.
Entity withDetailsOf(const Entity &fresh, const Entity &stored);
} // namespace purveyor
