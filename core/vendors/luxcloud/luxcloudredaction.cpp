// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/luxcloudredaction.h"

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
Redaction luxCloudRedaction()
{
    Redaction redaction;
    redaction.allowFields({// accounts, users, service users
                           u"account"_s, u"user"_s, u"serviceUser"_s, u"serviceUsers"_s, u"id"_s, u"name"_s,
                           u"type"_s, u"status"_s, u"username"_s, u"address"_s, u"addressLine1"_s,
                           u"addressLine2"_s, u"city"_s, u"state"_s, u"postalCode"_s, u"countryCode"_s,
                           u"contacts"_s, u"contact"_s, u"firstName"_s, u"lastName"_s, u"email"_s, u"phone"_s,
                           u"areaCode"_s, u"number"_s, u"extension"_s,
                           // orders, subscriptions, products
                           u"order"_s, u"items"_s, u"item"_s, u"product"_s, u"products"_s, u"period"_s,
                           u"periods"_s, u"subscription"_s, u"subscriptions"_s, u"resources"_s, u"resource"_s,
                           u"quantity"_s, u"usedQuantity"_s, u"unitOfMeasure"_s, u"parameters"_s,
                           u"parameter"_s, u"value"_s, u"description"_s, u"domain"_s,
                           // errors; a reason may repeat a password and is not kept
                           u"error"_s, u"errors"_s, u"code"_s, u"errorCode"_s, u"message"_s});
    return redaction;
}
} // namespace purveyor::luxcloud
