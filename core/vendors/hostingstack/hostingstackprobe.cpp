// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/hostingstackprobe.h"

#include "core/net/clock.h"
#include "core/vendors/hostingstack/classify.h"
#include "core/vendors/hostingstack/usermessages.h"
#include "core/vendors/hostingstack/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
using State = ProbeStep::State;

HostingStackProbe::HostingStackProbe(Transport &transport, ReadRequest list, Clock &clock, QObject *parent)
    : ProbeJob(parent)
    , m_transport(transport)
    , m_request(std::move(list))
    , m_clock(clock)
{
    const QList<std::pair<QString, QString>> names{
        {u"address"_s, Words::tr("HostingStack answers at this address")},
        {u"credentials"_s, Words::tr("User name and password are accepted")},
        {u"interface"_s, Words::tr("It is the billing interface, and answers in XML")},
        {u"users"_s, Words::tr("Users can be listed")},
    };
    for (const auto &[key, name] : names) {
        ProbeStep step;
        step.key = key;
        step.name = name;
        m_steps.append(step);
    }
    Q_ASSERT(m_steps.size() == StepCount);
}

HostingStackProbe::~HostingStackProbe() = default;

void HostingStackProbe::doStart()
{
    m_began = m_clock.monotonic();
    m_steps[Address].state = State::Running;
    Q_EMIT stepChanged(Address);
    TypedJob<HttpReply> *job = m_transport.read(m_request);
    adopt(job);
    m_current = job;
    job->then(this, [this](const Result<HttpReply> &result) {
        if (!isFinishing())
            answered(result);
    });
}

void HostingStackProbe::doAbort()
{
    if (m_current)
        m_current->abort();
}

void HostingStackProbe::end(Step step, State state, const QString &finding, const QString &advice)
{
    ProbeStep &line = m_steps[step];
    if (line.state == State::Running)
        line.duration = m_clock.monotonic() - m_began;
    line.state = state;
    line.finding = finding;
    line.advice = advice;
    Q_EMIT stepChanged(step);
}

void HostingStackProbe::finishAfter(const QString &why)
{
    for (int step = 0; step < StepCount; ++step) {
        const State state = m_steps.at(step).state;
        if (state == State::Waiting || state == State::Running)
            end(static_cast<Step>(step), State::NotTested, why);
    }
    finishWith(m_steps);
}

void HostingStackProbe::answered(const Result<HttpReply> &result)
{
    if (!result && result.error().kind == ApiError::Kind::Cancelled) {
        finishWith(Failure(result.error()));
    } else if (!result) {
        end(Address, State::Failed, result.error().message.section(u'\n', 0, 0),
            Words::tr(
                "HostingStack itself listens on port 9000, in plain http: it needs a TLS proxy before it, "
                "or an SSH tunnel to this computer."));
        m_steps[Address].answer = result.error().details;
        finishAfter(Words::tr("HostingStack was not reached."));
    } else {
        judge(*result);
    }
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
