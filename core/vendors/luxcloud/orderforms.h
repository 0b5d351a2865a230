// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/pricelist.h"
#include "core/domain/subscription.h"
#include "core/vendors/luxcloud/accountforms.h"
#include "core/vendors/luxcloud/ordermessages.h"
#include "core/vendors/luxcloud/productmessages.h"

// Forms of chapter 5.
namespace purveyor::luxcloud
{
// What was read for an order form. A list that the server does not offer is absent, and ids are typed.
struct OrderFacts {
    std::optional<QList<ProductAnswer>> products;
    QString productsMissing; // why there are none
    std::optional<ProductAnswer> chosen;
    QString chosenMissing;
    std::optional<QStringList> before; // ids of the customer's subscriptions
    NameCheck domain;
};
// 5.1, 5.3. values that do not fit the chosen product any more fall away.
Form orderForm(const OperationId &operation, const OrderFacts &facts, const Values &values);
// 5.4. subscription: as it was just read.
Form switchForm(const Subscription &subscription, const OrderFacts &facts, const Values &values);
// 5.5. One signed number for each resource, added to what there is.
Form quantityForm(const Subscription &subscription, const Values &values);
// For the question about one product.
Form productForm(const OrderFacts &facts, const Values &values);
QList<Problem> checkOrderForm(const OperationId &operation, const Form &form, const Values &values);

QString productIn(const Values &values); // typed by hand or chosen; empty: none yet
QString periodIn(const Values &values);
// As it is sent and asked about: ACE, lower case, no trailing dot (L29). Empty when it is no domain name.
QString domainText(const QString &typed);
// The item that the form describes; of the resources those with a number other than 0.
OrderItem orderItemFrom(const OperationId &operation, const QString &subscription, const Form &form,
                        const Values &values);
// What a price list could know of it, named as in the form.
QList<PricedItem> pricedItems(const OrderItem &item, const Form &form);
QString orderSummary(const Form &form, const Values &values);       // "Mail, monthly, example.com"
QList<Change> orderChanges(const Form &form, const Values &values); // before → after of 5.4 and 5.5
} // namespace purveyor::luxcloud
