// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QWidget>
#include <functional>

namespace purveyor
{

class Workspace;

/// Shows the certificate that this connection was last shown and not trusted. Trusted, it is pinned and
/// trusted() is called, unless the context is gone.
void askToTrustCertificate(Workspace &workspace, const ConnectionId &id, QWidget *context,
                           const std::function<void()> &trusted);

} // namespace purveyor
