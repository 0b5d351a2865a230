// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/classify.h"

#include "core/net/redaction.h"
#include "core/vendors/hostingstack/drafts.h"
#include "core/vendors/hostingstack/fields.h"
#include "core/vendors/hostingstack/operations.h"
#include "core/vendors/hostingstack/responsemessages.h"
#include "core/vendors/hostingstack/words.h"
#include "core/vendors/xmlreading.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
namespace
{
constexpr int HttpOk = 200;
constexpr int CodedFailure = 422;

// Answered before the request reached what executes it: by a proxy, the router or the check of credentials.
bool isRefusedByStatus(int status)
{
    static constexpr std::array Definite{400, 401, 403, 404, 405, 411, 413, 414, 415, 429};
    return std::find(Definite.begin(), Definite.end(), status) != Definite.end();
}

bool isRefusedByCode(const OperationId &operation, const QString &code)
{
    if (code == code::UserNotFound)
        return true;
    const bool creates = operation == op::CreateUser;
    if (code == code::UniqueEmail || code == code::UniqueUserName)
        return creates; // a modify has stored the address by then
    if (code == code::InvalidPassword)
        return creates || operation == op::SetPassword;
    return false;
}

QString statusText(int status)
{
    switch (status) {
    case 401:
        return Words::tr("HostingStack does not accept the user name or password of the connection "
                         "(Connections > Edit).");
    case 404:
        return Words::tr("HTTP 404: there is no billing interface at this address.");
    case 406:
        return Words::tr("HTTP 406: HostingStack carries a request out and then says that it cannot answer "
                         "as asked. A proxy may have changed what was asked for.");
    default:
        return Words::tr("HostingStack answered with HTTP %1.").arg(status);
    }
}

QString unknownText(const OperationId &operation)
{
    if (operation == op::CreateUser)
        return Words::tr("The user may exist all the same.");
    if (operation == op::DeleteUser)
        return Words::tr("The user may be deleted all the same.");
    return Words::tr("HostingStack stores changes one by one: some of them may be there.");
}

// The answer tells of another user than the one that was sent: a confused cache or proxy talks.
bool isAboutSomebodyElse(const WriteDraft &draft, const Response &response)
{
    const UserRecord user = response.users.value(0);
    if (draft.operation == op::CreateUser) {
        // A password that is also part of the address was taken out of the answer.
        return !user.email.isEmpty() && !user.email.contains(Redaction::hidden()) &&
               user.email.compare(textIn(draft.values, field::Email), Qt::CaseInsensitive) != 0;
    }
    return !user.id.isEmpty() && user.id != draft.target.id.value;
}

Outcome confirmed(Outcome outcome, const WriteDraft &draft, const Response &response)
{
    outcome.kind = Outcome::Kind::Confirmed;
    outcome.vendorCode = response.warning;
    if (!response.warning.isEmpty())
        outcome.message = warningText(response.warning);
    if (wantsPassword(draft)) {
        outcome.handOver = response.password;
        if (response.password.isEmpty())
            outcome.message = Words::tr(
                "Done, but HostingStack did not tell the password that it made. Ask for a new one.");
    }
    if (draft.operation != op::CreateUser)
        return outcome;
    const UserRecord user = response.users.value(0);
    if (user.id.isEmpty()) {
        outcome.message = Words::tr("The user was made, but HostingStack did not tell the id.");
    } else {
        outcome.made = {{draft.connection, EntityKind::Customer, {user.id}}};
        outcome.madeName = user.email.isEmpty() ? user.id : u"%1 · %2"_s.arg(user.id, user.email);
    }
    return outcome;
}
} // namespace

Outcome classify(const WriteDraft &draft, const HttpReply &reply)
{
    Outcome outcome;
    outcome.httpStatus = reply.status;
    outcome.requestId = reply.requestId;
    outcome.duration = reply.duration;
    const Result<Response> response = readResponse(reply.body, headerValue(reply.headers, "Content-Type"));
    const bool coded = reply.status == HttpOk || reply.status == CodedFailure;
    if (response)
        outcome.vendorCode = response->code;
    if (coded && response && !response->code.isEmpty()) {
        const bool done = reply.status == HttpOk && response->isOk();
        if (done && !isAboutSomebodyElse(draft, *response))
            return confirmed(outcome, draft, *response);
        outcome.message = done ? Words::tr("HostingStack answered about another user than was asked for.")
                               : errorText(response->code);
        if (isRefusedByCode(draft.operation, response->code))
            outcome.kind = Outcome::Kind::Refused;
    } else {
        outcome.message = coded && !response ? response.error().message : statusText(reply.status);
        // A web page comes from something in between, and nobody knows what that let through.
        if (isRefusedByStatus(reply.status) && !xml::looksLikeHtml(reply.body))
            outcome.kind = Outcome::Kind::Refused;
    }
    if (outcome.kind == Outcome::Kind::Unknown)
        outcome.message += u'\n' + unknownText(draft.operation);
    return outcome;
}

ApiError errorOf(const HttpReply &reply)
{
    ApiError error;
    error.httpStatus = reply.status;
    error.requestId = reply.requestId;
    const Result<Response> response = readResponse(reply.body, headerValue(reply.headers, "Content-Type"));
    if (response && !response->code.isEmpty() && !response->isOk()) {
        error.kind = ApiError::Kind::Vendor;
        error.vendorCode = response->code;
        error.message = errorText(response->code);
        return error;
    }
    error.message = statusText(reply.status);
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
        error.kind = ApiError::Kind::BadResponse;
    }
    return error;
}
} // namespace purveyor::hostingstack
