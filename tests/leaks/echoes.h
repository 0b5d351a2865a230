// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/faults/faultlist.h"

namespace purveyor::leaks
{
// Answers that repeat secrets, each in a spelling and a dress of its own, as faults of the sandbox: refused,
// failed, and as if all were well.
QList<faults::FaultCell> echoCells(const QList<QByteArray> &secrets);
} // namespace purveyor::leaks
