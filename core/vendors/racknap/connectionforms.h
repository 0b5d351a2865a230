// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"

namespace purveyor::racknap
{
// What a connection needs beside its name, environment and address.
Form connectionForm();
} // namespace purveyor::racknap
