// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/orderstatusmessages.h"

#include "core/vendors/cloudblue/words.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
struct FlowRow {
    QLatin1StringView code;
    Mark mark;
    QString word;
    QString explanation;
    bool final = false;
};

QList<FlowRow> flowRows()
{
    const QString moving = Words::tr("The vendor is working on it; nothing is to be done.");
    return {
        {"NP"_L1, Mark::Bad, Words::tr("No payment method"),
         Words::tr("The customer needs a payment method at CloudBlue before the order goes on.")},
        {"WP"_L1, Mark::Waiting, Words::tr("Waiting for payment"),
         Words::tr(
             "The order was accepted and goes on when it is paid. Cash and bank transfers are released by "
             "hand at CloudBlue.")},
        {"WZ"_L1, Mark::Waiting, Words::tr("Provisioned, waiting for payment"),
         Words::tr("The subscription works already; the payment is still open.")},
        {"LO"_L1, Mark::Waiting, Words::tr("Provisioning"),
         Words::tr("The vendor waits for another system. This can take minutes or hours.")},
        {"PF"_L1, Mark::Bad, Words::tr("Provisioning failed"),
         Words::tr(
             "The subscription could not be set up. CloudBlue staff must restart or cancel the order.")},
        {"HL"_L1, Mark::Stopped, Words::tr("On hold at the vendor"),
         Words::tr("CloudBlue staff put the order on hold and must release it.")},
        {"SS"_L1, Mark::Waiting, Words::tr("Held for a fraud check"),
         Words::tr("CloudBlue staff must look at the order before it goes on.")},
        {"WA"_L1, Mark::Waiting, Words::tr("Waiting for approval"),
         Words::tr("Somebody must approve the order at CloudBlue.")},
        {"RB"_L1, Mark::Waiting, Words::tr("Checking conditions"), moving},
        {"AD"_L1, Mark::Waiting, Words::tr("Applying credits"), moving},
        {"CT"_L1, Mark::Waiting, Words::tr("In progress"), moving},
        {"TW"_L1, Mark::Waiting, Words::tr("In progress"), moving},
        {"TP"_L1, Mark::Waiting, Words::tr("In progress"), moving},
        {"TS"_L1, Mark::Waiting, Words::tr("In progress"), moving},
        {"TF"_L1, Mark::Waiting, Words::tr("In progress"), moving},
        {"PR"_L1, Mark::Waiting, Words::tr("Provisioning"), moving},
        {"PD"_L1, Mark::Waiting, Words::tr("Waiting to be provisioned"), moving},
        {"OP"_L1, Mark::Waiting, Words::tr("Opened"), moving},
        {"CP"_L1, Mark::Good, Words::tr("Completed"), {}, true},
        {"CL"_L1, Mark::Stopped, Words::tr("Cancelled", "an order"), {}, true},
    };
}

FlowRow rowFor(const OrderWords &words)
{
    const QList<FlowRow> rows = flowRows();
    const auto byCode = [&rows](QStringView code) -> const FlowRow * {
        for (const FlowRow &row : rows) {
            if (code == row.code)
                return &row;
        }
        return nullptr;
    };
    const QString &status = words.status;
    if (status == "COMPLETED"_L1)
        return *byCode(u"CP");
    if (status.startsWith("CANCEL"_L1))
        return *byCode(u"CL");
    if (const FlowRow *row = byCode(words.flow))
        return *row;
    if (status.contains("FAIL"_L1) || status.contains("ERROR"_L1))
        return {{}, Mark::Bad, Words::tr("Failed"), Words::tr("CloudBlue reports an error with this order.")};
    if (status == "IN_PROGRESS"_L1) {
        // A code that this vendor's own order flow added: shown as it is, beside our coarse word.
        return {{}, Mark::Waiting, Words::tr("In progress"), {}};
    }
    const QString own = words.flow.isEmpty() ? status : words.flow;
    return {{}, Mark::Unknown, own.isEmpty() ? Words::tr("Not told") : own, {}};
}

QList<OrderStep> stepsOf(const OrderWords &words, const FlowRow &row)
{
    using State = OrderStep::State;
    const bool done = row.mark == Mark::Good && row.final;
    OrderStep payment{Words::tr("Payment"), State::Current, words.paymentStatus};
    if (done || words.paymentStatus == "FINISHED"_L1 || words.paymentStatus == "COMPLETED"_L1)
        payment.state = State::Done;
    else if (words.paymentStatus.isEmpty() || words.paymentStatus == "NOT_STARTED"_L1)
        payment.state = row.code == "WP"_L1 || row.code == "NP"_L1 ? State::Current : State::Todo;
    OrderStep provisioning{Words::tr("Provisioning"), State::Current, words.provisioningStatus};
    if (done || words.provisioningStatus == "COMPLETED"_L1 || row.code == "WZ"_L1)
        provisioning.state = State::Done;
    else if (row.code == "PF"_L1 || words.provisioningStatus.contains("FAIL"_L1))
        provisioning.state = State::Failed;
    else if (row.code != "LO"_L1 && row.code != "PR"_L1 &&
             (words.provisioningStatus.isEmpty() || words.provisioningStatus == "NOT_STARTED"_L1))
        provisioning.state = State::Todo;
    // A cancelled order has come to its end, and not to the one that was wanted.
    const State end = done ? State::Done : row.final ? State::Failed : State::Todo;
    return {{Words::tr("Accepted"), State::Done, words.flow, OrderStep::Kind::Accepted},
            payment,
            provisioning,
            {Words::tr("Completed"), end, words.status, OrderStep::Kind::Completed}};
}
} // namespace

OrderHeadline headlineOf(const OrderWords &words)
{
    const FlowRow row = rowFor(words);
    QStringList vendorWords;
    for (const QString &word : {words.flow, words.paymentStatus}) {
        if (!word.isEmpty())
            vendorWords.append(word);
    }
    if (vendorWords.isEmpty() && !words.status.isEmpty())
        vendorWords.append(words.status);
    OrderHeadline headline;
    headline.status = {row.mark, row.word, vendorWords.join(u" · "_s)};
    if (headline.status.vendorWord == headline.status.word)
        headline.status.vendorWord.clear();
    headline.explanation = row.explanation;
    headline.final = row.final;
    headline.steps = stepsOf(words, row);
    return headline;
}

OrderKind orderKind(const QString &vendorType)
{
    const auto is = [&vendorType](std::initializer_list<QLatin1StringView> codes) {
        return std::any_of(codes.begin(), codes.end(),
                           [&vendorType](QLatin1StringView code) { return vendorType == code; });
    };
    if (is({"SO"_L1, "SALES"_L1}))
        return {Words::tr("New subscription"), false};
    if (is({"CH"_L1, "CHANGE"_L1}))
        return {Words::tr("Change"), false};
    if (is({"RN"_L1, "RENEWAL"_L1}))
        return {Words::tr("Renewal"), false};
    if (is({"CL"_L1, "CANCELLATION"_L1}))
        return {Words::tr("Cancellation"), false};
    if (is({"CF"_L1}))
        return {Words::tr("Cancellation with a charge"), false};
    if (is({"BO"_L1}))
        return {Words::tr("Recurring billing"), true};
    if (is({"PO"_L1}))
        return {Words::tr("Payment"), true};
    return {vendorType, false};
}
} // namespace purveyor::cloudblue
