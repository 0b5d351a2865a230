// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace purveyor::racknap
{
// Translation context of this folder: Words::tr("…").
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RackNap)
};
} // namespace purveyor::racknap
