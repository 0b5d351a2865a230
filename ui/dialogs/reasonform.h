// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"

namespace purveyor
{

class FormView;
struct Operation;

/// Whether a person is asked why: for what destroys, and for what takes something away from a customer.
[[nodiscard]] bool asksReason(const Operation &operation);
/// One line for it. Not part of the vendor's form: it stays in the journal and is sent to nobody.
[[nodiscard]] Form reasonForm();
[[nodiscard]] QString reasonIn(const FormView &view);

} // namespace purveyor
