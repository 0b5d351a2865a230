// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/outcome.h"
#include "core/net/apierror.h"

class QUrl;

// Small decisions on the way of a write. Pure.
namespace purveyor
{
// The journal's rows name a whole URL. A connection that points to another host by now must not be handed
// bytes, and credentials, that were meant for the old one.
bool isSameOrigin(const QUrl &a, const QUrl &b);
// A vendor that answered the estimate with a refusal would refuse the order as well; anything else says
// nothing about the order, and a person may try again.
bool isRefusal(const ApiError &error);
// What an error of a send says about the write: NotSent only where it is proved, else Unknown.
Outcome outcomeFrom(const ApiError &error);
} // namespace purveyor
