// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/luxcloudprobe.h"

#include "core/vendors/luxcloud/classify.h"
#include "core/vendors/luxcloud/words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
using State = ProbeStep::State;

LuxCloudProbe::LuxCloudProbe(LuxCloudCalls &calls, QObject *parent)
    : StepProbe(
          {
              {u"address"_s, Words::tr("LuxCloud answers at this address")},
              {u"credentials"_s, Words::tr("User name, password and token are accepted")},
              {u"products"_s, Words::tr("Products can be listed")},
              {u"subscriptions"_s, Words::tr("Subscriptions can be listed")},
              {u"writes"_s, Words::tr("Creating and ordering")},
          },
          calls.clock(), parent)
    , m_calls(calls)
{
    Q_ASSERT(steps().size() == StepCount);
}

void LuxCloudProbe::doStart()
{
    begin(Address);
    run(m_calls.getAny(m_calls.paths().userExists(m_calls.settings().username), u"test: L4.1 user exists"_s),
        [this](const Result<HttpReply> &result) { firstAnswer(result); });
}

void LuxCloudProbe::firstAnswer(const Result<HttpReply> &result)
{
    if (!result) {
        end(Address, State::Failed, result.error().message);
        finishAfter(Words::tr("LuxCloud was not reached."));
        return;
    }
    const bool refused = result->status == 401 || result->status == 403;
    const Result<AvailabilityAnswer> answer = readAvailability(bodyOf(*result), u"user"_s);
    if (refused) {
        end(Address, State::Passed, Words::tr("HTTP %1").arg(result->status));
        begin(Credentials);
        end(Credentials, State::Failed, m_calls.errorOf(*result).message,
            Words::tr("Compare user name, password and token with what LuxCloud gave you."));
        finishAfter(Words::tr("The credentials are not accepted."));
        return;
    }
    if (result->isSuccess() && answer) {
        end(Address, State::Passed, Words::tr("HTTP %1").arg(result->status));
        begin(Credentials);
        end(Credentials, State::Passed, m_calls.settings().username);
    } else {
        // It may still be LuxCloud: the call is documented, its failures are not.
        const QString finding =
            result->isSuccess() ? answer.error().message : m_calls.errorOf(*result).message;
        end(Address, State::Warning, finding,
            Words::tr(
                "The address should end with the version of the interface: https://api.luxcloud.net/1.0"));
        begin(Credentials);
        end(Credentials, State::Warning, Words::tr("Not refused, but not confirmed either"));
    }
    tryProducts();
}

void LuxCloudProbe::tryProducts()
{
    begin(Products);
    run(m_calls.products(), [this](const Result<QList<ProductAnswer>> &products) {
        if (products)
            end(Products, State::Passed,
                Words::tr("%n product(s)", nullptr, static_cast<int>(products->size())));
        else
            end(Products, State::Warning, products.error().message,
                Words::tr("The document names this list without describing it. Product and period ids can be "
                          "typed."));
        trySubscriptions();
    });
}

void LuxCloudProbe::trySubscriptions()
{
    if (m_calls.settings().role == Role::Reseller) {
        end(Subscriptions, State::NotTested, Words::tr("They are listed customer by customer."));
        finishWrites();
        return;
    }
    begin(Subscriptions);
    run(m_calls.subscriptionsOf({QString(OwnAccount)}), [this](const Result<QList<Subscription>> &list) {
        if (list)
            end(Subscriptions, State::Passed,
                Words::tr("%n subscription(s)", nullptr, static_cast<int>(list->size())));
        else
            end(Subscriptions, State::Warning, list.error().message,
                Words::tr(
                    "The document names this list without describing it. Subscriptions can be added by id."));
        finishWrites();
    });
}

void LuxCloudProbe::finishWrites()
{
    end(Writes, State::NotTested,
        Words::tr("The test changes nothing. What the credentials may do shows when it is "
                  "tried."));
    finish();
}
} // namespace purveyor::luxcloud
