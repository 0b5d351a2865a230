// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/services.h"

using namespace Qt::StringLiterals;

namespace purveyor
{

SecretRef proxyPasswordRef()
{
    return {u"purveyor/proxy/password"_s};
}

} // namespace purveyor
