// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/switches.h"

#include <QJsonValue>
#include <QString>
#include <optional>

namespace purveyor::sandbox
{

/// How a request ended, before it becomes bytes.
struct RnOutcome {
    int status = 200;  ///< of an error, where it shows by HTTP
    QString code = {}; ///< of an error
    QString message = {};
    QString serviceId = {};                                 ///< of a new service
    QJsonValue details = QJsonValue(QJsonValue::Undefined); ///< of a read

    [[nodiscard]] bool isGood() const { return code.isEmpty(); }
};

[[nodiscard]] RnOutcome rnError(int status, const QString &code, const QString &message);
[[nodiscard]] QList<Switches::Switch> rnSwitches();
/// The JSON that PHP makes, in the shape that the switches choose: the document shows few of them.
[[nodiscard]] Reply rnReply(const RnOutcome &outcome, const Switches &switches, bool extraFields);

} // namespace purveyor::sandbox
