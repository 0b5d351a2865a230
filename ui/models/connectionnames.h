// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <functional>

class QString;

namespace purveyor
{

/// Tells a model what a connection is called. Asked when a cell is drawn and when a row is put.
using ConnectionNames = std::function<QString(const ConnectionId &)>;

} // namespace purveyor
