// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/classify.h"

#include "core/vendors/luxcloud/errormessages.h"
#include "core/vendors/luxcloud/luxcloudids.h"
#include "core/vendors/luxcloud/operations.h"
#include "core/vendors/luxcloud/ordermessages.h"
#include "core/vendors/luxcloud/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
bool isDefiniteRefusal(int status, const Body &body)
{
    // A web page: something between us and the vendor talks, and nobody knows what it let through. Who is not
    // let in at all has changed nothing.
    if (status != 401 && xml::looksLikeHtml(body.bytes))
        return false;
    static constexpr std::array Definite{400, 401, 403, 404, 405, 409, 410,
                                         411, 412, 413, 414, 415, 422, 429};
    return std::find(Definite.begin(), Definite.end(), status) != Definite.end();
}

EntityKind madeBy(const OperationId &operation)
{
    const QList<Operation> all = operations();
    const Operation *description = findOperation(all, operation);
    return description ? description->makes : EntityKind::Connection;
}

bool changesPassword(const OperationId &operation)
{
    return operation == op::UserPassword || operation == op::ServiceUserPassword;
}

QString rootFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Customer:
        return u"account"_s;
    case EntityKind::User:
        return u"user"_s;
    case EntityKind::Subscription:
        return u"subscription"_s;
    case EntityKind::ServiceUser:
        return u"serviceUser"_s;
    case EntityKind::Order:
        return u"order"_s;
    case EntityKind::Connection:
    case EntityKind::Product:
        break;
    }
    return {};
}

// Turns one answer into the outcome, step by step; m_outcome has status and request id already.
class Classification final
{
public:
    Classification(const WriteDraft &draft, const HttpReply &reply)
        : m_draft(draft)
        , m_status(reply.status)
        , m_body(bodyOf(reply))
    {
        m_outcome.httpStatus = reply.status;
        m_outcome.requestId = reply.requestId;
        m_outcome.duration = reply.duration;
    }

    Outcome success()
    {
        if (const VendorError error = readVendorError(m_body); error.ownError)
            return ownError(error);
        if (changesPassword(m_draft.operation))
            return password();
        const EntityKind made = madeBy(m_draft.operation);
        if (made == EntityKind::Order)
            return order();
        return made == EntityKind::Connection ? change() : creation(made);
    }
    Outcome failure(const QString &who)
    {
        if (changesPassword(m_draft.operation) && m_status < 500) {
            if (const Result<PasswordAnswer> answer = passwordAnswer())
                return answer->isChanged() ? contradiction() : notChanged(*answer);
        }
        const ApiError error = errorFromAnswer(m_status, m_body, who);
        m_outcome.vendorCode = error.vendorCode;
        return as(isDefiniteRefusal(m_status, m_body) ? Outcome::Kind::Refused : Outcome::Kind::Unknown,
                  error.message);
    }

private:
    Outcome as(Outcome::Kind kind, const QString &message)
    {
        m_outcome.kind = kind;
        m_outcome.message = message;
        return m_outcome;
    }
    Outcome unreadable(const QString &why)
    {
        return as(
            Outcome::Kind::Unknown,
            Words::tr("LuxCloud reported success (HTTP %1), but its answer does not say what was done. %2")
                .arg(QString::number(m_status), why));
    }
    Outcome ownError(const VendorError &error)
    {
        m_outcome.vendorCode = error.code;
        const bool failedInside = error.code.size() == 3 && error.code.startsWith(u'5');
        const bool says = !error.message.isEmpty() || !error.code.isEmpty();
        const QString message =
            Words::tr("LuxCloud answered HTTP %1 with an error: %2")
                .arg(QString::number(m_status), error.message.isEmpty() ? error.code : error.message);
        return says && !failedInside ? as(Outcome::Kind::Refused, message)
                                     : as(Outcome::Kind::Unknown, message);
    }

    Result<PasswordAnswer> passwordAnswer() const
    {
        return readPasswordAnswer(m_body, rootFor(m_draft.target.kind));
    }
    Outcome password()
    {
        const Result<PasswordAnswer> answer = passwordAnswer();
        if (!answer)
            return unreadable(answer.error().message);
        if (!answer->isChanged())
            return notChanged(*answer);
        if (isAnother(answer->id))
            return unreadable(Words::tr("It names another id: %1").arg(answer->id));
        return as(Outcome::Kind::Confirmed, {});
    }
    Outcome notChanged(const PasswordAnswer &answer)
    {
        m_outcome.vendorCode = answer.status;
        const QString why = answer.reason.isEmpty() ? Words::tr("No reason was given.") : answer.reason;
        return as(Outcome::Kind::Refused, Words::tr("The password was not changed. %1").arg(why));
    }
    Outcome contradiction()
    {
        return as(Outcome::Kind::Unknown,
                  Words::tr("LuxCloud says that the password was changed, but answered with HTTP %1.")
                      .arg(m_status));
    }

    Outcome creation(EntityKind kind)
    {
        const Result<Made> made = readMade(m_body, rootFor(kind));
        if (!made)
            return unreadable(made.error().message);
        // A new account stands at the top, a new user below what it was made for.
        const EntityId parent = kind == EntityKind::Customer ? EntityId() : m_draft.target.id;
        const EntityId id = idBelow(parent, made->id);
        if (made->id.isEmpty() || segment(made->id).isEmpty())
            return unreadable(Words::tr("It names no id."));
        m_outcome.made = {{m_draft.connection, kind, id}};
        m_outcome.madeName = made->id;
        return as(Outcome::Kind::Confirmed, {});
    }
    Outcome order()
    {
        const Result<OrderAnswer> order = readOrderAnswer(m_body);
        if (!order)
            return unreadable(order.error().message);
        if (order->id.isEmpty() || segment(order->id).isEmpty())
            return unreadable(Words::tr("It names no id."));
        m_outcome.made = {{m_draft.connection, EntityKind::Order, idBelow(m_draft.customer, order->id)}};
        for (const Made &subscription : order->subscriptions) {
            const EntityId id = idBelow(m_draft.customer, subscription.id);
            m_outcome.made.append({m_draft.connection, EntityKind::Subscription, id});
        }
        m_outcome.madeName = order->number.isEmpty() ? order->id : order->number;
        return as(Outcome::Kind::Confirmed,
                  order->subscriptions.isEmpty()
                      ? Words::tr("The order was accepted; its subscription is not told yet.")
                      : QString());
    }
    Outcome change()
    {
        if (m_body.bytes.trimmed().isEmpty())
            return as(Outcome::Kind::Confirmed, Words::tr("Accepted; LuxCloud did not tell the new state."));
        const Result<Made> made = readMade(m_body, rootFor(m_draft.target.kind));
        if (!made)
            return unreadable(made.error().message);
        if (made->id.isEmpty() && made->status.isEmpty())
            return unreadable(Words::tr("It names neither id nor state."));
        if (isAnother(made->id))
            return unreadable(Words::tr("It names another id: %1").arg(made->id));
        return as(Outcome::Kind::Confirmed,
                  made->status.isEmpty() ? QString() : Words::tr("State: %1").arg(made->status));
    }
    // The Customer role never learns the id of its account, so there is nothing to compare.
    bool isAnother(const QString &id) const
    {
        const QString sent = lastPart(m_draft.target.id);
        return !id.isEmpty() && sent != OwnAccount && id != sent;
    }

    const WriteDraft &m_draft;
    const int m_status;
    const Body m_body;
    Outcome m_outcome;
};
} // namespace

Body bodyOf(const HttpReply &reply)
{
    return {reply.body, xml::charsetOf(headerValue(reply.headers, "Content-Type"))};
}

Outcome classify(const WriteDraft &draft, const HttpReply &reply, const QString &who)
{
    Classification classification(draft, reply);
    return reply.isSuccess() ? classification.success() : classification.failure(who);
}
} // namespace purveyor::luxcloud
