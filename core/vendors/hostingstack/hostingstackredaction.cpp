// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/hostingstackredaction.h"

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
Redaction hostingStackRedaction()
{
    Redaction redaction;
    redaction.allowFields({u"request"_s, u"response"_s, u"status"_s, u"success"_s, u"warning"_s, u"data"_s,
                           u"users"_s, u"user"_s, u"userid"_s, u"name"_s, u"plan"_s, u"planid"_s, u"email"_s,
                           u"state"_s, u"welcome"_s});
    return redaction;
}
} // namespace purveyor::hostingstack
