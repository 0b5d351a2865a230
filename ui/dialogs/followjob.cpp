// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/followjob.h"

#include "ui/dialogs/formsession.h"

namespace purveyor
{

ApiError connectionGone()
{
    ApiError error;
    error.message = FormSession::tr("This connection was changed or removed meanwhile. Nothing was sent.");
    return error;
}

} // namespace purveyor
