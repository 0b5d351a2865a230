// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/origin.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace purveyor
{
bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "http"_L1 ? 80 : 443); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}
} // namespace purveyor
