// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace purveyor::faults
{
// One thing that can happen to a write between here and the vendor, and the states it may end in. Beside
// these holds for all of them: Confirmed only what was executed, Refused and NotSent only what was not.
struct FaultCell {
    QString name;
    QJsonObject fault;        // armed after the row is on disk as Sending, before a byte leaves; empty: none
    QList<WriteState> states; // allowed
    enum class Ends { ByItself, ByTimeout } ends = Ends::ByItself;
};

// For every write of a vendor. vendor: the name of its folder, for what an error of its own looks like.
QList<FaultCell> faultCells(const QString &vendor, const QString &baseUrl);
} // namespace purveyor::faults
