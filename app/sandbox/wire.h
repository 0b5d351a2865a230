// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace purveyor::sandbox
{

struct Plan;
struct Record;

/// One row of a list, or one resource: a record (a subscription by one of its faces) or a plan.
struct Row {
    const Record *record = nullptr;
    bool oss = false; ///< the technical face of a subscription
    const Plan *plan = nullptr;
};

/// The APS resource as the platform shows it, links and `aps` section included.
[[nodiscard]] QJsonObject rowToJson(const Row &row);
/// A dotted property without making the whole resource where that can be avoided: lists of 100,000 rows are
/// filtered with it.
[[nodiscard]] QJsonValue rowProperty(const Row &row, const QString &property);
/// The members that @p properties (dotted) name.
[[nodiscard]] QJsonObject selected(const QJsonObject &object, const QStringList &properties);

/// The array backwards.
[[nodiscard]] QJsonArray reversed(const QJsonArray &array);

/// `resources` of a subscription: what was bought, or what is used of it.
[[nodiscard]] QJsonArray commercialResources(const Record &subscription);
[[nodiscard]] QJsonArray technicalResources(const Record &subscription);

} // namespace purveyor::sandbox
