// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/httpmessage.h"

#include <QList>
#include <QMap>
#include <QString>

namespace purveyor::sandbox
{

/// The fields of one request, by name.
using RnFields = QMap<QString, QString>;

/// What a field of the document may hold.
enum class RnSort {
    Id,       ///< a whole number from 1
    Number,   ///< a whole number from 0
    Word,     ///< letters, digits, '-' and '_', up to 64
    Date,     ///< dd/MM/yyyy
    Money,    ///< plain, two decimals or more
    Cycle,    ///< one of the 13 labels
    Platform, ///< Linux or Windows
};

struct RnField {
    QString name;
    RnSort sort;
    bool isRequired = true;
};

/// Reads the body as @p encoding ("form", "multipart", "json" or "any") says; what is wrong goes to
/// @p problem.
[[nodiscard]] RnFields rnDecoded(const Request &request, const QString &encoding, QString &problem);
/// A field that is missing, not known or not what it must be; empty when all is well.
[[nodiscard]] QString rnFieldProblem(const RnFields &fields, const QList<RnField> &known);

} // namespace purveyor::sandbox
