// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/pagedjob.h"

#include <QCoreApplication>

namespace purveyor
{
ApiError repeatedPageError()
{
    ApiError error;
    error.kind = ApiError::Kind::BadResponse;
    error.message = QCoreApplication::translate(
        "purveyor::PagedJob",
        "The vendor repeats a page of this list, so the list could not be read to its end.");
    error.delivery = ApiError::Delivery::NotSent;
    return error;
}

ApiError endlessListError()
{
    ApiError error;
    error.kind = ApiError::Kind::BadResponse;
    error.message = QCoreApplication::translate("purveyor::PagedJob", "The vendor's list does not end.");
    return error;
}
} // namespace purveyor
