// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/vendors/cloudblue/planmessages.h"
#include "core/vendors/cloudblue/subscriptionmessages.h"
#include "tests/core/vendors/cloudblue/fixtures.h"

namespace purveyor::cloudblue
{
// The subscription of the message files, as the details tell it: 1 + 2 of the first resource, 10 + 0 of one
// that has no services, and traffic that only the services know.
inline Subscription knownSubscription(const ConnectionId &connection)
{
    Subscription subscription = *readSubscription(fixture("contract.response.json"), {connection});
    subscription.technicalId = *readTechnicalId(fixture("services.response.json"));
    subscription.resources =
        mergeResources(*readCommercialResources(fixture("contract-resources.response.json")),
                       *readTechnicalResources(fixture("service-resources.response.json")));
    return subscription;
}

inline QList<Product> knownPlans(const ConnectionId &connection)
{
    return *readPlans(fixture("plans.response.json"), {connection}, QStringLiteral("en_US"));
}

// What a person has in the form who changed nothing.
inline Values initialValues(const Form &form)
{
    Values values;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields)
            values.insert(field.key, field.initial);
    }
    return values;
}

inline Quantity pieces(qint64 amount)
{
    return {Decimal(amount, 0), QStringLiteral("unit")};
}
} // namespace purveyor::cloudblue
