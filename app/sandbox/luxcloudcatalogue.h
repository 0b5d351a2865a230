// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace purveyor::sandbox
{

struct LuxResource {
    QString id;
    QString name;
    QString unit;
    qint64 thousandths; ///< quantity of a new subscription
};

struct LuxPeriod {
    QString id;
    QString name;
};

struct LuxProduct {
    QString id;
    QString name;
    QString family; ///< one can be switched to another of the same
    QList<LuxPeriod> periods;
    QList<LuxResource> resources;
    bool needsDomain = false;
    bool fails = false; ///< its orders end in failure
};

[[nodiscard]] const QList<LuxProduct> &luxProducts();
[[nodiscard]] const LuxProduct *findLuxProduct(const QString &id);
[[nodiscard]] const LuxPeriod *findPeriod(const LuxProduct &product, const QString &id);

/// "2.5" → 2500; the text is one that the shapes let pass.
[[nodiscard]] qint64 thousandthsOf(const QString &quantity);
/// 2000 → "2.0".
[[nodiscard]] QString quantityText(qint64 thousandths);

} // namespace purveyor::sandbox
