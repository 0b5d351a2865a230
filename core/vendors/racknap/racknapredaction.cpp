// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/racknapredaction.h"

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
Redaction rackNapRedaction()
{
    Redaction redaction;
    redaction.allowFields(
        {// what is sent
         u"customer_id"_s, u"quantity"_s, u"slserverid"_s, u"serverid"_s, u"planid"_s, u"regdate"_s,
         u"amount"_s, u"recuring_amount"_s, u"nextduedate"_s, u"billingcycle"_s, u"first_plan_price"_s,
         u"recuring_plan_price"_s, u"plan_billing_cycle"_s, u"firstpayment"_s, u"pid"_s, u"serviceid"_s,
         u"currency"_s, u"currency_id"_s, u"partner_id"_s, u"platform"_s,
         // what comes back, as far as names can be expected
         u"status"_s, u"success"_s, u"message"_s, u"msg"_s, u"error"_s, u"errors"_s, u"error_code"_s,
         u"errorcode"_s, u"error_message"_s, u"code"_s, u"service_id"_s, u"id"_s, u"data"_s, u"name"_s,
         u"plan_name"_s, u"planname"_s, u"product"_s, u"price"_s, u"prices"_s, u"billing_cycle"_s, u"cycle"_s,
         u"plan"_s, u"plans"_s, u"description"_s, u"title"_s, u"os"_s, u"cpu"_s, u"ram"_s, u"disk"_s});
    return redaction;
}
} // namespace purveyor::racknap
