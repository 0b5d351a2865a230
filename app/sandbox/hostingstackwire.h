// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/switches.h"

#include <QList>
#include <QString>

namespace purveyor::sandbox
{

/// One user as an answer shows it.
struct HsUser {
    QString id;
    QString name;
    QString plan;
    QString email;
    QString state;
    QString password = {}; ///< only a generated one
};

/// How a request ended, before it becomes bytes.
struct HsOutcome {
    QString code = QStringLiteral("OK");
    QString warning = {};
    QString debug = {};
    bool hasUsers = false;
    bool isList = false;
    QList<HsUser> users = {};

    [[nodiscard]] bool isGood() const { return code == QLatin1StringView("OK"); }
};

[[nodiscard]] HsOutcome hsFailure(const QString &code, const QString &debug = {});

[[nodiscard]] QList<Switches::Switch> hsSwitches();

/// 200 or 422 with the XML that the vendor's own server writes: texts padded, non-ASCII as references.
[[nodiscard]] Reply hsReply(const HsOutcome &outcome, const Switches &switches, bool extraFields,
                            bool swapOrder);

// What its web framework answers by itself.
[[nodiscard]] Reply hsUnauthorized();
[[nodiscard]] Reply hsNotAcceptable();
[[nodiscard]] Reply hsNotFoundPage();
[[nodiscard]] Reply hsErrorPage();

} // namespace purveyor::sandbox
