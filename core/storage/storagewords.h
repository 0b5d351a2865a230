// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace purveyor
{
// What all of storage says to people is one context for translators.
struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::Storage)
};
} // namespace purveyor
