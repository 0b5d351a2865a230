// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace purveyor::sandbox
{

/// The switches of `POST /__sandbox/settings`; README.md describes them.
struct Settings {
    bool twoResellers = false;
    bool swapCreateOrder = false;
    bool extraFields = false;
    bool contentRange = true;
    bool orderManager = true;
    QString holdOn = QStringLiteral("oss"); ///< "oss", "bss" or "both": whose hold and release there are
    int priceDriftCents = 0;
    int clockSkewSeconds = 0;
    QSet<QString> grants = allGrants(); ///< "<APS type without version> <METHOD>"

    /// Takes over what @p object names; an unknown key or a wrong type changes nothing and is told in the
    /// result.
    [[nodiscard]] QString apply(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] static QSet<QString> allGrants();
};

} // namespace purveyor::sandbox
