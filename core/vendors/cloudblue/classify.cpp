// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/classify.h"

#include "core/vendors/cloudblue/accountmessages.h"
#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/errormessages.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/formvalues.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/ordermessages.h"
#include "core/vendors/cloudblue/usermessages.h"
#include "core/vendors/cloudblue/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
bool isDefiniteRefusal(int status, const QByteArray &body)
{
    static constexpr std::array Definite{400, 401, 403, 404, 405, 409, 410,
                                         411, 412, 413, 414, 415, 422, 429};
    static constexpr std::array Doubtful{406, 408, 425};
    if (json::looksLikeHtml(body))
        return false; // something between us and the vendor talks, and nobody knows what it let through
    if (std::find(Definite.begin(), Definite.end(), status) != Definite.end())
        return true;
    if (status < 400 || status >= 500)
        return false;
    return std::find(Doubtful.begin(), Doubtful.end(), status) == Doubtful.end() &&
           readVendorError(body).documented;
}

Outcome unreadable(Outcome outcome, const ApiError &why)
{
    outcome.kind = Outcome::Kind::Unknown;
    outcome.message =
        Words::tr("CloudBlue reported success (HTTP %1), but its answer does not say what was made. %2")
            .arg(QString::number(outcome.httpStatus), why.message);
    return outcome;
}

ApiError otherThing()
{
    return json::badResponse(Words::tr("It is about something else than what was sent."));
}

// The answer to a request that promised nothing but success: empty, or about the thing itself.
std::optional<ApiError> contradiction(const WriteDraft &draft, const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return {};
    if (json::looksLikeHtml(body)) // the page of a portal on the way is a 200 as well
        return json::badResponse(Words::tr("A web page came instead of an answer."));
    const Result<QJsonObject> object = json::parseObject(body);
    // A thing of APS may have a "type" of its own; what is none and says why is no success.
    if (const VendorError error = readVendorError(body);
        object && error.documented && apsId(*object).isEmpty())
        return json::badResponse(error.message.isEmpty() ? error.type : error.message);
    if (draft.operation != op::EditCustomer)
        return {};
    if (!object)
        return object.error();
    return apsId(*object) == draft.target.id ? std::optional<ApiError>() : otherThing();
}

Outcome confirmed(Outcome outcome, const WriteDraft &draft, const QByteArray &body)
{
    outcome.kind = Outcome::Kind::Confirmed;
    if (placesOrder(draft.operation)) {
        const Result<EntityId> id = readPlacedOrder(body);
        if (!id)
            return unreadable(outcome, id.error());
        outcome.made = {{draft.connection, EntityKind::Order, *id}};
    } else if (draft.operation == op::CreateCustomer) {
        const Result<Customer> customer = readCreatedCustomer(body, {draft.connection});
        if (!customer)
            return unreadable(outcome, customer.error());
        outcome.made = {customer->key};
        outcome.madeName = customer->number;
    } else if (draft.operation == op::CreateUser) {
        const Result<User> user = readUser(body, {draft.connection}, {});
        if (!user)
            return unreadable(outcome, user.error());
        // What follows sends a mail to the user that was made: it must be ours.
        if (user->login.compare(textIn(draft.values, field::Login), Qt::CaseInsensitive) != 0)
            return unreadable(outcome, otherThing());
        outcome.made = {user->key};
        outcome.madeName = user->login;
    } else if (const std::optional<ApiError> why = contradiction(draft, body)) {
        return unreadable(outcome, *why);
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
    if (reply.isSuccess())
        return confirmed(outcome, draft, reply.body);
    const ApiError error = errorFromAnswer(reply.status, reply.body, reply.requestId);
    outcome.vendorCode = error.vendorCode;
    outcome.message = error.message;
    outcome.kind =
        isDefiniteRefusal(reply.status, reply.body) ? Outcome::Kind::Refused : Outcome::Kind::Unknown;
    const bool holds = draft.operation == op::HoldSubscription || draft.operation == op::ReleaseSubscription;
    if (holds && (reply.status == 404 || reply.status == 405))
        outcome.message +=
            u' ' +
            Words::tr("Perhaps CloudBlue takes this at the other id of the subscription: see “Hold and "
                      "release act on” in the settings of the connection.");
    return outcome;
}
} // namespace purveyor::cloudblue
