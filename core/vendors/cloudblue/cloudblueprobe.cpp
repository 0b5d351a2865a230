// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/cloudblueprobe.h"

#include "core/net/clock.h"
#include "core/vendors/cloudblue/contentrange.h"
#include "core/vendors/cloudblue/errormessages.h"
#include "core/vendors/cloudblue/orderrequestmessages.h"
#include "core/vendors/cloudblue/planmessages.h"
#include "core/vendors/cloudblue/serverclock.h"
#include "core/vendors/cloudblue/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
QString probeName()
{
    return u"APS-20 test"_s;
}
} // namespace

CloudBlueProbe::CloudBlueProbe(CloudBlueCalls &calls, QObject *parent)
    : StepProbe(
          {
              {u"address"_s, Words::tr("CloudBlue answers at this address")},
              {u"signature"_s, Words::tr("The key is accepted")},
              {u"booster"_s, Words::tr("The address is an APS access point")},
              {u"clock"_s, Words::tr("The clocks agree")},
              {u"reseller"_s, Words::tr("Your reseller account")},
              {u"customers"_s, Words::tr("Customers can be listed")},
              {u"plans"_s, Words::tr("Plans can be listed")},
              {u"subscriptions"_s, Words::tr("Subscriptions can be listed")},
              {u"orders"_s, Words::tr("Orders can be listed")},
              {u"payment"_s, Words::tr("Payment methods can be read")},
              {u"estimates"_s, Words::tr("Orders can be estimated")},
              {u"grants"_s, Words::tr("Allowed operations of the key")},
          },
          calls.clock(), parent)
    , m_calls(calls)
{
    Q_ASSERT(steps().size() == StepCount);
}

void CloudBlueProbe::failedWith(Step step, const ApiError &error)
{
    end(step, ProbeStep::State::Failed, error.message.section(u'\n', 0, 0));
    if (error.kind == ApiError::Kind::Forbidden) {
        line(step).advice =
            Words::tr("Ask CloudBlue's provider to allow the key's user what is listed at the end.");
        line(step).copyable = grantsText();
        m_missingGrants.append(line(step).name);
    }
    line(step).answer = error.details;
}

void CloudBlueProbe::doStart()
{
    begin(Address);
    const Target target{"/aps/2/collections/accounts", Rql().limit(0, 1).encoded()};
    run(m_calls.getAny(target, probeName()),
        [this](const Result<HttpReply> &result) { firstAnswer(result); });
}

void CloudBlueProbe::firstAnswer(const Result<HttpReply> &result)
{
    using State = ProbeStep::State;
    if (!result) {
        failedWith(Address, result.error());
        finishAfter(Words::tr("CloudBlue was not reached."));
        return;
    }
    const HttpReply &reply = *result;
    if (reply.status == 404 || json::looksLikeHtml(reply.body)) {
        end(Address, State::Failed, m_calls.errorOf(reply).message.section(u'\n', 0, 0),
            Words::tr(
                "The address must be that of your brand's access point, such as https://portal.example.com, "
                "without /aps/2."));
        finishAfter(Words::tr("This is not CloudBlue's interface."));
        return;
    }
    end(Address, State::Passed, Words::tr("HTTP %1").arg(reply.status));
    if (!reply.isSuccess()) {
        failedWith(Signature, m_calls.errorOf(reply));
        if (reply.status == 401)
            line(Signature).advice =
                Words::tr("Compare key and secret with those shown when the key was created; the "
                          "secret is shown only once.");
    } else {
        end(Signature, State::Passed, Words::tr("Signed with OAuth 1.0a"));
    }
    const bool booster = headerValue(reply.headers, "X-APSBooster-Response").toLower() == "true";
    end(Booster, booster ? State::Passed : State::Warning,
        booster ? QString() : Words::tr("The answer has no X-APSBooster-Response header."),
        booster ? QString()
                : Words::tr("Requests from outside are served only by an access point with APS booster."));
    const std::optional<std::chrono::seconds> ahead = serverAhead(reply.headers, m_calls.clock().nowUtc());
    const auto off = ahead ? *ahead - m_calls.settings().clockOffset : std::chrono::seconds(0);
    if (!ahead) {
        end(ServerTime, State::NotTested, Words::tr("The answer has no date."));
    } else if (std::chrono::abs(off) > TolerableSkew) {
        end(ServerTime, State::Warning,
            Words::tr("CloudBlue's clock is %1 seconds ahead of ours.").arg(ahead->count()),
            Words::tr("Set this computer's clock, or enter %1 as clock correction.").arg(ahead->count()));
        line(ServerTime).copyable = QString::number(ahead->count());
        line(ServerTime).suggested.insert(QString(setting::ClockOffset), qint64{ahead->count()});
    } else {
        end(ServerTime, State::Passed, Words::tr("They differ by %1 s.").arg(off.count()));
    }
    if (steps().at(Signature).state == State::Passed)
        goOnAfter(Signature);
    else
        finishAfter(Words::tr("The key was not accepted."));
}

void CloudBlueProbe::goOnAfter(Step step)
{
    const auto page = [](const char *path) { return Target{path, Rql().limit(0, 1).encoded()}; };
    switch (step) {
    case Signature:
        findReseller();
        break;
    case Reseller:
        tryCustomers();
        break;
    case Customers:
        tryList(Plans, page("/aps/2/collections/service-plans"));
        break;
    case Plans:
        tryList(Subscriptions, page("/aps/2/collections/bss-subscriptions"));
        break;
    case Subscriptions:
        tryList(Orders, page("/aps/2/services/order-manager/orders"));
        break;
    case Orders:
        tryPaymentMethods();
        break;
    case Payment:
        tryEstimate();
        break;
    case Estimates:
        finishGrants();
        break;
    case Address:
    case Booster:
    case ServerTime:
    case Grants:
    case StepCount:
        break;
    }
}

void CloudBlueProbe::findReseller()
{
    begin(Reseller);
    const CloudBlueSettings &settings = m_calls.settings();
    if (settings.resellerEmail.isEmpty()) {
        if (settings.resellerId.isEmpty())
            end(Reseller, ProbeStep::State::Warning, Words::tr("No e-mail address of your account is given."),
                Words::tr("Without your account no customer can be created."));
        else
            end(Reseller, ProbeStep::State::Passed, settings.resellerId.value);
        goOnAfter(Reseller);
        return;
    }
    run(m_calls.resellerHits(), [this](const Result<QList<AccountHit>> &hits) {
        resellerFound(hits);
        goOnAfter(Reseller);
    });
}

void CloudBlueProbe::resellerFound(const Result<QList<AccountHit>> &hits)
{
    using State = ProbeStep::State;
    const CloudBlueSettings &settings = m_calls.settings();
    if (!hits) {
        failedWith(Reseller, hits.error());
        return;
    }
    if (hits->isEmpty()) {
        end(Reseller, State::Failed,
            Words::tr("No account that this key sees has %1 as its contact.").arg(settings.resellerEmail),
            Words::tr("Check the address, or choose another of the three contacts."));
        return;
    }
    QStringList names;
    const AccountHit *chosen = nullptr;
    for (const AccountHit &hit : *hits) {
        names.append(u"%1 · %2 · %3"_s.arg(hit.companyName, hit.number.value, hit.id.value));
        if (hit.id == settings.resellerId)
            chosen = &hit;
    }
    line(Reseller).copyable = names.join(u'\n');
    if (hits->size() == 1 && settings.resellerId.isEmpty()) {
        end(Reseller, State::Passed, names.first());
        line(Reseller).suggested.insert(QString(setting::ResellerId), hits->first().id.value);
        Q_EMIT stepChanged(Reseller);
    } else if (chosen) {
        end(Reseller, State::Passed,
            u"%1 · %2 · %3"_s.arg(chosen->companyName, chosen->number.value, chosen->id.value));
    } else if (hits->size() == 1) {
        end(Reseller, State::Warning,
            Words::tr("Another account is set, but %1 was found.").arg(names.first()),
            Words::tr("Compare the two ids."));
    } else {
        end(Reseller, State::Warning,
            Words::tr("%n accounts have this contact: %1", nullptr, static_cast<int>(hits->size()))
                .arg(names.join(u"; "_s)),
            Words::tr("Choose yours as reseller account."));
    }
}

void CloudBlueProbe::tryCustomers()
{
    CloudBlueSettings one = m_calls.settings();
    one.pageSize = 1;
    tryList(Customers, accountPage(one, 0));
}

void CloudBlueProbe::tryList(Step step, const Target &target)
{
    begin(step);
    run(m_calls.get(target, probeName()), [this, step](const Result<HttpReply> &reply) {
        const Result<QJsonArray> list = reply ? json::parseList(reply->body) : Failure(reply.error());
        if (list) {
            listRead(step, *list, ContentRange::parse(headerValue(reply->headers, "Content-Range")).total);
        } else if (step == Orders && list.error().kind == ApiError::Kind::NotFound) {
            end(step, ProbeStep::State::Failed, Words::tr("This installation has no order manager."),
                Words::tr("Orders cannot be listed or placed until CloudBlue's provider installs it."));
        } else {
            failedWith(step, list.error());
        }
        goOnAfter(step);
    });
}

void CloudBlueProbe::listRead(Step step, const QJsonArray &list, std::optional<qint64> total)
{
    const QJsonObject first = list.first().toObject();
    if (step == Customers) {
        m_someCustomer = apsId(first);
    } else if (step == Plans && !list.isEmpty()) {
        const QByteArray body = QJsonDocument(first).toJson(QJsonDocument::Compact);
        if (const Result<Product> plan = readPlan(body, m_calls.context(), {});
            plan && !plan->periods.isEmpty()) {
            m_somePlan = plan->key.id;
            m_somePeriod = plan->periods.first();
        }
    }
    const qint64 count = total.value_or(list.size());
    QString finding =
        total ? Words::tr("%1 in all").arg(count) : Words::tr("Readable; the number is not told.");
    if (count > 0) {
        end(step, ProbeStep::State::Passed, finding);
        return;
    }
    finding = Words::tr("The list is empty.");
    const bool scoped = m_calls.settings().fullScope;
    end(step, ProbeStep::State::Warning, finding,
        scoped ? QString()
               : Words::tr("\"See the things of your customers\" is off: only your own would be listed."));
}

void CloudBlueProbe::tryPaymentMethods()
{
    if (m_someCustomer.isEmpty()) {
        end(Payment, ProbeStep::State::NotTested, Words::tr("There is no customer to ask about."));
        goOnAfter(Payment);
        return;
    }
    begin(Payment);
    run(m_calls.paymentMethods(m_someCustomer), [this](const Result<QList<PaymentMethod>> &methods) {
        if (methods)
            end(Payment, ProbeStep::State::Passed, {});
        else
            failedWith(Payment, methods.error());
        goOnAfter(Payment);
    });
}

void CloudBlueProbe::tryEstimate()
{
    if (m_someCustomer.isEmpty() || m_somePlan.isEmpty()) {
        end(Estimates, ProbeStep::State::NotTested,
            Words::tr("There is no customer or no plan to estimate."));
        goOnAfter(Estimates);
        return;
    }
    begin(Estimates);
    SalesOrder order;
    order.customer = m_someCustomer;
    order.paymentMethod.value = u"0"_s;
    order.products.append({m_somePlan, *m_somePeriod, {}});
    run(m_calls.estimate(salesOrderBody(order).compact()), [this](const Result<Estimate> &estimate) {
        // Only the right to ask is tested: that this made-up order has a price is not needed.
        const bool allowed = estimate || estimate.error().kind == ApiError::Kind::Vendor ||
                             estimate.error().kind == ApiError::Kind::Conflict;
        if (allowed)
            end(Estimates, ProbeStep::State::Passed, {});
        else
            failedWith(Estimates, estimate.error());
        goOnAfter(Estimates);
    });
}

void CloudBlueProbe::finishGrants()
{
    using State = ProbeStep::State;
    line(Grants).copyable = grantsText();
    if (m_missingGrants.isEmpty()) {
        end(Grants, State::NotTested,
            Words::tr(
                "Whatever can be tried without changing anything is allowed. Users can only be tested by "
                "changing one."),
            Words::tr("If creating a user is refused later, compare the list of operations."));
    } else {
        end(Grants, State::Failed, Words::tr("Missing for: %1").arg(m_missingGrants.join(u", "_s)),
            Words::tr("Copy the list of operations and have them added: Users > user > APS Bus Access."));
    }
    finish();
}
} // namespace purveyor::cloudblue
