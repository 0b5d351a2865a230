// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/classify.h"

#include "core/vendors/racknap/answermessages.h"
#include "core/vendors/racknap/operations.h"
#include "core/vendors/racknap/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
namespace
{
bool isDefiniteRefusal(int status, const Answer &answer)
{
    static constexpr std::array definite{400, 401, 403, 404, 405, 409, 410, 411, 413, 414, 415, 422, 429};
    static constexpr std::array doubtful{406, 408, 425};
    if (answer.verdict == Answer::Verdict::Success ||
        answer.verdict == Answer::Verdict::Contradictory) // nothing that says "done" is a refusal
        return false;
    if (answer.isPage) // something between us and the vendor talks, and nobody knows what it let through
        return false;
    if (std::find(definite.begin(), definite.end(), status) != definite.end())
        return true;
    return status >= 400 && status < 500 &&
           std::find(doubtful.begin(), doubtful.end(), status) == doubtful.end() &&
           answer.verdict == Answer::Verdict::Failure;
}

QString shown(const Answer &answer)
{
    if (!answer.message.isEmpty())
        return answer.message;
    if (answer.isEmpty || answer.excerpt.isEmpty())
        return answer.problem;
    return answer.problem + u'\n' + answer.excerpt;
}

QString tokenAdvice()
{
    return Words::tr("The token of the connection may have been rejected: enter a new one (Connections > "
                     "Edit) and test the connection.");
}

QString errorText(int status, const Answer &answer)
{
    QString text = answer.isEmpty ? QString() : shown(answer);
    if (text.isEmpty())
        text = answer.code.isEmpty() ? Words::tr("RackNap answered with HTTP %1.").arg(status)
                                     : Words::tr("RackNap answered with the error %1.").arg(answer.code);
    if (status == 401 || status == 403 || speaksOfToken(answer.message))
        text += u'\n' + tokenAdvice();
    return text;
}

Outcome confirmed(Outcome outcome, const OperationId &operation, const ConnectionId &connection,
                  const Answer &answer)
{
    outcome.kind = Outcome::Kind::Confirmed;
    outcome.message = answer.message;
    if (operation != op::CreateService)
        return outcome;
    if (answer.serviceId.isEmpty()) {
        outcome.message = Words::tr("The service was made, but RackNap did not tell its number. Find it in "
                                    "RackNap's panel and add the service here by that number.");
        if (!answer.message.isEmpty())
            outcome.message += u'\n' + answer.message;
        return outcome;
    }
    outcome.made = {{connection, EntityKind::Subscription, {answer.serviceId}}};
    outcome.madeName = answer.serviceName.isEmpty() ? answer.serviceId
                                                    : u"%1 · %2"_s.arg(answer.serviceId, answer.serviceName);
    return outcome;
}

Outcome unclear(Outcome outcome, const Answer &answer)
{
    outcome.kind = Outcome::Kind::Unknown;
    outcome.message =
        Words::tr("RackNap's answer (HTTP %1) does not say whether this was done.").arg(outcome.httpStatus);
    if (const QString text = shown(answer); !text.isEmpty())
        outcome.message += u'\n' + text;
    return outcome;
}
} // namespace

Outcome classify(const OperationId &operation, const ConnectionId &connection, const HttpReply &reply)
{
    const Answer answer = readAnswer(reply.body);
    Outcome outcome;
    outcome.httpStatus = reply.status;
    outcome.requestId = reply.requestId;
    outcome.duration = reply.duration;
    outcome.vendorCode = answer.code;
    if (!reply.isSuccess()) {
        outcome.kind =
            isDefiniteRefusal(reply.status, answer) ? Outcome::Kind::Refused : Outcome::Kind::Unknown;
        outcome.message = errorText(reply.status, answer);
        return outcome;
    }
    if (answer.isEmpty && operation == op::Terminate)
        return confirmed(outcome, operation, connection, answer);
    switch (answer.verdict) {
    case Answer::Verdict::Success:
        return confirmed(outcome, operation, connection, answer);
    case Answer::Verdict::Failure:
        outcome.kind = Outcome::Kind::Refused;
        outcome.message = errorText(reply.status, answer);
        return outcome;
    case Answer::Verdict::Contradictory:
    case Answer::Verdict::Unclear:
        break;
    }
    return unclear(outcome, answer);
}

std::optional<ApiError> readError(const HttpReply &reply)
{
    const Answer answer = readAnswer(reply.body);
    if (reply.isSuccess() && answer.verdict != Answer::Verdict::Failure)
        return std::nullopt;
    ApiError error;
    error.httpStatus = reply.status;
    error.requestId = reply.requestId;
    error.vendorCode = answer.code;
    error.message = errorText(reply.status, answer);
    switch (reply.status) {
    case 401:
        error.kind = ApiError::Kind::Unauthorized;
        break;
    case 403:
        error.kind = ApiError::Kind::Forbidden;
        break;
    case 404:
    case 405:
        error.kind = ApiError::Kind::NotFound;
        break;
    case 429:
        error.kind = ApiError::Kind::RateLimited;
        break;
    default:
        error.kind = speaksOfToken(answer.message) ? ApiError::Kind::Unauthorized
                     : answer.problem.isEmpty()    ? ApiError::Kind::Vendor
                                                   : ApiError::Kind::BadResponse;
    }
    return error;
}
} // namespace purveyor::racknap
