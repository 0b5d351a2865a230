// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/call.h"
#include "app/sandbox/cloudblueaccounts.h"
#include "app/sandbox/cloudblueorders.h"
#include "app/sandbox/cloudblueresources.h"
#include "app/sandbox/cloudblueusers.h"
#include "app/sandbox/lists.h"
#include "app/sandbox/oauthcheck.h"

#include <functional>
#include <optional>

namespace purveyor::sandbox
{

class Faults;
struct Fault;

/// CloudBlue/Odin APS: authenticates, routes, applies faults and keeps the ledger.
class CloudBlueVendor final
{
    Q_DISABLE_COPY_MOVE(CloudBlueVendor)

public:
    static constexpr QByteArrayView consumerKey{"ck_sandbox"};
    static constexpr QByteArrayView consumerSecret{"cs_sandbox_secret"};

    /// @p faults must outlive it. @p changed is called after each change of the book.
    CloudBlueVendor(World world, Faults &faults, std::function<void()> changed);

    [[nodiscard]] Reply handle(const Request &request);
    /// Lets orders and users move as far as the time allows.
    void advance();
    /// The book was loaded or made anew.
    void bookReplaced();

private:
    [[nodiscard]] std::optional<Answer> refusal(Call &call);
    [[nodiscard]] Answer route(Call &call);
    [[nodiscard]] Answer service(Call &call);
    [[nodiscard]] std::optional<Answer> missingGrant(const Call &call) const;
    void record(const Call &call, int status) const;
    void touchAfterwards(const Call &call, const Fault &fault);

    const World m_world;
    Faults &m_faults;
    std::function<void()> m_changed;
    OAuthCheck m_oauth;
    Lists m_lists;
    CloudBlueUsers m_users;
    CloudBlueAccounts m_accounts;
    CloudBlueOrders m_orders;
    CloudBlueResources m_resources;
};

} // namespace purveyor::sandbox
