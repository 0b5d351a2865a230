// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/vendorclient.h"

namespace purveyor
{
VendorClient::VendorClient(QObject *parent)
    : QObject(parent)
{
}

VendorClient::~VendorClient() = default;
} // namespace purveyor
