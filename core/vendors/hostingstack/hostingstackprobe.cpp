// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/hostingstackprobe.h"

#include "core/vendors/hostingstack/classify.h"
#include "core/vendors/hostingstack/usermessages.h"
#include "core/vendors/hostingstack/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
using State = ProbeStep::State;

namespace
{
QList<std::pair<QString, QString>> stepNames()
{
    return {
        {u"address"_s, Words::tr("HostingStack answers at this address")},
        {u"credentials"_s, Words::tr("User name and password are accepted")},
        {u"interface"_s, Words::tr("It is the billing interface, and answers in XML")},
        {u"users"_s, Words::tr("Users can be listed")},
    };
}
} // namespace

HostingStackProbe::HostingStackProbe(Transport &transport, ReadRequest list, Clock &clock, QObject *parent)
    : ReadProbe(transport, std::move(list), stepNames(), clock, parent)
{
    Q_ASSERT(steps().size() == StepCount);
}

HostingStackProbe::~HostingStackProbe() = default;

void HostingStackProbe::notReached(const ApiError &error)
{
    end(Address, State::Failed, error.message.section(u'\n', 0, 0),
        Words::tr("HostingStack itself listens on port 9000, in plain http: it needs a TLS proxy before it, "
                  "or an SSH tunnel to this computer."));
    line(Address).answer = error.details;
    finishAfter(Words::tr("HostingStack was not reached."));
}

void HostingStackProbe::judge(const HttpReply &reply)
{
    const QByteArray type = headerValue(reply.headers, "Content-Type");
    end(Address, State::Passed, Words::tr("HTTP %1").arg(reply.status));
    if (reply.status == 401 || reply.status == 403) {
        end(Credentials, State::Failed, errorOf(reply).message,
            Words::tr("They are those configured on the server for the billing interface."));
        finishAfter(Words::tr("The credentials were not accepted."));
        return;
    }
    const Result<QList<UserRecord>> users =
        reply.status == 200 ? readUserList(reply.body, type) : Failure(errorOf(reply));
    if (!users) {
        const bool asked = reply.status == 406;
        end(Credentials, asked ? State::Passed : State::NotTested, {});
        end(Interface, State::Failed, users.error().message.section(u'\n', 0, 0),
            asked ? Words::tr("A proxy changes the Accept header. HostingStack carries requests out and "
                              "answers none of them: let it pass as it is.")
                  : Words::tr("The address is that of the server, such as https://host.example.com; "
                              "/api/billing/v1/user is added."));
        finishAfter(Words::tr("This is not HostingStack's billing interface."));
        return;
    }
    end(Credentials, State::Passed, {});
    end(Interface, State::Passed, {});
    end(Users, State::Passed, Words::tr("%n user(s)", nullptr, static_cast<int>(users->size())));
    finishAfter({});
}
} // namespace purveyor::hostingstack
