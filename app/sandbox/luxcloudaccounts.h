// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/luxcloudwire.h"

namespace purveyor::sandbox
{

/// Accounts of customers: section 3 of the document, and the lists that it does not have.
class LuxCloudAccounts final
{
public:
    /// @p world must outlive it.
    explicit LuxCloudAccounts(const LuxWorld &world);

    [[nodiscard]] LuxAnswer create(LuxVisit &visit);  ///< 3.1
    [[nodiscard]] LuxAnswer update(LuxVisit &visit);  ///< 3.2
    [[nodiscard]] LuxAnswer disable(LuxVisit &visit); ///< 3.3
    [[nodiscard]] LuxAnswer enable(LuxVisit &visit);  ///< 3.4
    [[nodiscard]] LuxAnswer list() const;
    [[nodiscard]] LuxAnswer get(const LuxVisit &visit) const;

private:
    [[nodiscard]] LuxAnswer setState(LuxVisit &visit, const QString &state);
    [[nodiscard]] QString contactsProblem(const QJsonArray &contacts, const QString &type) const;

    const LuxWorld &m_world;
};

/// @p next over @p old; with the switch updateMeans = patch a blank keeps what was there.
[[nodiscard]] QJsonObject luxUpdated(const QJsonObject &old, const QJsonObject &next,
                                     const Switches &switches);

} // namespace purveyor::sandbox
