// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/racknapprobe.h"

#include "core/vendors/jsonreading.h"
#include "core/vendors/racknap/answermessages.h"
#include "core/vendors/racknap/classify.h"
#include "core/vendors/racknap/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
using State = ProbeStep::State;

namespace
{
QList<std::pair<QString, QString>> stepNames()
{
    return {
        {u"address"_s, Words::tr("RackNap answers at this address")},
        {u"token"_s, Words::tr("The token is accepted")},
        {u"encoding"_s, Words::tr("Requests are understood")},
        {u"lists"_s, Words::tr("Customers and services can be listed")},
    };
}
} // namespace

RackNapProbe::RackNapProbe(Transport &transport, ReadRequest planDetail, const RackNapSettings &settings,
                           Clock &clock, QObject *parent)
    : ReadProbe(transport, std::move(planDetail), stepNames(), clock, parent)
    , m_settings(settings)
{
    Q_ASSERT(steps().size() == StepCount);
}

RackNapProbe::~RackNapProbe() = default;

void RackNapProbe::notReached(const ApiError &error)
{
    end(Address, State::Failed, error.message.section(u'\n', 0, 0));
    line(Address).answer = error.details;
    finishAfter(Words::tr("RackNap was not reached."));
}

void RackNapProbe::judge(const HttpReply &reply)
{
    const Answer answer = readAnswer(reply.body);
    const QString said = answer.message.isEmpty() ? answer.excerpt : answer.message;
    const bool isPage = json::looksLikeHtml(reply.body);
    if (reply.status == 404 || reply.status == 405 || (reply.isSuccess() && isPage) || reply.status >= 500) {
        end(Address, State::Failed, Words::tr("HTTP %1: this is not RackNap's interface.").arg(reply.status),
            Words::tr("The address is that of your panel, such as https://panel.example.com; /api/v2 is "
                      "added."));
        line(Address).answer = said;
        finishAfter(Words::tr("This is not RackNap's interface."));
        return;
    }
    end(Address, State::Passed, Words::tr("HTTP %1").arg(reply.status));
    const std::optional<ApiError> error = readError(reply);
    if (error && (error->kind == ApiError::Kind::Unauthorized || error->kind == ApiError::Kind::Forbidden)) {
        end(Token, State::Failed, error->message.section(u'\n', 0, 0),
            Words::tr("Enter a new token. It is sent as “%1: Bearer …”, which is a setting.")
                .arg(QString::fromLatin1(m_settings.headerName)));
        line(Token).answer = said;
        finishAfter(Words::tr("The token was not accepted."));
        return;
    }
    if (error) {
        end(Token, State::Warning, Words::tr("It was not complained about."));
        end(Encoding, State::Warning, error->message.section(u'\n', 0, 0),
            Words::tr(
                "If RackNap misses fields that were sent, choose another way of sending. If it does not "
                "know plan %1, enter one that exists.")
                .arg(m_settings.testPlan));
        line(Encoding).answer = said;
    } else if (!answer.problem.isEmpty() && !answer.isEmpty && reply.body.trimmed() != "null" &&
               !json::parse(reply.body)) {
        end(Token, State::Warning, Words::tr("It was not complained about."));
        end(Encoding, State::Failed, answer.problem, Words::tr("The answer is not what RackNap documents."));
        line(Encoding).answer = said;
    } else {
        end(Token, State::Passed, {});
        end(Encoding, State::Passed, Words::tr("Plan %1 was read.").arg(m_settings.testPlan));
    }
    end(Lists, State::NotTested, Words::tr("RackNap's interface has no lists."),
        Words::tr("Add customers and services by their numbers."));
    finishAfter({});
}
} // namespace purveyor::racknap
