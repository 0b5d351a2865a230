// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/classify.h"

#include "core/vendors/cloudblue/accountmessages.h"
#include "core/vendors/cloudblue/errormessages.h"
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

Outcome confirmed(Outcome outcome, const OperationId &operation, const ConnectionId &connection,
                  const QByteArray &body)
{
    outcome.kind = Outcome::Kind::Confirmed;
    if (operation == op::PlaceOrder) {
        const Result<EntityId> id = readPlacedOrder(body);
        if (!id)
            return unreadable(outcome, id.error());
        outcome.made = {{connection, EntityKind::Order, *id}};
    } else if (operation == op::CreateCustomer) {
        const Result<Customer> customer = readCreatedCustomer(body, {connection});
        if (!customer)
            return unreadable(outcome, customer.error());
        outcome.made = {customer->key};
        outcome.madeName = customer->number;
    } else if (operation == op::CreateUser) {
        const Result<User> user = readUser(body, {connection}, {});
        if (!user)
            return unreadable(outcome, user.error());
        outcome.made = {user->key};
        outcome.madeName = user->login;
    }
    return outcome;
}
} // namespace

Outcome classify(const OperationId &operation, const ConnectionId &connection, const HttpReply &reply)
{
    Outcome outcome;
    outcome.httpStatus = reply.status;
    outcome.requestId = reply.requestId;
    outcome.duration = reply.duration;
    if (reply.isSuccess())
        return confirmed(outcome, operation, connection, reply.body);
    const ApiError error = errorFromAnswer(reply.status, reply.body, reply.requestId);
    outcome.vendorCode = error.vendorCode;
    outcome.message = error.message;
    outcome.kind =
        isDefiniteRefusal(reply.status, reply.body) ? Outcome::Kind::Refused : Outcome::Kind::Unknown;
    return outcome;
}

Outcome outcomeOf(const ApiError &error)
{
    Outcome outcome;
    outcome.kind =
        error.delivery == ApiError::Delivery::NotSent ? Outcome::Kind::NotSent : Outcome::Kind::Unknown;
    outcome.httpStatus = error.httpStatus;
    outcome.vendorCode = error.vendorCode;
    outcome.message = error.message;
    outcome.requestId = error.requestId;
    return outcome;
}
} // namespace purveyor::cloudblue
