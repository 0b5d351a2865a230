// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// Good payloads, after those of LuxCloud's document.
namespace purveyor::sandbox::luxbodies
{

[[nodiscard]] QByteArray newAccount(const QByteArray &name = "ACME S.A.");            ///< 3.1
[[nodiscard]] QByteArray account();                                                   ///< 3.2
[[nodiscard]] QByteArray newUser(const QByteArray &root, const QByteArray &username); ///< 4.2, 7.2
[[nodiscard]] QByteArray user(const QByteArray &root, const QByteArray &username);    ///< 4.3, 7.3
/// 4.4, 7.4
[[nodiscard]] QByteArray password(const QByteArray &root, const QByteArray &id, const QByteArray &old,
                                  const QByteArray &next);
[[nodiscard]] QByteArray create(const QByteArray &product, const QByteArray &period,
                                const QByteArray &domain = {}); ///< 5.1, 5.3
/// 5.4
[[nodiscard]] QByteArray switchProduct(const QByteArray &subscription, const QByteArray &product,
                                       const QByteArray &period);
/// 5.5
[[nodiscard]] QByteArray upgrade(const QByteArray &subscription, const QByteArray &resource,
                                 const QByteArray &quantity);

} // namespace purveyor::sandbox::luxbodies
