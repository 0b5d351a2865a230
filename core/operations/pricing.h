// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/vendors/vendorclient.h"

namespace purveyor
{
class Clock;
class PriceLists;

// What a write is going to cost: the vendor's own estimate where it makes one, and what the price list of
// this workstation knows where the vendor tells nothing. Vendors do not know of the list.
class Pricing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pricing)

public:
    Pricing(PriceLists &lists, Clock &clock, QObject *parent = nullptr);
    ~Pricing() override;

    // nullopt: neither the vendor nor a list can say anything; a list that does not know this product says
    // that it is unknown. An error is the vendor's, or, when it is not asked, the list's.
    TypedJob<std::optional<Quote>> *quote(VendorClient &client, const Operation &operation,
                                          const WriteDraft &draft);

private:
    PriceLists &m_lists;
    Clock &m_clock;
};
} // namespace purveyor
