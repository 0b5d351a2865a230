// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace purveyor::proof
{
// core/vendors/README.md as it has to be.
QByteArray vendorTable();
} // namespace purveyor::proof
