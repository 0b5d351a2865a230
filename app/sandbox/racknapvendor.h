// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/racknapservices.h"
#include "app/sandbox/servedvendor.h"

#include <memory>

namespace purveyor::sandbox
{

/// RackNap API v2, product and service part: everything is a POST with fields, and JSON comes back.
class RackNapVendor final : public ServedVendor
{
    Q_DISABLE_COPY_MOVE(RackNapVendor)

public:
    static constexpr QLatin1StringView token{"rn-sandbox-token-7Q=="};

    explicit RackNapVendor(const Premises &premises);

    [[nodiscard]] QString basePath() const override;
    [[nodiscard]] QJsonObject credentials() const override;
    [[nodiscard]] QJsonObject connection() const override;

protected:
    [[nodiscard]] bool isWrite(const Request &request) const override;
    [[nodiscard]] std::optional<Reply> refusal(Visit &visit) override;
    [[nodiscard]] Reply serve(Visit &visit) override;
    void fill(int customers, const QDateTime &now) override;

private:
    [[nodiscard]] RnOutcome run(const QString &operation, Visit &visit);
    [[nodiscard]] QString tokenProblem(const Request &request) const;

    RackNapServices m_services;
};

namespace racknap
{
/// What the list in app/console/vendors.cmake names.
[[nodiscard]] std::unique_ptr<Vendor> makeVendor(const Premises &premises);
} // namespace racknap

} // namespace purveyor::sandbox
