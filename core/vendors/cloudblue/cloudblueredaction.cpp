// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/cloudblueredaction.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
Redaction cloudBlueRedaction()
{
    Redaction redaction;
    redaction.allowHeaders({"APS-Actor-Scope", "APS-Info", "APS-Retry-Timeout", "APS-Request-Phase",
                            "APS-Transaction-ID", "X-APSBooster-Response", "X-Correlation-ID"});
    redaction.allowFields(
        {// queries
         u"eq"_s, u"ne"_s, u"like"_s, u"in"_s, u"implementing"_s, u"select"_s, u"sort"_s, u"limit"_s,
         // the aps section and links
         u"aps"_s, u"id"_s, u"type"_s, u"status"_s, u"revision"_s, u"modified"_s, u"package"_s, u"href"_s,
         u"link"_s, u"schema"_s, u"subscription"_s,
         // accounts
         u"taxStatus"_s, u"taxRegId"_s, u"taxRegIdStatus"_s, u"taxZoneId"_s, u"localeId"_s,
         u"accountCurrencyCode"_s, u"accountId"_s, u"externalARManagement"_s, u"fullyRegistered"_s,
         u"customerClass"_s, u"ownCustomerClasses"_s, u"paAccount"_s, u"bssAccountInfo"_s, u"parent"_s,
         u"personal"_s, u"companyName"_s, u"addressPostal"_s, u"countryName"_s, u"locality"_s,
         u"postalCode"_s, u"region"_s, u"streetAddress"_s, u"extendedAddress"_s, u"adminContact"_s,
         u"billingContact"_s, u"techContact"_s, u"email"_s, u"givenName"_s, u"familyName"_s, u"middleName"_s,
         u"organizationName"_s, u"telVoice"_s, u"locale"_s, u"locked"_s, u"accounts"_s, u"brands"_s,
         u"domains"_s, u"subscriptions"_s, u"templates"_s, u"users"_s,
         // users, never the password
         u"isAccountAdmin"_s, u"login"_s, u"fullName"_s, u"displayName"_s, u"disabled"_s, u"memberId"_s,
         u"userId"_s, u"servicesMode"_s, u"organization"_s, u"services"_s, u"invitationDate"_s,
         // payment methods
         u"paymentSystemId"_s, u"paymentSystem"_s, u"ownerAccountId"_s, u"number"_s, u"name"_s,
         u"perCustomer"_s, u"ratified"_s, u"defaultMethod"_s,
         // orders and estimates
         u"paymentMethodId"_s, u"products"_s, u"planId"_s, u"period"_s, u"unit"_s, u"duration"_s,
         u"resources"_s, u"resourceId"_s, u"amount"_s, u"total"_s, u"subTotal"_s, u"taxTotal"_s,
         u"exclusiveTaxTotal"_s, u"value"_s, u"details"_s, u"description"_s, u"quantity"_s, u"lowerBound"_s,
         u"unitOfMeasure"_s, u"unitPrice"_s, u"extendedPrice"_s, u"discount"_s, u"taxAmount"_s,
         u"exclusiveTaxAmount"_s, u"resellerCost"_s, u"resellerCosts"_s, u"orderId"_s, u"internalId"_s,
         u"orderNumber"_s, u"paymentStatus"_s, u"provisioningStatus"_s, u"ofStatus"_s, u"sellerId"_s,
         u"buyerId"_s, u"orderDate"_s, u"expirationDate"_s, u"creationTime"_s, u"orderAttributes"_s,
         u"endCustomerAttributes"_s, u"endCustomerName"_s, u"endCustomerType"_s, u"bssSubscriptions"_s,
         // plans and subscriptions
         u"shortDescription"_s, u"longDescription"_s, u"subscriptionPeriods"_s, u"resourceRates"_s,
         u"subscriptionId"_s, u"subscriptionPeriod"_s, u"trial"_s, u"serviceStatus"_s, u"account"_s,
         u"servicePlan"_s, u"paSubscription"_s, u"included"_s, u"additional"_s, u"usage"_s, u"title"_s,
         u"apsId"_s, u"apsType"_s, u"maximum"_s,
         // errors
         u"code"_s, u"error"_s, u"message"_s, u"reason"_s});
    return redaction;
}
} // namespace purveyor::cloudblue
