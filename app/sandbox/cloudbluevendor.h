// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/book.h"
#include "app/sandbox/call.h"
#include "app/sandbox/cloudblueaccounts.h"
#include "app/sandbox/cloudblueorders.h"
#include "app/sandbox/cloudblueresources.h"
#include "app/sandbox/cloudblueusers.h"
#include "app/sandbox/lists.h"
#include "app/sandbox/oauthcheck.h"
#include "app/sandbox/settings.h"
#include "app/sandbox/vendor.h"

#include <functional>
#include <memory>
#include <optional>

namespace purveyor::sandbox
{

struct Fault;

/// CloudBlue/Odin APS: authenticates, routes, applies faults and keeps the ledger.
class CloudBlueVendor final : public Vendor
{
    Q_DISABLE_COPY_MOVE(CloudBlueVendor)

public:
    static constexpr QByteArrayView consumerKey{"ck_sandbox"};
    static constexpr QByteArrayView consumerSecret{"cs_sandbox_secret"};

    explicit CloudBlueVendor(const Premises &premises);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString basePath() const override;
    [[nodiscard]] QJsonObject credentials() const override;
    [[nodiscard]] QJsonObject connection() const override;
    [[nodiscard]] Reply handle(const Request &request) override;
    /// Lets orders and users move as far as the time allows.
    void advance() override;
    void seed(int customers, const QDateTime &now) override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    [[nodiscard]] QJsonObject settings() const override;
    [[nodiscard]] QString applySettings(const QJsonObject &object) override;
    [[nodiscard]] std::optional<int> touch(const QString &id, const QJsonObject &set) override;
    [[nodiscard]] QJsonArray rows(const QString &table) const override;

private:
    [[nodiscard]] std::optional<Answer> refusal(Call &call);
    [[nodiscard]] Answer route(Call &call);
    [[nodiscard]] Answer service(Call &call);
    [[nodiscard]] std::optional<Answer> missingGrant(const Call &call) const;
    void record(const Call &call, int status) const;
    void touchAfterwards(const Call &call, const Fault &fault);

    Book m_book;
    Settings m_settings;
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

namespace cloudblue
{
/// What the list in app/console/vendors.cmake names.
[[nodiscard]] std::unique_ptr<Vendor> makeVendor(const Premises &premises);
} // namespace cloudblue

} // namespace purveyor::sandbox
