// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/hostingstackusers.h"
#include "app/sandbox/servedvendor.h"

#include <memory>

namespace purveyor::sandbox
{

/// HostingStack Billing API 1.0.3, as its own server was seen to answer.
class HostingStackVendor final : public ServedVendor
{
    Q_DISABLE_COPY_MOVE(HostingStackVendor)

public:
    explicit HostingStackVendor(const Premises &premises);

    [[nodiscard]] QString basePath() const override;
    [[nodiscard]] QJsonObject credentials() const override;
    [[nodiscard]] QJsonObject connection() const override;

protected:
    [[nodiscard]] bool isWrite(const Request &request) const override;
    [[nodiscard]] std::optional<Reply> refusal(Visit &visit) override;
    [[nodiscard]] Reply serve(Visit &visit) override;
    void fill(int customers, const QDateTime &now) override;

private:
    [[nodiscard]] bool isAcceptable(const Request &request) const;
    [[nodiscard]] bool isKnown(const Request &request) const;

    HostingStackUsers m_users;
};

namespace hostingstack
{
/// What the list in app/console/vendors.cmake names.
[[nodiscard]] std::unique_ptr<Vendor> makeVendor(const Premises &premises);
} // namespace hostingstack

} // namespace purveyor::sandbox
