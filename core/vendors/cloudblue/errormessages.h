// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apierror.h"
#include "core/vendors/jsonreading.h"

namespace purveyor::cloudblue
{
// What an answer that is no success says of itself, in one of its three shapes:
//   {"code":500,"type":"APS::Hosting::Exception","message":"Limit for resource …"}
//   {"code":403,"error":"APS::Util::AccessViolation","message":"Association with … is not allowed."}
//   nothing, HTML or plain text
struct VendorError {
    bool documented = false; // one of the JSON shapes
    QString code;            // verbatim: "500"
    QString type;            // "APS::Hosting::Exception"
    QString message;         // the vendor's sentence; empty when it gave none

    friend bool operator==(const VendorError &, const VendorError &) = default;
};
VendorError readVendorError(const QByteArray &body);

// What the key must be allowed to do, as it is entered on the vendor's page for the key's user. The vendor
// lists types there without a version.
struct Grant {
    QString type;
    QString methods;
};
QList<Grant> neededGrants();
QString grantsText(); // one line each, for copying

// An answer of this status as an error. Never for a 2xx. Vendor when CloudBlue refused with words of its own,
// and the kind of the status otherwise.
ApiError errorFromAnswer(int status, const QByteArray &body, const QString &requestId);
} // namespace purveyor::cloudblue
