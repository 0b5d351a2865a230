// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/luxcloud/answermessages.h"

namespace purveyor::luxcloud
{
// What an answer that is no success says of itself. The document shows no error at all, so the usual names
// are tried: message, reason, errorMessage, description, detail, error; code, errorCode, status.
struct VendorError {
    bool ownError = false; // the root is named like an error: error, errors, fault, exception
    QString code;
    QString message; // plain text; empty when nothing was found

    friend bool operator==(const VendorError &, const VendorError &) = default;
};
VendorError readVendorError(const Body &body);

// An answer of this status as an error; never for a 2xx. who: whose credentials were used, for 401 and 403.
ApiError errorFromAnswer(int status, const Body &body, const QString &who);
} // namespace purveyor::luxcloud
